#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <optional>

#include "app/preparation.h"
#include "platform/system_files.h"
#include "support/fake_node.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using cairn::test::some_link;

namespace fs = std::filesystem;

// Each test runs in a current folder of its own, because .env is looked for there.
class PreparationTest : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> temporary_;
  QString before_;
  fs::path root_;
  Options options_;
  std::optional<Surroundings> around_;
  std::unique_ptr<env::Files> files_ = platform::make_system_files();

  void write(const fs::path& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }

  Prepared prepared() {
    auto result = prepare(options_, *around_, *files_);
    if (!result) qFatal("%s", as_text(result.error()).c_str());
    return *std::move(result);
  }

  std::string problem() {
    const auto result = prepare(options_, *around_, *files_);
    return result ? "" : as_text(result.error());
  }

 private slots:
  void init() {
    temporary_.emplace();
    before_ = QDir::currentPath();
    QDir::setCurrent(temporary_->path());
    root_ = fs::current_path();
    options_ = {};
    options_.command = Command::list;
    platform::UserFolders folders{root_ / "home", root_ / "home/data", root_ / "home/config"};
    around_ = Surroundings{{}, folders, [] { return std::nullopt; }};
  }
  void cleanup() { QDir::setCurrent(before_); }

  void dataFolderComesFromTheFirstThatNamesIt() {
    QCOMPARE(prepared().data_folder, root_ / "home/data");
    write("home/config/cairn.toml", "data_dir = '/by-file'");
    QCOMPARE(prepared().data_folder, fs::path("/by-file"));
    write(".env", "CAIRN_DATA_DIR=/by-dotenv\n");
    QCOMPARE(prepared().data_folder, fs::path("/by-dotenv"));
    around_->environment["CAIRN_DATA_DIR"] = "/by-environment";
    QCOMPARE(prepared().data_folder, fs::path("/by-environment"));
    options_.data_dir = "by-flag";
    QCOMPARE(prepared().data_folder, root_ / "by-flag");
  }

  void configFileComesFromTheFirstThatNamesIt() {
    const auto level = [this] { return prepared().settings.log_level.value; };
    write("home/config/cairn.toml", "log.level = 'trace'");
    QVERIFY(level() == LogLevel::trace);
    write("b.toml", "log.level = 'debug'");
    around_->environment["CONFIG_FILE"] = "b.toml";
    QVERIFY(level() == LogLevel::debug);
    write("c.toml", "log.level = 'info'");
    around_->environment["CAIRN_CONFIG"] = "c.toml";
    QVERIFY(level() == LogLevel::info);
    write("d.toml", "log.level = 'error'");
    options_.config = "d.toml";
    QVERIFY(level() == LogLevel::error);
  }

  void settingsAreWrittenWhereTheyAreReadFrom() {
    const auto place = [this] { return settings_file(options_, *around_, *files_).value(); };
    QCOMPARE(place(), root_ / "home/config/cairn.toml");
    write(".env", "CONFIG_FILE=a.toml\n");
    QCOMPARE(place(), fs::path("a.toml"));
    around_->environment["CAIRN_CONFIG"] = "b.toml";
    QCOMPARE(place(), fs::path("b.toml"));
    options_.config = "c.toml";
    QCOMPARE(place(), fs::path("c.toml"));
    options_.config.reset();
    around_->environment.clear();
    fs::remove(root_ / ".env");
    around_->folders = fail(ErrorCode::not_found, "the home folder is unknown; set HOME");
    QVERIFY(!settings_file(options_, *around_, *files_));
  }

  void aConfigFileThatIsNamedMustBeThere() {
    options_.config = "absent.toml";
    QVERIFY(problem().contains("absent.toml"));
    options_.config.reset();
    around_->environment["CAIRN_CONFIG"] = "missing.toml";
    QVERIFY(problem().contains("missing.toml"));
  }

  void wrongSettingsAreNamed() {
    write("home/config/cairn.toml", "[share]\ncolour = 1\n");
    QVERIFY(problem().contains("cairn.toml, line 2: share.colour"));
  }

  void aFolderNamedDotenvIsNobodysSettings() {
    fs::create_directories(root_ / ".env/bin");
    QVERIFY(problem().empty());
  }

  void aDataFolderNeedsAHomeOrAName() {
    around_->folders = fail(ErrorCode::not_found, "the home folder is unknown; set HOME");
    QVERIFY(problem().contains("set HOME"));
    options_.data_dir = "/named";
    QVERIFY(problem().empty());
  }

  void linksAreReadFromArgumentsAndStdin() {
    std::vector<std::string> lines{" " + some_link("b").text() + " \r"};
    around_->read_line = [&]() -> std::optional<std::string> {
      if (lines.empty()) return std::nullopt;
      auto line = lines.back();
      lines.pop_back();
      return line;
    };
    options_.links = {some_link("a").text(), "-"};
    const auto links = prepared().links;
    QCOMPARE(links.size(), std::size_t{2});
    QCOMPARE(links[0].name, std::string("a"));
    QCOMPARE(links[1].name, std::string("b"));
    QVERIFY(problem().contains("none on standard input"));
  }

  void aVerifyLinkIsALink() {
    auto link = some_link("");
    link.key.reset();
    options_.links = {link.text()};
    QVERIFY(!prepared().links[0].key);
  }

  void whatIsNoLinkIsRefusedWithoutRepeatingIt() {
    for (const std::string text : {"foo", "cairn:abc", "", "cairn:abc.secret"}) {
      options_.links = {text};
      QVERIFY(problem().contains("not a link"));
      QVERIFY(!problem().contains("secret"));
    }
  }
};

CAIRN_TEST(PreparationTest)
#include "test_preparation.moc"
