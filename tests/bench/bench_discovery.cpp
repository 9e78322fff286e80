// How lookups in the DHT grow with the number of nodes, in simulation: for each number of nodes, a
// network with churn and loss, in which roots are announced and looked for. Prints a table, and
// draws the curve when a file is named.
//
//   bench_discovery [--roots N] [--svg FILE] NODES…
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "sim/discovery/swarm.h"

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr double kChurnPerHour = 0.2;

struct Row {
  std::size_t nodes = 0;
  double found = 0;  // share of the roots
  int rounds_median = 0;
  int rounds_most = 0;
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
  swarm.churn(kChurnPerHour, std::chrono::minutes(40));
  auto finds = swarm.try_roots(roots, std::chrono::minutes(10), std::chrono::minutes(30));
  Row row;
  row.nodes = nodes;
  const std::chrono::duration<double> passed = swarm.clock().now() - virtual_before;
  row.messages_per_node = static_cast<double>(swarm.network().carried() - before) / passed.count() /
                          static_cast<double>(nodes);
  row.found = static_cast<double>(std::ranges::count(finds, true, &Swarm::Find::found)) /
              static_cast<double>(roots);
  for (const auto& find : finds) row.queries += find.report.queries;
  row.queries /= static_cast<double>(roots);
  const auto rounds = [](const Swarm::Find& find) { return find.report.rounds; };
  std::ranges::sort(finds, {}, rounds);
  row.rounds_median = rounds(finds[finds.size() / 2]);
  row.rounds_most = rounds(finds.back());
  row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
  return row;
}

// Lookups' queries and rounds over the logarithm of the number of nodes.
void draw(const std::string& file, const std::vector<Row>& rows) {
  std::ofstream out(file);
  const auto x = [](const Row& row) { return 60 + 130 * (std::log10(row.nodes) - 2); };
  double most = 1;
  for (const auto& row : rows) most = std::max(most, row.queries);
  const auto y = [most](double value) { return 240 - 200 * value / most; };
  out << "<svg xmlns='http://www.w3.org/2000/svg' width='520' height='300' "
         "font-family='sans-serif' font-size='12'>\n<rect width='520' height='300' fill='white'/>\n"
      << "<path d='M60 40V240H480' fill='none' stroke='black'/>\n";
  for (const bool queries : {true, false}) {
    out << "<path fill='none' stroke='" << (queries ? "#1f6f8b" : "#c0562b") << "' d='";
    for (std::size_t i = 0; i < rows.size(); ++i) {
      out << (i == 0 ? 'M' : 'L') << x(rows[i]) << ' '
          << y(queries ? rows[i].queries : rows[i].rounds_median);
    }
    out << "'/>\n";
  }
  for (const auto& row : rows) {
    out << "<text x='" << x(row) << "' y='260' text-anchor='middle'>" << row.nodes << "</text>\n"
        << "<text x='" << x(row) << "' y='" << y(row.queries) - 6 << "' text-anchor='middle'>"
        << std::round(row.queries * 10) / 10 << "</text>\n"
        << "<text x='" << x(row) << "' y='" << y(row.rounds_median) - 6 << "' text-anchor='middle'>"
        << row.rounds_median << "</text>\n";
  }
  out << "<text x='270' y='285' text-anchor='middle'>nodes</text>\n"
      << "<text x='300' y='30' fill='#1f6f8b'>queries of a lookup</text>\n"
      << "<text x='300' y='46' fill='#c0562b'>rounds, median</text>\n</svg>\n";
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
      "| nodes | found | rounds, median | rounds, most | queries a lookup | messages a node "
      "and second | seconds |\n|---:|---:|---:|---:|---:|---:|---:|");
  for (const auto size : sizes) {
    rows.push_back(measure(size, roots));
    const auto& row = rows.back();
    std::printf("| %zu | %.2f %% | %d | %d | %.1f | %.2f | %.0f |\n", row.nodes, row.found * 100,
                row.rounds_median, row.rounds_most, row.queries, row.messages_per_node,
                row.seconds);
    std::fflush(stdout);
  }
  if (!svg.empty()) draw(svg, rows);
  return 0;
}
