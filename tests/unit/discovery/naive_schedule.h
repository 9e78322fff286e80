// The rules of AnnounceSchedule over a plain list, gone through from its beginning each time: to
// compare with. Draws from its randomness at the same moments.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "discovery/dht_id.h"
#include "env/clock.h"
#include "env/random.h"

namespace cairn::test {

class NaiveSchedule {
 public:
  using DhtId = discovery::DhtId;

  explicit NaiveSchedule(env::Random& random) : random_(random) {}

  void add(const DhtId& key, bool fresh, env::TimePoint now) {
    if (find(key)) return;
    Entry entry{key, ++added_};
    entry.fresh = fresh;
    if (fresh) entry.asked = now;
    if (!fresh)
      entry.due = now - env::Duration(static_cast<std::int64_t>(random_.below(1'000'000)));
    entries_.push_back(entry);
  }
  void remove(const DhtId& key) {
    std::erase_if(entries_, [&](const Entry& entry) { return entry.key == key; });
  }
  void asked(const DhtId& key, env::TimePoint now) {
    auto* const entry = find(key);
    if (!entry) return;
    const bool was_rare = rare(*entry, now);
    entry->asked = now;
    if (was_rare && entry->due && entry->failures == 0) {
      entry->due = std::min(*entry->due, pass(key, 28, now));
    }
  }
  std::optional<DhtId> next(env::TimePoint now) {
    Entry* chosen = nullptr;
    for (auto& entry : entries_) {
      if (!entry.fresh && !(entry.due && *entry.due <= now)) continue;
      if (!chosen || before(entry, *chosen)) chosen = &entry;
    }
    if (!chosen) return std::nullopt;
    chosen->fresh = false;
    chosen->due.reset();
    return chosen->key;
  }
  void announced(const DhtId& key, env::TimePoint now) {
    auto* const entry = find(key);
    if (!entry) return;
    entry->failures = 0;
    entry->stands = true;
    entry->due = pass(key, rare(*entry, now) ? 40 : 28, now);
  }
  void failed(const DhtId& key, env::TimePoint now) {
    auto* const entry = find(key);
    if (!entry) return;
    entry->stands = false;
    auto wait = std::chrono::seconds(5);
    for (int i = 0; i < entry->failures; ++i) wait = std::min(wait * 2, std::chrono::seconds(300));
    ++entry->failures;
    entry->due = now + wait;
  }

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] std::size_t standing() const {
    return static_cast<std::size_t>(std::ranges::count(entries_, true, &Entry::stands));
  }
  // Up to what is lost where fractions are rounded.
  [[nodiscard]] bool is_next_due(const std::optional<env::TimePoint>& due) const {
    std::optional<env::TimePoint> own;
    for (const auto& entry : entries_) {
      if (entry.fresh) return due == env::TimePoint{};
      if (entry.due && (!own || *entry.due < *own)) own = entry.due;
    }
    if (!own || !due) return !own && !due;
    const auto off = *own - *due;
    return off < std::chrono::milliseconds(1) && -off < std::chrono::milliseconds(1);
  }

 private:
  struct Entry {
    DhtId key;
    int added = 0;
    bool fresh = false;
    std::optional<env::TimePoint> due = {};
    std::optional<env::TimePoint> asked = {};
    int failures = 0;
    bool stands = false;
  };

  Entry* find(const DhtId& key) {
    const auto found = std::ranges::find(entries_, key, &Entry::key);
    return found == entries_.end() ? nullptr : &*found;
  }
  static bool before(const Entry& a, const Entry& b) {
    if (a.fresh != b.fresh) return a.fresh;
    if (a.fresh) return a.added < b.added;
    return *a.due != *b.due ? *a.due < *b.due : a.key < b.key;
  }
  static bool rare(const Entry& entry, env::TimePoint now) {
    return !entry.asked || now - *entry.asked >= std::chrono::hours(24);
  }
  // Goes round until the key is passed at least two minutes from now.
  env::TimePoint pass(const DhtId& key, int minutes, env::TimePoint now) {
    if (!start_) {
      start_ = now;
      phase_ = random_.next_u64();
    }
    std::uint64_t place = 0;
    for (int i = 0; i < 8; ++i) place = place << 8U | key.bytes[static_cast<std::size_t>(i)];
    const auto part = static_cast<double>(place - phase_) / 18446744073709551616.0;
    const env::Duration interval = std::chrono::minutes(minutes);
    const auto into =
        env::Duration(static_cast<std::int64_t>(part * static_cast<double>(interval.count())));
    auto when = *start_ + into;
    while (when < now + std::chrono::minutes(2)) when += interval;
    const auto wide = std::chrono::nanoseconds(std::chrono::minutes(2)).count();
    const auto jitter = random_.below(static_cast<std::uint64_t>(wide));
    return when + env::Duration(static_cast<std::int64_t>(jitter)) - std::chrono::minutes(1);
  }

  env::Random& random_;
  std::vector<Entry> entries_;
  std::optional<env::TimePoint> start_;
  std::uint64_t phase_ = 0;
  int added_ = 0;
};

}  // namespace cairn::test
