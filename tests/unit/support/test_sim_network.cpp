#include <QTest>
#include <set>
#include <vector>

#include "env/task_group.h"
#include "support/sim_network.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
namespace asio = env::asio;

namespace {

using Received = std::vector<env::Datagram>;

const auto kGroup = env::Endpoint{asio::ip::make_address("239.255.1.2"), 7000};

asio::awaitable<void> collect(env::DatagramSocket& socket, Received& received) {
  while (true) {
    auto datagram = co_await socket.receive();
    if (!datagram) co_return;
    received.push_back(std::move(*datagram));
  }
}

asio::awaitable<void> collect_group(env::MulticastSocket& socket, Received& received) {
  while (true) {
    auto datagram = co_await socket.receive();
    if (!datagram) co_return;
    received.push_back(std::move(*datagram));
  }
}

asio::awaitable<void> echo(env::DatagramSocket& socket) {
  while (true) {
    const auto datagram = co_await socket.receive();
    if (!datagram) co_return;
    (void)socket.send(datagram->from, datagram->payload);
  }
}

env::Endpoint at(const char* address, std::uint16_t port) {
  return {asio::ip::make_address(address), port};
}

struct Fixture {
  asio::io_context context;
  test::VirtualClock clock{context};
  test::SimNetwork network{context, clock, 1};
  env::TaskGroup tasks{context.get_executor()};

  ~Fixture() {
    tasks.cancel();
    clock.run_for(1s);
  }
  std::unique_ptr<env::DatagramSocket> bind(test::SimHost& host, std::uint16_t port) {
    return host.bind_datagrams(at("0.0.0.0", port)).value();
  }
  test::SimHost& behind(test::SimNat& nat, const char* address, int lan = 1) {
    test::SimHostOptions options;
    options.addresses = {asio::ip::make_address(address)};
    options.lan = lan;
    options.behind = &nat;
    return network.add_host(std::move(options));
  }
  test::SimNat& nat(const char* address) {
    test::SimNatOptions options;
    options.public_address = asio::ip::make_address(address);
    return network.add_nat(options);
  }
};

}  // namespace

class SimNetworkTest : public QObject {
  Q_OBJECT

 private slots:
  void carriesDatagramsWithDelay() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    auto& b = f.network.add_host({"192.0.2.2"});
    const auto from = f.bind(a, 1000);
    const auto to = f.bind(b, 2000);
    Received received;
    f.tasks.spawn(collect(*to, received));
    QVERIFY(from->send(at("192.0.2.2", 2000), view_of("hello")));
    f.clock.run_for(19ms);
    QCOMPARE(received.size(), std::size_t{0});
    f.clock.run_for(1s);
    QCOMPARE(received.size(), std::size_t{1});
    QCOMPARE(text_of(received[0].payload), std::string_view("hello"));
    QCOMPARE(received[0].from, at("192.0.2.1", 1000));
    QCOMPARE(a.traffic().sent_bytes, std::uint64_t{5});
    QCOMPARE(b.traffic().received_bytes, std::uint64_t{5});
  }

  void losesAndDoublesAsOftenAsAsked() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    auto& b = f.network.add_host({"192.0.2.2"});
    f.network.set_quality({1ms, 0ms, 250'000, 100'000});
    const auto from = f.bind(a, 1);
    const auto to = f.bind(b, 2);
    Received received;
    f.tasks.spawn(collect(*to, received));
    for (int i = 0; i < 4000; ++i) QVERIFY(from->send(at("192.0.2.2", 2), view_of("x")));
    f.clock.run_for(1s);
    QVERIFY(received.size() > 3100 && received.size() < 3500);  // 4000 · 0.75 · 1.1
  }

  void theTailOfTheDelayHasTheMeanAsked() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    auto& b = f.network.add_host({"192.0.2.2"});
    f.network.set_quality({0ms, 10ms, 0, 0});
    const auto from = f.bind(a, 1);
    const auto to = f.bind(b, 2);
    const auto started = f.clock.now();
    env::Duration all{0};
    for (int i = 0; i < 3000; ++i) QVERIFY(from->send(at("192.0.2.2", 2), view_of("x")));
    Received received;
    f.tasks.spawn(collect(*to, received));
    std::size_t seen = 0;
    f.clock.run_until([&] {
      all += (f.clock.now() - started) * static_cast<int>(received.size() - seen);
      seen = received.size();
      return seen == 3000;
    });
    const auto mean = all / 3000;
    QVERIFY(mean > 9ms && mean < 11ms);
  }

  void partitionsAndHostsThatAreOfflineHearNothing() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    auto& b = f.network.add_host({"192.0.2.2"});
    const auto from = f.bind(a, 1);
    const auto to = f.bind(b, 2);
    Received received;
    f.tasks.spawn(collect(*to, received));
    b.set_partition(7);
    QVERIFY(from->send(at("192.0.2.2", 2), view_of("lost")));
    f.clock.run_for(1s);
    b.set_partition(0);
    b.set_online(false);
    QVERIFY(from->send(at("192.0.2.2", 2), view_of("lost too")));
    f.clock.run_for(1s);
    b.set_online(true);
    QVERIFY(from->send(at("192.0.2.2", 2), view_of("there")));
    f.clock.run_for(1s);
    QCOMPARE(received.size(), std::size_t{1});
    QCOMPARE(text_of(received[0].payload), std::string_view("there"));
  }

  void aNatHidesItsHostsUntilTheyWrite() {
    Fixture f;
    auto& nat = f.nat("198.51.100.1");
    auto& inside = f.behind(nat, "192.168.1.2");
    auto& outside = f.network.add_host({"192.0.2.1"});
    auto& stranger = f.network.add_host({"192.0.2.9"});
    const auto in = f.bind(inside, 500);
    const auto out = f.bind(outside, 600);
    const auto strange = f.bind(stranger, 600);
    Received at_in;
    Received at_out;
    f.tasks.spawn(collect(*in, at_in));
    f.tasks.spawn(collect(*out, at_out));
    QVERIFY(in->send(at("192.0.2.1", 600), view_of("out")));
    f.clock.run_for(1s);
    QCOMPARE(at_out.size(), std::size_t{1});
    const auto seen = at_out[0].from;
    QCOMPARE(seen.address, nat.public_address());
    QVERIFY(strange->send(seen, view_of("no")));
    QVERIFY(out->send(seen, view_of("yes")));
    f.clock.run_for(1s);
    QCOMPARE(at_in.size(), std::size_t{1});
    f.clock.run_for(10min);
    QVERIFY(out->send(seen, view_of("too late")));
    f.clock.run_for(1s);
    QCOMPARE(at_in.size(), std::size_t{1});
    QVERIFY(nat.forward(4000, inside, at("192.168.1.2", 500)));
    QVERIFY(strange->send(at("198.51.100.1", 4000), view_of("forwarded")));
    f.clock.run_for(1s);
    QCOMPARE(at_in.size(), std::size_t{2});
  }

  void aFirewallLetsAnswersIn() {
    Fixture f;
    test::SimHostOptions options;
    options.addresses = {asio::ip::make_address("192.0.2.1")};
    options.firewalled = true;
    auto& walled = f.network.add_host(options);
    auto& other = f.network.add_host({"192.0.2.2"});
    const auto in = f.bind(walled, 1);
    const auto out = f.bind(other, 2);
    Received received;
    f.tasks.spawn(collect(*in, received));
    f.tasks.spawn(echo(*out));
    QVERIFY(out->send(at("192.0.2.1", 1), view_of("unasked")));
    f.clock.run_for(1s);
    QCOMPARE(received.size(), std::size_t{0});
    QCOMPARE(walled.traffic().refused, std::uint64_t{1});
    QVERIFY(in->send(at("192.0.2.2", 2), view_of("ask")));
    f.clock.run_for(1s);
    QCOMPARE(received.size(), std::size_t{1});
  }

  void multicastStaysWithinTheLocalNetwork() {
    Fixture f;
    auto& nat = f.nat("198.51.100.1");
    auto& a = f.behind(nat, "192.168.1.2");
    auto& b = f.behind(nat, "192.168.1.3");
    auto& c = f.behind(nat, "192.168.1.4", 2);
    auto sa = a.join_group(kGroup).value();
    auto sb = b.join_group(kGroup).value();
    auto sc = c.join_group(kGroup).value();
    std::array<Received, 3> got;
    f.tasks.spawn(collect_group(*sa, got[0]));
    f.tasks.spawn(collect_group(*sb, got[1]));
    f.tasks.spawn(collect_group(*sc, got[2]));
    QVERIFY(sa->send(view_of("hi")));
    f.clock.run_for(1s);
    QCOMPARE(got[0].size(), std::size_t{1});
    QCOMPARE(got[1].size(), std::size_t{1});
    QCOMPARE(got[1][0].from.address, *a.address());
    QCOMPARE(got[2].size(), std::size_t{0});
    QVERIFY(!sc->follow_interfaces());
    c.move(1, {asio::ip::make_address("192.168.1.9")}, &nat);
    QVERIFY(sc->follow_interfaces());
    QVERIFY(!sc->follow_interfaces());
    QVERIFY(sa->send(view_of("again")));
    f.clock.run_for(1s);
    QCOMPARE(got[2].size(), std::size_t{1});
  }

  void aClosedSocketEndsItsReceiver() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    auto socket = f.bind(a, 1);
    Received received;
    f.tasks.spawn(collect(*socket, received));
    f.clock.run_for(1s);
    socket.reset();
    f.clock.run_for(1s);
    QCOMPARE(f.tasks.size(), std::size_t{0});
    QVERIFY(a.bind_datagrams(at("0.0.0.0", 1)));
  }

  void twoSocketsDoNotShareAPort() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1", "2001:db8::1"});
    const auto socket = f.bind(a, 5);
    QCOMPARE(a.bind_datagrams(at("0.0.0.0", 5)).error().code, ErrorCode::busy);
    QVERIFY(a.bind_datagrams(at("::", 5)));
    const auto any = f.bind(a, 0);
    const auto other = f.bind(a, 0);
    QVERIFY(any->local().port != other->local().port);
  }

  void namesAreKnownAfterAWhileOrNotAtAll() {
    Fixture f;
    auto& a = f.network.add_host({"192.0.2.1"});
    f.network.add_name("dht.example", {asio::ip::make_address("192.0.2.7")});
    const auto found = f.clock.run(a.resolve("dht.example", 9, 1s)).value();
    QCOMPARE(found.value(), std::vector{at("192.0.2.7", 9)});
    QCOMPARE(f.clock.run(a.resolve("nobody.example", 9, 1s)).value().error().code,
             ErrorCode::not_found);
    f.network.set_names_answer(false);
    const auto started = f.clock.now();
    QCOMPARE(f.clock.run(a.resolve("dht.example", 9, 1s)).value().error().code,
             ErrorCode::unavailable);
    QCOMPARE(f.clock.now() - started, env::Duration(1s));
  }

  void theSameSeedGivesTheSameRun() {
    const auto run = [] {
      Fixture f;
      auto& a = f.network.add_host({"192.0.2.1"});
      auto& b = f.network.add_host({"192.0.2.2"});
      f.network.set_quality({10ms, 10ms, 300'000, 0});
      const auto from = f.bind(a, 1);
      const auto to = f.bind(b, 2);
      Received received;
      f.tasks.spawn(collect(*to, received));
      for (std::uint8_t i = 0; i < 100; ++i) (void)from->send(at("192.0.2.2", 2), ByteView(&i, 1));
      f.clock.run_for(1s);
      std::vector<std::uint8_t> order;
      for (const auto& datagram : received) order.push_back(datagram.payload[0]);
      return order;
    };
    const auto first = run();
    QVERIFY(first == run());
    QVERIFY(!std::ranges::is_sorted(first));
  }
};

CAIRN_TEST(SimNetworkTest)
#include "test_sim_network.moc"
