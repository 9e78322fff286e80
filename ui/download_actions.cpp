#include "ui/download_actions.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>
#include <set>

#include "ui/desktop_services.h"
#include "ui/download_links.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

using node::DownloadInfo;
using node::DownloadState;

bool canPause(const DownloadInfo& info) {
  return info.state == DownloadState::queued || info.state == DownloadState::running;
}

bool canResume(const DownloadInfo& info) {
  return info.state == DownloadState::paused || info.state == DownloadState::failed;
}

bool canRecheck(const DownloadInfo& info) {
  return info.state != DownloadState::finished;
}

bool canOpen(const DownloadInfo& info) {
  return info.state == DownloadState::finished && !info.path.empty();
}

}  // namespace

DownloadActions::DownloadActions(NodeCommands& commands, const DownloadsModel& model,
                                 QWidget* table)
    : QObject(table), commands_(commands), model_(model), table_(table) {
  makeActions();
  drawIcons();
  enable();
}

QAction* DownloadActions::make(const QString& name, const QString& text, const QKeySequence& keys,
                               Does does) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  tellKeys(*action);
  connect(action, &QAction::triggered, this, does);
  table_->addAction(action);
  return action;
}

void DownloadActions::makeActions() {
  using Self = DownloadActions;
  pause_ = make("pause", tr("Pause"), Qt::CTRL | Qt::Key_P, &Self::pause);
  resume_ = make("resume", tr("Resume"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, &Self::resume);
  pauseAll_ = make("pauseAll", tr("Pause all"), Qt::Key_F7, &Self::pauseAll);
  resumeAll_ = make("resumeAll", tr("Resume all"), Qt::SHIFT | Qt::Key_F7, &Self::resumeAll);
  recheck_ = make("recheck", tr("Check what is here"), Qt::Key_F9, &Self::recheck);
  remove_ = make("remove", tr("Remove…"), QKeySequence::Delete, &Self::remove);
  openFile_ = make("openFile", tr("Open"), Qt::CTRL | Qt::Key_Return, &Self::openFile);
  openFolder_ = make("openFolder", tr("Show in folder"), Qt::CTRL | Qt::Key_E, &Self::openFolder);
  copyLink_ = make("copyLink", tr("Copy link"), QKeySequence::Copy, &Self::copyLink);
  up_ = make("moveUp", tr("Move up"), Qt::ALT | Qt::Key_Up, &Self::moveUp);
  down_ = make("moveDown", tr("Move down"), Qt::ALT | Qt::Key_Down, &Self::moveDown);
  top_ = make("moveToTop", tr("Move to the top"), Qt::ALT | Qt::Key_Home, &Self::moveToTop);
  bottom_ =
      make("moveToBottom", tr("Move to the bottom"), Qt::ALT | Qt::Key_End, &Self::moveToBottom);
}

void DownloadActions::drawIcons() {
  const auto& palette = table_->palette();
  pause_->setIcon(icon("pause", palette));
  resume_->setIcon(icon("resume", palette));
  recheck_->setIcon(icon("check", palette));
  remove_->setIcon(icon("remove", palette));
  openFolder_->setIcon(icon("folder-open", palette));
  copyLink_->setIcon(icon("copy", palette));
  up_->setIcon(icon("move-up", palette));
  down_->setIcon(icon("move-down", palette));
}

void DownloadActions::fill(QToolBar& bar) const {
  bar.addActions({pause_, resume_, openFile_, openFolder_});
  bar.addSeparator();
  bar.addActions({up_, down_});
  // An arrow says enough, and leaves the others room for their words in every language.
  for (auto* action : {up_, down_}) {
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    if (button != nullptr) button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  }
  bar.addSeparator();
  bar.addAction(remove_);
  bar.addSeparator();
  bar.addActions({pauseAll_, resumeAll_});
}

void DownloadActions::fill(QMenu& menu) const {
  menu.addActions({openFile_, openFolder_, copyLink_});
  menu.addSeparator();
  menu.addActions({pause_, resume_, recheck_});
  menu.addSeparator();
  menu.addActions({top_, up_, down_, bottom_});
  menu.addSeparator();
  menu.addAction(remove_);
  menu.addSeparator();
  menu.addActions({pauseAll_, resumeAll_});
}

// ---- which make sense ---------------------------------------------------------------------------

void DownloadActions::setSelected(std::vector<int> rows) {
  rows_ = std::move(rows);
  enable();
}

std::vector<const DownloadInfo*> DownloadActions::selected() const {
  std::vector<const DownloadInfo*> infos;
  for (const int row : rows_) {
    if (row < model_.rowCount()) infos.push_back(&model_.at(row));
  }
  return infos;
}

template <class Holds>
std::vector<Root> DownloadActions::selectedWhere(Holds holds) const {
  std::vector<Root> roots;
  for (const auto* info : selected()) {
    if (holds(*info)) roots.push_back(info->root);
  }
  return roots;
}

void DownloadActions::enable() {
  const auto infos = selected();
  const auto any = [&infos](bool (*holds)(const DownloadInfo&)) {
    return std::any_of(infos.begin(), infos.end(),
                       [holds](const DownloadInfo* info) { return holds(*info); });
  };
  const auto& all = model_.rows();
  const bool few = infos.size() <= kOpenMax;
  pause_->setEnabled(any(canPause));
  resume_->setEnabled(any(canResume));
  recheck_->setEnabled(any(canRecheck));
  openFile_->setEnabled(few && any(canOpen));
  openFolder_->setEnabled(few && !infos.empty());
  for (auto* action : {remove_, copyLink_}) action->setEnabled(!infos.empty());
  for (auto* action : {up_, down_, top_, bottom_}) action->setEnabled(any(isInQueue));
  pauseAll_->setEnabled(std::any_of(all.begin(), all.end(), canPause));
  resumeAll_->setEnabled(std::any_of(all.begin(), all.end(), canResume));
}

// ---- what they do -------------------------------------------------------------------------------

void DownloadActions::pause() {
  for (const auto& root : selectedWhere(canPause)) commands_.pause(root);
}

void DownloadActions::resume() {
  for (const auto& root : selectedWhere(canResume)) commands_.resume(root);
}

void DownloadActions::pauseAll() {
  commands_.pause(std::nullopt);
}

void DownloadActions::resumeAll() {
  commands_.resume(std::nullopt);
}

void DownloadActions::recheck() {
  for (const auto& root : selectedWhere(canRecheck)) commands_.recheck(root);
}

void DownloadActions::setAsksBeforeRemoving(bool asks) {
  if (asks_ == asks) return;
  asks_ = asks;
  Q_EMIT asksBeforeRemovingChanged(asks);
}

void DownloadActions::remove() {
  const auto infos = selected();
  if (infos.empty()) return;
  const auto roots = selectedWhere([](const DownloadInfo&) { return true; });
  if (!asks_) return removeNow(roots);
  auto* box = new QMessageBox(table_->window());
  box->setObjectName("removeDownloads");
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIcon(QMessageBox::Question);
  box->setTextFormat(Qt::PlainText);
  box->setWindowTitle(tr("Remove downloads"));
  box->setText(
      roots.size() == 1
          ? tr("Remove “%1” from the list?").arg(downloadName(*infos.front()))
          : tr("Remove %Ln download(s) from the list?", nullptr, static_cast<int>(roots.size())));
  box->setInformativeText(
      tr("Files that are finished stay where they are. What is not finished is given up."));
  auto* again = new QCheckBox(tr("Do not ask again"), box);
  box->setCheckBox(again);
  auto* yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
  box->setDefaultButton(yes);
  box->setEscapeButton(box->addButton(QMessageBox::Cancel));
  connect(box, &QMessageBox::accepted, this, [this, roots, again] {
    if (again->isChecked()) setAsksBeforeRemoving(false);
    removeNow(roots);
  });
  box->open();
}

void DownloadActions::removeNow(const std::vector<Root>& roots) {
  for (const auto& root : roots) commands_.drop(root);
}

void DownloadActions::openFile() {
  for (const auto* info : selected()) {
    if (canOpen(*info)) openPath(info->path);
  }
}

void DownloadActions::openFolder() {
  // What is not finished is not there yet.
  std::set<std::filesystem::path> opened;
  for (const auto* info : selected()) {
    const bool isThere = !info->path.empty();
    if (!opened.insert(isThere ? info->path.parent_path() : info->output).second) continue;
    isThere ? showInFolder(info->path) : openPath(info->output);
  }
}

void DownloadActions::copyLink() {
  const auto roots = selectedWhere([](const DownloadInfo&) { return true; });
  if (roots.empty()) return;
  askForLinks(commands_.bridge(), this, roots,
              [this](const std::vector<content::Link>& links) { Q_EMIT said(copyLinks(links)); });
}

void DownloadActions::moveBy(QueueMove move) {
  std::vector<Root> queue;
  std::vector<bool> chosen;
  for (int row = 0; row < model_.rowCount(); ++row) {
    if (!isInQueue(model_.at(row))) continue;
    queue.push_back(model_.at(row).root);
    chosen.push_back(std::binary_search(rows_.begin(), rows_.end(), row));
  }
  for (const auto& order : queueMoves(queue, chosen, move)) {
    commands_.move(order.root, order.before);
  }
}

}  // namespace cairn::ui
