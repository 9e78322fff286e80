#include "ui/log_model.h"

#include <QFont>
#include <QLocale>
#include <algorithm>
#include <utility>

#include "ui/format.h"

namespace cairn::ui {

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {
  together_.setSingleShot(true);
  together_.setInterval(kTogether);
  connect(&together_, &QTimer::timeout, this, &LogModel::showNew);
}

void LogModel::add(LogLine line) {
  new_.push_back(std::move(line));
  if (new_.size() > kLinesMax) new_.pop_front();
  if (!together_.isActive()) together_.start();
}

void LogModel::clear() {
  together_.stop();
  new_.clear();
  if (lines_.empty()) return;
  beginRemoveRows({}, 0, rowCount() - 1);
  lines_.clear();
  endRemoveRows();
}

void LogModel::showNew() {
  const auto total = lines_.size() + new_.size();
  const auto gone = std::min(total - std::min(total, kLinesMax), lines_.size());
  if (gone > 0) {
    beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    lines_.erase(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(gone));
    endRemoveRows();
  }
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(new_.size()) - 1);
  std::move(new_.begin(), new_.end(), std::back_inserter(lines_));
  new_.clear();
  endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : column_count;
}

QString LogModel::kindText(LogKind kind) {
  switch (kind) {
    case LogKind::library:
      return tr("Library");
    case LogKind::download:
      return tr("Download");
    case LogKind::peer:
      return tr("Peer");
    case LogKind::settings:
      return tr("Settings");
    case LogKind::app:
      return tr("Program");
    case LogKind::warning:
      return tr("Warning");
  }
  return {};
}

QString LogModel::lineText(const LogLine& line) {
  return QStringList{timeText(line.when_ns), kindText(line.kind), line.text}.join(
      QLatin1Char('\t'));
}

std::optional<LogLine> LogModel::lineOf(const node::Event& event) {
  auto what = harmlessText(event.text);
  if (what.isEmpty() && event.root) what = harmlessText(event.root->brief());
  const auto line = [&what](LogKind kind, Shape shape, const QString& text) {
    return LogLine{0, kind, shape, text.contains(QLatin1String("%1")) ? text.arg(what) : text};
  };
  switch (event.kind) {
    case node::EventKind::shared:
      return line(LogKind::library, Shape::plus, tr("“%1” is among the stored files."));
    case node::EventKind::removed:
      return line(LogKind::library, Shape::minus, tr("“%1” was removed from the stored files."));
    case node::EventKind::bundle_changed:
      return line(LogKind::library, Shape::dot,
                  tr("“%1” has another name, place or health, or is shared or not."));
    case node::EventKind::download_added:
      return line(LogKind::download, Shape::plus, tr("The download of “%1” was added."));
    case node::EventKind::download_changed:
      return std::nullopt;
    case node::EventKind::download_finished:
      return line(LogKind::download, Shape::check, tr("The download of “%1” is finished."));
    case node::EventKind::download_failed:
      return line(LogKind::download, Shape::cross, tr("The download of “%1” failed."));
    case node::EventKind::download_dropped:
      return line(LogKind::download, Shape::minus, tr("The download of “%1” was removed."));
    case node::EventKind::peer_connected:
      return line(LogKind::peer, Shape::plus, tr("Connected with %1."));
    case node::EventKind::peer_lost:
      return line(LogKind::peer, Shape::minus, tr("The connection with %1 has ended."));
    case node::EventKind::limits_changed:
      return line(LogKind::settings, Shape::dot, tr("The limits were changed."));
    case node::EventKind::warning:
      return LogLine{0, LogKind::warning, Shape::warning, what};
  }
  return std::nullopt;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& line = at(index.row());
  const bool isBad = line.shape == Shape::warning || line.shape == Shape::cross;
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == time_column   ? timeText(line.when_ns)
             : index.column() == kind_column ? kindText(line.kind)
                                             : line.text;
    case Qt::ToolTipRole:
      return index.column() == text_column ? QVariant(tipText(line.text)) : QVariant();
    case Qt::FontRole: {
      if (!isBad) return {};
      QFont bold;
      bold.setBold(true);
      return bold;
    }
    case kShapeRole:
      return index.column() == kind_column ? static_cast<int>(line.shape) : 0;
    default:
      return {};
  }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case time_column:
      return tr("Time");
    case kind_column:
      return tr("Kind");
    case text_column:
      return tr("What happened");
    default:
      return {};
  }
}

// ---- choosing lines -----------------------------------------------------------------------------

LogFilter::LogFilter(LogModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(model) {
  setSourceModel(&model);
}

void LogFilter::setText(const QString& text) {
  text_ = text.simplified();
  invalidateRowsFilter();
}

void LogFilter::setKind(std::optional<LogKind> kind) {
  kind_ = kind;
  invalidateRowsFilter();
}

const LogLine& LogFilter::at(const QModelIndex& index) const {
  return model_.at(mapToSource(index).row());
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
  const auto& line = model_.at(row);
  if (kind_ && line.kind != *kind_) return false;
  return text_.isEmpty() || line.text.contains(text_, Qt::CaseInsensitive);
}

}  // namespace cairn::ui
