#include "ui/library_model.h"

#include <QLocale>
#include <utility>

#include "ui/format.h"
#include "ui/page_parts.h"
#include "ui/shape.h"

namespace cairn::ui {
namespace {

Shape shapeOf(node::BundleHealth health) {
  switch (health) {
    case node::BundleHealth::whole:
      return Shape::check;
    case node::BundleHealth::changed:
      return Shape::warning;
    case node::BundleHealth::damaged:
      return Shape::cross;
    case node::BundleHealth::partial:
      return Shape::half;
  }
  return Shape::none;
}

bool isNumeric(LibraryColumn column) {
  switch (column) {
    case LibraryColumn::bytes:
    case LibraryColumn::files:
    case LibraryColumn::holders:
    case LibraryColumn::sent:
    case LibraryColumn::ratio:
      return true;
    default:
      return false;
  }
}

}  // namespace

LibraryModel::LibraryModel(QObject* parent) : LibraryTable(parent) {
  pool_.setMaxThreadCount(1);
}

LibraryModel::~LibraryModel() {
  pool_.clear();
  pool_.waitForDone();
}

void LibraryModel::setBundles(std::vector<node::BundleSummary> bundles) {
  waiting_ = std::move(bundles);
  work();
}

void LibraryModel::setFilter(const QString& text) {
  wanted_.filter = text.simplified();
  work();
}

void LibraryModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= kLibraryColumns) return;
  wanted_.by = static_cast<LibraryColumn>(column);
  wanted_.descending = order == Qt::DescendingOrder;
  work();
}

// One piece of work at a time; what is asked for meanwhile is done in one more.
void LibraryModel::work() {
  if (working_ || (!waiting_ && wanted_ == shown_)) return;
  working_ = true;
  shown_ = wanted_;
  auto list = std::make_shared<std::optional<std::vector<node::BundleSummary>>>(
      std::exchange(waiting_, std::nullopt));
  pool_.start([this, there = rowsThere_, list, order = wanted_] {
    const bool filled = list->has_value();
    if (filled) there->take(std::move(**list));
    auto rows = std::make_shared<std::vector<LibraryRow>>(there->arrange(order));
    QMetaObject::invokeMethod(
        this,
        [this, rows, total = there->size(), filled] { take(std::move(*rows), total, filled); },
        Qt::QueuedConnection);
  });
}

void LibraryModel::take(std::vector<LibraryRow> rows, std::size_t total, bool filled) {
  total_ = total;
  filled_ = filled_ || filled;
  setRows(std::move(rows));
  working_ = false;
  work();
  if (!working_) Q_EMIT settled();
}

bool LibraryModel::looksTheSame(const LibraryRow& before, const LibraryRow& after) const {
  return before.entry == after.entry;
}

int LibraryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kLibraryColumns;
}

QString LibraryModel::healthText(node::BundleHealth health) {
  switch (health) {
    case node::BundleHealth::whole:
      return tr("Whole");
    case node::BundleHealth::changed:
      return tr("Changed");
    case node::BundleHealth::damaged:
      return tr("Damaged");
    case node::BundleHealth::partial:
      return tr("Partly kept");
  }
  return {};
}

QString LibraryModel::healthHelp(node::BundleHealth health) {
  switch (health) {
    case node::BundleHealth::whole:
      return tr("Everything is here, as far as is known without reading all of it.");
    case node::BundleHealth::changed:
      return tr(
          "A file was changed, moved or deleted after it was shared. Put it back as it was, share "
          "it again for a new link, or remove the entry.");
    case node::BundleHealth::damaged:
      return tr(
          "Some of the stored data is damaged or missing. Check and repair it, or share the files "
          "again.");
    case node::BundleHealth::partial:
      return tr("Only some chunks are kept here, for others.");
  }
  return {};
}

QString LibraryModel::ratioText(const node::BundleSummary& bundle) {
  return QLocale().toString(ratioOf(bundle), 'f', 2);
}

QString LibraryModel::offeredHelp(bool offered) {
  return offered ? tr("Others can get it from here.")
                 : tr("Sharing is stopped: others cannot get it from here until it is resumed.");
}

QString LibraryModel::textAt(const node::BundleSummary& bundle, LibraryColumn column) const {
  switch (column) {
    case LibraryColumn::name:
      return isolated(nameText(bundle));
    case LibraryColumn::bytes:
      return bytesText(bundle.bytes);
    case LibraryColumn::files:
      return QLocale().toString(static_cast<qulonglong>(bundle.files));
    case LibraryColumn::code:
      return isolated(codeText(bundle.code));
    case LibraryColumn::health:
      return bundle.offered ? healthText(bundle.health)
                            : tr("%1, not shared", "health").arg(healthText(bundle.health));
    case LibraryColumn::holders:
      return QLocale().toString(static_cast<qulonglong>(bundle.holders_seen));
    case LibraryColumn::sent:
      return bytesText(bundle.sent_bytes);
    case LibraryColumn::ratio:
      return ratioText(bundle);
    case LibraryColumn::added:
      return timeText(bundle.added_ns);
    case LibraryColumn::place:
      return bundle.place.empty() ? tr("Kept as a copy") : isolated(pathText(bundle.place));
  }
  return {};
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& bundle = bundleAt(index.row());
  const auto column = static_cast<LibraryColumn>(index.column());
  const bool isNumber = isNumeric(column);
  switch (role) {
    case Qt::DisplayRole:
      return textAt(bundle, column);
    case Qt::ToolTipRole:
      if (column != LibraryColumn::health) return tipText(textAt(bundle, column));
      return bundle.offered ? healthHelp(bundle.health)
                            : healthHelp(bundle.health) + u' ' + offeredHelp(false);
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case kShapeRole:
      return column == LibraryColumn::health ? static_cast<int>(shapeOf(bundle.health)) : 0;
    default:
      return {};
  }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const auto column = static_cast<LibraryColumn>(section);
  const bool isNumber = isNumeric(column);
  if (role == Qt::TextAlignmentRole) {
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role == Qt::ToolTipRole && column == LibraryColumn::code) {
    return tr("How many data chunks and how many spare ones each stripe is cut into.");
  }
  if (role == Qt::ToolTipRole && column == LibraryColumn::holders) {
    return tr("How many others were seen having some of it, since Cairn was started.");
  }
  if (role == Qt::ToolTipRole && column == LibraryColumn::ratio) {
    return tr("How much was sent, for each byte of it: 1 is once all of it.");
  }
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case LibraryColumn::name:
      return tr("Name");
    case LibraryColumn::bytes:
      return tr("Size");
    case LibraryColumn::files:
      return tr("Files");
    case LibraryColumn::code:
      return tr("Code");
    case LibraryColumn::health:
      return tr("Health");
    case LibraryColumn::holders:
      return tr("Holders seen");
    case LibraryColumn::sent:
      return tr("Sent");
    case LibraryColumn::ratio:
      return tr("Ratio");
    case LibraryColumn::added:
      return tr("Added");
    case LibraryColumn::place:
      return tr("Place");
  }
  return {};
}

}  // namespace cairn::ui
