// The downloads of the node as rows, in the order of its queue, and what of them is shown: by text,
// by state, and in which order. Takes values; asks nobody.
#pragma once

#include <QCollator>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <unordered_map>
#include <vector>

#include "ui/keyed_rows.h"
#include "ui/node_bridge.h"
#include "ui/stripe_bar.h"

namespace cairn::ui {

// "Downloading", "Failed: …", "No holder has 3 stripes": what it does, or why it does not.
QString downloadStateText(const node::DownloadInfo& info);
// Of what is wanted; 0 while that is not known.
double downloadShare(const node::DownloadInfo& info);
// Its name, or the begin of its root where it has none yet.
QString downloadName(const node::DownloadInfo& info);
// Neither finished nor failed, so that it has a place in the queue.
bool isInQueue(const node::DownloadInfo& info);

class DownloadsModel final : public KeyedRowsModel<node::DownloadInfo, &node::DownloadInfo::root> {
  Q_OBJECT
 public:
  enum Column { name, progress, state, size, rate, time_left, peers, added, place, column_count };
  // A value to sort by, of the same type in all rows of a column.
  static constexpr int kSortRole = Qt::UserRole;
  // Of the progress: a StripeBarData.
  static constexpr int kBarRole = Qt::UserRole + 1;

  explicit DownloadsModel(QObject* parent = nullptr) : KeyedRowsModel(parent) {}

  void show(std::vector<node::DownloadInfo> downloads);
  // Which parts of one are here; it is shown as a plain bar until that is known.
  void setStripes(const Root& root, std::vector<float> buckets);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 protected:
  [[nodiscard]] bool looksTheSame(const node::DownloadInfo& before,
                                  const node::DownloadInfo& after) const override;

 private:
  [[nodiscard]] QString text(const node::DownloadInfo& info, int row, int column) const;
  [[nodiscard]] QString tip(const node::DownloadInfo& info, int row, int column) const;
  [[nodiscard]] StripeBarData bar(const node::DownloadInfo& info) const;
  static QVariant sortValue(const node::DownloadInfo& info, int row, int column);

  QLocale locale_;
  std::unordered_map<Root, std::vector<float>> stripes_;
};

// Unsorted it is in the order of the queue.
class DownloadsFilter final : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  enum class States { all, running, paused, failed, finished };

  explicit DownloadsFilter(QObject* parent = nullptr);

  // Rows with every word of it in their name or root.
  void setSearchText(const QString& text);
  // Those that wait count as running.
  void setStates(States states);
  [[nodiscard]] States states() const { return states_; }
  [[nodiscard]] bool isNarrow() const { return states_ != States::all || !words_.isEmpty(); }

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QStringList words_;
  States states_ = States::all;
  QCollator collator_;
};

}  // namespace cairn::ui
