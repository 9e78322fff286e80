// What stands in which field: one function for each value, used to write it and to read it. The
// names are part of the API: fields are added, never renamed or given another meaning. `required`
// is for those without which a value means nothing. For json.cpp alone.
#pragma once

#include <concepts>
#include <type_traits>

#include "api/json_names.h"
#include "api/json_scalars.h"
#include "api/requests.h"
#include "node/node.h"

namespace cairn::api {

// T is Value, or a const one when it is written.
template <class T, class Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

// ---- commands -----------------------------------------------------------------------------------

template <class Visit, Is<Error> T>
void fields(Visit& visit, T& error) {
  visit.required("code", error.code);
  visit("message", error.context);
}

template <class Visit, Is<node::Progress> T>
void fields(Visit& visit, T& progress) {
  visit("done_bytes", progress.done_bytes);
  visit("total_bytes", progress.total_bytes);
  visit("done_files", progress.done_files);
  visit("total_files", progress.total_files);
}

template <class Visit, Is<node::ShareRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("path", request.path);
  visit("code", request.code);
  visit("copy", request.copy);
}

template <class Visit, Is<node::Skipped> T>
void fields(Visit& visit, T& skipped) {
  visit("path", skipped.path);
  visit("reason", skipped.reason);
}

template <class Visit, Is<node::Shared> T>
void fields(Visit& visit, T& shared) {
  visit.required("link", shared.link);
  visit("bytes", shared.bytes);
  visit("files", shared.files);
  visit("known_before", shared.known_before);
  visit("resumed_bytes", shared.resumed_bytes);
  visit("skipped", shared.skipped);
}

template <class Visit, Is<node::BundleSummary> T>
void fields(Visit& visit, T& bundle) {
  visit.required("link", bundle.link);
  visit.derived("root", bundle.link.root);
  visit.derived("name", bundle.link.name);
  visit("code", bundle.code);
  visit("bytes", bundle.bytes);
  visit("files", bundle.files);
  visit("added", Moment{bundle.added_ns});
  visit("copied", bundle.copied);
  visit("place", bundle.place);
  visit("health", bundle.health);
  visit("offered", bundle.offered);
  visit("holders_seen", bundle.holders_seen);
  visit("sent_bytes", bundle.sent_bytes);
}

template <class Visit, Is<node::FileEntry> T>
void fields(Visit& visit, T& entry) {
  visit("path", entry.path);
  visit("kind", entry.kind);
  visit("bytes", entry.bytes);
  visit("mode", entry.mode);
  visit("modified", Moment{entry.mtime_ns});
  visit("target", entry.target);
}

template <class Visit, Is<node::BundleDetails> T>
void fields(Visit& visit, T& details) {
  visit.required("summary", details.summary);
  visit("readable", details.readable);
  visit("single_file", details.single_file);
  visit("entries", details.entries);
  visit("stripes", details.stripes);
  visit("chunks", details.chunks);
  visit("chunks_here", details.chunks_here);
  visit("tolerated_losses", details.tolerated_losses);
  visit("problems", details.problems);
  visit("map", details.map);
}

template <class Visit, Is<InspectRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("link", request.link);
}

template <class Visit, Is<content::FileOrder> T>
void fields(Visit& visit, T& order) {
  visit("first", order.first);
  visit("last", order.last);
  visit("in_order", order.in_order);
}

template <class Visit, Is<node::GetRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("link", request.link);
  visit.required("output", request.output);
  visit("patterns", request.patterns);
  visit("overwrite", request.overwrite);
  visit("from", request.from);
  fields(visit, request.order);
  visit("keep_record", request.keep_record);
}

template <class Visit, Is<node::SeedRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("link", request.link);
  visit("pieces", request.pieces);
  visit("from", request.from);
}

template <class Visit, Is<node::GetReport> T>
void fields(Visit& visit, T& report) {
  visit("path", report.path);
  visit("bytes", report.bytes);
  visit("files", report.files);
  visit("kept_bytes", report.kept_bytes);
  visit("rebuilt_chunks", report.rebuilt_chunks);
  visit("warnings", report.warnings);
}

template <class Visit, Is<node::VerifyRequest> T>
void fields(Visit& visit, T& request) {
  visit("link", request.link);
  visit("repair", request.repair);
}

template <class Visit, Is<node::Damage> T>
void fields(Visit& visit, T& damage) {
  visit("root", damage.root);
  visit("name", damage.name);
  visit("part", damage.part);
  visit("stripe", damage.stripe);
  visit("piece", damage.piece);
  visit("chunk", damage.chunk);
  visit("where", damage.where);
  visit("problem", damage.problem);
  visit("fate", damage.fate);
}

template <class Visit, Is<node::VerifyReport> T>
void fields(Visit& visit, T& report) {
  visit("bundles", report.bundles);
  visit("chunks", report.chunks);
  visit("bytes", report.bytes);
  visit("damage", report.damage);
  visit("damaged", report.damaged);
  visit("repaired", report.repaired);
  visit("lost", report.lost);
}

template <class Visit, Is<node::Removed> T>
void fields(Visit& visit, T& removed) {
  visit("name", removed.name);
  visit("freed_bytes", removed.freed_bytes);
  visit("gone_before", removed.gone_before);
}

template <class Visit, Is<node::NodeStatus> T>
void fields(Visit& visit, T& status) {
  visit.required("node_id", status.node_id);
  visit("public_key", status.public_key);
  visit("data_folder", status.data_folder);
  visit("bundles", status.bundles);
  visit("placed_bytes", status.placed_bytes);
  visit("copied_bytes", status.copied_bytes);
  visit("pack_files", status.pack_files);
  visit("pack_bytes", status.pack_bytes);
  visit("dead_bytes", status.dead_bytes);
  visit("unfinished", status.unfinished);
  visit("free_bytes", status.free_bytes);
}

// ---- downloads ----------------------------------------------------------------------------------

template <class Visit, Is<node::DownloadInfo> T>
void fields(Visit& visit, T& info) {
  visit.required("root", info.root);
  visit("name", info.name);
  visit("state", info.state);
  visit("phase", info.phase);
  visit("keeps_pieces", info.keeps_pieces);
  visit("output", info.output);
  visit("path", info.path);
  visit("total_bytes", info.total_bytes);
  visit("done_bytes", info.done_bytes);
  visit("bytes_per_s", info.bytes_per_s);
  visit("seconds_left", info.seconds_left);
  visit("received_bytes", info.received_bytes);
  visit("repeated_bytes", info.repeated_bytes);
  visit("rebuilt_stripes", info.rebuilt_stripes);
  visit("false_chunks", info.false_chunks);
  visit("stripes", info.stripes);
  visit("stripes_left", info.stripes_left);
  visit("stripes_unobtainable", info.stripes_unobtainable);
  visit("peers_known", info.peers_known);
  visit("peers_connected", info.peers_connected);
  visit("problem", info.problem);
  fields(visit, info.order);
  visit("patterns", info.patterns);
  visit("added", Moment{info.added_ns});
  visit("finished", Moment{info.finished_ns});
}

template <class Visit, Is<node::DownloadPeer> T>
void fields(Visit& visit, T& peer) {
  visit.required("id", peer.id);
  visit("address", peer.address);
  visit("agent", peer.agent);
  visit("bytes_per_s", peer.bytes_per_s);
  visit("share", peer.share);
  visit("received_bytes", peer.received_bytes);
  visit("sent_per_s", peer.sent_per_s);
  visit("sent_bytes", peer.sent_bytes);
  visit("round_trip_s", peer.round_trip_s);
  visit("false_chunks", peer.false_chunks);
}

template <class Visit, Is<node::DownloadDetails> T>
void fields(Visit& visit, T& details) {
  visit.required("info", details.info);
  visit("code", details.code);
  visit("peers", details.peers);
  visit("stripes", details.stripes);
  visit("holders", details.holders);
  visit("losses_survived", details.losses_survived);
}

template <class Visit, Is<node::ChunkInfo> T>
void fields(Visit& visit, T& chunk) {
  visit.required("id", chunk.id);
  visit("holders", chunk.holders);
}

template <class Visit, Is<RenameRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("name", request.name);
}

template <class Visit, Is<PlaceRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("path", request.path);
}

template <class Visit, Is<FolderRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("folder", request.folder);
}

template <class Visit, Is<ChooseRequest> T>
void fields(Visit& visit, T& request) {
  visit.required("patterns", request.patterns);
}

template <class Visit, Is<MoveRequest> T>
void fields(Visit& visit, T& request) {
  visit("before", request.before);
}

// ---- the network --------------------------------------------------------------------------------

template <class Visit, Is<node::PeerInfo> T>
void fields(Visit& visit, T& peer) {
  visit.required("id", peer.id);
  visit("address", peer.address);
  visit("agent", peer.agent);
  visit("dialed", peer.dialed);
  visit("local", peer.local);
  visit("connected_s", peer.connected_s);
  visit("round_trip_s", peer.round_trip_s);
  visit("sent_bytes", peer.sent_bytes);
  visit("received_bytes", peer.received_bytes);
  visit("sent_per_s", peer.sent_per_s);
  visit("received_per_s", peer.received_per_s);
  visit("false_chunks", peer.false_chunks);
}

template <class Visit, Is<node::TransferTotals> T>
void fields(Visit& visit, T& totals) {
  visit("sent_bytes", totals.sent_bytes);
  visit("received_bytes", totals.received_bytes);
  visit("sent_chunks", totals.sent_chunks);
  visit("received_chunks", totals.received_chunks);
  visit("sent_per_s", totals.sent_per_s);
  visit("received_per_s", totals.received_per_s);
  visit("waiting_chunks", totals.waiting_chunks);
  visit("connections", totals.connections);
  visit("refused", totals.refused);
}

template <class Visit, Is<discovery::DhtTraffic> T>
void fields(Visit& visit, T& traffic) {
  visit("sent", traffic.sent);
  visit("sent_bytes", traffic.sent_bytes);
  visit("received", traffic.received);
  visit("received_bytes", traffic.received_bytes);
  visit("queries", traffic.queries);
  visit("answered", traffic.answered);
  visit("questions", traffic.questions);
  visit("refused", traffic.refused);
}

template <class Visit, Is<discovery::RoutingTable::Summary> T>
void fields(Visit& visit, T& table) {
  visit("nodes", table.nodes);
  visit("good", table.good);
  visit("spare", table.spare);
  visit("buckets", table.buckets);
}

template <class Visit, Is<discovery::DhtStatus::Side> T>
void fields(Visit& visit, T& side) {
  visit("running", side.running);
  visit("problem", side.problem);
  visit("id", side.id);
  visit("local", side.local);
  visit("table", side.table);
  visit("external", side.external);
  visit("read_only", side.read_only);
  visit("reached", side.reached);
  visit("traffic", side.traffic);
  visit("stored_peers", side.stored_peers);
  visit("stored_items", side.stored_items);
  visit("waiting", side.waiting);
  visit("searches", side.searches);
  visit("askers", side.askers);
}

template <class Visit, Is<discovery::DhtStatus> T>
void fields(Visit& visit, T& dht) {
  visit("v4", dht.v4);
  visit("v6", dht.v6);
  visit("bootstrapping", dht.bootstrapping);
  visit("bootstrap_problem", dht.bootstrap_problem);
}

template <class Visit, Is<discovery::LanPeer> T>
void fields(Visit& visit, T& peer) {
  visit("id", peer.id);
  visit("address", peer.endpoint);
}

template <class Visit, Is<env::Gateway> T>
void fields(Visit& visit, T& gateway) {
  visit("router", gateway.router);
  visit("local", gateway.local);
}

template <class Visit, Is<env::PortMapping> T>
void fields(Visit& visit, T& mapping) {
  visit("transport", mapping.transport);
  visit("internal_port", mapping.internal_port);
  visit("external", mapping.external);
  visit("lifetime_s", mapping.lifetime);
}

template <class Visit, Is<discovery::PortReason> T>
void fields(Visit& visit, T& reason) {
  visit("protocol", reason.protocol);
  visit("error", reason.error);
}

template <class Visit, Is<discovery::PortState> T>
void fields(Visit& visit, T& state) {
  visit("phase", state.phase);
  visit("gateway", state.gateway);
  visit("protocol", state.protocol);
  visit("mappings", state.mappings);
  visit("behind_another_nat", state.behind_another_nat);
  visit("reasons", state.reasons);
  visit("no_gateway", state.no_gateway);
}

template <class Visit, Is<discovery::AnnounceStatus> T>
void fields(Visit& visit, T& announced) {
  visit("roots", announced.keys);
  visit("standing", announced.standing);
  visit("late_s", announced.behind);
  visit("announcements", announced.announcements);
  visit("queries", announced.queries);
  visit("stored", announced.stored);
}

template <class Visit, Is<node::PresenceStatus::Rates> T>
void fields(Visit& visit, T& rates) {
  visit("sent_per_s", rates.sent_per_s);
  visit("received_per_s", rates.received_per_s);
}

template <class Visit, Is<node::PresenceStatus> T>
void fields(Visit& visit, T& presence) {
  visit("transient", presence.transient);
  visit("dht", presence.dht);
  visit("v4", presence.v4);
  visit("v6", presence.v6);
  visit("lan", presence.lan);
  visit("lan_problem", presence.lan_problem);
  visit("lan_peers", presence.lan_peers);
  visit("mapping", presence.mapping);
  visit("announced", presence.announced);
  visit("published", presence.published);
}

template <class Visit, Is<node::NetworkInfo> T>
void fields(Visit& visit, T& network) {
  visit("label", network.label);
  visit("serve_port", network.serve_port);
  visit("uptime_s", network.uptime_s);
  visit("totals", network.totals);
  visit("presence", network.presence);
}

template <class Visit, Is<node::PortTest> T>
void fields(Visit& visit, T& test) {
  visit("port", test.port);
  visit("reachable", test.reachable);
  visit("finding", test.finding);
  visit("came_in_s", test.came_in_s);
  visit("asked", test.asked);
  visit("tried", test.tried);
}

template <class Visit, Is<node::TransferLimits> T>
void fields(Visit& visit, T& limits) {
  visit("upload_per_s", Rate{limits.upload_per_s});
  visit("download_per_s", Rate{limits.download_per_s});
  visit("lan_upload_per_s", Rate{limits.lan_upload_per_s});
  visit("lan_download_per_s", Rate{limits.lan_download_per_s});
  visit("peer_upload_per_s", Rate{limits.peer_upload_per_s});
  visit("peer_download_per_s", Rate{limits.peer_download_per_s});
  visit("upload_slots", Ranged{limits.upload_slots, 1, 1000});
  visit("connections", Ranged{limits.connections, 1, 10'000});
  visit("downloads", Ranged{limits.downloads, 1, 1000});
  visit("schedule", limits.schedule);
}

template <class Visit, Is<node::LimitsInfo> T>
void fields(Visit& visit, T& limits) {
  visit("limits", limits.limits);
  visit("now", limits.now);
}

template <class Visit, Is<node::Event> T>
void fields(Visit& visit, T& event) {
  visit.required("kind", event.kind);
  visit("root", event.root);
  visit("peer", event.peer);
  visit("text", event.text);
}

// ---- lists --------------------------------------------------------------------------------------

template <class Visit, Is<Listed<node::BundleSummary>> T>
void fields(Visit& visit, T& list) {
  visit.required("bundles", list.items);
}
template <class Visit, Is<Listed<node::DownloadInfo>> T>
void fields(Visit& visit, T& list) {
  visit.required("downloads", list.items);
}
template <class Visit, Is<Listed<node::ChunkInfo>> T>
void fields(Visit& visit, T& list) {
  visit.required("chunks", list.items);
}
template <class Visit, Is<Listed<node::PeerInfo>> T>
void fields(Visit& visit, T& list) {
  visit.required("peers", list.items);
}

}  // namespace cairn::api
