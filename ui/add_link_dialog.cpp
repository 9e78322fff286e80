#include "ui/add_link_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

constexpr int kLinesShown = 4;

QStringList wordsOf(const QString& text) {
  static const QRegularExpression kBlanks(QStringLiteral("\\s+"));
  return text.split(kBlanks, Qt::SkipEmptyParts);
}

std::vector<std::string> patternsOf(const QString& text) {
  std::vector<std::string> patterns;
  for (const auto& part : text.split(';', Qt::SkipEmptyParts)) {
    const auto pattern = part.trimmed();
    if (!pattern.isEmpty()) patterns.push_back(pattern.toStdString());
  }
  return patterns;
}

}  // namespace

std::vector<content::Link> linksIn(const QString& text) {
  std::vector<content::Link> links;
  for (const auto& word : wordsOf(text)) {
    auto link = content::Link::parse(word.toStdString());
    if (link) links.push_back(std::move(*link));
  }
  return links;
}

AddLinkDialog::AddLinkDialog(const QString& links, const QString& folder, QWidget* parent,
                             LookAtPath look)
    : QDialog(parent), place_(std::move(look)) {
  setWindowTitle(tr("Add link"));
  buildForm(links, folder);
  connect(links_, &QPlainTextEdit::textChanged, this, &AddLinkDialog::checkInput);
  connect(folder_, &QLineEdit::textChanged, this, &AddLinkDialog::checkInput);
  connect(&place_, &FolderCheck::found, this, &AddLinkDialog::checkInput);
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  checkInput();
}

void AddLinkDialog::buildForm(const QString& links, const QString& folder) {
  links_ = new QPlainTextEdit(links, this);
  links_->setTabChangesFocus(true);
  links_->setAccessibleName(tr("Links"));
  links_->setPlaceholderText(tr("cairn:…"));
  const QFontMetrics metrics(links_->font());
  links_->setMinimumSize(metrics.averageCharWidth() * 60, metrics.lineSpacing() * kLinesShown);

  folder_ = new QLineEdit(QDir::toNativeSeparators(folder), this);
  auto* choose = new QPushButton(tr("C&hoose…"), this);
  connect(choose, &QPushButton::clicked, this, &AddLinkDialog::chooseFolder);
  auto* place = new QHBoxLayout;
  place->addWidget(folder_);
  place->addWidget(choose);

  files_ = new QLineEdit(this);
  files_->setPlaceholderText(tr("All files"));
  files_->setToolTip(
      tr("Patterns with a semicolon between, such as *.jpg; notes/*. What a pattern with ! before "
         "it matches is left out: !*.tmp"));
  first_ = new QLineEdit(this);
  first_->setPlaceholderText(tr("None in particular"));
  first_->setToolTip(files_->toolTip());

  about_ = new QLabel(this);
  wrapWords(*about_);
  about_->setTextFormat(Qt::PlainText);
  about_->setTextInteractionFlags(Qt::TextSelectableByMouse);

  buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Download"));

  auto* form = new QFormLayout;
  form->addRow(tr("&Links"), links_);
  auto* where = new QLabel(tr("&Folder"), this);
  where->setBuddy(folder_);
  form->addRow(where, place);
  form->addRow(tr("&Only these files"), files_);
  form->addRow(tr("These files f&irst"), first_);
  auto* all = new QVBoxLayout(this);
  all->addLayout(form);
  all->addWidget(about_);
  all->addWidget(buttons_);
}

void AddLinkDialog::chooseFolder() {
  const auto chosen =
      QFileDialog::getExistingDirectory(this, tr("Where to put the files"), folder_->text());
  if (!chosen.isEmpty()) folder_->setText(QDir::toNativeSeparators(chosen));
}

QString AddLinkDialog::objection() const {
  const auto words = wordsOf(links_->toPlainText());
  if (words.isEmpty()) return tr("Paste the link that you were given. It begins with “cairn:”.");
  for (const auto& word : words) {
    const auto link = content::Link::parse(word.toStdString());
    if (!link) {
      return tr(
          "This is not a whole link: a part of it is missing or mistyped. Copy it again, from "
          "“cairn:” to its end.");
    }
    if (!link->key) {
      return tr(
          "This link has no key: it serves to keep the files for others, not to read them. "
          "Ask for the whole link.");
    }
  }
  if (!QDir::isAbsolutePath(folder())) return tr("Choose the folder that receives the files.");
  if (!place_.mayBe()) return tr("%1 is not a folder.").arg(folder_->text());
  return {};
}

void AddLinkDialog::checkInput() {
  place_.setFolder(QDir::isAbsolutePath(folder()) ? folder() : QString());
  const auto why = objection();
  buttons_->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
  if (!why.isEmpty()) return about_->setText(why);
  QStringList names;
  for (const auto& link : linksIn(links_->toPlainText())) {
    names += link.name.empty() ? tr("a bundle without a name") : harmlessText(link.name);
  }
  about_->setText(tr("To be downloaded: %1").arg(QLocale().createSeparatedList(names)));
}

std::vector<node::GetRequest> AddLinkDialog::requests() const {
  std::vector<node::GetRequest> requests;
  for (auto& link : linksIn(links_->toPlainText())) {
    node::GetRequest request(link, pathFrom(folder()), patternsOf(files_->text()));
    request.order.first = patternsOf(first_->text());
    requests.push_back(std::move(request));
  }
  return requests;
}

QString AddLinkDialog::folder() const {
  return QDir::fromNativeSeparators(folder_->text().trimmed());
}

}  // namespace cairn::ui
