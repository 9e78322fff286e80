// The peers that this node is connected with, as a table, and the order and choice of them. A new
// list becomes the changes from the old one.
#pragma once

#include <QSortFilterProxyModel>

#include "node/node.h"
#include "ui/keyed_rows.h"

namespace cairn::ui {

enum class PeersColumn {
  address,
  client,
  direction,
  network,
  connected,
  round_trip,
  received_rate,
  sent_rate,
  received,
  sent,
  false_chunks
};
inline constexpr int kPeersColumns = 11;

using PeersTable = KeyedRowsModel<node::PeerInfo, &node::PeerInfo::id>;

class PeersModel final : public PeersTable {
  Q_OBJECT
 public:
  using PeersTable::PeersTable;

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

  // As in the table; for the details too.
  static QString textOf(const node::PeerInfo& peer, PeersColumn column);
  static QString titleOf(PeersColumn column);

 protected:
  [[nodiscard]] bool looksTheSame(const node::PeerInfo& before,
                                  const node::PeerInfo& after) const override;
};

// Compares values, not their texts.
class PeersOrder final : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit PeersOrder(PeersModel& model, QObject* parent = nullptr);

  void setFilter(const QString& text);
  [[nodiscard]] const node::PeerInfo& at(const QModelIndex& index) const;

 protected:
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  PeersModel& model_;
  QString filter_;
};

}  // namespace cairn::ui
