#include <QTest>

#include "node/port_in_use.h"
#include "support/test_registry.h"

using namespace cairn;
using node::PortInUse;

class PortInUseTest : public QObject {
  Q_OBJECT
 private slots:
  void isToldFromOtherErrors() {
    for (const auto& what : {PortInUse{"serve.port", 9000}, PortInUse{"dht.port", 65535}}) {
      QCOMPARE(node::port_in_use_of(node::error_of(what)), std::optional(what));
    }
    const Error others[] = {{ErrorCode::busy, "/d/lock: held by cairn share (process 7)"},
                            {ErrorCode::busy, "port 70000 (serve.port) is used by another program"},
                            {ErrorCode::busy, "port 9x (serve.port) is used by another program"},
                            {ErrorCode::busy, "port ) is used by another program"},
                            {ErrorCode::io, node::error_of({"serve.port", 9000}).context},
                            {ErrorCode::busy, ""}};
    for (const auto& error : others) {
      QVERIFY2(!node::port_in_use_of(error), error.context.c_str());
    }
  }

  void saysWhichPortAndWhichSetting() {
    const auto text = node::error_of({"serve.port", 9000}).context;
    QVERIFY2(text.contains("9000") && text.contains("serve.port"), text.c_str());
  }
};

CAIRN_TEST(PortInUseTest)
#include "test_port_in_use.moc"
