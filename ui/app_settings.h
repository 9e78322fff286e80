// What the desktop app itself remembers: folders, looks, and what was answered once and for all.
// The peer's own settings are in cairn.toml (settings_file.h). Bad or foreign values count as not
// there. They are read when this is made; what is changed is written by a thread of its own, so
// that nobody waits for the disk.
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <memory>
#include <optional>

namespace cairn::ui {

enum class Theme { system, light, dark };

class AppSettings : public QObject {
  Q_OBJECT
 public:
  // The user's own, or the file that is named.
  explicit AppSettings(const QString& file = {}, QObject* parent = nullptr);
  // Once all is written, or the disk takes too long.
  ~AppSettings() override;
  AppSettings(const AppSettings&) = delete;
  AppSettings& operator=(const AppSettings&) = delete;

  // Whether the questions of the first start were answered.
  [[nodiscard]] bool isWelcomed() const;
  void setWelcomed(bool welcomed);
  // Empty until the user has chosen.
  [[nodiscard]] QString downloadFolder() const;
  void setDownloadFolder(const QString& folder);
  // Files put there are shared; empty for none.
  [[nodiscard]] QString watchedFolder() const;
  void setWatchedFolder(const QString& folder);
  [[nodiscard]] Theme theme() const;
  void setTheme(Theme theme);
  // "de", "zh_CN"; empty for the system's.
  [[nodiscard]] QString language() const;
  void setLanguage(const QString& language);

  [[nodiscard]] bool closesToTray() const;
  void setClosesToTray(bool closes);
  [[nodiscard]] bool notifies() const;
  void setNotifies(bool notifies);
  // Whether that question is asked, or that hint given.
  static constexpr const char* kRemoveDownload = "remove-download";
  static constexpr const char* kCloseToTray = "close-to-tray";
  [[nodiscard]] bool asks(const QString& question) const;
  void setAsks(const QString& question, bool asks);

  // The rates that a click changes to, in bytes a second; 0 is unlimited.
  struct Rates {
    std::uint64_t up = 0;
    std::uint64_t down = 0;
    bool operator==(const Rates&) const = default;
  };
  [[nodiscard]] Rates alternativeRates() const;
  void setAlternativeRates(const Rates& rates);

  // Of a window or page, as it gave it.
  [[nodiscard]] QByteArray state(const QString& name) const;
  void setState(const QString& name, const QByteArray& state);

 Q_SIGNALS:
  void changed();

 private:
  struct Writer;
  [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const;
  void keep(const QString& key, const QVariant& value);
  void set(const QString& key, const QVariant& value);

  QVariantMap values_;
  std::shared_ptr<Writer> writer_;  // its thread may outlive this
};

}  // namespace cairn::ui
