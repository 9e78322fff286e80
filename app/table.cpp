#include "app/table.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/check.h"

namespace cairn::app {
namespace {

constexpr std::string_view kBetweenColumns = "  ";
constexpr int kFirstNarrowest = 8;

}  // namespace

Table::Table(std::vector<Column> columns)
    : columns_(std::move(columns)), widths_(columns_.size(), 0) {
  widen(titles());
}

void Table::add(std::vector<std::string> cells, std::string below) {
  CHECK(cells.size() == columns_.size());
  widen(cells);
  rows_.push_back({std::move(cells), std::move(below)});
}

void Table::fit(int columns) {
  const int gaps = static_cast<int>(kBetweenColumns.size() * (columns_.size() - 1));
  const int others = std::accumulate(widths_.begin() + 1, widths_.end(), gaps);
  widths_[0] = std::min(widths_[0], std::max(kFirstNarrowest, columns - others));
}

std::string Table::text() const {
  std::string all;
  const auto untitled = [](const Column& column) { return column.title.empty(); };
  if (!std::ranges::all_of(columns_, untitled)) all += line(titles());
  for (const auto& row : rows_) {
    all += line(row.cells);
    if (!row.below.empty()) all += row.below + "\n";
  }
  return all;
}

std::vector<std::string> Table::titles() const {
  std::vector<std::string> all(columns_.size());
  std::ranges::transform(columns_, all.begin(), &Column::title);
  return all;
}

std::string Table::line(const std::vector<std::string>& cells) const {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += kBetweenColumns;
    text += padded(shortened(cells[i], widths_[i]), widths_[i], columns_[i].align);
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

void Table::widen(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    widths_[i] = std::max(widths_[i], display_width(cells[i]));
  }
}

}  // namespace cairn::app
