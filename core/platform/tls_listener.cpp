#include "platform/tls_listener.h"

#include <algorithm>
#include <deque>
#include <list>
#include <utility>

#include <boost/asio/redirect_error.hpp>

#include "env/task_group.h"
#include "platform/network_error.h"
#include "platform/stream_sockets.h"

namespace cairn::platform {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto kPauseWithoutDescriptors = std::chrono::milliseconds(500);
constexpr env::Duration kRefusalsEvery = std::chrono::minutes(1);

// What counts as one address: an IPv6 network of /64 has one owner.
asio::ip::address owner_of(const asio::ip::address& address) {
  if (address.is_v4()) return address;
  auto bytes = address.to_v6().to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
  return asio::ip::address_v6(bytes);
}

// Tells the log of what was refused, without letting strangers fill it.
class Refusals {
 public:
  Refusals(const env::Clock& clock, Log& log) : clock_(clock), log_(log) {}

  void note(const std::string& why) {
    ++count_;
    const auto now = clock_.now();
    if (told_ && now - *told_ < kRefusalsEvery) return;
    told_ = now;
    const auto count = std::to_string(std::exchange(count_, 0));
    log_.info("network", "connections refused: " + count + "; the last: " + why);
  }

 private:
  const env::Clock& clock_;
  Log& log_;
  std::uint64_t count_ = 0;
  std::optional<env::TimePoint> told_;
};

}  // namespace

// What outlives the listener while the system still has something to tell.
class TlsListener::Door : public std::enable_shared_from_this<Door> {
 public:
  Door(tcp::acceptor acceptor, std::shared_ptr<TlsContext> context,
       const TlsListenerOptions& options, const env::Clock& clock, Log& log)
      : acceptor_(std::move(acceptor)),
        context_(std::move(context)),
        options_(options),
        refusals_(clock, log),
        pause_(acceptor_.get_executor()),
        arrived_(acceptor_.get_executor(), asio::steady_timer::time_point::max()) {}

  [[nodiscard]] env::Endpoint local() const {
    boost::system::error_code ignored;
    const auto bound = acceptor_.local_endpoint(ignored);
    return {bound.address(), bound.port()};
  }

  void listen() {
    acceptor_.async_accept(from_, [self = shared_from_this()](
                                      const boost::system::error_code& failed, tcp::socket socket) {
      self->accepted(failed, std::move(socket));
    });
  }

  void close() {
    closed_ = true;
    boost::system::error_code ignored;
    acceptor_.close(ignored);
    pause_.cancel();
    arrived_.cancel();
    for (const auto& running : running_) running.handshake->cancel();
    ready_.clear();
  }

  static env::Task<std::unique_ptr<env::PeerStream>> next(std::shared_ptr<Door> door) {
    while (true) {
      const bool given_up = co_await env::cancelled();
      if (given_up) co_return fail(ErrorCode::cancelled, "");
      if (door->closed_) co_return fail(ErrorCode::cancelled, "");
      if (!door->ready_.empty()) break;
      boost::system::error_code woken;
      co_await door->arrived_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    }
    auto stream = std::move(door->ready_.front());
    door->ready_.pop_front();
    co_return stream;
  }

 private:
  struct Running {
    asio::ip::address owner;
    std::shared_ptr<TlsHandshake> handshake;
  };
  using Runnings = std::list<Running>;

  void accepted(const boost::system::error_code& failed, tcp::socket socket) {
    if (closed_) return;
    if (!failed) {
      admit(std::move(socket));
    } else if (failed != asio::error::connection_aborted) {
      refusals_.note("the system could not take it: " + failed.message());
      pause_.expires_after(kPauseWithoutDescriptors);
      pause_.async_wait([self = shared_from_this()](const boost::system::error_code& stopped) {
        if (!stopped && !self->closed_) self->listen();
      });
      return;
    }
    listen();
  }

  void admit(tcp::socket socket) {
    const env::Endpoint remote{from_.address(), from_.port()};
    const auto owner = owner_of(remote.address);
    const auto others = std::ranges::count(running_, owner, &Running::owner);
    if (std::cmp_greater_equal(others, options_.handshakes_per_address_max)) {
      refusals_.note(env::to_string(remote) + ": too many at once from there");
      return;
    }
    if (!prepare_stream(socket)) return;
    if (running_.size() >= options_.handshakes_max) {
      running_.front().handshake->cancel();
      running_.pop_front();
      refusals_.note("the oldest of too many handshakes");
    }
    TlsHandshakeOptions options;
    options.role = TlsRole::server;
    options.remote = remote;
    options.deadline = options_.handshake_deadline;
    options.rekey_bytes = options_.rekey_bytes;
    auto handshake = std::make_shared<TlsHandshake>(context_, std::move(socket), options);
    running_.push_back({owner, handshake});
    handshake->start([weak = weak_from_this(), key = handshake.get()](auto outcome) {
      const auto self = weak.lock();
      if (self && !self->closed_) self->ended(key, std::move(outcome));
    });
  }

  void ended(const TlsHandshake* handshake, TlsHandshake::Outcome outcome) {
    std::erase_if(running_, [&](const Running& r) { return r.handshake.get() == handshake; });
    if (!outcome) {
      if (outcome.error().code != ErrorCode::cancelled) refusals_.note(outcome.error().context);
    } else if (ready_.size() >= options_.unaccepted_max) {
      refusals_.note(env::to_string((*outcome)->remote()) + ": nobody takes them on here");
    } else {
      ready_.push_back(std::move(*outcome));
      arrived_.cancel();
    }
  }

  tcp::acceptor acceptor_;
  std::shared_ptr<TlsContext> context_;
  TlsListenerOptions options_;
  Refusals refusals_;
  tcp::endpoint from_;
  asio::steady_timer pause_;
  asio::steady_timer arrived_;  // never expires; cancelled to wake next()
  Runnings running_;            // the oldest first
  std::deque<std::unique_ptr<env::PeerStream>> ready_;
  bool closed_ = false;
};

Result<std::unique_ptr<env::PeerListener>> TlsListener::open(const asio::any_io_executor& executor,
                                                             const env::Endpoint& local,
                                                             std::shared_ptr<TlsContext> context,
                                                             const TlsListenerOptions& options,
                                                             const env::Clock& clock, Log& log) {
  TRY(auto acceptor, open_listening_socket(executor, local));
  auto door = std::make_shared<Door>(std::move(acceptor), std::move(context), options, clock, log);
  door->listen();
  return std::unique_ptr<env::PeerListener>(new TlsListener(std::move(door)));
}

TlsListener::TlsListener(std::shared_ptr<Door> door) : door_(std::move(door)) {}

TlsListener::~TlsListener() {
  door_->close();
}

env::Endpoint TlsListener::local() const {
  return door_->local();
}

env::Task<std::unique_ptr<env::PeerStream>> TlsListener::accept() {
  return Door::next(door_);
}

}  // namespace cairn::platform
