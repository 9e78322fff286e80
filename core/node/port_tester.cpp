#include "node/port_tester.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "discovery/contact.h"

namespace cairn::node {

namespace asio = env::asio;

namespace {

constexpr env::Duration kLookForPeers = std::chrono::milliseconds(200);

// 0 where one there cannot help.
std::uint16_t port_for(const PortTester::Ports& ports, const asio::ip::address& address) {
  const bool beyond =
      !discovery::is_local(address) && std::ranges::find(ports.own, address) == ports.own.end();
  if (!beyond) return 0;
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
      if (port_for(ports, peer.endpoint.address) == 0 || seen.size() >= kDialsMax ||
          !seen.insert(peer.endpoint).second) {
        continue;
      }
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

env::Task<PortTally> PortTester::run(const std::vector<Root>& held, Ports ports) {
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
  PortTally tally;
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

asio::awaitable<void> PortTester::ask(SessionPtr session, std::uint16_t port, PortTally& tally) {
  using transfer::DialBacks;
  using transfer::DialOutcome;
  auto& of_family = session->remote().address.is_v4() ? tally.v4 : tally.v6;
  ++of_family.asked;
  auto& dial_backs = pool_.dial_backs();
  const auto began = env_.clock.now();
  auto outcome = co_await dial_backs.ask(session, port);
  const bool too_early =
      outcome && *outcome == DialOutcome::not_tried && env_.clock.now() - began < kRefusedWithin;
  if (too_early) {
    const auto slept = co_await env_.clock.sleep(DialBacks::kRest);
    if (!slept) co_return;
    outcome = co_await dial_backs.ask(session, port);
  }
  if (!outcome || *outcome == DialOutcome::not_tried) co_return;
  ++of_family.tried;
  if (*outcome == DialOutcome::reached) ++of_family.reached;
}

// By chance, so that nobody can see to it that it is asked; those of both families and of different
// networks first, as what one owner says may be wrong.
std::vector<PortTester::SessionPtr> PortTester::askable(const Ports& ports) const {
  auto sessions = pool_.sessions();
  std::erase_if(sessions, [&ports](const SessionPtr& one) {
    return one->closing() || port_for(ports, one->remote().address) == 0;
  });
  for (auto i = sessions.size(); i > 1; --i) {
    std::swap(sessions[i - 1], sessions[env_.random.below(i)]);
  }
  // Rank after rank: the first of each network, in turn from both families, then the others.
  std::array<std::set<std::uint64_t>, 2> networks;
  std::map<std::size_t, std::vector<SessionPtr>> ranks;
  for (const auto& session : sessions) {
    const auto address = session->remote().address;
    auto& of_family = networks[address.is_v4() ? 0 : 1];
    const bool fresh = of_family.insert(discovery::subnet_of(address)).second;
    ranks[fresh ? of_family.size() : sessions.size() + 1].push_back(session);
  }
  std::vector<SessionPtr> chosen;
  for (const auto& [rank, some] : ranks) {
    for (const auto& session : some) {
      if (chosen.size() < kPeersAsked) chosen.push_back(session);
    }
  }
  return chosen;
}

}  // namespace cairn::node
