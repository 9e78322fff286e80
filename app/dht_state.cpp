#include "app/dht_state.h"

#include <fmt/format.h>

#include "app/format.h"
#include "app/port_state.h"
#include "app/print_json.h"
#include "app/safe_text.h"
#include "app/table.h"

namespace cairn::app {
namespace {

using discovery::DhtStatus;
using discovery::PortPhase;
using node::PresenceStatus;

std::size_t good_nodes(const PresenceStatus& status) {
  return status.dht ? status.dht->v4.table.good + status.dht->v6.table.good : 0;
}

std::string counted(std::size_t count, const char* one, const char* many) {
  return format_number(count) + " " + (count == 1 ? one : many);
}

std::string side_text(const PresenceStatus& status, const DhtStatus::Side& side,
                      const PresenceStatus::Rates& rates) {
  if (!side.running) return side.problem.empty() ? "not used" : "not possible: " + side.problem;
  auto text =
      fmt::format("{}, {} of them good, in {}; port {}", counted(side.table.nodes, "node", "nodes"),
                  format_number(side.table.good), counted(side.table.buckets, "bucket", "buckets"),
                  side.local.port);
  if (side.external) text += "; seen from outside as " + side.external->to_string();
  if (side.read_only) text += "; only asks";
  if (side.read_only && !status.transient) text += ", because nobody outside can ask it";
  return text + fmt::format("; {} out, {} in", format_rate(rates.sent_per_s),
                            format_rate(rates.received_per_s));
}

std::string mapping_text(const PresenceStatus& status) {
  if (!status.mapping) return "is not asked for ports";
  auto text = port_text(*status.mapping);
  text.pop_back();
  for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
    text.replace(at, 1, "; ");
  }
  return text;
}

std::string lan_text(const PresenceStatus& status) {
  if (!status.lan) return "not used";
  if (status.lan_problem) return "not possible: " + status.lan_problem->context;
  auto text = counted(status.lan_peers.size(), "peer", "peers");
  for (const auto& peer : status.lan_peers) {
    text += &peer == &status.lan_peers.front() ? ": " : ", ";
    text += env::to_string(peer.endpoint);
  }
  return text;
}

std::string announced_text(const discovery::AnnounceStatus& announced) {
  auto text =
      format_number(announced.standing) + " of " + counted(announced.keys, "share", "shares");
  const auto late = std::chrono::duration_cast<std::chrono::seconds>(announced.behind);
  if (late.count() > 0) text += ", up to " + format_duration(late) + " late";
  return text;
}

boost::json::value side_json(const DhtStatus::Side& side, const PresenceStatus::Rates& rates) {
  if (!side.running && side.problem.empty()) return nullptr;
  boost::json::object out;
  out["running"] = side.running;
  out["problem"] = nullptr;
  if (!side.problem.empty()) out["problem"] = json_text(side.problem);
  if (!side.running) return out;
  out["id"] = to_hex(side.id.view());
  out["port"] = side.local.port;
  out["nodes"] = side.table.nodes;
  out["good"] = side.table.good;
  out["buckets"] = side.table.buckets;
  out["external_address"] = nullptr;
  if (side.external) out["external_address"] = side.external->to_string();
  out["read_only"] = side.read_only;
  out["kept_peers"] = side.stored_peers;
  out["kept_items"] = side.stored_items;
  out["queries"] = side.traffic.queries;
  out["answered"] = side.traffic.answered;
  out["questions"] = side.traffic.questions;
  out["sent_bytes"] = side.traffic.sent_bytes;
  out["received_bytes"] = side.traffic.received_bytes;
  out["sent_bytes_per_s"] = static_cast<std::uint64_t>(rates.sent_per_s);
  out["received_bytes_per_s"] = static_cast<std::uint64_t>(rates.received_per_s);
  return out;
}

boost::json::value lan_json(const PresenceStatus& status) {
  if (!status.lan) return nullptr;
  boost::json::object out;
  out["problem"] = nullptr;
  if (status.lan_problem) out["problem"] = json_text(status.lan_problem->context);
  boost::json::array peers;
  for (const auto& peer : status.lan_peers) {
    peers.push_back({{"node_id", peer.id.text()}, {"address", env::to_string(peer.endpoint)}});
  }
  out["peers"] = std::move(peers);
  return out;
}

boost::json::value announced_json(const PresenceStatus& status) {
  if (!status.announced) return nullptr;
  const auto& announced = *status.announced;
  const auto late = std::chrono::duration_cast<std::chrono::seconds>(announced.behind);
  return {{"roots", announced.keys},      {"standing", announced.standing},
          {"late_s", late.count()},       {"announcements", announced.announcements},
          {"queries", announced.queries}, {"stored", announced.stored}};
}

}  // namespace

std::string_view dht_word(const PresenceStatus& status) {
  if (!status.dht) return "off";
  if (good_nodes(status) > 0) return "connected";
  return status.dht->bootstrapping ? "connecting" : "alone";
}

std::string presence_text(const PresenceStatus& status) {
  Table facts({{"", Align::left}, {"", Align::left}});
  const auto add = [&](const char* name, std::string_view text) {
    facts.add({name, escaped(text)});
  };
  add("DHT", dht_word(status));
  if (status.dht) {
    if (good_nodes(status) == 0 && !status.dht->bootstrap_problem.empty()) {
      add("", status.dht->bootstrap_problem);
    }
    add("IPv4", side_text(status, status.dht->v4, status.v4));
    add("IPv6", side_text(status, status.dht->v6, status.v6));
    const auto peers = status.dht->v4.stored_peers + status.dht->v6.stored_peers;
    const auto items = status.dht->v4.stored_items + status.dht->v6.stored_items;
    add("Kept for others",
        counted(peers, "announcement", "announcements") + ", " + counted(items, "value", "values"));
  }
  add("Router", mapping_text(status));
  add("Local network", lan_text(status));
  if (status.announced) add("Announced", announced_text(*status.announced));
  for (const auto& endpoint : status.published) {
    add(&endpoint == &status.published.front() ? "Found under" : "", env::to_string(endpoint));
  }
  return facts.text();
}

std::string presence_line(const PresenceStatus& status) {
  std::string text = "DHT " + std::string(dht_word(status));
  if (status.dht) {
    const auto& v4 = status.dht->v4;
    text += fmt::format(" on port {}", v4.running ? v4.local.port : status.dht->v6.local.port);
  }
  if (const auto good = good_nodes(status); good > 0) {
    text += ", " + counted(good, "node", "nodes");
  } else if (status.dht && !status.dht->bootstrap_problem.empty()) {
    text += " (" + status.dht->bootstrap_problem + ")";
  }
  if (status.mapping && status.mapping->phase == PortPhase::mapped) {
    text += "; router " + mapping_text(status);
  }
  if (!status.lan_peers.empty()) text += "; local network " + lan_text(status);
  if (status.announced) text += "; announced " + announced_text(*status.announced);
  return escaped(text);
}

boost::json::object json_of(const PresenceStatus& status) {
  boost::json::object out;
  out["state"] = dht_word(status);
  out["bootstrap_problem"] = nullptr;
  out["v4"] = nullptr;
  out["v6"] = nullptr;
  if (status.dht) {
    out["v4"] = side_json(status.dht->v4, status.v4);
    out["v6"] = side_json(status.dht->v6, status.v6);
    if (!status.dht->bootstrap_problem.empty()) {
      out["bootstrap_problem"] = json_text(status.dht->bootstrap_problem);
    }
  }
  out["mapping"] = nullptr;
  if (status.mapping) out["mapping"] = json_of(*status.mapping);
  out["lan"] = lan_json(status);
  out["announced"] = announced_json(status);
  boost::json::array published;
  for (const auto& endpoint : status.published)
    published.push_back(env::to_string(endpoint).c_str());
  out["published"] = std::move(published);
  return out;
}

}  // namespace cairn::app
