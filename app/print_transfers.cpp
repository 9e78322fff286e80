#include "app/print_transfers.h"

#include <utility>

#include <fmt/format.h>

#include "app/format.h"
#include "app/safe_text.h"
#include "app/table.h"

namespace cairn::app {
namespace {

using node::DownloadInfo;
using node::DownloadState;

constexpr std::size_t kIdShown = 12;

std::string percent(const DownloadInfo& download) {
  if (download.state == DownloadState::finished) return "100%";
  if (download.total_bytes == 0) return "-";
  const auto part =
      static_cast<double>(download.done_bytes) / static_cast<double>(download.total_bytes);
  return fmt::format("{}%", static_cast<int>(std::min(part, 1.0) * 100));
}

std::string time_left(const DownloadInfo& download) {
  const bool known = download.seconds_left && download.state == DownloadState::running;
  return known ? format_time_left(*download.seconds_left) : "";
}

std::string rate_or_nothing(double bytes_per_s) {
  return bytes_per_s < 1 ? "" : format_rate(bytes_per_s);
}

std::string limit_text(std::uint64_t per_s) {
  return per_s == node::kUnlimited ? "unlimited" : format_rate(static_cast<double>(per_s));
}

std::string peer_count(std::size_t peers) {
  return fmt::format("{} {}", peers, peers == 1 ? "peer" : "peers");
}

Table downloads_table(const std::vector<DownloadInfo>& downloads) {
  Table table({{"NAME", Align::left},
               {"DONE", Align::right},
               {"SIZE", Align::right},
               {"RATE", Align::right},
               {"LEFT", Align::right},
               {"STATE", Align::left}});
  for (const auto& download : downloads) {
    const auto name = download.name.empty() ? download.root.brief() : download.name;
    const auto size = download.total_bytes > 0 ? format_bytes(download.total_bytes) : "-";
    table.add({escaped(name), percent(download), size, rate_or_nothing(download.bytes_per_s),
               time_left(download), escaped(state_text(download))},
              download.problem.empty() ? "" : "  " + escaped(download.problem));
  }
  return table;
}

}  // namespace

std::string state_text(const DownloadInfo& download) {
  std::string text(node::to_string(download.state));
  if (download.state == DownloadState::running) {
    text =
        std::string(node::to_string(download.phase)) + ", " + peer_count(download.peers_connected);
  }
  if (download.keeps_pieces) text += ", for others";
  return text;
}

std::string downloads_text(const std::vector<DownloadInfo>& downloads, const Screen& screen) {
  if (downloads.empty()) return "There are no downloads.\n";
  auto table = downloads_table(downloads);
  if (screen.is_terminal) table.fit(screen.columns());
  return table.text();
}

std::string peers_text(const std::vector<node::PeerInfo>& peers) {
  if (peers.empty()) return "There are no connections with peers.\n";
  Table table({{"ADDRESS", Align::left},
               {"NODE", Align::left},
               {"PROGRAM", Align::left},
               {"SENT", Align::right},
               {"RECEIVED", Align::right},
               {"UP", Align::right},
               {"DOWN", Align::right},
               {"CONNECTED", Align::right}});
  for (const auto& peer : peers) {
    const auto seconds = std::chrono::seconds(static_cast<std::int64_t>(peer.connected_s));
    std::string below;
    if (peer.false_chunks > 0) {
      below = fmt::format("  sent {} that {} not what was asked for",
                          format_chunks(static_cast<std::uint64_t>(peer.false_chunks)),
                          peer.false_chunks == 1 ? "was" : "were");
    }
    table.add({peer.address + (peer.dialed ? "" : " (came)"), peer.id.text().substr(0, kIdShown),
               escaped(peer.agent), format_bytes(peer.sent_bytes),
               format_bytes(peer.received_bytes), rate_or_nothing(peer.sent_per_s),
               rate_or_nothing(peer.received_per_s), format_duration(seconds)},
              below);
  }
  return table.text();
}

std::string limits_text(const node::LimitsInfo& limits) {
  const auto& set = limits.limits;
  const auto& now = limits.now;
  Table table({{"", Align::left}, {"UP", Align::right}, {"DOWN", Align::right}});
  table.add({"now", limit_text(now.upload_per_s), limit_text(now.download_per_s)});
  if (!set.schedule.empty()) {
    table.add(
        {"without the schedule", limit_text(set.upload_per_s), limit_text(set.download_per_s)});
  }
  table.add(
      {"local network", limit_text(now.lan_upload_per_s), limit_text(now.lan_download_per_s)});
  table.add({"each peer", limit_text(now.peer_upload_per_s), limit_text(now.peer_download_per_s)});
  return table.text() + fmt::format(
                            "{} peers are sent to at once, {} connections at most, {} "
                            "downloads at once.\n",
                            now.upload_slots, now.connections, now.downloads);
}

std::string reach_text(const node::PortTest& test) {
  using node::PortFinding;
  const auto port = std::to_string(test.port);
  const auto nobody =
      test.asked == 0 ? std::string(" No peer beyond the local network is known that could try.")
                      : " Those that were asked to try could not, or have not answered.";
  switch (test.finding) {
    case PortFinding::dialed_back:
      return "Yes: a peer beyond the local network has connected to port " + port +
             ", as it was asked to.\n";
    case PortFinding::came_in:
      return "Yes: somebody from beyond the local network has connected to port " + port + ".\n";
    case PortFinding::takes_none:
      return "No: this node takes no connections.\n";
    case PortFinding::this_machine_only:
      return "No: port " + port + " is open to this machine alone.\n";
    case PortFinding::behind_another_nat:
      return "No: the router is itself behind another one.\n";
    case PortFinding::not_reached:
      return fmt::format(
          "No: {} beyond the local network tried to connect to port {}, in vain. Forward the port "
          "to this machine on the router, and let it through the firewall.\n",
          peer_count(test.tried), port);
    case PortFinding::router_refused:
      return "That cannot be told: no router has opened port " + port +
             ", but it may have been told to by hand. Nobody has connected yet." + nobody + "\n";
    case PortFinding::router_opened:
      return "That cannot be told: the router says that it has opened port " + port +
             ", but nobody has connected yet." + nobody + "\n";
    case PortFinding::nobody_came:
      return "That cannot be told: nobody has connected to port " + port + " yet." + nobody + "\n";
  }
  std::unreachable();
}

std::string watch_text(const node::NetworkInfo& network, const std::vector<DownloadInfo>& downloads,
                       const std::vector<node::PeerInfo>& peers, int lines, int columns) {
  const auto& totals = network.totals;
  std::vector<std::string> out;
  out.push_back(fmt::format("up {}  down {}  {} connected  sent {}  received {}",
                            format_rate(totals.sent_per_s), format_rate(totals.received_per_s),
                            peer_count(totals.connections), format_bytes(totals.sent_bytes),
                            format_bytes(totals.received_bytes)));
  if (!downloads.empty()) {
    auto table = downloads_table(downloads);
    table.fit(columns);
    out.emplace_back();
    out.push_back(table.text());
  }
  if (!peers.empty()) {
    out.emplace_back();
    out.push_back(peers_text(peers));
  }
  std::string text;
  for (const auto& part : out) text += part.ends_with('\n') ? part : part + "\n";
  std::size_t end = 0;
  for (int line = 0; line < lines && end != std::string::npos; ++line) {
    end = text.find('\n', end == 0 ? 0 : end + 1);
  }
  std::string shown;
  for (std::size_t at = 0, stop = std::min(end, text.size()); at < stop;) {
    const auto next = std::min(text.find('\n', at), stop);
    shown += shortened(text.substr(at, next - at), columns - 1) + "\n";
    at = next + 1;
  }
  return shown;
}

}  // namespace cairn::app
