#include <QTest>

#include "node/port_finding.h"
#include "support/test_registry.h"

using namespace cairn;
using node::PortFacts;
using node::PortFinding;
using node::Reachable;

namespace {

namespace ip = env::asio::ip;

PortFacts some_port() {
  PortFacts facts;
  facts.port = 9000;
  facts.bound = {ip::address_v4::any()};
  return facts;
}

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
    const PortFacts open = some_port();
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
    auto came = some_port();
    came.came_in = std::chrono::hours(3);
    QCOMPARE(node::finding_of(came, with_router(PortPhase::unmapped)), PortFinding::came_in);
    QCOMPARE(node::reachable_by(PortFinding::came_in), Reachable::yes);
  }

  void whatOthersFoundCountsMoreThanWhatTheRouterSays() {
    using discovery::PortPhase;
    auto tried = some_port();
    tried.tally.v4 = {2, 2, 0};
    for (const auto phase : {PortPhase::searching, PortPhase::unmapped, PortPhase::mapped}) {
      QCOMPARE(node::finding_of(tried, with_router(phase)), PortFinding::not_reached);
    }
    QCOMPARE(node::reachable_by(PortFinding::not_reached), Reachable::no);
    // That is why, then.
    QCOMPARE(node::finding_of(tried, with_router(PortPhase::mapped, true)),
             PortFinding::behind_another_nat);
    tried.came_in = std::chrono::hours(3);
    QCOMPARE(node::finding_of(tried, {}), PortFinding::not_reached);
    tried.came_in = std::chrono::minutes(3);
    QCOMPARE(node::finding_of(tried, {}), PortFinding::came_in);
    // Somebody says that it got through, and was not noticed: that is neither a yes nor a no.
    tried.came_in.reset();
    tried.tally.v4.reached = 1;
    QCOMPARE(node::finding_of(tried, with_router(PortPhase::unmapped)),
             PortFinding::router_refused);
    tried.came_back = true;
    QCOMPARE(node::finding_of(tried, with_router(PortPhase::mapped, true)),
             PortFinding::dialed_back);
    QCOMPARE(node::reachable_by(PortFinding::dialed_back), Reachable::yes);
  }

  void aFamilyThatNobodyTriedMayBeOpen() {
    auto tried = some_port();
    tried.bound = {ip::address_v4::any(), ip::address_v6::any()};
    tried.tally.v6 = {1, 1, 0};
    QCOMPARE(node::finding_of(tried, with_router(discovery::PortPhase::mapped)),
             PortFinding::router_opened);
    tried.tally.v4 = {1, 1, 0};
    QCOMPARE(node::finding_of(tried, {}), PortFinding::not_reached);
    // With an address of IPv6 that others know, that has to be tried too.
    tried.tally.v6 = {};
    QCOMPARE(node::finding_of(tried, {}), PortFinding::not_reached);
    node::PresenceStatus known;
    known.published = {{ip::make_address("2001:db8::1"), 9000}};
    QCOMPARE(node::finding_of(tried, known), PortFinding::nobody_came);
  }

  void whatNobodyCanReachIsSaid() {
    QCOMPARE(node::finding_of({}, {}), PortFinding::takes_none);
    auto loopback = some_port();
    loopback.bound = {ip::address_v4::loopback(), ip::address_v6::loopback()};
    QCOMPARE(node::finding_of(loopback, {}), PortFinding::this_machine_only);
    const PortFacts open = some_port();
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
