#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <atomic>
#include <semaphore>

#include "support/test_registry.h"
#include "ui/port_check.h"

using namespace cairn;
using ui::PortCheck;
using ui::PortState;

class PortCheckTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPortIsTakenWhileAnotherProgramListens() {
    const std::vector addresses{env::asio::ip::make_address("127.0.0.1")};
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto port = other.serverPort();
    QCOMPARE(ui::stateOfPort(port, addresses), PortState::taken);
    other.close();
    QCOMPARE(ui::stateOfPort(port, addresses), PortState::free);
  }

  void objectsWithASentenceUntilAnotherIsEntered() {
    PortCheck check([](std::uint16_t port) {
      if (port == 80) return PortState::forbidden;
      return port == 9000 ? PortState::taken : PortState::free;
    });
    const QSignalSpy found(&check, &PortCheck::found);
    check.setPort(9000);
    QVERIFY(check.objection().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(check.objection().contains("9000"), 5000);
    check.setPort(80);
    QTRY_VERIFY_WITH_TIMEOUT(check.objection().contains("does not let"), 5000);
    check.setPort(9001);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 3, 5000);
    QVERIFY(check.objection().isEmpty());
    check.setPort(9000);
    QTRY_VERIFY_WITH_TIMEOUT(!check.objection().isEmpty(), 5000);
    check.setPort(0);
    QVERIFY(check.objection().isEmpty());
  }

  void doesNotHoldUpTheWindow() {
    std::binary_semaphore held(0);
    std::atomic<bool> tried = false;
    PortCheck check([&](std::uint16_t) {
      tried = true;
      held.acquire();
      return PortState::taken;
    });
    check.setPort(9000);
    QTRY_VERIFY_WITH_TIMEOUT(tried, 5000);
    QVERIFY(check.objection().isEmpty());
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(!check.objection().isEmpty(), 5000);
  }
};

CAIRN_TEST(PortCheckTest)
#include "test_port_check.moc"
