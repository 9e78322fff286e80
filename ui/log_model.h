// What has happened, as lines, the newest last. The oldest go where there are too many. Lines that
// come close together are shown together.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <deque>

#include "node/node.h"
#include "ui/shape.h"

namespace cairn::ui {

enum class LogKind { library, download, peer, settings, app, warning };
inline constexpr int kLogKinds = 6;

struct LogLine {
  std::int64_t when_ns = 0;  // wall clock
  LogKind kind = LogKind::app;
  Shape shape = Shape::dot;
  QString text;
};

class LogModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  static constexpr std::size_t kLinesMax = 5000;
  static constexpr std::chrono::milliseconds kTogether{100};
  enum Column { time_column, kind_column, text_column, column_count };

  explicit LogModel(QObject* parent = nullptr);

  void add(LogLine line);
  void clear();
  [[nodiscard]] const LogLine& at(int row) const { return lines_[static_cast<std::size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

  static QString kindText(LogKind kind);
  // As it is copied.
  static QString lineText(const LogLine& line);
  // Nothing where the event is of no interest to people.
  static std::optional<LogLine> lineOf(const node::Event& event);

 private:
  void showNew();

  std::deque<LogLine> lines_;
  std::deque<LogLine> new_;
  QTimer together_;
};

class LogFilter final : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit LogFilter(LogModel& model, QObject* parent = nullptr);

  void setText(const QString& text);
  void setKind(std::optional<LogKind> kind);
  [[nodiscard]] const LogLine& at(const QModelIndex& index) const;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  LogModel& model_;
  QString text_;
  std::optional<LogKind> kind_;
};

}  // namespace cairn::ui
