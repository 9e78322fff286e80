#include <QTest>

#include "discovery/node_id_binding.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;

class NodeIdBindingTest : public QObject {
  Q_OBJECT
 private slots:
  void vectorsOfBep42_data() {
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("last");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addRow("1") << QByteArray("124.31.75.21") << 1 << QByteArray("5fbfbf");
    QTest::addRow("2") << QByteArray("21.75.31.124") << 86 << QByteArray("5a3ce9");
    QTest::addRow("3") << QByteArray("65.23.51.170") << 22 << QByteArray("a5d432");
    QTest::addRow("4") << QByteArray("84.124.73.14") << 65 << QByteArray("1b0321");
    QTest::addRow("5") << QByteArray("43.213.53.83") << 90 << QByteArray("e56f6c");
  }
  void vectorsOfBep42() {
    QFETCH(const QByteArray, address);
    QFETCH(const int, last);
    QFETCH(const QByteArray, prefix);
    const auto where = env::asio::ip::make_address(address.toStdString());
    auto random = test::dht_id(7);
    random.bytes[19] = static_cast<std::uint8_t>(last);
    const auto id = bind_id(where, random);
    // The three lowest bits of the third byte are free.
    auto expected = *from_hex(prefix.toStdString());
    QCOMPARE(id.bytes[0], expected[0]);
    QCOMPARE(id.bytes[1], expected[1]);
    QCOMPARE(id.bytes[2] & 0xf8, expected[2] & 0xf8);
    QVERIFY(id_is_bound(where, id));
    auto other = id;
    other.bytes[1] ^= 1U;
    QVERIFY(!id_is_bound(where, other));
    QVERIFY(!id_is_bound(env::asio::ip::make_address("198.51.100.7"), id));
  }

  void addressesOfIpv6BindTheirUpperHalf() {
    const auto one = env::asio::ip::make_address("2001:db8:1:2::1");
    const auto other = env::asio::ip::make_address("2001:db8:1:2::9");
    const auto id = bind_id(one, test::dht_id(3));
    QVERIFY(id_is_bound(one, id));
    QVERIFY(id_is_bound(other, id));
    QVERIFY(!id_is_bound(env::asio::ip::make_address("2001:db8:ffff:2::1"), id));
  }

  void localAddressesBindNothing() {
    for (const auto* text : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.1.1",
                             "100.64.0.1", "::1", "fe80::1", "fd00::1"}) {
      QVERIFY(id_is_bound(env::asio::ip::make_address(text), test::dht_id(1)));
    }
    QVERIFY(!id_is_bound(env::asio::ip::make_address("100.128.0.1"), test::dht_id(1)));
  }
};

CAIRN_TEST(NodeIdBindingTest)
#include "test_node_id_binding.moc"
