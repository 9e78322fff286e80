#include "ui/folder_check.h"

#include <QFileInfo>
#include <utility>

namespace cairn::ui {

PathKind kindOfPath(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) return PathKind::nothing;
  return info.isDir() ? PathKind::folder : PathKind::other;
}

FolderCheck::FolderCheck(LookAtPath look, QObject* parent)
    : QObject(parent), look_(std::move(look)) {}

void FolderCheck::setFolder(const QString& folder) {
  if (folder == folder_) return;
  folder_ = folder;
  mayBe_ = true;
  if (folder.isEmpty()) return;
  disk_.run<PathKind>([look = look_, folder] { return look(folder); },
                      [this, folder](PathKind kind) {
                        if (folder != folder_) return;
                        mayBe_ = kind != PathKind::other;
                        Q_EMIT found();
                      });
}

}  // namespace cairn::ui
