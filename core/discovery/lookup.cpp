#include "discovery/lookup.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "discovery/node_id_binding.h"

namespace cairn::discovery {

Lookup::Lookup(const DhtId& target, const DhtId& own, const std::vector<Contact>& start)
    : target_(target), own_(own) {
  add(start);
}

void Lookup::add(const std::vector<Contact>& contacts) {
  for (const auto& contact : contacts) {
    if (add(contact, 1, {}) && start_.size() < kStartAsked) start_.push_back(contact.endpoint);
  }
}

void Lookup::add_heard(std::vector<Found> heard) {
  std::ranges::sort(heard, [&](const Found& a, const Found& b) {
    return nearer(target_, a.contact.id, b.contact.id);
  });
  // Others led here; there is no need to come by other ways each time.
  if (heard.size() >= kClosest) start_.clear();
  std::size_t anew = 0;
  for (auto& node : heard) {
    auto* const candidate = add(node.contact, 1, {});
    if (!candidate || candidate->state != State::known) continue;
    candidate->heard = true;
    if (anew++ < kAskedAnew || node.token.empty()) continue;
    candidate->state = State::answered;
    candidate->token = std::move(node.token);
    candidate->reused = true;
  }
}

Lookup::Candidate* Lookup::add(const Contact& contact, int depth, const env::Endpoint& namer) {
  if (contact.id == own_ || !usable(contact.endpoint)) return nullptr;
  if (auto* const known = find(contact.endpoint)) return name_again(*known, contact);
  Candidate candidate;
  candidate.contact = contact;
  candidate.subnet = subnet_of(contact.endpoint.address);
  candidate.local = is_local(contact.endpoint.address);
  candidate.bound = id_is_bound(contact.endpoint.address, contact.id);
  candidate.depth = depth;
  candidate.namer = namer;
  sort_in(std::move(candidate));
  if (candidates_.size() > kCandidatesMax) make_room();
  return find(contact.endpoint);
}

// Whoever wants to hide a node names it under an id that is far away.
Lookup::Candidate* Lookup::name_again(Candidate& known, const Contact& contact) {
  ++known.namers;
  if (known.state != State::known || !nearer(target_, contact.id, known.contact.id)) return &known;
  const auto place = candidates_.begin() + (&known - candidates_.data());
  auto moved = std::move(*place);
  candidates_.erase(place);
  moved.contact.id = contact.id;
  moved.bound = id_is_bound(contact.endpoint.address, contact.id);
  return &sort_in(std::move(moved));
}

// The farthest goes: of those that did not answer if there are any, else of those whose ids do not
// follow from their addresses and that are not asked yet, else of all that nothing is waited for.
void Lookup::make_room() {
  const auto go = [&](auto may) {
    const auto farthest = std::find_if(candidates_.rbegin(), candidates_.rend(), may);
    if (farthest == candidates_.rend()) return false;
    candidates_.erase(std::prev(farthest.base()));
    return true;
  };
  const auto failed = [](const Candidate& known) { return known.state == State::failed; };
  const auto unbound = [](const Candidate& known) {
    return known.state == State::known && !known.bound && known.namer.port != 0;
  };
  const auto idle = [](const Candidate& known) {
    return known.state != State::asked && known.state != State::slow;
  };
  if (!go(failed) && !go(unbound)) go(idle);
}

Lookup::Candidate& Lookup::sort_in(Candidate candidate) {
  const auto place = std::ranges::partition_point(candidates_, [&](const Candidate& other) {
    return !nearer(target_, candidate.contact.id, other.contact.id);
  });
  return *candidates_.insert(place, std::move(candidate));
}

int Lookup::depth_of(const env::Endpoint& endpoint) const {
  const auto* const candidate = find(endpoint);
  return candidate ? candidate->depth : 0;
}

std::optional<env::Endpoint> Lookup::namer_of(const env::Endpoint& endpoint) const {
  const auto* const candidate = find(endpoint);
  if (!candidate || candidate->namer.port == 0) return std::nullopt;
  return candidate->namer;
}

Lookup::Candidate* Lookup::find(const env::Endpoint& endpoint) {
  return const_cast<Candidate*>(std::as_const(*this).find(endpoint));
}

const Lookup::Candidate* Lookup::find(const env::Endpoint& endpoint) const {
  // Numbers compare faster than addresses, and few are of the same subnet.
  const auto subnet = subnet_of(endpoint.address);
  const auto found = std::ranges::find_if(candidates_, [&](const Candidate& candidate) {
    return candidate.subnet == subnet && candidate.contact.endpoint == endpoint;
  });
  return found == candidates_.end() ? nullptr : &*found;
}

// Visits, nearest first, those of whom an answer is wanted or there; `visit` returns false to end.
template <class Visit>
void Lookup::for_each_wanted(Visit visit) const {
  std::size_t wanted = 0;
  std::size_t bound = 0;
  std::vector<std::uint64_t> subnets;
  for (std::size_t at = 0; at < candidates_.size(); ++at) {
    const auto& candidate = candidates_[at];
    if (candidate.state == State::failed || candidate.state == State::slow) continue;
    if (wanted >= kClosest && (bound >= kBoundClosest || !candidate.bound)) continue;
    if (!candidate.local) {
      if (std::ranges::find(subnets, candidate.subnet) != subnets.end()) continue;
      subnets.push_back(candidate.subnet);
    }
    ++wanted;
    if (candidate.bound) ++bound;
    if (!visit(at)) return;
    if (wanted >= kClosest && bound >= kBoundClosest) return;
  }
}

const Lookup::Candidate* Lookup::nearest_to_ask() const {
  const Candidate* chosen = nullptr;
  for_each_wanted([&](std::size_t at) {
    if (candidates_[at].state == State::known) chosen = &candidates_[at];
    return !chosen;
  });
  return chosen;
}

bool Lookup::subnet_heard(const Candidate& candidate) const {
  return !candidate.local && std::ranges::any_of(candidates_, [&](const Candidate& other) {
    return other.subnet == candidate.subnet &&
           (other.state == State::answered || other.state == State::asked);
  });
}

// Of each that answered the nearest that it named is asked, whatever others named.
const Lookup::Candidate* Lookup::named_to_ask() const {
  for (const auto& endpoint : start_) {
    const auto* const candidate = find(endpoint);
    if (candidate && candidate->state == State::known && !subnet_heard(*candidate)) {
      return candidate;
    }
  }
  for (const auto& node : std::views::reverse(candidates_)) {
    if (const auto* const candidate = first_to_ask(node.named)) return candidate;
  }
  return nullptr;
}

// The first that lives, if it was not asked yet.
const Lookup::Candidate* Lookup::first_to_ask(const std::vector<env::Endpoint>& named) const {
  for (const auto& endpoint : named) {
    const auto* const candidate = find(endpoint);
    if (!candidate || candidate->state == State::failed || candidate->state == State::slow) {
      continue;
    }
    const bool ask = candidate->state == State::known && !subnet_heard(*candidate);
    return ask ? candidate : nullptr;
  }
  return nullptr;
}

std::optional<Contact> Lookup::next() {
  if (in_flight_ >= kAlpha || queries_ >= kQueriesMax) return std::nullopt;
  // In turns, so that neither waits for the end of the other.
  const bool named_first = queries_ % 2 == 1;
  const auto* chosen = named_first ? named_to_ask() : nearest_to_ask();
  if (!chosen) chosen = named_first ? nearest_to_ask() : named_to_ask();
  if (!chosen) return std::nullopt;
  auto& candidate = candidates_[static_cast<std::size_t>(chosen - candidates_.data())];
  candidate.state = State::asked;
  ++in_flight_;
  ++queries_;
  return candidate.contact;
}

void Lookup::slow(const env::Endpoint& endpoint) {
  auto* const candidate = find(endpoint);
  if (!candidate || candidate->state != State::asked) return;
  candidate->state = State::slow;
  --in_flight_;
  ask_another_for(*candidate);
}

void Lookup::failed(const env::Endpoint& endpoint) {
  auto* const candidate = find(endpoint);
  if (!candidate) return;
  if (candidate->state == State::asked) --in_flight_;
  if (candidate->state != State::asked && candidate->state != State::slow) return;
  candidate->state = State::failed;
  ask_another_for(*candidate);
  auto* const namer = find(candidate->namer);
  if (!namer) return;
  if (++namer->silent_names > kSilentNames + 2 * namer->living_names) {
    drop_names_of(namer->contact.endpoint);
  }
}

void Lookup::ask_another_for(Candidate& silent) {
  if (!std::exchange(silent.heard, false)) return;
  const auto other = std::ranges::find(candidates_, true, &Candidate::reused);
  if (other == candidates_.end()) return;
  other->state = State::known;
  other->reused = false;
  other->token.clear();
}

void Lookup::drop_names_of(const env::Endpoint& namer) {
  std::erase_if(candidates_, [&](const Candidate& candidate) {
    return candidate.state == State::known && candidate.namers == 1 && candidate.namer == namer;
  });
}

void Lookup::answered(const env::Endpoint& endpoint, const DhtId& id,
                      const std::vector<Contact>& nodes, std::string token) {
  auto* candidate = find(endpoint);
  if (!candidate || (candidate->state != State::asked && candidate->state != State::slow)) return;
  if (candidate->state == State::asked) --in_flight_;
  candidate->state = State::answered;
  candidate->token = std::move(token);
  ++answers_;
  rounds_ = std::max(rounds_, candidate->depth);
  if (auto* const namer = find(candidate->namer)) ++namer->living_names;
  if (candidate->contact.id != id) {
    auto moved = std::move(*candidate);
    candidates_.erase(candidates_.begin() + (candidate - candidates_.data()));
    moved.contact.id = id;
    moved.bound = id_is_bound(endpoint.address, id);
    sort_in(std::move(moved));
  }
  take_names(endpoint, nodes);
}

void Lookup::take_names(const env::Endpoint& namer, const std::vector<Contact>& nodes) {
  const auto* const self = find(namer);
  const auto depth = self->depth + 1;
  const auto id = self->contact.id;
  std::vector<Contact> names;
  for (const auto& contact : nodes) {
    if (family_of(contact.endpoint) != family_of(namer)) continue;
    if (names.size() == kContactsPerAnswer) break;
    names.push_back(contact);
    add(contact, depth, namer);
  }
  std::ranges::sort(
      names, [&](const Contact& a, const Contact& b) { return nearer(target_, a.id, b.id); });
  // What it named may have taken the place of others, but not of itself: it is looked for again.
  auto* const still = find(namer);
  if (!still) return;
  for (const auto& name : names) {
    if (nearer(target_, name.id, id)) still->named.push_back(name.endpoint);
  }
}

bool Lookup::done() const {
  if (in_flight_ > 0) return false;
  // Hardly anybody has answered: even those that take long are waited for.
  const bool waiting =
      answers_ < kAnswersMin &&
      std::ranges::find(candidates_, State::slow, &Candidate::state) != candidates_.end();
  if (waiting) return false;
  return queries_ >= kQueriesMax || (!nearest_to_ask() && !named_to_ask());
}

std::vector<Lookup::Found> Lookup::closest() const {
  std::vector<Found> out;
  for_each_wanted([&](std::size_t at) {
    const auto& candidate = candidates_[at];
    if (candidate.state == State::answered) {
      out.push_back({candidate.contact, candidate.token, candidate.reused});
    }
    return true;
  });
  return out;
}

}  // namespace cairn::discovery
