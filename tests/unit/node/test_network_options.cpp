#include <QTest>

#include "node/network_options.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::node;
namespace ip = boost::asio::ip;

class NetworkOptionsTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingGivenIsThePublicNetworkOnBothFamilies() {
    const NetworkOptions options;
    QVERIFY(options.name.empty() && options.secret.empty());
    QVERIFY(options.dht && options.lan && options.map_ports);
    QCOMPARE(options.dht_port, std::uint16_t{8468});
    QCOMPARE(options.bootstrap, discovery::public_bootstrap_hosts());
    QCOMPARE(options.bind.size(), std::size_t{2});
    for (const auto& host : options.bootstrap) {
      QCOMPARE(parse_host_port(host.host + ":" + std::to_string(host.port)), std::optional(host));
    }
  }

  void aNetworksNameIsPlainText() {
    QCOMPARE(network_name_from("Ada's nät").value(), std::string("Ada's nät"));
    QVERIFY(network_name_from(std::string(64, 'x')));
    for (const auto& wrong : {std::string(), std::string(65, 'x'), std::string("a\nb"),
                              std::string("a\x7f"), std::string("\xff"), std::string(1, '\0')}) {
      QVERIFY(!network_name_from(wrong));
    }
  }

  void aSecretIsAnyBytesButNotNone() {
    QCOMPARE(network_secret_from("\xff\n").value(), std::string("\xff\n"));
    QVERIFY(network_secret_from(std::string(1024, 'x')));
    QVERIFY(!network_secret_from(""));
    QVERIFY(!network_secret_from(std::string(1025, 'x')));
  }

  void aSwitchIsOnOrOff() {
    for (const char* on : {"on", "true", "1"}) QCOMPARE(switch_from(on).value(), true);
    for (const char* off : {"off", "false", "0"}) QCOMPARE(switch_from(off).value(), false);
    for (const char* wrong : {"", "ON", "yes", "on ", "2"}) QVERIFY(!switch_from(wrong));
  }

  void aPortIsANumberOf16Bits() {
    QCOMPARE(any_port_from("0").value(), std::uint16_t{0});
    QCOMPARE(any_port_from("65535").value(), std::uint16_t{65535});
    for (const char* wrong : {"", "65536", "-1", "+1", "80x", " 80", "0x50", "99999999999"}) {
      QVERIFY(!any_port_from(wrong));
    }
  }

  void bootstrapHostsAreSeparatedByCommas() {
    QVERIFY(bootstrap_from("none").value().empty());
    const std::vector<HostPort> expected{
        {"dht.example", 6881}, {"192.0.2.1", 1}, {"2001:db8::1", 2}};
    QCOMPARE(bootstrap_from("dht.example:6881,192.0.2.1:1, [2001:db8::1]:2").value(), expected);
  }

  void theHostThatIsWrongIsNamed() {
    for (const char* wrong :
         {"", "dht.example", "a:1,,b:2", "a:1,", "a:0", "a:65536", "::1:5", "a b:1", "none,a:1"}) {
      QVERIFY2(!bootstrap_from(wrong), wrong);
    }
    QCOMPARE(
        bootstrap_from("a:1,b").error().context,
        std::string("use none, or HOST:PORT, more of them with commas between: 'b' is not one"));
  }

  void bootstrapHostsHaveALimit() {
    std::string hosts = "a:1";
    for (int i = 1; i < 32; ++i) hosts += ",a:1";
    QCOMPARE(bootstrap_from(hosts).value().size(), std::size_t{32});
    QVERIFY(!bootstrap_from(hosts + ",a:1"));
  }

  void oneAddressOfEachFamilyIsBoundAtMost() {
    const std::vector<ip::address> both{ip::make_address("127.0.0.1"), ip::make_address("::1")};
    QVERIFY(bind_from("127.0.0.1, ::1").value() == both);
    QCOMPARE(bind_from("::").value().size(), std::size_t{1});
    for (const char* wrong : {"", "localhost", "127.0.0.1:80", "127.0.0.1,127.0.0.2", "::1,::2",
                              "224.0.0.1", "ff02::1", "127.0.0.1,", "[::1]"}) {
      QVERIFY2(!bind_from(wrong), wrong);
    }
  }
};

CAIRN_TEST(NetworkOptionsTest)
#include "test_network_options.moc"
