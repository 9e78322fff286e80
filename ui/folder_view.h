// What lies at the top of a folder, each thing with all that is inside it, so that two views tell
// whether something is still being put there.
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>

namespace cairn::ui {

struct FolderThing {
  qint64 items = 0;
  qint64 bytes = 0;
  qint64 changedMs = 0;     // of the newest inside
  qint64 ownMs = 0;         // of the thing itself
  bool unfinished = false;  // a program is still writing it, by what it is called
  bool operator==(const FolderThing&) const = default;
};

// By their names.
using FolderView = std::map<QString, FolderThing>;

// Nothing where the folder cannot be read. Folders of `resting` that have not changed themselves
// are not looked into again. May take as long as the disk does.
std::optional<FolderView> lookIntoFolder(const QString& folder, const FolderView& resting);

// To be remembered from one start to the next, with the folder it is of; a view of another folder,
// or what cannot be read, is an empty one.
QByteArray bytesOf(const QString& folder, const FolderView& view);
FolderView viewFrom(const QByteArray& bytes, const QString& folder);

}  // namespace cairn::ui
