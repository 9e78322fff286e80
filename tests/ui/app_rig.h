// The desktop app as cairn-desktop makes it, with a data folder of its own and a peer that is to be
// found on loopback alone: the app's own, or that of a daemon which it shows.
#pragma once

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/gui_host.h"
#include "app/gui_settings.h"
#include "daemon_thread.h"
#include "platform/system_files.h"
#include "ui/desktop.h"

namespace cairn::test {

class AppRig {
 public:
  using Where = ui::NodeHost::Where;

  // Daemon and app alike are on these files.
  explicit AppRig(Where where = Where::here,
                  std::shared_ptr<env::Files> files = platform::make_system_files())
      : where_(where), files_(std::move(files)) {
    write(folder_.filePath("cairn.toml"),
          "data_dir = \"" + folder_.filePath("data").toUtf8() +
              "\"\n[serve]\nport = 0\n[network]\nbind = \"127.0.0.1\"\nlan = false\n"
              "map_ports = false\n[dht]\nenabled = false\n");
    options_.config = folder_.filePath("cairn.toml").toStdString();
    settings_ = std::make_unique<ui::AppSettings>(folder_.filePath("own.ini"));
    settings_->setDownloadFolder(folder_.filePath("downloads"));
  }
  ~AppRig() { static_cast<void>(end()); }
  AppRig(const AppRig&) = delete;
  AppRig& operator=(const AppRig&) = delete;

  // Whether the peer runs.
  [[nodiscard]] bool start(bool minimized = false) {
    const auto prepared = app::prepare(options_, surroundings_, *files_);
    if (!prepared || !hasItsDaemon(*prepared)) return false;
    auto read = [options = options_, surroundings = surroundings_, files = files_] {
      return app::read_settings(options, surroundings, *files);
    };
    file_ = std::make_unique<app::GuiSettings>(files_, *options_.config, prepared->settings,
                                               std::move(read));
    auto host = app::gui_host(*files_, [this]() -> Result<app::Prepared> {
      auto again = app::prepare(options_, surroundings_, *files_);
      if (!again) return fail(ErrorCode::invalid, "settings");
      return *std::move(again);
    });
    desktop_ = std::make_unique<ui::Desktop>(std::move(host), *settings_, *file_,
                                             folder_.filePath("data"));
    desktop_->start({}, minimized);
    auto& bridge = desktop_->bridge();
    const bool runs = QTest::qWaitFor(
        [&bridge] { return bridge.state() == ui::NodeBridge::State::running; }, 10000);
    return runs && (where_ == Where::here || bridge.where() == where_);
  }
  // Whether the app ended in order, and in time. Its daemon goes on.
  [[nodiscard]] bool end() {
    if (!desktop_) return true;
    QSignalSpy ended(desktop_.get(), &ui::Desktop::ended);
    desktop_->quit();
    const bool inTime = QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 5000);
    desktop_.reset();
    return inTime;
  }

  [[nodiscard]] ui::Desktop& desktop() { return *desktop_; }
  [[nodiscard]] ui::AppSettings& settings() { return *settings_; }
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  [[nodiscard]] static QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  // What the node answers, within a time.
  template <class T>
  [[nodiscard]] std::optional<T> ask(ui::NodeBridge::Question<T> question) {
    std::optional<Result<T>> answer;
    desktop_->bridge().ask<T>(desktop_.get(), std::move(question),
                              [&answer](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000)) return std::nullopt;
    if (!*answer) return std::nullopt;
    return std::move(**answer);
  }
  void limitUploads(std::uint64_t bytesPerSecond) {
    node::TransferLimits limits;
    limits.upload_per_s = bytesPerSecond;
    limits.lan_upload_per_s = bytesPerSecond;
    desktop_->commands().setLimits(limits);
  }
  [[nodiscard]] std::string address() {
    const auto info = ask<node::NetworkInfo>([](node::Node& node) { return node.network(); });
    return info ? "127.0.0.1:" + std::to_string(info->serve_port) : "";
  }

 private:
  bool hasItsDaemon(const app::Prepared& prepared) {
    if (where_ == Where::here) return true;
    if (!daemon_) daemon_ = std::make_unique<DaemonThread>(*files_, prepared);
    return QTest::qWaitFor([this] { return daemon_->isReady(); }, 10000);
  }

  Where where_;
  QTemporaryDir folder_;
  app::Options options_;
  app::Surroundings surroundings_{
      {}, fail(ErrorCode::not_found, "none"), [] { return std::optional<std::string>(); }};
  std::shared_ptr<env::Files> files_;
  std::unique_ptr<DaemonThread> daemon_;
  std::unique_ptr<ui::AppSettings> settings_;
  std::unique_ptr<app::GuiSettings> file_;
  std::unique_ptr<ui::Desktop> desktop_;
};

// For initTestCase_data() of tests that make their apps with where(): all of them run once with the
// app's own peer, and once with that of a daemon which the windows show.
inline void addRounds() {
  QTest::addColumn<bool>("daemon");
  QTest::newRow("own peer") << false;
  QTest::newRow("daemon") << true;
}
inline AppRig::Where where() {
  QFETCH_GLOBAL(bool, daemon);
  return daemon ? AppRig::Where::daemon : AppRig::Where::here;
}

}  // namespace cairn::test
