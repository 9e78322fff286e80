// The searches of a DhtNode: what goes to both families of addresses and ends as one.
#include <algorithm>

#include "discovery/dht_node_parts.h"

namespace cairn::discovery {
namespace {

// Of one search. Whoever answers with many that are false fills no more than their own share: from
// when there are plenty, each answer adds a few.
constexpr std::size_t kPeersPlenty = 1024;
constexpr std::size_t kPeersThen = 8;

}  // namespace

void DhtNode::begin(Side& side, std::shared_ptr<Run> run, Search search, const Storing& storing) {
  const auto query = storing ? storing(side) : std::nullopt;
  auto* const engine = side.engine.get();
  std::erase_if(search.heard, [&](const Lookup::Found& node) {
    return family_of(node.contact.endpoint) != side.family;
  });
  const bool patient = search.patient;
  search.on_done = [this, &side, engine, run, query, patient](const SearchOutcome& outcome) {
    auto& report = run->report;
    report.rounds = std::max(report.rounds, outcome.rounds);
    report.rounds_to_first = std::max(report.rounds_to_first, outcome.rounds_to_first);
    report.queries += outcome.queries;
    report.answers += outcome.answers;
    report.took = std::max(report.took, outcome.took);
    if (!query) return run->end_one();
    run->nodes.insert(run->nodes.end(), outcome.closest.begin(), outcome.closest.end());
    Storage storage{*query, patient};
    storage.on_done = [run](const StoreOutcome& storing_ended) {
      run->report.stored += storing_ended.stored;
      if (storing_ended.error != 0) run->error = storing_ended.error;
      run->tokens_bound.insert(run->tokens_bound.end(), storing_ended.tokens_bound.begin(),
                               storing_ended.tokens_bound.end());
      run->end_one();
    };
    engine->store(outcome.closest, std::move(storage), env_.clock.now());
    arm(side);
  };
  ++run->waiting;
  run->searches.emplace_back(engine, engine->search(std::move(search), env_.clock.now()));
  arm(side);
}

env::Task<FindReport> DhtNode::run(std::shared_ptr<Run> run, Search search, Storing storing) {
  if (stopping_) co_return fail(ErrorCode::cancelled, "the DHT node stops");
  ++run->waiting;
  for (auto& side : sides_) {
    if (knows_anybody(*side)) begin(*side, run, search, storing);
  }
  run->end_one();
  if (run->searches.empty()) {
    co_return fail(ErrorCode::unavailable, "no node of the DHT is known");
  }
  runs_.insert(run.get());
  const auto ended = co_await run->ended.wait();
  runs_.erase(run.get());
  for (const auto& [engine, number] : run->searches) engine->give_up(number);
  if (!ended) co_return fail(ended.error());
  if (run->stopped) co_return fail(ErrorCode::cancelled, "the DHT node stops");
  co_return run->report;
}

namespace {

OnPeers each_once(std::set<env::Endpoint>& seen, OnPeers on_peers) {
  return [&seen, on_peers = std::move(on_peers)](const std::vector<env::Endpoint>& peers) {
    std::vector<env::Endpoint> fresh;
    const auto room = seen.size() < kPeersPlenty ? peers.size() : kPeersThen;
    for (const auto& peer : peers) {
      if (fresh.size() == room) break;
      if (seen.insert(peer).second) fresh.push_back(peer);
    }
    if (!fresh.empty() && on_peers) on_peers(fresh);
  };
}

}  // namespace

env::Task<FindReport> DhtNode::find_peers(DhtId key, OnPeers on_peers) {
  const auto state = std::make_shared<Run>(executor_);
  Search search;
  search.method = krpc::Method::get_peers;
  search.target = key;
  search.on_peers = each_once(state->seen, std::move(on_peers));
  Storing nothing;
  CO_TRY(auto report, co_await run(state, std::move(search), std::move(nothing)));
  report.peers = state->seen.size();
  co_return report;
}

env::Task<AnnounceReport> DhtNode::announce(Announcement announcement) {
  const auto state = std::make_shared<Run>(executor_);
  const auto key = announcement.key;
  const auto port = announcement.port;
  Search search;
  search.method = krpc::Method::get_peers;
  search.target = key;
  search.patient = announcement.patient;
  search.heard = std::move(announcement.heard);
  search.on_peers = each_once(state->seen, std::move(announcement.on_peers));
  Storing storing = [key, port](const Side& side) {
    krpc::Query query;
    query.method = krpc::Method::announce_peer;
    query.target = key;
    query.implied_port = port == 0;
    query.port = port == 0 ? side.socket->local().port : port;
    return std::optional(query);
  };
  CO_TRY(auto report, co_await run(state, std::move(search), std::move(storing)));
  report.peers = state->seen.size();
  AnnounceReport out;
  out.find = report;
  out.nodes = std::move(state->nodes);
  out.tokens_bound = std::move(state->tokens_bound);
  co_return out;
}

env::Task<Item> DhtNode::get_item(DhtId target, std::string salt) {
  const auto state = std::make_shared<Run>(executor_);
  Item best;
  Search search{krpc::Method::get, target};
  search.on_item = [state, &best, salt, target](const Item& item) {
    if (!item_belongs(item, salt, target)) return;
    const bool newer =
        !best.signature || (item.signature && item.signature->sequence > best.signature->sequence);
    if (best.value.empty() || newer) best = item;
    // There is but one immutable item.
    if (!item.signature) state->ended.set();
  };
  Storing nothing;
  const auto ran = co_await run(state, std::move(search), std::move(nothing));
  if (!ran) co_return fail(ran.error());
  co_return best;
}

env::Task<FindReport> DhtNode::put_item(Item item, std::string salt,
                                        std::optional<std::int64_t> compare_and_swap) {
  const auto state = std::make_shared<Run>(executor_);
  Search search{krpc::Method::get, target_of(item, salt)};
  Storing storing = [&](const Side&) {
    krpc::Query query;
    query.method = krpc::Method::put;
    query.item = item;
    query.salt = salt;
    query.compare_and_swap = compare_and_swap;
    return std::optional(query);
  };
  CO_TRY(auto report, co_await run(state, std::move(search), std::move(storing)));
  if (report.stored > 0) co_return report;
  const auto number = state->error.value_or(0);
  if (number == krpc::kSwapMismatch || number == krpc::kOlderSequence) {
    co_return fail(ErrorCode::changed, "the DHT has a newer version of the item");
  }
  co_return fail(ErrorCode::unavailable, "no node took the item");
}

}  // namespace cairn::discovery
