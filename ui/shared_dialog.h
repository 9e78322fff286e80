// Shows a link to give away: as text, as a code to be scanned, and what it is good for.
#pragma once

#include <QDialog>

#include "node/node.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn::ui {

struct SharedThing {
  content::Link link;
  QString name;                        // empty where it has none
  bool copied = false;                 // kept apart from the user's files
  std::vector<node::Skipped> skipped;  // things that are no files, such as sockets
};

class SharedDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SharedDialog(const SharedThing& what, QWidget* parent = nullptr);

  [[nodiscard]] QString link() const;

 private:
  void copy();

  QLineEdit* link_ = nullptr;
  QPushButton* copy_ = nullptr;
  QLabel* copied_ = nullptr;
};

}  // namespace cairn::ui
