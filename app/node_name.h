// How people name a node: "cairn-node:" and its public key, 52 letters and digits. Its id follows
// from the key; the key does not follow from the id.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace cairn::app {

std::string node_name(ByteView public_key);
// The public key; nothing where it is not spelled like that.
std::optional<Bytes> parse_node_name(std::string_view text);

}  // namespace cairn::app
