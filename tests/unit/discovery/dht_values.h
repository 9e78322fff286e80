// Ids, addresses and contacts in one line each.
#pragma once

#include "discovery/contact.h"
#include "support/pseudo_random.h"

namespace cairn::test {

inline discovery::DhtId dht_id(std::uint64_t seed) {
  discovery::DhtId id;
  PseudoRandom(seed).fill(id.bytes);
  return id;
}

// An id that starts with these bits.
inline discovery::DhtId dht_id_with_prefix(std::string_view bits, std::uint64_t seed) {
  auto id = dht_id(seed);
  for (std::size_t i = 0; i < bits.size(); ++i) {
    const auto mask = static_cast<std::uint8_t>(0x80U >> (i % 8));
    auto& byte = id.bytes[i / 8];
    byte = static_cast<std::uint8_t>(bits[i] == '1' ? byte | mask : byte & ~mask);
  }
  return id;
}

inline env::Endpoint endpoint(const std::string& address, std::uint16_t port = 6881) {
  return {env::asio::ip::make_address(address), port};
}

// The same as an address of the public internet, each in a subnet of its own.
inline env::Endpoint public_endpoint(std::uint32_t number) {
  const env::asio::ip::address_v4 address(0x20000000U + (number << 8U) + 1);
  return {address, 6881};
}

inline discovery::Contact contact(std::uint32_t number) {
  return {dht_id(number), public_endpoint(number)};
}

inline env::TimePoint at(std::chrono::nanoseconds since_start) {
  return env::TimePoint{} + std::chrono::hours(1) + since_start;
}

}  // namespace cairn::test
