#include "platform/tls_network.h"

#include <boost/asio/associated_cancellation_slot.hpp>

#include "env/task_group.h"
#include "platform/stream_sockets.h"
#include "platform/tls_handshake.h"
#include "platform/tls_listener.h"

namespace cairn::platform {

namespace asio = boost::asio;

namespace {

constexpr std::int64_t kSecondNs = 1'000'000'000;

asio::awaitable<TlsHandshake::Outcome> run(std::shared_ptr<TlsHandshake> handshake) {
  TlsHandshake::Outcome outcome = fail(ErrorCode::cancelled, "");
  auto initiate = [&handshake, &outcome](auto handler) {
    auto slot = asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) {
      slot.assign([weak = std::weak_ptr(handshake)](asio::cancellation_type) {
        if (const auto running = weak.lock()) running->cancel();
      });
    }
    handshake->start([&outcome, waiting = std::move(handler)](auto ended) mutable {
      outcome = std::move(ended);
      std::move(waiting)();
    });
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                        asio::use_awaitable);
  co_return outcome;
}

// Refers to nothing that its caller has.
env::Task<std::unique_ptr<env::PeerStream>> connect_by(asio::any_io_executor executor,
                                                       std::shared_ptr<TlsContext> context,
                                                       TlsHandshakeOptions options) {
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  CO_TRY(auto socket, open_stream_socket(executor, options.remote));
  auto handshake = std::make_shared<TlsHandshake>(std::move(context), std::move(socket), options);
  co_return co_await run(std::move(handshake));
}

}  // namespace

TlsNetwork::TlsNetwork(asio::any_io_executor executor, const env::Clock& clock, Log& log,
                       const crypto::Identity& identity, const TlsOptions& options)
    : executor_(std::move(executor)),
      clock_(clock),
      log_(log),
      options_(options),
      context_(std::make_shared<TlsContext>(identity, clock.wall_ns() / kSecondNs)) {}

Result<std::unique_ptr<env::PeerListener>> TlsNetwork::listen(const env::Endpoint& local) {
  TlsListenerOptions options;
  options.handshake_deadline = options_.handshake_deadline;
  options.handshakes_max = options_.handshakes_max;
  options.handshakes_per_address_max = options_.handshakes_per_address_max;
  options.unaccepted_max = options_.unaccepted_max;
  options.rekey_bytes = options_.rekey_bytes;
  return TlsListener::open(executor_, local, context_, options, clock_, log_);
}

// The arguments are kept from the call on, though the task may start later.
env::Task<std::unique_ptr<env::PeerStream>> TlsNetwork::connect(const env::Endpoint& to,
                                                                const NodeId* expected,
                                                                env::Duration deadline) {
  TlsHandshakeOptions options;
  options.remote = to;
  options.deadline = deadline;
  options.rekey_bytes = options_.rekey_bytes;
  if (expected != nullptr) options.expected = *expected;
  return connect_by(executor_, context_, std::move(options));
}

}  // namespace cairn::platform
