#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include "app/gui_settings.h"
#include "app/preparation.h"
#include "platform/system_files.h"
#include "support/test_registry.h"

using namespace cairn;
using app::GuiSettings;

namespace fs = std::filesystem;

namespace {

struct Rig {
  QTemporaryDir folder;
  fs::path file = fs::path(folder.path().toStdString()) / "cairn.toml";
  std::shared_ptr<env::Files> files = platform::make_system_files();
  app::Options options;
  app::Surroundings surroundings = app::surroundings_of({});

  Rig() { options.config = file; }
  [[nodiscard]] Result<node::Settings> read() const {
    return app::read_settings(options, surroundings, *files);
  }
  [[nodiscard]] GuiSettings settings() const {
    return {files, file, read().value(), [this] { return read(); }};
  }
  [[nodiscard]] static Result<> change(GuiSettings& settings, const GuiSettings::Changes& changes) {
    std::optional<Result<>> outcome;
    QObject context;
    settings.change(changes, &context, [&](const Result<>& came) { outcome = came; });
    if (QTest::qWaitFor([&] { return outcome.has_value(); }, 5000)) return *outcome;
    return fail(ErrorCode::busy, "nothing came of it");
  }
  static void refresh(GuiSettings& settings) {
    bool done = false;
    QObject context;
    settings.refresh(&context, [&done] { done = true; });
    QVERIFY(QTest::qWaitFor([&done] { return done; }, 5000));
  }
  void write(const std::string& text) const { std::ofstream(file) << text; }
  [[nodiscard]] std::string text() const {
    std::stringstream all;
    all << std::ifstream(file).rdbuf();
    return all.str();
  }
};

}  // namespace

class GuiSettingsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsEditedByHandMeanwhileStays() {
    const Rig rig;
    rig.write("[dht]\nport = 7000\n");
    auto settings = rig.settings();
    rig.write("# by hand\n[dht]\nport = 7000\nenabled = false\n");
    QVERIFY(Rig::change(settings, {{"dht.port", "7001"}}).has_value());
    QCOMPARE(rig.text(), std::string("# by hand\n[dht]\nport = 7001\nenabled = false\n"));
    QVERIFY(!settings.settings().network.dht);
  }

  void areReadAgainWhereTheyCanBe() {
    const Rig rig;
    rig.write("[dht]\nport = 7000\n");
    auto settings = rig.settings();
    rig.write("[dht]\nport = 7002\n");
    Rig::refresh(settings);
    QCOMPARE(settings.settings().network.dht_port, std::uint16_t{7002});
    rig.write("nonsense");
    Rig::refresh(settings);
    QCOMPARE(settings.settings().network.dht_port, std::uint16_t{7002});
  }

  void aLinkToAFileStaysOne() {
    const Rig rig;
    const auto elsewhere = rig.file.parent_path() / "dotfiles.toml";
    std::ofstream(elsewhere) << "[dht]\nport = 7000\n";
    std::error_code failed;
    fs::create_symlink(elsewhere, rig.file, failed);
    if (failed) QSKIP("links cannot be made here");
    auto settings = rig.settings();
    QVERIFY(Rig::change(settings, {{"dht.port", "7001"}}).has_value());
    QVERIFY(fs::is_symlink(rig.file));
    QCOMPARE(rig.text(), std::string("[dht]\nport = 7001\n"));
  }

  void nothingChangesWhereOneOfTheChangesCannotBe() {
    const Rig rig;
    rig.write("[dht]\nport = 7000\n");
    auto settings = rig.settings();
    QVERIFY(!Rig::change(settings, {{"dht.port", "7001"}, {"limits.upload", "\"soon\""}}));
    QCOMPARE(rig.text(), std::string("[dht]\nport = 7000\n"));
  }
};

CAIRN_TEST(GuiSettingsTest)
#include "test_gui_settings.moc"
