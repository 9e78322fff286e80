#include <QTest>
#include <cstring>

#include "app/dht_state.h"
#include "app/print_json.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using node::PresenceStatus;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

env::Endpoint at(const char* address, std::uint16_t port) {
  return {asio::ip::make_address(address), port};
}

// The DHT is on, and nobody is known.
PresenceStatus alone() {
  PresenceStatus status;
  status.dht.emplace();
  status.dht->v4.running = true;
  status.dht->v4.id.bytes.fill(0xab);
  status.dht->v4.local = at("0.0.0.0", 8468);
  status.dht->v4.table.buckets = 1;
  return status;
}

PresenceStatus connected() {
  auto status = alone();
  auto& side = status.dht->v4;
  side.table = {.nodes = 1234, .good = 120, .spare = 0, .buckets = 9};
  side.external = asio::ip::make_address("203.0.113.7");
  side.stored_peers = 3;
  side.stored_items = 2;
  side.traffic = {.sent = 10,
                  .sent_bytes = 1000,
                  .received = 9,
                  .received_bytes = 900,
                  .queries = 8,
                  .answered = 7,
                  .questions = 6,
                  .refused = 5};
  status.v4 = {1500.9, 800.2};
  return status;
}

PresenceStatus mapped() {
  auto status = connected();
  auto& mapping = status.mapping.emplace();
  mapping.phase = discovery::PortPhase::mapped;
  mapping.protocol = env::MappingProtocol::pcp;
  mapping.mappings = {
      {env::Transport::tcp, 9000, at("203.0.113.7", 9000), std::chrono::seconds(3600)},
      {env::Transport::udp, 8468, at("203.0.113.7", 8468), std::chrono::seconds(3600)}};
  return status;
}

void add_peer(PresenceStatus& status, std::uint8_t number) {
  discovery::LanPeer peer;
  peer.id.bytes.fill(number);
  peer.endpoint = {asio::ip::address_v4(0xc0a80100U + number), 9000};
  status.lan_peers.push_back(peer);
}

std::string keys_of(const boost::json::value& value) {
  std::string all;
  for (const auto& pair : value.as_object()) {
    if (!all.empty()) all += " ";
    all += pair.key();
  }
  return all;
}

// What is said behind the name of a fact.
QString fact(const PresenceStatus& status, const char* name) {
  for (const auto& line : QString::fromStdString(presence_text(status)).split('\n')) {
    if (line.startsWith(name)) return line.mid(static_cast<int>(std::strlen(name))).trimmed();
  }
  return "";
}

}  // namespace

class DhtStateTest : public QObject {
  Q_OBJECT

 private slots:
  void offIsSaidInOneWord() {
    const PresenceStatus off;
    QCOMPARE(dht_word(off), std::string_view("off"));
    QCOMPARE(fact(off, "DHT"), QString("off"));
    QCOMPARE(fact(off, "Router"), QString("is not asked for ports"));
    QCOMPARE(fact(off, "Local network"), QString("not used"));
    QVERIFY(!presence_text(off).contains("IPv4"));
    QCOMPARE(presence_line(off), std::string("DHT off"));
    QCOMPARE(json_line(json_of(off)),
             std::string(R"({"state":"off","bootstrap_problem":null,"v4":null,"v6":null,)"
                         R"("mapping":null,"lan":null,"announced":null,"published":[]})"));
  }

  void aloneSaysWhy() {
    auto status = alone();
    QCOMPARE(dht_word(status), std::string_view("alone"));
    QCOMPARE(presence_line(status), std::string("DHT alone on port 8468"));
    status.dht->bootstrap_problem = "dht.example: no such host";
    QCOMPARE(presence_line(status),
             std::string("DHT alone on port 8468 (dht.example: no such host)"));
    QVERIFY(presence_text(status).contains("dht.example: no such host\n"));
    QCOMPARE(json_of(status).at("bootstrap_problem").as_string(),
             boost::json::string("dht.example: no such host"));
    status.dht->bootstrapping = true;
    QCOMPARE(dht_word(status), std::string_view("connecting"));
  }

  void whoIsConnectedHasNoProblem() {
    auto status = connected();
    status.dht->bootstrap_problem = "dht.example: no such host";
    QCOMPARE(presence_line(status), std::string("DHT connected on port 8468, 120 nodes"));
    QVERIFY(!presence_text(status).contains("no such host"));
    status.dht->v4.table.good = 1;
    QCOMPARE(presence_line(status), std::string("DHT connected on port 8468, 1 node"));
  }

  void eitherFamilyConnects() {
    auto status = alone();
    status.dht->v6.running = true;
    status.dht->v6.table.good = 2;
    QCOMPARE(presence_line(status), std::string("DHT connected on port 8468, 2 nodes"));
  }

  void saysOfEachFamilyHowItIs() {
    auto status = connected();
    QCOMPARE(fact(status, "IPv4"),
             QString("1,234 nodes, 120 of them good, in 9 buckets; port 8468; seen from outside as "
                     "203.0.113.7; 1.5 kB/s out, 800 B/s in"));
    QCOMPARE(fact(status, "IPv6"), QString("not used"));
    QCOMPARE(fact(status, "Kept for others"), QString("3 announcements, 2 values"));
    status.dht->v4.read_only = true;
    QVERIFY(fact(status, "IPv4").contains("; only asks, because nobody outside can ask it;"));
    status.transient = true;
    QVERIFY(fact(status, "IPv4").contains("; only asks;"));
  }

  void oneIsOne() {
    auto status = connected();
    status.dht->v4.table = {.nodes = 1, .good = 1, .spare = 0, .buckets = 1};
    status.dht->v4.stored_peers = status.dht->v4.stored_items = 1;
    status.announced = {.keys = 1, .standing = 1};
    QVERIFY(fact(status, "IPv4").startsWith("1 node, 1 of them good, in 1 bucket; port"));
    QCOMPARE(fact(status, "Kept for others"), QString("1 announcement, 1 value"));
    QCOMPARE(fact(status, "Announced"), QString("1 of 1 share"));
  }

  void oneFamilyMayBeImpossible() {
    auto status = connected();
    status.dht->v6.problem = "[::]:8468: Address family not supported";
    QCOMPARE(fact(status, "IPv6"),
             QString("not possible: [::]:8468: Address family not supported"));
    const auto json = json_of(status);
    QCOMPARE(
        json_line(json.at("v6").as_object()),
        std::string(R"({"running":false,"problem":"[::]:8468: Address family not supported"})"));
  }

  void saysWhatTheRouterLetsThrough() {
    const auto status = mapped();
    QCOMPARE(fact(status, "Router"), QString("open by PCP: tcp port 9000 is 203.0.113.7:9000; "
                                             "open by PCP: udp port 8468 is 203.0.113.7:8468"));
    QVERIFY(presence_line(status).contains("; router open by PCP: tcp port 9000"));
    QCOMPARE(keys_of(json_of(status).at("mapping")),
             std::string("state protocol router mappings behind_another_nat reasons"));
  }

  void namesThePeersOfTheLocalNetwork() {
    auto status = connected();
    status.lan = true;
    QCOMPARE(fact(status, "Local network"), QString("0 peers"));
    add_peer(status, 1);
    QCOMPARE(fact(status, "Local network"), QString("1 peer: 192.168.1.1:9000"));
    add_peer(status, 2);
    QCOMPARE(fact(status, "Local network"), QString("2 peers: 192.168.1.1:9000, 192.168.1.2:9000"));
    QVERIFY(
        presence_line(status).ends_with("local network 2 peers: 192.168.1.1:9000, "
                                        "192.168.1.2:9000"));
    const auto lan = json_of(status).at("lan");
    QCOMPARE(keys_of(lan), std::string("problem peers"));
    QCOMPARE(keys_of(lan.at("peers").at(1)), std::string("node_id address"));
    QCOMPARE(lan.at("peers").at(1).at("address").as_string(),
             boost::json::string("192.168.1.2:9000"));
  }

  void saysWhyNobodyIsHeard() {
    auto status = connected();
    status.lan = true;
    status.lan_problem = Error{ErrorCode::unavailable, "no network"};
    QCOMPARE(fact(status, "Local network"), QString("not possible: no network"));
    QCOMPARE(json_of(status).at("lan").at("problem").as_string(),
             boost::json::string("no network"));
  }

  void countsWhatIsAnnounced() {
    auto status = connected();
    status.announced = {.keys = 1200, .standing = 3, .behind = 0s};
    QCOMPARE(fact(status, "Announced"), QString("3 of 1,200 shares"));
    status.announced->behind = 150s;
    QVERIFY(fact(status, "Announced").startsWith("3 of 1,200 shares, up to "));
    QVERIFY(fact(status, "Announced").endsWith(" late"));
    status.announced->announcements = 5;
    status.announced->queries = 6;
    status.announced->stored = 7;
    QCOMPARE(json_line(json_of(status).at("announced").as_object()),
             std::string(R"({"roots":1200,"standing":3,"late_s":150,"announcements":5,)"
                         R"("queries":6,"stored":7})"));
  }

  void saysUnderWhichAddressesTheNodeIsFound() {
    auto status = mapped();
    status.published = {at("203.0.113.7", 9000), at("2001:db8::1", 9000)};
    QCOMPARE(fact(status, "Found under"), QString("203.0.113.7:9000"));
    QVERIFY(presence_text(status).contains("[2001:db8::1]:9000\n"));
    QCOMPARE(boost::json::serialize(json_of(status).at("published")),
             std::string(R"(["203.0.113.7:9000","[2001:db8::1]:9000"])"));
  }

  void keysStayAsTheyAre() {
    const auto json = json_of(mapped());
    QCOMPARE(keys_of(json),
             std::string("state bootstrap_problem v4 v6 mapping lan announced published"));
    const auto& side = json.at("v4");
    QCOMPARE(keys_of(side),
             std::string("running problem id port nodes good buckets external_address read_only "
                         "kept_peers kept_items queries answered questions sent_bytes "
                         "received_bytes sent_bytes_per_s received_bytes_per_s"));
    QCOMPARE(side.at("id").as_string(),
             boost::json::string("abababababababababababababababababababab"));
    QCOMPARE(side.at("sent_bytes_per_s").to_number<int>(), 1500);
    QCOMPARE(side.at("external_address").as_string(), boost::json::string("203.0.113.7"));
  }

  void whatOthersSayCannotSteerTheTerminal() {
    auto status = alone();
    status.dht->bootstrap_problem = "\x1b[2Jgone";
    status.dht->v6.problem = "\x1b[2Jgone";
    QVERIFY(!presence_text(status).contains('\x1b'));
    QVERIFY(!presence_line(status).contains('\x1b'));
  }
};

CAIRN_TEST(DhtStateTest)
#include "test_dht_state.moc"
