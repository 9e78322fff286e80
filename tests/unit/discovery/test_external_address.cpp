#include <QTest>

#include "discovery/external_address.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using test::endpoint;
using test::public_endpoint;

namespace {

const auto kOurs = endpoint("203.0.113.9", 1000);
const auto kLie = endpoint("203.0.113.66", 1000);

}  // namespace

class ExternalAddressTest : public QObject {
  Q_OBJECT
 private slots:
  void isBelievedWhenFourSubnetsSayIt() {
    ExternalAddress external;
    for (std::uint32_t i = 0; i < 3; ++i) QVERIFY(!external.vote(public_endpoint(i), kOurs));
    QVERIFY(!external.address());
    QVERIFY(external.vote(public_endpoint(3), kOurs));
    QVERIFY(external.address() == kOurs.address);
    QVERIFY(!external.vote(public_endpoint(4), kOurs));  // nothing new
  }

  void aSubnetHasOneVote() {
    ExternalAddress external;
    for (int i = 1; i < 200; ++i) {
      QVERIFY(!external.vote(endpoint("198.51.100." + std::to_string(i)), kLie));
    }
    QVERIFY(!external.address());
  }

  void aMinorityOfLiarsChangesNothing() {
    ExternalAddress external;
    for (std::uint32_t i = 0; i < 30; ++i) {
      static_cast<void>(external.vote(public_endpoint(i), i % 5 < 2 ? kLie : kOurs));
    }
    QVERIFY(external.address() == kOurs.address);
  }

  void aNewAddressIsBelievedOnceMostSayIt() {
    ExternalAddress external;
    for (std::uint32_t i = 0; i < 24; ++i)
      static_cast<void>(external.vote(public_endpoint(i), kOurs));
    const auto moved = endpoint("192.0.2.44");
    int votes = 0;
    while (external.address() != moved.address) {
      static_cast<void>(
          external.vote(public_endpoint(1000 + static_cast<std::uint32_t>(++votes)), moved));
      QVERIFY(votes <= 13);
    }
    QCOMPARE(votes, 13);
  }

  void addressesOfPrivateNetworksDoNotCount() {
    ExternalAddress external;
    for (std::uint32_t i = 0; i < 10; ++i) {
      QVERIFY(!external.vote(public_endpoint(i), endpoint("192.168.1.5")));
      QVERIFY(!external.vote(public_endpoint(i), endpoint("100.64.1.5")));
      QVERIFY(!external.vote(public_endpoint(i), endpoint("203.0.113.9", 0)));
      QVERIFY(!external.vote(public_endpoint(i), endpoint("0.0.0.0")));
      QVERIFY(!external.vote(public_endpoint(i), endpoint("2001:db8::1")));  // of the other family
    }
    QVERIFY(!external.address());
  }
};

CAIRN_TEST(ExternalAddressTest)
#include "test_external_address.moc"
