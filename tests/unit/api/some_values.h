// Values with something in every field, so that what is lost on the way shows.
#pragma once

#include "api/json.h"
#include "support/fake_node.h"

namespace cairn::test {

template <class Some>
Some filled(std::uint8_t with) {
  Some id;
  id.bytes.fill(with);
  return id;
}

inline node::DownloadInfo some_download() {
  node::DownloadInfo info;
  info.root = filled<Root>(7);
  info.name = "photos";
  info.state = node::DownloadState::running;
  info.phase = node::DownloadPhase::fetching;
  info.keeps_pieces = true;
  info.output = "/home/ann";
  info.path = "/home/ann/photos";
  info.total_bytes = 1ULL << 60U;
  info.done_bytes = 12345;
  info.bytes_per_s = 1.5e6;
  info.seconds_left = 12.25;
  info.received_bytes = 1;
  info.repeated_bytes = 2;
  info.rebuilt_stripes = 3;
  info.false_chunks = 4;
  info.stripes = 5;
  info.stripes_left = 6;
  info.stripes_unobtainable = 7;
  info.peers_known = 8;
  info.peers_connected = 9;
  info.problem = "nobody has \"it\"";
  info.order = {{"*.srt"}, {"extras/*"}, true};
  info.patterns = {"*.srt", "/README.txt"};
  info.added_ns = 1'767'225'600'123'456'789;
  info.finished_ns = 1'767'225'601'000'000'000;
  return info;
}

inline node::DownloadDetails some_download_details() {
  node::DownloadDetails details;
  details.info = some_download();
  details.code = content::Code{4, 2};
  details.peers.push_back(
      {filled<NodeId>(3), "192.0.2.1:9000", "cairn/1", 2.5, 0.75, 99, 1.5, 44, 0.031, 2});
  details.stripes = {
      {0x3f, 0x3f, 0, 0, 0}, {0x3f, 0x3f, 0, 0, 0}, {0x3f, 1, 2, 4, 8}, {~0ULL, 0, ~0ULL, 0, 0}};
  details.losses_survived = 3;
  details.holders = {
      6, {255, 2, 1, 0, 16, 9, 255, 2, 1, 0, 16, 9, 0, 0, 0, 0, 0, 0, 255, 2, 1, 0, 16, 9}};
  return details;
}

inline discovery::DhtStatus some_dht() {
  discovery::DhtStatus dht;
  auto& side = dht.v4;
  side.running = true;
  side.problem = "none";
  side.id.bytes.fill(0xab);
  side.local = {env::asio::ip::make_address("0.0.0.0"), 8468};
  side.table = {100, 90, 8, 12};
  side.external = env::asio::ip::make_address("198.51.100.7");
  side.read_only = true;
  side.reached = true;
  side.traffic = {1, 2, 3, 4, 5, 6, 7, 8};
  side.stored_peers = 9;
  side.stored_items = 10;
  side.waiting = 11;
  side.searches = 12;
  side.askers = 13;
  dht.v6.local = {env::asio::ip::make_address("::"), 8468};
  dht.bootstrapping = true;
  dht.bootstrap_problem = "nobody answers";
  return dht;
}

inline node::NetworkInfo some_network() {
  node::NetworkInfo network;
  network.label = "server";
  network.serve_port = 9000;
  network.uptime_s = 3600.5;
  network.totals = {1, 2, 3, 4, 5.5, 6.5, 7, 8, 9};
  auto& presence = network.presence;
  presence.transient = true;
  presence.dht = some_dht();
  presence.v4 = {1.5, 2.5};
  presence.v6 = {3.5, 4.5};
  presence.lan = true;
  presence.lan_problem = Error{ErrorCode::permission, "no multicast"};
  presence.lan_peers.push_back({filled<NodeId>(4), {env::asio::ip::make_address("fe80::1"), 9000}});
  discovery::PortState mapping;
  mapping.phase = discovery::PortPhase::mapped;
  mapping.gateway = env::Gateway{env::asio::ip::make_address("192.168.1.1"),
                                 env::asio::ip::make_address("192.168.1.2")};
  mapping.protocol = env::MappingProtocol::nat_pmp;
  mapping.mappings.push_back({env::Transport::udp,
                              8468,
                              {env::asio::ip::make_address("0.0.0.0"), 0},
                              std::chrono::seconds(3600)});
  mapping.behind_another_nat = true;
  mapping.reasons.push_back(
      {env::MappingProtocol::pcp, Error{ErrorCode::unavailable, "nobody answers"}});
  mapping.no_gateway = Error{ErrorCode::not_found, "no router"};
  presence.mapping = mapping;
  presence.announced = discovery::AnnounceStatus{1, 2, std::chrono::milliseconds(1500), 3, 4, 5};
  presence.published = {{env::asio::ip::make_address("2001:db8::1"), 9000}};
  return network;
}

inline node::PeerInfo some_peer() {
  node::PeerInfo peer;
  peer.id = filled<NodeId>(5);
  peer.address = "[2001:db8::2]:9000";
  peer.agent = "cairn/1";
  peer.dialed = true;
  peer.local = true;
  peer.connected_s = 10.5;
  peer.round_trip_s = 0.25;
  peer.sent_bytes = 1;
  peer.received_bytes = 2;
  peer.sent_per_s = 3.5;
  peer.received_per_s = 4.5;
  peer.false_chunks = 6;
  return peer;
}

inline node::PortTest some_port_test() {
  return {9000, node::Reachable::yes, node::PortFinding::came_in, 12.5, 3, 2};
}

inline std::vector<node::ChunkInfo> some_chunks() {
  return {{filled<ChunkId>(8), {filled<NodeId>(3), filled<NodeId>(4)}}, {filled<ChunkId>(9), {}}};
}

inline node::TransferLimits some_limits() {
  node::TransferLimits limits;
  limits.upload_per_s = 500'000;
  limits.peer_download_per_s = 1'000'000;
  limits.upload_slots = 3;
  limits.connections = 50;
  limits.downloads = 2;
  limits.schedule =
      node::schedule_from("mon-fri 08:00-18:00 up 500k down unlimited; sun 22:00-06:30 down 2M")
          .value();
  return limits;
}

inline node::BundleSummary some_bundle() {
  node::BundleSummary bundle;
  bundle.link = some_link("photos");
  bundle.link.addresses = {"192.0.2.1:9000"};
  bundle.code = {4, 2};
  bundle.bytes = 1000;
  bundle.files = 3;
  bundle.added_ns = 1'767'225'600'000'000'001;
  bundle.copied = true;
  bundle.place = std::filesystem::path("/home/ann/photos");
  bundle.health = node::BundleHealth::changed;
  bundle.offered = false;
  bundle.holders_seen = 4;
  bundle.sent_bytes = 1ULL << 50U;
  return bundle;
}

inline node::BundleDetails some_bundle_details() {
  node::BundleDetails details;
  details.summary = some_bundle();
  details.readable = true;
  details.single_file = true;
  details.entries = {{"a\xff.txt", node::EntryKind::file, 5, 0644, -1, ""},
                     {"b", node::EntryKind::symlink, 0, 0777, 1, "a"}};
  details.stripes = 1;
  details.chunks = 6;
  details.chunks_here = 5;
  details.tolerated_losses = -1;
  details.problems = {"a was changed"};
  details.map = {{0x3f, 0x1f, 0, 0, 0x20}};
  return details;
}

inline node::Shared some_shared() {
  node::Shared shared;
  shared.link = some_link("photos");
  shared.bytes = 1;
  shared.files = 2;
  shared.known_before = true;
  shared.resumed_bytes = 3;
  shared.skipped = {{"socket", "is a socket"}};
  return shared;
}

inline node::GetRequest some_get() {
  node::GetRequest request;
  request.link = some_link("photos");
  request.output = "/home/ann";
  request.patterns = {"*.jpg"};
  request.overwrite = true;
  request.from = {"192.0.2.1:9000"};
  request.order = {{"*.srt"}, {"extras/*"}, true};
  request.keep_record = false;
  return request;
}

inline node::GetReport some_get_report() {
  return {"/home/ann/photos", 1, 2, 3, 4, {"a was renamed"}};
}

inline node::VerifyReport some_verify_report() {
  node::VerifyReport report;
  report.bundles = 1;
  report.chunks = 2;
  report.bytes = 3;
  report.damage.push_back({filled<Root>(7), "photos", "content", 4, 5, filled<ChunkId>(8),
                           "pack 7 at byte 12", "its bytes differ", node::Fate::repaired});
  report.damaged = 4;
  report.repaired = 5;
  report.lost = 6;
  return report;
}

inline node::NodeStatus some_status() {
  node::NodeStatus status;
  status.node_id = filled<NodeId>(2);
  status.public_key = {1, 2, 0xff};
  status.data_folder = "/var/lib/cairn";
  status.bundles = 1;
  status.placed_bytes = 2;
  status.copied_bytes = 3;
  status.pack_files = 4;
  status.pack_bytes = 5;
  status.dead_bytes = 6;
  status.unfinished = 7;
  status.free_bytes = 8;
  return status;
}

inline node::Event some_event(const std::string& text) {
  return {node::EventKind::shared, filled<Root>(7), filled<NodeId>(3), text};
}

}  // namespace cairn::test
