// What the pages with tables have in common: how a table looks, its filter, and what stands where
// there is nothing to show. Whoever makes a part gives it its parent, which owns it.
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QModelIndexList>
#include <QTreeView>
#include <functional>
#include <initializer_list>
#include <optional>

#include "ui/node_bridge.h"

class QAction;
class QObject;
class QToolBar;

namespace cairn::ui {

// Rows of one height, whole rows selected, sorted by clicks on the header.
QTreeView* makeTable(const QString& accessibleName, QWidget* parent);
// In widths of a digit, from the first column on, or as its heading needs. The column that is
// `stretched` takes what the others leave, and at least its width.
void setColumnWidths(QTreeView& table, int stretched, std::initializer_list<int> digits);
// The rows that are selected, from top to bottom; column 0 of each.
QModelIndexList selectedRows(const QTreeView& table);
// Where it is one alone; of very many that are selected not each is looked at.
std::optional<int> onlySelectedRow(const QTreeView& table);

// Chooses those rows of its model, and shows the first of them, or does nothing where none is.
void selectRows(QTreeView& table, const std::function<bool(int row)>& isChosen);

// A double click or Return opens a row; choosing one by a click does not, whatever the style makes
// of a click.
void whenOpened(QTreeView& table, QObject* context,
                const std::function<void(const QModelIndex& index)>& open);

// As the system writes them, and from left to right also where the language is not: "Ctrl+,".
QString keysText(const QKeySequence& keys);
// Says in its tool tip by which keys it is reached.
void tellKeys(QAction& action);
// Lets the keyboard go through its buttons, which Qt leaves out. To be called when it has them.
void reachByKeyboard(QToolBar& bar);

// A field that filters the table of a page. Where the window has a search field for the page that
// is shown, that one is used in its stead.
class FilterLine final : public QLineEdit {
  Q_OBJECT
 public:
  FilterLine(const QString& placeholder, QWidget* parent);
  void replaceBySearch();
  void setVisible(bool visible) override;

 private:
  bool isReplaced_ = false;
};

FilterLine* makeFilter(const QString& placeholder, QWidget* parent);

// Pixels between the name of a fact and the fact.
inline constexpr int kFactGap = 14;

// Breaks its text into lines that are seen whole, whichever way they read.
void wrapWords(QLabel& label);

// A heading and a sentence in the middle of an empty page.
class EmptyNotice final : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyNotice(QWidget* parent);
  void setTexts(const QString& title, const QString& text);
  // For as long as the node has told nothing.
  void setUnknown(NodeBridge::State state);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void adaptFont();

  QLabel* title_;
  QLabel* text_;
};

// Text that can be selected and wraps, on the side where the layout begins whichever way it reads.
class ValueLabel final : public QLabel {
  Q_OBJECT
 public:
  explicit ValueLabel(QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void adaptSide();
};

QLabel* makeValue(QWidget* parent);
// Names, paths and addresses, harmless, read as they are written, also among words that read the
// other way.
QString isolated(const QString& words);
// One that may not have been there before; restoreFrom() takes over what fits.
QByteArray stateOf(std::initializer_list<QByteArray> parts);
QList<QByteArray> partsOf(const QByteArray& state);

}  // namespace cairn::ui
