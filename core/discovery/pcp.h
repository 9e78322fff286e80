// PCP as a PortProtocol, over datagrams. The nonces that own its mappings follow from a secret
// seed, so that a program that was killed takes its mappings over when it starts again.
#pragma once

#include <functional>

#include "base/ids.h"
#include "discovery/pcp_codec.h"

namespace cairn::discovery {

class Pcp final : public env::PortProtocol {
 public:
  // The first request is repeated after 0.25 s, then after twice as long, up to this many.
  static constexpr int kRequestsMax = 4;
  static constexpr int kStrayMax = 64;  // datagrams that are no answer

  Pcp(env::DatagramNetwork& network, env::Clock& clock, const Digest& seed)
      : network_(network), clock_(clock), seed_(seed) {}

  [[nodiscard]] env::MappingProtocol which() const override { return env::MappingProtocol::pcp; }
  env::Task<env::RouterSign> look(env::Gateway gateway,
                                  std::vector<env::PortMapping> held) override;
  env::Task<env::PortMapping> map(env::Gateway gateway, env::PortWish wish) override;
  env::Task<> unmap(env::Gateway gateway, env::PortMapping mapping) override;

 private:
  using Accept = std::function<bool(const PcpReply&)>;

  env::Task<PcpReply> ask(env::Gateway gateway, Bytes request, Accept accept);
  env::Task<PcpReply> ask_map(env::Gateway gateway, PcpMapRequest request);
  env::asio::awaitable<void> send_until_closed(std::unique_ptr<env::DatagramSocket>& socket,
                                               env::Endpoint to, ByteView request);
  [[nodiscard]] PcpNonce nonce(env::Transport transport, std::uint16_t internal_port) const;

  env::DatagramNetwork& network_;
  env::Clock& clock_;
  Digest seed_;
};

}  // namespace cairn::discovery
