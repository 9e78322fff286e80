#include "transfer/address_policy.h"

namespace cairn::transfer {
namespace {

namespace ip = boost::asio::ip;

bool within(std::uint32_t address, std::uint32_t network, unsigned bits) {
  return (address >> (32U - bits)) == (network >> (32U - bits));
}

Reach reach_of_v4(const ip::address_v4& address) {
  const auto value = address.to_uint();
  if (address.is_loopback()) return Reach::machine;
  if (address.is_unspecified() || address.is_multicast() || within(value, 0, 8) ||
      within(value, 0xf0000000, 4)) {
    return Reach::nowhere;
  }
  const bool local = within(value, 0x0a000000, 8) || within(value, 0xac100000, 12) ||
                     within(value, 0xc0a80000, 16) || within(value, 0xa9fe0000, 16) ||
                     within(value, 0x64400000, 10);
  return local ? Reach::local : Reach::internet;
}

}  // namespace

Reach reach_of(const ip::address& address) {
  if (address.is_v4()) return reach_of_v4(address.to_v4());
  const auto v6 = address.to_v6();
  if (v6.is_v4_mapped()) return reach_of_v4(ip::make_address_v4(ip::v4_mapped, v6));
  if (v6.is_loopback()) return Reach::machine;
  if (v6.is_unspecified() || v6.is_multicast()) return Reach::nowhere;
  const bool unique_local = (v6.to_bytes()[0] & 0xfeU) == 0xfcU;
  return v6.is_link_local() || unique_local ? Reach::local : Reach::internet;
}

bool may_exchange(const ip::address& address, const ip::address& peer) {
  const auto reach = reach_of(address);
  if (reach == Reach::nowhere) return false;
  if (reach == Reach::internet) return true;
  const auto from = reach_of(peer);
  return reach == Reach::local ? from == Reach::local || from == Reach::machine
                               : from == Reach::machine;
}

}  // namespace cairn::transfer
