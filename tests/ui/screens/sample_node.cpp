#include "sample_node.h"

#include <algorithm>
#include <cmath>

namespace cairn::test {
namespace {

constexpr std::uint64_t kMiB = 1U << 20U;
constexpr std::int64_t kAdded_ns = 1'760'000'000'000'000'000;
constexpr std::int64_t kHour_ns = 3'600'000'000'000;

Root root_named(const std::string& name) {
  Root root;
  std::size_t state = std::hash<std::string>{}(name);
  for (auto& byte : root.bytes) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    byte = static_cast<std::uint8_t>(state >> 56U);
  }
  return root;
}

NodeId node_named(const std::string& name) {
  NodeId id;
  id.bytes = root_named(name).bytes;
  return id;
}

node::DownloadInfo download(const std::string& name, node::DownloadState state, std::uint64_t mib,
                            double share, double mib_per_s = 0) {
  node::DownloadInfo info;
  info.root = root_named(name);
  info.name = name;
  info.state = state;
  info.output = "/home/ana/Downloads";
  info.total_bytes = mib * kMiB;
  info.done_bytes = static_cast<std::uint64_t>(static_cast<double>(info.total_bytes) * share);
  info.received_bytes = info.done_bytes;
  info.bytes_per_s = mib_per_s * static_cast<double>(kMiB);
  info.stripes = std::max<std::size_t>(1, mib / 8);
  info.stripes_left =
      static_cast<std::size_t>(static_cast<double>(info.stripes) * (1 - share) + 0.5);
  info.added_ns = kAdded_ns;
  if (mib_per_s > 0) {
    info.phase = node::DownloadPhase::fetching;
    info.seconds_left = static_cast<double>(info.total_bytes - info.done_bytes) / info.bytes_per_s;
    info.peers_known = 14;
    info.peers_connected = 9;
  }
  if (state == node::DownloadState::finished) {
    info.path = info.output / name;
    info.finished_ns = kAdded_ns + kHour_ns;
  }
  return info;
}

void add_downloads(FakeNode& node) {
  using State = node::DownloadState;
  auto& list = node.download_list;
  list.push_back(download("Field recordings, summer 2026", State::running, 3'640, 0.62, 21.4));
  list.push_back(download("debian-13.2.0-amd64-DVD-1.iso", State::running, 4'700, 0.18, 8.3));
  list.push_back(download("Lectures on linear algebra", State::running, 812, 0.0));
  list.back().phase = node::DownloadPhase::searching;
  list.back().done_bytes = 0;
  list.push_back(download("Family archive 1998–2004", State::paused, 18'200, 0.41));
  list.push_back(download("survey-points-2025.csv", State::queued, 96, 0));
  list.push_back(download("Concert.flac", State::failed, 340, 0.77));
  list.back().problem = "/home/ana/Downloads: the disk is full; make room and resume it";
  list.push_back(download("Dissertation, final version.pdf", State::finished, 24, 1));
}

std::vector<node::StripeState> sample_stripes(std::size_t count, double share) {
  std::vector<node::StripeState> stripes(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto& stripe = stripes[i];
    stripe.wanted = 0xFF;
    // Rarest first, so that what is here is not one block.
    const double place = static_cast<double>(i * 7919 % count) / static_cast<double>(count);
    if (place < share) {
      stripe.here = i % 9 == 4 ? 0x1F7 : 0xFF;
    } else if (place < share + 0.06) {
      stripe.here = (1U << (i % 8)) - 1U;
      stripe.asked = 0xFFU & ~stripe.here;
    }
  }
  return stripes;
}

void add_details(FakeNode& node) {
  auto& details = node.details_of_download;
  details.info = node.download_list.front();
  details.code = content::Code{};
  details.stripes = sample_stripes(details.info.stripes, 0.6);
  details.stripes[40].damaged = 0x10;
  details.stripes[40].here &= ~std::uint64_t{0x10};
  details.holders.pieces = 12;
  details.losses_survived = 2;
  for (std::size_t i = 0; i < details.stripes.size() * 12; ++i) {
    details.holders.counts.push_back(static_cast<std::uint8_t>(2 + i % 3));
  }
  const struct {
    const char* address;
    const char* agent;
    double mib_per_s;
    double share;
  } peers[] = {{"203.0.113.17:9000", "cairn 0.1.0", 6.2, 1},
               {"198.51.100.204:41822", "cairn 0.1.0", 5.1, 1},
               {"[2001:db8:12:4::77]:9000", "cairn 0.1.0", 4.4, 0.83},
               {"192.168.1.23:9000", "cairn 0.1.0", 3.9, 0.31},
               {"203.0.113.90:9000", "cairn 0.1.0", 1.8, 0.66}};
  for (const auto& peer : peers) {
    node::DownloadPeer one;
    one.id = node_named(peer.address);
    one.address = peer.address;
    one.agent = peer.agent;
    one.bytes_per_s = peer.mib_per_s * static_cast<double>(kMiB);
    one.share = peer.share;
    one.received_bytes = static_cast<std::uint64_t>(peer.mib_per_s * 90) * kMiB;
    one.sent_per_s = peer.share < 1 ? peer.mib_per_s * 0.3 * static_cast<double>(kMiB) : 0;
    one.sent_bytes = one.received_bytes / 5;
    one.round_trip_s = 0.2 / peer.mib_per_s;
    details.peers.push_back(std::move(one));
  }
}

void add_library(FakeNode& node) {
  using Health = node::BundleHealth;
  const struct {
    const char* name;
    std::uint64_t mib;
    std::uint64_t files;
    Health health;
  } stored[] = {{"Photo album 2024", 12'480, 3'122, Health::whole},
                {"Dissertation, final version.pdf", 24, 1, Health::whole},
                {"Interviews, transcripts", 310, 48, Health::changed},
                {"Old laptop backup", 188'000, 96'418, Health::damaged},
                {"Radio plays", 2'040, 64, Health::whole},
                {"For Marta", 640, 1, Health::partial},
                {"survey-points-2024.csv", 91, 1, Health::whole}};
  std::int64_t added = kAdded_ns;
  for (const auto& one : stored) {
    node::BundleSummary bundle;
    bundle.link.name = one.name;
    bundle.link.root = root_named(one.name);
    bundle.link.key.emplace().bytes.fill(9);
    bundle.bytes = one.mib * kMiB;
    bundle.files = one.files;
    bundle.added_ns = added -= 31 * kHour_ns;
    bundle.health = one.health;
    bundle.offered = one.files != 64;
    bundle.holders_seen = one.files % 5;
    bundle.sent_bytes = bundle.bytes / 7 * (one.files % 11);
    if (one.health != Health::partial) bundle.place = std::filesystem::path("/home/ana") / one.name;
    node.bundles.push_back(std::move(bundle));
  }
}

void add_inside(FakeNode& node) {
  auto& details = node.details;
  details.summary = node.bundles.front();
  details.readable = true;
  details.stripes = 1'560;
  details.chunks = 18'720;
  details.chunks_here = 18'720;
  details.tolerated_losses = 4;
  node::StripeState whole;
  whole.wanted = 0xFFF;
  whole.here = 0xFFF;
  details.map.assign(details.stripes, whole);
  const auto entry = [&details](const char* path, std::uint64_t bytes) {
    node::FileEntry file;
    file.path = path;
    file.bytes = bytes;
    details.entries.push_back(std::move(file));
  };
  entry("2026-06-03 river/01 before sunrise.wav", 412 * kMiB);
  entry("2026-06-03 river/02 first boats.wav", 388 * kMiB);
  entry("2026-06-03 river/notes.txt", 4'096);
  entry("2026-06-11 forest/01 rain.wav", 701 * kMiB);
  entry("2026-06-11 forest/02 after the rain.wav", 540 * kMiB);
  entry("README.txt", 1'204);
  details.summary.files = details.entries.size();
}

void add_peers(FakeNode& node) {
  const struct {
    const char* address;
    double round_trip;
    double down;
    double up;
    bool local;
  } peers[] = {{"203.0.113.17:9000", 0.031, 6.2, 0.4, false},
               {"198.51.100.204:41822", 0.082, 5.1, 0, false},
               {"[2001:db8:12:4::77]:9000", 0.044, 4.4, 1.2, false},
               {"192.168.1.23:9000", 0.001, 3.9, 11.8, true},
               {"203.0.113.90:9000", 0.120, 1.8, 0, false},
               {"198.51.100.31:9000", 0.210, 0, 0.3, false}};
  double connected = 4'100;
  for (const auto& peer : peers) {
    node::PeerInfo info;
    info.id = node_named(peer.address);
    info.address = peer.address;
    info.agent = "cairn 0.1.0";
    info.dialed = peer.down > 2;
    info.local = peer.local;
    info.connected_s = connected *= 0.7;
    info.round_trip_s = peer.round_trip;
    info.received_per_s = peer.down * static_cast<double>(kMiB);
    info.sent_per_s = peer.up * static_cast<double>(kMiB);
    info.received_bytes = static_cast<std::uint64_t>(peer.down * 400) * kMiB;
    info.sent_bytes = static_cast<std::uint64_t>(peer.up * 500) * kMiB;
    node.peer_list.push_back(std::move(info));
  }
  node.peer_list.back().false_chunks = 1;
}

void add_network(FakeNode& node) {
  using env::asio::ip::make_address;
  auto& info = node.network_info;
  info.label = "ana-desktop";
  info.serve_port = 9000;
  info.uptime_s = 93'500;
  auto& totals = info.totals;
  totals.sent_bytes = 48'212 * kMiB;
  totals.received_bytes = 22'730 * kMiB;
  totals.sent_chunks = 24'106;
  totals.received_chunks = 11'365;
  totals.sent_per_s = 13.7 * static_cast<double>(kMiB);
  totals.received_per_s = 29.7 * static_cast<double>(kMiB);
  totals.connections = node.peer_list.size();
  auto& dht = info.presence.dht.emplace();
  dht.v4.running = true;
  dht.v4.reached = true;
  dht.v4.table = {214, 187, 40, 19};
  dht.v4.external = make_address("203.0.113.5");
  dht.v6.problem = "this machine has no address for it";
  info.presence.lan = true;
  info.presence.lan_peers.push_back(
      {node_named("192.168.1.23:9000"), {make_address("192.168.1.23"), 9000}});
  auto& mapping = info.presence.mapping.emplace();
  mapping.phase = discovery::PortPhase::mapped;
  mapping.protocol = env::MappingProtocol::pcp;
  mapping.gateway = env::Gateway{make_address("192.168.1.1"), make_address("192.168.1.40")};
  env::PortMapping port;
  port.internal_port = 9000;
  port.external = {make_address("203.0.113.5"), 9000};
  port.lifetime = std::chrono::hours(1);
  mapping.mappings.push_back(port);
  info.presence.announced.emplace();
  info.presence.announced->keys = 7;
  info.presence.announced->standing = 7;
  info.presence.published.push_back({make_address("203.0.113.5"), 9000});
  info.presence.v4 = {740, 1'210};
}

}  // namespace

void fill_sample(FakeNode& node) {
  add_downloads(node);
  add_details(node);
  add_library(node);
  add_inside(node);
  add_peers(node);
  add_network(node);
  node.limits_info.limits.upload_per_s = 20'000'000;
  node.limits_info.now = node.limits_info.limits;
  node.node_status.node_id = node_named("here");
  node.node_status.data_folder = "/home/ana/.local/share/cairn";
  node.node_status.bundles = node.bundles.size();
  node.node_status.placed_bytes = 203'000 * kMiB;
  node.node_status.pack_bytes = 660 * kMiB;
  node.node_status.free_bytes = 412'000 * kMiB;
  node.verify_report.bundles = 1;
}

ui::SpeedHistory sample_speeds(std::chrono::milliseconds now) {
  ui::SpeedHistory history;
  const auto span = std::min<std::chrono::milliseconds>(now, std::chrono::minutes(30));
  for (auto at = now - span; at <= now; at += std::chrono::seconds(1)) {
    const double t = static_cast<double>(at.count()) / 1e3;
    const double wave = std::sin(t / 61) + 0.4 * std::sin(t / 13) + 0.1 * std::sin(t * 1.7);
    history.add(at, {(24 + 6 * wave) * 1e6, (9 - 2 * wave) * 1e6});
  }
  return history;
}

}  // namespace cairn::test
