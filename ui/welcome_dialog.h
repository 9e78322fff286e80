// The first start: where downloads go, and whether to take part in the public network. Nothing
// else.
#pragma once

#include <QDialog>

#include "ui/folder_check.h"

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;

namespace cairn::ui {

class WelcomeDialog : public QDialog {
  Q_OBJECT
 public:
  explicit WelcomeDialog(const QString& folder, QWidget* parent = nullptr,
                         LookAtPath look = kindOfPath);

  [[nodiscard]] QString folder() const;
  // Ticked until it is told otherwise.
  void setJoinsPublicNetwork(bool joins);
  [[nodiscard]] bool joinsPublicNetwork() const;

 private:
  void chooseFolder();
  void checkInput();

  FolderCheck place_;
  QLineEdit* folder_ = nullptr;
  QCheckBox* joins_ = nullptr;
  QDialogButtonBox* buttons_ = nullptr;
};

}  // namespace cairn::ui
