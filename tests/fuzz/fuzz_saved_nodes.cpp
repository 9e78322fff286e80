// The file in which the DHT's nodes are remembered.
#include "base/check.h"
#include "discovery/saved_nodes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cairn::discovery;
  const auto saved = decode_saved_nodes({data, size});
  if (!saved) return 0;
  CHECK(saved->nodes.size() <= 2 * kSavedNodesMax);
  const auto again = decode_saved_nodes(encode(*saved));
  CHECK(again && again->nodes == saved->nodes && again->id_v4 == saved->id_v4);
  return 0;
}
