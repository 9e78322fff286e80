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

// What it is good for.
QString purposeText(const content::Link& link, const QString& name) {
  const auto text = link.key ? SharedDialog::tr(
                                   "Whoever has this link can download “%1” and read it, with "
                                   "Cairn, from this computer and from everybody who has "
                                   "downloaded it before. Give it only to those who may.")
                             : SharedDialog::tr(
                                   "This link has no key, because none is known here: whoever has "
                                   "it can keep “%1” for others and check it, with Cairn, but not "
                                   "read it.");
  return text.arg(name);
}

QString howLongText(bool copied) {
  return copied ? SharedDialog::tr(
                      "Keep Cairn running until the others have it. It is kept as a "
                      "copy: it stays here whatever becomes of your own files.")
                : SharedDialog::tr(
                      "Keep Cairn running until the others have it. The files stay "
                      "where they are: if you change, move or delete one, it can no "
                      "longer be downloaded from here.");
}

}  // namespace

SharedDialog::SharedDialog(const SharedThing& what, QWidget* parent) : QDialog(parent) {
  const auto& link = what.link;
  const auto name = what.name.isEmpty() ? harmlessText(link.root.brief()) : harmlessText(what.name);
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
  all->addWidget(sentences(purposeText(link, name), this));
  all->addLayout(line);
  all->addWidget(copied_);
  all->addWidget(code, 1);
  all->addWidget(sentences(howLongText(what.copied), this));
  if (!what.skipped.empty()) {
    all->addWidget(sentences(tr("%Ln item(s) were left out because they are no files: %1", nullptr,
                                static_cast<int>(what.skipped.size()))
                                 .arg(namesOf(what.skipped)),
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
