// A folder from which everything that is put there is shared, once it has come to rest. What was in
// it when the app was not running is shared too; sharing the same again changes nothing.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>

namespace cairn::ui {

class WatchedFolder : public QObject {
  Q_OBJECT
 public:
  // How long nothing must have changed in size or time.
  static constexpr std::chrono::milliseconds kRest{3000};

  explicit WatchedFolder(QObject* parent = nullptr);

  // Empty for none.
  void watch(const QString& folder);

 Q_SIGNALS:
  // Files and folders at the top of it.
  void arrived(const QStringList& paths);

 private:
  struct Seen {
    qint64 bytes = 0;
    qint64 changedMs = 0;
    bool told = false;
    bool operator==(const Seen&) const = default;
  };

  void look();

  QString folder_;
  QFileSystemWatcher watcher_;
  QTimer soon_;
  std::map<QString, Seen> seen_;
};

}  // namespace cairn::ui
