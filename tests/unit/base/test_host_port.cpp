#include <QTest>

#include "base/host_port.h"
#include "support/test_registry.h"

using namespace cairn;

class HostPortTest : public QObject {
  Q_OBJECT
 private slots:
  void namesAndAddressesAreTaken() {
    const std::pair<const char*, HostPort> spelled[] = {
        {"router.example.com:6881", {"router.example.com", 6881}},
        {"203.0.113.5:1", {"203.0.113.5", 1}},
        {"[2001:db8::5]:65535", {"2001:db8::5", 65535}},
        {"[::1]:8468", {"::1", 8468}},
        {"[::ffff:203.0.113.5]:80", {"::ffff:203.0.113.5", 80}},
        {"under_score-and.DASH:9000", {"under_score-and.DASH", 9000}},
    };
    for (const auto& [text, expected] : spelled) QVERIFY(parse_host_port(text) == expected);
  }

  void whatIsNotSpelledLikeOneIsNot() {
    for (const auto* text : {"",
                             ":",
                             "host",
                             "host:",
                             ":80",
                             "host:0",
                             "host:65536",
                             "host:-1",
                             "host:+1",
                             "host: 1",
                             "host:1 ",
                             "host:80x",
                             "ho st:80",
                             "2001:db8::5:80",
                             "[]:80",
                             "[:]:80",
                             "[2001:db8::5]",
                             "[2001:db8::5:80",
                             "[host]:80",
                             "host/path:80",
                             "user@host:80",
                             "h\xc3\xb6st:80",
                             "[2001:db8::5%eth0]:80"}) {
      QVERIFY2(!parse_host_port(text), text);
    }
    QVERIFY(!parse_host_port(std::string_view("host\0:80", 8)));
  }

  void namesAreAsLongAsTheyMayBe() {
    QVERIFY(parse_host_port(std::string(253, 'a') + ":80"));
    QVERIFY(!parse_host_port(std::string(254, 'a') + ":80"));
    QVERIFY(!parse_host_port("host:" + std::string(1000, '1')));
    QVERIFY(parse_host_port("host:00080") == (HostPort{"host", 80}));
  }
};

CAIRN_TEST(HostPortTest)
#include "test_host_port.moc"
