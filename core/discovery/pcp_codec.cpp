#include "discovery/pcp_codec.h"

#include <algorithm>
#include <string>

namespace cairn::discovery {

namespace asio = env::asio;

namespace {

constexpr std::uint8_t kPcpVersion = 2;
constexpr std::uint8_t kNatPmpVersion = 0;
constexpr std::uint8_t kIsReply = 0x80;
constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kMapBytes = 36;
constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;

void put_u16(Bytes& out, std::uint16_t value) {
  out.push_back(static_cast<std::uint8_t>(value >> 8U));
  out.push_back(static_cast<std::uint8_t>(value & 0xffU));
}

void put_u32(Bytes& out, std::uint32_t value) {
  put_u16(out, static_cast<std::uint16_t>(value >> 16U));
  put_u16(out, static_cast<std::uint16_t>(value & 0xffffU));
}

void put_address(Bytes& out, const asio::ip::address_v4& address) {
  const auto mapped = asio::ip::make_address_v6(asio::ip::v4_mapped, address).to_bytes();
  out.insert(out.end(), mapped.begin(), mapped.end());
}

std::uint16_t u16_at(ByteView bytes, std::size_t at) {
  return static_cast<std::uint16_t>(bytes[at] << 8U | bytes[at + 1]);
}

std::uint32_t u32_at(ByteView bytes, std::size_t at) {
  return static_cast<std::uint32_t>(u16_at(bytes, at)) << 16U | u16_at(bytes, at + 2);
}

Bytes header(PcpOpcode opcode, std::uint32_t lifetime_s, const asio::ip::address_v4& client) {
  Bytes out{kPcpVersion, static_cast<std::uint8_t>(opcode), 0, 0};
  put_u32(out, lifetime_s);
  put_address(out, client);
  return out;
}

std::optional<PcpMapReply> decode_map(ByteView bytes) {
  if (bytes.size() < kMapBytes) return std::nullopt;
  PcpMapReply map;
  std::copy_n(bytes.begin(), map.nonce.size(), map.nonce.begin());
  if (bytes[12] != kTcp && bytes[12] != kUdp) return std::nullopt;
  map.transport = bytes[12] == kTcp ? env::Transport::tcp : env::Transport::udp;
  map.internal_port = u16_at(bytes, 16);
  map.external_port = u16_at(bytes, 18);
  asio::ip::address_v6::bytes_type raw{};
  std::copy_n(bytes.begin() + 20, raw.size(), raw.begin());
  const asio::ip::address_v6 address(raw);
  if (address.is_v4_mapped()) {
    map.external_address = asio::ip::make_address_v4(asio::ip::v4_mapped, address);
  } else {
    map.external_address = address;
  }
  return map;
}

}  // namespace

Bytes encode_pcp_announce(const asio::ip::address_v4& client) {
  return header(PcpOpcode::announce, 0, client);
}

Bytes encode_pcp_map(const asio::ip::address_v4& client, const PcpMapRequest& request) {
  auto out = header(PcpOpcode::map, request.lifetime_s, client);
  out.insert(out.end(), request.nonce.begin(), request.nonce.end());
  out.push_back(request.transport == env::Transport::tcp ? kTcp : kUdp);
  out.insert(out.end(), 3, 0);
  put_u16(out, request.internal_port);
  put_u16(out, request.external_port);
  // No wish for an address.
  put_address(out, asio::ip::address_v4::any());
  return out;
}

std::optional<PcpReply> decode_pcp_reply(ByteView bytes) {
  PcpReply reply;
  // A NAT-PMP router answers every other version with its own, and with "unsupported version".
  const bool nat_pmp = bytes.size() >= 8 && bytes[0] == kNatPmpVersion && bytes[1] >= kIsReply;
  if (nat_pmp && u16_at(bytes, 2) == 1) {
    reply.is_nat_pmp = true;
    return reply;
  }
  if (bytes.size() < kHeaderBytes || bytes.size() > kPcpBytesMax || bytes.size() % 4 != 0) {
    return std::nullopt;
  }
  if (bytes[0] != kPcpVersion) return std::nullopt;
  if (bytes[1] == (kIsReply | static_cast<std::uint8_t>(PcpOpcode::map))) {
    reply.opcode = PcpOpcode::map;
    reply.map = decode_map(bytes.subspan(kHeaderBytes));
    if (!reply.map) return std::nullopt;
  } else if (bytes[1] != kIsReply) {
    return std::nullopt;
  }
  reply.result = bytes[3];
  reply.lifetime_s = u32_at(bytes, 4);
  reply.epoch_s = u32_at(bytes, 8);
  return reply;
}

Error pcp_error(std::uint8_t result) {
  switch (result) {
    case 1:
      return {ErrorCode::unsupported, "the router does not speak this version"};
    case 2:
      return {ErrorCode::permission, "the router does not allow it"};
    case 4:
    case 9:
      return {ErrorCode::unsupported, "the router cannot do this"};
    case 7:
      return {ErrorCode::unavailable, "the router has no connection itself"};
    case 8:
    case 10:
      return {ErrorCode::limit, "the router has no more room for mappings"};
    case 11:
      return {ErrorCode::exists, "the port is taken"};
    default:
      return {ErrorCode::io, "the router answered with error " + std::to_string(result)};
  }
}

}  // namespace cairn::discovery
