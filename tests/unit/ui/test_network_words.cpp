#include <QTest>

#include "support/test_registry.h"
#include "ui/network_words.h"

using namespace cairn;
using discovery::PortPhase;
using ui::NetworkWords;
using ui::Reach;

namespace {

node::NetworkInfo serving() {
  node::NetworkInfo info;
  info.serve_port = 9000;
  return info;
}

node::NetworkInfo with_router(PortPhase phase) {
  auto info = serving();
  info.presence.mapping.emplace().phase = phase;
  if (phase == PortPhase::mapped) {
    info.presence.mapping->protocol = env::MappingProtocol::upnp;
    env::PortMapping mapping;
    mapping.external = {env::asio::ip::make_address("203.0.113.5"), 9123};
    info.presence.mapping->mappings = {mapping};
  }
  return info;
}

void reached_by_dht(node::NetworkInfo& info) {
  auto& dht = info.presence.dht.emplace();
  dht.v4.running = true;
  dht.v4.reached = true;
  dht.v4.table.nodes = 120;
  dht.v4.table.good = 80;
}

}  // namespace

class NetworkWordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whoTakesNoConnectionsIsNotReached() {
    const node::NetworkInfo info;
    QCOMPARE(NetworkWords::reachOf(info), Reach::off);
    QVERIFY(NetworkWords::reachHelp(info).contains("set a port"));
  }

  void aMappingAloneIsNoProof() {
    auto info = with_router(PortPhase::mapped);
    QCOMPARE(NetworkWords::reachOf(info), Reach::likely);
    reached_by_dht(info);
    QCOMPARE(NetworkWords::reachOf(info), Reach::yes);
  }

  void aRouterBehindAnotherIsSaidToBe() {
    auto info = with_router(PortPhase::mapped);
    info.presence.mapping->behind_another_nat = true;
    QCOMPARE(NetworkWords::reachOf(info), Reach::unlikely);
    QVERIFY(NetworkWords::reachHelp(info).contains("behind another"));
  }

  void aRefusingRouterComesWithWhatHelps() {
    auto info = with_router(PortPhase::unmapped);
    info.presence.mapping->reasons = {
        {env::MappingProtocol::nat_pmp, Error{ErrorCode::permission, "the router refuses"}}};
    QCOMPARE(NetworkWords::reachOf(info), Reach::unlikely);
    QVERIFY(NetworkWords::reachHelp(info).contains("port 9000"));
    QVERIFY(NetworkWords::mappingReasons(info.presence).contains("NAT-PMP"));
    QVERIFY(NetworkWords::mappingReasons(info.presence).contains("the router refuses"));
    reached_by_dht(info);
    QCOMPARE(NetworkWords::reachOf(info), Reach::likely);
  }

  void nothingIsClaimedBeforeItIsKnown() {
    QCOMPARE(NetworkWords::reachOf(serving()), Reach::unknown);
    QCOMPARE(NetworkWords::reachOf(with_router(PortPhase::searching)), Reach::unknown);
    QVERIFY(NetworkWords::reachHelp(serving()) !=
            NetworkWords::reachHelp(with_router(PortPhase::searching)));
  }

  void everyReachHasWords() {
    for (const auto reach :
         {Reach::unknown, Reach::off, Reach::yes, Reach::likely, Reach::unlikely}) {
      QVERIFY(!NetworkWords::reachText(reach).isEmpty());
    }
  }

  void aTestOfThePortClaimsNoMoreThanIsKnown() {
    using node::PortFinding;
    for (const auto finding :
         {PortFinding::dialed_back, PortFinding::came_in, PortFinding::takes_none,
          PortFinding::this_machine_only, PortFinding::behind_another_nat, PortFinding::not_reached,
          PortFinding::router_refused, PortFinding::router_opened, PortFinding::nobody_came}) {
      const auto text = NetworkWords::portTestText({9000, {}, finding, 3.0, 2, 2});
      const bool isYes = finding == PortFinding::came_in || finding == PortFinding::dialed_back;
      const bool isNo =
          finding == PortFinding::takes_none || finding == PortFinding::this_machine_only ||
          finding == PortFinding::behind_another_nat || finding == PortFinding::not_reached;
      QVERIFY2(text.startsWith(isYes  ? "Yes: "
                               : isNo ? "No: "
                                      : "That cannot be told. "),
               qPrintable(text));
    }
  }

  void whyNobodyTriedIsSaid() {
    node::PortTest test;
    test.port = 9000;
    QVERIFY(NetworkWords::portTestText(test).contains("No peer on the internet was found"));
    test.asked = 2;
    QVERIFY(NetworkWords::portTestText(test).contains("could not, or have not answered"));
    test.tried = 1;
    test.finding = node::PortFinding::not_reached;
    QVERIFY(NetworkWords::portTestText(test).contains("port 9000"));
  }

  void openPortsAreNamedWithTheProtocol() {
    const auto info = with_router(PortPhase::mapped);
    QCOMPARE(NetworkWords::mappingText(info.presence),
             QString("The router has opened TCP port 9123, by UPnP."));
    QCOMPARE(NetworkWords::externalText(info.presence), QString("203.0.113.5"));
  }

  void theDirectoryIsDescribedForEachFamily() {
    auto info = serving();
    QCOMPARE(NetworkWords::dhtText(info.presence, false), QString("Switched off."));
    reached_by_dht(info);
    QVERIFY(NetworkWords::dhtText(info.presence, false).contains("120"));
    QVERIFY(NetworkWords::dhtText(info.presence, false).contains("80"));
    info.presence.dht->v6.problem = "no route";
    QVERIFY(NetworkWords::dhtText(info.presence, true).contains("no route"));
  }

  void manyOnTheLocalNetworkAreNotAllListed() {
    node::PresenceStatus presence;
    presence.lan = true;
    presence.lan_peers.resize(60);
    for (auto& peer : presence.lan_peers) {
      peer.endpoint = {env::asio::ip::make_address("192.0.2.1"), 9000};
    }
    QVERIFY(NetworkWords::lanText(presence).contains("60"));
    const auto lines = NetworkWords::lanPeersText(presence).split('\n');
    QCOMPARE(lines.size(), 51);
    QVERIFY(lines.back().contains("10"));
  }

  void aLimitThatIsNoneSaysSo() {
    QCOMPARE(NetworkWords::limitText(node::kUnlimited), QString("No limit"));
    QVERIFY(NetworkWords::limitText(1024 * 1024).contains("MiB"));
  }
};

CAIRN_TEST(NetworkWordsTest)
#include "test_network_words.moc"
