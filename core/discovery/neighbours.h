// The nodes that answered lately, with the tokens they gave: what the announcement of one key
// leaves to that of the next one near it. A value; the time is given.
#pragma once

#include <deque>
#include <map>
#include <vector>

#include "discovery/lookup.h"
#include "env/clock.h"

namespace cairn::discovery {

class Neighbours {
 public:
  static constexpr env::Duration kTokenLife = std::chrono::minutes(4);  // nodes give five and more
  static constexpr std::size_t kNodesMax = 2048;
  static constexpr std::size_t kNear = 24;

  void learn(const std::vector<Lookup::Found>& nodes, env::TimePoint now);
  // The token of this node is good for one key alone, and so will the others be that it gives.
  void token_is_bound(const Contact& contact);
  // Those known near the key, nearest first; without a token where it does not do for this key.
  [[nodiscard]] std::vector<Lookup::Found> near(const DhtId& key, env::TimePoint now);
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }

 private:
  using Name = std::pair<DhtId, env::Endpoint>;
  struct Node {
    std::string token;
    env::TimePoint given;
    bool bound = false;
  };

  void forget(env::TimePoint now);

  std::map<Name, Node> nodes_;
  std::deque<std::pair<env::TimePoint, Name>> by_age_;
};

}  // namespace cairn::discovery
