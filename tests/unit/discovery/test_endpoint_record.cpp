#include <QTest>

#include "discovery/endpoint_record.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using test::endpoint;
using test::public_endpoint;

namespace {

bool refused(std::string_view text, ErrorCode code) {
  const auto decoded = decode_endpoints(view_of(text));
  return !decoded && decoded.error().code == code;
}

}  // namespace

class EndpointRecordTest : public QObject {
  Q_OBJECT
 private slots:
  void comesBackAsItWas() {
    const std::vector<env::Endpoint> endpoints{
        endpoint("203.0.113.5", 9000), endpoint("203.0.113.6", 1), endpoint("2001:db8::5", 65535)};
    const auto bytes = encode_endpoints(endpoints);
    QVERIFY(decode_endpoints(bytes).value() == endpoints);
    QVERIFY(decode_endpoints(encode_endpoints({})).value().empty());
  }

  void addressesThatMeanNothingElsewhereAreLeftOut() {
    const auto kept = endpoint("198.51.100.1");
    const auto bytes = encode_endpoints(
        {endpoint("192.168.1.2"), endpoint("127.0.0.1"), endpoint("10.1.2.3"), endpoint("fe80::1"),
         endpoint("fd00::1"), endpoint("0.0.0.0"), endpoint("198.51.100.2", 0), kept});
    QVERIFY(decode_endpoints(bytes).value() == std::vector{kept});
  }

  void addressesThatNothingCanBeSentToAreNotTaken() {
    Bytes v4;
    for (const auto* address :
         {"192.168.1.2", "127.0.0.1", "224.0.0.1", "0.0.0.0", "255.255.255.255", "198.51.100.1"}) {
      append_endpoint(v4, endpoint(address));
    }
    append_endpoint(v4, endpoint("198.51.100.2", 0));
    const auto spelled =
        "d1:4" + std::to_string(v4.size()) + ":" + std::string(text_of(v4)) + "1:60:1:vi1ee";
    QVERIFY(decode_endpoints(view_of(spelled)).value() == std::vector{endpoint("198.51.100.1")});
  }

  void thereAreEightAtTheMost() {
    std::vector<env::Endpoint> many;
    for (std::uint32_t i = 0; i < 20; ++i) many.push_back(public_endpoint(i));
    const auto bytes = encode_endpoints(many);
    many.resize(kRecordEndpointsMax);
    QVERIFY(decode_endpoints(bytes).value() == many);
    QVERIFY(bytes.size() < krpc::kItemBytesMax);
    Bytes v4;
    for (std::uint32_t i = 0; i < 20; ++i) append_endpoint(v4, public_endpoint(i));
    const auto spelled = "d1:4120:" + std::string(text_of(v4)) + "1:60:1:vi1ee";
    QVERIFY(decode_endpoints(view_of(spelled)).value() == many);
  }

  void whatIsSomethingElseIsRefused() {
    QVERIFY(refused("", ErrorCode::invalid));
    QVERIFY(refused("d1:45:123451:60:1:vi1ee", ErrorCode::invalid));
    QVERIFY(refused("d1:40:1:617:123456789012345671:vi1ee", ErrorCode::invalid));
    QVERIFY(refused("d1:40:1:60:1:vi2ee", ErrorCode::unsupported));
    QVERIFY(refused("d1:40:1:60:e", ErrorCode::unsupported));
    QVERIFY(refused("i1e", ErrorCode::unsupported));
    // What a later version adds is left out.
    QVERIFY(decode_endpoints(view_of("d1:40:1:60:1:vi1e1:xi9ee")).value().empty());
  }

  void eachNetworkHasASaltOfItsOwn() {
    QVERIFY(endpoint_salt("") != endpoint_salt("home"));
    QVERIFY(endpoint_salt("home").size() <= krpc::kSaltBytesMax);
  }
};

CAIRN_TEST(EndpointRecordTest)
#include "test_endpoint_record.moc"
