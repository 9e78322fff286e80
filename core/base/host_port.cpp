#include "base/host_port.h"

#include <charconv>

namespace cairn {
namespace {

constexpr std::size_t kNameBytesMax = 253;
constexpr std::string_view kInName =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
constexpr std::string_view kInAddress = "0123456789abcdefABCDEF:.";

bool only(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

}  // namespace

std::optional<std::uint16_t> parse_port(std::string_view text) {
  std::uint16_t port = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, port);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return port;
}

std::optional<HostPort> parse_host_port(std::string_view text) {
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  auto host = text.substr(0, colon);
  const auto port = parse_port(text.substr(colon + 1));
  if (!port || *port == 0) return std::nullopt;
  if (host.starts_with('[') && host.ends_with(']')) {
    host = host.substr(1, host.size() - 2);
    if (host.size() < 2 || !only(host, kInAddress)) return std::nullopt;
  } else if (host.size() > kNameBytesMax || !only(host, kInName)) {
    return std::nullopt;
  }
  return HostPort{std::string(host), *port};
}

}  // namespace cairn
