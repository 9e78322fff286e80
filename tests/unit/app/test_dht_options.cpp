#include <QTest>

#include "app/node_name.h"
#include "app/options.h"
#include "base/ids.h"
#include "support/test_registry.h"
#include "unit/app/arguments.h"

using namespace cairn;
using namespace cairn::app;
using test::Arguments;
using test::from_list;
using test::to_list;

namespace {

Arguments dht(Arguments arguments) {
  arguments.insert(arguments.begin(), "dht");
  return arguments;
}

Options parsed(const Arguments& arguments) {
  auto options = parse_options(dht(arguments));
  if (!options) qFatal("%s", options.error().text.c_str());
  return *std::move(options);
}

DhtRequest request_of(const Arguments& arguments) {
  return parsed(arguments).dht;
}

std::string mistake(const Arguments& arguments) {
  return test::mistake(dht(arguments));
}

const std::string kTarget = "0123456789abcdef0123456789ABCDEF01234567";
const std::string kPublicKey(64, 'e');

}  // namespace

class DhtOptionsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyActionHasItsName() {
    QVERIFY(request_of({"run"}).action == DhtAction::run);
    QVERIFY(request_of({"status"}).action == DhtAction::status);
    QVERIFY(request_of({"find", "L"}).action == DhtAction::find);
    QVERIFY(request_of({"put", "v"}).action == DhtAction::put);
    QVERIFY(request_of({"get", kTarget}).action == DhtAction::get);
    QVERIFY(parsed({"run"}).command == Command::dht);
  }

  void networkSettingsStandBeforeAndBehindTheAction() {
    const std::map<std::string, std::string, std::less<>> all{
        {"--bootstrap", "a.example:1"},
        {"--network", "n"},
        {"--network-secret", "s"},
        {"--dht", "off"},
        {"--dht-port", "1"},
        {"--bind", "127.0.0.1"},
        {"--lan", "off"},
        {"--map-ports", "off"},
    };
    Arguments before;
    Arguments behind{"status"};
    for (const auto& [flag, value] : all) {
      before.insert(before.end(), {flag, value});
      behind.push_back(flag + "=" + value);
    }
    before.emplace_back("status");
    QVERIFY(parsed(before).settings == all);
    QVERIFY(parsed(behind).settings == all);
    QVERIFY(parsed({"status"}).settings.empty());
  }

  void aSettingOfNothingIsPassedOn() {
    QCOMPARE(parsed({"status", "--network", ""}).settings.at("--network"), std::string());
  }

  void generalOptionsStandBehindTheAction() {
    const auto options = parsed({"find", "L", "--json", "--quiet", "--data-dir", "d"});
    QVERIFY(options.json && options.quiet);
    QCOMPARE(options.data_dir.value().string(), std::string("d"));
  }

  void runAnnouncesWhereAPortIsGiven() {
    QCOMPARE(request_of({"run"}).announce_port, std::uint16_t{0});
    QCOMPARE(request_of({"run", "--announce", "9000"}).announce_port, std::uint16_t{9000});
  }

  void findTakesAKeyANodeOrALink() {
    const auto key = parsed({"find", kTarget});
    QCOMPARE(key.dht.subject, *from_hex(kTarget));
    QVERIFY(key.links.empty());
    const Bytes public_key(32, 9);
    const auto node = parsed({"find", node_name(public_key)});
    QCOMPARE(node.dht.subject, public_key);
    QVERIFY(node.links.empty());
    for (const char* link : {"cairn:ROOT.KEY", "-"}) {
      const auto options = parsed({"find", link});
      QVERIFY(options.dht.subject.empty());
      QCOMPARE(options.links, Arguments{link});
    }
  }

  void putTakesAValueAndWhatSignsIt() {
    const auto plain = request_of({"put", "-"});
    QCOMPARE(plain.value, std::string("-"));
    QVERIFY(plain.key_file.empty() && plain.salt.empty() && !plain.sequence && !plain.bencoded);
    const auto signed_one = request_of(
        {"put", "[v]", "--key", "k.pem", "--salt", "s", "--sequence", "7", "--bencoded"});
    QCOMPARE(signed_one.value, std::string("[v]"));
    QCOMPARE(signed_one.key_file.string(), std::string("k.pem"));
    QCOMPARE(signed_one.salt, std::string("s"));
    QCOMPARE(signed_one.sequence, std::optional(std::int64_t{7}));
    QVERIFY(signed_one.bencoded);
  }

  void valuesThatLookLikeOptionsStandBehindTwoDashes() {
    QCOMPARE(request_of({"put", "--", "--key"}).value, std::string("--key"));
  }

  void getTakesATargetOrAPublicKey() {
    QCOMPARE(request_of({"get", kTarget}).subject, *from_hex(kTarget));
    const auto by_key = request_of({"get", kPublicKey, "--salt", "s"});
    QCOMPARE(by_key.subject, *from_hex(kPublicKey));
    QCOMPARE(by_key.salt, std::string("s"));
    QCOMPARE(request_of({"get", kTarget, "--salt", "s"}).salt, std::string("s"));
  }

  void refusesWhatCannotBeMeant_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Arguments& arguments, const char* message) {
      QTest::newRow(name) << to_list(arguments) << QString(message);
    };
    const char* not_a_port = "--announce: is a number from 1 to 65535";
    const char* not_a_target = "TARGET: is 40 hexadecimal digits, or a public key of 64";
    const char* not_a_sequence = "--sequence: is a number, 0 or more";
    row("an unknown action", {"shine"}, "not understood: shine");
    row("two actions", {"run", "status"}, "not understood: status");
    row("port 0", {"run", "--announce", "0"}, not_a_port);
    row("a port too large", {"run", "--announce", "65536"}, not_a_port);
    row("a port that is none", {"run", "--announce", "http"}, not_a_port);
    row("an option of another action", {"status", "--announce", "1"}, "not understood: --announce");
    row("find without anything", {"find"}, "LINK is required");
    row("find of two", {"find", "a", "b"}, "not understood: b");
    row("put without a value", {"put"}, "VALUE is required");
    row("get without a target", {"get"}, "TARGET is required");
    row("get of a word", {"get", "word"}, not_a_target);
    row("get of 39 digits", {"get", kTarget.substr(1)}, not_a_target);
    row("get of 40 letters", {"get", std::string(40, 'g')}, not_a_target);
    row("a salt without a key", {"put", "v", "--salt", "s"},
        "--salt: only values that are signed have one");
    row("a long salt", {"put", "v", "--key", "k", "--salt", std::string(65, 's')},
        "--salt: is at most 64 bytes");
    row("a key file without a name", {"put", "v", "--key", ""}, "--key: the value is empty");
    row("a negative sequence", {"put", "v", "--key", "k", "--sequence=-1"}, not_a_sequence);
    row("a sequence that is none", {"put", "v", "--key", "k", "--sequence", "1x"}, not_a_sequence);
    row("a sequence too large", {"put", "v", "--key", "k", "--sequence", "9223372036854775808"},
        not_a_sequence);
    row("a sequence without a key", {"put", "v", "--sequence", "1"},
        "--sequence: only values that are signed have one");
    row("a setting without a value", {"run", "--dht-port="}, "--dht-port= has no value");
  }
  void refusesWhatCannotBeMeant() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    const auto said = QString::fromStdString(mistake(from_list(arguments)));
    QVERIFY2(said.contains(message), qPrintable(said));
  }

  void anActionIsRequired() {
    const std::string said = "one of run, status, find, put and get is required";
    QCOMPARE(mistake({}), said);
    QCOMPARE(mistake({"--dht", "off"}), said);
  }

  void neverRepeatsALink() {
    const std::string link = "cairn:secret";
    for (const auto& arguments : {Arguments{link},
                                  {"status", link},
                                  {"find", "a", link},
                                  {"get", link},
                                  {"run", link},
                                  {"put", "a", link},
                                  {"run", "--announce", link},
                                  {"put", "v", "--sequence", link}}) {
      const auto said = mistake(arguments);
      QVERIFY2(!said.empty() && !said.contains("secret"), said.c_str());
    }
  }

  void hintsNameTheCommand() {
    QVERIFY(parse_options(dht({"find"})).error().hint.contains("`cairn dht --help`"));
  }

  void helpFits80Columns() {
    for (const char* action : {"", "run", "status", "find", "put", "get"}) {
      Arguments arguments{"dht", "--help"};
      if (*action) arguments.insert(arguments.begin() + 1, action);
      const auto help = parse_options(arguments).error();
      QCOMPARE(help.status, 0);
      for (const auto& line : QString::fromStdString(help.text).split('\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
      }
    }
  }
};

CAIRN_TEST(DhtOptionsTest)
#include "test_dht_options.moc"
