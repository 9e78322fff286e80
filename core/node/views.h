// What a node shows of its part in the network: values, taken at one moment.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "content/code.h"
#include "content/file_order.h"
#include "env/network.h"
#include "node/presence.h"
#include "node/transfer_limits.h"

namespace cairn::node {

enum class DownloadState { queued, running, paused, failed, finished };
// What one that is running is doing; the others are idle.
enum class DownloadPhase { idle, searching, describing, checking, fetching, finishing };

std::string_view to_string(DownloadState state);
std::string_view to_string(DownloadPhase phase);
std::optional<DownloadState> download_state_from(std::string_view text);
std::optional<DownloadPhase> download_phase_from(std::string_view text);

struct DownloadInfo {
  Root root;
  std::string name;
  DownloadState state = DownloadState::queued;
  DownloadPhase phase = DownloadPhase::idle;
  bool keeps_pieces = false;      // for others, instead of writing files
  std::filesystem::path output;   // the folder that receives it
  std::filesystem::path path;     // of what was written, once finished
  std::uint64_t total_bytes = 0;  // 0 while it is not known
  std::uint64_t done_bytes = 0;
  double bytes_per_s = 0;
  std::optional<double> seconds_left;
  std::uint64_t received_bytes = 0;   // over the network, since it was started
  std::uint64_t repeated_bytes = 0;   // of them, that were here already
  std::uint64_t rebuilt_stripes = 0;  // by decoding
  std::uint64_t false_chunks = 0;
  std::size_t stripes = 0;
  std::size_t stripes_left = 0;
  // Stripes that cannot be completed with what the connected peers have.
  std::size_t stripes_unobtainable = 0;
  std::size_t peers_known = 0;
  std::size_t peers_connected = 0;
  std::string problem;  // why it failed, or why it cannot go on just now
  content::FileOrder order;
  std::vector<std::string> patterns;  // of the files that are wanted; none: all
  std::int64_t added_ns = 0;          // wall clock
  std::int64_t finished_ns = 0;       // 0 until it is
};

struct DownloadPeer {
  NodeId id;
  std::string address;
  std::string agent;
  double bytes_per_s = 0;
  double share = 0;  // of the content, that it has: 0 to 1
  std::uint64_t received_bytes = 0;
  double sent_per_s = 0;  // with the same connection, of whatever it asks for
  std::uint64_t sent_bytes = 0;
  std::optional<double> round_trip_s;
  int false_chunks = 0;  // within the last hour
};

// One bit for each of the k+m pieces.
struct StripeState {
  std::uint64_t wanted = 0;
  std::uint64_t here = 0;
  std::uint64_t asked = 0;
  std::uint64_t received = 0;  // came, and is not in its place yet
  std::uint64_t damaged = 0;   // found to be other bytes than it should, and not made good since
};

// How many of the connected peers have each piece, stripe after stripe; 255 is that many or more.
struct HolderCounts {
  std::size_t pieces = 0;            // of a stripe
  std::vector<std::uint8_t> counts;  // empty where it is not known
  bool operator==(const HolderCounts&) const = default;
};

struct DownloadDetails {
  DownloadInfo info;
  std::optional<content::Code> code;  // once it is known
  std::vector<DownloadPeer> peers;
  std::vector<StripeState> stripes;  // at most kStripesShown
  HolderCounts holders;              // of as many stripes
  // How many of the connected peers may leave, at least, and the others still have what is missing;
  // nothing where they do not have all of it, or it is not known.
  std::optional<std::size_t> losses_survived;
};
inline constexpr std::size_t kStripesShown = 200'000;

// A chunk of a stripe.
struct ChunkInfo {
  ChunkId id;
  std::vector<NodeId> holders;  // of the connected peers, as far as they said so
};

struct PeerInfo {
  NodeId id;
  std::string address;
  std::string agent;
  bool dialed = false;  // by this node
  bool local = false;   // in the local network
  double connected_s = 0;
  std::optional<double> round_trip_s;
  std::uint64_t sent_bytes = 0;
  std::uint64_t received_bytes = 0;
  double sent_per_s = 0;
  double received_per_s = 0;
  int false_chunks = 0;  // within the last hour
};

struct TransferTotals {
  std::uint64_t sent_bytes = 0;  // since the start
  std::uint64_t received_bytes = 0;
  std::uint64_t sent_chunks = 0;
  std::uint64_t received_chunks = 0;
  double sent_per_s = 0;
  double received_per_s = 0;
  std::uint64_t waiting_chunks = 0;  // that others have asked for
  std::size_t connections = 0;
  std::uint64_t refused = 0;  // connections
};

struct NetworkInfo {
  std::string label;             // of the node, as the settings say
  std::uint16_t serve_port = 0;  // 0: takes no connections
  double uptime_s = 0;
  TransferTotals totals;
  PresenceStatus presence;
};

// What is known of whether others can connect to this node from beyond its local network.
enum class PortFinding {
  dialed_back,         // a peer that was asked to just has, so they can
  came_in,             // somebody has, so they can
  takes_none,          // it takes no connections, so they cannot
  this_machine_only,   // it is bound to addresses that nobody else can reach
  behind_another_nat,  // the router is itself behind another one, and there is no other way
  not_reached,         // peers that were asked to try say that they could not
  router_refused,      // no router opened the port; it may be forwarded by hand
  router_opened,       // so it says; nobody has come yet
  nobody_came,         // nothing else is known
};
enum class Reachable { yes, no, unknown };

struct PortTest {
  std::uint16_t port = 0;
  Reachable reachable = Reachable::unknown;
  PortFinding finding = PortFinding::nobody_came;
  std::optional<double> came_in_s;  // how long ago somebody did
  std::size_t asked = 0;            // peers, to try it
  std::size_t tried = 0;            // those of them that say that they did
};

struct LimitsInfo {
  TransferLimits limits;  // as they were set
  TransferLimits now;     // with the schedule applied
};

enum class EventKind {
  shared,          // a bundle is in the library
  removed,         // it is not any more
  bundle_changed,  // its name, place or health, or whether it is offered
  download_added,
  download_changed,  // its state or phase
  download_finished,
  download_failed,
  download_dropped,
  peer_connected,
  peer_lost,
  limits_changed,
  warning,  // `text` is for the user
};

std::string_view to_string(EventKind kind);
std::optional<EventKind> event_kind_from(std::string_view text);

struct Event {
  EventKind kind = EventKind::warning;
  std::optional<Root> root;  // of the bundle it is about
  std::optional<NodeId> peer;
  std::string text;  // the name of the bundle, the address of the peer, the warning
};

}  // namespace cairn::node
