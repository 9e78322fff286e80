#include <QTest>

#include "node/config.h"
#include "support/test_registry.h"

using namespace cairn;
using node::ConfigSources;
using node::Settings;
using node::settings_from;

namespace {

// A setting of a daemon: how each source gives it a value that is not the default, how it gives
// one that cannot be meant, and what is right.
struct Case {
  const char* key;
  std::vector<const char*> variables;  // the one that counts most first
  const char* flag;                    // nothing where there is none
  const char* value;
  const char* quotes;  // around the value in TOML
  bool (*taken)(const Settings& settings);
  const char* wrong;
  const char* right;
};

// clang-format off
const Case kCases[] = {
    {"node_id", {"CAIRN_NODE_ID", "NODE_ID"}, "--node-id", "node-1", "'",
     [](const auto& s) { return s.node_label == "node-1"; }, "a\tb", "1 to 64 bytes"},
    {"serve.port", {"CAIRN_SERVE_PORT", "SERVE_PORT"}, "--serve-port", "7", "",
     [](const auto& s) { return s.serve_port == 7; }, "65536", "1 to 65535"},
    {"log.level", {"CAIRN_LOG_LEVEL", "LOG_LEVEL"}, "--log-level", "debug", "'",
     [](const auto& s) { return s.log_level.value == LogLevel::debug; }, "loud", "use trace"},
    {"log.file", {"CAIRN_LOG_FILE", "LOG_FILE"}, "--log-file", "/var/log/c", "'",
     [](const auto& s) { return s.log.file == "/var/log/c"; }, nullptr, ""},
    {"log.format", {"CAIRN_LOG_FORMAT"}, "--log-format", "json", "'",
     [](const auto& s) { return s.log.format == LogFormat::json; }, "xml", "text, json or"},
    {"log.max_bytes", {"CAIRN_LOG_MAX_BYTES"}, nullptr, "1Mi", "'",
     [](const auto& s) { return s.log.max_bytes == 1U << 20U; }, "4095", "at least 4Ki"},
    {"log.keep", {"CAIRN_LOG_KEEP"}, nullptr, "2", "",
     [](const auto& s) { return s.log.keep == 2; }, "1001", "from 0 to 1000"},
    {"api.listen", {"CAIRN_API_LISTEN"}, "--api-listen", "127.0.0.1:9001", "'",
     [](const auto& s) { return s.api_listen == HostPort{"127.0.0.1", 9001}; }, "0.0.0.0:9001",
     "of this machine alone"},
    {"limits.upload", {"CAIRN_LIMIT_UPLOAD"}, "--up", "500k", "'",
     [](const auto& s) { return s.limits.upload_per_s == 500'000; }, "0", "at least 1k"},
    {"limits.download", {"CAIRN_LIMIT_DOWNLOAD"}, "--down", "2M", "'",
     [](const auto& s) { return s.limits.download_per_s == 2'000'000; }, "fast", "at least 1k"},
    {"limits.lan_upload", {"CAIRN_LIMIT_LAN_UPLOAD"}, nullptr, "3M", "'",
     [](const auto& s) { return s.limits.lan_upload_per_s == 3'000'000; }, "-1", "at least 1k"},
    {"limits.lan_download", {"CAIRN_LIMIT_LAN_DOWNLOAD"}, nullptr, "4M", "'",
     [](const auto& s) { return s.limits.lan_download_per_s == 4'000'000; }, "x", "at least 1k"},
    {"limits.peer_upload", {"CAIRN_LIMIT_PEER_UPLOAD"}, nullptr, "5M", "'",
     [](const auto& s) { return s.limits.peer_upload_per_s == 5'000'000; }, "x", "at least 1k"},
    {"limits.peer_download", {"CAIRN_LIMIT_PEER_DOWNLOAD"}, nullptr, "6M", "'",
     [](const auto& s) { return s.limits.peer_download_per_s == 6'000'000; }, "x", "at least 1k"},
    {"limits.upload_slots", {"CAIRN_LIMIT_UPLOAD_SLOTS"}, nullptr, "3", "",
     [](const auto& s) { return s.limits.upload_slots == 3; }, "0", "from 1 to 1000"},
    {"limits.connections", {"CAIRN_LIMIT_CONNECTIONS"}, nullptr, "30", "",
     [](const auto& s) { return s.limits.connections == 30; }, "10001", "from 1 to 10000"},
    {"limits.downloads", {"CAIRN_LIMIT_DOWNLOADS"}, nullptr, "2", "",
     [](const auto& s) { return s.limits.downloads == 2; }, "2x", "from 1 to 1000"},
    {"limits.schedule", {"CAIRN_LIMIT_SCHEDULE"}, nullptr, "mon 08:00-18:00 up 1k", nullptr,
     [](const auto& s) { return s.limits.schedule.size() == 1; }, "mon", "'mon' is not one"},
};
// clang-format on

ConfigSources by_file(const Case& one, const std::string& value) {
  ConfigSources sources;
  const auto text = one.quotes ? one.quotes + value + one.quotes : "['" + value + "']";
  sources.config_file = {"/etc/cairn/cairn.toml", "\n" + std::string(one.key) + " = " + text};
  return sources;
}

ConfigSources by_variable(const std::string& name, const std::string& value) {
  ConfigSources sources;
  sources.environment[name] = value;
  return sources;
}

ConfigSources by_dotenv(const std::string& name, const std::string& value) {
  ConfigSources sources;
  sources.dotenv = {"/work/.env", name + "='" + value + "'"};
  return sources;
}

ConfigSources by_flag(const Case& one, const std::string& value) {
  ConfigSources sources;
  sources.flags.texts[one.flag] = value;
  return sources;
}

std::string problem(const ConfigSources& sources) {
  const auto settings = settings_from(sources);
  return settings ? "" : settings.error().context;
}

}  // namespace

class DaemonConfigTest : public QObject {
  Q_OBJECT

  static void says(const ConfigSources& sources, const std::string& start, const char* right) {
    const auto said = problem(sources);
    QVERIFY2(said.starts_with(start) && said.contains(right), (start + " | " + said).c_str());
  }

 private slots:
  void nothingGivenMeansTheDefaults() {
    const auto settings = settings_from({}).value();
    QCOMPARE(settings.serve_port, std::uint16_t{9000});
    QVERIFY(settings.node_label.empty() && settings.log.file.empty() && !settings.api_listen);
    QVERIFY(!settings.log.format);
    QCOMPARE(settings.log.max_bytes, std::uint64_t{10} << 20U);
    QCOMPARE(settings.log.keep, 5);
    QCOMPARE(settings.limits.upload_per_s, node::kUnlimited);
    QVERIFY(settings.limits.schedule.empty() && settings.given.empty());
  }

  void settingsComeFromEverySource() {
    for (const auto& one : kCases) {
      QVERIFY2(!one.taken(settings_from({}).value()), one.key);
      QVERIFY2(one.taken(settings_from(by_file(one, one.value)).value()), one.key);
      for (const auto* name : one.variables) {
        QVERIFY2(one.taken(settings_from(by_variable(name, one.value)).value()), name);
        QVERIFY2(one.taken(settings_from(by_dotenv(name, one.value)).value()), name);
      }
      if (one.flag) QVERIFY2(one.taken(settings_from(by_flag(one, one.value)).value()), one.flag);
    }
  }

  void theNearestSourceCounts() {
    ConfigSources sources;
    const auto port = [&] { return settings_from(sources).value().serve_port; };
    sources.config_file = {"/etc/cairn/cairn.toml", "serve.port = 1"};
    QCOMPARE(port(), std::uint16_t{1});
    sources.dotenv = {"/work/.env", "SERVE_PORT=2"};
    QCOMPARE(port(), std::uint16_t{2});
    sources.dotenv = {"/work/.env", "CAIRN_SERVE_PORT=3\nSERVE_PORT=2"};
    QCOMPARE(port(), std::uint16_t{3});
    sources.environment["SERVE_PORT"] = "4";
    QCOMPARE(port(), std::uint16_t{4});
    sources.environment["CAIRN_SERVE_PORT"] = "5";
    QCOMPARE(port(), std::uint16_t{5});
    sources.flags.texts["--serve-port"] = "0";
    QCOMPARE(port(), std::uint16_t{0});
  }

  void ownNamesCountBeforeSharedOnes() {
    for (const auto& one : kCases) {
      if (one.variables.size() < 2 || !one.wrong) continue;
      // The second would be an error, were it looked at.
      auto sources = by_variable(one.variables[1], one.wrong);
      sources.environment[one.variables[0]] = one.value;
      QVERIFY2(one.taken(settings_from(sources).value()), one.key);
    }
  }

  void aWrongValueNamesItsSourceAndWhatIsRight() {
    for (const auto& one : kCases) {
      if (!one.wrong) continue;
      const std::string wrong = " = '" + std::string(one.wrong) + "'";
      // A number of TOML is one, whatever is wrong with it besides.
      const bool is_toml = one.quotes == nullptr || *one.quotes != 0;
      if (is_toml && !std::string_view(one.wrong).contains('\t')) {
        says(by_file(one, one.wrong), "/etc/cairn/cairn.toml, line 2: " + (one.key + wrong),
             one.right);
      }
      for (const auto* name : one.variables) {
        says(by_variable(name, one.wrong), "environment variable " + (name + wrong), one.right);
        says(by_dotenv(name, one.wrong), "/work/.env, line 1: " + (name + wrong), one.right);
      }
      if (one.flag) says(by_flag(one, one.wrong), one.flag + wrong, one.right);
    }
  }

  void aScheduleIsAListOfTexts() {
    ConfigSources sources;
    sources.config_file = {"/c.toml", "limits.schedule = 'mon 00:00-24:00 up 1k'"};
    QCOMPARE(problem(sources), std::string("/c.toml, line 1: limits.schedule: must be a list of "
                                           "texts in quotation marks"));
    sources.config_file = {"/c.toml", "limits.schedule = ['mon 00:00-24:00 up 1k', 7]"};
    QVERIFY(problem(sources).ends_with("must be a list of texts in quotation marks"));
    sources.config_file = {"/c.toml",
                           "limits.schedule = ['mon 00:00-24:00 up 1k',\n"
                           "                   'tue 00:00-24:00 up 2k']"};
    QCOMPARE(settings_from(sources).value().limits.schedule.size(), std::size_t{2});
    sources.config_file = {"/c.toml", "limits.schedule = []"};
    QVERIFY(settings_from(sources).value().limits.schedule.empty());
  }

  void theApiListensOnThisMachineAlone() {
    const auto listen = [](const char* text) {
      return settings_from(by_variable("CAIRN_API_LISTEN", text));
    };
    for (const char* right : {"127.0.0.1:1", "127.9.9.9:1", "localhost:1", "[::1]:1"}) {
      QVERIFY2(listen(right).value().api_listen, right);
    }
    QVERIFY(!listen("none").value().api_listen);
    for (const char* wrong : {"192.0.2.1:1", "[::]:1", "example.org:1", "127.0.0.1", ":1"}) {
      QVERIFY2(!listen(wrong), wrong);
    }
  }

  void theLogFileInAFileIsSeenFromItsFolder() {
    ConfigSources sources;
    sources.environment["HOME"] = "/home/ada";
    sources.config_file = {"/etc/cairn/cairn.toml", "log.file = 'c.log'"};
    QCOMPARE(settings_from(sources).value().log.file.string(), std::string("/etc/cairn/c.log"));
    sources.dotenv = {"/work/.env", "LOG_FILE=~/c.log"};
    QCOMPARE(settings_from(sources).value().log.file.string(), std::string("/home/ada/c.log"));
  }

  void whatWasGivenIsKnownWithItsOriginButNotTheSecret() {
    auto sources = by_variable("CAIRN_NETWORK_SECRET", "hush");
    sources.environment["NODE_ID"] = "node-1";
    sources.flags.data_dir = "/srv";
    sources.config_file = {"/c.toml", "node_id = 'other'\ndht.port = 7"};
    const auto given = settings_from(sources).value().given;
    QCOMPARE(given.size(), std::size_t{4});
    QVERIFY((given.at("node_id") == node::GivenValue{"node-1", "environment variable NODE_ID"}));
    QVERIFY((given.at("dht.port") == node::GivenValue{"7", "/c.toml, line 2: dht.port"}));
    QVERIFY((given.at("data_dir") == node::GivenValue{"/srv", "--data-dir"}));
    QCOMPARE(given.at("network.secret").text, std::string("(secret)"));
  }
};

CAIRN_TEST(DaemonConfigTest)
#include "test_daemon_config.moc"
