#include "ui/welcome_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialog_size.h"
#include "ui/page_parts.h"

namespace cairn::ui {

WelcomeDialog::WelcomeDialog(const QString& folder, QWidget* parent, LookAtPath look)
    : QDialog(parent), place_(std::move(look)) {
  setWindowTitle(tr("Welcome to Cairn"));
  auto* what = new QLabel(tr("Drop files on the window to share them by a link. Paste a link to "
                             "download what is behind it."),
                          this);
  wrapWords(*what);
  auto* where = new QLabel(tr("&Put downloads into"), this);
  folder_ = new QLineEdit(QDir::toNativeSeparators(folder), this);
  folder_->setMinimumWidth(folder_->fontMetrics().averageCharWidth() * 40);
  where->setBuddy(folder_);
  auto* choose = new QPushButton(tr("C&hoose…"), this);
  auto* place = new QHBoxLayout;
  place->addWidget(folder_);
  place->addWidget(choose);
  joins_ = new QCheckBox(tr("&Join the public network"), this);
  joins_->setChecked(true);
  auto* why =
      new QLabel(tr("It helps others to find what you share, wherever they are. The address "
                    "of this computer is then known to its members. Without it, Cairn works "
                    "on the local network and with addresses that links contain."),
                 this);
  wrapWords(*why);
  buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok, this);
  buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Start"));

  auto* all = new QVBoxLayout(this);
  all->addWidget(what);
  all->addSpacing(fontMetrics().lineSpacing());
  all->addWidget(where);
  all->addLayout(place);
  all->addSpacing(fontMetrics().lineSpacing());
  all->addWidget(joins_);
  all->addWidget(why);
  all->addStretch();
  all->addWidget(buttons_);

  connect(choose, &QPushButton::clicked, this, &WelcomeDialog::chooseFolder);
  connect(folder_, &QLineEdit::textChanged, this, &WelcomeDialog::checkInput);
  connect(&place_, &FolderCheck::found, this, &WelcomeDialog::checkInput);
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  checkInput();
  showWholeSentences(*this);
}

void WelcomeDialog::chooseFolder() {
  const auto chosen =
      QFileDialog::getExistingDirectory(this, tr("Where to put downloads"), folder_->text());
  if (!chosen.isEmpty()) folder_->setText(QDir::toNativeSeparators(chosen));
}

void WelcomeDialog::checkInput() {
  const bool absolute = QDir::isAbsolutePath(folder());
  place_.setFolder(absolute ? folder() : QString());
  buttons_->button(QDialogButtonBox::Ok)->setEnabled(absolute && place_.mayBe());
}

QString WelcomeDialog::folder() const {
  return QDir::fromNativeSeparators(folder_->text().trimmed());
}

void WelcomeDialog::setJoinsPublicNetwork(bool joins) {
  joins_->setChecked(joins);
}

bool WelcomeDialog::joinsPublicNetwork() const {
  return joins_->isChecked();
}

}  // namespace cairn::ui
