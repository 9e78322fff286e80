#include "node/rested_maps.h"

#include <algorithm>

namespace cairn::node {

std::size_t RestedMaps::Rested::stripes() const {
  return recalled ? recalled->bundle.layout.size() : 0;
}

void RestedMaps::drop(const Root& root) {
  std::erase_if(rested_, [&root](const Rested& one) { return one.root == root; });
}

void RestedMaps::forget(const Root& root) {
  ++changes_;
  drop(root);
}

const RestedMaps::Rested* RestedMaps::find(const DownloadInfo& info) const {
  const auto found = std::ranges::find(rested_, info.root, &Rested::root);
  const bool same = found != rested_.end() && found->added_ns == info.added_ns &&
                    found->patterns == info.patterns;
  return same ? &*found : nullptr;
}

void RestedMaps::keep(const DownloadInfo& info, std::optional<store::Recalled> recalled) {
  drop(info.root);
  Rested rested{info.root, info.added_ns, info.patterns, nullptr};
  if (recalled) rested.recalled = std::make_shared<const store::Recalled>(*std::move(recalled));
  auto kept = rested.stripes();
  for (const auto& one : rested_) kept += one.stripes();
  while (!rested_.empty() && (kept > kStripes || rested_.size() >= kDownloads)) {
    kept -= rested_.front().stripes();
    rested_.pop_front();
  }
  rested_.push_back(std::move(rested));
}

void RestedMaps::put(DownloadDetails& details) const {
  const auto* rested = find(details.info);
  if (rested == nullptr || !rested->recalled) return;
  const auto& recalled = *rested->recalled;
  details.code = recalled.bundle.layout.code();
  details.stripes.resize(recalled.wanted.size());
  for (std::size_t i = 0; i < recalled.wanted.size(); ++i) {
    details.stripes[i].wanted = recalled.wanted[i];
    details.stripes[i].here = recalled.there[i];
  }
}

std::shared_ptr<const content::Bundle> RestedMaps::bundle_of(const DownloadInfo& info) const {
  const auto* rested = find(info);
  if (rested == nullptr || !rested->recalled) return nullptr;
  return {rested->recalled, &rested->recalled->bundle};
}

}  // namespace cairn::node
