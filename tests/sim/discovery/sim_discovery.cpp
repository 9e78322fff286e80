// The DHT under churn and loss: what is announced is found, in few rounds.
#include <algorithm>
#include <iostream>

#include "discovery/swarm.h"
#include "sim_options.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr std::size_t kNodes = 1000;
constexpr std::size_t kRoots = 500;
// So few cannot tell 99.9 % from a little less; bench_discovery looks for more.
constexpr std::size_t kMissedMax = 2;

sim::Outcome run_once(std::uint64_t seed) {
  Swarm swarm(seed);
  swarm.grow(kNodes, std::chrono::minutes(3));
  const auto time = std::chrono::minutes(40);
  swarm.churn(0.2, time);
  const auto finds = swarm.try_roots(kRoots, std::chrono::minutes(10), std::chrono::minutes(30));
  const auto found = std::ranges::count(finds, true, &Swarm::Find::found);
  std::vector<int> rounds;
  int queries = 0;
  for (const auto& find : finds) {
    rounds.push_back(find.report.rounds);
    queries += find.report.queries;
  }
  std::ranges::sort(rounds);
  const auto median = rounds[rounds.size() / 2];
  std::cout << "seed " << seed << ": " << found << " of " << finds.size() << " found, median "
            << median << " rounds, " << queries / static_cast<int>(finds.size())
            << " queries each\n";
  if (static_cast<std::size_t>(found) + kMissedMax < finds.size()) {
    return "too little of what was announced was found";
  }
  if (median > 6) return "the median lookup takes more than six rounds";
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  return sim::run_simulation(argc, argv, run_once);
}
