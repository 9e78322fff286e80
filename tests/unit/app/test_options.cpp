#include <QTest>

#include "app/options.h"
#include "app/version.h"
#include "support/test_registry.h"
#include "unit/app/arguments.h"

using namespace cairn;
using namespace cairn::app;
using test::Arguments;
using test::from_list;
using test::mistake;
using test::to_list;

namespace {

Options parsed(const Arguments& arguments) {
  const auto options = parse_options(arguments);
  if (!options) qFatal("%s", options.error().text.c_str());
  return *options;
}

}  // namespace

class OptionsTest : public QObject {
  Q_OBJECT
 private slots:
  void noArgumentsMeanNoCommand() {
    const auto options = parsed({});
    QVERIFY(options.command == Command::none);
    QVERIFY(!options.json);
    QVERIFY(!options.copy);
  }

  void everyCommandHasItsName() {
    for (const auto command : {Command::list, Command::status, Command::verify}) {
      QVERIFY(parsed({std::string(name_of(command))}).command == command);
    }
    for (const auto command : {Command::share, Command::inspect, Command::get, Command::remove}) {
      QVERIFY(parsed({std::string(name_of(command)), "x"}).command == command);
    }
  }

  void aPortIsOpenedByAnyProtocolOrOne() {
    const auto any = parsed({"port", "9000"});
    QVERIFY(any.command == Command::port);
    QCOMPARE(any.port, std::uint16_t{9000});
    QVERIFY(!any.protocol);
    QCOMPARE(parsed({"port", "65535", "--protocol", "nat-pmp"}).protocol,
             std::optional(env::MappingProtocol::nat_pmp));
  }

  void generalOptionsStandBeforeAndBehindTheCommand() {
    for (const Arguments& arguments :
         {Arguments{"--json", "--quiet", "--data-dir", "d", "--config", "c", "list"},
          Arguments{"list", "--json", "--quiet", "--data-dir=d", "--config=c"},
          Arguments{"--json", "list", "--quiet", "--data-dir=d", "--config", "c"}}) {
      const auto options = parsed(arguments);
      QVERIFY(options.command == Command::list);
      QVERIFY(options.json);
      QVERIFY(options.quiet);
      QCOMPARE(options.data_dir.value().string(), std::string("d"));
      QCOMPARE(options.config.value().string(), std::string("c"));
    }
  }

  void aDaemonTakesSettingsWhereverItStands() {
    const std::map<std::string, std::string, std::less<>> all{
        {"--node-id", "n"},      {"--serve-port", "1"},    {"--api-listen", "none"},
        {"--up", "1k"},          {"--down", "2k"},         {"--log-level", "debug"},
        {"--log-file", "f"},     {"--log-format", "json"}, {"--dht-port", "0"},
        {"--bootstrap", "none"},
    };
    Arguments arguments{"--storage-dir", "d"};
    for (const auto& [flag, value] : all) arguments.insert(arguments.end(), {flag, value});
    for (const std::size_t at : {std::size_t{0}, std::size_t{2}, arguments.size()}) {
      auto given = arguments;
      given.insert(given.begin() + static_cast<std::ptrdiff_t>(at), "--daemon");
      const auto options = parsed(given);
      QVERIFY(options.command == Command::daemon);
      QVERIFY(options.settings == all);
      QCOMPARE(options.data_dir.value().string(), std::string("d"));
    }
    QVERIFY(parsed({"--daemon"}).settings.empty());
  }

  void aDaemonIsNoCommandAmongOthers() {
    QCOMPARE(mistake({"daemon"}), std::string("there is no such command: daemon"));
    QCOMPARE(mistake({"share", "--daemon", "x"}), std::string("not understood: share x"));
    QCOMPARE(mistake({"list", "--serve-port", "1"}), std::string("not understood: --serve-port 1"));
    QCOMPARE(parsed({"share", "--", "--daemon"}).paths, Arguments{"--daemon"});
  }

  void shareTakesCodeAndCopy() {
    const auto options = parsed({"share", "a", "--code", "4+2", "b", "--copy"});
    QCOMPARE(options.paths, (Arguments{"a", "b"}));
    QCOMPARE(options.code.value().text(), std::string("4+2"));
    QCOMPARE(options.copy, std::optional(true));
    QCOMPARE(parsed({"share", "a", "--no-copy"}).copy, std::optional(false));
    QVERIFY(!parsed({"share", "a"}).copy);
    QVERIFY(!parsed({"share", "a"}).code);
  }

  void getAndOrderTakeWhichFilesComeFirst() {
    const content::FileOrder wanted{{"*.srt", "[a]"}, {"extras/*"}, true};
    for (const std::string command : {"get", "order"}) {
      const auto options = parsed(
          {command, "--first", "*.srt", "--in-order", "--last", "extras/*", "L", "--first", "[a]"});
      QCOMPARE(options.links, Arguments{"L"});
      QVERIFY(options.order == wanted);
      QCOMPARE(mistake({command, "L", "--first", ""}), std::string("--first: the value is empty"));
      QCOMPARE(mistake({command, "L", "--last", ""}), std::string("--last: the value is empty"));
    }
  }

  void getTakesFolderPatternsAndOverwrite() {
    const auto options =
        parsed({"get", "--files", "*.jpg", "L", "-o", "d", "--files", "b", "--overwrite"});
    QCOMPARE(options.links, Arguments{"L"});
    QCOMPARE(options.patterns, (Arguments{"*.jpg", "b"}));
    QCOMPARE(options.output.string(), std::string("d"));
    QVERIFY(options.overwrite);
    QCOMPARE(parsed({"get", "L"}).output.string(), std::string("."));
  }

  void verifyTakesALinkOrNone() {
    QVERIFY(parsed({"verify"}).links.empty());
    const auto options = parsed({"verify", "-", "--repair"});
    QCOMPARE(options.links, Arguments{"-"});
    QVERIFY(options.repair);
  }

  void removeTakesNoLinkWhenUnfinishedSharesAreMeant() {
    const auto options = parsed({"remove", "--unfinished"});
    QVERIFY(options.unfinished && options.links.empty());
  }

  void renameAndRelocateTakeALinkAndOneMore() {
    const auto named = parsed({"rename", "--", "LINK", "--a [b]"});
    QCOMPARE(named.links, (Arguments{"LINK"}));
    QCOMPARE(named.name, std::string("--a [b]"));
    const auto moved = parsed({"relocate", "LINK", "/media/disk"});
    QCOMPARE(moved.links, (Arguments{"LINK"}));
    QCOMPARE(moved.path, std::filesystem::path("/media/disk"));
  }

  void removeTakesSeveralLinks() {
    QCOMPARE(parsed({"remove", "a", "-", "b"}).links, (Arguments{"a", "-", "b"}));
  }

  void takesStrangeNamesAsTheyAre() {
    const Arguments names{"list", "[a,b]", "[]", "{}", "\"x\"", "a=b", "--", "-x", "--json", "[c]"};
    const auto options = parsed(
        {"share", "list", "[a,b]", "[]", "{}", "\"x\"", "a=b", "--", "--", "-x", "--json", "[c]"});
    QCOMPARE(options.paths, names);
    QVERIFY(!options.json);
    QCOMPARE(parsed({"get", "L", "--files", "[a,b]*"}).patterns, Arguments{"[a,b]*"});
    QCOMPARE(parsed({"get", "L", "-o", "[d]"}).output.string(), std::string("[d]"));
  }

  void refusesWhatCannotBeMeant_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Arguments& arguments, const char* message) {
      QTest::newRow(name) << to_list(arguments) << QString(message);
    };
    row("unknown command", {"shine"}, "there is no such command: shine");
    row("unknown option", {"list", "--bogus"}, "not understood: --bogus");
    row("option of another command", {"list", "--repair"}, "not understood: --repair");
    row("two commands", {"list", "status"}, "not understood: status");
    row("share without path", {"share"}, "PATH is required");
    row("share with empty path", {"share", ""}, "PATH: the value is empty");
    row("code that is none", {"share", "--code", "eight", "x"}, "--code: code \"eight\"");
    row("code out of range", {"share", "--code", "33+1", "x"}, "data pieces are 1 to 32");
    row("code without value", {"share", "x", "--code"}, "--code");
    row("copy and not", {"share", "--copy", "--no-copy", "x"}, "exclude each other");
    row("flag with a value", {"share", "--copy=maybe", "x"}, "--copy");
    row("inspect without link", {"inspect"}, "LINK is required");
    row("get without link", {"get"}, "LINK is required");
    row("get with two links", {"get", "a", "b"}, "not understood: b");
    row("get with empty folder", {"get", "a", "-o", ""}, "--output: the value is empty");
    row("get with empty pattern", {"get", "a", "--files", ""}, "--files: the value is empty");
    row("verify with two links", {"verify", "a", "b"}, "not understood: b");
    row("remove without link", {"remove"}, "LINK is required");
    row("rename without name", {"rename", "LINK"}, "NAME is required");
    row("rename to nothing", {"rename", "LINK", ""}, "NAME: is empty");
    row("move to nothing", {"move", "LINK", ""}, "FOLDER: is empty");
    row("relocate to nothing", {"relocate", "LINK", ""}, "PATH: is empty");
    row("list with an argument", {"list", "x"}, "not understood: x");
    row("status with an argument", {"status", "x"}, "not understood: x");
    row("a port that is none", {"port", "http"}, "PORT: is a number from 1 to 65535");
    row("port 0", {"port", "0"}, "PORT: is a number from 1 to 65535");
    row("a port too large", {"port", "65536"}, "PORT: is a number from 1 to 65535");
    row("a port with more behind it", {"port", "80x"}, "PORT: is a number from 1 to 65535");
    row("an unknown protocol", {"port", "80", "--protocol", "igd"},
        "--protocol: is pcp, nat-pmp or upnp");
    row("empty data folder", {"--data-dir", "", "list"}, "--data-dir: the value is empty");
    row("data folder missing", {"--data-dir=", "list"}, "--data-dir= has no value");
    row("empty config", {"--config", "", "list"}, "--config: the value is empty");
  }
  void refusesWhatCannotBeMeant() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    const auto said = QString::fromStdString(mistake(from_list(arguments)));
    QVERIFY2(said.contains(message), qPrintable(said));
  }

  void neverRepeatsALink() {
    QVERIFY(!mistake({"list", "cairn:secret"}).contains("secret"));
    QVERIFY(!mistake({"get", "a", "cairn:secret"}).contains("secret"));
  }

  void mistakesAreToldInJsonWhereJsonIsWanted() {
    QVERIFY(parse_options(Arguments{"--json", "shine"}).error().json);
    QVERIFY(parse_options(Arguments{"share", "--json"}).error().json);
    QVERIFY(!parse_options(Arguments{"shine", "--", "--json"}).error().json);
  }

  void hintsNameTheCommand() {
    QVERIFY(parse_options(Arguments{"share"}).error().hint.contains("`cairn share --help`"));
    QVERIFY(parse_options(Arguments{"shine"}).error().hint.contains("`cairn --help`"));
  }

  void helpAndVersionGoToStdout() {
    const auto version = parse_options(Arguments{"--version"}).error();
    QCOMPARE(version.status, 0);
    QCOMPARE(version.text, std::string("cairn ") + kVersion + "\n");
    const auto help = parse_options(Arguments{"share", "--help"}).error();
    QCOMPARE(help.status, 0);
    QVERIFY(help.text.contains("--code K+M"));
    QCOMPARE(parse_options(Arguments{"--help"}).error().text, general_help());
  }

  void helpFits80Columns() {
    std::string all = general_help();
    for (const char* command : {"share", "list", "inspect", "get", "verify", "remove", "status"}) {
      all += parse_options(Arguments{command, "--help"}).error().text;
    }
    for (const auto& line : QString::fromStdString(all).split('\n')) {
      QVERIFY2(line.size() <= 80, qPrintable(line));
    }
  }
};

CAIRN_TEST(OptionsTest)
#include "test_options.moc"
