// How lookups in the DHT grow with the number of nodes, in simulation: for each number of nodes, a
// network with churn and loss, in which roots are announced and looked for. Prints a table, and
// draws the curves when a file is named. What the columns mean is in the README.
//
//   bench_discovery [--roots N] [--svg FILE] NODES…
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "chart.h"
#include "sim/discovery/swarm.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr double kChurnPerHour = 0.2;
constexpr std::size_t kManyNodes = 50'000;  // beyond which less time is simulated

// Of virtual time.
struct Times {
  std::chrono::minutes spread{10};  // in which roots are announced
  std::chrono::minutes later{30};   // within which they are looked for
};

struct Row {
  std::size_t nodes = 0;
  double found = 0;  // share of the roots
  int rounds_median = 0;
  int rounds_most = 0;
  double rounds_mean = 0;
  double queries = 0;            // a lookup
  double seconds = 0;            // of real time
  double messages_per_node = 0;  // a second
};

Row measure(std::size_t nodes, std::size_t roots) {
  const auto started = std::chrono::steady_clock::now();
  Swarm swarm(nodes);
  swarm.grow(nodes, std::chrono::minutes(10));
  const auto before = swarm.network().carried();
  const auto virtual_before = swarm.clock().now();
  const auto times =
      nodes > kManyNodes ? Times{std::chrono::minutes(3), std::chrono::minutes(4)} : Times{};
  swarm.churn(kChurnPerHour, times.spread + times.later);
  auto finds = swarm.try_roots(roots, times.spread, times.later);
  Row row;
  row.nodes = nodes;
  const std::chrono::duration<double> passed = swarm.clock().now() - virtual_before;
  row.messages_per_node = static_cast<double>(swarm.network().carried() - before) / passed.count() /
                          static_cast<double>(nodes);
  row.found = static_cast<double>(std::ranges::count(finds, true, &Swarm::Find::found)) /
              static_cast<double>(roots);
  for (const auto& find : finds) {
    row.queries += find.report.queries;
    row.rounds_mean += find.report.rounds;
  }
  row.queries /= static_cast<double>(roots);
  row.rounds_mean /= static_cast<double>(roots);
  const auto rounds = [](const Swarm::Find& find) { return find.report.rounds; };
  std::ranges::sort(finds, {}, rounds);
  row.rounds_median = rounds(finds[finds.size() / 2]);
  row.rounds_most = rounds(finds.back());
  row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
  return row;
}

// Lookups' queries and rounds over the number of nodes.
void draw(const std::string& file, const std::vector<Row>& rows) {
  bench::Curve queries{"queries a lookup", "#1f6f8b", {}};
  bench::Curve rounds{"rounds a lookup, mean", "#c0562b", {}};
  for (const auto& row : rows) {
    queries.points.emplace_back(row.nodes, row.queries);
    rounds.points.emplace_back(row.nodes, row.rounds_mean);
  }
  std::ofstream(file) << bench::draw_over_logarithm(
      {"Lookups in the DHT by the number of nodes", "nodes (logarithmic)", "of one lookup"},
      {queries, rounds});
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t roots = 1000;
  std::string svg;
  std::vector<std::size_t> sizes;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--roots" && i + 1 < argc) {
      roots = std::stoul(argv[++i]);
    } else if (argument == "--svg" && i + 1 < argc) {
      svg = argv[++i];
    } else {
      sizes.push_back(std::stoul(argument));
    }
  }
  if (sizes.empty()) sizes = {100, 1000, 10'000};
  std::vector<Row> rows;
  std::puts(
      "| nodes | found | rounds, median | mean | most | queries a lookup | messages a node "
      "and second | seconds |\n|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const auto size : sizes) {
    rows.push_back(measure(size, roots));
    const auto& row = rows.back();
    std::printf("| %zu | %.2f %% | %d | %.2f | %d | %.1f | %.2f | %.0f |\n", row.nodes,
                row.found * 100, row.rounds_median, row.rounds_mean, row.rounds_most, row.queries,
                row.messages_per_node, row.seconds);
    std::fflush(stdout);
  }
  if (!svg.empty()) draw(svg, rows);
  return 0;
}
