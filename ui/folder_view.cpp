#include "ui/folder_view.h"

#include <QDataStream>
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
constexpr quint8 kFormat = 1;
constexpr auto kStreamVersion = QDataStream::Qt_6_4;

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

QByteArray bytesOf(const QString& folder, const FolderView& view) {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out.setVersion(kStreamVersion);
  out << kFormat << folder << static_cast<quint64>(view.size());
  for (const auto& [name, thing] : view) {
    out << name << thing.items << thing.bytes << thing.changedMs << thing.ownMs;
  }
  return bytes;
}

FolderView viewFrom(const QByteArray& bytes, const QString& folder) {
  QDataStream in(bytes);
  in.setVersion(kStreamVersion);
  quint8 format = 0;
  QString of;
  quint64 left = 0;
  in >> format >> of >> left;
  FolderView view;
  if (in.status() != QDataStream::Ok || format != kFormat || of != folder) return view;
  for (; left > 0; --left) {
    QString name;
    FolderThing thing;
    in >> name >> thing.items >> thing.bytes >> thing.changedMs >> thing.ownMs;
    if (in.status() != QDataStream::Ok) return {};
    view.emplace(name, thing);
  }
  return view;
}

}  // namespace cairn::ui
