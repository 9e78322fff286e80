#include "ui/download_peers_model.h"

#include <tuple>

#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

using node::DownloadPeer;

auto shown(const DownloadPeer& peer) {
  return std::tie(peer.address, peer.agent, peer.share, peer.bytes_per_s, peer.received_bytes,
                  peer.sent_per_s, peer.sent_bytes, peer.round_trip_s, peer.false_chunks);
}

QVariant sortValue(const DownloadPeer& peer, int column) {
  switch (column) {
    case DownloadPeersModel::address:
      return QString::fromStdString(peer.address);
    case DownloadPeersModel::client:
      return QString::fromStdString(peer.agent);
    case DownloadPeersModel::share:
      return peer.share;
    case DownloadPeersModel::receiving:
      return peer.bytes_per_s;
    case DownloadPeersModel::sending:
      return peer.sent_per_s;
    case DownloadPeersModel::received:
      return QVariant::fromValue<quint64>(peer.received_bytes);
    case DownloadPeersModel::sent:
      return QVariant::fromValue<quint64>(peer.sent_bytes);
    case DownloadPeersModel::round_trip:
      return peer.round_trip_s.value_or(1e9);
    case DownloadPeersModel::trust:
      return peer.false_chunks;
    case DownloadPeersModel::id:
      return shortText(peer.id);
    default:
      return {};
  }
}

QString text(const DownloadPeer& peer, int column) {
  switch (column) {
    case DownloadPeersModel::share:
      return percentText(peer.share);
    case DownloadPeersModel::receiving:
      return rateText(peer.bytes_per_s);
    case DownloadPeersModel::sending:
      return rateText(peer.sent_per_s);
    case DownloadPeersModel::received:
      return bytesText(peer.received_bytes);
    case DownloadPeersModel::sent:
      return bytesText(peer.sent_bytes);
    case DownloadPeersModel::round_trip:
      return tripText(peer.round_trip_s);
    case DownloadPeersModel::trust:
      return peer.false_chunks == 0
                 ? DownloadPeersModel::tr("No false chunks")
                 : DownloadPeersModel::tr("%Ln false chunk(s)", nullptr, peer.false_chunks);
    case DownloadPeersModel::address:
      return isolated(QString::fromStdString(peer.address));
    case DownloadPeersModel::client:
      return isolated(QString::fromStdString(peer.agent));
    default:
      return sortValue(peer, column).toString();
  }
}

bool isNumber(int column) {
  return column >= DownloadPeersModel::share && column <= DownloadPeersModel::round_trip;
}

}  // namespace

int DownloadPeersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int{column_count};
}

bool DownloadPeersModel::looksTheSame(const DownloadPeer& before, const DownloadPeer& after) const {
  return shown(before) == shown(after);
}

QVariant DownloadPeersModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text(at(index), index.column());
    case Qt::ToolTipRole:
      return tipText(text(at(index), index.column()));
    case Qt::TextAlignmentRole:
      return isNumber(index.column()) ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case kSortRole:
      return sortValue(at(index), index.column());
    default:
      return {};
  }
}

QVariant DownloadPeersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole && section == share) return tr("How much of the content it has");
  if (role == Qt::ToolTipRole && section == sent) {
    return tr("Of everything that it asks for, on the same connection");
  }
  if (role == Qt::TextAlignmentRole && isNumber(section)) {
    return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case address:
      return tr("Address");
    case client:
      return tr("Program");
    case share:
      return tr("Has");
    case receiving:
      return tr("Receiving");
    case sending:
      return tr("Sending");
    case received:
      return tr("Received");
    case sent:
      return tr("Sent");
    case round_trip:
      return tr("Round trip");
    case trust:
      return tr("Trust");
    case id:
      return tr("Identity");
    default:
      return {};
  }
}

}  // namespace cairn::ui
