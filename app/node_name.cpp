#include "app/node_name.h"

#include "base/ids.h"

namespace cairn::app {
namespace {

constexpr std::string_view kScheme = "cairn-node:";

}  // namespace

std::string node_name(ByteView public_key) {
  return std::string(kScheme) + to_base32(public_key);
}

std::optional<Bytes> parse_node_name(std::string_view text) {
  if (!text.starts_with(kScheme)) return std::nullopt;
  auto key = from_base32(text.substr(kScheme.size()));
  if (!key || key->size() != Digest::kSize) return std::nullopt;
  return key;
}

}  // namespace cairn::app
