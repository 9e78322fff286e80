// A ChunkServer, and peers that ask it for more than is good for it.
#include <QTest>

#include "env/event.h"
#include "support/test_registry.h"
#include "transfer/chunk_server.h"
#include "unit/transfer/transfer_world.h"

using namespace cairn;
using namespace cairn::transfer;
using test::Puppet;
using test::root_of;
using test::RunSession;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kMiB = 1024 * 1024;

// So many stripes of 4+2 with pieces of a length; counts what is in memory.
class FakeHolding final : public store::Holding {
 public:
  FakeHolding(std::size_t stripes, std::size_t piece_bytes)
      : masks(stripes, 0b111111), piece_bytes_(piece_bytes) {}

  [[nodiscard]] const content::Code& code() const override { return code_; }
  Result<Bytes> root_block() override { return Bytes(1000, 7); }
  [[nodiscard]] std::size_t streams() const override { return 1; }
  [[nodiscard]] std::size_t stripes(std::size_t) const override { return masks.size(); }
  [[nodiscard]] store::PieceMask pieces(std::size_t, std::size_t stripe) const override {
    return masks[stripe];
  }
  [[nodiscard]] bool whole() const override { return false; }
  Result<std::vector<store::Piece>> read(std::size_t, std::size_t stripe,
                                         store::PieceMask pieces) override {
    std::vector<store::Piece> out;
    for (int i = 0; i < 6; ++i) {
      if ((pieces & masks[stripe] & store::piece_bit(i)) == 0) continue;
      out.push_back({i, Buffer(piece_bytes_)});
      ++reads;
    }
    return out;
  }

  std::vector<store::PieceMask> masks;
  std::uint64_t reads = 0;

 private:
  content::Code code_{4, 2};
  std::size_t piece_bytes_;
};

// Root 9 is on a disk that does not answer.
class FakeHoldings final : public Holdings {
 public:
  explicit FakeHoldings(const env::asio::any_io_executor& executor) : answers(executor) {}
  env::Task<std::shared_ptr<store::Holding>> find(Root root) override {
    if (root == root_of(9)) CO_TRY_VOID(co_await answers.wait());
    const auto found = all.find(root);
    if (found == all.end()) co_return fail(ErrorCode::not_found, "");
    co_return std::static_pointer_cast<store::Holding>(found->second);
  }
  void given(const Root& root, const NodeId& peer) override { given_to.emplace(root, peer); }
  std::map<Root, std::shared_ptr<FakeHolding>> all;
  std::set<std::pair<Root, NodeId>> given_to;
  env::Event answers;
};

// A node that serves; peers are sessions or puppets on hosts of their own.
struct Server {
  TransferWorld world;
  FakeHoldings holdings{world.executor()};
  ChunkServer server{world.env(), world.executor(), world.workers, holdings, {}};
  test::SimHost& host = world.add_host();
  test::SimStreams streams{world.transport, host, test::node_id(99)};
  std::unique_ptr<env::PeerListener> listener =
      streams.listen({*host.address(), TransferWorld::kPort}).value();
  std::vector<std::unique_ptr<RunSession>> sessions;

  Server() = default;
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server() {
    CHECK(world.clock.run(server.stop(), 1min));
    sessions.clear();
  }
  FakeHolding& hold(const Root& root, std::size_t stripes, std::size_t piece_bytes) {
    return *(holdings.all[root] = std::make_shared<FakeHolding>(stripes, piece_bytes));
  }
  std::unique_ptr<env::PeerStream> dial(test::SimHost& from, int number) {
    test::SimStreams of(world.transport, from, test::node_id(number));
    auto stream = world.clock.run(of.connect(listener->local(), nullptr, 5s)).value().value();
    auto taken = world.clock.run(listener->accept()).value().value();
    auto& session = *sessions.emplace_back(
        std::make_unique<RunSession>(world, std::move(taken), false, &server));
    session.start();
    return stream;
  }
};

// A puppet at it.
struct Asker {
  Server& at;
  test::SimHost& host;
  Puppet puppet;
  std::uint32_t requests = 0;

  Asker(Server& server, int number, test::SimHost& from)
      : at(server), host(from), puppet(server.world, server.dial(from, number)) {
    Hello hello;
    hello.network = test::no_secret().network();
    hello.serve_port = static_cast<std::uint16_t>(7000 + number);
    puppet.say(hello);
    server.world.clock.run_for(200ms);
  }
  Asker(Server& server, int number) : Asker(server, number, server.world.add_host()) {}
  void ask(const Root& root, std::uint64_t stripe, std::uint64_t pieces = 0b1111) {
    puppet.say(GetChunks{++requests, root, 0, stripe, pieces});
  }
  [[nodiscard]] std::uint64_t received() const { return puppet.channel.received_bytes(); }
};

bool near(std::uint64_t bytes, double expected, double within = 0.05) {
  return std::abs(static_cast<double>(bytes) - expected) < within * expected;
}

}  // namespace

class ChunkServerTest : public QObject {
  Q_OBJECT
 private slots:
  void chunksComeWholeInPartsAndInOrder() {
    Server server;
    server.hold(root_of(1), 4, 700'000).masks[2] = 0b000101;
    Asker asker(server, 1);
    asker.ask(root_of(1), 2, 0b1111);
    server.world.clock.run_for(5s);
    std::map<std::uint32_t, std::uint32_t> filled;
    for (const auto& one : asker.puppet.heard) {
      const auto* chunk = std::get_if<Chunk>(&one.message);
      if (chunk == nullptr) continue;
      QCOMPARE(chunk->request, 1U);
      QCOMPARE(chunk->total, 700'000U);
      QCOMPARE(chunk->offset, filled[chunk->piece]);
      QVERIFY(one.payload.size() <= kPayloadBytesMax);
      filled[chunk->piece] += static_cast<std::uint32_t>(one.payload.size());
    }
    QCOMPARE(filled, (std::map<std::uint32_t, std::uint32_t>{{0, 700'000}, {2, 700'000}}));
    std::uint64_t missing = 0;
    for (const auto& one : asker.puppet.all<Missing>()) missing |= one.pieces;
    QCOMPARE(missing, std::uint64_t{0b1010});
    QCOMPARE(server.server.totals().sent_chunks, std::uint64_t{2});
    QCOMPARE(server.server.sent_of(root_of(1)), std::uint64_t{1'400'000});
    QCOMPARE(server.server.sent_of_all().size(), std::size_t{1});
    QCOMPARE(server.holdings.given_to.size(), std::size_t{1});
    QCOMPARE(server.holdings.given_to.begin()->first, root_of(1));
    QCOMPARE(server.server.totals().waiting, std::uint64_t{0});
  }

  void whatIsNotThereIsMissing() {
    Server server;
    server.hold(root_of(1), 4, 1000);
    Asker asker(server, 1);
    asker.ask(root_of(2), 0);
    asker.ask(root_of(1), 4);
    asker.ask(root_of(1), ~0ULL);
    asker.puppet.say(GetChunks{++asker.requests, root_of(1), 1, 0, 1});
    asker.ask(root_of(1), 0, ~0ULL << 6U);
    asker.puppet.say(GetBlock{++asker.requests, root_of(2)});
    asker.puppet.say(GetBlock{++asker.requests, root_of(1)});
    asker.puppet.say(Interest{root_of(2)});
    server.world.clock.run_for(2s);
    std::set<std::uint32_t> missing;
    for (const auto& one : asker.puppet.all<Missing>()) missing.insert(one.request);
    QCOMPARE(missing, (std::set<std::uint32_t>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(asker.puppet.all<Block>().size(), std::size_t{1});
    QVERIFY(asker.puppet.last<HaveMap>().value().runs.empty());
    QVERIFY(asker.puppet.all<Chunk>().empty());
  }

  void whatIsCancelledIsNotSent() {
    Server server;
    server.hold(root_of(1), 64, kMiB);
    Asker asker(server, 1);
    server.world.transport.set_bandwidth(server.host, {.up = 1'000'000, .down = 0});
    for (std::uint64_t i = 0; i < 64; ++i) asker.ask(root_of(1), i);
    server.world.clock.run_for(2s);
    for (std::uint32_t i = 1; i <= 64; ++i) asker.puppet.say(Cancel{i, ~0ULL});
    server.world.clock.run_for(1min);
    QVERIFY(asker.received() < 8 * kMiB);
    QCOMPARE(server.server.totals().waiting, std::uint64_t{0});
    asker.ask(root_of(1), 0, 1);
    server.world.clock.run_for(1min);
    QVERIFY(asker.puppet.last<Chunk>().value().request == 65);
  }

  void allGetTheSameHoweverMuchTheyAsk() {
    Server server;
    server.hold(root_of(1), 10'000, kMiB);
    server.world.transport.set_bandwidth(server.host, {.up = 4'000'000, .down = 0});
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < 12; ++i) {
      auto& asker = *askers.emplace_back(std::make_unique<Asker>(server, i + 1));
      // The first ask for much, the others always for a little.
      const std::uint64_t requests = i < 4 ? 400 : 60;
      for (std::uint64_t stripe = 0; stripe < requests; ++stripe) asker.ask(root_of(1), stripe);
    }
    std::vector<std::uint64_t> before;
    for (const auto& asker : askers) before.push_back(asker->received());
    server.world.clock.run_for(60s);
    for (std::size_t i = 0; i < askers.size(); ++i) {
      QVERIFY(near(askers[i]->received() - before[i], 60 * 4e6 / 12));
    }
  }

  void limitsHoldAndAreShared() {
    Server server;
    server.hold(root_of(1), 10'000, kMiB);
    server.server.set_limits(
        {.wide_per_s = 1'000'000, .local_per_s = 0, .peer_per_s = 0, .slots_max = 64});
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < 4; ++i) {
      auto& asker = *askers.emplace_back(std::make_unique<Asker>(server, i + 1));
      for (std::uint64_t stripe = 0; stripe < 200; ++stripe) asker.ask(root_of(1), stripe);
    }
    std::vector<std::uint64_t> before;
    for (const auto& asker : askers) before.push_back(asker->received());
    server.world.clock.run_for(100s);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(near(askers[i]->received() - before[i], 25e6));
    // Raised while everybody waits.
    server.server.set_limits(
        {.wide_per_s = 10, .local_per_s = 0, .peer_per_s = 0, .slots_max = 64});
    server.world.clock.run_for(10s);
    server.server.set_limits(
        {.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 2'000'000, .slots_max = 64});
    for (std::size_t i = 0; i < 4; ++i) before[i] = askers[i]->received();
    server.world.clock.run_for(50s);
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(near(askers[i]->received() - before[i], 100e6, 0.1));
    }
  }

  void slotsGoFromHandToHand() {
    Server server;
    server.hold(root_of(1), 10'000, kMiB);
    server.server.set_limits({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 0, .slots_max = 2});
    server.world.transport.set_bandwidth(server.host, {.up = 20'000'000, .down = 0});
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < 8; ++i) {
      auto& asker = *askers.emplace_back(std::make_unique<Asker>(server, i + 1));
      for (std::uint64_t stripe = 0; stripe < 1000; ++stripe) asker.ask(root_of(1), stripe);
    }
    server.world.clock.run_for(100s);
    for (const auto& asker : askers) QVERIFY(near(asker->received(), 100 * 20e6 / 8, 0.25));
  }

  // Sixteen of them would fill the memory many times over.
  void whoDoesNotReadHoldsUpNobodyAndHoldsNoMemory() {
    Server server;
    auto& holding = server.hold(root_of(1), 10'000, kMiB);
    server.server.set_limits({.wide_per_s = 0, .local_per_s = 0, .peer_per_s = 0, .slots_max = 8});
    std::vector<std::unique_ptr<Asker>> stalled;
    for (int i = 0; i < 16; ++i) {
      auto& asker = *stalled.emplace_back(std::make_unique<Asker>(server, i + 1));
      asker.puppet.reads = false;
      server.world.transport.stall(asker.host);
      for (std::uint64_t stripe = 0; stripe < 500; ++stripe) asker.ask(root_of(1), stripe);
    }
    for (auto& asker : stalled) server.world.transport.stall(asker->host, false);
    server.world.clock.run_for(5s);
    Asker good(server, 50);
    for (std::uint64_t stripe = 0; stripe < 100; ++stripe) good.ask(root_of(1), stripe);
    server.world.clock.run_for(30s);
    QVERIFY(good.received() > 400 * kMiB);
    // What was read, but for what went out to the good one and what lies in queues and windows.
    const auto elsewhere = holding.reads - 400;
    QVERIFY(elsewhere < 16 * 24);
    // Who reads again gets all of it.
    auto& again = *stalled[3];
    again.puppet.reads = true;
    server.world.clock.run_for(60s);
    QVERIFY(again.received() > 1900 * kMiB);
    QVERIFY(again.puppet.all<Missing>().empty());
    std::set<std::pair<std::uint32_t, std::uint32_t>> whole;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> filled;
    for (const auto& one : again.puppet.heard) {
      const auto* chunk = std::get_if<Chunk>(&one.message);
      if (chunk == nullptr) continue;
      auto& so_far = filled[{chunk->request, chunk->piece}];
      QCOMPARE(chunk->offset, so_far);
      so_far += static_cast<std::uint32_t>(one.payload.size());
      if (so_far == chunk->total) whole.insert({chunk->request, chunk->piece});
    }
    QCOMPARE(whole.size(), std::size_t{2000});
  }

  void aSlowDiskHoldsUpNobodyElse() {
    Server server;
    server.hold(root_of(1), 100, kMiB);
    server.hold(root_of(9), 100, kMiB);
    Asker slow(server, 1);
    Asker quick(server, 2);
    for (std::uint64_t i = 0; i < 50; ++i) slow.ask(root_of(9), i);
    slow.puppet.say(GetBlock{1000, root_of(9)});
    slow.puppet.say(Interest{root_of(9)});
    slow.puppet.say(GetBlock{1001, root_of(1)});
    slow.puppet.say(Interest{root_of(1)});
    server.world.clock.run_for(1s);
    for (std::uint64_t i = 0; i < 50; ++i) quick.ask(root_of(1), i);
    server.world.clock.run_for(10s);
    QVERIFY(quick.received() > 199 * kMiB);
    QCOMPARE(slow.puppet.all<Block>().size(), std::size_t{1});
    QVERIFY(slow.puppet.last<HaveMap>().has_value());
    server.holdings.answers.set();
    server.world.clock.run_for(10s);
    QVERIFY(slow.received() > 199 * kMiB);
    QCOMPARE(slow.puppet.all<Block>().size(), std::size_t{2});
  }

  void askingForTooMuchAtOnceEndsTheConnection() {
    Server server;
    server.hold(root_of(9), 10'000, kMiB);
    for (const bool blocks : {false, true}) {
      Asker asker(server, 1);
      for (std::size_t i = 0; i < ChunkServer::kRequestsOfPeerMax + 10; ++i) {
        if (blocks) asker.puppet.say(GetBlock{static_cast<std::uint32_t>(i), root_of(9)});
        if (!blocks) asker.ask(root_of(9), i);
      }
      server.world.clock.run_for(5s);
      QCOMPARE(asker.puppet.last<Goodbye>().value().reason, Reason::protocol);
    }
  }

  void mapsAreTailoredAndFollowWhatChanges() {
    Server server;
    auto& holding = server.hold(root_of(1), 10'000, 1000);
    for (std::size_t i = 0; i < 10'000; i += 2) holding.masks[i] = 1;
    Asker asker(server, 1);
    asker.puppet.say(Interest{root_of(1)});
    server.world.clock.run_for(2s);
    std::vector<store::PieceMask> told(10'000);
    std::size_t applied = 0;
    const auto apply = [&] {
      const auto maps = asker.puppet.all<HaveMap>();
      for (; applied < maps.size(); ++applied) {
        auto at = static_cast<std::size_t>(maps[applied].first_stripe);
        QVERIFY(maps[applied].runs.size() <= kRunsPerMessageMax);
        for (const auto& run : maps[applied].runs) {
          for (std::uint32_t i = 0; i < run.stripes; ++i) told.at(at++) = run.pieces;
        }
      }
    };
    apply();
    QCOMPARE(applied, std::size_t{3});
    QVERIFY(asker.puppet.all<HaveMap>()[1].more && !asker.puppet.all<HaveMap>()[2].more);
    QVERIFY(told == holding.masks);
    test::SeededRandom random(3);
    for (int i = 0; i < 500; ++i) {
      const auto stripe = random.next_u64() % 10'000;
      holding.masks[stripe] ^= 1ULL << (random.next_u64() % 6);
      server.server.changed(root_of(1), stripe);
      server.world.clock.run_for(3ms);
    }
    server.world.clock.run_for(2s);
    apply();
    QVERIFY(applied > 3);
    QVERIFY(told == holding.masks);
    std::ranges::fill(holding.masks, 3);
    server.server.changed(root_of(1), 7);
    server.server.changed(root_of(1));
    server.world.clock.run_for(2s);
    apply();
    QVERIFY(told == holding.masks);
    asker.puppet.say(Disinterest{root_of(1)});
    server.world.clock.run_for(1s);
    server.server.changed(root_of(1));
    server.world.clock.run_for(2s);
    QCOMPARE(asker.puppet.all<HaveMap>().size(), applied);
  }

  // A terabyte of which every other stripe is there, five times.
  void mapsOfLargeBundlesWaitUntilThePeerHasReadThem() {
    Server server;
    for (int i = 1; i <= 5; ++i) {
      auto& holding = server.hold(root_of(i), 131'072, 1000);
      for (std::size_t stripe = 0; stripe < 131'072; stripe += 2) holding.masks[stripe] = 1;
    }
    Asker asker(server, 1);
    server.world.transport.set_bandwidth(asker.host, {.up = 0, .down = 100'000});
    for (int i = 1; i <= 5; ++i) asker.puppet.say(Interest{root_of(i)});
    server.world.clock.run_for(3min);
    QCOMPARE(asker.puppet.all<HaveMap>().size(), std::size_t{5 * 32});
    QVERIFY(asker.puppet.all<Goodbye>().empty());
  }

  void peersHearOfEachOtherOnce() {
    Server server;
    server.hold(root_of(1), 1, 1000);
    Asker first(server, 1);
    Asker second(server, 2);
    for (auto* asker : {&first, &second}) {
      asker->puppet.say(Interest{root_of(1)});
      server.world.clock.run_for(1s);
    }
    const auto told = first.puppet.last<Peers>().value();
    QCOMPARE(told.peers.size(), std::size_t{1});
    QCOMPARE(told.peers[0].endpoint, (env::Endpoint{*second.host.address(), 7002}));
    QCOMPARE(told.peers[0].node, std::optional(test::node_id(2)));
    QCOMPARE(second.puppet.last<Peers>().value().peers[0].node, std::optional(test::node_id(1)));
    QCOMPARE(server.server.interested(root_of(1)).size(), std::size_t{2});
    for (int i = 0; i < 20; ++i) {
      second.puppet.say(Disinterest{root_of(1)});
      second.puppet.say(Interest{root_of(1)});
    }
    server.world.clock.run_for(2s);
    QCOMPARE(first.puppet.all<Peers>().size(), std::size_t{1});
    // Nobody hears who asks for what is not here.
    first.puppet.say(Interest{root_of(2)});
    second.puppet.say(Interest{root_of(2)});
    server.world.clock.run_for(2s);
    QCOMPARE(first.puppet.all<Peers>().size(), std::size_t{1});
  }

  void addressesOfTheLocalNetworkStayInIt() {
    const auto address = [](const char* text) { return env::asio::ip::make_address(text); };
    Server server;
    server.host.move(1, {*server.host.address(), address("192.168.1.9")});
    test::SimHostOptions at_home;
    at_home.lan = 1;
    at_home.addresses = {address("192.168.1.5")};
    auto& near_by = server.world.network.add_host(at_home);
    at_home.addresses = {address("192.168.1.6")};
    auto& beside = server.world.network.add_host(at_home);
    server.hold(root_of(1), 1, 1000);
    Asker first(server, 1, near_by);
    Asker away(server, 2);
    Asker second(server, 3, beside);
    for (auto* asker : {&first, &away, &second}) {
      asker->puppet.say(Interest{root_of(1)});
      server.world.clock.run_for(1s);
    }
    const auto heard_by = [](const Asker& asker) {
      std::set<NodeId> nodes;
      for (const auto& peers : asker.puppet.all<Peers>()) {
        for (const auto& peer : peers.peers) nodes.insert(peer.node.value());
      }
      return nodes;
    };
    QCOMPARE(heard_by(away), std::set<NodeId>{});
    QCOMPARE(heard_by(first), (std::set{test::node_id(2), test::node_id(3)}));
    QCOMPARE(heard_by(second), (std::set{test::node_id(1), test::node_id(2)}));
  }

  void stoppingInTheMiddleIsSafe() {
    for (int at = 0; at < 30; ++at) {
      Server server;
      server.hold(root_of(1), 1000, kMiB);
      server.hold(root_of(9), 1000, kMiB);
      Asker asker(server, 1);
      for (std::uint64_t i = 0; i < 20; ++i) asker.ask(root_of(i % 3 == 0 ? 9 : 1), i);
      asker.puppet.say(Interest{root_of(1)});
      asker.puppet.say(Interest{root_of(9)});
      server.world.clock.run_for(at * 4ms);
      if (at % 2 == 0) server.sessions[0]->session->close(Reason::stopping);
      QVERIFY(server.world.clock.run(server.server.stop(), 10s));
      server.world.clock.run_for(5s);
      QVERIFY(at % 2 == 1 || server.sessions[0]->ended.has_value());
    }
  }
};

CAIRN_TEST(ChunkServerTest)
#include "test_chunk_server.moc"
