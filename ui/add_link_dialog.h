// Asks what a link is to bring, and where to. Several links may be given, one a line.
#pragma once

#include <QDialog>
#include <vector>

#include "node/node.h"
#include "ui/folder_check.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace cairn::ui {

// The links in a text: each of its words that is one.
std::vector<content::Link> linksIn(const QString& text);

class AddLinkDialog : public QDialog {
  Q_OBJECT
 public:
  AddLinkDialog(const QString& links, const QString& folder, QWidget* parent = nullptr,
                LookAtPath look = kindOfPath);

  // One for each link, once it was accepted.
  [[nodiscard]] std::vector<node::GetRequest> requests() const;
  [[nodiscard]] QString folder() const;

 private:
  void buildForm(const QString& links, const QString& folder);
  void chooseFolder();
  void checkInput();
  // Why it cannot be begun; empty where it can.
  [[nodiscard]] QString objection() const;

  FolderCheck place_;
  QPlainTextEdit* links_ = nullptr;
  QLineEdit* folder_ = nullptr;
  QLineEdit* files_ = nullptr;
  QLineEdit* first_ = nullptr;
  QLabel* about_ = nullptr;
  QDialogButtonBox* buttons_ = nullptr;
};

}  // namespace cairn::ui
