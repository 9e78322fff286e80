// Where a node says that it can be reached, from whoever signed it. What is taken can be connected
// to, is bounded, and means the same when it is said again.
#include "base/check.h"
#include "discovery/endpoint_record.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cairn::discovery;
  const auto endpoints = decode_endpoints({data, size});
  if (!endpoints) return 0;
  CHECK(endpoints->size() <= kRecordEndpointsMax);
  for (const auto& endpoint : *endpoints) CHECK(usable(endpoint) && !is_local(endpoint.address));
  const auto bytes = encode_endpoints(*endpoints);
  CHECK(bytes.size() <= krpc::kItemBytesMax);
  const auto again = decode_endpoints(bytes);
  CHECK(again && *again == *endpoints);
  return 0;
}
