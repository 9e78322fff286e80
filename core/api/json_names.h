// The names of enumerations in JSON. For json_fields.h and json.cpp alone.
#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "api/error_status.h"
#include "node/node.h"

namespace cairn::api {

template <class Kind>
struct EnumNames;

template <>
struct EnumNames<node::BundleHealth> {
  static constexpr std::pair<node::BundleHealth, std::string_view> kAll[] = {
      {node::BundleHealth::whole, "whole"},
      {node::BundleHealth::changed, "changed"},
      {node::BundleHealth::damaged, "damaged"},
      {node::BundleHealth::partial, "partial"}};
};
template <>
struct EnumNames<node::EntryKind> {
  static constexpr std::pair<node::EntryKind, std::string_view> kAll[] = {
      {node::EntryKind::file, "file"},
      {node::EntryKind::directory, "directory"},
      {node::EntryKind::symlink, "symlink"}};
};
template <>
struct EnumNames<node::Fate> {
  static constexpr std::pair<node::Fate, std::string_view> kAll[] = {
      {node::Fate::damaged, "damaged"},
      {node::Fate::repaired, "repaired"},
      {node::Fate::lost, "lost"}};
};
template <>
struct EnumNames<env::MappingProtocol> {
  static constexpr std::pair<env::MappingProtocol, std::string_view> kAll[] = {
      {env::MappingProtocol::pcp, "pcp"},
      {env::MappingProtocol::nat_pmp, "nat_pmp"},
      {env::MappingProtocol::upnp, "upnp"}};
};
template <>
struct EnumNames<env::Transport> {
  static constexpr std::pair<env::Transport, std::string_view> kAll[] = {
      {env::Transport::udp, "udp"}, {env::Transport::tcp, "tcp"}};
};
template <>
struct EnumNames<discovery::PortPhase> {
  static constexpr std::pair<discovery::PortPhase, std::string_view> kAll[] = {
      {discovery::PortPhase::searching, "searching"},
      {discovery::PortPhase::mapped, "mapped"},
      {discovery::PortPhase::unmapped, "unmapped"}};
};

template <>
struct EnumNames<node::Reachable> {
  static constexpr std::pair<node::Reachable, std::string_view> kAll[] = {
      {node::Reachable::yes, "yes"},
      {node::Reachable::no, "no"},
      {node::Reachable::unknown, "unknown"}};
};
template <>
struct EnumNames<node::PortFinding> {
  using enum node::PortFinding;
  static constexpr std::pair<node::PortFinding, std::string_view> kAll[] = {
      {dialed_back, "dialed_back"},
      {came_in, "came_in"},
      {takes_none, "takes_none"},
      {this_machine_only, "this_machine_only"},
      {behind_another_nat, "behind_another_nat"},
      {not_reached, "not_reached"},
      {router_refused, "router_refused"},
      {router_opened, "router_opened"},
      {nobody_came, "nobody_came"}};
};

template <class Kind>
std::string_view name_of(Kind kind) {
  for (const auto& [known, name] : EnumNames<Kind>::kAll) {
    if (known == kind) return name;
  }
  return "";
}
inline std::string_view name_of(node::DownloadState state) {
  return node::to_string(state);
}
inline std::string_view name_of(node::DownloadPhase phase) {
  return node::to_string(phase);
}
inline std::string_view name_of(node::EventKind kind) {
  return node::to_string(kind);
}
inline std::string_view name_of(ErrorCode code) {
  for (const auto& one : kErrorNames) {
    if (one.code == code) return one.name;
  }
  return "io";
}

template <class Kind>
std::optional<Kind> kind_from(std::string_view text, Kind) {
  for (const auto& [known, name] : EnumNames<Kind>::kAll) {
    if (name == text) return known;
  }
  return std::nullopt;
}
inline std::optional<node::DownloadState> kind_from(std::string_view text, node::DownloadState) {
  return node::download_state_from(text);
}
inline std::optional<node::DownloadPhase> kind_from(std::string_view text, node::DownloadPhase) {
  return node::download_phase_from(text);
}
inline std::optional<node::EventKind> kind_from(std::string_view text, node::EventKind) {
  return node::event_kind_from(text);
}
inline std::optional<ErrorCode> kind_from(std::string_view text, ErrorCode) {
  for (const auto& one : kErrorNames) {
    if (one.name == text) return one.code;
  }
  return std::nullopt;
}

}  // namespace cairn::api
