#include "node/port_tester.h"

#include <algorithm>
#include <set>
#include <utility>

#include "discovery/contact.h"

namespace cairn::node {

namespace asio = env::asio;

namespace {

constexpr env::Duration kLookForPeers = std::chrono::milliseconds(200);

std::uint16_t port_for(PortTester::Ports ports, const asio::ip::address& address) {
  return address.is_v4() ? ports.v4 : ports.v6;
}

}  // namespace

// The addresses that came up while holders are looked for.
struct PortTester::Search {
  PortTester& tester;
  Ports ports;
  env::TaskGroup dials;
  std::set<env::Endpoint> seen;

  void found(const std::vector<transfer::PeerAddress>& peers) {
    for (const auto& peer : peers) {
      const auto& address = peer.endpoint.address;
      const bool helps = !discovery::is_local(address) && port_for(ports, address) != 0;
      if (!helps || seen.size() >= kDialsMax || !seen.insert(peer.endpoint).second) continue;
      dials.spawn(tester.connect(peer));
    }
  }
};

PortTester::PortTester(env::Env env, const asio::any_io_executor& executor,
                       transfer::SessionPool& pool, download::PeerSource& source)
    : env_(env), executor_(executor), pool_(pool), source_(source), tasks_(executor) {}

PortTester::~PortTester() = default;

asio::awaitable<void> PortTester::stop() {
  stopping_ = true;
  tasks_.cancel();
  co_await tasks_.join();
  // A test that was cancelled before its first step has nobody else to say so.
  if (const auto run = std::exchange(running_, nullptr)) run->done.set();
}

env::Task<PortTester::Tally> PortTester::run(const std::vector<Root>& held, Ports ports) {
  if (stopping_) co_return fail(ErrorCode::cancelled, "");
  auto run = running_;
  if (!run) {
    run = std::make_shared<Run>(executor_);
    running_ = run;
    std::vector<Root> roots;
    if (!held.empty()) {
      auto at = env_.random.below(held.size());
      while (roots.size() < std::min(kRootsSearched, held.size())) {
        roots.push_back(held[at++ % held.size()]);
      }
    }
    tasks_.spawn(test(run, std::move(roots), ports));
  }
  // This object may be gone by then.
  CO_TRY_VOID(co_await run->done.wait());
  co_return run->outcome;
}

asio::awaitable<void> PortTester::test(std::shared_ptr<Run> run, std::vector<Root> roots,
                                       Ports ports) {
  if (askable(ports).size() < kPeersAsked && !roots.empty()) {
    co_await search(std::move(roots), ports);
  }
  Tally tally;
  env::TaskGroup asking(executor_);
  for (const auto& session : askable(ports)) {
    const auto port = port_for(ports, session->remote().address);
    asking.spawn(ask(session, port, tally));
  }
  co_await asking.join();
  if (!stopping_) run->outcome = tally;
  running_.reset();
  run->done.set();
}

// The connections that come of it are like all others.
asio::awaitable<void> PortTester::search(std::vector<Root> roots, Ports ports) {
  Search found{*this, ports, env::TaskGroup(executor_), {}};
  env::TaskGroup watching(executor_);
  for (const auto& root : roots) {
    download::OnFound on_found = [&found](const std::vector<transfer::PeerAddress>& peers) {
      found.found(peers);
    };
    watching.spawn(source_.watch(root, {}, std::move(on_found)));
  }
  const auto until = env_.clock.now() + kSearchWithin;
  while (env_.clock.now() < until && askable(ports).size() < kPeersAsked) {
    const auto slept = co_await env_.clock.sleep(kLookForPeers);
    if (!slept) break;
  }
  watching.cancel();
  co_await watching.join();
  found.dials.cancel();
  co_await found.dials.join();
}

asio::awaitable<void> PortTester::connect(transfer::PeerAddress address) {
  const auto session = co_await pool_.connect(std::move(address));
  static_cast<void>(session);
}

asio::awaitable<void> PortTester::ask(SessionPtr session, std::uint16_t port, Tally& tally) {
  using transfer::DialBacks;
  using transfer::DialOutcome;
  ++tally.asked;
  auto& dial_backs = pool_.dial_backs();
  const auto began = env_.clock.now();
  auto outcome = co_await dial_backs.ask(session, port);
  const bool too_early = outcome && *outcome == DialOutcome::not_tried &&
                         env_.clock.now() - began < DialBacks::kAnswerWithin;
  if (too_early) {
    const auto slept = co_await env_.clock.sleep(DialBacks::kRest);
    if (!slept) co_return;
    outcome = co_await dial_backs.ask(session, port);
  }
  if (!outcome || *outcome == DialOutcome::not_tried) co_return;
  ++tally.tried;
  if (*outcome == DialOutcome::reached) ++tally.reached;
}

// Those of different networks first: what one owner says may be wrong.
std::vector<PortTester::SessionPtr> PortTester::askable(Ports ports) const {
  std::vector<SessionPtr> chosen;
  std::vector<SessionPtr> others;
  std::set<std::uint64_t> networks;
  for (const auto& session : pool_.sessions()) {
    const auto address = session->remote().address;
    const bool helps = !discovery::is_local(address) && port_for(ports, address) != 0;
    if (!helps || session->closing()) continue;
    const bool fresh = networks.insert(discovery::subnet_of(address)).second;
    (fresh ? chosen : others).push_back(session);
  }
  std::ranges::move(others, std::back_inserter(chosen));
  if (chosen.size() > kPeersAsked) chosen.resize(kPeersAsked);
  return chosen;
}

}  // namespace cairn::node
