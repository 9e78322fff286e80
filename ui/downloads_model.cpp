#include "ui/downloads_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <tuple>

#include "ui/format.h"
#include "ui/shape.h"

namespace cairn::ui {
namespace {

using node::DownloadInfo;
using node::DownloadPhase;
using node::DownloadState;

// Less than this is nothing.
constexpr double kMoves = 1;

bool isShownAsBusy(const DownloadInfo& info) {
  return info.state == DownloadState::running;
}

QString fetchingText(const DownloadInfo& info) {
  if (info.bytes_per_s >= kMoves) return DownloadsModel::tr("Downloading");
  if (info.peers_connected == 0) {
    const auto known = static_cast<int>(info.peers_known);
    return known == 0 ? DownloadsModel::tr("Looking for holders")
                      : DownloadsModel::tr("Connecting to %Ln holder(s)", nullptr, known);
  }
  if (info.stripes_unobtainable > 0) {
    return DownloadsModel::tr("No holder has %Ln stripe(s)", nullptr,
                              static_cast<int>(info.stripes_unobtainable));
  }
  return DownloadsModel::tr("Waiting for holders to send");
}

QString runningText(const DownloadInfo& info) {
  switch (info.phase) {
    case DownloadPhase::idle:
    case DownloadPhase::searching:
      return DownloadsModel::tr("Looking for holders");
    case DownloadPhase::describing:
      return DownloadsModel::tr("Reading what it contains");
    case DownloadPhase::checking:
      return DownloadsModel::tr("Checking what is here");
    case DownloadPhase::fetching:
      return fetchingText(info);
    case DownloadPhase::finishing:
      return DownloadsModel::tr("Finishing");
  }
  return {};
}

double secondsLeft(const DownloadInfo& info) {
  const bool known = isShownAsBusy(info) && info.seconds_left && info.bytes_per_s >= kMoves;
  return known ? *info.seconds_left : std::numeric_limits<double>::infinity();
}

// It runs, and yet nothing comes of it without others.
bool isStuck(const DownloadInfo& info) {
  return info.state == DownloadState::running && info.phase == DownloadPhase::fetching &&
         info.bytes_per_s < kMoves && info.peers_connected > 0 && info.stripes_unobtainable > 0;
}

Shape shapeOf(const DownloadInfo& info) {
  switch (info.state) {
    case DownloadState::queued:
      return Shape::dot;
    case DownloadState::running:
      return isStuck(info) ? Shape::warning : Shape::down;
    case DownloadState::paused:
      return Shape::minus;
    case DownloadState::failed:
      return Shape::cross;
    case DownloadState::finished:
      return Shape::check;
  }
  return Shape::none;
}

QVariant alignmentOf(int column) {
  using Model = DownloadsModel;
  const bool isNumber = column == Model::size || column == Model::rate ||
                        column == Model::time_left || column == Model::peers ||
                        column == Model::place;
  return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
}

// What of a download is shown in the table.
auto shown(const DownloadInfo& info) {
  return std::tie(info.name, info.state, info.phase, info.keeps_pieces, info.total_bytes,
                  info.done_bytes, info.bytes_per_s, info.seconds_left, info.stripes_unobtainable,
                  info.peers_known, info.peers_connected, info.problem, info.added_ns, info.output,
                  info.path);
}

}  // namespace

QString downloadStateText(const DownloadInfo& info) {
  switch (info.state) {
    case DownloadState::queued:
      return DownloadsModel::tr("Waiting");
    case DownloadState::running:
      return runningText(info);
    case DownloadState::paused:
      return DownloadsModel::tr("Paused");
    case DownloadState::failed:
      return info.problem.empty() ? DownloadsModel::tr("Failed")
                                  : DownloadsModel::tr("Failed: %1").arg(nodeText(info.problem));
    case DownloadState::finished:
      return info.keeps_pieces ? DownloadsModel::tr("Kept for others") : DownloadsModel::tr("Done");
  }
  return {};
}

double downloadShare(const DownloadInfo& info) {
  if (info.state == DownloadState::finished) return 1;
  if (info.total_bytes == 0) return 0;
  return std::min(1.0,
                  static_cast<double>(info.done_bytes) / static_cast<double>(info.total_bytes));
}

QString downloadName(const DownloadInfo& info) {
  return harmlessText(info.name.empty() ? info.root.brief() : info.name);
}

bool isInQueue(const DownloadInfo& info) {
  return info.state != DownloadState::finished && info.state != DownloadState::failed;
}

// ---- the model ----------------------------------------------------------------------------------

int DownloadsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int{column_count};
}

void DownloadsModel::show(std::vector<DownloadInfo> downloads) {
  setRows(std::move(downloads));
  if (stripes_.empty()) return;
  std::unordered_map<Root, std::vector<float>> kept;
  for (const auto& info : rows()) {
    // What is finished is whole, and needs no parts.
    if (!isInQueue(info)) continue;
    if (auto known = stripes_.extract(info.root)) kept.insert(std::move(known));
  }
  stripes_ = std::move(kept);
}

void DownloadsModel::setStripes(const Root& root, std::vector<float> buckets) {
  const int row = rowOf(root);
  if (row < 0 || buckets.empty() || !isInQueue(at(row))) return;
  auto& known = stripes_[root];
  if (known == buckets) return;
  known = std::move(buckets);
  Q_EMIT dataChanged(index(row, progress), index(row, progress), {kBarRole});
}

StripeBarData DownloadsModel::bar(const DownloadInfo& info) const {
  StripeBarData bar;
  bar.state = info.state;
  bar.done = downloadShare(info);
  const auto known = stripes_.find(info.root);
  if (known != stripes_.end()) bar.buckets = known->second;
  return bar;
}

bool DownloadsModel::looksTheSame(const DownloadInfo& before, const DownloadInfo& after) const {
  return shown(before) == shown(after);
}

QString DownloadsModel::text(const DownloadInfo& info, int row, int column) const {
  switch (column) {
    case name:
      return downloadName(info);
    case progress:
      return info.total_bytes == 0 && info.state != DownloadState::finished
                 ? QString()
                 : percentText(downloadShare(info));
    case state:
      return downloadStateText(info);
    case size:
      return info.total_bytes == 0 ? QString() : bytesText(info.total_bytes);
    case rate:
      return isShownAsBusy(info) ? rateText(info.bytes_per_s) : QString();
    case time_left: {
      const auto seconds = secondsLeft(info);
      return seconds < std::numeric_limits<double>::infinity() ? durationText(seconds) : QString();
    }
    case peers:
      return isShownAsBusy(info) && info.peers_known > 0
                 //: Peers that are connected, of those that are known.
                 ? tr("%1 of %2")
                       .arg(locale_.toString(info.peers_connected),
                            locale_.toString(info.peers_known))
                 : QString();
    case added:
      return timeText(info.added_ns);
    case place:
      return isInQueue(info) ? locale_.toString(row + 1) : QString();
    default:
      return {};
  }
}

QString DownloadsModel::tip(const DownloadInfo& info, int row, int column) const {
  if (column == state && !info.problem.empty()) return nodeText(info.problem);
  if (column == name) return placeText(info.path.empty() ? info.output : info.path);
  return text(info, row, column);
}

QVariant DownloadsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& info = at(index);
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return text(info, index.row(), column);
    case Qt::ToolTipRole:
      return tipText(tip(info, index.row(), column));
    case Qt::TextAlignmentRole:
      return alignmentOf(column);
    case Qt::AccessibleTextRole:
      return column == progress ? stripeBarText(bar(info)) : text(info, index.row(), column);
    case kBarRole:
      return column == progress ? QVariant::fromValue(bar(info)) : QVariant();
    case kShapeRole:
      return column == state ? QVariant(static_cast<int>(shapeOf(info))) : QVariant();
    case kSortRole:
      return sortValue(info, index.row(), column);
    default:
      return {};
  }
}

QVariant DownloadsModel::sortValue(const DownloadInfo& info, int row, int column) {
  switch (column) {
    case name:
      return downloadName(info);
    case progress:
      return downloadShare(info);
    case state:
      return downloadStateText(info);
    case size:
      return QVariant::fromValue<quint64>(info.total_bytes);
    case rate:
      return isShownAsBusy(info) ? info.bytes_per_s : 0.0;
    case time_left:
      return secondsLeft(info);
    case peers:
      return isShownAsBusy(info)
                 ? QVariant::fromValue<quint64>(info.peers_connected * 1'000'000 + info.peers_known)
                 : QVariant::fromValue<quint64>(0);
    case added:
      return QVariant::fromValue<qint64>(info.added_ns);
    case place:
      return row;
    default:
      return {};
  }
}

QVariant DownloadsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= column_count) return {};
  if (role == Qt::TextAlignmentRole) return alignmentOf(section);
  if (role == Qt::ToolTipRole && section == peers) {
    return tr("Peers that are connected, of those that are known to have some of it");
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case name:
      return tr("Name");
    case progress:
      return tr("Progress");
    case state:
      return tr("State");
    case size:
      return tr("Size");
    case rate:
      return tr("Rate");
    case time_left:
      return tr("Time left");
    case peers:
      return tr("Peers");
    case added:
      return tr("Added");
    case place:
      return tr("Place in the queue");
    default:
      return {};
  }
}

// ---- what is shown ------------------------------------------------------------------------------

DownloadsFilter::DownloadsFilter(QObject* parent)
    : QSortFilterProxyModel(parent), collator_(nameCollator()) {
  setSortRole(DownloadsModel::kSortRole);
}

void DownloadsFilter::setSearchText(const QString& text) {
  auto words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (words == words_) return;
  words_ = std::move(words);
  invalidateFilter();
}

void DownloadsFilter::setStates(States states) {
  if (states == states_) return;
  states_ = states;
  invalidateFilter();
}

bool DownloadsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const auto& info = static_cast<const DownloadsModel*>(sourceModel())->at(row);
  const auto hasState = [&] {
    switch (states_) {
      case States::all:
        return true;
      case States::running:
        return info.state == DownloadState::running || info.state == DownloadState::queued;
      case States::paused:
        return info.state == DownloadState::paused;
      case States::failed:
        return info.state == DownloadState::failed;
      case States::finished:
        return info.state == DownloadState::finished;
    }
    return true;
  };
  if (!hasState()) return false;
  if (words_.isEmpty()) return true;
  const auto name = downloadName(info);
  const auto root = rootText(info.root);
  return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
    return name.contains(word, Qt::CaseInsensitive) || root.startsWith(word, Qt::CaseInsensitive);
  });
}

bool DownloadsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const auto a = left.data(DownloadsModel::kSortRole);
  const auto b = right.data(DownloadsModel::kSortRole);
  if (a.typeId() == QMetaType::QString) return collator_.compare(a.toString(), b.toString()) < 0;
  return QVariant::compare(a, b) == QPartialOrdering::Less;
}

}  // namespace cairn::ui
