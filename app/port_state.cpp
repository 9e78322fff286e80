#include "app/port_state.h"

#include "app/print_json.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

using discovery::PortPhase;
using discovery::PortState;

std::string_view word_for(PortPhase phase) {
  switch (phase) {
    case PortPhase::searching:
      return "searching";
    case PortPhase::mapped:
      return "mapped";
    case PortPhase::unmapped:
      return "unmapped";
  }
  return "";
}

std::string_view word_for(env::Transport transport) {
  return transport == env::Transport::tcp ? "tcp" : "udp";
}

// What happened, where an Error has a code alone for it.
std::string reason_text(const Error& error) {
  return error.context.empty() ? std::string(to_string(error.code)) : error.context;
}

std::string mapped_text(const PortState& state) {
  std::string text;
  for (const auto& mapping : state.mappings) {
    const auto& external = mapping.external;
    text += "open by " + std::string(env::to_string(*state.protocol)) + ": " +
            std::string(word_for(mapping.transport)) + " port " +
            std::to_string(mapping.internal_port) + " is ";
    text += external.address.is_unspecified() ? "port " + std::to_string(external.port) +
                                                    " of the router, whose address is not known"
                                              : env::to_string(external);
    text += "\n";
  }
  if (state.behind_another_nat) {
    text += "but the router is itself behind another one, which nobody can connect through\n";
  }
  return text;
}

boost::json::value mapping_json(const env::PortMapping& mapping) {
  boost::json::object out;
  out["transport"] = word_for(mapping.transport);
  out["port"] = mapping.internal_port;
  out["external_address"] = nullptr;
  if (!mapping.external.address.is_unspecified()) {
    out["external_address"] = mapping.external.address.to_string();
  }
  out["external_port"] = mapping.external.port;
  out["lifetime_s"] = mapping.lifetime.count();
  return out;
}

boost::json::object reason_json(std::string_view protocol, const Error& error) {
  boost::json::object out;
  out["protocol"] = nullptr;
  if (!protocol.empty()) out["protocol"] = protocol;
  out["reason"] = json_text(reason_text(error));
  return out;
}

}  // namespace

std::string_view word_for(env::MappingProtocol protocol) {
  switch (protocol) {
    case env::MappingProtocol::pcp:
      return "pcp";
    case env::MappingProtocol::nat_pmp:
      return "nat-pmp";
    case env::MappingProtocol::upnp:
      return "upnp";
  }
  return "";
}

std::string port_text(const PortState& state) {
  if (state.phase == PortPhase::mapped) return mapped_text(state);
  if (state.phase == PortPhase::searching) return "closed: the router is being asked again\n";
  if (state.no_gateway) return "not open: " + escaped(reason_text(*state.no_gateway)) + "\n";
  std::string text = "not open:";
  for (const auto& reason : state.reasons) {
    text += &reason == &state.reasons.front() ? " " : "; ";
    text += std::string(env::to_string(reason.protocol)) + ": " + reason_text(reason.error);
  }
  return escaped(text) + "\n";
}

boost::json::object json_of(const PortState& state) {
  boost::json::object out;
  out["state"] = word_for(state.phase);
  out["protocol"] = nullptr;
  if (state.protocol) out["protocol"] = word_for(*state.protocol);
  out["router"] = nullptr;
  if (state.gateway) out["router"] = state.gateway->router.to_string();
  boost::json::array mappings;
  for (const auto& mapping : state.mappings) mappings.push_back(mapping_json(mapping));
  out["mappings"] = std::move(mappings);
  out["behind_another_nat"] = state.behind_another_nat;
  boost::json::array reasons;
  if (state.no_gateway) reasons.push_back(reason_json("", *state.no_gateway));
  for (const auto& reason : state.reasons) {
    reasons.push_back(reason_json(word_for(reason.protocol), reason.error));
  }
  out["reasons"] = std::move(reasons);
  return out;
}

}  // namespace cairn::app
