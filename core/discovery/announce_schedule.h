// When each key is to be announced. A value; the time is given.
//
// Two hands go round the key space, one for keys that others ask for and a slower one for the rest.
// A key is due when its hand passes it: so announcements are spread out evenly, and those of keys
// that are near each other, which go to the same nodes, follow each other. A key that is new, or
// whose announcement failed, has a time of its own until it has gone well once.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>

#include "discovery/dht_id.h"
#include "env/clock.h"

namespace cairn::discovery {

class AnnounceSchedule {
 public:
  // Records live for half an hour and more with those who keep them: 32 minutes in Transmission, 45
  // in libtorrent and here.
  static constexpr env::Duration kInterval = std::chrono::minutes(28);
  static constexpr env::Duration kRareInterval = std::chrono::minutes(40);
  // Both ways. Wide, so that the nodes near the hands do not hear from this one all at once; what
  // was learned from them is good for longer.
  static constexpr env::Duration kJitter = std::chrono::minutes(1);
  // A key that nobody has asked for since counts as rarely asked.
  static constexpr env::Duration kRareAfter = std::chrono::hours(24);
  static constexpr env::Duration kRetry = std::chrono::seconds(5);
  static constexpr env::Duration kRetryMax = std::chrono::minutes(5);
  // Few nodes, which may soon be gone: then it is done again, after twice as long each time.
  static constexpr std::size_t kNodesEnough = 4;
  static constexpr env::Duration kTooFew = std::chrono::seconds(20);
  static constexpr env::Duration kLate = std::chrono::minutes(2);

  explicit AnnounceSchedule(env::Random& random) : random_(random) {}

  // A fresh one comes before all others, and counts as asked for. The others are due at once, in no
  // order, so that in a small network the load of their first round falls on all nodes.
  void add(const DhtId& key, bool fresh, env::TimePoint now);
  void remove(const DhtId& key);
  // Somebody wants this key.
  void asked(const DhtId& key, env::TimePoint now);
  // A key that is due, which from then on is under way until announced() or failed().
  std::optional<DhtId> next(env::TimePoint now);
  // Whether what next() has is a fresh one.
  [[nodiscard]] bool has_fresh() const { return !fresh_.empty(); }
  // So many nodes took it.
  void announced(const DhtId& key, std::size_t nodes, env::TimePoint now);
  void failed(const DhtId& key, env::TimePoint now);

  // When next() will have something; nothing while all are under way.
  [[nodiscard]] std::optional<env::TimePoint> next_due() const;
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  // Keys whose announcement stands.
  [[nodiscard]] std::size_t standing() const { return standing_; }
  // How long the one that waits longest has been due.
  [[nodiscard]] env::Duration behind(env::TimePoint now) const;

 private:
  struct Entry {
    std::optional<env::TimePoint> due;  // as in `order_`; none while under way, or fresh
    std::optional<env::TimePoint> asked;
    int failures = 0;
    int too_few = 0;  // times in a row
    bool stands = false;
    [[nodiscard]] bool rare(env::TimePoint now) const {
      return !asked || now - *asked >= kRareAfter;
    }
  };
  using Order = std::set<std::pair<env::TimePoint, DhtId>>;

  void set_due(const DhtId& key, Entry& entry, env::TimePoint due);
  void unset_due(const DhtId& key, Entry& entry);
  // When the hand with this interval next passes the key, at least a jitter away.
  env::TimePoint next_pass(const DhtId& key, env::Duration interval, env::TimePoint now);

  env::Random& random_;
  std::map<DhtId, Entry> entries_;
  Order order_;
  std::deque<DhtId> fresh_;
  std::size_t standing_ = 0;
  std::optional<env::TimePoint> start_;  // where both hands stand at a place drawn at random
  std::uint64_t phase_ = 0;
};

}  // namespace cairn::discovery
