#include "node/views.h"

#include <array>
#include <utility>

namespace cairn::node {
namespace {

template <class Kind, std::size_t Count>
using Names = std::array<std::pair<Kind, std::string_view>, Count>;

constexpr Names<DownloadState, 5> kStates{{
    {DownloadState::queued, "queued"},
    {DownloadState::running, "running"},
    {DownloadState::paused, "paused"},
    {DownloadState::failed, "failed"},
    {DownloadState::finished, "finished"},
}};

constexpr Names<DownloadPhase, 6> kPhases{{
    {DownloadPhase::idle, "idle"},
    {DownloadPhase::searching, "searching"},
    {DownloadPhase::describing, "describing"},
    {DownloadPhase::checking, "checking"},
    {DownloadPhase::fetching, "fetching"},
    {DownloadPhase::finishing, "finishing"},
}};

constexpr Names<EventKind, 12> kEvents{{
    {EventKind::shared, "shared"},
    {EventKind::removed, "removed"},
    {EventKind::bundle_changed, "bundle-changed"},
    {EventKind::download_added, "download-added"},
    {EventKind::download_changed, "download-changed"},
    {EventKind::download_finished, "download-finished"},
    {EventKind::download_failed, "download-failed"},
    {EventKind::download_dropped, "download-dropped"},
    {EventKind::peer_connected, "peer-connected"},
    {EventKind::peer_lost, "peer-lost"},
    {EventKind::limits_changed, "limits-changed"},
    {EventKind::warning, "warning"},
}};

template <class Kind, std::size_t Count>
std::string_view name_of(const Names<Kind, Count>& names, Kind kind) {
  for (const auto& [known, name] : names) {
    if (known == kind) return name;
  }
  return "";
}

template <class Kind, std::size_t Count>
std::optional<Kind> from_name(const Names<Kind, Count>& names, std::string_view text) {
  for (const auto& [kind, name] : names) {
    if (name == text) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(DownloadState state) {
  return name_of(kStates, state);
}

std::string_view to_string(DownloadPhase phase) {
  return name_of(kPhases, phase);
}

std::string_view to_string(EventKind kind) {
  return name_of(kEvents, kind);
}

std::optional<DownloadState> download_state_from(std::string_view text) {
  return from_name(kStates, text);
}

std::optional<DownloadPhase> download_phase_from(std::string_view text) {
  return from_name(kPhases, text);
}

std::optional<EventKind> event_kind_from(std::string_view text) {
  return from_name(kEvents, text);
}

}  // namespace cairn::node
