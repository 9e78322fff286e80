// Shows a link to give away: as text, as a code to be scanned, and what it is good for.
#pragma once

#include <QDialog>

#include "node/node.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn::ui {

class SharedDialog : public QDialog {
  Q_OBJECT
 public:
  // `skipped` are things that are no files, such as sockets.
  SharedDialog(const content::Link& link, const QString& name,
               const std::vector<node::Skipped>& skipped, QWidget* parent = nullptr);

  [[nodiscard]] QString link() const;

 private:
  void copy();

  QLineEdit* link_ = nullptr;
  QPushButton* copy_ = nullptr;
  QLabel* copied_ = nullptr;
};

}  // namespace cairn::ui
