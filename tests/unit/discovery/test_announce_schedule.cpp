#include <QTest>
#include <algorithm>
#include <cmath>

#include "discovery/announce_schedule.h"
#include "discovery/peer_records.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"
#include "unit/discovery/naive_schedule.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::at;
using test::dht_id;

namespace {

constexpr std::size_t kMany = 8;

struct Announced {
  DhtId key;
  env::TimePoint when;
};

// Announces whatever is due at the moment it is, until `end`.
std::vector<Announced> follow(AnnounceSchedule& schedule, env::TimePoint from, env::TimePoint end) {
  std::vector<Announced> out;
  for (auto due = schedule.next_due(); due && *due < end; due = schedule.next_due()) {
    const auto now = std::max(from, *due);
    const auto key = schedule.next(now);
    if (!key) break;
    schedule.announced(*key, kMany, now);
    out.push_back({*key, now});
  }
  return out;
}

void add_many(AnnounceSchedule& schedule, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) schedule.add(dht_id(i), false, at(0s));
}

// How far apart on the way round, of which 1 is all.
double apart(const DhtId& a, const DhtId& b) {
  const auto place = [](const DhtId& id) { return (id.bytes[0] * 256.0 + id.bytes[1]) / 65536; };
  const auto direct = std::abs(place(a) - place(b));
  return std::min(direct, 1 - direct);
}

}  // namespace

class AnnounceScheduleTest : public QObject {
  Q_OBJECT
 private slots:
  void announcementsAreSpreadEvenlyThoughAllKeysCameAtOnce() {
    test::SeededRandom random(1);
    AnnounceSchedule schedule(random);
    add_many(schedule, 10'000);
    std::map<std::int64_t, int> in_minute;
    for (const auto& [key, when] : follow(schedule, at(0s), at(6h))) {
      if (when > at(1h)) ++in_minute[(when - at(1h)) / 1min];
    }
    QCOMPARE(in_minute.size(), 300U);
    int most = 0;
    int all = 0;
    for (const auto& [minute, count] : in_minute) {
      most = std::max(most, count);
      all += count;
    }
    const auto mean = all / 300.0;
    QVERIFY(std::abs(mean - 10'000.0 / 40) < 5);
    QVERIFY(most < 1.3 * mean);
  }

  void thoseThatCameAtOnceAreAnnouncedAtOnceInNoOrder() {
    test::SeededRandom random(12);
    AnnounceSchedule schedule(random);
    add_many(schedule, 1000);
    double sum = 0;
    auto before = schedule.next(at(0s));
    for (int i = 1; i < 1000; ++i) {
      const auto key = schedule.next(at(0s));
      QVERIFY(key);
      sum += apart(*before, *key);
      before = key;
    }
    QVERIFY(std::abs(sum / 1000 - 0.25) < 0.02);
  }

  void keysNearEachOtherFollowEachOther() {
    test::SeededRandom random(2);
    AnnounceSchedule schedule(random);
    add_many(schedule, 1000);
    const auto all = follow(schedule, at(0s), at(5h));
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (all[i].when < at(1h)) continue;
      sum += apart(all[i - 1].key, all[i].key);
      ++count;
    }
    // A quarter in any other order.
    QVERIFY(sum / static_cast<double>(count) < 0.06);
  }

  void noKeyIsLeftForLongerThanARecordLives() {
    test::SeededRandom random(3);
    AnnounceSchedule schedule(random);
    add_many(schedule, 100);
    std::map<DhtId, env::TimePoint> last;
    env::Duration longest{};
    for (auto now = at(0s); now < at(72h); now += 10s) {
      // Now and then somebody asks; the time between is now shorter, now longer than a day.
      if (random.chance(1, 2000)) schedule.asked(dht_id(random.below(100)), now);
      while (const auto key = schedule.next(now)) {
        schedule.announced(*key, kMany, now);
        if (const auto before = last.find(*key); before != last.end()) {
          longest = std::max(longest, now - before->second);
          QVERIFY(now - before->second >= AnnounceSchedule::kJitter);
        }
        last[*key] = now;
      }
    }
    QVERIFY(longest > AnnounceSchedule::kRareInterval);
    // What Transmission allows for.
    QVERIFY(AnnounceSchedule::kInterval + 3 * AnnounceSchedule::kJitter < 32min);
    QVERIFY(longest < AnnounceSchedule::kRareInterval + 3 * AnnounceSchedule::kJitter + 10s);
    QVERIFY(longest < PeerRecords::kLifetime);
    for (const auto& [key, when] : last) QVERIFY(at(72h) - when < PeerRecords::kLifetime);
  }

  void whatIsAskedForIsAnnouncedMoreOften() {
    test::SeededRandom random(4);
    AnnounceSchedule schedule(random);
    schedule.add(dht_id(1), false, at(0s));
    schedule.add(dht_id(2), false, at(0s));
    schedule.asked(dht_id(2), at(0s));
    std::map<DhtId, int> times;
    for (const auto& [key, when] : follow(schedule, at(0s), at(23h))) ++times[key];
    QVERIFY(std::abs(times[dht_id(1)] - 23 * 60 / 40) <= 2);
    QVERIFY(std::abs(times[dht_id(2)] - 23 * 60 / 28) <= 2);
  }

  void aKeyThatSomebodyAsksForAgainIsDueEarlier() {
    test::SeededRandom random(5);
    int earlier = 0;
    for (std::uint64_t i = 0; i < 100; ++i) {
      AnnounceSchedule schedule(random);
      schedule.add(dht_id(i), false, at(0s));
      const auto key = schedule.next(at(0s));
      schedule.announced(*key, kMany, at(0s));
      const auto rare = *schedule.next_due();
      schedule.asked(*key, at(1s));
      QVERIFY(*schedule.next_due() <= rare);
      QVERIFY(*schedule.next_due() <=
              at(1s) + AnnounceSchedule::kInterval + 3 * AnnounceSchedule::kJitter);
      if (*schedule.next_due() < rare) ++earlier;
    }
    QVERIFY(earlier > 50);
  }

  void aFreshKeyComesBeforeAllOthers() {
    test::SeededRandom random(6);
    AnnounceSchedule schedule(random);
    add_many(schedule, 100);
    schedule.add(dht_id(500), true, at(10min));
    schedule.add(dht_id(501), true, at(10min));
    QVERIFY(*schedule.next_due() <= at(10min));
    QVERIFY(schedule.next(at(10min)) == dht_id(500));
    QVERIFY(schedule.next(at(10min)) == dht_id(501));
    QVERIFY(schedule.next(at(10min)) != dht_id(500));
  }

  void whatIsUnderWayIsNotHandedOutAgain() {
    test::SeededRandom random(7);
    AnnounceSchedule schedule(random);
    add_many(schedule, 3);
    for (int i = 0; i < 3; ++i) QVERIFY(schedule.next(at(0s)));
    QVERIFY(!schedule.next(at(10h)));
    QVERIFY(!schedule.next_due());
    QCOMPARE(schedule.size(), 3U);
    QCOMPARE(schedule.standing(), 0U);
    schedule.announced(dht_id(0), kMany, at(10h));
    QVERIFY(schedule.next_due() > at(10h));
    QCOMPARE(schedule.standing(), 1U);
  }

  void whatFailsIsTriedAgainEverMoreRarely() {
    test::SeededRandom random(8);
    AnnounceSchedule schedule(random);
    schedule.add(dht_id(1), true, at(0s));
    auto now = at(0s);
    for (const auto wait : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s, 300s, 300s}) {
      QVERIFY(schedule.next(now) == dht_id(1));
      schedule.failed(dht_id(1), now);
      QVERIFY(schedule.next_due() == now + wait);
      // Who asks changes nothing about it.
      schedule.asked(dht_id(1), now);
      QVERIFY(schedule.next_due() == now + wait);
      now += wait;
    }
    QVERIFY(schedule.next(now));
    schedule.announced(dht_id(1), kMany, now);
    QCOMPARE(schedule.standing(), 1U);
    QVERIFY(schedule.next(now + 31min));
    schedule.failed(dht_id(1), now + 31min);
    QCOMPARE(schedule.standing(), 0U);
    QVERIFY(schedule.next_due() == now + 31min + 5s);
  }

  void whatIsRemovedIsNotHandedOut() {
    test::SeededRandom random(9);
    AnnounceSchedule schedule(random);
    add_many(schedule, 3);
    schedule.add(dht_id(3), true, at(0s));
    schedule.remove(dht_id(1));
    schedule.remove(dht_id(3));
    schedule.remove(dht_id(77));
    QVERIFY(schedule.next(at(0s)));
    const auto under_way = schedule.next(at(0s));
    QVERIFY(under_way && !schedule.next(at(0s)));
    schedule.announced(*under_way, kMany, at(0s));
    QCOMPARE(schedule.standing(), 1U);
    schedule.remove(*under_way);
    QCOMPARE(schedule.standing(), 0U);
    // Word of what has been removed meanwhile.
    schedule.announced(*under_way, kMany, at(1s));
    schedule.failed(dht_id(1), at(1s));
    schedule.asked(dht_id(1), at(1s));
    QCOMPARE(schedule.size(), 1U);
    QVERIFY(!schedule.next_due());
  }

  void aKeyThatComesBackWhileItsAnnouncementIsUnderWayIsHandedOutOnce() {
    test::SeededRandom random(10);
    AnnounceSchedule schedule(random);
    schedule.add(dht_id(1), true, at(0s));
    QVERIFY(schedule.next(at(0s)));
    schedule.remove(dht_id(1));
    schedule.add(dht_id(1), true, at(1s));
    schedule.announced(dht_id(1), kMany, at(2s));
    QVERIFY(schedule.next(at(2s)) == dht_id(1));
    QVERIFY(!schedule.next(at(2h)));
  }

  // They may be gone soon, as in a network of a few nodes that come and go.
  void whatFewNodesTookIsAnnouncedAgainSoon() {
    test::SeededRandom random(13);
    AnnounceSchedule schedule(random);
    schedule.add(dht_id(1), true, at(0s));
    auto now = at(0s);
    for (const auto wait : {0s, 20s, 40s, 80s, 160s}) {
      QVERIFY(wait == 0s || !schedule.next(now + wait - 1s));
      now += wait;
      QVERIFY(schedule.next(now));
      schedule.announced(dht_id(1), 3, now);
      QCOMPARE(schedule.standing(), 1U);
    }
    // Never later than else.
    for (int i = 0; i < 30; ++i) {
      const auto due = *schedule.next_due();
      QVERIFY(due - now <= AnnounceSchedule::kInterval + 3 * AnnounceSchedule::kJitter);
      now = due;
      QVERIFY(schedule.next(now));
      schedule.announced(dht_id(1), 3, now);
    }
    now = *schedule.next_due();
    QVERIFY(schedule.next(now));
    schedule.announced(dht_id(1), kMany, now);
    now = *schedule.next_due();
    QVERIFY(schedule.next(now));
    schedule.announced(dht_id(1), 3, now);
    QVERIFY(*schedule.next_due() == now + 20s);
  }

  void saysHowFarItIsBehindOnceThatIsLate() {
    test::SeededRandom random(11);
    AnnounceSchedule schedule(random);
    QVERIFY(schedule.behind(at(0s)) == 0s);
    schedule.add(dht_id(1), false, at(0s));
    QVERIFY(schedule.behind(at(0s)) == 0s);
    QVERIFY(schedule.behind(at(119s)) == 0s);
    QVERIFY(schedule.behind(at(3min)) >= 3min);
    QVERIFY(schedule.next(at(3min)));
    QVERIFY(schedule.behind(at(3min)) == 0s);
    schedule.announced(dht_id(1), kMany, at(3min));
    QVERIFY(schedule.behind(at(3min)) == 0s);
    QVERIFY(schedule.behind(at(2h)) > 1h);
  }

  void agreesWithANaiveOneWhateverHappens() {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      test::SeededRandom ours_random(seed);
      test::SeededRandom naive_random(seed);
      AnnounceSchedule ours(ours_random);
      test::NaiveSchedule naive(naive_random);
      test::SeededRandom random(1000 + seed);
      auto now = at(0s);
      for (int step = 0; step < 3000; ++step) {
        now += env::Duration(
            random.below(random.chance(1, 200) ? 20'000'000'000'000 : 30'000'000'000));
        const auto key = dht_id(random.below(25));
        switch (random.below(8)) {
          case 0: {
            const bool fresh = random.chance(1, 2);
            ours.add(key, fresh, now);
            naive.add(key, fresh, now);
            break;
          }
          case 1:
            if (!random.chance(1, 3)) break;
            ours.remove(key);
            naive.remove(key);
            break;
          case 2:
            ours.asked(key, now);
            naive.asked(key, now);
            break;
          default: {
            const auto next = ours.next(now);
            QVERIFY(next == naive.next(now));
            if (!next || random.chance(1, 20)) break;  // left under way
            const bool well = random.chance(3, 4);
            well ? ours.announced(*next, kMany, now) : ours.failed(*next, now);
            well ? naive.announced(*next, now) : naive.failed(*next, now);
          }
        }
        QCOMPARE(ours.size(), naive.size());
        QCOMPARE(ours.standing(), naive.standing());
        QVERIFY(naive.is_next_due(ours.next_due()));
      }
    }
  }
};

CAIRN_TEST(AnnounceScheduleTest)
#include "test_announce_schedule.moc"
