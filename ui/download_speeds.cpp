#include "ui/download_speeds.h"

namespace cairn::ui {

void DownloadSpeeds::add(const std::vector<node::DownloadInfo>& downloads,
                         std::chrono::milliseconds now) {
  std::unordered_map<Root, SpeedHistory> kept;
  const auto keep = [&](bool running) {
    for (const auto& info : downloads) {
      if ((info.state == node::DownloadState::running) != running) continue;
      if (kept.size() == kHistoriesMax) return;
      auto known = histories_.extract(info.root);
      if (!running && !known) continue;
      auto& history = known ? kept.insert(std::move(known)).position->second : kept[info.root];
      history.add(now, {running ? info.bytes_per_s : 0, 0});
    }
  };
  keep(true);
  keep(false);
  histories_ = std::move(kept);
}

std::optional<SpeedHistory> DownloadSpeeds::of(const Root& root) const {
  const auto found = histories_.find(root);
  return found == histories_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace cairn::ui
