// Protobuf's wire format written by hand, for messages that no generated code would write.
#pragma once

#include <string>

#include "base/bytes.h"

namespace cairn::test::wire {

inline std::string varint(std::uint64_t value) {
  std::string out;
  for (; value >= 0x80; value >>= 7U) out.push_back(static_cast<char>((value & 0x7fU) | 0x80U));
  out.push_back(static_cast<char>(value));
  return out;
}

inline std::string number(unsigned field, std::uint64_t value) {
  return varint(field << 3U) + varint(value);
}

inline std::string bytes(unsigned field, std::string_view value) {
  return varint(field << 3U | 2U) + varint(value.size()) + std::string(value);
}

// A message of the sealed part: four bytes of length before it.
inline std::string framed(std::string_view message) {
  std::string out(4, '\0');
  for (unsigned i = 0; i < 4; ++i) out[i] = static_cast<char>(message.size() >> (8 * i));
  return out.append(message);
}

inline Bytes to_bytes(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace cairn::test::wire
