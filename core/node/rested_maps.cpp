#include "node/rested_maps.h"

#include <algorithm>

namespace cairn::node {

void RestedMaps::forget(const Root& root) {
  std::erase_if(rested_, [&root](const Rested& one) { return one.root == root; });
}

const RestedMaps::Rested* RestedMaps::find(const DownloadInfo& info) const {
  const auto found = std::ranges::find(rested_, info.root, &Rested::root);
  const bool same = found != rested_.end() && found->added_ns == info.added_ns &&
                    found->patterns == info.patterns;
  return same ? &*found : nullptr;
}

void RestedMaps::keep(const DownloadInfo& info, std::optional<content::Code> code,
                      std::vector<StripeState> stripes) {
  forget(info.root);
  auto kept = stripes.size();
  for (const auto& one : rested_) kept += one.stripes.size();
  while (!rested_.empty() && (kept > kStripes || rested_.size() >= kDownloads)) {
    kept -= rested_.front().stripes.size();
    rested_.pop_front();
  }
  rested_.push_back({info.root, info.added_ns, info.patterns, code, std::move(stripes)});
}

void RestedMaps::put(DownloadDetails& details) const {
  const auto* rested = find(details.info);
  if (rested == nullptr) return;
  details.code = rested->code;
  details.stripes = rested->stripes;
}

}  // namespace cairn::node
