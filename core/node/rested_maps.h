// What was noted of downloads that do not run, for as long as they do not, and the same is wanted
// of them. Of those looked at last so many stripes are kept in all. Pure.
#pragma once

#include <deque>

#include "node/views.h"

namespace cairn::node {

class RestedMaps {
 public:
  static constexpr std::size_t kStripes = 2 * kStripesShown;
  static constexpr std::size_t kDownloads = 1000;

  // Also where nothing is known of it.
  void keep(const DownloadInfo& info, std::optional<content::Code> code,
            std::vector<StripeState> stripes);
  [[nodiscard]] bool knows(const DownloadInfo& info) const { return find(info) != nullptr; }
  void put(DownloadDetails& details) const;
  void forget(const Root& root);

 private:
  struct Rested {
    Root root;
    std::int64_t added_ns = 0;
    std::vector<std::string> patterns;
    std::optional<content::Code> code;
    std::vector<StripeState> stripes;
  };
  [[nodiscard]] const Rested* find(const DownloadInfo& info) const;

  std::deque<Rested> rested_;
};

}  // namespace cairn::node
