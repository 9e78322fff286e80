#include "env/network.h"

namespace cairn::env {

std::string to_string(const Endpoint& endpoint) {
  const auto address = endpoint.address.to_string();
  const auto host = endpoint.address.is_v6() ? "[" + address + "]" : address;
  return host + ":" + std::to_string(endpoint.port);
}

}  // namespace cairn::env
