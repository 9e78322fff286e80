// The header in front of each chunk in a pack, and the header of a pack. Byte tables in the README.
// Pure.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "base/bytes.h"
#include "base/ids.h"

namespace cairn::store {

struct PackRecord {
  ChunkId id;
  std::uint32_t bytes = 0;  // of the chunk behind the header
  bool operator==(const PackRecord&) const = default;
};

inline constexpr std::size_t kPackHeaderBytes = 16;
inline constexpr std::size_t kRecordHeaderBytes = 48;

std::array<std::uint8_t, kPackHeaderBytes> encode_pack_header();
bool is_pack_header(ByteView bytes);

std::array<std::uint8_t, kRecordHeaderBytes> encode_record(const PackRecord& record);
// Nothing when these bytes are not a whole, undamaged header.
std::optional<PackRecord> decode_record(ByteView bytes);

}  // namespace cairn::store
