#include "ui/shortcut_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>

#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

struct ShortcutList {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::ShortcutList)
};

QString plainText(const QAction& action) {
  auto text = action.text();
  return text.remove(QChar(0x2026)).remove(QLatin1Char('&'));
}

}  // namespace

ShortcutGroup shortcutsOf(const QString& name, const QObject& of, bool everywhere) {
  ShortcutGroup group{name, {}};
  const auto how = everywhere ? Qt::FindChildrenRecursively : Qt::FindDirectChildrenOnly;
  const auto actions = of.findChildren<QAction*>(QString(), how);
  for (const auto* action : actions) {
    std::pair<QString, QString> one{plainText(*action), keysText(action->shortcut())};
    const bool says = !one.first.isEmpty() && !one.second.isEmpty();
    if (says && !group.keys.contains(one)) group.keys.push_back(std::move(one));
  }
  return group;
}

ShortcutGroup shortcutsOfMap() {
  const auto both = [](const QKeySequence& one, const QKeySequence& other) {
    return ShortcutList::tr("%1 and %2").arg(keysText(one), keysText(other));
  };
  return {ShortcutList::tr("Map of chunks"),
          {{ShortcutList::tr("Larger and smaller"), both(Qt::Key_Plus, Qt::Key_Minus)},
           {ShortcutList::tr("All of it"), keysText(Qt::Key_0)},
           {ShortcutList::tr("Stripe before and after"), both(Qt::Key_Left, Qt::Key_Right)},
           {ShortcutList::tr("Chunk before and after"), both(Qt::Key_Up, Qt::Key_Down)},
           {ShortcutList::tr("First and last stripe"),
            both(Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End)}}};
}

QTreeWidget* makeShortcutList(const QList<ShortcutGroup>& groups, QWidget* parent) {
  auto* list = new QTreeWidget(parent);
  list->setAccessibleName(ShortcutList::tr("Keys and what they do"));
  list->setHeaderLabels({ShortcutList::tr("What it does"), ShortcutList::tr("Keys")});
  list->setRootIsDecorated(false);
  list->setItemsExpandable(false);
  list->setSelectionMode(QAbstractItemView::SingleSelection);
  list->header()->setSectionsMovable(false);
  for (const auto& group : groups) {
    if (group.keys.isEmpty()) continue;
    auto* heading = new QTreeWidgetItem(list, {group.name});
    heading->setFirstColumnSpanned(true);
    auto font = list->font();
    font.setBold(true);
    heading->setFont(0, font);
    for (const auto& [text, keys] : group.keys) new QTreeWidgetItem(heading, {text, keys});
  }
  list->expandAll();
  list->resizeColumnToContents(0);
  return list;
}

}  // namespace cairn::ui
