#include "discovery/lookup.h"

#include <algorithm>

#include "discovery/node_id_binding.h"

namespace cairn::discovery {

Lookup::Lookup(const DhtId& target, const DhtId& own, const std::vector<Contact>& start)
    : target_(target), own_(own) {
  add(start);
}

void Lookup::add(const std::vector<Contact>& contacts) {
  for (const auto& contact : contacts) add(contact, 1);
}

void Lookup::add_heard(std::vector<Found> heard) {
  std::ranges::sort(heard, [&](const Found& a, const Found& b) {
    return nearer(target_, a.contact.id, b.contact.id);
  });
  std::size_t anew = 0;
  for (auto& node : heard) {
    add(node.contact, 1);
    auto* const candidate = find(node.contact.endpoint);
    if (!candidate || candidate->state != State::known) continue;
    if (anew++ < kAskedAnew || node.token.empty()) continue;
    candidate->state = State::answered;
    candidate->token = std::move(node.token);
    candidate->reused = true;
  }
}

void Lookup::add(const Contact& contact, int depth) {
  if (contact.id == own_ || !usable(contact.endpoint) || find(contact.endpoint)) return;
  Candidate candidate;
  candidate.contact = contact;
  candidate.subnet = subnet_of(contact.endpoint.address);
  candidate.local = is_local(contact.endpoint.address);
  candidate.bound = id_is_bound(contact.endpoint.address, contact.id);
  candidate.depth = depth;
  sort_in(std::move(candidate));
  if (candidates_.size() <= kCandidatesMax) return;
  // The farthest goes that nothing is waited for.
  const auto farthest =
      std::find_if(candidates_.rbegin(), candidates_.rend(), [](const Candidate& known) {
        return known.state != State::asked && known.state != State::slow;
      });
  if (farthest != candidates_.rend()) candidates_.erase(std::prev(farthest.base()));
}

void Lookup::sort_in(Candidate candidate) {
  const auto place = std::ranges::partition_point(candidates_, [&](const Candidate& other) {
    return !nearer(target_, candidate.contact.id, other.contact.id);
  });
  candidates_.insert(place, std::move(candidate));
}

int Lookup::depth_of(const env::Endpoint& endpoint) const {
  const auto* const candidate = find(endpoint);
  return candidate ? candidate->depth : 0;
}

Lookup::Candidate* Lookup::find(const env::Endpoint& endpoint) {
  return const_cast<Candidate*>(std::as_const(*this).find(endpoint));
}

const Lookup::Candidate* Lookup::find(const env::Endpoint& endpoint) const {
  const auto found = std::ranges::find_if(candidates_, [&](const Candidate& candidate) {
    return candidate.contact.endpoint == endpoint;
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

std::optional<Contact> Lookup::next() {
  if (in_flight_ >= kAlpha) return std::nullopt;
  std::optional<std::size_t> chosen;
  for_each_wanted([&](std::size_t at) {
    if (candidates_[at].state == State::known) chosen = at;
    return !chosen;
  });
  if (!chosen) return std::nullopt;
  auto& candidate = candidates_[*chosen];
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
}

void Lookup::failed(const env::Endpoint& endpoint) {
  auto* const candidate = find(endpoint);
  if (!candidate) return;
  if (candidate->state == State::asked) --in_flight_;
  if (candidate->state == State::asked || candidate->state == State::slow) {
    candidate->state = State::failed;
  }
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
  const auto depth = candidate->depth + 1;
  if (candidate->contact.id != id) {
    auto moved = std::move(*candidate);
    candidates_.erase(candidates_.begin() + (candidate - candidates_.data()));
    moved.contact.id = id;
    moved.bound = id_is_bound(endpoint.address, id);
    sort_in(std::move(moved));
  }
  std::size_t taken = 0;
  for (const auto& contact : nodes) {
    if (family_of(contact.endpoint) != family_of(endpoint)) continue;
    if (++taken > kContactsPerAnswer) break;
    add(contact, depth);
  }
}

bool Lookup::done() const {
  if (in_flight_ > 0) return false;
  bool waiting = false;
  for_each_wanted([&](std::size_t at) {
    waiting = candidates_[at].state == State::known;
    return !waiting;
  });
  return !waiting;
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
