#include "discovery/pcp.h"

#include <algorithm>
#include <string>

#include "crypto/digest.h"
#include "env/task_group.h"

namespace cairn::discovery {

namespace asio = env::asio;

namespace {

constexpr env::Duration kFirstPause = std::chrono::milliseconds(250);

Result<asio::ip::address_v4> v4_of(const asio::ip::address& address) {
  if (address.is_v4()) return address.to_v4();
  return fail(ErrorCode::unsupported, "the gateway has no IPv4 address");
}

}  // namespace

PcpNonce Pcp::nonce(env::Transport transport, std::uint16_t internal_port) const {
  const auto which = std::string("pcp:") + (transport == env::Transport::tcp ? "tcp:" : "udp:") +
                     std::to_string(internal_port);
  const auto digest = crypto::hmac_sha256(seed_.view(), view_of(which));
  PcpNonce nonce{};
  std::copy_n(digest.bytes.begin(), nonce.size(), nonce.begin());
  return nonce;
}

// Sends again and again, and closes the socket, which ends its reader, when nobody has answered.
asio::awaitable<void> Pcp::send_until_closed(std::unique_ptr<env::DatagramSocket>& socket,
                                             env::Endpoint to, ByteView request) {
  auto pause = kFirstPause;
  for (int sent = 0; sent < kRequestsMax; ++sent) {
    // What cannot be sent now may be in a moment.
    (void)socket->send(to, request);
    const auto slept = co_await clock_.sleep(pause);
    if (!slept) co_return;
    pause *= 2;
  }
  socket.reset();
}

env::Task<PcpReply> Pcp::ask(env::Gateway gateway, Bytes request, Accept accept) {
  const auto executor = co_await asio::this_coro::executor;
  const env::Endpoint own{gateway.local, 0};
  const env::Endpoint router{gateway.router, kPcpPort};
  CO_TRY(auto socket, network_.bind_datagrams(own));
  env::TaskGroup sending(executor);
  sending.spawn(send_until_closed(socket, router, request));
  Result<PcpReply> outcome = fail(ErrorCode::unavailable, "nobody answers");
  for (int strays = 0; strays < kStrayMax; ++strays) {
    const auto datagram = co_await socket->receive();
    if (!datagram) break;
    if (datagram->from != router) continue;
    const auto reply = decode_pcp_reply(datagram->payload);
    if (!reply || (!reply->is_nat_pmp && !accept(*reply))) continue;
    outcome = *reply;
    break;
  }
  sending.cancel();
  co_await sending.join();
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  if (!outcome) co_return outcome;
  if (outcome->is_nat_pmp) co_return fail(ErrorCode::unsupported, "the router has NAT-PMP only");
  if (outcome->result != 0) co_return fail(pcp_error(outcome->result));
  co_return outcome;
}

env::Task<env::RouterSign> Pcp::look(env::Gateway gateway, std::vector<env::PortMapping> held) {
  env::RouterSign sign;
  // Not all routers start their epoch anew when their address changes, and a reply to ANNOUNCE does
  // not tell the address. A renewal does, and is as cheap.
  for (const auto& mapping : held) {
    PcpMapRequest request;
    request.transport = mapping.transport;
    request.internal_port = mapping.internal_port;
    request.external_port = mapping.external.port;
    request.lifetime_s = static_cast<std::uint32_t>(mapping.lifetime.count());
    CO_TRY(const auto reply, co_await ask_map(gateway, request));
    sign.epoch_s = reply.epoch_s;
    sign.external = reply.map->external_address;
    if (reply.map->external_port != mapping.external.port) sign.has_all = false;
  }
  if (sign.epoch_s) co_return sign;
  CO_TRY(const auto own, v4_of(gateway.local));
  Accept accept = [](const PcpReply& reply) { return reply.opcode == PcpOpcode::announce; };
  auto request = encode_pcp_announce(own);
  CO_TRY(const auto reply, co_await ask(gateway, std::move(request), std::move(accept)));
  sign.epoch_s = reply.epoch_s;
  co_return sign;
}

env::Task<PcpReply> Pcp::ask_map(env::Gateway gateway, PcpMapRequest request) {
  CO_TRY(const auto own, v4_of(gateway.local));
  request.nonce = nonce(request.transport, request.internal_port);
  Accept accept = [request](const PcpReply& reply) {
    return reply.map && reply.map->nonce == request.nonce &&
           reply.map->transport == request.transport &&
           reply.map->internal_port == request.internal_port;
  };
  auto encoded = encode_pcp_map(own, request);
  co_return co_await ask(gateway, std::move(encoded), std::move(accept));
}

env::Task<env::PortMapping> Pcp::map(env::Gateway gateway, env::PortWish wish) {
  PcpMapRequest request;
  request.transport = wish.transport;
  request.internal_port = wish.internal_port;
  request.external_port = wish.external_port;
  request.lifetime_s = static_cast<std::uint32_t>(wish.lifetime.count());
  CO_TRY(const auto reply, co_await ask_map(gateway, request));
  env::PortMapping mapping;
  mapping.transport = wish.transport;
  mapping.internal_port = wish.internal_port;
  mapping.external = {reply.map->external_address, reply.map->external_port};
  mapping.lifetime = std::chrono::seconds(reply.lifetime_s);
  // A life of nothing is how a removal is confirmed.
  if (mapping.lifetime.count() == 0) co_return fail(ErrorCode::corrupt, "granted for no time");
  co_return mapping;
}

env::Task<> Pcp::unmap(env::Gateway gateway, env::PortMapping mapping) {
  PcpMapRequest request;
  request.transport = mapping.transport;
  request.internal_port = mapping.internal_port;
  CO_TRY_VOID(co_await ask_map(gateway, request));
  co_return Result<>{};
}

}  // namespace cairn::discovery
