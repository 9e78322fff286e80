#include <QTest>

#include "node/port_finding.h"
#include "support/test_registry.h"

using namespace cairn;
using node::PortFacts;
using node::PortFinding;
using node::Reachable;

namespace {

namespace ip = env::asio::ip;

node::PresenceStatus with_router(discovery::PortPhase phase, bool behind_another = false) {
  node::PresenceStatus presence;
  discovery::PortState state;
  state.phase = phase;
  state.behind_another_nat = behind_another;
  presence.mapping = state;
  return presence;
}

}  // namespace

class PortFindingTest : public QObject {
  Q_OBJECT
 private slots:
  void onlyWhoCameInProvesThatOthersGetThrough() {
    using discovery::PortPhase;
    const PortFacts open{9000, {ip::address_v4::any()}, false};
    const auto found = [&](const node::PresenceStatus& presence) {
      return node::finding_of(open, presence);
    };
    QCOMPARE(found({}), PortFinding::nobody_came);
    QCOMPARE(found(with_router(PortPhase::searching)), PortFinding::nobody_came);
    QCOMPARE(found(with_router(PortPhase::unmapped)), PortFinding::router_refused);
    QCOMPARE(found(with_router(PortPhase::mapped)), PortFinding::router_opened);
    for (const auto finding :
         {PortFinding::nobody_came, PortFinding::router_refused, PortFinding::router_opened}) {
      QCOMPARE(node::reachable_by(finding), Reachable::unknown);
    }
    const PortFacts came{9000, {ip::address_v4::any()}, true};
    QCOMPARE(node::finding_of(came, with_router(PortPhase::unmapped)), PortFinding::came_in);
    QCOMPARE(node::reachable_by(PortFinding::came_in), Reachable::yes);
  }

  void whatNobodyCanReachIsSaid() {
    QCOMPARE(node::finding_of({0, {}, false}, {}), PortFinding::takes_none);
    const PortFacts loopback{9000, {ip::address_v4::loopback(), ip::address_v6::loopback()}, false};
    QCOMPARE(node::finding_of(loopback, {}), PortFinding::this_machine_only);
    const PortFacts open{9000, {ip::address_v4::any()}, false};
    auto behind = with_router(discovery::PortPhase::mapped, true);
    QCOMPARE(node::finding_of(open, behind), PortFinding::behind_another_nat);
    behind.published = {{ip::make_address("2001:db8::1"), 9000}};
    QCOMPARE(node::finding_of(open, behind), PortFinding::router_opened);
    for (const auto finding : {PortFinding::takes_none, PortFinding::this_machine_only,
                               PortFinding::behind_another_nat}) {
      QCOMPARE(node::reachable_by(finding), Reachable::no);
    }
  }
};

CAIRN_TEST(PortFindingTest)
#include "test_port_finding.moc"
