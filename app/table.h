// Text in aligned columns, two blanks apart, without tabs.
#pragma once

#include <string>
#include <vector>

#include "app/safe_text.h"

namespace cairn::app {

class Table {
 public:
  struct Column {
    std::string title;  // a table whose titles are all empty has no line for them
    Align align = Align::left;
  };

  explicit Table(std::vector<Column> columns);

  // One cell for each column, escaped already. `below` is a line of its own under the row.
  void add(std::vector<std::string> cells, std::string below = "");
  // Makes the first column as narrow as it takes for lines of at most `columns`, but not narrower
  // than 8.
  void fit(int columns);
  // Every line with its line break; blanks at the ends of lines are left out.
  [[nodiscard]] std::string text() const;

 private:
  struct Row {
    std::vector<std::string> cells;
    std::string below;
  };

  [[nodiscard]] std::vector<std::string> titles() const;
  [[nodiscard]] std::string line(const std::vector<std::string>& cells) const;
  void widen(const std::vector<std::string>& cells);

  std::vector<Column> columns_;
  std::vector<int> widths_;
  std::vector<Row> rows_;
};

}  // namespace cairn::app
