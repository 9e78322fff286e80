// What was noted of downloads that do not run, for as long as they do not, and the same is wanted
// of them. Of those looked at last, as many as take little room. Pure.
#pragma once

#include <deque>
#include <memory>

#include "node/views.h"
#include "store/recall.h"

namespace cairn::node {

class RestedMaps {
 public:
  // Of all together; one alone may have more.
  static constexpr std::size_t kStripes = 150'000;
  static constexpr std::size_t kDownloads = 16;

  // Also where nothing is known of it.
  void keep(const DownloadInfo& info, std::optional<store::Recalled> recalled);
  [[nodiscard]] bool knows(const DownloadInfo& info) const { return find(info) != nullptr; }
  void put(DownloadDetails& details) const;
  // Null where it is not known.
  [[nodiscard]] std::shared_ptr<const content::Bundle> bundle_of(const DownloadInfo& info) const;
  // Something else is true of it now.
  void forget(const Root& root);
  // How often something was forgotten: what was read before that may not hold any more.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }

 private:
  struct Rested {
    Root root;
    std::int64_t added_ns = 0;
    std::vector<std::string> patterns;
    std::shared_ptr<const store::Recalled> recalled;
    [[nodiscard]] std::size_t stripes() const;
  };
  [[nodiscard]] const Rested* find(const DownloadInfo& info) const;
  void drop(const Root& root);

  std::deque<Rested> rested_;
  std::uint64_t changes_ = 0;
};

}  // namespace cairn::node
