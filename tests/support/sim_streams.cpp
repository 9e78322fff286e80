#include "support/sim_streams.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "crypto/digest.h"
#include "env/task_group.h"

namespace cairn::test {

namespace asio = env::asio;

namespace {

constexpr std::uint16_t kFirstPort = 32768;

std::uint16_t next_of(std::uint16_t port) {
  return port == 65535 ? kFirstPort : static_cast<std::uint16_t>(port + 1);
}

}  // namespace

// ---- streams ------------------------------------------------------------------------------------

class SimStream final : public env::PeerStream {
 public:
  SimStream(SimTransport& transport, std::shared_ptr<SimConnection> connection, std::size_t end)
      : transport_(transport), connection_(std::move(connection)), end_(end) {}
  ~SimStream() override { transport_.leave(connection_, end_); }
  SimStream(const SimStream&) = delete;
  SimStream& operator=(const SimStream&) = delete;

  [[nodiscard]] NodeId peer_id() const override { return connection_->ends[1 - end_].id; }
  [[nodiscard]] env::Endpoint remote() const override { return connection_->ends[end_].remote; }
  [[nodiscard]] env::Endpoint local() const override { return connection_->ends[end_].local; }

  [[nodiscard]] Digest session_secret(std::string_view label) const override {
    crypto::Sha256 hash;
    for (const auto& end : connection_->ends) hash.update(end.id.view());
    Bytes number(sizeof(std::uint64_t));
    put_u64(number, connection_->number);
    hash.update(number);
    hash.update(view_of(label));
    return hash.finish();
  }

  env::Task<std::size_t> read_some(MutableBytes out) override {
    CHECK(!out.empty());
    auto& pipe = connection_->pipes[1 - end_];
    while (true) {
      const bool given_up = co_await env::cancelled();
      if (given_up) co_return fail(ErrorCode::cancelled, "");
      if (!pipe.arrived.empty()) break;
      if (pipe.heard_goodbye) co_return std::size_t{0};
      if (connection_->broken) co_return broken();
      co_await pipe.reader.wait();
    }
    const auto got = pipe.arrived.read(out);
    transport_.push(connection_, 1 - end_);
    co_return got;
  }

  env::Task<> write(std::span<const ByteView> pieces) override {
    auto& pipe = connection_->pipes[end_];
    const auto most = transport_.options_.send_buffer_bytes;
    for (auto piece : pieces) {
      while (!piece.empty()) {
        const bool given_up = co_await env::cancelled();
        if (given_up) co_return fail(ErrorCode::cancelled, "");
        if (connection_->broken || pipe.saying_goodbye) co_return broken();
        if (pipe.unsent.size() >= most) {
          co_await pipe.writer.wait();
          continue;
        }
        const auto part = piece.first(std::min(piece.size(), most - pipe.unsent.size()));
        pipe.unsent.append(part);
        piece = piece.subspan(part.size());
        // What follows may go in the same burst.
        if (pipe.unsent.size() >= most) transport_.push(connection_, end_);
      }
    }
    if (connection_->broken) co_return broken();
    transport_.push(connection_, end_);
    co_return Result<>{};
  }

  env::Task<> close() override {
    connection_->pipes[end_].saying_goodbye = true;
    transport_.push(connection_, end_);
    co_return Result<>{};
  }

 private:
  [[nodiscard]] std::unexpected<Error> broken() const {
    return fail(ErrorCode::unavailable, env::to_string(remote()) + ": the connection broke");
  }

  SimTransport& transport_;
  std::shared_ptr<SimConnection> connection_;
  std::size_t end_;
};

class SimListener final : public env::PeerListener {
 public:
  SimListener(SimTransport& transport, std::shared_ptr<SimDoor> door)
      : transport_(transport), door_(std::move(door)) {}
  ~SimListener() override {
    door_->closed = true;
    door_->streams.clear();
    door_->acceptor.wake(transport_.context_);
  }
  SimListener(const SimListener&) = delete;
  SimListener& operator=(const SimListener&) = delete;

  [[nodiscard]] env::Endpoint local() const override { return door_->local; }
  env::Task<std::unique_ptr<env::PeerStream>> accept() override { return next(door_); }

 private:
  static env::Task<std::unique_ptr<env::PeerStream>> next(std::shared_ptr<SimDoor> door) {
    while (true) {
      const bool given_up = co_await env::cancelled();
      if (given_up || door->closed) co_return fail(ErrorCode::cancelled, "");
      if (!door->streams.empty()) break;
      co_await door->acceptor.wait();
    }
    auto stream = std::move(door->streams.front());
    door->streams.pop_front();
    co_return stream;
  }

  SimTransport& transport_;
  std::shared_ptr<SimDoor> door_;
};

// ---- the network of a host ----------------------------------------------------------------------

SimStreams::SimStreams(SimTransport& transport, SimHost& host, const NodeId& id)
    : transport_(transport), host_(host), id_(std::make_shared<NodeId>(id)) {}

Result<std::unique_ptr<env::PeerListener>> SimStreams::listen(const env::Endpoint& local) {
  const auto& address = local.address;
  const bool own = address.is_unspecified() ? host_.address(address.is_v6()).has_value()
                                            : address.is_loopback() || host_.has(address);
  if (!own) return fail(ErrorCode::invalid, env::to_string(local) + ": is no address of this host");
  auto& port = transport_.port(host_);
  auto bound = local;
  while (bound.port == 0) {
    const auto tried = std::exchange(port.next_port, next_of(port.next_port));
    if (port.doors[{address.is_v6(), tried}].expired()) bound.port = tried;
  }
  auto& place = port.doors[{address.is_v6(), bound.port}];
  const auto other = place.lock();
  if (other && !other->closed) return fail(ErrorCode::busy, env::to_string(bound) + ": is in use");
  auto door = std::make_shared<SimDoor>();
  door->local = bound;
  door->id = id_;
  place = door;
  return std::make_unique<SimListener>(transport_, std::move(door));
}

SimStreams::Door SimStreams::door_at(const SimWay& way) const {
  const auto& doors = transport_.port(*way.host).doors;
  const auto found = doors.find({way.to.address.is_v6(), way.to.port});
  if (found == doors.end()) return nullptr;
  auto door = found->second.lock();
  if (!door || door->closed) return nullptr;
  const auto& bound = door->local.address;
  return bound.is_unspecified() || bound == way.to.address ? door : nullptr;
}

env::Endpoint SimStreams::new_source(const env::Endpoint& to) {
  auto& port = transport_.port(host_).next_port;
  const auto own = host_.address(to.address.is_v6()).value_or(to.address);
  return {to.address.is_loopback() ? to.address : own, std::exchange(port, next_of(port))};
}

// The arguments are kept from the call on, though the task may start later.
env::Task<std::unique_ptr<env::PeerStream>> SimStreams::connect(const env::Endpoint& to,
                                                                const NodeId* expected,
                                                                env::Duration deadline) {
  auto wanted = expected == nullptr ? std::nullopt : std::optional<NodeId>(*expected);
  return connect_to(to, wanted, deadline);
}

env::Task<std::unique_ptr<env::PeerStream>> SimStreams::connect_to(env::Endpoint target,
                                                                   std::optional<NodeId> wanted,
                                                                   env::Duration deadline) {
  const auto source = new_source(target);
  const auto way = transport_.network_.way(host_, source, target);
  const auto end = transport_.clock_.now() + deadline;
  // There, back, and there again; who is refused knows after one round trip.
  for (int trips = 0; way && trips < 3; ++trips) {
    const auto left = end - transport_.clock_.now();
    if (left <= way->delay || !transport_.reachable(host_, *way->host)) break;
    CO_TRY_VOID(co_await transport_.clock_.sleep(way->delay));
    if (trips == 1 && !door_at(*way)) {
      co_return fail(ErrorCode::unavailable, env::to_string(target) + ": nobody listens there");
    }
    if (trips == 2 && transport_.reachable(host_, *way->host)) {
      co_return join(*way, source, target, wanted ? &*wanted : nullptr);
    }
  }
  CO_TRY_VOID(co_await transport_.clock_.sleep(end - transport_.clock_.now()));
  co_return fail(ErrorCode::unavailable, env::to_string(target) + ": nobody answered in time");
}

Result<std::unique_ptr<env::PeerStream>> SimStreams::join(const SimWay& way,
                                                          const env::Endpoint& source,
                                                          const env::Endpoint& to,
                                                          const NodeId* expected) {
  const auto door = door_at(way);
  if (!door) return fail(ErrorCode::unavailable, env::to_string(to) + ": nobody listens there");
  if (expected != nullptr && *door->id != *expected) {
    return fail(ErrorCode::permission,
                env::to_string(to) + ": is " + door->id->brief() + " and not " + expected->brief());
  }
  const SimConnection::End caller{*id_, &host_, source, to};
  const SimConnection::End called{*door->id, way.host, way.to, way.from};
  auto connection = transport_.join(caller, called, way.delay);
  auto far = std::make_unique<SimStream>(transport_, connection, 1);
  if (door->streams.size() < SimDoor::kUnacceptedMax) {
    door->streams.push_back(std::move(far));
    door->acceptor.wake(transport_.context_);
  }
  return std::make_unique<SimStream>(transport_, std::move(connection), 0);
}

}  // namespace cairn::test
