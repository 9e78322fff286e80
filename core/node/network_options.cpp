#include "node/network_options.h"

#include <algorithm>

#include "content/paths.h"

namespace cairn::node {
namespace {

namespace ip = boost::asio::ip;

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto comma = text.find(',');
    auto part = text.substr(0, comma);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    parts.push_back(part);
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 1);
  }
}

bool is_plain_text(std::string_view text) {
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  return content::valid_utf8(text) && std::ranges::none_of(text, control);
}

}  // namespace

Result<std::string> node_label_from(std::string_view text) {
  if (text.empty() || text.size() > kNodeLabelBytesMax || !is_plain_text(text)) {
    return fail(ErrorCode::invalid, "use 1 to 64 bytes of plain text");
  }
  return std::string(text);
}

Result<std::string> network_name_from(std::string_view text) {
  if (text.empty() || text.size() > kNetworkNameBytesMax || !is_plain_text(text)) {
    return fail(ErrorCode::invalid, "name the network with 1 to 64 bytes of plain text");
  }
  return std::string(text);
}

Result<std::string> network_secret_from(std::string_view text) {
  if (text.empty() || text.size() > kNetworkSecretBytesMax) {
    return fail(ErrorCode::invalid, "the secret has 1 to 1024 bytes");
  }
  return std::string(text);
}

Result<bool> switch_from(std::string_view text) {
  if (text == "on" || text == "true" || text == "1") return true;
  if (text == "off" || text == "false" || text == "0") return false;
  return fail(ErrorCode::invalid, "use on or off");
}

Result<std::uint16_t> any_port_from(std::string_view text) {
  if (const auto port = parse_port(text)) return *port;
  return fail(ErrorCode::invalid, "use a number from 1 to 65535, or 0 for any port that is free");
}

Result<std::vector<HostPort>> bootstrap_from(std::string_view text) {
  std::vector<HostPort> hosts;
  if (text == "none") return hosts;
  for (const auto part : parts_of(text)) {
    auto host = parse_host_port(part);
    if (!host) {
      return fail(ErrorCode::invalid,
                  "use none, or HOST:PORT, more of them with commas between: '" +
                      std::string(part) + "' is not one");
    }
    hosts.push_back(*std::move(host));
  }
  if (hosts.size() > kBootstrapHostsMax) return fail(ErrorCode::invalid, "use at most 32 hosts");
  return hosts;
}

Result<std::vector<ip::address>> bind_from(std::string_view text) {
  constexpr const char* kRight =
      "use addresses of this machine, at most one of IPv4 and one of IPv6, with a comma between";
  std::vector<ip::address> addresses;
  for (const auto part : parts_of(text)) {
    boost::system::error_code failed;
    const auto address = ip::make_address(std::string(part), failed);
    const bool again = std::ranges::any_of(
        addresses, [&](const ip::address& known) { return known.is_v4() == address.is_v4(); });
    if (failed || again || address.is_multicast()) return fail(ErrorCode::invalid, kRight);
    addresses.push_back(address);
  }
  return addresses;
}

Result<std::optional<HostPort>> api_listen_from(std::string_view text) {
  if (text == "none") return std::nullopt;
  auto host = parse_host_port(text);
  boost::system::error_code failed;
  const bool is_here =
      host && (host->host == "localhost" || ip::make_address(host->host, failed).is_loopback());
  if (is_here) return host;
  return fail(ErrorCode::invalid,
              "use none, or HOST:PORT of this machine alone, as 127.0.0.1:9001");
}

}  // namespace cairn::node
