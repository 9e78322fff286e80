// env::PeerListener over TCP and TlsHandshake.
//
// As many handshakes are under way as the options allow. When there are too many in all, the oldest
// makes way for the newest; when too many come from one address (an IPv6 network of /64), the
// newest is refused; when too many that are done wait for accept(), the newest is refused too. What
// is refused is logged once a minute, with how many there were. When the system has no descriptors
// left, it is asked again after a pause.
#pragma once

#include <functional>
#include <memory>

#include "base/log.h"
#include "platform/tls_handshake.h"

namespace cairn::platform {

struct TlsListenerOptions {
  env::Duration handshake_deadline{0};
  std::size_t handshakes_max = 0;
  std::size_t handshakes_per_address_max = 0;
  std::size_t unaccepted_max = 0;
  std::uint64_t rekey_bytes = 0;
};

class TlsListener final : public env::PeerListener {
 public:
  static Result<std::unique_ptr<env::PeerListener>> open(
      const boost::asio::any_io_executor& executor, const env::Endpoint& local,
      std::shared_ptr<TlsContext> context, const TlsListenerOptions& options,
      const env::Clock& clock, Log& log);
  ~TlsListener() override;
  TlsListener(const TlsListener&) = delete;
  TlsListener& operator=(const TlsListener&) = delete;

  [[nodiscard]] env::Endpoint local() const override;
  env::Task<std::unique_ptr<env::PeerStream>> accept() override;

 private:
  class Door;
  explicit TlsListener(std::shared_ptr<Door> door);
  std::shared_ptr<Door> door_;
};

}  // namespace cairn::platform
