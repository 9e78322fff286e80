#include <QTest>
#include <set>

#include "discovery/peer_records.h"
#include "discovery/token_mint.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using std::chrono::minutes;
using test::at;
using test::dht_id;
using test::public_endpoint;

class RecordsTest : public QObject {
  Q_OBJECT
 private slots:
  void announcementsAreFoundUntilTheyExpire() {
    test::SeededRandom random(1);
    PeerRecords records;
    records.announce(dht_id(1), public_endpoint(1), at({}));
    records.announce(dht_id(1), public_endpoint(2), at(minutes(30)));
    records.announce(dht_id(2), public_endpoint(3), at(minutes(30)));
    QCOMPARE(records.peers(dht_id(1), 10, at(minutes(44)), random).size(), 2U);
    QCOMPARE(records.peers(dht_id(1), 1, at(minutes(44)), random).size(), 1U);
    const auto later = records.peers(dht_id(1), 10, at(minutes(45)), random);
    QVERIFY(later == std::vector{public_endpoint(2)});
    QVERIFY(records.peers(dht_id(3), 10, at({}), random).empty());
    QCOMPARE(records.size(), 2U);
  }

  void announcingAgainRenews() {
    test::SeededRandom random(1);
    PeerRecords records;
    records.announce(dht_id(1), public_endpoint(1), at({}));
    records.announce(dht_id(1), public_endpoint(1), at(minutes(30)));
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records.peers(dht_id(1), 10, at(minutes(60)), random).size(), 1U);
  }

  void floodsStayWithinTheirBoundsAndPushOutTheirOwn() {
    test::SeededRandom random(1);
    PeerRecords records(
        PeerRecords::Limits{.records = 100, .per_key = 20, .per_key_and_subnet = 4});
    for (std::uint32_t i = 0; i < 30; ++i) records.announce(dht_id(i), public_endpoint(i), at({}));
    for (std::uint32_t i = 0; i < 10'000; ++i) {
      const env::Endpoint flood{env::asio::ip::address_v4(0xC6336400U + i % 256),
                                static_cast<std::uint16_t>(i + 1)};
      records.announce(dht_id(1000 + i % 500), flood, at({}));
      QVERIFY(records.size() <= 100);
    }
    for (std::uint32_t i = 0; i < 30; ++i) {
      QCOMPARE(records.peers(dht_id(i), 10, at({}), random).size(), 1U);
    }
    // One key, one subnet.
    for (std::uint16_t i = 1; i < 100; ++i) {
      records.announce(dht_id(7), {env::asio::ip::make_address("203.0.113.7"), i}, at({}));
    }
    QCOMPARE(records.peers(dht_id(7), 100, at({}), random).size(), 5U);
  }

  void samplesDiffer() {
    test::SeededRandom random(1);
    PeerRecords records;
    for (std::uint32_t i = 0; i < 50; ++i) records.announce(dht_id(1), public_endpoint(i), at({}));
    std::set<env::Endpoint> seen;
    for (int i = 0; i < 100; ++i) {
      for (const auto& peer : records.peers(dht_id(1), 5, at({}), random)) seen.insert(peer);
    }
    QCOMPARE(seen.size(), 50U);
  }

  void tokensHoldForTheirAddressAndTime() {
    test::SeededRandom random(1);
    TokenMint mint(random);
    const auto address = public_endpoint(1).address;
    const auto token = mint.mint(address, at({}));
    QVERIFY(mint.accepts(token, address, at(minutes(4))));
    QVERIFY(!mint.accepts(token, public_endpoint(2).address, at(minutes(4))));
    QVERIFY(mint.accepts(token, address, at(minutes(6))));
    QVERIFY(!mint.accepts(token, address, at(minutes(12))));
    QVERIFY(!mint.accepts("", address, at(minutes(12))));
    const auto late = mint.mint(address, at(minutes(13)));
    QVERIFY(!mint.accepts(late, address, at(minutes(60))));
  }
};

CAIRN_TEST(RecordsTest)
#include "test_records.moc"
