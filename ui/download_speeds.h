// How fast each download received, for as long as it is watched. Of few at once, because a history
// takes about a hundred kilobytes. Pure; time comes in.
#pragma once

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

#include "node/node.h"
#include "ui/speed_history.h"

namespace cairn::ui {

class DownloadSpeeds {
 public:
  static constexpr std::size_t kHistoriesMax = 64;

  // Measured at `now`. What is not in the list any more is forgotten, and where there are too many,
  // first those that do not run.
  void add(const std::vector<node::DownloadInfo>& downloads, std::chrono::milliseconds now);
  // Nothing where it has not run yet.
  [[nodiscard]] std::optional<SpeedHistory> of(const Root& root) const;
  [[nodiscard]] std::size_t size() const { return histories_.size(); }

 private:
  std::unordered_map<Root, SpeedHistory> histories_;
};

}  // namespace cairn::ui
