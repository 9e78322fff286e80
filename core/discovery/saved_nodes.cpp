#include "discovery/saved_nodes.h"

#include <algorithm>

#include "discovery/bencode.h"

namespace cairn::discovery {
namespace {

constexpr std::int64_t kSavedVersion = 1;

std::optional<DhtId> id_in(const bencode::Value& value) {
  const auto bytes = value.bytes();
  return bytes ? DhtId::from_bytes(*bytes) : std::nullopt;
}

}  // namespace

Bytes encode(const SavedNodes& saved) {
  Bytes nodes_v4;
  Bytes nodes_v6;
  for (const auto& node : saved.nodes) {
    auto& nodes = family_of(node.endpoint) == Family::v4 ? nodes_v4 : nodes_v6;
    const auto entry = DhtId::kSize + compact_bytes(family_of(node.endpoint));
    if (nodes.size() < kSavedNodesMax * entry) append_contact(nodes, node);
  }
  Bytes bytes;
  bencode::Writer out(bytes);
  out.open_dictionary();
  if (saved.id_v4) out.entry("id", saved.id_v4->view());
  if (saved.id_v6) out.entry("id6", saved.id_v6->view());
  out.entry("nodes", nodes_v4);
  out.entry("nodes6", nodes_v6);
  out.entry("version", kSavedVersion);
  out.close();
  return bytes;
}

Result<SavedNodes> decode_saved_nodes(ByteView bytes) {
  if (bytes.size() > kSavedBytesMax) return fail(ErrorCode::invalid, "is too long");
  TRY(const auto document, bencode::Document::parse(bytes));
  const auto root = document.root();
  if (root["version"].number() != kSavedVersion) {
    return fail(ErrorCode::invalid, "is of an unknown version");
  }
  SavedNodes saved;
  saved.id_v4 = id_in(root["id"]);
  saved.id_v6 = id_in(root["id6"]);
  for (const auto family : {Family::v4, Family::v6}) {
    const auto compact = root[family == Family::v4 ? "nodes" : "nodes6"].bytes();
    const auto nodes = read_contacts(compact.value_or(ByteView{}), family);
    if (!nodes) return fail(ErrorCode::invalid, "has a list of nodes that is cut off");
    const auto count = std::min(nodes->size(), kSavedNodesMax);
    saved.nodes.insert(saved.nodes.end(), nodes->begin(),
                       nodes->begin() + static_cast<std::ptrdiff_t>(count));
  }
  return saved;
}

}  // namespace cairn::discovery
