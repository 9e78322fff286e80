// How a node takes part in networks, as settings say it, and the reading of such settings from
// text. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "base/host_port.h"
#include "base/result.h"
#include "discovery/bootstrap.h"

namespace cairn::node {

inline constexpr std::uint16_t kDhtPort = 8468;
inline constexpr std::size_t kNodeLabelBytesMax = 64;
inline constexpr std::size_t kNetworkNameBytesMax = 64;
inline constexpr std::size_t kNetworkSecretBytesMax = 1024;
inline constexpr std::size_t kBootstrapHostsMax = 32;

struct NetworkOptions {
  std::string name;    // empty: the public network
  std::string secret;  // empty: none
  bool dht = true;
  std::uint16_t dht_port = kDhtPort;  // 0: any that is free
  std::vector<HostPort> bootstrap = discovery::public_bootstrap_hosts();
  // Where to be reached; at most one address of each family.
  std::vector<boost::asio::ip::address> bind{boost::asio::ip::address_v4::any(),
                                             boost::asio::ip::address_v6::any()};
  bool lan = true;
  bool map_ports = true;
};

// Errors say what would be right, and nothing else.
Result<std::string> node_label_from(std::string_view text);
Result<std::string> network_name_from(std::string_view text);
Result<std::string> network_secret_from(std::string_view text);
Result<bool> switch_from(std::string_view text);
Result<std::uint16_t> any_port_from(std::string_view text);
// "HOST:PORT,…", or "none".
Result<std::vector<HostPort>> bootstrap_from(std::string_view text);
Result<std::vector<boost::asio::ip::address>> bind_from(std::string_view text);
// "HOST:PORT" of this machine alone, or "none".
Result<std::optional<HostPort>> api_listen_from(std::string_view text);

}  // namespace cairn::node
