// What honest nodes of a Swarm want of the DHT: some announce keys and put items, others look for
// them later, and what came of it is counted.
#pragma once

#include "discovery/item.h"
#include "discovery/swarm.h"

namespace cairn::test {

struct TrialPlan {
  std::size_t holders = 1;  // of each key; an item is put by one
  std::size_t finders = 2;
  // Holders announce within `spread`; finders search between then and `later` afterwards.
  env::Duration spread = std::chrono::minutes(3);
  env::Duration later = std::chrono::minutes(5);
};

struct TrialResult {
  std::size_t wanted = 0;  // holders, counted once for each finder; or items
  std::size_t found = 0;
  std::size_t wrong_items = 0;  // what was never put
  std::size_t searches = 0;
  std::size_t queries = 0;
  int queries_most = 0;  // of one search
  std::size_t peers_most = 0;
  std::size_t false_peers = 0;
  env::Duration longest{0};

  [[nodiscard]] double share() const {
    return wanted == 0 ? 1 : static_cast<double>(found) / static_cast<double>(wanted);
  }
};

// An item that is put, and then put again if it can change.
struct TrialItem {
  discovery::DhtId target;
  std::string salt;
  std::vector<discovery::Item> versions;
};

class Trials {
 public:
  explicit Trials(Swarm& swarm) : swarm_(swarm) {}

  [[nodiscard]] std::vector<discovery::DhtId> make_keys(std::size_t count);
  // Every second can change, and has two versions.
  [[nodiscard]] std::vector<TrialItem> make_items(std::size_t count);

  // Run the clock until all have ended.
  TrialResult find_holders(const std::vector<discovery::DhtId>& keys, const TrialPlan& plan);
  TrialResult find_items(const std::vector<TrialItem>& items, const TrialPlan& plan);

 private:
  using Nodes = std::vector<Swarm::Node*>;
  Swarm& swarm_;
};

}  // namespace cairn::test
