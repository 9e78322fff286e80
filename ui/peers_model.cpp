#include "ui/peers_model.h"

#include <QLocale>

#include "ui/format.h"
#include "ui/page_parts.h"
#include "ui/shape.h"

namespace cairn::ui {
namespace {

bool isNumber(PeersColumn column) {
  return column >= PeersColumn::connected;
}

QVariant alignment(PeersColumn column) {
  return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

Shape shapeOf(const node::PeerInfo& peer, PeersColumn column) {
  if (column == PeersColumn::direction) return peer.dialed ? Shape::up : Shape::down;
  if (column == PeersColumn::false_chunks && peer.false_chunks > 0) return Shape::warning;
  return Shape::none;
}

}  // namespace

int PeersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kPeersColumns;
}

QString PeersModel::textOf(const node::PeerInfo& peer, PeersColumn column) {
  switch (column) {
    case PeersColumn::address:
      return isolated(QString::fromStdString(peer.address));
    case PeersColumn::client:
      return isolated(QString::fromStdString(peer.agent));
    case PeersColumn::direction:
      return peer.dialed ? tr("From here") : tr("From there");
    case PeersColumn::network:
      return peer.local ? tr("Local network") : tr("Internet");
    case PeersColumn::connected:
      return durationText(peer.connected_s);
    case PeersColumn::round_trip:
      return tripText(peer.round_trip_s);
    case PeersColumn::received_rate:
      return rateText(peer.received_per_s);
    case PeersColumn::sent_rate:
      return rateText(peer.sent_per_s);
    case PeersColumn::received:
      return bytesText(peer.received_bytes);
    case PeersColumn::sent:
      return bytesText(peer.sent_bytes);
    case PeersColumn::false_chunks:
      return peer.false_chunks == 0 ? QString() : QLocale().toString(peer.false_chunks);
  }
  return {};
}

QString PeersModel::titleOf(PeersColumn column) {
  switch (column) {
    case PeersColumn::address:
      return tr("Address");
    case PeersColumn::client:
      return tr("Program");
    case PeersColumn::direction:
      return tr("Connection");
    case PeersColumn::network:
      return tr("Network");
    case PeersColumn::connected:
      return tr("Connected for");
    case PeersColumn::round_trip:
      return tr("Round trip");
    case PeersColumn::received_rate:
      return tr("Receiving");
    case PeersColumn::sent_rate:
      return tr("Sending");
    case PeersColumn::received:
      return tr("Received");
    case PeersColumn::sent:
      return tr("Sent");
    case PeersColumn::false_chunks:
      return tr("False chunks");
  }
  return {};
}

QVariant PeersModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& peer = at(index.row());
  const auto column = static_cast<PeersColumn>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return textOf(peer, column);
    case Qt::ToolTipRole:
      if (column == PeersColumn::direction) {
        return peer.dialed ? tr("This computer began the connection.")
                           : tr("The other computer began the connection.");
      }
      if (column == PeersColumn::false_chunks && peer.false_chunks > 0) {
        return tr("%Ln chunk(s) within the last hour were not what they should be.", nullptr,
                  peer.false_chunks);
      }
      return tipText(textOf(peer, column));
    case Qt::TextAlignmentRole:
      return alignment(column);
    case kShapeRole:
      return static_cast<int>(shapeOf(peer, column));
    default:
      return {};
  }
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const auto column = static_cast<PeersColumn>(section);
  if (role == Qt::TextAlignmentRole) return alignment(column);
  return role == Qt::DisplayRole ? QVariant(titleOf(column)) : QVariant();
}

bool PeersModel::looksTheSame(const node::PeerInfo& a, const node::PeerInfo& b) const {
  return a.connected_s == b.connected_s && a.sent_bytes == b.sent_bytes &&
         a.received_bytes == b.received_bytes && a.sent_per_s == b.sent_per_s &&
         a.received_per_s == b.received_per_s && a.round_trip_s == b.round_trip_s &&
         a.false_chunks == b.false_chunks && a.dialed == b.dialed && a.local == b.local &&
         a.address == b.address && a.agent == b.agent;
}

// ---- order --------------------------------------------------------------------------------------

PeersOrder::PeersOrder(PeersModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(model) {
  setSourceModel(&model);
}

void PeersOrder::setFilter(const QString& text) {
  filter_ = text.simplified();
  invalidateRowsFilter();
}

const node::PeerInfo& PeersOrder::at(const QModelIndex& index) const {
  return model_.at(mapToSource(index).row());
}

bool PeersOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const auto& a = model_.at(left.row());
  const auto& b = model_.at(right.row());
  switch (static_cast<PeersColumn>(left.column())) {
    case PeersColumn::address:
      return a.address < b.address;
    case PeersColumn::client:
      return a.agent < b.agent;
    case PeersColumn::direction:
      return a.dialed < b.dialed;
    case PeersColumn::network:
      return a.local < b.local;
    case PeersColumn::connected:
      return a.connected_s < b.connected_s;
    case PeersColumn::round_trip:
      return a.round_trip_s < b.round_trip_s;
    case PeersColumn::received_rate:
      return a.received_per_s < b.received_per_s;
    case PeersColumn::sent_rate:
      return a.sent_per_s < b.sent_per_s;
    case PeersColumn::received:
      return a.received_bytes < b.received_bytes;
    case PeersColumn::sent:
      return a.sent_bytes < b.sent_bytes;
    case PeersColumn::false_chunks:
      return a.false_chunks < b.false_chunks;
  }
  return false;
}

bool PeersOrder::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
  if (filter_.isEmpty()) return true;
  const auto& peer = model_.at(row);
  const auto holds = [this](const std::string& text) {
    return QString::fromStdString(text).contains(filter_, Qt::CaseInsensitive);
  };
  return holds(peer.address) || holds(peer.agent) || holds(peer.id.text());
}

}  // namespace cairn::ui
