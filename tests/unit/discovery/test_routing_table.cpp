#include <QTest>
#include <algorithm>

#include "discovery/node_id_binding.h"
#include "discovery/routing_table.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using std::chrono::minutes;
using std::chrono::seconds;
using test::at;
using test::contact;
using test::dht_id;
using test::dht_id_with_prefix;
using test::public_endpoint;

namespace {

const DhtId kOwn{};  // all zero

RoutingTable filled(std::uint32_t nodes) {
  RoutingTable table(kOwn);
  for (std::uint32_t i = 0; i < nodes; ++i) table.answered(contact(i), at({}), {});
  return table;
}

// In the half of the key space that is far from the own id, where there is one bucket.
Contact far(std::uint32_t number) {
  return {dht_id_with_prefix("1", number), public_endpoint(number)};
}

bool knows(const RoutingTable& table, const Contact& contact) {
  const auto nodes = table.nodes();
  return std::ranges::find(nodes, contact) != nodes.end();
}

}  // namespace

class RoutingTableTest : public QObject {
  Q_OBJECT
 private slots:
  void closestAreThoseThatSortingAllWouldGive() {
    const auto table = filled(5000);
    auto all = table.nodes();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const auto target = seed % 2 == 0 ? dht_id(seed) : dht_id_with_prefix("0000000", seed);
      std::ranges::sort(
          all, [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
      const auto closest = table.closest(target, 8);
      QCOMPARE(closest.size(), 8U);
      QVERIFY(std::ranges::equal(closest, std::span(all).first(8)));
    }
  }

  void bucketsAreFinerNearTheOwnId() {
    const auto table = filled(5000);
    const auto summary = table.summary(at({}));
    QVERIFY(summary.buckets >= 9 && summary.buckets <= 14);
    QVERIFY(summary.nodes <= summary.buckets * RoutingTable::kBucketNodes);
    QVERIFY(summary.nodes >= 70);
    for (std::uint32_t i = 0; i < 5000; ++i) {
      if (shared_bits(kOwn, dht_id(i)) >= 11) QVERIFY(knows(table, contact(i)));
    }
  }

  void spareNodesTakeThePlaceOfThoseThatFail() {
    RoutingTable table(kOwn);
    for (std::uint32_t i = 0; i < 8; ++i) table.answered(contact(i), at({}), {});
    // The first bucket splits; what counts is that one far bucket is full.
    for (std::uint32_t i = 100; i < 120; ++i) table.answered(far(i), at({}), {});
    const auto first = table.closest(dht_id_with_prefix("1", 100), 8).front();
    const auto before = table.summary(at({})).nodes;
    table.failed(first, at(seconds(1)));
    QVERIFY(knows(table, first));
    table.failed(first, at(seconds(2)));
    QVERIFY(!knows(table, first));
    QCOMPARE(table.summary(at({})).nodes, before);
  }

  void nodesThatFailWithoutSparesStayButAreNotNamed() {
    auto table = filled(3);
    table.failed(contact(0), at({}));
    table.failed(contact(0), at({}));
    QCOMPARE(table.closest(dht_id(0), 8).size(), 2U);
    QCOMPARE(table.nodes().size(), 3U);
    QVERIFY(table.nodes().back() == contact(0));
    table.answered(contact(0), at(minutes(1)), {});
    QCOMPARE(table.closest(dht_id(0), 8).size(), 3U);
  }

  void aSubnetHasTwoPlacesInABucketAndAnAddressOne() {
    RoutingTable table(kOwn);
    for (std::uint32_t i = 0; i < 20; ++i) {
      const auto address = env::asio::ip::make_address("198.51.100." + std::to_string(i + 1));
      table.answered({dht_id_with_prefix("1", i), {address, 6881}}, at({}), {});
    }
    QCOMPARE(table.nodes().size(), 2U);
    RoutingTable other(kOwn);
    for (std::uint16_t i = 1; i < 20; ++i) {
      other.answered({dht_id(i), {public_endpoint(1).address, i}}, at({}), {});
    }
    QCOMPARE(other.nodes().size(), 1U);
  }

  void whoStartsAnewUnderAnotherIdTakesThePlaceOfWhatItWas() {
    RoutingTable table(kOwn);
    const auto old = far(1);
    const Contact renewed{dht_id_with_prefix("1", 2), old.endpoint};
    table.answered(old, at({}), {});
    table.failed(old, at(seconds(1)));
    table.answered(renewed, at(seconds(1)), {});
    QVERIFY(!knows(table, renewed));
    table.failed(old, at(seconds(2)));
    QVERIFY(table.has_room_for(renewed));
    table.answered(renewed, at(seconds(2)), {});
    QVERIFY(knows(table, renewed) && !knows(table, old));
  }

  void localAddressesAreNotBoundThatWay() {
    RoutingTable table(kOwn);
    for (std::uint16_t i = 1; i <= 8; ++i) {
      table.answered({dht_id_with_prefix("1", i), test::endpoint("127.0.0.1", i)}, at({}), {});
    }
    QCOMPARE(table.nodes().size(), 8U);
  }

  void boundIdsTakeThePlaceOfOthers() {
    RoutingTable table(kOwn);
    for (std::uint32_t i = 0; i < 40; ++i) table.answered(far(i), at({}), {});
    std::size_t taken = 0;
    for (std::uint32_t i = 100; i < 200; ++i) {
      const auto address = public_endpoint(i);
      const Contact bound{bind_id(address.address, dht_id(i)), address};
      if (!bound.id.bit(0)) continue;
      table.answered(bound, at({}), {});
      if (knows(table, bound)) ++taken;
    }
    QCOMPARE(taken, 8U);
  }

  void whoIsSilentForLongIsQuestioned() {
    auto table = filled(3);
    QVERIFY(!table.questionable(at(minutes(14))));
    table.answered(contact(1), at(minutes(5)), {});
    table.asked(contact(2), at(minutes(10)));
    QVERIFY(table.questionable(at(minutes(15))) == contact(0));
    table.failed(contact(0), at(minutes(15)));
    QVERIFY(!table.questionable(at(minutes(15))));
    QVERIFY(table.questionable(at(minutes(17))) == contact(0));
    table.answered(contact(0), at(minutes(17)), {});
    QVERIFY(!table.questionable(at(minutes(17))));
    QVERIFY(table.questionable(at(minutes(20))) == contact(1));
  }

  void quietBucketsAreRefreshedWithAnIdOfTheirs() {
    auto table = filled(1000);
    const auto buckets = table.summary(at({})).buckets;
    QVERIFY(!table.refresh(at(minutes(14)), dht_id(1)));
    std::set<int> refreshed;
    for (std::uint64_t i = 0; i < buckets; ++i) {
      const auto id = table.refresh(at(minutes(16)), dht_id(i));
      QVERIFY(id);
      refreshed.insert(std::min(shared_bits(kOwn, *id), static_cast<int>(buckets) - 1));
    }
    QCOMPARE(refreshed.size(), buckets);
    QVERIFY(!table.refresh(at(minutes(16)), dht_id(1)));
  }

  void anotherOwnIdKeepsTheNodes() {
    auto table = filled(100);
    const auto before = table.nodes().size();
    table.rename(dht_id(777), at({}));
    QVERIFY(table.own() == dht_id(777));
    QVERIFY(table.nodes().size() + 16 >= before);
    QCOMPARE(table.closest(dht_id(777), 8).size(), 8U);
  }

  void whoIsRemovedIsGone() {
    auto table = filled(10);
    table.remove(contact(4).endpoint);
    QVERIFY(!knows(table, contact(4)));
  }
};

CAIRN_TEST(RoutingTableTest)
#include "test_routing_table.moc"
