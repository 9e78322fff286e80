#include "ui/library_rows.h"

#include <QStringList>
#include <algorithm>
#include <compare>

#include "ui/format.h"

namespace cairn::ui {
namespace {

bool same(const node::BundleSummary& a, const node::BundleSummary& b) {
  return a.health == b.health && a.bytes == b.bytes && a.files == b.files &&
         a.added_ns == b.added_ns && a.copied == b.copied && a.code == b.code && a.link == b.link &&
         a.place == b.place && a.offered == b.offered && a.holders_seen == b.holders_seen &&
         a.sent_bytes == b.sent_bytes;
}

// The worst first: what needs somebody's attention.
int urgency(node::BundleHealth health) {
  switch (health) {
    case node::BundleHealth::damaged:
      return 0;
    case node::BundleHealth::changed:
      return 1;
    case node::BundleHealth::partial:
      return 2;
    case node::BundleHealth::whole:
      return 3;
  }
  return 3;
}

int compare(const node::BundleSummary& a, const node::BundleSummary& b, LibraryColumn by) {
  const auto sign = [](auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
  switch (by) {
    case LibraryColumn::name:
      return 0;
    case LibraryColumn::bytes:
      return sign(a.bytes <=> b.bytes);
    case LibraryColumn::files:
      return sign(a.files <=> b.files);
    case LibraryColumn::code:
      return a.code.data != b.code.data ? sign(a.code.data <=> b.code.data)
                                        : sign(a.code.parity <=> b.code.parity);
    case LibraryColumn::health:
      return sign(urgency(a.health) <=> urgency(b.health));
    case LibraryColumn::holders:
      return sign(a.holders_seen <=> b.holders_seen);
    case LibraryColumn::sent:
      return sign(a.sent_bytes <=> b.sent_bytes);
    case LibraryColumn::ratio:
      return sign(ratioOf(a) <=> ratioOf(b));
    case LibraryColumn::added:
      return sign(a.added_ns <=> b.added_ns);
    case LibraryColumn::place:
      return sign(a.place.native().compare(b.place.native()));
  }
  return 0;
}

bool isBefore(const LibraryRow& a, const LibraryRow& b, const LibraryOrder& order) {
  const auto& first = order.descending ? b : a;
  const auto& second = order.descending ? a : b;
  const int byColumn = compare(first.entry->bundle, second.entry->bundle, order.by);
  if (byColumn != 0) return byColumn < 0;
  // Rows that are alike are in the order of their names, whichever way the column goes.
  const bool byName = order.by == LibraryColumn::name;
  const int names =
      byName ? first.entry->name.compare(second.entry->name) : a.entry->name.compare(b.entry->name);
  return names != 0 ? names < 0 : a.id < b.id;
}

bool contains(const node::BundleSummary& bundle, const QStringList& words) {
  const auto name = nameText(bundle);
  QString place;
  for (const auto& word : words) {
    if (name.contains(word, Qt::CaseInsensitive)) continue;
    if (place.isEmpty()) place = pathText(bundle.place);
    if (!place.contains(word, Qt::CaseInsensitive)) return false;
  }
  return true;
}

}  // namespace

std::string nameOf(const node::BundleSummary& bundle) {
  return bundle.link.name.empty() ? bundle.link.root.brief() : bundle.link.name;
}

QString nameText(const node::BundleSummary& bundle) {
  return harmlessText(nameOf(bundle));
}

double ratioOf(const node::BundleSummary& bundle) {
  if (bundle.bytes == 0) return 0;
  return static_cast<double>(bundle.sent_bytes) / static_cast<double>(bundle.bytes);
}

LibraryRows::LibraryRows() : collator_(nameCollator()) {}

void LibraryRows::take(std::vector<node::BundleSummary> bundles) {
  const auto turn = ++turn_;
  known_.reserve(bundles.size());
  for (auto& bundle : bundles) {
    auto& [row, seen] = known_[bundle.link.root];
    if (std::exchange(seen, turn) == turn) continue;
    if (row.entry && same(row.entry->bundle, bundle)) continue;
    if (!row.entry) row.id = nextId_++;
    const auto key = collator_.sortKey(nameText(bundle));
    row.entry = std::make_shared<LibraryEntry>(LibraryEntry{std::move(bundle), key});
  }
  std::erase_if(known_, [turn](const auto& one) { return one.second.turn != turn; });
  before_ = std::exchange(rows_, {});
  rows_.reserve(known_.size());
  for (const auto& [root, known] : known_) rows_.push_back(known.row);
  sorted_ = false;
}

void LibraryRows::sort(const LibraryOrder& order) {
  if (sorted_ && sortedBy_.by == order.by && sortedBy_.descending == order.descending) return;
  std::sort(rows_.begin(), rows_.end(),
            [&order](const LibraryRow& a, const LibraryRow& b) { return isBefore(a, b, order); });
  sorted_ = true;
  sortedBy_ = order;
}

std::vector<LibraryRow> LibraryRows::arrange(const LibraryOrder& order) {
  sort(order);
  const auto words = order.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (words.isEmpty()) return rows_;
  std::vector<LibraryRow> shown;
  for (const auto& row : rows_) {
    if (contains(row.entry->bundle, words)) shown.push_back(row);
  }
  return shown;
}

}  // namespace cairn::ui
