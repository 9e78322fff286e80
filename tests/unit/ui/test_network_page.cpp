#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "support/test_registry.h"
#include "ui/format.h"
#include "ui/network_page.h"
#include "ui/port_test.h"
#include "ui/speed_graph.h"
#include "unit/ui/bridge_rig.h"

using namespace cairn;

namespace {

struct Page {
  test::BridgeRig rig;
  ui::NetworkPage page{rig.commands};

  Page() {
    rig.node.network_info.label = "attic";
    rig.node.network_info.serve_port = 9000;
    rig.node.network_info.totals.received_bytes = 5 * 1024 * 1024;
    rig.node.network_info.totals.received_per_s = 2 * 1024 * 1024;
    rig.node.node_status.node_id.bytes.fill(5);
    page.resize(900, 1200);
    page.show();
    page.setActive(true);
  }
  [[nodiscard]] bool says(const QString& part, int withinMs = 5000) const {
    return QTest::qWaitFor(
        [&] {
          for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().contains(part)) return true;
          }
          return false;
        },
        withinMs);
  }
};

}  // namespace

class NetworkPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itShowsWhatTheNodeSays() {
    Page test;
    QVERIFY(test.rig.start());
    QVERIFY(test.says("attic"));
    QVERIFY(test.says("9000"));
    QVERIFY(test.says(ui::bytesText(5 * 1024 * 1024)));
    QVERIFY(test.says("It is not known yet whether"));
    QVERIFY(test.says("Switched off."));
  }

  void thePortIsTestedWhenSomebodyWantsTo() {
    Page test;
    test.rig.node.port_test = {9000, node::Reachable::yes, node::PortFinding::came_in, 5.0, 0, 0};
    QVERIFY(test.rig.start());
    auto* row = test.page.findChild<ui::PortTestRow*>();
    QVERIFY(row != nullptr && row->text().isEmpty());
    row->findChild<QPushButton*>()->click();
    QVERIFY(test.says("connected to port 9000"));
    test.rig.there([](test::FakeNode& node) { QCOMPARE(node.port_tests, 1); });
  }

  void theIdIsCopied() {
    Page test;
    QVERIFY(test.rig.start());
    test.page.showStatus(test.rig.node.node_status);
    const auto id = QString::fromStdString(test.rig.node.node_status.node_id.text());
    QVERIFY(test.says(id));
    for (auto* button : test.page.findChildren<QPushButton*>()) {
      if (button->text() == "Copy id") button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
  }

  void alternativeLimitsAreToldFromThoseThatAreSet() {
    Page test;
    test.rig.node.limits_info.limits.upload_per_s = 3 * 1024 * 1024;
    test.rig.node.limits_info.limits.schedule.resize(1);
    QVERIFY(test.rig.start());
    auto& alternative = test.rig.commands.alternative();
    alternative.setRates({512 * 1024, 256 * 1024});
    alternative.set(true);
    QVERIFY(test.says("The alternative limits are in force."));
    QVERIFY(!test.says("There is no schedule.", 0));
    const auto set = [&test] {
      for (const auto* label : test.page.findChildren<QLabel*>()) {
        if (label->accessibleName() == "Sending over the internet, as set") return label->text();
      }
      return QString();
    };
    QCOMPARE(set(), ui::rateText(3 * 1024 * 1024));
    alternative.set(false);
    QVERIFY(test.says("The schedule"));
    QCOMPARE(set(), ui::rateText(3 * 1024 * 1024));
  }

  void limitsAreShownAsSetAndAsTheyAreNow() {
    Page test;
    test.rig.node.limits_info.limits.upload_per_s = 3 * 1024 * 1024;
    test.rig.node.limits_info.now.upload_per_s = 512 * 1024;
    QVERIFY(test.rig.start());
    QVERIFY(test.says(ui::rateText(3 * 1024 * 1024)));
    QVERIFY(test.says(ui::rateText(512 * 1024)));
    QVERIFY(test.says("The schedule is in force"));
    QVERIFY(test.says("No limit"));
    test.rig.there([](test::FakeNode& node) {
      node.limits_info.now = node.limits_info.limits;
      node.happen({node::EventKind::limits_changed, std::nullopt, std::nullopt, ""});
    });
    QVERIFY(test.says("There is no schedule."));
  }

  void theGraphKnowsOfTimesWhenThePageWasNotSeen() {
    Page test;
    test.page.setActive(false);
    node::NetworkInfo info;
    info.totals.sent_per_s = 7 * 1024 * 1024;
    test.page.feed(info);
    info.totals.sent_per_s = 0;
    test.page.setActive(true);
    test.page.feed(info);
    QVERIFY(test.page.findChild<ui::SpeedGraph*>()->summaryText().contains(
        ui::rateText(7 * 1024 * 1024)));
  }

  void aNodeThatDoesNotRunIsSaidToBe() {
    Page test;
    QVERIFY(test.rig.start());
    test.rig.bridge.stop();
    QVERIFY(test.says("is not running"));
  }

  void theSpanOfTheGraphIsKept() {
    Page test;
    test.page.findChild<ui::SpeedGraph*>()->setSpan(ui::SpeedSpan::six_hours);
    ui::NetworkPage other(test.rig.commands);
    other.restoreState(test.page.saveState());
    QVERIFY(other.findChild<ui::SpeedGraph*>()->span() == ui::SpeedSpan::six_hours);
  }
};

CAIRN_TEST(NetworkPageTest)
#include "test_network_page.moc"
