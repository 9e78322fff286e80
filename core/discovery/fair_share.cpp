#include "discovery/fair_share.h"

#include "base/check.h"

namespace cairn::discovery {

void FairShare::add(std::uint64_t owner, std::uint64_t record) {
  auto& records = records_[owner];
  by_size_.erase({records.size(), owner});
  if (records.insert(record).second) ++size_;
  by_size_.insert({records.size(), owner});
}

void FairShare::remove(std::uint64_t owner, std::uint64_t record) {
  const auto found = records_.find(owner);
  if (found == records_.end() || !found->second.contains(record)) return;
  by_size_.erase({found->second.size(), owner});
  found->second.erase(record);
  --size_;
  if (found->second.empty()) {
    records_.erase(found);
  } else {
    by_size_.insert({found->second.size(), owner});
  }
}

std::uint64_t FairShare::victim() const {
  CHECK(size_ > 0);
  return *records_.at(by_size_.rbegin()->second).begin();
}

}  // namespace cairn::discovery
