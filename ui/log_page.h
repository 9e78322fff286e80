// The page of what has happened. Adds lines from when it is made, whether it is shown or not, to
// those of the chronicle. Lives on the window's thread.
#pragma once

#include <QWidget>

#include "ui/log_model.h"
#include "ui/node_commands.h"

class QAction;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace cairn::ui {

class EmptyNotice;

class LogPage final : public QWidget {
  Q_OBJECT
 public:
  explicit LogPage(NodeCommands& commands, QWidget* parent = nullptr);
  ~LogPage() override;
  LogPage(const LogPage&) = delete;
  LogPage& operator=(const LogPage&) = delete;

  // What the app itself has to say.
  void add(const QString& text);
  void addWarning(const QString& text);

  void setActive(bool active);
  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  void setFilter(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void setUpIcons();
  void addLine(LogLine line);
  void nodeStateChanged(NodeBridge::State state);
  void copy();
  void choiceChanged();
  void showState();

  NodeCommands& commands_;
  LogModel& model_;
  LogFilter lines_;
  bool atEnd_ = true;  // new lines are followed

  QComboBox* kind_;
  QLineEdit* filter_;
  QTreeView* table_;
  QStackedWidget* stack_;
  EmptyNotice* empty_;
  QAction* copy_ = nullptr;
  QAction* clear_ = nullptr;
};

}  // namespace cairn::ui
