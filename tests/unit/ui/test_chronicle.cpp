#include <QTreeView>

#include "downloads_rig.h"
#include "support/test_registry.h"
#include "ui/format.h"
#include "ui/log_page.h"
#include "ui/network_page.h"
#include "ui/speed_graph.h"

using namespace cairn;

class ChronicleTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void speedsAreKeptWhileThereIsNoWindow() {
    test::BridgeRig rig;
    rig.node.network_info.totals.received_per_s = 3e6;
    rig.node.download_list = {test::some_download(1)};
    rig.node.download_list[0].bytes_per_s = 2e6;
    QVERIFY(rig.start());
    auto& chronicle = rig.commands.chronicle();
    QTRY_COMPARE(chronicle.traffic().latest().down, 3e6);
    QTRY_VERIFY(chronicle.downloads().of(test::root_of(1)).has_value());
    QCOMPARE(chronicle.downloads().of(test::root_of(1))->latest().down, 2e6);
  }

  void aWindowThatComesLaterShowsThem() {
    test::BridgeRig rig;
    node::NetworkInfo info;
    info.totals.received_per_s = 7 * 1024 * 1024;
    rig.commands.chronicle().add(info);
    rig.commands.chronicle().log().add({1, ui::LogKind::app, ui::Shape::dot, "before"});
    ui::NetworkPage page(rig.commands);
    page.setActive(true);
    page.feed({});
    const auto text = page.findChild<ui::SpeedGraph*>()->summaryText();
    QVERIFY2(text.contains(ui::rateText(7 * 1024 * 1024)), qPrintable(text));
    const ui::LogPage log(rig.commands);
    QTRY_COMPARE(log.findChild<QTreeView*>("log")->model()->rowCount(), 1);
  }
};

CAIRN_TEST(ChronicleTest)
#include "test_chronicle.moc"
