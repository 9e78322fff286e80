// Those whom a download gets its chunks from. Takes values; asks nobody.
#pragma once

#include "ui/keyed_rows.h"
#include "ui/node_bridge.h"

namespace cairn::ui {

class DownloadPeersModel final
    : public KeyedRowsModel<node::DownloadPeer, &node::DownloadPeer::id> {
  Q_OBJECT
 public:
  enum Column {
    address,
    client,
    share,
    receiving,
    sending,
    received,
    sent,
    round_trip,
    trust,
    id,
    column_count
  };
  static constexpr int kSortRole = Qt::UserRole;

  explicit DownloadPeersModel(QObject* parent = nullptr) : KeyedRowsModel(parent) {}

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 protected:
  [[nodiscard]] bool looksTheSame(const node::DownloadPeer& before,
                                  const node::DownloadPeer& after) const override;
};

}  // namespace cairn::ui
