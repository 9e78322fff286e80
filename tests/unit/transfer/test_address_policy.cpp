#include <QTest>

#include "support/test_registry.h"
#include "transfer/address_policy.h"

using namespace cairn::transfer;

namespace {

Reach reach(const char* address) {
  return reach_of(boost::asio::ip::make_address(address));
}

bool may(const char* address, const char* peer) {
  return may_exchange(boost::asio::ip::make_address(address), boost::asio::ip::make_address(peer));
}

}  // namespace

class AddressPolicyTest : public QObject {
  Q_OBJECT
 private slots:
  void addressesAreReachedFromWhereTheyAre() {
    for (const auto* address :
         {"8.8.8.8", "172.15.255.255", "172.32.0.0", "192.167.255.255", "100.63.255.255",
          "100.128.0.0", "11.0.0.0", "2001:db8::1", "::ffff:8.8.8.8", "fe00::1"}) {
      QVERIFY2(reach(address) == Reach::internet, address);
    }
    for (const auto* address :
         {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.7.7", "100.64.0.1",
          "100.127.255.255", "fd00::1", "fc00::1", "fe80::1", "::ffff:10.1.2.3"}) {
      QVERIFY2(reach(address) == Reach::local, address);
    }
    for (const auto* address : {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"}) {
      QVERIFY2(reach(address) == Reach::machine, address);
    }
    for (const auto* address : {"0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1", "240.0.0.1",
                                "255.255.255.255", "::", "ff02::1", "::ffff:0.0.0.0"}) {
      QVERIFY2(reach(address) == Reach::nowhere, address);
    }
  }

  void addressesOfLocalNetworksStayThere() {
    for (const auto* peer : {"8.8.8.8", "192.168.1.2", "127.0.0.1", "2001:db8::1"}) {
      QVERIFY(may("9.9.9.9", peer));
      QVERIFY(!may("224.0.0.1", peer));
    }
    QVERIFY(may("192.168.1.1", "192.168.1.2"));
    QVERIFY(may("192.168.1.1", "fe80::1"));
    QVERIFY(may("192.168.1.1", "127.0.0.1"));
    QVERIFY(!may("192.168.1.1", "8.8.8.8"));
    QVERIFY(!may("fd00::1", "2001:db8::1"));
    QVERIFY(may("127.0.0.1", "::1"));
    QVERIFY(!may("127.0.0.1", "192.168.1.2"));
    QVERIFY(!may("::1", "8.8.8.8"));
  }
};

CAIRN_TEST(AddressPolicyTest)
#include "test_address_policy.moc"
