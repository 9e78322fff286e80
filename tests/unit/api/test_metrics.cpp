#include <QTest>

#include "api/metrics.h"
#include "support/test_registry.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;

class MetricsTest : public QObject {
  Q_OBJECT
 private slots:
  void everythingThatIsKnownIsCounted() {
    api::Measured measured;
    measured.version = "1.2.3";
    measured.status = some_status();
    measured.network = some_network();
    measured.downloads = {some_download(), some_download()};
    measured.api_connections = 3;
    const auto text = "\n" + api::metrics_text(measured);
    for (const char* line :
         {"cairn_build_info{version=\"1.2.3\"} 1", "cairn_api_connections 3",
          "cairn_bytes_sent_total 1", "cairn_bytes_received_total 2", "cairn_chunks_sent_total 3",
          "cairn_chunks_received_total 4", "cairn_connections 8",
          "cairn_connections_refused_total 9", "cairn_uptime_seconds 3600.5",
          "cairn_dht_nodes{family=\"ipv4\",kind=\"known\"} 100",
          "cairn_dht_nodes{family=\"ipv4\",kind=\"good\"} 90",
          "cairn_dht_nodes{family=\"ipv6\",kind=\"known\"} 0",
          "cairn_storage_bytes{kind=\"placed\"} 2", "cairn_storage_bytes{kind=\"packs\"} 5",
          "cairn_storage_bytes{kind=\"dead\"} 6", "cairn_storage_bytes{kind=\"free\"} 8",
          "cairn_bundles 1", "cairn_downloads{state=\"running\"} 2",
          "cairn_downloads{state=\"paused\"} 0"}) {
      QVERIFY2(text.contains("\n" + std::string(line) + "\n"), line);
    }
  }

  void eachFamilyHasOneTypeAndOneHelp() {
    api::Measured measured;
    measured.status = some_status();
    measured.network = some_network();
    measured.downloads.emplace();
    const auto text = api::metrics_text(measured);
    std::set<std::string> families;
    for (std::size_t at = text.find("# TYPE "); at != std::string::npos;
         at = text.find("# TYPE ", at + 1)) {
      const auto begin = at + 7;
      QVERIFY(families.insert(text.substr(begin, text.find(' ', begin) - begin)).second);
    }
    QVERIFY(families.size() > 20);
  }

  void whatIsNotKnownIsLeftOut() {
    const auto text = api::metrics_text({});
    QVERIFY(text.contains("cairn_build_info"));
    QVERIFY(!text.contains("cairn_bytes"));
    QVERIFY(!text.contains("cairn_bundles"));
    QVERIFY(!text.contains("cairn_downloads"));
  }

  void versionsAreEscaped() {
    api::Measured measured;
    measured.version = "1\"2\\3\n";
    QVERIFY(api::metrics_text(measured).contains("version=\"1\\\"2\\\\3\\n\""));
  }
};

CAIRN_TEST(MetricsTest)
#include "test_metrics.moc"
