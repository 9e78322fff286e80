// The Port Control Protocol's datagrams (RFC 6887), as far as a client needs them: MAP and ANNOUNCE
// requests for IPv4 and their answers. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "base/result.h"
#include "env/router.h"

namespace cairn::discovery {

inline constexpr std::uint16_t kPcpPort = 5351;
inline constexpr std::size_t kPcpBytesMax = 1100;

enum class PcpOpcode : std::uint8_t { announce = 0, map = 1 };
using PcpNonce = std::array<std::uint8_t, 12>;

struct PcpMapRequest {
  PcpNonce nonce{};
  env::Transport transport = env::Transport::tcp;
  std::uint16_t internal_port = 0;
  std::uint16_t external_port = 0;
  std::uint32_t lifetime_s = 0;  // 0 removes
};

Bytes encode_pcp_announce(const env::asio::ip::address_v4& client);
Bytes encode_pcp_map(const env::asio::ip::address_v4& client, const PcpMapRequest& request);

struct PcpMapReply {
  PcpNonce nonce{};
  env::Transport transport = env::Transport::tcp;
  std::uint16_t internal_port = 0;
  std::uint16_t external_port = 0;
  env::asio::ip::address external_address;
  bool operator==(const PcpMapReply&) const = default;
};

struct PcpReply {
  PcpOpcode opcode = PcpOpcode::announce;
  std::uint8_t result = 0;
  std::uint32_t lifetime_s = 0;
  std::uint32_t epoch_s = 0;
  std::optional<PcpMapReply> map;  // with `opcode` map
  // A router that speaks NAT-PMP alone: of the rest nothing is set.
  bool is_nat_pmp = false;
};

// Nothing unless it is a well-formed answer.
std::optional<PcpReply> decode_pcp_reply(ByteView bytes);

// What a result other than 0 means.
Error pcp_error(std::uint8_t result);

}  // namespace cairn::discovery
