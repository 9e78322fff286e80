#include "ui/watched_folder.h"

#include <QDir>
#include <QFileInfo>

namespace cairn::ui {
namespace {

// What programs call files that they are still writing.
bool isUnfinished(const QString& name) {
  for (const auto* end : {".part", ".crdownload", ".tmp", "~"}) {
    if (name.endsWith(QLatin1String(end))) return true;
  }
  return false;
}

}  // namespace

WatchedFolder::WatchedFolder(QObject* parent) : QObject(parent) {
  soon_.setSingleShot(true);
  soon_.setInterval(kRest);
  connect(&watcher_, &QFileSystemWatcher::directoryChanged, &soon_, qOverload<>(&QTimer::start));
  connect(&soon_, &QTimer::timeout, this, &WatchedFolder::look);
}

void WatchedFolder::watch(const QString& folder) {
  if (folder == folder_) return;
  if (!folder_.isEmpty()) watcher_.removePath(folder_);
  folder_ = folder;
  seen_.clear();
  soon_.stop();
  if (folder_.isEmpty() || !watcher_.addPath(folder_)) return;
  look();
}

void WatchedFolder::look() {
  QStringList rested;
  bool restless = false;
  std::map<QString, Seen> now;
  const QDir folder(folder_);
  for (const auto& info : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
    if (isUnfinished(info.fileName())) continue;
    Seen seen{info.isDir() ? 0 : info.size(), info.lastModified().toMSecsSinceEpoch(), false};
    const auto before = seen_.find(info.fileName());
    const bool same = before != seen_.end() && before->second.bytes == seen.bytes &&
                      before->second.changedMs == seen.changedMs;
    seen.told = same;
    if (same && !before->second.told) rested += info.absoluteFilePath();
    if (!same) restless = true;
    now.emplace(info.fileName(), seen);
  }
  seen_ = std::move(now);
  if (restless) soon_.start();
  if (!rested.isEmpty()) Q_EMIT arrived(rested);
}

}  // namespace cairn::ui
