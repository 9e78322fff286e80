// From a TCP socket to a peer that has proved who it is, within a deadline; for the client the TCP
// connection too. Keeps itself alive while it waits for the system, so whoever started it can go.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "platform/tls_stream.h"

namespace cairn::platform {

struct TlsHandshakeOptions {
  TlsRole role = TlsRole::client;
  env::Endpoint remote;
  std::optional<NodeId> expected;  // who must be there
  env::Duration deadline{0};
  std::uint64_t rekey_bytes = TlsSession::kRekeyBytes;
};

class TlsHandshake : public std::enable_shared_from_this<TlsHandshake> {
 public:
  using Outcome = Result<std::unique_ptr<env::PeerStream>>;
  using Done = std::move_only_function<void(Outcome)>;

  // The socket is open and does not block; the server's is connected.
  TlsHandshake(std::shared_ptr<TlsContext> context, boost::asio::ip::tcp::socket socket,
               const TlsHandshakeOptions& options);
  // `done` is called once, from the io_context, never within start() or cancel().
  void start(Done done);
  // Ends it soon with `cancelled`.
  void cancel();

 private:
  using Step = TlsSession::Step;

  void abort(Error error);
  void advance();
  void wait(boost::asio::ip::tcp::socket::wait_type what);
  void woken(const boost::system::error_code& failed);
  [[nodiscard]] Result<NodeId> check_peer() const;
  void finish(Outcome outcome);

  TlsHandshakeOptions options_;
  std::unique_ptr<TlsSession> session_;
  boost::asio::steady_timer deadline_;
  std::optional<Error> aborted_;
  Done done_;
};

}  // namespace cairn::platform
