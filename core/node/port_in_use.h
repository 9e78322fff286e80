// The error of a peer that cannot start because another program has its port, and how whoever shows
// it tells it from others, to name the cure. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"

namespace cairn::node {

struct PortInUse {
  std::string setting;  // by its name in cairn.toml, such as "serve.port"
  std::uint16_t port = 0;

  friend bool operator==(const PortInUse&, const PortInUse&) = default;
};

Error error_of(const PortInUse& what);
// What came of opening the port; where somebody has it, that error.
Result<> naming_port(const Result<>& opened, const PortInUse& what);
// Nothing where it is another error.
std::optional<PortInUse> port_in_use_of(const Error& error);

}  // namespace cairn::node
