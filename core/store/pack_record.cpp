#include "store/pack_record.h"

#include <algorithm>

#include "base/limits.h"
#include "crypto/digest.h"

namespace cairn::store {
namespace {

constexpr std::string_view kPackMagic = "CairnPk1";
constexpr std::uint32_t kRecordMagic = 0x316b4843;  // "CHk1"
constexpr std::size_t kCheckedBytes = 40;

std::uint64_t check_of(ByteView header) {
  return get_u64(crypto::sha256(header.first(kCheckedBytes)).view());
}

}  // namespace

std::array<std::uint8_t, kPackHeaderBytes> encode_pack_header() {
  std::array<std::uint8_t, kPackHeaderBytes> out{};
  std::ranges::copy(view_of(kPackMagic), out.begin());
  return out;
}

bool is_pack_header(ByteView bytes) {
  return std::ranges::equal(bytes, ByteView(encode_pack_header()));
}

std::array<std::uint8_t, kRecordHeaderBytes> encode_record(const PackRecord& record) {
  std::array<std::uint8_t, kRecordHeaderBytes> out{};
  const MutableBytes bytes(out);
  put_u32(bytes, kRecordMagic);
  put_u32(bytes.subspan(4), record.bytes);
  std::ranges::copy(record.id.bytes, bytes.begin() + 8);
  put_u64(bytes.subspan(kCheckedBytes), check_of(bytes));
  return out;
}

std::optional<PackRecord> decode_record(ByteView bytes) {
  if (bytes.size() < kRecordHeaderBytes || get_u32(bytes) != kRecordMagic) return std::nullopt;
  if (get_u64(bytes.subspan(kCheckedBytes)) != check_of(bytes)) return std::nullopt;
  PackRecord record;
  record.bytes = get_u32(bytes.subspan(4));
  record.id = *ChunkId::from_bytes(bytes.subspan(8, ChunkId::kSize));
  if (record.bytes == 0 || record.bytes > limits::kStripeMaxBytes) return std::nullopt;
  return record;
}

}  // namespace cairn::store
