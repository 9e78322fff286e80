#include "discovery/node_id_binding.h"

#include <algorithm>
#include <array>

#include "discovery/contact.h"

namespace cairn::discovery {
namespace {

// CRC-32C (Castagnoli), bit by bit: it is of eight bytes at most.
std::uint32_t crc32c(ByteView bytes) {
  std::uint32_t crc = ~std::uint32_t{0};
  for (const auto byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0x82f63b78U : 0U);
  }
  return ~crc;
}

// Its upper 21 bits are those that the id has to begin with.
std::uint32_t prefix_of(const env::asio::ip::address& address, std::uint8_t variant) {
  constexpr std::array<std::uint8_t, 4> kMask4{0x03, 0x0f, 0x3f, 0xff};
  constexpr std::array<std::uint8_t, 8> kMask6{0x01, 0x03, 0x07, 0x0f, 0x1f, 0x3f, 0x7f, 0xff};
  std::array<std::uint8_t, 8> masked{};
  std::size_t length = kMask4.size();
  if (address.is_v4()) {
    const auto bytes = address.to_v4().to_bytes();
    for (std::size_t i = 0; i < length; ++i) masked[i] = bytes[i] & kMask4[i];
  } else {
    length = kMask6.size();
    const auto bytes = address.to_v6().to_bytes();
    for (std::size_t i = 0; i < length; ++i) masked[i] = bytes[i] & kMask6[i];
  }
  masked[0] |= static_cast<std::uint8_t>((variant & 7U) << 5U);
  return crc32c(ByteView(masked).first(length));
}

}  // namespace

DhtId bind_id(const env::asio::ip::address& address, const DhtId& random) {
  auto id = random;
  const auto prefix = prefix_of(address, random.bytes[19]);
  id.bytes[0] = static_cast<std::uint8_t>(prefix >> 24U);
  id.bytes[1] = static_cast<std::uint8_t>(prefix >> 16U);
  id.bytes[2] = static_cast<std::uint8_t>((prefix >> 8U & 0xf8U) | (random.bytes[2] & 7U));
  return id;
}

bool id_is_bound(const env::asio::ip::address& address, const DhtId& id) {
  if (is_local(address)) return true;
  const auto prefix = prefix_of(address, id.bytes[19]);
  return id.bytes[0] == static_cast<std::uint8_t>(prefix >> 24U) &&
         id.bytes[1] == static_cast<std::uint8_t>(prefix >> 16U) &&
         (id.bytes[2] & 0xf8U) == (prefix >> 8U & 0xf8U);
}

}  // namespace cairn::discovery
