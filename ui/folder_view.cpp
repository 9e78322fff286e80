#include "ui/folder_view.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace cairn::ui {
namespace {

// What lies deeper is not looked at any more.
constexpr qint64 kItemsMax = 1'000'000;
// What is older is a backup copy, or was left behind, and nobody goes on with it.
constexpr qint64 kGoesOnMs = 600'000;

bool isUnfinished(const QString& name) {
  for (const auto* end : {".part", ".crdownload", ".tmp", "~"}) {
    if (name.endsWith(QLatin1String(end))) return true;
  }
  return false;
}

qint64 changedMs(const QFileInfo& info) {
  return info.lastModified().toMSecsSinceEpoch();
}

void add(FolderThing& thing, const QFileInfo& info) {
  ++thing.items;
  if (!info.isDir()) thing.bytes += info.size();
  thing.changedMs = std::max(thing.changedMs, changedMs(info));
  const bool isNew = QDateTime::currentMSecsSinceEpoch() - changedMs(info) < kGoesOnMs;
  thing.unfinished = thing.unfinished || (isNew && isUnfinished(info.fileName()));
}

FolderThing lookAt(const QFileInfo& info) {
  FolderThing thing;
  thing.ownMs = changedMs(info);
  add(thing, info);
  if (!info.isDir() || info.isSymLink()) return thing;
  QDirIterator inside(info.filePath(),
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
  while (inside.hasNext() && thing.items < kItemsMax) {
    inside.next();
    add(thing, inside.fileInfo());
  }
  return thing;
}

}  // namespace

std::optional<FolderView> lookIntoFolder(const QString& folder, const FolderView& resting) {
  const QDir top(folder);
  if (!top.exists() || !top.isReadable()) return std::nullopt;
  FolderView view;
  for (const auto& info : top.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
    const auto known = resting.find(info.fileName());
    const bool same =
        info.isDir() && known != resting.end() && known->second.ownMs == changedMs(info);
    view.emplace(info.fileName(), same ? known->second : lookAt(info));
  }
  return view;
}

}  // namespace cairn::ui
