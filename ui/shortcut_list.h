// Which keys do what, in groups, for users to look up. What the actions below an object say of
// themselves is listed; nothing is told twice.
#pragma once

#include <QList>
#include <QString>
#include <utility>

class QObject;
class QTreeWidget;
class QWidget;

namespace cairn::ui {

struct ShortcutGroup {
  QString name;
  QList<std::pair<QString, QString>> keys;  // what is done, and by which
};

// Of the actions that are children of the object, or `everywhere` below it.
ShortcutGroup shortcutsOf(const QString& name, const QObject& of, bool everywhere);
// Keys of the map of chunks, which are no actions.
ShortcutGroup shortcutsOfMap();

QTreeWidget* makeShortcutList(const QList<ShortcutGroup>& groups, QWidget* parent);

}  // namespace cairn::ui
