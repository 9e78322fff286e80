// What is known of one stored bundle: facts, what is wrong with it and what can be done, and the
// files inside. Asks the node only while it is seen, and for one bundle at a time.
#pragma once

#include <QTabWidget>
#include <QTimer>
#include <optional>

#include "ui/chunk_facts.h"
#include "ui/entries_model.h"
#include "ui/node_bridge.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace cairn::ui {

class ChunkMapPanel;

class LibraryDetails final : public QTabWidget {
  Q_OBJECT
 public:
  explicit LibraryDetails(NodeBridge& bridge, QWidget* parent = nullptr);

  // Nothing where none, or more than one, is chosen.
  void showBundle(std::optional<node::BundleSummary> bundle);
  // While it is not, the node is left alone.
  void setActive(bool active);
  [[nodiscard]] const std::optional<node::BundleSummary>& bundle() const { return bundle_; }
  // Something of it is another way than when it was asked for.
  void refresh();

  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

  // "Survives the loss of …", in a sentence.
  static QString survivalText(const node::BundleDetails& details);

 Q_SIGNALS:
  void shareAgain();
  void relocate();
  void repair();
  void remove();

 private:
  QWidget* makeFacts();
  QWidget* makeFiles();
  QWidget* makeChunks();
  QLabel* addFact(const QString& what);
  void showSummary();
  void showFigures();
  void showProblems(const QStringList& problems);
  void ask();
  void take(const Result<node::BundleDetails>& details);

  NodeBridge& bridge_;
  std::optional<node::BundleSummary> bundle_;
  std::uint64_t asked_ = 0;  // counts the questions, so that late answers are told
  bool active_ = false;
  QTimer soon_;
  EntriesModel entries_;
  ChunkFacts chunkFacts_;

  QFormLayout* facts_ = nullptr;
  QLabel* name_ = nullptr;
  QLabel* place_ = nullptr;
  QLabel* health_ = nullptr;
  QLabel* sharing_ = nullptr;
  QLabel* sent_ = nullptr;
  QLabel* holders_ = nullptr;
  QLabel* survival_ = nullptr;
  QLabel* here_ = nullptr;
  QLabel* code_ = nullptr;
  QLabel* root_ = nullptr;
  QWidget* trouble_ = nullptr;
  QLabel* problems_ = nullptr;
  QPushButton* shareAgain_ = nullptr;
  QPushButton* relocate_ = nullptr;
  QPushButton* repair_ = nullptr;
  QTreeView* files_ = nullptr;
  QLabel* filesNote_ = nullptr;
  ChunkMapPanel* chunks_ = nullptr;
  QLabel* chunksNote_ = nullptr;
};

}  // namespace cairn::ui
