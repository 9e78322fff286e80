#include "ui/shared_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialog_size.h"
#include "ui/format.h"
#include "ui/page_parts.h"
#include "ui/qr_code.h"

namespace cairn::ui {
namespace {

constexpr int kCharactersShown = 56;
constexpr std::size_t kSkippedShown = 5;

QString namesOf(const std::vector<node::Skipped>& skipped) {
  QStringList names;
  for (const auto& one : skipped) {
    if (names.size() == static_cast<qsizetype>(kSkippedShown)) break;
    names += harmlessText(one.path);
  }
  return QLocale().createSeparatedList(names);
}

QLabel* sentences(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  wrapWords(*label);
  return label;
}

}  // namespace

SharedDialog::SharedDialog(const content::Link& link, const QString& called,
                           const std::vector<node::Skipped>& skipped, QWidget* parent)
    : QDialog(parent) {
  const auto name = harmlessText(called);
  setWindowTitle(tr("Link to %1").arg(name));
  link_ = new QLineEdit(QString::fromStdString(link.text()), this);
  link_->setReadOnly(true);
  link_->setAccessibleName(tr("Link"));
  link_->setMinimumWidth(link_->fontMetrics().averageCharWidth() * kCharactersShown);
  link_->setCursorPosition(0);
  copy_ = new QPushButton(tr("&Copy link"), this);
  copy_->setDefault(true);
  connect(copy_, &QPushButton::clicked, this, &SharedDialog::copy);
  copied_ = new QLabel(this);

  auto* code = new QrCode(this);
  code->setText(link_->text());

  auto* line = new QHBoxLayout;
  line->addWidget(link_);
  line->addWidget(copy_);
  auto* all = new QVBoxLayout(this);
  all->addWidget(
      sentences(tr("Whoever has this link can download “%1” and read it, with Cairn, from "
                   "this computer and from everybody who has downloaded it before. Give "
                   "it only to those who may.")
                    .arg(name),
                this));
  all->addLayout(line);
  all->addWidget(copied_);
  all->addWidget(code, 1);
  all->addWidget(sentences(tr("Keep Cairn running until the others have it. The files stay where "
                              "they are: if you change, move or delete one, it can no longer be "
                              "downloaded from here."),
                           this));
  if (!skipped.empty()) {
    all->addWidget(sentences(tr("%n item(s) were left out because they are no files: %1", nullptr,
                                static_cast<int>(skipped.size()))
                                 .arg(namesOf(skipped)),
                             this));
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  all->addWidget(buttons);
  copy_->setFocus();
  showWholeSentences(*this);
}

QString SharedDialog::link() const {
  return link_->text();
}

void SharedDialog::copy() {
  QGuiApplication::clipboard()->setText(link_->text());
  copied_->setText(tr("The link is in the clipboard."));
}

}  // namespace cairn::ui
