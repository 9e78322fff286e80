// The weekly schedule of the limits, a line for each entry: days, from, to, rates. A line that can
// mean nothing is objected to.
#pragma once

#include <QWidget>
#include <vector>

#include "node/transfer_limits.h"

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace cairn::ui {

class ScheduleEditor : public QWidget {
  Q_OBJECT
 public:
  explicit ScheduleEditor(const std::vector<node::ScheduleEntry>& entries,
                          QWidget* parent = nullptr);

  [[nodiscard]] std::vector<node::ScheduleEntry> entries() const;
  // What is wrong with the first line that means nothing; empty where each means something.
  [[nodiscard]] QString problem() const;
  void addEntry(const node::ScheduleEntry& entry);

 Q_SIGNALS:
  void changed();

 private:
  // What each control of a line is, for whoever does not see where it stands.
  void nameLines();

  struct Line {
    QWidget* widget = nullptr;
    std::vector<QCheckBox*> days;
    QTimeEdit* begin = nullptr;
    QTimeEdit* end = nullptr;
    QSpinBox* up = nullptr;
    QSpinBox* down = nullptr;
    QPushButton* remove = nullptr;
  };
  static node::ScheduleEntry entryOf(const Line& line);

  QVBoxLayout* layout_ = nullptr;
  QWidget* add_ = nullptr;
  std::vector<Line> lines_;
};

// As cairn.toml has it: a list of texts such as "mon,wed 08:00-18:00 up 500k".
std::string tomlSchedule(const std::vector<node::ScheduleEntry>& entries);

}  // namespace cairn::ui
