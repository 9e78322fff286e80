#include "platform/tls_handshake.h"

#include <utility>

#include "platform/network_error.h"

namespace cairn::platform {

namespace asio = boost::asio;
using asio::ip::tcp;

TlsHandshake::TlsHandshake(std::shared_ptr<TlsContext> context, tcp::socket socket,
                           const TlsHandshakeOptions& options)
    : options_(options),
      session_(std::make_unique<TlsSession>(std::move(context), std::move(socket), options.role,
                                            options.rekey_bytes)),
      deadline_(session_->socket().get_executor()) {}

void TlsHandshake::start(Done done) {
  done_ = std::move(done);
  deadline_.expires_after(options_.deadline);
  deadline_.async_wait([weak = weak_from_this()](const boost::system::error_code& stopped) {
    const auto self = weak.lock();
    if (stopped || !self) return;
    self->abort({ErrorCode::unavailable, "nobody answered in time"});
  });
  if (options_.role == TlsRole::server) {
    wait(tcp::socket::wait_read);
    return;
  }
  const tcp::endpoint to(options_.remote.address, options_.remote.port);
  session_->socket().async_connect(
      to, [self = shared_from_this()](const boost::system::error_code& failed) {
        self->woken(failed);
      });
}

void TlsHandshake::cancel() {
  abort({ErrorCode::cancelled, ""});
}

// The wait that is under way ends and tells why.
void TlsHandshake::abort(Error error) {
  if (aborted_ || !done_) return;
  aborted_ = std::move(error);
  boost::system::error_code ignored;
  session_->socket().close(ignored);
}

void TlsHandshake::wait(tcp::socket::wait_type what) {
  session_->socket().async_wait(
      what, [self = shared_from_this()](const boost::system::error_code& failed) {
        self->woken(failed);
      });
}

void TlsHandshake::woken(const boost::system::error_code& failed) {
  if (aborted_) {
    finish(fail(std::move(*aborted_)));
  } else if (failed) {
    finish(fail(ErrorCode::unavailable, failed.message()));
  } else {
    advance();
  }
}

void TlsHandshake::advance() {
  switch (session_->handshake()) {
    case Step::wait_read:
      return wait(tcp::socket::wait_read);
    case Step::wait_write:
      return wait(tcp::socket::wait_write);
    case Step::failed:
      return finish(fail(ErrorCode::unavailable, "the handshake failed: " + session_->failure()));
    case Step::done:
      break;
  }
  const auto peer = check_peer();
  if (!peer) return finish(fail(peer.error()));
  finish(std::make_unique<TlsStream>(std::move(session_), *peer, options_.remote));
}

Result<NodeId> TlsHandshake::check_peer() const {
  TRY(const auto peer, peer_of(session_->ssl()));
  if (options_.expected && peer != *options_.expected) {
    return fail(ErrorCode::permission,
                "is " + peer.brief() + " and not " + options_.expected->brief());
  }
  return peer;
}

void TlsHandshake::finish(Outcome outcome) {
  deadline_.cancel();
  if (!outcome && outcome.error().code != ErrorCode::cancelled) {
    outcome = fail(outcome.error().in(env::to_string(options_.remote)));
  }
  auto done = std::exchange(done_, nullptr);
  // The socket of a handshake that failed goes before anybody hears of it.
  session_.reset();
  done(std::move(outcome));
}

}  // namespace cairn::platform
