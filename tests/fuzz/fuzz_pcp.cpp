// What a router, or whoever writes its address on a datagram, may answer to a PCP request: PCP's
// own replies and the refusal of a router that has NAT-PMP alone. Requests made from the bytes come
// back as replies.
#include <algorithm>

#include "base/check.h"
#include "discovery/pcp_codec.h"

using namespace cairn;
using namespace cairn::discovery;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  if (const auto reply = decode_pcp_reply(bytes)) {
    CHECK(size <= kPcpBytesMax || reply->is_nat_pmp);
    CHECK(reply->is_nat_pmp || reply->map.has_value() == (reply->opcode == PcpOpcode::map));
    CHECK(!pcp_error(reply->result).context.empty());
  }
  if (size < 20) return 0;
  PcpMapRequest made;
  std::copy_n(bytes.begin(), made.nonce.size(), made.nonce.begin());
  made.transport = (bytes[12] & 1U) != 0 ? env::Transport::tcp : env::Transport::udp;
  made.internal_port = static_cast<std::uint16_t>(bytes[13] | bytes[14] << 8U);
  made.external_port = static_cast<std::uint16_t>(bytes[15] | bytes[16] << 8U);
  made.lifetime_s = bytes[17];
  auto echoed = encode_pcp_map(env::asio::ip::address_v4(bytes[18]), made);
  CHECK(!decode_pcp_reply(echoed));  // a request is no reply
  echoed[1] |= 0x80;
  const auto reply = decode_pcp_reply(echoed);
  CHECK(reply && reply->map && reply->map->nonce == made.nonce);
  CHECK(reply->map->transport == made.transport);
  CHECK(reply->map->internal_port == made.internal_port);
  CHECK(reply->map->external_port == made.external_port);
  CHECK(reply->lifetime_s == made.lifetime_s);
  return 0;
}
