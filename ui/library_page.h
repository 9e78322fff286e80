// The page of the stored files: what is shared and kept here, what is wrong with it, and what can
// be done with it. Asks the node only while it is active. Lives on the window's thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <unordered_set>
#include <vector>

#include "ui/library_model.h"
#include "ui/live_view.h"
#include "ui/node_commands.h"

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QTreeView;

namespace cairn::ui {

class EmptyNotice;
class LibraryDetails;

class LibraryPage final : public QWidget {
  Q_OBJECT
 public:
  explicit LibraryPage(NodeCommands& commands, QWidget* parent = nullptr);
  ~LibraryPage() override;
  LibraryPage(const LibraryPage&) = delete;
  LibraryPage& operator=(const LibraryPage&) = delete;

  void setActive(bool active);
  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  void setFilter(const QString& text);
  // Chooses it, if it is in the list.
  void select(const Root& root);
  // Which are chosen, and the same again once the list is here, unless others are by then.
  [[nodiscard]] std::unordered_set<Root> choice() const;
  void chooseAgain(std::unordered_set<Root> roots);

 Q_SIGNALS:
  void showLink(const cairn::node::BundleSummary& bundle);
  // What came of something, in a sentence.
  void said(const QString& sentence);
  void lateChanged(bool late);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeActions();
  void setUpIcons();
  QAction* addAct(const QString& text, const QList<QKeySequence>& shortcuts,
                  void (LibraryPage::*act)());
  QWidget* makeStrip();
  void connectAll();

  void copyLinks();
  void shareLink();
  void open();
  void openFolder();
  void pause();
  void resume();
  void check();
  void repair();
  void shareAgain();
  void rename();
  void relocate();
  void moveFiles();
  void askForPlace(const node::BundleSummary& bundle, bool isFile);
  void remove();

  [[nodiscard]] std::vector<node::BundleSummary> chosen() const;
  void choiceChanged();
  void restoreChoice();
  void wantList();
  void showState();
  void enableSharing();
  void checking(const QString& text, double share);
  void checked(const QString& text, bool isGood);

  NodeCommands& commands_;
  LibraryModel model_;
  LiveView<std::vector<node::BundleSummary>> list_;
  QTimer later_;
  VerifyJob& verifying_;
  RelocateJob& relocating_;
  bool active_ = false;
  std::unordered_set<Root> again_;

  QToolBar* bar_;
  QLineEdit* filter_;
  QTreeView* table_;
  LibraryDetails* details_;
  QSplitter* splitter_;
  QStackedWidget* stack_;
  EmptyNotice* empty_;
  QLabel* count_;
  QWidget* strip_ = nullptr;
  QLabel* stripShape_ = nullptr;
  QLabel* stripText_ = nullptr;
  QProgressBar* stripProgress_ = nullptr;
  QPushButton* stripButton_ = nullptr;

  QAction* copyLink_ = nullptr;
  QAction* showLink_ = nullptr;
  QAction* open_ = nullptr;
  QAction* openFolder_ = nullptr;
  QAction* check_ = nullptr;
  QAction* repair_ = nullptr;
  QAction* shareAgain_ = nullptr;
  QAction* rename_ = nullptr;
  QAction* relocate_ = nullptr;
  QAction* move_ = nullptr;
  QAction* pause_ = nullptr;
  QAction* resume_ = nullptr;
  QAction* remove_ = nullptr;
};

}  // namespace cairn::ui
