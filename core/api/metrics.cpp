#include "api/metrics.h"

#include <array>
#include <sstream>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace cairn::api {
namespace {

using prometheus::Labels;
using prometheus::Registry;

// A registry for each scrape: the node does the counting, so that nothing has to be kept in step.
class Sheet {
 public:
  template <class Number>
  void counter(const std::string& name, const std::string& help, Number value,
               const Labels& labels = {}) {
    auto& family = prometheus::BuildCounter().Name(name).Help(help).Register(registry_);
    family.Add(labels).Increment(static_cast<double>(value));
  }
  template <class Number>
  void gauge(const std::string& name, const std::string& help, Number value,
             const Labels& labels = {}) {
    auto& family = prometheus::BuildGauge().Name(name).Help(help).Register(registry_);
    family.Add(labels).Set(static_cast<double>(value));
  }
  [[nodiscard]] std::string text() const {
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, registry_.Collect());
    return out.str();
  }

 private:
  Registry registry_;
};

void add_status(Sheet& sheet, const node::NodeStatus& status) {
  const auto storage = [&](const char* kind, std::uint64_t bytes) {
    sheet.gauge("cairn_storage_bytes",
                "Bytes shared in their place, copied, in packs, waiting for compaction, and free.",
                bytes, {{"kind", kind}});
  };
  storage("placed", status.placed_bytes);
  storage("copied", status.copied_bytes);
  storage("packs", status.pack_bytes);
  storage("dead", status.dead_bytes);
  storage("free", status.free_bytes);
  sheet.gauge("cairn_pack_files", "Packs on disk.", status.pack_files);
  sheet.gauge("cairn_bundles", "Bundles in the library.", status.bundles);
  sheet.gauge("cairn_unfinished_shares", "Shares that were interrupted.", status.unfinished);
}

void add_dht(Sheet& sheet, const discovery::DhtStatus::Side& side, const char* family) {
  const auto nodes = [&](const char* kind, std::size_t count) {
    sheet.gauge("cairn_dht_nodes", "Nodes in the routing table.", count,
                {{"family", family}, {"kind", kind}});
  };
  nodes("known", side.table.nodes);
  nodes("good", side.table.good);
  const Labels labels{{"family", family}};
  const auto& traffic = side.traffic;
  sheet.counter("cairn_dht_sent_bytes_total", "Bytes sent to nodes of the DHT.", traffic.sent_bytes,
                labels);
  sheet.counter("cairn_dht_received_bytes_total", "Bytes received from nodes of the DHT.",
                traffic.received_bytes, labels);
  sheet.counter("cairn_dht_queries_total", "Questions asked in the DHT.", traffic.queries, labels);
  sheet.counter("cairn_dht_answers_total", "Of these, those that were answered.", traffic.answered,
                labels);
  sheet.counter("cairn_dht_questions_total", "Questions of others.", traffic.questions, labels);
}

void add_network(Sheet& sheet, const node::NetworkInfo& network) {
  const auto& totals = network.totals;
  sheet.counter("cairn_bytes_sent_total", "Bytes sent to peers.", totals.sent_bytes);
  sheet.counter("cairn_bytes_received_total", "Bytes received from peers.", totals.received_bytes);
  sheet.counter("cairn_chunks_sent_total", "Chunks sent to peers.", totals.sent_chunks);
  sheet.counter("cairn_chunks_received_total", "Chunks received from peers.",
                totals.received_chunks);
  sheet.gauge("cairn_chunks_waiting", "Chunks that peers have asked for.", totals.waiting_chunks);
  sheet.gauge("cairn_connections", "Connections with peers.", totals.connections);
  sheet.counter("cairn_connections_refused_total", "Connections that were refused.",
                totals.refused);
  sheet.gauge("cairn_uptime_seconds", "Since the node began.", network.uptime_s);
  const auto& presence = network.presence;
  if (presence.dht) {
    add_dht(sheet, presence.dht->v4, "ipv4");
    add_dht(sheet, presence.dht->v6, "ipv6");
  }
  if (presence.lan) {
    sheet.gauge("cairn_lan_peers", "Peers on the local network.", presence.lan_peers.size());
  }
  if (presence.announced) {
    sheet.gauge("cairn_roots_announced", "Roots whose announcement stands in the DHT.",
                presence.announced->standing);
    sheet.counter("cairn_announcements_total", "Announcements made.",
                  presence.announced->announcements);
  }
}

void add_downloads(Sheet& sheet, const std::vector<node::DownloadInfo>& downloads) {
  using State = node::DownloadState;
  constexpr std::array kStates{State::queued, State::running, State::paused, State::failed,
                               State::finished};
  for (const auto state : kStates) {
    const auto count = std::ranges::count(downloads, state, &node::DownloadInfo::state);
    sheet.gauge("cairn_downloads", "Downloads by their state.", count,
                {{"state", std::string(node::to_string(state))}});
  }
}

}  // namespace

std::string metrics_text(const Measured& measured) {
  Sheet sheet;
  sheet.gauge("cairn_build_info", "1, labelled with the version of the program.", 1,
              {{"version", measured.version}});
  sheet.gauge("cairn_api_connections", "Connections with programs that ask the daemon.",
              measured.api_connections);
  if (measured.status) add_status(sheet, *measured.status);
  if (measured.network) add_network(sheet, *measured.network);
  if (measured.downloads) add_downloads(sheet, *measured.downloads);
  return sheet.text();
}

}  // namespace cairn::api
