// Where something can be reached, as people write it: HOST:PORT, with IPv6 addresses in brackets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cairn {

struct HostPort {
  std::string host;  // a name, or an address without brackets
  std::uint16_t port = 0;
  bool operator==(const HostPort&) const = default;
};

// A number up to 65535 and nothing else.
std::optional<std::uint16_t> parse_port(std::string_view text);

// Nothing where it is not spelled like one; whether the host exists is another question.
std::optional<HostPort> parse_host_port(std::string_view text);

}  // namespace cairn
