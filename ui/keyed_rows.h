// Rows of a table that know each other by a key: a new list of them becomes the fewest signals, so
// that views keep their selection, their place and their order where little changed. Rows that went
// or came are told as ranges, another order as one change of the layout, and values as ranges of
// changed rows. Time grows with the number of rows; a list of the same keys in the same order is
// only compared.
//
//   class PeersModel : public KeyedRowsModel<node::PeerInfo, &node::PeerInfo::id> { … };
//
// KeyOf is a pointer to the member that is the key, or to a function that gives it.
#pragma once

#include <QAbstractTableModel>
#include <algorithm>
#include <functional>
#include <numeric>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cairn::ui {

// Rows from `first`, `count` of them.
struct RowRange {
  int first = 0;
  int count = 0;
  bool operator==(const RowRange&) const = default;
};

// The rows for which `chosen` holds, as ranges in ascending order.
template <class Chosen>
std::vector<RowRange> rowRanges(int rows, const Chosen& chosen) {
  std::vector<RowRange> ranges;
  for (int row = 0; row < rows; ++row) {
    if (!chosen(row)) continue;
    if (ranges.empty() || ranges.back().first + ranges.back().count != row) {
      ranges.push_back({row, 0});
    }
    ++ranges.back().count;
  }
  return ranges;
}

template <class Row, auto KeyOf>
class KeyedRowsModel : public QAbstractTableModel {
 public:
  using Key = std::remove_cvref_t<std::invoke_result_t<decltype(KeyOf), const Row&>>;

  // Of more ranges than this, one signal tells at once: each costs a proxy and a view time of its
  // own.
  static constexpr std::size_t kRangesMax = 16;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
  }
  [[nodiscard]] const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  [[nodiscard]] const Row& at(const QModelIndex& index) const { return at(index.row()); }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  // -1 where there is none. Looks at each.
  [[nodiscard]] int rowOf(const Key& key) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const Row& row) { return std::invoke(KeyOf, row) == key; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
  }

  // Of rows with the same key, which there should not be, each is a row of its own.
  void setRows(std::vector<Row> next) {
    auto origin = originOf(next);
    removeGone(origin);
    if (!insertInPlace(next, origin)) insertAndReorder(next, origin);
    renew(next, origin);
  }

 protected:
  using QAbstractTableModel::QAbstractTableModel;

  // Whether the two, of the same key, are shown alike. What differs besides is taken over quietly.
  [[nodiscard]] virtual bool looksTheSame(const Row& before, const Row& after) const = 0;

 private:
  // For each row of `next` the row that it is now; -1 for a new one.
  std::vector<int> originOf(const std::vector<Row>& next) const {
    std::vector<int> origin(next.size(), -1);
    const auto alike = [](const Row& a, const Row& b) {
      return std::invoke(KeyOf, a) == std::invoke(KeyOf, b);
    };
    const auto [now, then] =
        std::mismatch(rows_.begin(), rows_.end(), next.begin(), next.end(), alike);
    const auto head = static_cast<std::size_t>(now - rows_.begin());
    std::iota(origin.begin(), origin.begin() + (then - next.begin()), 0);
    auto rowsEnd = rows_.size();
    auto nextEnd = next.size();
    while (rowsEnd > head && nextEnd > head && alike(rows_[rowsEnd - 1], next[nextEnd - 1])) {
      origin[--nextEnd] = static_cast<int>(--rowsEnd);
    }
    std::unordered_map<Key, int> places;
    places.reserve(rowsEnd - head);
    for (auto i = head; i < rowsEnd; ++i) {
      places.emplace(std::invoke(KeyOf, rows_[i]), static_cast<int>(i));
    }
    for (auto i = head; i < nextEnd && !places.empty(); ++i) {
      const auto found = places.find(std::invoke(KeyOf, next[i]));
      if (found == places.end()) continue;
      origin[i] = found->second;
      places.erase(found);
    }
    return origin;
  }

  // Afterwards `origin` speaks of the rows that stayed.
  void removeGone(std::vector<int>& origin) {
    std::vector<int> place(rows_.size(), -1);  // of those that stay, among them
    for (const int row : origin) {
      if (row >= 0) place[static_cast<std::size_t>(row)] = 0;
    }
    const auto isGone = [&](int row) { return place[static_cast<std::size_t>(row)] < 0; };
    auto gone = rowRanges(rowCount(), isGone);
    if (gone.empty()) return;
    int stay = 0;
    for (auto& there : place) there = there < 0 ? -1 : stay++;
    if (gone.size() > kRangesMax) {
      std::vector<int> order(rows_.size());
      std::iota(order.begin(), order.end(), 0);
      std::stable_partition(order.begin(), order.end(), [&](int row) { return !isGone(row); });
      reorder(order);
      gone = {{stay, rowCount() - stay}};
    }
    for (auto range = gone.rbegin(); range != gone.rend(); ++range) {
      this->beginRemoveRows({}, range->first, range->first + range->count - 1);
      rows_.erase(rows_.begin() + range->first, rows_.begin() + range->first + range->count);
      this->endRemoveRows();
    }
    for (auto& row : origin) {
      if (row >= 0) row = place[static_cast<std::size_t>(row)];
    }
  }

  // Where those that stayed keep their order, and the new ones are few ranges.
  bool insertInPlace(std::vector<Row>& next, const std::vector<int>& origin) {
    int last = -1;
    for (const int row : origin) {
      if (row < 0) continue;
      if (row < last) return false;
      last = row;
    }
    const auto added = newRows(origin);
    if (added.size() > kRangesMax) return false;
    for (const auto& range : added) {
      this->beginInsertRows({}, range.first, range.first + range.count - 1);
      const auto from = next.begin() + range.first;
      rows_.insert(rows_.begin() + range.first, std::make_move_iterator(from),
                   std::make_move_iterator(from + range.count));
      this->endInsertRows();
    }
    return true;
  }

  void insertAndReorder(std::vector<Row>& next, std::vector<int> origin) {
    const auto added = newRows(origin);
    int total = 0;
    for (const auto& range : added) total += range.count;
    if (total > 0) {
      int row = rowCount();
      this->beginInsertRows({}, row, row + total - 1);
      rows_.reserve(rows_.size() + static_cast<std::size_t>(total));
      for (const auto& range : added) {
        for (int i = range.first; i < range.first + range.count; ++i) {
          rows_.push_back(std::move(next[static_cast<std::size_t>(i)]));
          origin[static_cast<std::size_t>(i)] = row++;
        }
      }
      this->endInsertRows();
    }
    reorder(origin);
  }

  static std::vector<RowRange> newRows(const std::vector<int>& origin) {
    return rowRanges(static_cast<int>(origin.size()),
                     [&](int row) { return origin[static_cast<std::size_t>(row)] < 0; });
  }

  // The row at each place is then the one that was at order[place].
  void reorder(const std::vector<int>& order) {
    Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<Row> rows;
    rows.reserve(rows_.size());
    std::vector<int> place(order.size());
    for (const int row : order) {
      place[static_cast<std::size_t>(row)] = static_cast<int>(rows.size());
      rows.push_back(std::move(rows_[static_cast<std::size_t>(row)]));
    }
    rows_ = std::move(rows);
    const auto before = this->persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto& index : before) {
      after.push_back(this->index(place[static_cast<std::size_t>(index.row())], index.column()));
    }
    this->changePersistentIndexList(before, after);
    Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
  }

  // A proxy puts the rows of one signal in order among the others, which must not have changed
  // before it is told: each range is told at once.
  void renew(std::vector<Row>& next, const std::vector<int>& origin) {
    const auto isChanged = [&](int row) {
      const auto i = static_cast<std::size_t>(row);
      return origin[i] >= 0 && !looksTheSame(rows_[i], next[i]);
    };
    auto changed = rowRanges(rowCount(), isChanged);
    if (changed.size() > kRangesMax) {
      const int first = changed.front().first;
      changed = {{first, changed.back().first + changed.back().count - first}};
    }
    int row = 0;
    const auto takeUntil = [&](int end) {
      for (; row < end; ++row) {
        const auto i = static_cast<std::size_t>(row);
        if (origin[i] >= 0) rows_[i] = std::move(next[i]);
      }
    };
    for (const auto& range : changed) {
      const int end = range.first + range.count;
      takeUntil(end);
      Q_EMIT this->dataChanged(this->index(range.first, 0),
                               this->index(end - 1, this->columnCount() - 1));
    }
    takeUntil(rowCount());
  }

  std::vector<Row> rows_;
};

}  // namespace cairn::ui
