#include "discovery/dht_engine.h"

#include <algorithm>
#include <utility>

#include "discovery/node_id_binding.h"

namespace cairn::discovery {

using krpc::Method;
using krpc::Query;
using krpc::Reply;

namespace {

constexpr env::Duration kStarved = std::chrono::milliseconds(50);

std::string spelled(std::uint32_t transaction) {
  std::array<std::uint8_t, 4> bytes{};
  put_u32(bytes, transaction);
  return std::string(text_of(bytes));
}

}  // namespace

DhtEngine::DhtEngine(Family family, const DhtId& own, env::Random& random, Send send)
    : family_(family),
      random_(random),
      send_(std::move(send)),
      table_(own),
      server_(random, [this](const DhtId& target, Family wanted) {
        const auto* const table = wanted == family_ ? &table_ : other_;
        return table ? table->closest(target, QueryServer::kNodes) : std::vector<Contact>{};
      }) {}

void DhtEngine::send(const env::Endpoint& to, ByteView datagram) {
  ++traffic_.sent;
  traffic_.sent_bytes += datagram.size();
  send_(to, datagram);
}

// ---- what comes in ------------------------------------------------------------------------------

void DhtEngine::received(const env::Endpoint& from, ByteView datagram, env::TimePoint now) {
  ++traffic_.received;
  traffic_.received_bytes += datagram.size();
  if (!usable(from)) return;
  const auto [message, refusal] = krpc::decode(datagram);
  if (refusal) {
    ++traffic_.refused;
    if (!guard_.admits(from, now) || !answers_.take(1, now.time_since_epoch())) return;
    return send(from, encode(krpc::Failure{refusal->transaction, refusal->number, refusal->text}));
  }
  if (!message) {
    ++traffic_.refused;
    return;
  }
  if (const auto* const query = std::get_if<Query>(&*message)) answer(*query, from, now);
  if (const auto* const reply = std::get_if<Reply>(&*message)) take_reply(*reply, from, now);
  if (const auto* const failure = std::get_if<krpc::Failure>(&*message)) {
    take_failure(*failure, from, now);
  }
}

void DhtEngine::answer(const Query& query, const env::Endpoint& from, env::TimePoint now) {
  ++traffic_.questions;
  const bool bidden = asked_lately(from);
  // That somebody on this machine or next to it comes through says nothing where there is more.
  if (!bidden && (!is_local(from.address) || !external_.address())) asked_unbidden_ = now;
  if (read_only_) return;
  if (!guard_.admits(from, now) || !answers_.take(1, now.time_since_epoch())) {
    ++traffic_.refused;
    return;
  }
  const Contact asker{query.id, from};
  send(from, server_.answer(query, table_.own(), from, now));
  if (query.method == Method::get_peers && asked_for_) asked_for_(query.target);
  if (query.read_only) return;
  table_.asked(asker, now);
  // Who asks may be let in once it has answered. Once, for an address may be forged.
  const bool welcome = !bidden && table_.has_room_for(asker) && !namers_.distrusted(from, now);
  if (welcome) probe(asker, now);
}

std::optional<DhtEngine::Pending> DhtEngine::take_pending(const std::string& transaction,
                                                          const env::Endpoint& from) {
  if (transaction.size() != 4) return std::nullopt;
  const auto number = get_u32(view_of(transaction));
  const auto found = pending_.find(number);
  if (found == pending_.end() || found->second.to != from) return std::nullopt;
  auto pending = std::move(found->second);
  pending_.erase(found);
  deadlines_.erase({pending.due, number});
  return pending;
}

void DhtEngine::take_reply(const Reply& reply, const env::Endpoint& from, env::TimePoint now) {
  auto pending = take_pending(reply.transaction, from);
  if (!pending) {
    ++traffic_.refused;
    return;
  }
  ++traffic_.answered;
  const auto took = now - pending->sent;
  round_trips_.measured(took);
  heard_ = now;
  if (pending->namer) namers_.answered(*pending->namer);
  // Another than expected has taken its place.
  if (pending->contact && pending->contact->id != reply.id) table_.failed(*pending->contact, now);
  if (!namers_.distrusted(from, now)) table_.answered({reply.id, from}, now, took);
  vote(from, reply, now);
  std::vector<Contact> foreign;
  for (const auto& node : reply.nodes) {
    if (family_of(node.endpoint) != family_) foreign.push_back(node);
  }
  if (!foreign.empty() && foreign_nodes_) foreign_nodes_(foreign);
  if (pending->handler) return pending->handler(&reply, 0, now);
  const auto running = searches_.find(pending->search);
  if (running == searches_.end()) return;
  take_values(*running->second, *pending, reply);
  // The search may have been given up by what it called.
  const auto still = searches_.find(pending->search);
  if (still == searches_.end()) return;
  still->second->lookup.answered(from, reply.id, reply.nodes, reply.token);
  pump(pending->search, now);
}

void DhtEngine::take_values(Running& running, const Pending& pending, const Reply& reply) {
  const bool values = !reply.peers.empty() || !reply.item.value.empty();
  if (values && running.rounds_to_first == 0) {
    running.rounds_to_first = running.lookup.depth_of(pending.to);
  }
  // Copies, for what is called may end the search.
  const auto on_peers = running.search.on_peers;
  const auto on_item = running.search.on_item;
  if (!reply.peers.empty() && on_peers) on_peers(reply.peers);
  if (!reply.item.value.empty() && on_item) on_item(reply.item);
}

void DhtEngine::take_failure(const krpc::Failure& failure, const env::Endpoint& from,
                             env::TimePoint now) {
  auto pending = take_pending(failure.transaction, from);
  if (!pending) return;
  ++traffic_.answered;
  // It lives, though it does not do what was asked.
  if (pending->contact) table_.answered(*pending->contact, now, now - pending->sent);
  if (pending->handler) return pending->handler(nullptr, failure.number, now);
  const auto running = searches_.find(pending->search);
  if (running == searches_.end()) return;
  running->second->lookup.failed(from);
  pump(pending->search, now);
}

void DhtEngine::vote(const env::Endpoint& from, const Reply& reply, env::TimePoint now) {
  if (!reply.seen_as || !external_.vote(from, *reply.seen_as)) return;
  const auto& address = *external_.address();
  if (!id_is_bound(address, table_.own())) {
    table_.rename(bind_id(address, random_id(random_)), now);
    find_itself(now);
  }
}

// ---- what goes out ------------------------------------------------------------------------------

bool DhtEngine::may_ask(bool patient, env::TimePoint now) {
  const auto wait = queries_.wait_for(patient ? 1 + kKeptBack : 1, now.time_since_epoch());
  if (wait.count() == 0 && pending_.size() < kPendingMax) return true;
  const auto again = now + std::max<env::Duration>(wait, kStarved);
  if (!starved_until_ || again < *starved_until_) starved_until_ = again;
  return false;
}

bool DhtEngine::ask(const Contact* contact, const env::Endpoint& to, Query query, Pending pending,
                    env::TimePoint now) {
  if (!may_ask(pending.patient, now)) return false;
  queries_.take(1, now.time_since_epoch());
  // Nobody may guess it from those seen before, and answer in the name of others.
  auto number = static_cast<std::uint32_t>(random_.next_u64());
  while (pending_.contains(number)) ++number;
  query.transaction = spelled(number);
  query.id = table_.own();
  query.read_only = read_only_;
  query.wants_v4 = query.wants_v6 = other_ && other_->size() < RoutingTable::kBucketNodes;
  pending.to = to;
  if (contact) pending.contact = *contact;
  pending.sent = now;
  set_due(number, pending, now + round_trips_.slow());
  pending_.emplace(number, std::move(pending));
  ++traffic_.queries;
  remember_asked(to, now);
  send(to, encode(query));
  return true;
}

void DhtEngine::remember_asked(const env::Endpoint& to, env::TimePoint now) {
  if (!asked_since_) asked_since_ = now;
  if (now - *asked_since_ >= kRememberAsked || asked_.size() == kAskedMax) {
    asked_before_ = std::exchange(asked_, {});
    asked_since_ = now;
  }
  asked_.insert(to);
}

void DhtEngine::contact(const env::Endpoint& endpoint, env::TimePoint now) {
  Query query;
  query.method = Method::find_node;
  query.target = table_.own();
  Pending pending;
  pending.handler = [this](const Reply* reply, int, env::TimePoint later) {
    if (reply) find_itself(later);
  };
  ask(nullptr, endpoint, query, std::move(pending), now);
}

void DhtEngine::find_itself(env::TimePoint now) {
  const auto own = table_.own();
  const bool under_way = std::ranges::any_of(
      searches_, [&](const auto& running) { return running.second->search.target == own; });
  if (!under_way) search({Method::find_node, own}, now);
}

void DhtEngine::probe(const Contact& contact, env::TimePoint now) {
  Pending pending;
  pending.handler = [](const Reply*, int, env::TimePoint) {};
  ask(&contact, contact.endpoint, {}, std::move(pending), now);
}

DhtEngine::SearchNumber DhtEngine::search(Search wanted, env::TimePoint now) {
  const auto number = ++last_search_;
  if (wanted.on_peers) {
    const auto peers = server_.peers_of(wanted.target, family_, now);
    if (!peers.empty()) wanted.on_peers(peers);
  }
  if (wanted.on_item) {
    if (const auto* item = server_.items().find(wanted.target, now)) wanted.on_item(*item);
  }
  auto start = table_.closest(wanted.target, Lookup::kClosest * 2);
  Lookup lookup(wanted.target, table_.own(), start);
  lookup.add_heard(std::move(wanted.heard));
  searches_.emplace(
      number, std::make_unique<Running>(Running{std::move(wanted), std::move(lookup), now, 0}));
  pump(number, now);
  return number;
}

void DhtEngine::give_up(SearchNumber number) {
  searches_.erase(number);
}

void DhtEngine::pump(SearchNumber number, env::TimePoint now) {
  const auto found = searches_.find(number);
  if (found == searches_.end()) return;
  auto& running = *found->second;
  while (true) {
    if (!may_ask(running.search.patient, now)) return;
    const auto next = running.lookup.next();
    if (!next) break;
    Query query;
    query.method = running.search.method;
    query.target = running.search.target;
    Pending pending;
    pending.search = number;
    pending.namer = running.lookup.namer_of(next->endpoint);
    pending.patient = running.search.patient;
    ask(&*next, next->endpoint, std::move(query), std::move(pending), now);
  }
  if (!running.lookup.done()) return;
  const auto done = std::move(found->second);
  searches_.erase(found);
  if (!done->search.on_done) return;
  const auto& lookup = done->lookup;
  done->search.on_done({lookup.closest(), lookup.rounds(), lookup.queries(), lookup.answers(),
                        done->rounds_to_first, now - done->started});
}

void DhtEngine::pump_all(env::TimePoint now) {
  starved_until_.reset();
  for (auto delayed = std::exchange(delayed_, {}); !delayed.empty(); delayed.pop_front()) {
    delayed.front()(now);
  }
  std::vector<SearchNumber> numbers;
  numbers.reserve(searches_.size());
  for (const auto& [number, running] : searches_) numbers.push_back(number);
  // Not always the same first.
  if (!numbers.empty()) {
    const auto first = static_cast<std::ptrdiff_t>(random_.below(numbers.size()));
    std::ranges::rotate(numbers, numbers.begin() + first);
  }
  for (const auto number : numbers) pump(number, now);
}

struct DhtEngine::Storing {
  Storage wanted;
  StoreOutcome outcome;
  int waiting = 0;

  void end_one() {
    if (--waiting == 0 && wanted.on_done) wanted.on_done(outcome);
  }
};

void DhtEngine::store(const std::vector<Lookup::Found>& nodes, Storage wanted, env::TimePoint now) {
  const auto storing = std::make_shared<Storing>();
  storing->wanted = std::move(wanted);
  storing->waiting = 1;
  for (const auto& node : nodes) {
    if (node.token.empty()) continue;
    ++storing->waiting;
    store_at(storing, node, now);
  }
  storing->end_one();
}

void DhtEngine::store_at(const std::shared_ptr<Storing>& storing, Lookup::Found node,
                         env::TimePoint now) {
  auto query = storing->wanted.query;
  query.token = node.token;
  Pending pending;
  pending.patient = storing->wanted.patient;
  pending.handler = [this, storing, node](const Reply* reply, int error, env::TimePoint later) {
    if (!reply && node.reused) {
      storing->outcome.tokens_bound.push_back(node.contact);
      return renew_token(storing, node, later);
    }
    if (reply) ++storing->outcome.stored;
    if (error != 0) storing->outcome.error = error;
    storing->end_one();
  };
  if (ask(&node.contact, node.contact.endpoint, std::move(query), std::move(pending), now)) return;
  delay(*storing, [this, storing, node = std::move(node)](env::TimePoint later) {
    store_at(storing, node, later);
  });
}

void DhtEngine::delay(Storing& storing, std::function<void(env::TimePoint now)> again) {
  if (delayed_.size() == kDelayedMax) return storing.end_one();
  delayed_.push_back(std::move(again));
}

void DhtEngine::renew_token(const std::shared_ptr<Storing>& storing, Lookup::Found node,
                            env::TimePoint now) {
  Query query;
  query.method = Method::get_peers;
  query.target = storing->wanted.query.target;
  Pending pending;
  pending.patient = storing->wanted.patient;
  pending.handler = [this, storing, node](const Reply* reply, int, env::TimePoint later) mutable {
    if (!reply || reply->token.empty()) return storing->end_one();
    node.token = reply->token;
    node.reused = false;
    store_at(storing, std::move(node), later);
  };
  if (ask(&node.contact, node.contact.endpoint, std::move(query), std::move(pending), now)) return;
  delay(*storing, [this, storing, node = std::move(node)](env::TimePoint later) {
    renew_token(storing, node, later);
  });
}

// ---- time ---------------------------------------------------------------------------------------

void DhtEngine::advance(env::TimePoint now) {
  if (!next_maintenance_) {
    const auto jitter = random_.below(static_cast<std::uint64_t>(kMaintenance.count()));
    next_maintenance_ = now + env::Duration(static_cast<std::int64_t>(jitter));
  }
  expire(now);
  if (now >= *next_maintenance_) {
    maintain(now);
    next_maintenance_ = now + kMaintenance;
  }
  if (starved_until_ && now >= *starved_until_) pump_all(now);
}

env::TimePoint DhtEngine::next_due() const {
  auto due = next_maintenance_.value_or(env::TimePoint{});
  if (!deadlines_.empty()) due = std::min(due, deadlines_.begin()->first);
  if (starved_until_) due = std::min(due, *starved_until_);
  return due;
}

void DhtEngine::expire(env::TimePoint now) {
  while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
    const auto number = deadlines_.begin()->second;
    deadlines_.erase(deadlines_.begin());
    const auto found = pending_.find(number);
    if (found == pending_.end()) continue;
    auto& pending = found->second;
    const auto search = pending.search;
    if (!pending.slow) {
      pending.slow = true;
      set_due(number, pending, pending.sent + round_trips_.lost());
      const auto running = searches_.find(search);
      if (running == searches_.end()) continue;
      running->second->lookup.slow(pending.to);
      pump(search, now);
      continue;
    }
    auto gone = std::move(pending);
    pending_.erase(found);
    lost(std::move(gone), now);
  }
}

void DhtEngine::set_due(std::uint32_t number, Pending& pending, env::TimePoint due) {
  pending.due = due;
  deadlines_.insert({due, number});
}

void DhtEngine::lost(Pending pending, env::TimePoint now) {
  // Where nobody has answered since, it is the network that has gone.
  const bool blame = pending.namer && heard_ && *heard_ > pending.sent;
  if (blame && namers_.silent(*pending.namer, now)) table_.remove(*pending.namer);
  if (pending.contact) table_.failed(*pending.contact, now);
  if (pending.handler) return pending.handler(nullptr, 0, now);
  const auto running = searches_.find(pending.search);
  if (running == searches_.end()) return;
  running->second->lookup.failed(pending.to);
  pump(pending.search, now);
}

void DhtEngine::maintain(env::TimePoint now) {
  if (const auto contact = table_.questionable(now)) probe(*contact, now);
  // Not while somebody waits for an answer. That something is announced says nothing: with many
  // keys it always is, and all in one place.
  const bool busy = std::ranges::any_of(
      searches_, [](const auto& running) { return !running.second->search.patient; });
  if (busy) return;
  if (const auto target = table_.refresh(now, random_id(random_))) {
    search({Method::find_node, *target}, now);
  }
}

}  // namespace cairn::discovery
