// A node that is nothing but its connections, in virtual time.
#pragma once

#include "transfer/session_pool.h"
#include "unit/transfer/transfer_world.h"

namespace cairn::test {

struct PoolNode {
  using Outcome = Result<std::shared_ptr<transfer::Session>>;

  TransferWorld& world;
  SimHost* host_;
  NodeId id;
  SimStreams streams;
  NotedHandler handler;
  SeededRandom random;
  std::vector<std::string> changes;
  std::unique_ptr<transfer::SessionPool> pool;
  env::TaskGroup tasks;

  PoolNode(TransferWorld& in, int number, transfer::PoolOptions options = {}, SimHost* at = nullptr)
      : world(in),
        host_(at != nullptr ? at : &in.add_host()),
        id(node_id(number)),
        streams(in.transport, *host_, id),
        random(static_cast<std::uint64_t>(number)),
        tasks(in.executor()) {
    options.network = "public";
    options.agent = "Cairn/test";
    options.listen = {{env::asio::ip::address_v4::any(), TransferWorld::kPort}};
    options.on_change = [this](const transfer::Session& session, bool open) {
      changes.push_back((open ? "+" : "-") + std::to_string(session.peer().bytes[0]));
    };
    const env::Env env{world.clock, random, world.files, world.workers, *world.log};
    pool =
        std::make_unique<transfer::SessionPool>(env, in.executor(), streams, id, handler, options);
    CHECK(in.clock.run(pool->start()).value().has_value());
  }
  PoolNode(const PoolNode&) = delete;
  PoolNode& operator=(const PoolNode&) = delete;
  ~PoolNode() {
    tasks.cancel();
    CHECK(world.clock.run(tasks.join()));
    if (pool) CHECK(world.clock.run(pool->stop(), 10s));
  }
  [[nodiscard]] env::Endpoint endpoint() const { return {*host_->address(), TransferWorld::kPort}; }
  Outcome connect(const PoolNode& to, bool knows = false) {
    return connect({to.endpoint(), knows ? std::optional(to.id) : std::nullopt});
  }
  Outcome connect(const transfer::PeerAddress& address) {
    return world.clock.run(pool->connect(address)).value();
  }
  void begin(const transfer::PeerAddress& address, std::optional<Outcome>& outcome) {
    tasks.spawn(connect_to(address, outcome));
  }

 private:
  env::asio::awaitable<void> connect_to(transfer::PeerAddress address,
                                        std::optional<Outcome>& outcome) {
    outcome = co_await pool->connect(address);
  }
};

}  // namespace cairn::test
