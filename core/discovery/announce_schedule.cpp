#include "discovery/announce_schedule.h"

#include <algorithm>
#include <cmath>

namespace cairn::discovery {

namespace {

constexpr std::uint64_t kShuffle = 1'000'000;  // of nanoseconds, which is next to nothing

// Where on the way round the key lies. The first byte counts most, as it does in how near keys are.
std::uint64_t place_of(const DhtId& key) {
  std::uint64_t place = 0;
  for (std::size_t i = 0; i < sizeof place; ++i) place = place << 8U | key.bytes[i];
  return place;
}

}  // namespace

void AnnounceSchedule::add(const DhtId& key, bool fresh, env::TimePoint now) {
  const auto [place, added] = entries_.try_emplace(key);
  if (!added) return;
  if (!fresh) {
    const auto shuffled = env::Duration(static_cast<std::int64_t>(random_.below(kShuffle)));
    return set_due(key, place->second, now - shuffled);
  }
  place->second.asked = now;
  fresh_.push_back(key);
}

void AnnounceSchedule::remove(const DhtId& key) {
  const auto known = entries_.find(key);
  if (known == entries_.end()) return;
  unset_due(key, known->second);
  if (known->second.stands) --standing_;
  std::erase(fresh_, key);
  entries_.erase(known);
}

void AnnounceSchedule::asked(const DhtId& key, env::TimePoint now) {
  const auto known = entries_.find(key);
  if (known == entries_.end()) return;
  auto& entry = known->second;
  const bool rare = entry.rare(now);
  entry.asked = now;
  if (!rare || !entry.due || entry.failures > 0) return;
  const auto pass = next_pass(key, kInterval, now);
  if (pass < *entry.due) set_due(key, entry, pass);
}

std::optional<DhtId> AnnounceSchedule::next(env::TimePoint now) {
  if (!fresh_.empty()) {
    const auto key = fresh_.front();
    fresh_.pop_front();
    // It may have one when it came back while its announcement from before was under way.
    unset_due(key, entries_.at(key));
    return key;
  }
  if (order_.empty() || order_.begin()->first > now) return std::nullopt;
  const auto key = order_.begin()->second;
  unset_due(key, entries_.at(key));
  return key;
}

void AnnounceSchedule::announced(const DhtId& key, std::size_t nodes, env::TimePoint now) {
  const auto known = entries_.find(key);
  if (known == entries_.end()) return;
  auto& entry = known->second;
  entry.failures = 0;
  if (!entry.stands) ++standing_;
  entry.stands = true;
  const bool rare = entry.rare(now);
  auto due = next_pass(key, rare ? kRareInterval : kInterval, now);
  if (nodes < kNodesEnough) {
    due = std::min(due, now + kTooFew * (1 << entry.too_few));
    entry.too_few = std::min(entry.too_few + 1, 8);
  } else {
    entry.too_few = 0;
  }
  set_due(key, entry, due);
}

void AnnounceSchedule::failed(const DhtId& key, env::TimePoint now) {
  const auto known = entries_.find(key);
  if (known == entries_.end()) return;
  auto& entry = known->second;
  if (entry.stands) --standing_;
  entry.stands = false;
  entry.failures = std::min(entry.failures + 1, 8);
  const auto wait = std::min(kRetryMax, kRetry * (1 << (entry.failures - 1)));
  set_due(key, entry, now + wait);
}

void AnnounceSchedule::set_due(const DhtId& key, Entry& entry, env::TimePoint due) {
  unset_due(key, entry);
  entry.due = due;
  order_.insert({due, key});
}

void AnnounceSchedule::unset_due(const DhtId& key, Entry& entry) {
  if (entry.due) order_.erase({*entry.due, key});
  entry.due.reset();
}

env::TimePoint AnnounceSchedule::next_pass(const DhtId& key, env::Duration interval,
                                           env::TimePoint now) {
  if (!start_) {
    start_ = now;
    phase_ = random_.next_u64();
  }
  // Where on its way round, from the start, the hand meets the key.
  const auto angle = place_of(key) - phase_;
  const auto length = static_cast<double>(interval.count());
  const auto meets = env::Duration(
      static_cast<std::int64_t>(std::ldexp(static_cast<double>(angle), -64) * length));
  const auto earliest = now - *start_ + 2 * kJitter;
  auto rounds = (earliest - meets) / interval;
  if (earliest > meets + rounds * interval) ++rounds;
  const auto wide = static_cast<std::uint64_t>((2 * kJitter).count());
  const auto jitter = env::Duration(static_cast<std::int64_t>(random_.below(wide))) - kJitter;
  return *start_ + meets + rounds * interval + jitter;
}

std::optional<env::TimePoint> AnnounceSchedule::next_due() const {
  if (!fresh_.empty()) return env::TimePoint{};
  return order_.empty() ? std::nullopt : std::optional(order_.begin()->first);
}

env::Duration AnnounceSchedule::behind(env::TimePoint now) const {
  if (order_.empty()) return {};
  const auto behind = now - order_.begin()->first;
  return behind < kLate ? env::Duration{} : behind;
}

}  // namespace cairn::discovery
