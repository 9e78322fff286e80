// Has other peers connect to this node, to learn whether others get through. Asks peers from beyond
// the local network; where too few are connected, looks for holders of what this node holds. Lives
// on one executor.
#pragma once

#include <memory>
#include <vector>

#include "download/peer_source.h"
#include "node/port_finding.h"
#include "transfer/session_pool.h"

namespace cairn::node {

class PortTester {
 public:
  struct Ports {
    std::uint16_t v4 = 0;  // 0: not to be tried
    std::uint16_t v6 = 0;
    // Who comes from one of these is not beyond the local network.
    std::vector<env::asio::ip::address> own = {};
  };
  static constexpr std::size_t kPeersAsked = 3;
  static constexpr std::size_t kRootsSearched = 4;
  static constexpr std::size_t kDialsMax = 16;
  static constexpr env::Duration kSearchWithin = std::chrono::seconds(8);
  // An answer that came later is no refusal of somebody who was asked by others just before.
  static constexpr env::Duration kRefusedWithin = std::chrono::seconds(3);

  // `pool` and `source` outlive it.
  PortTester(env::Env env, const env::asio::any_io_executor& executor, transfer::SessionPool& pool,
             download::PeerSource& source);
  ~PortTester();
  // Whoever waits hears `cancelled`.
  env::asio::awaitable<void> stop();

  // Takes up to half a minute. `held` are bundles whose other holders may be asked. Who asks while
  // a test runs hears what comes of that one.
  env::Task<PortTally> run(const std::vector<Root>& held, Ports ports);

 private:
  using SessionPtr = std::shared_ptr<transfer::Session>;
  struct Run {
    explicit Run(const env::asio::any_io_executor& executor) : done(executor) {}
    env::Event done;
    Result<PortTally> outcome = fail(ErrorCode::cancelled, "");
  };
  struct Search;

  env::asio::awaitable<void> test(std::shared_ptr<Run> run, std::vector<Root> roots, Ports ports);
  env::asio::awaitable<void> search(std::vector<Root> roots, Ports ports);
  env::asio::awaitable<void> connect(transfer::PeerAddress address);
  env::asio::awaitable<void> ask(SessionPtr session, std::uint16_t port, PortTally& tally);
  [[nodiscard]] std::vector<SessionPtr> askable(const Ports& ports) const;

  env::Env env_;
  env::asio::any_io_executor executor_;
  transfer::SessionPool& pool_;
  download::PeerSource& source_;
  env::TaskGroup tasks_;
  std::shared_ptr<Run> running_;
  bool stopping_ = false;
};

}  // namespace cairn::node
