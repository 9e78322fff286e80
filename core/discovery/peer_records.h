// The announcements that a node keeps for others: who has what. Bounded in all, for each key and
// for each subnet; they expire. What a flood pushes out is its own.
#pragma once

#include <map>
#include <vector>

#include "discovery/contact.h"
#include "discovery/fair_share.h"
#include "env/clock.h"
#include "env/random.h"

namespace cairn::discovery {

class PeerRecords {
 public:
  static constexpr env::Duration kLifetime = std::chrono::minutes(45);
  struct Limits {
    std::size_t records = 50'000;
    std::size_t per_key = 256;
    std::size_t per_key_and_subnet = 8;
  };

  PeerRecords() = default;
  explicit PeerRecords(Limits limits) : limits_(limits) {}

  void announce(const DhtId& key, const env::Endpoint& peer, env::TimePoint now);
  // At most `count`, drawn at random.
  [[nodiscard]] std::vector<env::Endpoint> peers(const DhtId& key, std::size_t count,
                                                 env::TimePoint now, env::Random& random);
  [[nodiscard]] std::size_t size() const { return records_.size(); }

 private:
  struct Record {
    DhtId key;
    env::Endpoint peer;
    env::TimePoint announced;
  };
  using Numbers = std::vector<std::uint64_t>;  // oldest first

  void expire(env::TimePoint now);
  void erase(std::uint64_t number);
  void make_room(const Numbers& of_key, const env::Endpoint& peer);

  Limits limits_;
  std::map<std::uint64_t, Record> records_;  // by age
  std::map<DhtId, Numbers> by_key_;
  FairShare shares_;  // by subnet
  std::uint64_t last_ = 0;
};

}  // namespace cairn::discovery
