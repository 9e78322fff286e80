// What announcing costs, in simulation: in each network, with churn and loss, one node for each
// number of roots, all at the same time. Prints a table.
//
//   bench_announcing [--bound] [--roots N,N,…] NODES…
//
// With --bound every second node gives tokens that are good for one key alone, as libtorrent does.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sstream>
#include <string>

#include "discovery/announcing.h"
#include "discovery/bound_tokens.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kFirstRoundMax = 60min;
constexpr auto kCounted = 40min;  // a round
constexpr int kSamples = 200;

struct Row {
  std::unique_ptr<Announcing> announcing;
  std::size_t roots = 0;
  double first_round_s = 0;
  double behind_s = 0;
  int found = 0;
};

void run_first_round(Swarm& swarm, std::vector<Row>& rows) {
  for (auto& row : rows) row.announcing->start();
  const auto started = swarm.clock().now();
  while (swarm.clock().now() - started < kFirstRoundMax) {
    swarm.clock().run_for(5s);
    bool all = true;
    for (auto& row : rows) {
      const std::chrono::duration<double> passed = swarm.clock().now() - started;
      if (row.announcing->first_round_done()) {
        if (row.first_round_s == 0) row.first_round_s = passed.count();
      } else {
        all = false;
      }
    }
    if (all) break;
  }
}

void count(Swarm& swarm, std::vector<Row>& rows) {
  for (auto& row : rows) row.announcing->begin_counting();
  for (auto passed = 0min; passed < kCounted; passed += 1min) {
    swarm.clock().run_for(1min);
    for (auto& row : rows) {
      const std::chrono::duration<double> behind = row.announcing->status().behind;
      row.behind_s = std::max(row.behind_s, behind.count());
    }
  }
}

void measure(std::size_t nodes, const std::vector<std::size_t>& roots, bool bound) {
  const auto started = std::chrono::steady_clock::now();
  Swarm swarm(nodes);
  std::size_t made = 0;
  swarm.set_prepare([&](Swarm::Node& node) {
    if (bound && ++made % 2 == 0) node.network = std::make_unique<BoundTokens>(*node.host);
  });
  swarm.grow(nodes, 10min);
  swarm.churn(0.2, kFirstRoundMax + kCounted);
  std::vector<Row> rows;
  rows.push_back({std::make_unique<Announcing>(swarm, 0, 1)});  // what a node takes without
  for (const auto number : roots) {
    rows.push_back({std::make_unique<Announcing>(swarm, number, number + 1), number});
  }
  swarm.clock().run_for(2min);
  run_first_round(swarm, rows);
  count(swarm, rows);
  const auto without = rows[0].announcing->cost();
  std::vector<Announcing::Cost> costs;
  for (const auto& row : rows) costs.push_back(row.announcing->cost());
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto& row = rows[i];
    const auto& keys = row.announcing->keys();
    for (int sample = 0; sample < kSamples; ++sample) {
      row.found += row.announcing->found(keys[swarm.random().below(keys.size())]) ? 1 : 0;
    }
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const auto& cost = costs[i];
    std::printf("| %zu%s | %zu | %.2f | %.2f | %.1f | %.0f | %.0f | %.0f | %.1f %% |\n", nodes,
                bound ? ", half bind tokens" : "", row.roots, cost.sent / 1000,
                cost.received / 1000, cost.queries / cost.announcements,
                (cost.both() - without.both()) * cost.seconds / cost.announcements, row.behind_s,
                row.first_round_s, 100.0 * row.found / kSamples);
  }
  std::printf("| %zu | 0 | %.2f | %.2f | | | | | |\n", nodes, without.sent / 1000,
              without.received / 1000);
  std::fprintf(stderr, "%zu nodes took %.0f s\n", nodes, took.count());
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  bool bound = false;
  std::vector<std::size_t> roots;
  std::vector<std::size_t> sizes;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--bound") {
      bound = true;
    } else if (argument == "--roots" && i + 1 < argc) {
      std::istringstream list(argv[++i]);
      for (std::string number; std::getline(list, number, ',');)
        roots.push_back(std::stoul(number));
    } else {
      sizes.push_back(std::stoul(argument));
    }
  }
  if (roots.empty()) roots = {100, 1000, 10'000, 100'000};
  if (sizes.empty()) sizes = {1000};
  std::puts(
      "| nodes | roots | kB/s sent | kB/s received | queries an announcement | bytes an "
      "announcement "
      "| behind, s | first round, s | found |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const auto size : sizes) measure(size, roots, bound);
  return 0;
}
