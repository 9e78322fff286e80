// The DHT under attack: whatever some do, what honest nodes announce and put is found by honest
// nodes, and no node keeps or waits for more than its limits.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "discovery/attackers.h"
#include "discovery/flood.h"
#include "discovery/trials.h"
#include "sim_options.h"

using namespace cairn;
using namespace cairn::test;
using std::chrono::minutes;

namespace {

constexpr std::size_t kHonest = 180;
constexpr double kFoundAtLeast = 0.99;        // of all that a run looks for
constexpr double kFoundInEachAtLeast = 0.98;  // of some hundreds, where chance weighs more
constexpr std::size_t kPeersMost = 3200;      // of one search

// What the attackers of a scenario are, and what they aim at.
struct Scenario {
  const char* name = "";
  Attack attack;
  std::size_t aimed_keys = 0;  // they sit beside these, which are all that is looked for
};

using Ids = Attack::Ids;
using Names = Attack::Names;
using Way = Attack::Way;

// A tenth of all nodes lies, each time in another way.
const std::vector<Scenario> kScenarios{
    {"liars name nobody", {.names = Names::nobody}},
    {"liars name nobody, with fitting ids", {.ids = Ids::fitting, .names = Names::bound_nobody}},
    {"liars name each other", {.names = Names::accomplices}},
    {"liars name each other, ids adapt", {.ids = Ids::adapting, .names = Names::accomplices}},
    {"liars name each other, fitting ids", {.ids = Ids::fitting, .names = Names::accomplices}},
    {"liars change their ids", {.ids = Ids::changing, .names = Names::nobody}},
    {"liars displace honest nodes", {.names = Names::displaced}},
    {"answers from another port", {.names = Names::nobody, .way = Way::other_port}},
    {"answers from another host", {.names = Names::nobody, .way = Way::other_host}},
    {"answers in the names of others", {.names = Names::nobody, .way = Way::forged_others}},
    {"answers beyond all limits", {.names = Names::nobody, .oversized = true}},
    {"Sybils from two subnets",
     {.hosts = 240, .subnets = 2, .ids = Ids::fitting, .names = Names::accomplices},
     4},
    {"Sybils from many subnets",
     {.hosts = 120, .ids = Ids::chosen, .names = Names::accomplices, .false_peers = 100},
     4},
};

std::string text_of_limit(const char* what, std::size_t is, std::size_t most) {
  return std::string(what) + ": " + std::to_string(is) + ", more than " + std::to_string(most);
}

// The limits are written out here: what is checked is not asked.
sim::Outcome check_limits(Swarm& swarm) {
  for (const auto* node : swarm.all_living()) {
    const auto side = node->dht->status().v4;
    const std::array<std::tuple<const char*, std::size_t, std::size_t>, 8> limits{{
        {"buckets", side.table.buckets, 40},
        {"nodes in the table", side.table.nodes, 8 * side.table.buckets},
        {"spare nodes", side.table.spare, 8 * side.table.buckets},
        {"peers kept for others", side.stored_peers, 50'000},
        {"items kept for others", side.stored_items, 10'000},
        {"questions under way", side.waiting, 2048},
        {"askers remembered", side.askers, 8192},
        {"searches", side.searches, 16},
    }};
    for (const auto& [what, is, most] : limits) {
      if (is > most) return text_of_limit(what, is, most);
    }
  }
  return std::nullopt;
}

struct Total {
  std::size_t wanted = 0;
  std::size_t found = 0;
};

sim::Outcome judge(const char* name, const TrialResult& peers, const TrialResult& items,
                   Total& total) {
  const auto average = [](std::size_t sum, std::size_t of) {
    return of == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(of);
  };
  std::printf(
      "  %-38s %6.2f %% of %3zu holders, %6.2f %% of %2zu items; %5.1f queries (most %d), "
      "%5.1f false peers (most %zu), %.1f s at most\n",
      name, peers.share() * 100, peers.wanted, items.share() * 100, items.wanted,
      average(peers.queries, peers.searches), peers.queries_most,
      average(peers.false_peers, peers.searches), peers.peers_most,
      std::chrono::duration<double>(peers.longest).count());
  std::fflush(stdout);
  const auto found = peers.found + items.found;
  const auto wanted = peers.wanted + items.wanted;
  total.found += found;
  total.wanted += wanted;
  if (static_cast<double>(found) < kFoundInEachAtLeast * static_cast<double>(wanted)) {
    return std::string(name) + ": not enough was found";
  }
  if (items.wrong_items > 0) return std::string(name) + ": a false item was believed";
  return std::nullopt;
}

sim::Outcome run_attack(const Scenario& scenario, std::uint64_t seed, Total& total) {
  Swarm swarm(seed);
  swarm.grow(kHonest, minutes(3));
  Trials trials(swarm);
  const bool aimed = scenario.aimed_keys > 0;
  const auto keys = trials.make_keys(aimed ? scenario.aimed_keys : 150);
  const auto items = trials.make_items(aimed ? scenario.aimed_keys : 60);
  auto aims = keys;
  for (const auto& item : items) aims.push_back(item.target);
  Attackers attackers(swarm, scenario.attack, aims);
  swarm.clock().run_for(minutes(6));
  const TrialPlan few{.holders = 5, .finders = 15};
  const auto plan = aimed ? few : TrialPlan{};
  const auto peers = trials.find_holders(keys, plan);
  const auto values = trials.find_items(items, plan);
  if (attackers.lies() == 0) return std::string(scenario.name) + ": nobody asked the attackers";
  if (auto failure = judge(scenario.name, peers, values, total)) return failure;
  if (peers.peers_most > kPeersMost) {
    return text_of_limit("peers of one search", peers.peers_most, kPeersMost);
  }
  return check_limits(swarm);
}

sim::Outcome run_flood(const char* name, double per_second, env::Duration before,
                       std::uint64_t seed, Total& total) {
  Swarm swarm(seed);
  swarm.grow(100, minutes(3));
  Trials trials(swarm);
  const auto keys = trials.make_keys(1);
  // The nodes that will be announced to.
  auto nodes = swarm.all_living();
  std::ranges::sort(nodes, [&](const Swarm::Node* a, const Swarm::Node* b) {
    return discovery::nearer(keys[0], a->dht->status().v4.id, b->dht->status().v4.id);
  });
  std::vector<env::Endpoint> victims;
  for (std::size_t i = 0; i < 8; ++i) victims.push_back(nodes[i]->endpoint);
  Flood flood(swarm, {.per_second = per_second, .keys = keys}, victims);
  swarm.clock().run_for(before);
  const TrialPlan plan{.holders = 10, .finders = 20, .spread = minutes(1), .later = minutes(2)};
  const auto peers = trials.find_holders(keys, plan);
  std::size_t kept = 0;
  std::size_t items = 0;
  for (const auto* node : nodes) {
    kept = std::max(kept, node->dht->status().v4.stored_peers);
    items = std::max(items, node->dht->status().v4.stored_items);
  }
  std::printf("  %zu announcements and %zu items at most kept by a node, of %llu questions\n", kept,
              items, static_cast<unsigned long long>(flood.asked()));
  if (auto failure = judge(name, peers, {}, total)) return failure;
  return check_limits(swarm);
}

sim::Outcome run_once(std::uint64_t seed) {
  std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
  sim::Outcome first;
  const auto note = [&](sim::Outcome outcome) {
    if (outcome && !first) first = outcome;
  };
  Total total;
  for (const auto& scenario : kScenarios) note(run_attack(scenario, seed, total));
  note(run_flood("a flood as fast as it can", 600, minutes(1), seed, total));
  note(run_flood("a flood that stays below notice", 45, minutes(15), seed, total));
  if (static_cast<double>(total.found) < kFoundAtLeast * static_cast<double>(total.wanted)) {
    note("of all that was looked for not enough was found");
  }
  return first;
}

}  // namespace

int main(int argc, char** argv) {
  return sim::run_simulation(argc, argv, run_once);
}
