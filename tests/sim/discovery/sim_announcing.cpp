// A node that announces a thousand roots, in a network with churn and loss: they are found at any
// time, evenly spread over it, a new one at once, and all that for the traffic of an idle node.
#include <algorithm>
#include <cstdio>

#include "discovery/announcing.h"
#include "sim_options.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kNodes = 1000;
constexpr std::size_t kRoots = 1000;
constexpr double kBytesPerSecondMax = 5000;
constexpr double kFoundAtLeast = 0.997;  // 3 of 1050 may be chance; twelve runs found all
constexpr double kSpreadMax = 2;         // of a minute, over the mean
constexpr auto kWarmUp = 5min;
constexpr auto kTime = 70min;  // longer than a record lives
constexpr int kSamplesPerMinute = 15;
constexpr int kFresh = 20;

struct Checked {
  int sampled = 0;
  int found = 0;
  int fresh_in_time = 0;
  double spread = 0;
};

// One minute after the other: how many announcements it had, and whether some roots are found in
// it.
Checked watch(Swarm& swarm, Announcing& announcing) {
  Checked checked;
  std::vector<double> in_minute;
  auto before = announcing.status().announcements;
  const auto end = swarm.clock().now() + kTime;
  for (auto minute = swarm.clock().now() + 1min; minute <= end; minute += 1min) {
    for (int i = 0; i < kSamplesPerMinute; ++i) {
      const auto& key = announcing.keys()[swarm.random().below(kRoots)];
      checked.found += announcing.found(key) ? 1 : 0;
      ++checked.sampled;
    }
    swarm.clock().run_for(minute - swarm.clock().now());
    const auto now = announcing.status().announcements;
    in_minute.push_back(static_cast<double>(now - before));
    before = now;
  }
  double sum = 0;
  for (const auto count : in_minute) sum += count;
  checked.spread = std::ranges::max(in_minute) * static_cast<double>(in_minute.size()) / sum;
  return checked;
}

sim::Outcome run_once(std::uint64_t seed) {
  Swarm swarm(seed);
  swarm.grow(kNodes, 3min);
  Announcing announcing(swarm, kRoots, seed);
  swarm.churn(0.2, kWarmUp + kTime + 5min);
  swarm.clock().run_for(1min);
  announcing.start();
  swarm.clock().run_for(kWarmUp);
  if (!announcing.first_round_done()) return "the first round takes more than five minutes";
  announcing.begin_counting();
  auto checked = watch(swarm, announcing);
  const auto cost = announcing.cost();
  for (int i = 0; i < kFresh; ++i) {
    const auto key = announcing.add_fresh();
    swarm.clock().run_for(1s);
    checked.fresh_in_time += announcing.found(key) ? 1 : 0;
  }
  std::printf(
      "seed %llu: %.0f B/s sent and %.0f B/s received, of %.0f datagrams a second; %d of %d found; "
      "%.1f queries an announcement; fullest minute %.2f of the mean; %d of %d new ones in time\n",
      static_cast<unsigned long long>(seed), cost.sent, cost.received, cost.datagrams,
      checked.found, checked.sampled, cost.queries / cost.announcements, checked.spread,
      checked.fresh_in_time, kFresh);
  if (cost.both() > kBytesPerSecondMax) return "it costs more than an idle node may take";
  if (checked.found < kFoundAtLeast * checked.sampled) return "roots are not found";
  if (checked.spread > kSpreadMax) return "announcements are not spread evenly";
  if (checked.fresh_in_time < kFresh - 1) return "new roots are not announced within a second";
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  return sim::run_simulation(argc, argv, run_once);
}
