// env::StreamNetwork over TCP and TLS 1.3. Both ends prove with an Ed25519 certificate that they
// hold the key their node id is the hash of; nothing else in a certificate counts, and nobody needs
// to vouch for it. Other versions, other keys and other protocols than "cairn/1" are refused.
//
// Clock and log outlive the network and what it has made; streams and listeners may outlive the
// network.
#pragma once

#include <memory>

#include "base/limits.h"
#include "base/log.h"
#include "crypto/identity.h"
#include "env/streams.h"

namespace cairn::platform {

class TlsContext;

struct TlsOptions {
  env::Duration handshake_deadline = std::chrono::seconds(10);  // of those who come
  std::size_t handshakes_max = limits::kHandshakesMax;
  std::size_t handshakes_per_address_max = limits::kHandshakesPerAddressMax;
  std::size_t unaccepted_max = limits::kUnacceptedStreamsMax;
  // New keys for what is sent after so many bytes: far fewer than AES-GCM allows for one key.
  std::uint64_t rekey_bytes = 64 * limits::kGiB;
};

class TlsNetwork final : public env::StreamNetwork {
 public:
  TlsNetwork(boost::asio::any_io_executor executor, const env::Clock& clock, Log& log,
             const crypto::Identity& identity, const TlsOptions& options = TlsOptions());

  Result<std::unique_ptr<env::PeerListener>> listen(const env::Endpoint& local) override;
  env::Task<std::unique_ptr<env::PeerStream>> connect(const env::Endpoint& to,
                                                      const NodeId* expected,
                                                      env::Duration deadline) override;

 private:
  boost::asio::any_io_executor executor_;
  const env::Clock& clock_;
  Log& log_;
  TlsOptions options_;
  std::shared_ptr<TlsContext> context_;
};

}  // namespace cairn::platform
