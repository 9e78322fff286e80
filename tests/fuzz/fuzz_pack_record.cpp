// The headers of a pack that a crash, a disk or somebody damaged. Of the forty checked bytes a
// record is made that its own check accepts, too.
#include <algorithm>

#include "base/check.h"
#include "base/limits.h"
#include "store/pack_record.h"

using namespace cairn;
using namespace cairn::store;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  if (is_pack_header(bytes)) CHECK(std::ranges::equal(bytes, encode_pack_header()));
  if (const auto record = decode_record(bytes)) {
    CHECK(std::ranges::equal(encode_record(*record), bytes.first(kRecordHeaderBytes)));
  }
  if (size < 36) return 0;
  PackRecord made;
  made.bytes = get_u32(bytes);
  made.id = *ChunkId::from_bytes(bytes.subspan(4, ChunkId::kSize));
  auto header = encode_record(made);
  const bool possible = made.bytes > 0 && made.bytes <= limits::kStripeMaxBytes;
  CHECK(decode_record(header) == (possible ? std::optional(made) : std::nullopt));
  if (size < 38) return 0;
  header[bytes[36] % kRecordHeaderBytes] ^= bytes[37];
  CHECK(bytes[37] == 0 || !decode_record(header));
  return 0;
}
