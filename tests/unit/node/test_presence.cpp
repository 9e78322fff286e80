#include <QTest>
#include <memory>

#include "base/check.h"
#include "discovery/endpoint_record.h"
#include "node/port_in_use.h"
#include "node/presence.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/sim_network.h"
#include "support/sim_router.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::node;
using namespace std::chrono_literals;
namespace asio = env::asio;
using discovery::PortPhase;

namespace {

constexpr std::uint16_t kServePort = 9000;
constexpr std::size_t kMembers = 8;
const env::Path kSaved = "/home/dht.nodes";

// Each in a subnet of its own.
asio::ip::address_v4 address(std::size_t number) {
  return asio::ip::address_v4(0x0b000007U + (static_cast<std::uint32_t>(number) << 16U));
}

Root root(std::uint8_t number) {
  Root out;
  out.bytes.fill(number);
  return out;
}

std::shared_ptr<const crypto::Identity> new_identity() {
  auto made = crypto::Identity::generate();
  CHECK(made.has_value());
  return std::make_shared<const crypto::Identity>(*std::move(made));
}

class Peer {
 public:
  Peer(env::Env env, test::VirtualClock& clock, asio::io_context& context, test::SimHost& host,
       test::SimRouter& router, const PresenceOptions& options)
      : clock_(clock), identity(new_identity()) {
    PresenceMeans means{host, router, router.protocols()};
    presence = std::make_unique<Presence>(env, std::move(means), context.get_executor(), identity,
                                          options);
  }
  ~Peer() { stop(); }
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  Result<> try_start() {
    const auto started = clock_.run(presence->start()).value();
    running_ = started.has_value();
    return started;
  }
  void start() {
    const auto started = try_start();
    if (!started) qFatal("%s", started.error().text().c_str());
  }
  void stop() {
    if (std::exchange(running_, false)) clock_.run(presence->stop());
    presence.reset();
  }
  // Who announces the root, as this peer finds it.
  std::vector<env::Endpoint> find(const Root& wanted) {
    std::vector<env::Endpoint> all;
    discovery::OnPeers on_peers = [&](const std::vector<env::Endpoint>& peers) {
      all.insert(all.end(), peers.begin(), peers.end());
    };
    auto* const dht = presence->dht().value();
    const auto ran = clock_.run(dht->find_peers(presence->key_of(wanted), std::move(on_peers)));
    CHECK(ran.has_value() && ran->has_value());
    return all;
  }
  Result<std::vector<env::Endpoint>> find_node(const Peer& other) {
    return clock_.run(presence->find_node(other.identity->public_key())).value();
  }
  [[nodiscard]] PresenceStatus status() const { return presence->status(); }

 private:
  test::VirtualClock& clock_;
  bool running_ = false;

 public:
  std::shared_ptr<const crypto::Identity> identity;
  std::unique_ptr<Presence> presence;
};

struct World {
  asio::io_context context;
  test::VirtualClock clock{context};
  test::SimNetwork network{context, clock, 7};
  test::SeededRandom random{7};
  test::SimFiles files{clock};
  test::InlineWorkers workers{context};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  test::SimRouter router{clock};
  test::SimRouter no_router{clock};
  std::size_t hosts = 0;
  std::vector<std::unique_ptr<Peer>> peers;  // go first

  World() {
    no_router.gateway.reset();
    CHECK(files.make_directory(kSaved.parent_path()).has_value());
  }

  // Of the DHT that `grow` makes, and nothing else.
  static PresenceOptions options() {
    PresenceOptions options;
    options.network.bind = {asio::ip::address_v4::any()};
    options.network.bootstrap = {{address(0).to_string(), kDhtPort}};
    options.network.lan = false;
    options.network.map_ports = false;
    return options;
  }
  static PresenceOptions on_lan() {
    auto wanted = options();
    wanted.network.dht = false;
    wanted.network.lan = true;
    wanted.serve_port = kServePort;
    return wanted;
  }
  static PresenceOptions serving() {
    auto wanted = options();
    wanted.serve_port = kServePort;
    return wanted;
  }

  Peer& add_at(test::SimHost& host, const PresenceOptions& wanted, bool behind_router = false) {
    const env::Env env{clock, random, files, workers, *log};
    auto& way_out = behind_router ? router : no_router;
    return *peers.emplace_back(std::make_unique<Peer>(env, clock, context, host, way_out, wanted));
  }
  test::SimHost& public_host() { return network.add_host({address(hosts++).to_string().c_str()}); }
  test::SimHost& host_at_home(unsigned number, test::SimNat* nat = nullptr) {
    test::SimHostOptions where;
    where.addresses = {asio::ip::address_v4(0xc0a80100U + number)};
    where.lan = 1;
    where.behind = nat;
    return network.add_host(where);
  }
  Peer& add(const PresenceOptions& wanted) { return add_at(public_host(), wanted); }
  // Members that keep what others announce and put.
  void grow() {
    for (std::size_t i = 0; i < kMembers; ++i) add(options()).start();
    clock.run_for(1min);
  }
};

// A node at home whose router opens ports.
struct Home {
  explicit Home(World& world)
      : nat(world.network.add_nat({.public_address = world.router.external})) {
    auto wanted = World::serving();
    wanted.network.map_ports = true;
    peer = &world.add_at(world.host_at_home(2, &nat), wanted, true);
  }

  test::SimNat& nat;
  Peer* peer = nullptr;
};

env::Endpoint served_at(const asio::ip::address& at) {
  return {at, kServePort};
}

}  // namespace

class PresenceTest : public QObject {
  Q_OBJECT

 private slots:
  void aPortOfTheDhtThatIsTakenIsNamed() {
    World world;
    auto& host = world.public_host();
    auto& first = world.add_at(host, World::options());
    auto& second = world.add_at(host, World::options());
    first.start();
    const auto started = second.try_start();
    QVERIFY(!started.has_value());
    QCOMPARE(port_in_use_of(started.error()), std::optional(PortInUse{"dht.port", kDhtPort}));
  }

  void announcesWhatIsHeldAndWhatIsNewWithinASecond() {
    World world;
    world.grow();
    auto& finder = world.add(World::options());
    const auto where = address(world.hosts);
    auto& holder = world.add(World::serving());
    finder.start();
    holder.start();
    holder.presence->hold({root(1)});
    world.clock.run_for(45min);
    QCOMPARE(finder.find(root(1)), std::vector{served_at(where)});
    QVERIFY(finder.find(root(2)).empty());
    holder.presence->hold({root(1), root(2)});
    world.clock.run_for(1s);
    QCOMPARE(finder.find(root(2)), std::vector{served_at(where)});
    QCOMPARE(holder.status().announced->standing, std::size_t{2});
    world.clock.run_for(6h);
    QCOMPARE(finder.find(root(1)).size() + finder.find(root(2)).size(), std::size_t{2});
  }

  void whatIsNoLongerHeldIsForgotten() {
    World world;
    world.grow();
    auto& holder = world.add(World::serving());
    holder.start();
    world.clock.run_for(10s);
    holder.presence->hold({});
    holder.presence->hold({root(1), root(2)});
    world.clock.run_for(10s);
    QCOMPARE(world.peers[1]->find(root(1)).size(), std::size_t{1});
    holder.presence->hold({root(2)});
    QCOMPARE(holder.status().announced->keys, std::size_t{1});
    world.clock.run_for(2h);
    QVERIFY(world.peers[1]->find(root(1)).empty());
    QCOMPARE(world.peers[1]->find(root(2)).size(), std::size_t{1});
  }

  void networksHaveKeysOfTheirOwn() {
    World world;
    world.grow();
    auto wanted = World::serving();
    wanted.network.name = "home";
    auto& holder = world.add(wanted);
    auto& member = world.add(wanted);
    holder.start();
    member.start();
    world.clock.run_for(10s);
    holder.presence->hold({});
    holder.presence->hold({root(1)});
    world.clock.run_for(5s);
    QVERIFY(world.peers[1]->find(root(1)).empty());
    QCOMPARE(member.find(root(1)).size(), std::size_t{1});
  }

  void withoutAPortForConnectionsNothingIsAnnounced() {
    World world;
    world.grow();
    auto& idle = world.add(World::options());
    idle.start();
    idle.presence->hold({root(1)});
    world.clock.run_for(1h);
    QVERIFY(!idle.status().announced && idle.status().published.empty());
    QVERIFY(world.peers[1]->find(root(1)).empty());
  }

  void aNodeIsFoundUnderItsMappedPortAndAgainWhenItsAddressChanged() {
    World world;
    world.grow();
    Home home(world);
    QCOMPARE(world.peers[1]->find_node(*home.peer).error().code, ErrorCode::not_found);
    home.peer->start();
    world.clock.run_for(1min);
    const std::vector before{served_at(world.router.external)};
    QCOMPARE(home.peer->status().published, before);
    QCOMPARE(world.peers[1]->find_node(*home.peer).value(), before);

    world.router.external = asio::ip::make_address("203.0.113.99");
    home.nat.set_public_address(world.router.external);
    world.clock.run_for(5min);
    const std::vector after{served_at(world.router.external)};
    QCOMPARE(world.peers[1]->find_node(*home.peer).value(), after);
    world.clock.run_for(24h);
    QCOMPARE(world.peers[1]->find_node(*home.peer).value(), after);
  }

  void aNodeWithAPublicAddressIsFoundThere() {
    World world;
    world.grow();
    const auto where = address(world.hosts);
    auto& holder = world.add(World::serving());
    holder.start();
    world.clock.run_for(2min);
    QCOMPARE(world.peers[1]->find_node(holder).value(), std::vector{served_at(where)});
    world.clock.run_for(1min);
    auto other_network = World::options();
    other_network.network.name = "home";
    auto& stranger = world.add(other_network);
    stranger.start();
    world.clock.run_for(10s);
    QVERIFY(!stranger.find_node(holder));
  }

  void aClockThatGoesBackDoesNotHideTheNode() {
    World world;
    world.grow();
    Home home(world);
    // As an earlier start would have left it, when this machine's clock was a year ahead.
    const auto salt = discovery::endpoint_salt("");
    auto old =
        discovery::sign_item(*home.peer->identity, discovery::encode_endpoints({{address(99), 1}}),
                             salt, world.clock.wall_ns() / 1'000'000'000 + 31'536'000);
    auto* const dht = world.peers[2]->presence->dht().value();
    QVERIFY(world.clock.run(dht->put_item(std::move(old), salt, std::nullopt)).value());
    home.peer->start();
    world.clock.run_for(5min);
    QCOMPARE(world.peers[1]->find_node(*home.peer).value(),
             std::vector{served_at(world.router.external)});
  }

  void aRecordWithoutAddressesSaysNothing() {
    World world;
    world.grow();
    auto& silent = *world.peers[3];
    const auto salt = discovery::endpoint_salt("");
    auto item = discovery::sign_item(*silent.identity, discovery::encode_endpoints({}), salt, 1);
    auto* const dht = silent.presence->dht().value();
    QVERIFY(world.clock.run(dht->put_item(std::move(item), salt, std::nullopt)).value());
    QCOMPARE(world.peers[1]->find_node(silent).error().code, ErrorCode::not_found);
  }

  void withoutTheDhtThereIsTheLocalNetwork() {
    World world;
    auto& one = world.add_at(world.host_at_home(1), World::on_lan());
    auto& two = world.add_at(world.host_at_home(2), World::on_lan());
    one.start();
    two.start();
    one.presence->hold({root(1)});
    world.clock.run_for(2s);
    QCOMPARE(one.presence->dht().error().code, ErrorCode::unavailable);
    QVERIFY(!one.find_node(two));
    const auto status = one.status();
    QVERIFY(!status.dht && !status.announced && status.lan && !status.lan_problem);
    const discovery::LanPeer expected{two.identity->node_id(),
                                      {asio::ip::make_address("192.168.1.2"), kServePort}};
    QCOMPARE(status.lan_peers, std::vector{expected});
    two.stop();
    world.clock.run_for(1s);
    QVERIFY(one.status().lan_peers.empty());
  }

  void otherNetworksAndSecretsAreNotMetOnTheLocalNetwork() {
    World world;
    auto wanted = World::on_lan();
    wanted.network.name = "home";
    wanted.network.secret = "one";
    auto& first = world.add_at(world.host_at_home(1), wanted);
    auto& second = world.add_at(world.host_at_home(2), wanted);
    wanted.network.secret = "other";
    auto& third = world.add_at(world.host_at_home(3), wanted);
    wanted.network = World::on_lan().network;
    auto& fourth = world.add_at(world.host_at_home(4), wanted);
    for (auto* peer : {&first, &second, &third, &fourth}) peer->start();
    world.clock.run_for(1min);
    QCOMPARE(first.status().lan_peers.size(), std::size_t{1});
    QVERIFY(third.status().lan_peers.empty() && fourth.status().lan_peers.empty());
  }

  void opensItsPortsAndClosesThem() {
    World world;
    world.grow();
    Home home(world);
    home.peer->start();
    QVERIFY(home.peer->status().mapping->phase == PortPhase::searching);
    world.clock.run_for(30s);
    QVERIFY(home.peer->status().mapping->phase == PortPhase::mapped);
    std::set<test::SimRouter::Port> open;
    for (const auto& [port, entry] : world.router.open_ports()) open.insert(port);
    const std::set<test::SimRouter::Port> expected{{env::Transport::tcp, kServePort},
                                                   {env::Transport::udp, kDhtPort}};
    QVERIFY(open == expected);
    home.peer->stop();
    QVERIFY(world.router.open_ports().empty());
  }

  void endsWithinSecondsThoughTheRouterIsSilent() {
    World world;
    world.grow();
    Home home(world);
    home.peer->start();
    world.clock.run_for(30s);
    QVERIFY(home.peer->status().mapping->phase == PortPhase::mapped);
    world.router.online = false;
    const auto began = world.clock.now();
    home.peer->stop();
    const auto took = world.clock.now() - began;
    QVERIFY2(took < 5s, std::to_string(took.count()).c_str());
  }

  void staysByItselfOnLoopback() {
    World world;
    auto wanted = World::serving();
    wanted.network.bind = {asio::ip::address_v4::loopback()};
    wanted.network.lan = wanted.network.map_ports = true;
    auto& peer = world.add_at(world.network.add_host({"127.0.0.1"}), wanted, true);
    peer.start();
    world.clock.run_for(1min);
    QVERIFY(!peer.status().lan && !peer.status().mapping);
    QCOMPARE(world.router.mapped, 0);
  }

  void aTransientNodeLeavesTheSavedIdsAlone() {
    World world;
    world.grow();
    auto wanted = World::options();
    wanted.saved_nodes = kSaved;
    auto& host = world.public_host();
    auto& lasting = world.add_at(host, wanted);
    lasting.start();
    world.clock.run_for(1min);
    lasting.stop();
    const auto saved = [&] {
      const auto bytes = env::read_file(world.files, kSaved, discovery::kSavedBytesMax);
      return discovery::decode_saved_nodes(bytes.value()).value();
    };
    const auto before = saved();
    QVERIFY(before.id_v4 && !before.nodes.empty());

    // Without a host to ask: who is known is enough.
    wanted.transient = true;
    wanted.network.bootstrap.clear();
    auto& passing = world.add_at(host, wanted);
    passing.start();
    world.clock.run_for(10s);
    QVERIFY(passing.status().dht->v4.table.good > 0);
    QVERIFY(passing.status().dht->v4.id != *before.id_v4);
    passing.stop();
    QVERIFY(saved().id_v4 == before.id_v4);

    wanted.transient = false;
    auto& again = world.add_at(host, wanted);
    again.start();
    QVERIFY(again.status().dht->v4.id == *before.id_v4);
    world.clock.run_for(10s);
    QVERIFY(again.status().dht->v4.table.good > 0);
  }

  void aPortThatIsTakenIsAnErrorButNotForWhoOnlyAsks() {
    World world;
    auto& host = world.public_host();
    world.add_at(host, World::options()).start();
    auto& second = world.add_at(host, World::options());
    QCOMPARE(second.try_start().error().code, ErrorCode::busy);
    auto wanted = World::options();
    wanted.transient = true;
    QVERIFY(world.add_at(host, wanted).try_start());
  }

  void ratesAreThoseOfTheLastHalfMinute() {
    World world;
    world.grow();
    const auto status = world.peers[1]->status();
    QVERIFY(status.v4.sent_per_s >= 0 && status.v4.sent_per_s < 5000);
    QVERIFY(status.dht->v4.traffic.sent_bytes > 0);
    QCOMPARE(status.v6.sent_per_s, 0.0);
  }
};

CAIRN_TEST(PresenceTest)
#include "test_presence.moc"
