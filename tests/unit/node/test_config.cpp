#include <QTest>
#include <algorithm>

#include "node/config.h"
#include "support/test_registry.h"

using namespace cairn;
using node::ConfigSources;
using node::ConfigText;
using node::named_config_file;
using node::Settings;
using node::settings_from;
using node::SettingSource;

namespace {

ConfigText toml(std::string text) {
  return {"/etc/cairn/cairn.toml", std::move(text)};
}

ConfigText dotenv(std::string text) {
  return {"/work/.env", std::move(text)};
}

// The error of a configuration that consists of this cairn.toml; empty where there is none.
std::string error_of_toml(std::string text) {
  ConfigSources sources;
  sources.config_file = toml(std::move(text));
  const auto settings = settings_from(sources);
  return settings ? "" : settings.error().context;
}

// A setting of the network: how each source gives it a value that is not the default, how it gives
// one that cannot be meant, and what is right.
struct NetworkCase {
  const char* key;
  std::vector<const char*> variables;  // the one that counts most first
  const char* flag;
  const char* value;
  const char* quotes;  // around the value in TOML
  bool (*taken)(const node::NetworkOptions& options);
  const char* wrong;  // nothing where no text is
  const char* right;
};

bool has_host(const node::NetworkOptions& options) {
  return options.bootstrap == std::vector<HostPort>{{"dht.example", 7}};
}

const NetworkCase kNetworkCases[] = {
    {"network.name",
     {"CAIRN_NETWORK"},
     "--network",
     "home",
     "'",
     [](const auto& options) { return options.name == "home"; },
     "a\tb",
     "1 to 64 bytes"},
    {"network.bind",
     {"CAIRN_BIND"},
     "--bind",
     "127.0.0.1",
     "'",
     [](const auto& options) { return options.bind.size() == 1; },
     "here",
     "addresses of this"},
    {"network.lan",
     {"CAIRN_LAN"},
     "--lan",
     "false",
     "",
     [](const auto& options) { return !options.lan; },
     "no",
     "on or off"},
    {"network.map_ports",
     {"CAIRN_MAP_PORTS"},
     "--map-ports",
     "false",
     "",
     [](const auto& options) { return !options.map_ports; },
     "no",
     "on or off"},
    {"dht.enabled",
     {"CAIRN_DHT"},
     "--dht",
     "false",
     "",
     [](const auto& options) { return !options.dht; },
     "no",
     "on or off"},
    {"dht.port",
     {"CAIRN_DHT_PORT", "DHT_PORT"},
     "--dht-port",
     "7",
     "",
     [](const auto& options) { return options.dht_port == 7; },
     "x",
     "1 to 65535"},
    {"dht.bootstrap",
     {"CAIRN_BOOTSTRAP", "BOOTSTRAP_NODES"},
     "--bootstrap",
     "dht.example:7",
     "'",
     has_host,
     "dht.example",
     "HOST:PORT"},
    {"network.secret",
     {"CAIRN_NETWORK_SECRET"},
     "--network-secret",
     "hush",
     "'",
     [](const auto& options) { return options.secret == "hush"; },
     nullptr,
     ""},
};

std::string error_of_variable(const std::string& name, const std::string& value) {
  ConfigSources sources;
  sources.environment = {{name, value}};
  const auto settings = settings_from(sources);
  return settings ? "" : settings.error().context;
}

}  // namespace

class ConfigTest : public QObject {
  Q_OBJECT
 private slots:
  void nothingGivenMeansTheDefaults() {
    const auto settings = settings_from({}).value();
    QVERIFY(settings.data_dir.value.empty());
    QVERIFY(settings.log_level.value == LogLevel::warning);
    QCOMPARE(settings.share_code.value.text(), std::string("8+4"));
    QCOMPARE(settings.share_copy.value, false);
    QVERIFY(settings.share_code.source == SettingSource::built_in);
  }

  void readsEveryKeyOfTheConfigFile() {
    ConfigSources sources;
    sources.config_file = toml(
        "data_dir = '/srv/cairn'\n"
        "log.level = 'debug'\n"
        "[share]\n"
        "code = '4+2'\n"
        "copy = true\n");
    const auto settings = settings_from(sources).value();
    QCOMPARE(settings.data_dir.value.string(), std::string("/srv/cairn"));
    QVERIFY(settings.log_level.value == LogLevel::debug);
    QCOMPARE(settings.share_code.value.text(), std::string("4+2"));
    QCOMPARE(settings.share_copy.value, true);
    QVERIFY(settings.share_copy.source == SettingSource::config_file);
    QCOMPARE(settings.share_copy.origin, std::string("/etc/cairn/cairn.toml, line 5: share.copy"));
  }

  void eachSourceCountsBeforeTheNext() {
    ConfigSources sources;
    sources.config_file = toml("share.code = '1+1'");
    QCOMPARE(settings_from(sources).value().share_code.value.text(), std::string("1+1"));
    sources.dotenv = dotenv("CAIRN_SHARE_CODE=2+2");
    QCOMPARE(settings_from(sources).value().share_code.value.text(), std::string("2+2"));
    sources.environment["CAIRN_SHARE_CODE"] = "3+3";
    QCOMPARE(settings_from(sources).value().share_code.value.text(), std::string("3+3"));
    sources.flags.share_code = content::Code{4, 4};
    const auto settings = settings_from(sources).value();
    QCOMPARE(settings.share_code.value.text(), std::string("4+4"));
    QVERIFY(settings.share_code.source == SettingSource::flag);
  }

  void understandsEveryNameInTheEnvironment_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"CAIRN_DATA_DIR", "STORAGE_DIR", "CAIRN_LOG_LEVEL", "LOG_LEVEL",
                             "CAIRN_SHARE_CODE", "CAIRN_SHARE_COPY"}) {
      QTest::newRow(name) << QString(name);
    }
  }
  void understandsEveryNameInTheEnvironment() {
    QFETCH(const QString, name);
    const auto check = [&](const Settings& settings, SettingSource source, const char* folder) {
      const bool is_dir = name.endsWith("_DIR");
      const bool is_level = name.endsWith("LOG_LEVEL");
      QCOMPARE(settings.data_dir.value.string(), std::string(is_dir ? folder : ""));
      QVERIFY(settings.log_level.value == (is_level ? LogLevel::error : LogLevel::warning));
      QCOMPARE(settings.share_code.value.data, name == "CAIRN_SHARE_CODE" ? 5 : 8);
      QCOMPARE(settings.share_copy.value, name == "CAIRN_SHARE_COPY");
      const auto sources = {settings.data_dir.source, settings.log_level.source,
                            settings.share_code.source, settings.share_copy.source};
      QCOMPARE(std::ranges::count(sources, source), 1);
    };
    const std::string value = name.endsWith("_DIR")        ? "kept"
                              : name.endsWith("LOG_LEVEL") ? "error"
                              : name == "CAIRN_SHARE_CODE" ? "5+1"
                                                           : "true";
    ConfigSources by_environment;
    by_environment.environment[name.toStdString()] = value;
    check(settings_from(by_environment).value(), SettingSource::environment, "kept");
    ConfigSources by_dotenv;
    by_dotenv.dotenv = dotenv(name.toStdString() + "=" + value);
    check(settings_from(by_dotenv).value(), SettingSource::dotenv, "/work/kept");
  }

  void ownNamesCountBeforeSharedOnes() {
    ConfigSources sources;
    sources.environment = {{"LOG_LEVEL", "error"},
                           {"CAIRN_LOG_LEVEL", "trace"},
                           {"STORAGE_DIR", "/a"},
                           {"CAIRN_DATA_DIR", "/b"}};
    const auto settings = settings_from(sources).value();
    QVERIFY(settings.log_level.value == LogLevel::trace);
    QCOMPARE(settings.data_dir.value.string(), std::string("/b"));
  }

  void anEmptyVariableCountsAsUnset() {
    ConfigSources sources;
    sources.environment = {{"CAIRN_LOG_LEVEL", ""}, {"CAIRN_DATA_DIR", ""}};
    sources.dotenv = dotenv("CAIRN_LOG_LEVEL=info\nCAIRN_SHARE_CODE=\n");
    const auto settings = settings_from(sources).value();
    QVERIFY(settings.log_level.value == LogLevel::info);
    QVERIFY(settings.data_dir.value.empty());
    QCOMPARE(settings.share_code.value.text(), std::string("8+4"));
  }

  void pathsInFilesAreSeenFromTheirFolderOrHome() {
    ConfigSources sources;
    sources.environment["HOME"] = "/home/ada";
    sources.config_file = toml("data_dir = 'kept'");
    QCOMPARE(settings_from(sources).value().data_dir.value.string(),
             std::string("/etc/cairn/kept"));
    sources.config_file = toml("data_dir = '~/kept'");
    QCOMPARE(settings_from(sources).value().data_dir.value.string(), std::string("/home/ada/kept"));
    sources.environment["CAIRN_DATA_DIR"] = "~/kept";
    QCOMPARE(settings_from(sources).value().data_dir.value.string(), std::string("~/kept"));
  }

  void levelsAreReadInAnyCase() {
    ConfigSources sources;
    for (const char* text : {"WARN", "Warning", "warn"}) {
      sources.environment["LOG_LEVEL"] = text;
      QVERIFY(settings_from(sources).value().log_level.value == LogLevel::warning);
    }
  }

  void keysOfMoreThanAThousandPartsAreNotDescendedInto() {
    std::string key;
    for (int i = 0; i < 100'000; ++i) key += "a.";
    for (const auto& text : {"[" + key + "a]\n", key + "a = 1\n", "a = { " + key + "a = 1 }\n"}) {
      QVERIFY(error_of_toml(text).starts_with("/etc/cairn/cairn.toml: has more than 1000 dots"));
    }
  }

  void aFolderWithAZeroByteIsNoFolder() {
    QVERIFY(error_of_toml("data_dir = \"a\\u0000b\"").ends_with("name a folder"));
    ConfigSources sources;
    sources.dotenv = dotenv("CAIRN_DATA_DIR=a" + std::string(1, '\0') + "b\n");
    QVERIFY(!settings_from(sources));
  }

  void errorsNameTheFileTheLineTheKeyAndWhatIsRight() {
    QCOMPARE(error_of_toml("\nlog.level = 'loud'"),
             std::string("/etc/cairn/cairn.toml, line 2: log.level = 'loud': "
                         "use trace, debug, info, warning, error or off"));
    QCOMPARE(error_of_toml("[share]\ncode = '99+1'"),
             std::string("/etc/cairn/cairn.toml, line 2: share.code = '99+1': "
                         "use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4"));
    QCOMPARE(error_of_toml("share.copy = 'yes'"),
             std::string("/etc/cairn/cairn.toml, line 1: share.copy: must be true or false"));
    QCOMPARE(error_of_toml("data_dir = 7"),
             std::string("/etc/cairn/cairn.toml, line 1: data_dir: must be text in quotation "
                         "marks"));
    QCOMPARE(error_of_toml("share = 7"),
             std::string("/etc/cairn/cairn.toml, line 1: share: must be a table"));
    QCOMPARE(error_of_toml("data_dir = ''"),
             std::string("/etc/cairn/cairn.toml, line 1: data_dir = '': name a folder"));
    const auto unknown = error_of_toml("\n\n[share]\ncolour = 1");
    QVERIFY(
        unknown.starts_with("/etc/cairn/cairn.toml, line 4: share.colour: no such setting; "
                            "there are data_dir, node_id, log.level, "));
    QVERIFY(unknown.ends_with(", limits.downloads, limits.schedule"));
    QVERIFY(error_of_toml("\n\ndata_dir = ").starts_with("/etc/cairn/cairn.toml, line 3: "));
  }

  void errorsNameTheVariable() {
    QCOMPARE(error_of_variable("CAIRN_LOG_LEVEL", "loud"),
             std::string("environment variable CAIRN_LOG_LEVEL = 'loud': "
                         "use trace, debug, info, warning, error or off"));
    QVERIFY(error_of_variable("LOG_LEVEL", "loud").ends_with("should that be another program's"));
    QVERIFY(error_of_variable("CAIRN_SHARE_CODE", "8x4").contains("CAIRN_SHARE_CODE = '8x4'"));
    QVERIFY(error_of_variable("CAIRN_SHARE_COPY", "maybe").contains("use true or false"));
    ConfigSources sources;
    sources.dotenv = dotenv("# mine\nCAIRN_SHARE_CODE='8+4\n");
    QCOMPARE(settings_from(sources).error().context,
             std::string("/work/.env, line 2: CAIRN_SHARE_CODE: the quotation mark is not closed"));
  }

  void aWrongValueIsAnErrorEvenWhenAnotherCounts() {
    ConfigSources sources;
    sources.config_file = toml("share.code = 'eight'");
    sources.flags.share_code = content::Code{};
    QVERIFY(!settings_from(sources));
  }

  void otherProgramsLinesInDotenvAreTheirs() {
    ConfigSources sources;
    sources.dotenv = dotenv("SECRET='unclosed\nnot a line\nCAIRN_SHARE_CODE=2+1\n");
    QCOMPARE(settings_from(sources).value().share_code.value.text(), std::string("2+1"));
  }

  void settingsOfTheNetworkComeFromEverySource() {
    for (const auto& one : kNetworkCases) {
      QVERIFY2(!one.taken(settings_from({}).value().network), one.key);
      ConfigSources by_file;
      by_file.config_file =
          toml(std::string(one.key) + " = " + one.quotes + one.value + one.quotes);
      QVERIFY2(one.taken(settings_from(by_file).value().network), one.key);
      for (const auto* name : one.variables) {
        ConfigSources by_variable;
        by_variable.environment[name] = one.value;
        QVERIFY2(one.taken(settings_from(by_variable).value().network), name);
        ConfigSources by_dotenv;
        by_dotenv.dotenv = dotenv(std::string(name) + "=" + one.value);
        QVERIFY2(one.taken(settings_from(by_dotenv).value().network), name);
      }
      ConfigSources by_flag;
      by_flag.flags.texts[one.flag] = one.value;
      QVERIFY2(one.taken(settings_from(by_flag).value().network), one.flag);
    }
  }

  void settingsOfTheNetworkHaveTheSamePrecedence() {
    ConfigSources sources;
    const auto port = [&] { return settings_from(sources).value().network.dht_port; };
    sources.config_file = toml("dht.port = 1");
    QCOMPARE(port(), std::uint16_t{1});
    sources.dotenv = dotenv("DHT_PORT=2");
    QCOMPARE(port(), std::uint16_t{2});
    sources.dotenv = dotenv("CAIRN_DHT_PORT=3\nDHT_PORT=2");
    QCOMPARE(port(), std::uint16_t{3});
    sources.environment["DHT_PORT"] = "4";
    QCOMPARE(port(), std::uint16_t{4});
    sources.environment["CAIRN_DHT_PORT"] = "5";
    QCOMPARE(port(), std::uint16_t{5});
    sources.flags.texts["--dht-port"] = "6";
    QCOMPARE(port(), std::uint16_t{6});
  }

  void aWrongSettingOfTheNetworkNamesItsSource() {
    for (const auto& one : kNetworkCases) {
      if (!one.wrong) continue;
      for (const auto* name : one.variables) {
        const auto said = error_of_variable(name, one.wrong);
        QVERIFY2(said.contains(name) && said.contains(one.right), said.c_str());
      }
      ConfigSources sources;
      sources.flags.texts[one.flag] = one.wrong;
      const auto said = settings_from(sources).error().context;
      QVERIFY2(said.starts_with(std::string(one.flag) + " = '") && said.contains(one.right),
               said.c_str());
    }
    QCOMPARE(error_of_toml("\n[dht]\nport = '8468'"),
             std::string("/etc/cairn/cairn.toml, line 3: dht.port: must be a whole number"));
    QCOMPARE(error_of_toml("dht.port = -1"),
             std::string("/etc/cairn/cairn.toml, line 1: dht.port = '-1': "
                         "use a number from 1 to 65535, or 0 for any port that is free"));
    QCOMPARE(error_of_toml("network.lan = 'on'"),
             std::string("/etc/cairn/cairn.toml, line 1: network.lan: must be true or false"));
  }

  void theSecretIsNeverRepeated() {
    const std::string secret(1025, 'q');
    ConfigSources sources;
    sources.flags.texts["--network-secret"] = secret;
    const auto by_flag = settings_from(sources).error().context;
    const auto by_variable = error_of_variable("CAIRN_NETWORK_SECRET", secret);
    const auto by_file = error_of_toml("network.secret = '" + secret + "'");
    QCOMPARE(by_flag, std::string("--network-secret: the secret has 1 to 1024 bytes"));
    for (const auto& said : {by_flag, by_variable, by_file}) {
      QVERIFY2(!said.empty() && !said.contains("qq"), said.c_str());
    }
    QCOMPARE(error_of_toml("network.secret = 12"),
             std::string("/etc/cairn/cairn.toml, line 1: network.secret: must be text in quotation "
                         "marks"));
  }

  void findsTheConfigFileThatIsNamed() {
    QVERIFY(!named_config_file({}, std::nullopt).value());
    QCOMPARE(named_config_file({{"CONFIG_FILE", "/a"}}, std::nullopt).value()->string(),
             std::string("/a"));
    QCOMPARE(named_config_file({{"CONFIG_FILE", "/a"}, {"CAIRN_CONFIG", "/b"}}, std::nullopt)
                 .value()
                 ->string(),
             std::string("/b"));
    QCOMPARE(named_config_file({}, dotenv("CONFIG_FILE=c.toml")).value()->string(),
             std::string("/work/c.toml"));
  }
};

CAIRN_TEST(ConfigTest)
#include "test_config.moc"
