#include "node/download_view.h"

#include <algorithm>
#include <utility>

namespace cairn::node {
namespace {

std::uint64_t rate(std::uint64_t per_s) {
  return per_s == kUnlimited ? 0 : per_s;
}

DownloadState state_of(const download::QueuedDownload& queued) {
  if (queued.waits) return DownloadState::queued;
  switch (queued.row.state) {
    case store::DownloadState::queued:
      return DownloadState::queued;
    case store::DownloadState::running:
      return DownloadState::running;
    case store::DownloadState::paused:
      return DownloadState::paused;
    case store::DownloadState::failed:
      return DownloadState::failed;
    case store::DownloadState::finished:
      return DownloadState::finished;
  }
  std::unreachable();
}

DownloadPhase phase_of(download::Phase phase) {
  switch (phase) {
    case download::Phase::searching:
      return DownloadPhase::searching;
    case download::Phase::describing:
      return DownloadPhase::describing;
    case download::Phase::checking:
      return DownloadPhase::checking;
    case download::Phase::fetching:
      return DownloadPhase::fetching;
    case download::Phase::finishing:
    case download::Phase::ended:
      return DownloadPhase::finishing;
  }
  std::unreachable();
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

// Why a running download gets nothing just now.
std::string problem_of(const download::DownloadView& view) {
  if (view.connected_peers == 0) {
    const bool nobody = view.known_peers == 0;
    if (nobody) return "looking for somebody who has it";
    return view.problem.empty() ? "connecting to " + plural(view.known_peers, "peer", "peers")
                                : view.problem;
  }
  if (view.phase == download::Phase::fetching && view.unobtainable > 0) {
    return plural(view.unobtainable, "stripe", "stripes") +
           " cannot be completed with what the connected peers have; waiting for others";
  }
  return "";
}

}  // namespace

transfer::UploadLimits upload_limits(const TransferLimits& limits) {
  return {rate(limits.upload_per_s), rate(limits.lan_upload_per_s), rate(limits.peer_upload_per_s),
          static_cast<std::size_t>(std::max(1, limits.upload_slots))};
}

transfer::DownloadLimits download_limits(const TransferLimits& limits) {
  return {rate(limits.download_per_s), rate(limits.lan_download_per_s),
          rate(limits.peer_download_per_s)};
}

DownloadInfo info_of(const download::QueuedDownload& queued) {
  const auto& row = queued.row;
  DownloadInfo info;
  info.root = row.root;
  info.name = row.name;
  info.state = state_of(queued);
  info.keeps_pieces = row.pieces.has_value();
  info.output = row.output;
  info.path = row.path;
  info.total_bytes = row.total_bytes;
  info.done_bytes = row.done_bytes;
  info.problem = row.error;
  info.order = row.order;
  info.patterns = row.patterns;
  info.added_ns = row.added_ns;
  info.finished_ns = row.finished_ns;
  if (queued.view) put_view(info, *queued.view);
  return info;
}

void put_view(DownloadInfo& info, const download::DownloadView& view) {
  if (!view.name.empty()) info.name = view.name;
  info.phase = phase_of(view.phase);
  if (view.total_bytes > 0) {
    info.total_bytes = view.total_bytes;
    info.done_bytes = view.done_bytes;
  }
  info.bytes_per_s = view.bytes_per_s;
  if (info.bytes_per_s > 1 && info.total_bytes >= info.done_bytes) {
    info.seconds_left = static_cast<double>(info.total_bytes - info.done_bytes) / info.bytes_per_s;
  }
  info.received_bytes = view.received_bytes;
  info.repeated_bytes = view.repeated_bytes;
  info.rebuilt_stripes = view.decoded;
  info.false_chunks = view.false_chunks;
  info.stripes = view.stripes;
  info.stripes_left = view.stripes_left;
  info.stripes_unobtainable = view.unobtainable;
  info.peers_known = view.known_peers;
  info.peers_connected = view.connected_peers;
  info.problem = problem_of(view);
}

}  // namespace cairn::node
