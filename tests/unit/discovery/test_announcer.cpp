#include <QTest>
#include <algorithm>

#include "discovery/announcer.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_world.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::dht_id;
using test::DhtWorld;

namespace {

constexpr std::uint16_t kServes = 9000;

struct World : DhtWorld {
  Node* node = nullptr;
  test::SeededRandom announcing{77};
  std::unique_ptr<Announcer> announcer;

  explicit World(std::size_t others = 30) {
    grow(others);
    node = &add();
    node->start();
    clock.run_for(1min);
    make_announcer();
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;
  ~World() { stop(); }

  void make_announcer() {
    announcer =
        std::make_unique<Announcer>(*node->dht, clock, announcing, context.get_executor(), kServes);
  }
  void stop() {
    if (announcer) clock.run(announcer->stop());
    announcer.reset();
  }
  [[nodiscard]] env::Endpoint serves() const { return {node->endpoint().address, kServes}; }
  [[nodiscard]] AnnounceStatus status() const { return announcer->status(); }
  // How many of the keys somebody else finds.
  int findable(std::uint64_t first, std::uint64_t count, std::uint64_t step = 1) {
    int found = 0;
    for (auto i = first; i < first + count; i += step) {
      found += finds(*nodes[3 + i % 20], dht_id(i), serves()) ? 1 : 0;
    }
    return found;
  }
};

std::vector<DhtId> keys(std::uint64_t count) {
  std::vector<DhtId> out;
  for (std::uint64_t i = 0; i < count; ++i) out.push_back(dht_id(i));
  return out;
}

}  // namespace

class AnnouncerTest : public QObject {
  Q_OBJECT
 private slots:
  void aNewKeyIsAnnouncedWithinASecond() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(2000));
    world.clock.run_for(10s);
    QVERIFY(world.status().standing < 1000);  // busy with what it had before
    for (std::uint64_t i = 5000; i < 5020; ++i) {
      world.announcer->add_fresh(dht_id(i));
      world.clock.run_for(1s);
      QCOMPARE(world.findable(i, 1), 1);
    }
  }

  void manyKeysAreAllAnnouncedSoonAndWithFewQuestions() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(2000));
    world.clock.run_for(5min);
    const auto status = world.status();
    QCOMPARE(status.keys, 2000U);
    QCOMPARE(status.standing, 2000U);
    QVERIFY(status.behind == 0s);
    QVERIFY(status.announcements < 2500);
    QVERIFY(status.stored >= 2000 * 7);
    // What was heard for one key serves the next.
    QVERIFY(status.queries < status.announcements * 6);
    QCOMPARE(world.findable(0, 2000, 40), 50);
  }

  void keysStayFindableForHours() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(100));
    world.clock.run_for(10min);
    for (int hour = 0; hour < 8; ++hour) {
      for (int i = 0; i < 4; ++i) {
        world.clock.run_for(15min);
        QCOMPARE(world.findable(0, 100, 5), 20);
      }
      QCOMPARE(world.status().standing, 100U);
    }
    // No more often than it has to.
    QVERIFY(world.status().announcements <= 100 * 8 * 60 / 38 + 200);
  }

  void aKeyThatIsRemovedExpires() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(20));
    world.clock.run_for(1min);
    QCOMPARE(world.findable(0, 20), 20);
    world.announcer->remove(dht_id(3));
    world.announcer->remove(dht_id(99));
    QCOMPARE(world.status().keys, 19U);
    world.clock.run_for(50min);
    QCOMPARE(world.findable(3, 1), 0);
    QCOMPARE(world.findable(0, 20), 19);
  }

  void keysThatCameBeforeTheStartAreAnnouncedToo() {
    World world;
    world.announcer->add(keys(20));
    world.announcer->add_fresh(dht_id(500));
    world.clock.run_for(1min);
    QCOMPARE(world.status().standing, 0U);
    world.announcer->start();
    world.clock.run_for(1min);
    QCOMPARE(world.status().standing, 21U);
    QCOMPARE(world.findable(500, 1), 1);
  }

  void whatWaitsForTheNetworkGoesOutOnceItIsThere() {
    World world;
    world.stop();
    world.node->stop();
    world.node->host.set_online(false);
    world.node->start();
    world.make_announcer();
    world.announcer->start();
    world.announcer->add(keys(20));
    world.announcer->add_fresh(dht_id(500));
    world.clock.run_for(1h);
    QCOMPARE(world.status().standing, 0U);
    QVERIFY(world.status().behind > 59min);
    world.node->host.set_online(true);
    // A try every five minutes, and a bit.
    world.clock.run_for(7min);
    QCOMPARE(world.status().standing, 21U);
    QVERIFY(world.status().behind == 0s);
    QCOMPARE(world.findable(0, 20), 20);
  }

  void whatFailedIsTriedAgainWhenTheNetworkIsBack() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(50));
    world.clock.run_for(1min);
    QCOMPARE(world.status().standing, 50U);
    world.node->host.set_online(false);
    world.clock.run_for(2h);
    QVERIFY(world.status().standing < 50);
    QCOMPARE(world.findable(0, 50, 10), 0);
    world.node->host.set_online(true);
    world.clock.run_for(13min);
    QCOMPARE(world.status().standing, 50U);
    QCOMPARE(world.findable(0, 50), 50);
  }

  void aKeyThatIsAskedForComesRoundEarlier() {
    World world;
    world.announcer->start();
    world.announcer->add(keys(1));
    world.clock.run_for(10s);
    for (auto passed = 0min; passed < 20h; passed += 1min) {
      world.announcer->asked(dht_id(0));
      world.clock.run_for(1min);
    }
    const auto often = world.status().announcements;
    QVERIFY(often >= 20 * 60 / 29 && often <= 20 * 60 / 28 + 2);
  }

  void withNothingToAnnounceItIsSilent() {
    World world;
    world.announcer->start();
    const auto before = world.node->status().v4.traffic.queries;
    world.clock.run_for(1h);
    // What keeping the table fresh takes.
    QVERIFY(world.node->status().v4.traffic.queries - before < 1000);
    QCOMPARE(world.status().queries, 0U);
  }

  void itStopsInTheMiddleOfItsWork() {
    for (int i = 0; i < 20; ++i) {
      World world(10);
      world.announcer->start();
      world.announcer->add(keys(500));
      world.clock.run_for(100ms * i);
      QVERIFY(world.clock.run(world.announcer->stop(), 1min));
      QVERIFY(world.status().standing < 500);
      world.announcer.reset();
    }
  }
};

CAIRN_TEST(AnnouncerTest)
#include "test_announcer.moc"
