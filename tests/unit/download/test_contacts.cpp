#include <QTest>

#include "download/contacts.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/test_registry.h"
#include "unit/download/giver.h"

using namespace cairn;
using namespace cairn::download;
using test::Giver;
using namespace std::chrono_literals;

namespace {

struct Rig {
  env::asio::io_context context;
  test::VirtualClock clock{context};
  test::SimNetwork network{context, clock, 5};
  test::SimTransport transport{context, clock, network};
  test::SimFiles files{clock};
  test::InlineWorkers workers{context};
  test::SeededRandom random{1};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  env::Env env{clock, random, files, workers, *log};
  test::Given given;
  std::vector<std::unique_ptr<Giver>> givers;
  test::NothingHeld nothing;
  test::SimHost& host = network.add_host({"198.51.100.1"});
  test::SimStreams streams{transport, host, Giver::id_of(200)};
  transfer::ChunkServer server{env, context.get_executor(), workers, nothing, {}};
  transfer::SessionPool pool{env,    context.get_executor(), streams, Giver::id_of(200),
                             server, Giver::options()};
  std::vector<std::shared_ptr<transfer::Session>> sessions;
  Contacts contacts{env, context.get_executor(), pool,
                    [this](const auto& session) { sessions.push_back(session); }};
  env::TaskGroup tasks{context.get_executor()};

  Rig() {
    CHECK(clock.run(pool.start()).value().has_value());
    tasks.spawn(contacts.run());
  }
  Rig(const Rig&) = delete;
  Rig& operator=(const Rig&) = delete;
  ~Rig() {
    tasks.cancel();
    CHECK(clock.run(tasks.join()));
    sessions.clear();
    CHECK(clock.run(server.stop()));
    CHECK(clock.run(pool.stop()));
    givers.clear();
  }
  Giver& add_giver() {
    const auto number = static_cast<int>(givers.size()) + 1;
    auto& at = network.add_host({("192.0.2." + std::to_string(number)).c_str()});
    return *givers.emplace_back(
        std::make_unique<Giver>(transport, at, context.get_executor(), env, clock, given, number));
  }
  static transfer::PeerAddress nobody(int number) {
    return {{env::asio::ip::make_address("203.0.113." + std::to_string(number % 250)),
             static_cast<std::uint16_t>(1000 + number)},
            std::nullopt};
  }
};

}  // namespace

class ContactsTest : public QObject {
  Q_OBJECT
 private slots:
  void eachPeerIsHandedOverOnceHoweverManyAddressesItHas() {
    Rig rig;
    auto& giver = rig.add_giver();
    giver.host.move(0, {*giver.host.address(), env::asio::ip::make_address("192.0.2.77")});
    for (int i = 0; i < 3; ++i) rig.contacts.add({giver.endpoint(), std::nullopt});
    rig.contacts.add({{env::asio::ip::make_address("192.0.2.77"), Giver::kPort}, std::nullopt});
    rig.contacts.add({{env::asio::ip::make_address("192.0.2.1"), 0}, std::nullopt});
    rig.clock.run_for(10s);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
    QCOMPARE(rig.contacts.known(), std::size_t{2});
    QCOMPARE(rig.contacts.connected(), std::size_t{1});
  }

  // Nobody who answers waits for those who do not.
  void manyWhoAreNotThereHoldUpNobody() {
    Rig rig;
    for (int i = 0; i < 40; ++i) rig.contacts.add(Rig::nobody(i));
    rig.clock.run_for(1s);
    rig.contacts.add({rig.add_giver().endpoint(), std::nullopt});
    rig.clock.run_for(61s);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
    QVERIFY(!rig.contacts.problem().empty());
    rig.clock.run_for(10min);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
  }

  void theNextIsDialedAsSoonAsOneIsThrough() {
    Rig rig;
    constexpr std::size_t kMany = 4 * Contacts::kDialsMax;
    for (std::size_t i = 0; i < kMany; ++i) {
      rig.contacts.add({rig.add_giver().endpoint(), std::nullopt});
    }
    rig.clock.run_for(900ms);
    QCOMPARE(rig.sessions.size(), kMany);
  }

  void whoIsLostIsTriedAgain() {
    Rig rig;
    auto& giver = rig.add_giver();
    rig.contacts.add({giver.endpoint(), giver.id});
    rig.clock.run_for(2s);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
    rig.transport.break_streams(rig.host, giver.host);
    rig.clock.run_for(1s);
    rig.contacts.lost(giver.id);
    QCOMPARE(rig.contacts.connected(), std::size_t{0});
    rig.clock.run_for(5s);
    QCOMPARE(rig.sessions.size(), std::size_t{2});
    QVERIFY(!rig.sessions[1]->closing());
  }

  void whoNamesAWrongPeerForAnAddressKeepsNobodyFromIt() {
    Rig rig;
    auto& giver = rig.add_giver();
    for (const auto& wrong : {Giver::id_of(77), Giver::id_of(78)}) {
      rig.contacts.add({giver.endpoint(), wrong});
    }
    rig.clock.run_for(3s);
    rig.contacts.add({giver.endpoint(), Giver::id_of(79)});
    rig.clock.run_for(10s);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
    QCOMPARE(rig.sessions[0]->peer(), giver.id);
  }

  // As when the far end keeps another connection instead.
  void aConnectionThatEndsAtOnceIsNotTheLast() {
    Rig rig;
    auto& giver = rig.add_giver();
    rig.contacts.add({giver.endpoint(), std::nullopt});
    for (int i = 0; i < 3000 && rig.sessions.empty(); ++i) {
      const auto open = rig.pool.sessions();
      if (!open.empty()) open[0]->close(transfer::Reason::second);
      rig.context.poll_one();
      if (i % 30 == 29) rig.clock.run_for(1ms);
    }
    rig.clock.run_for(30s);
    QVERIFY(!rig.sessions.empty());
    QVERIFY(!rig.sessions.back()->closing());
  }

  void whatIsKnownIsBoundedAndMakesRoom() {
    Rig rig;
    for (int i = 0; i < 3000; ++i) rig.contacts.add(Rig::nobody(i));
    QCOMPARE(rig.contacts.known(), Contacts::kKnownMax);
    rig.clock.run_for(30s);
    rig.contacts.add({rig.add_giver().endpoint(), std::nullopt});
    rig.clock.run_for(2h);
    QCOMPARE(rig.contacts.known(), Contacts::kKnownMax);
    QCOMPARE(rig.sessions.size(), std::size_t{1});
  }

  void atMostSoManyAreConnected() {
    Rig rig;
    for (std::size_t i = 0; i < Contacts::kConnectedMax + 5; ++i) {
      rig.contacts.add({rig.add_giver().endpoint(), std::nullopt});
    }
    rig.clock.run_for(20s);
    QCOMPARE(rig.contacts.connected(), Contacts::kConnectedMax);
    QCOMPARE(rig.sessions.size(), Contacts::kConnectedMax);
  }
};

CAIRN_TEST(ContactsTest)
#include "test_contacts.moc"
