#include "ui/library_details.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

#include "ui/chunk_map_panel.h"
#include "ui/format.h"
#include "ui/library_model.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

// Who goes through the list with the arrow keys asks only where he stays.
constexpr std::chrono::milliseconds kSettle{150};
constexpr int kProblemsShown = 20;

}  // namespace

LibraryDetails::LibraryDetails(NodeBridge& bridge, QWidget* parent)
    : QTabWidget(parent), bridge_(bridge), chunkFacts_(bridge) {
  setAccessibleName(tr("Details of the stored item"));
  setDocumentMode(true);
  addTab(makeFacts(), tr("About"));
  addTab(makeFiles(), tr("Files inside"));
  addTab(makeChunks(), tr("Chunks"));
  soon_.setSingleShot(true);
  soon_.setInterval(kSettle);
  connect(&soon_, &QTimer::timeout, this, &LibraryDetails::ask);
  showBundle(std::nullopt);
}

QLabel* LibraryDetails::addFact(const QString& what) {
  auto* value = makeValue(this);
  value->setAccessibleName(what);
  facts_->addRow(new QLabel(what, this), value);
  return value;
}

QWidget* LibraryDetails::makeFacts() {
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  auto* page = new QWidget(area);
  facts_ = new QFormLayout(page);
  facts_->setHorizontalSpacing(kFactGap);
  facts_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  facts_->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
  name_ = addFact(tr("Name"));
  health_ = addFact(tr("Health"));

  trouble_ = new QWidget(page);
  auto* trouble = new QVBoxLayout(trouble_);
  trouble->setContentsMargins(0, 0, 0, 0);
  problems_ = makeValue(trouble_);
  problems_->setAccessibleName(tr("What is wrong"));
  trouble->addWidget(problems_);
  auto* buttons = new QHBoxLayout;
  shareAgain_ = new QPushButton(tr("Share again"), trouble_);
  relocate_ = new QPushButton(tr("It is elsewhere…"), trouble_);
  repair_ = new QPushButton(tr("Check and repair"), trouble_);
  auto* remove = new QPushButton(tr("Remove…"), trouble_);
  for (auto* button : {relocate_, shareAgain_, repair_, remove}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  buttons->addStretch();
  trouble->addLayout(buttons);
  facts_->addRow(new QLabel(tr("What to do"), page), trouble_);
  connect(shareAgain_, &QPushButton::clicked, this, &LibraryDetails::shareAgain);
  connect(relocate_, &QPushButton::clicked, this, &LibraryDetails::relocate);
  connect(repair_, &QPushButton::clicked, this, &LibraryDetails::repair);
  connect(remove, &QPushButton::clicked, this, &LibraryDetails::remove);

  place_ = addFact(tr("Place"));
  sharing_ = addFact(tr("Sharing"));
  sent_ = addFact(tr("Sent"));
  holders_ = addFact(tr("Holders seen"));
  survival_ = addFact(tr("Safety"));
  here_ = addFact(tr("Chunks here"));
  code_ = addFact(tr("Code"));
  root_ = addFact(tr("Root"));
  area->setWidget(page);
  return area;
}

QWidget* LibraryDetails::makeFiles() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  filesNote_ = makeValue(page);
  filesNote_->setContentsMargins(6, 6, 6, 6);
  layout->addWidget(filesNote_);
  files_ = makeTable(tr("Files inside"), page);
  files_->setContextMenuPolicy(Qt::DefaultContextMenu);
  files_->setModel(&entries_);
  setColumnWidths(*files_, 0, {30, 14, 22});
  layout->addWidget(files_, 1);
  return page;
}

QWidget* LibraryDetails::makeChunks() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  chunksNote_ = makeValue(page);
  chunksNote_->setContentsMargins(6, 6, 6, 6);
  chunks_ = new ChunkMapPanel(page);
  chunks_->setFacts(chunkFacts_);
  layout->addWidget(chunksNote_);
  layout->addWidget(chunks_, 1);
  return page;
}

void LibraryDetails::refresh() {
  if (bundle_ && active_) soon_.start();
}

void LibraryDetails::showBundle(std::optional<node::BundleSummary> bundle) {
  const bool isOther = !bundle || !bundle_ || bundle->link.root != bundle_->link.root;
  const bool isAsked = !isOther && bundle->health == bundle_->health &&
                       bundle->place == bundle_->place && bundle->link == bundle_->link;
  bundle_ = std::move(bundle);
  // What the node says of it when it is asked for more stays true.
  if (isAsked) return showFigures();
  ++asked_;
  showSummary();
  if (isOther) {
    entries_.setEntries({});
    const auto asked = bundle_ ? QStringLiteral("…") : QString();
    for (auto* label : {survival_, here_}) label->setText(asked);
    filesNote_->setText(bundle_ ? tr("Looking inside.") : tr("Choose one stored item above."));
    filesNote_->show();
    chunks_->setGrid({});
    chunks_->hide();
    chunksNote_->setText(filesNote_->text());
    chunksNote_->show();
    chunkFacts_.setRoot(bundle_ ? std::optional(bundle_->link.root) : std::nullopt);
  }
  setEnabled(bundle_.has_value());
  if (bundle_ && active_) soon_.start();
}

void LibraryDetails::setActive(bool active) {
  if (active_ == active) return;
  active_ = active;
  if (!active) {
    soon_.stop();
  } else if (bundle_) {
    soon_.start();
  }
}

void LibraryDetails::showSummary() {
  const bool hasTrouble = bundle_ && (bundle_->health == node::BundleHealth::changed ||
                                      bundle_->health == node::BundleHealth::damaged);
  trouble_->setVisible(hasTrouble);
  if (auto* label = facts_->labelForField(trouble_)) label->setVisible(hasTrouble);
  if (!bundle_) {
    for (auto* label :
         {name_, place_, health_, sharing_, sent_, holders_, survival_, here_, code_, root_}) {
      label->clear();
    }
    return;
  }
  const auto& bundle = *bundle_;
  name_->setText(nameText(bundle));
  health_->setText(LibraryModel::healthText(bundle.health));
  place_->setText(bundle.place.empty() ? tr("Kept as a copy in Cairn’s own folder.")
                                       : placeText(bundle.place));
  code_->setText(tr("%1: any %2 of %3 chunks of each stripe are enough to read it.")
                     .arg(codeText(bundle.code), QLocale().toString(bundle.code.data),
                          QLocale().toString(bundle.code.total())));
  root_->setText(rootText(bundle.link.root));
  relocate_->setVisible(!bundle.place.empty() && bundle.health == node::BundleHealth::changed);
  showFigures();
  shareAgain_->setVisible(!bundle.place.empty());
  repair_->setVisible(bundle.health == node::BundleHealth::damaged);
  problems_->setText(LibraryModel::healthHelp(bundle.health));
}

// What changes while it is looked at.
void LibraryDetails::showFigures() {
  const auto& bundle = *bundle_;
  sharing_->setText(LibraryModel::offeredHelp(bundle.offered));
  sent_->setText(tr("%1 since it came here, %2 times its size.", "bytes, a ratio")
                     .arg(bytesText(bundle.sent_bytes), LibraryModel::ratioText(bundle)));
  holders_->setText(tr("%Ln other(s) had some of it, since Cairn was started.", nullptr,
                       static_cast<int>(std::min<std::uint64_t>(bundle.holders_seen, 1'000'000))));
}

void LibraryDetails::showProblems(const QStringList& problems) {
  auto lines = problems.mid(0, kProblemsShown);
  const auto more = static_cast<int>(problems.size() - lines.size());
  if (more > 0) lines.push_back(tr("There are %Ln more problem(s) like these.", nullptr, more));
  lines.push_front(LibraryModel::healthHelp(bundle_->health));
  problems_->setText(lines.join(QLatin1Char('\n')));
  trouble_->setVisible(true);
  if (auto* label = facts_->labelForField(trouble_)) label->setVisible(true);
}

void LibraryDetails::ask() {
  if (!bundle_ || !active_) return;
  const auto number = ++asked_;
  NodeBridge::Question<node::BundleDetails> question = [link = bundle_->link](node::Node& node) {
    return node.inspect(link);
  };
  bridge_.ask<node::BundleDetails>(this, std::move(question),
                                   [this, number](const Result<node::BundleDetails>& details) {
                                     if (number == asked_) take(details);
                                   });
}

QString LibraryDetails::survivalText(const node::BundleDetails& details) {
  const int tolerated = details.tolerated_losses;
  if (tolerated > 0) {
    return tr("Survives the loss of any %Ln more chunk(s) of each stripe.", nullptr, tolerated);
  }
  if (tolerated < 0) {
    return tr("%Ln chunk(s) too few are here to read all of it.", nullptr, -tolerated);
  }
  return details.summary.copied || details.summary.place.empty()
             ? tr("No further chunk may be lost.")
             : tr("Safe as long as the files stay as they are.");
}

void LibraryDetails::take(const Result<node::BundleDetails>& details) {
  if (!details) {
    for (auto* label : {survival_, here_}) label->clear();
    filesNote_->setText(
        tr("The details cannot be shown just now. %1").arg(errorText(details.error())));
    filesNote_->show();
    return;
  }
  survival_->setText(survivalText(*details));
  const QLocale locale;
  here_->setText(tr("%1 of %2 chunks are here, in %Ln stripe(s).", nullptr,
                    static_cast<int>(std::min<std::uint64_t>(details->stripes, 1'000'000'000)))
                     .arg(locale.toString(static_cast<qulonglong>(details->chunks_here)),
                          locale.toString(static_cast<qulonglong>(details->chunks))));
  QStringList problems;
  for (const auto& problem : details->problems) problems.push_back(nodeText(problem));
  if (!problems.isEmpty()) showProblems(problems);
  entries_.setEntries(details->entries);
  auto grid = chunkGridOf(*details);
  chunksNote_->setText(tr("All of it travels in the link’s first block; there are no chunks."));
  chunksNote_->setVisible(grid.empty());
  chunks_->setVisible(!grid.empty());
  chunks_->setGrid(std::move(grid));
  filesNote_->setVisible(!details->readable);
  if (!details->readable) {
    filesNote_->setText(
        tr("The key of the link is not known here, so the names inside cannot be read."));
  }
}

QByteArray LibraryDetails::saveState() const {
  return files_->header()->saveState();
}

void LibraryDetails::restoreState(const QByteArray& state) {
  files_->header()->restoreState(state);
}

}  // namespace cairn::ui
