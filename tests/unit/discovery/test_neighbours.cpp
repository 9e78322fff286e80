#include <QTest>
#include <algorithm>

#include "discovery/neighbours.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using test::at;
using test::contact;
using test::dht_id;

namespace {

std::vector<Lookup::Found> answered(std::uint32_t first, std::uint32_t count,
                                    const std::string& token = "token") {
  std::vector<Lookup::Found> out;
  for (std::uint32_t i = 0; i < count; ++i) out.push_back({contact(first + i), token, false});
  return out;
}

}  // namespace

class NeighboursTest : public QObject {
  Q_OBJECT
 private slots:
  void tellsThoseNearTheKeyTheNearestFirst() {
    Neighbours neighbours;
    auto all = answered(0, 500);
    neighbours.learn(all, at(0s));
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      const auto key = dht_id(90'000 + seed);
      std::ranges::sort(all, [&](const auto& a, const auto& b) {
        return nearer(key, a.contact.id, b.contact.id);
      });
      const auto near = neighbours.near(key, at(1s));
      QCOMPARE(near.size(), Neighbours::kNear);
      QVERIFY(std::ranges::is_sorted(near, [&](const auto& a, const auto& b) {
        return nearer(key, a.contact.id, b.contact.id);
      }));
      // The eight that the announcement goes to are there, though ids' order is not that of XOR.
      int right = 0;
      for (std::size_t i = 0; i < 8; ++i) {
        right += std::ranges::count(near, all[i].contact, &Lookup::Found::contact) > 0 ? 1 : 0;
      }
      QVERIFY(right >= 6);
      for (const auto& node : near) QVERIFY(node.reused && node.token == "token");
    }
  }

  void tokensAreForgottenBeforeTheirNodesRefuseThem() {
    Neighbours neighbours;
    neighbours.learn(answered(0, 3), at(0s));
    neighbours.learn(answered(1, 1, "later"), at(2min));
    QCOMPARE(neighbours.near(dht_id(1), at(4min - 1s)).size(), 3U);
    const auto left = neighbours.near(dht_id(1), at(4min));
    QCOMPARE(left.size(), 1U);
    QVERIFY(left[0].contact == contact(1) && left[0].token == "later");
    QVERIFY(neighbours.near(dht_id(1), at(6min)).empty());
    QCOMPARE(neighbours.size(), 0U);
  }

  void aTokenThatWasReusedDoesNotBecomeYounger() {
    Neighbours neighbours;
    neighbours.learn(answered(0, 1), at(0s));
    const auto near = neighbours.near(dht_id(0), at(3min));
    neighbours.learn(near, at(3min));
    QVERIFY(neighbours.near(dht_id(0), at(4min)).empty());
  }

  void nodesWithoutATokenAreNotKept() {
    Neighbours neighbours;
    neighbours.learn(answered(0, 5, ""), at(0s));
    QCOMPARE(neighbours.size(), 0U);
  }

  void whereTokensAreBoundToTheKeyTheNodeIsToldWithoutOne() {
    Neighbours neighbours;
    neighbours.learn(answered(0, 2), at(0s));
    neighbours.token_is_bound(contact(1));
    neighbours.token_is_bound(contact(7));
    QCOMPARE(neighbours.near(dht_id(5), at(1s)).size(), 2U);
    for (const auto& node : neighbours.near(dht_id(5), at(1s))) {
      QCOMPARE(node.token.empty(), node.contact == contact(1));
    }
    // The next that it gives is so too.
    neighbours.learn(answered(0, 2, "next"), at(1min));
    for (const auto& node : neighbours.near(dht_id(5), at(1min))) {
      QCOMPARE(node.token.empty(), node.contact == contact(1));
    }
  }

  void keepsTheLatestAndNoMoreThanItMay() {
    Neighbours neighbours;
    for (std::uint32_t i = 0; i < 500; ++i) {
      neighbours.learn(answered(i * 8, 8), at(std::chrono::milliseconds(i)));
      QVERIFY(neighbours.size() <= Neighbours::kNodesMax);
    }
    QCOMPARE(neighbours.size(), Neighbours::kNodesMax);
    const auto knows = [&](std::uint32_t number) {
      const auto near = neighbours.near(contact(number).id, at(3s));
      return !near.empty() && near[0].contact == contact(number);
    };
    QVERIFY(knows(3999) && knows(2000) && !knows(0) && !knows(1900));
    // The same few again and again.
    for (int i = 0; i < 5000; ++i) {
      neighbours.learn(answered(0, 8), at(2s + std::chrono::microseconds(i)));
    }
    QVERIFY(neighbours.size() <= Neighbours::kNodesMax);
    QVERIFY(knows(0));
  }
};

CAIRN_TEST(NeighboursTest)
#include "test_neighbours.moc"
