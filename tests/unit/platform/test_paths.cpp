#include <QTest>
#include <map>

#include "platform/paths.h"
#include "support/test_registry.h"

using namespace cairn;

namespace {

platform::EnvironmentLookup environment(std::map<std::string, std::string> values) {
  return [values = std::move(values)](const std::string& name) -> std::optional<std::string> {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
}

}  // namespace

class PathsTest : public QObject {
  Q_OBJECT

 private slots:
  void defaultsLieInTheHomeFolder() {
    const auto folders = platform::user_folders(environment({{"HOME", "/home/ann"}})).value();
    QCOMPARE(folders.home, env::Path("/home/ann"));
    QCOMPARE(folders.data, env::Path("/home/ann/.local/share/cairn"));
    QCOMPARE(folders.config, env::Path("/home/ann/.config/cairn"));
  }

  void xdgVariablesWin() {
    const auto folders = platform::user_folders(environment({{"HOME", "/home/ann"},
                                                             {"XDG_DATA_HOME", "/data"},
                                                             {"XDG_CONFIG_HOME", "/etc/ann"}}))
                             .value();
    QCOMPARE(folders.data, env::Path("/data/cairn"));
    QCOMPARE(folders.config, env::Path("/etc/ann/cairn"));
  }

  void relativeAndEmptyValuesAreIgnored() {
    const auto folders = platform::user_folders(environment({{"HOME", "/home/ann"},
                                                             {"XDG_DATA_HOME", "data"},
                                                             {"XDG_CONFIG_HOME", ""}}))
                             .value();
    QCOMPARE(folders.data, env::Path("/home/ann/.local/share/cairn"));
    QCOMPARE(folders.config, env::Path("/home/ann/.config/cairn"));
  }

  void theRuntimeFolderIsTheSessionsWhereThereIsOne() {
    QCOMPARE(platform::runtime_folder(environment({{"XDG_RUNTIME_DIR", "/run/user/7"}})).value(),
             env::Path("/run/user/7/cairn"));
    const auto other = platform::runtime_folder(environment({{"XDG_RUNTIME_DIR", "run"}})).value();
    QVERIFY(other.is_absolute());
    QVERIFY(other.string().size() < 40);
  }

  void theUserDatabaseKnowsTheHomeFolderToo() {
    const auto folders = platform::user_folders(environment({}));
    QVERIFY(folders);
    QVERIFY(folders->home.is_absolute());
  }
};

CAIRN_TEST(PathsTest)
#include "test_paths.moc"
