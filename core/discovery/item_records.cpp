#include "discovery/item_records.h"

namespace cairn::discovery {
namespace {

// Why the item must not take the place of the one that is there; zero when it may.
int refusal(const Item& known, const ItemRecords::Put& request) {
  if (!known.signature || !request.item.signature) return 0;
  const auto sequence = request.item.signature->sequence;
  if (request.compare_and_swap && *request.compare_and_swap != known.signature->sequence) {
    return krpc::kSwapMismatch;
  }
  if (sequence < known.signature->sequence) return krpc::kOlderSequence;
  const bool other_value = request.item.value != known.value;
  return sequence == known.signature->sequence && other_value ? krpc::kOlderSequence : 0;
}

bool same_version(const Item& one, const Item& other) {
  const auto sequence = [](const Item& item) {
    return item.signature ? std::optional(item.signature->sequence) : std::nullopt;
  };
  return one.value == other.value && sequence(one) == sequence(other);
}

}  // namespace

int ItemRecords::put(const Put& request, env::TimePoint now) {
  expire(now);
  if (request.item.value.size() > krpc::kItemBytesMax) return krpc::kTooBig;
  if (request.salt.size() > krpc::kSaltBytesMax) return krpc::kSaltTooBig;
  if (request.item.signature && !signature_holds(request.item, request.salt)) {
    return krpc::kBadSignature;
  }
  const auto target = target_of(request.item, request.salt);
  auto owner = subnet_of(request.from);
  if (const auto known = records_.find(target); known != records_.end()) {
    if (const auto number = refusal(known->second.item, request); number != 0) return number;
    // Who puts again what anybody could does not make it his own, to be pushed out with the rest of
    // what is his.
    if (same_version(known->second.item, request.item)) owner = known->second.owner;
    erase(target);
  }
  if (records_.size() >= items_max_) erase(by_age_.at(shares_.victim()));
  Record record{request.item, now, ++last_, owner};
  shares_.add(record.owner, record.number);
  by_age_.emplace(record.number, target);
  records_.emplace(target, std::move(record));
  return 0;
}

const Item* ItemRecords::find(const DhtId& target, env::TimePoint now) const {
  const auto found = records_.find(target);
  if (found == records_.end() || now - found->second.put >= kLifetime) return nullptr;
  return &found->second.item;
}

void ItemRecords::expire(env::TimePoint now) {
  while (!by_age_.empty() && now - records_.at(by_age_.begin()->second).put >= kLifetime) {
    const auto oldest = by_age_.begin()->second;
    erase(oldest);
  }
}

void ItemRecords::erase(const DhtId& target) {
  const auto found = records_.find(target);
  shares_.remove(found->second.owner, found->second.number);
  by_age_.erase(found->second.number);
  records_.erase(found);
}

}  // namespace cairn::discovery
