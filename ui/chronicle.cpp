#include "ui/chronicle.h"

namespace cairn::ui {

Chronicle::Chronicle(NodeBridge& bridge, QObject* parent)
    : QObject(parent),
      network_(
          bridge, [](node::Node& node) { return node.network(); },
          [this](const node::NetworkInfo& info) { add(info); }, kUnseenEvery),
      list_(
          bridge, [](node::Node& node) { return node.downloads(); },
          [this](const std::vector<node::DownloadInfo>& downloads) { add(downloads); },
          kUnseenEvery) {
  clock_.start();
  connect(&bridge, &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    const bool runs = state == NodeBridge::State::running;
    network_.setActive(runs);
    list_.setActive(runs);
  });
}

std::chrono::milliseconds Chronicle::now() const {
  return std::chrono::milliseconds(clock_.elapsed());
}

void Chronicle::add(const node::NetworkInfo& info) {
  traffic_.add(now(), Speed{info.totals.received_per_s, info.totals.sent_per_s});
}

void Chronicle::add(const std::vector<node::DownloadInfo>& downloads) {
  downloads_.add(downloads, now());
}

}  // namespace cairn::ui
