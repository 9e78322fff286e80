#include "download/picker.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "base/check.h"

namespace cairn::download {
namespace {

using store::first_pieces;
using store::piece_bit;

int count(PieceMask pieces) {
  return std::popcount(pieces);
}

PieceMask lowest(PieceMask pieces, int at_most) {
  PieceMask out = 0;
  for (int i = 0; i < at_most && pieces != 0; ++i) {
    const auto bit = pieces & (~pieces + 1);
    out |= bit;
    pieces &= ~bit;
  }
  return out;
}

}  // namespace

Picker::Picker(const Options& options)
    : options_(options),
      wanted_(options.stripes),
      present_(options.stripes),
      holders_(options.stripes) {}

void Picker::set_stripe(std::size_t stripe, PieceMask wanted, PieceMask present) {
  const bool was_left = (wanted_[stripe] & ~present_[stripe]) != 0;
  unasked_ -= static_cast<std::uint64_t>(count(wanted_[stripe] & ~present_[stripe]));
  wanted_[stripe] = wanted;
  present_[stripe] = present & wanted;
  const auto lacking = wanted & ~present;
  unasked_ += static_cast<std::uint64_t>(count(lacking));
  left_ += (lacking != 0 ? 1U : 0U) - (was_left ? 1U : 0U);
}

// ---- peers --------------------------------------------------------------------------------------

void Picker::add_peer(Peer peer, At_first pieces) {
  auto& state = peers_[peer];
  state.uniform = pieces == At_first::all ? first_pieces(options_.code.total()) : 0;
}

void Picker::remove_peer(Peer peer) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return;
  for (auto& [stripe, active] : active_) unask(active, stripe, peer, ~PieceMask{0});
  for (std::size_t i = 0; i < found->second.stripes.size(); ++i) {
    if (found->second.stripes[i] != 0) --holders_[i];
  }
  if (!found->second.stripes.empty()) sorted_ = false;
  peers_.erase(found);
  rewind();
}

PieceMask Picker::pieces_of(const PeerState& peer, std::size_t stripe) const {
  return peer.stripes.empty() ? peer.uniform : peer.stripes[stripe];
}

PieceMask Picker::pieces(Peer peer, std::size_t stripe) const {
  const auto found = peers_.find(peer);
  return found == peers_.end() ? 0 : pieces_of(found->second, stripe);
}

double Picker::share(Peer peer) const {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || wanted_.empty()) return 0;
  const auto all = static_cast<double>(options_.code.total());
  const auto& state = found->second;
  if (state.stripes.empty()) return count(state.uniform) / all;
  double sum = 0;
  for (const auto pieces : state.stripes) sum += count(pieces);
  return sum / (all * static_cast<double>(state.stripes.size()));
}

void Picker::set_pieces(Peer peer, std::size_t first, std::size_t number, PieceMask pieces) {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || first >= wanted_.size()) return;
  auto& state = found->second;
  pieces &= first_pieces(options_.code.total());
  const auto end = first + std::min(number, wanted_.size() - first);
  state.cursor = 0;
  if (state.stripes.empty()) {
    if (first == 0 && end == wanted_.size()) {
      state.uniform = pieces;
      return;
    }
    if (state.uniform == pieces) return;
    state.stripes.assign(wanted_.size(), state.uniform);
    if (state.uniform != 0) {
      for (auto& holders : holders_) ++holders;
    }
  }
  for (auto i = first; i < end; ++i) {
    const bool had = state.stripes[i] != 0;
    state.stripes[i] = pieces;
    if (had != (pieces != 0))
      holders_[i] = static_cast<std::uint16_t>(holders_[i] + (had ? -1 : 1));
  }
  sorted_ = false;
}

void Picker::rewind() {
  for (auto& [peer, state] : peers_) state.cursor = 0;
}

// Sorted now and then rather than kept sorted: maps change often and in bulk.
void Picker::sort() {
  if (order_.empty()) {
    order_.resize(wanted_.size());
    std::iota(order_.begin(), order_.end(), 0U);
    const auto start = options_.in_order || order_.empty() ? 0 : options_.start % order_.size();
    std::ranges::rotate(order_, order_.begin() + static_cast<std::ptrdiff_t>(start));
    sorted_ = false;
  }
  if (sorted_) return;
  sorted_ = true;
  rewind();
  if (options_.in_order) return;
  const auto start = order_.empty() ? 0 : options_.start % order_.size();
  const auto turned = [&](std::uint32_t stripe) {
    return stripe >= start ? stripe - start : stripe + order_.size() - start;
  };
  std::ranges::sort(order_, [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(holders_[a], turned(a)) < std::pair(holders_[b], turned(b));
  });
}

// ---- picking ------------------------------------------------------------------------------------

PieceMask Picker::there(std::size_t stripe) const {
  const auto found = active_.find(stripe);
  return found == active_.end() ? present_[stripe] : found->second.there;
}

PieceMask Picker::asked(std::size_t stripe) const {
  const auto found = active_.find(stripe);
  return found == active_.end() ? 0 : found->second.asked;
}

PieceMask Picker::obtainable(std::size_t stripe) const {
  PieceMask all = 0;
  for (const auto& [peer, state] : peers_) all |= pieces_of(state, stripe);
  return all;
}

// How many more pieces of any kind would complete the stripe.
int Picker::needed(std::size_t stripe, const Active& active) const {
  const auto plain = count(wanted_[stripe] & ~active.there & ~active.asked);
  if (active.plain_only) return plain;
  const auto any = options_.code.data - count(active.there | active.asked);
  return plain == 0 ? 0 : std::max(any, 0);
}

Picker::Active& Picker::begin(std::size_t stripe) {
  const auto [at, fresh] = active_.try_emplace(stripe);
  if (fresh) {
    at->second.there = present_[stripe];
    begun_.push_back(stripe);
  }
  return at->second;
}

Picker::Pick Picker::ask(Peer peer, std::size_t stripe, PieceMask pieces) {
  auto& active = begin(stripe);
  const auto fresh = pieces & ~active.asked & ~active.there & wanted_[stripe];
  unasked_ -= static_cast<std::uint64_t>(count(fresh));
  active.asked |= pieces;
  for (auto rest = pieces; rest != 0; rest &= rest - 1) {
    active.asks.push_back({peer, std::countr_zero(rest)});
  }
  return {stripe, pieces};
}

std::optional<Picker::Pick> Picker::pick_of(Peer peer, const PeerState& state, std::size_t stripe,
                                            int pieces_max, bool any_piece) {
  const auto found = active_.find(stripe);
  const Active fresh{present_[stripe], 0, {}, false, 0};
  const auto& active = found == active_.end() ? fresh : found->second;
  const auto left = pieces_of(state, stripe) & ~active.there & ~active.asked;
  const auto lacking = wanted_[stripe] & ~active.there & ~active.asked;
  if (lacking == 0 || left == 0) return std::nullopt;
  // With k pieces there or on their way, the others are made from them.
  const auto whole = count(wanted_[stripe]) >= options_.code.data;
  const auto room = whole && !active.plain_only ? needed(stripe, active) : count(lacking);
  const auto plain = lowest(left & lacking, std::min(pieces_max, room));
  if (plain != 0) return ask(peer, stripe, plain);
  if (!any_piece || active.plain_only) return std::nullopt;
  // Other pieces are of use as a whole set of k only.
  const bool stuck = (lacking & ~obtainable(stripe)) != 0;
  if (!whole && !stuck) return std::nullopt;
  if (count(active.there | obtainable(stripe)) < options_.code.data) return std::nullopt;
  const auto others = lowest(left, std::min(pieces_max, needed(stripe, active)));
  if (others == 0) return std::nullopt;
  return ask(peer, stripe, others);
}

std::optional<Picker::Pick> Picker::pick_begun(Peer peer, PeerState& state, int pieces_max,
                                               bool any_piece) {
  for (const auto stripe : begun_) {
    auto pick = pick_of(peer, state, stripe, pieces_max, any_piece);
    if (pick) return pick;
  }
  return std::nullopt;
}

std::optional<Picker::Pick> Picker::pick_new(Peer peer, PeerState& state, int pieces_max,
                                             bool any_piece) {
  if (active_.size() >= options_.under_way_max) return std::nullopt;
  sort();
  bool skipped = false;
  for (auto i = state.cursor; i < order_.size(); ++i) {
    const auto stripe = order_[i];
    const bool left = (wanted_[stripe] & ~present_[stripe]) != 0 && !active_.contains(stripe);
    if (left) {
      auto pick = pick_of(peer, state, stripe, pieces_max, any_piece);
      if (pick) return pick;
    }
    // What others have now, this peer may get later; what is done stays done.
    skipped = skipped || (left && pieces_of(state, stripe) != 0) || active_.contains(stripe);
    if (!skipped) state.cursor = i + 1;
  }
  return std::nullopt;
}

std::optional<Picker::Pick> Picker::pick(Peer peer, int pieces_max) {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || pieces_max <= 0 || left_ == 0) return std::nullopt;
  auto& state = found->second;
  for (const bool any_piece : {false, true}) {
    auto pick = pick_begun(peer, state, pieces_max, any_piece);
    if (!pick) pick = pick_new(peer, state, pieces_max, any_piece);
    if (pick) return pick;
  }
  return std::nullopt;
}

std::optional<Picker::Pick> Picker::pick_again(Peer peer,
                                               const std::function<bool(Peer asked)>& slow) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return std::nullopt;
  for (const auto stripe : begun_) {
    auto& active = active_.at(stripe);
    const auto has = pieces_of(found->second, stripe) & ~active.there;
    if (has == 0) continue;
    PieceMask held_up = 0;
    PieceMask own = 0;
    PieceMask quick = 0;
    for (const auto& asked : active.asks) {
      const auto bit = piece_bit(asked.piece);
      if (asked.peer == peer) {
        own |= bit;
      } else if (slow(asked.peer)) {
        held_up |= bit;
      } else {
        quick |= bit;
      }
    }
    held_up &= ~active.there & ~own & ~quick;
    if (held_up == 0) continue;
    auto choice = lowest(has & held_up, 1);
    // Another piece does as well, unless the stripe's pieces cannot be made from each other.
    const bool whole = count(wanted_[stripe]) >= options_.code.data;
    if (choice == 0 && whole && !active.plain_only) choice = lowest(has & ~active.asked, 1);
    if (choice != 0) return ask(peer, stripe, choice);
  }
  return std::nullopt;
}

// ---- what becomes of what was asked -------------------------------------------------------------

void Picker::unask(Active& active, std::size_t stripe, Peer peer, PieceMask pieces) {
  std::erase_if(active.asks, [&](const Asked& asked) {
    return asked.peer == peer && (pieces & piece_bit(asked.piece)) != 0;
  });
  PieceMask still = 0;
  for (const auto& asked : active.asks) still |= piece_bit(asked.piece);
  const auto freed = active.asked & ~still & ~active.there & wanted_[stripe];
  unasked_ += static_cast<std::uint64_t>(count(freed));
  active.asked = still | (active.asked & active.there);
}

void Picker::lost(Peer peer, std::size_t stripe, PieceMask pieces) {
  const auto found = active_.find(stripe);
  if (found != active_.end()) unask(found->second, stripe, peer, pieces);
}

void Picker::found(Peer peer, std::size_t stripe, PieceMask pieces) {
  const auto at = active_.find(stripe);
  const auto there = at == active_.end() ? present_[stripe] : at->second.there;
  const auto coming = pieces & ~there;
  const bool left = (wanted_[stripe] & ~present_[stripe]) != 0;
  if (left && coming != 0 && peers_.contains(peer)) ask(peer, stripe, coming);
}

void Picker::missing(Peer peer, std::size_t stripe, PieceMask pieces) {
  set_pieces(peer, stripe, 1, this->pieces(peer, stripe) & ~pieces);
  lost(peer, stripe, pieces);
}

bool Picker::begin_decoding(std::size_t stripe) {
  const auto lacking = wanted_[stripe] & ~present_[stripe];
  const bool enough = count(present_[stripe]) >= options_.code.data;
  if (lacking == 0 || !enough || active_.contains(stripe)) return false;
  begin(stripe).asked |= lacking;
  unasked_ -= static_cast<std::uint64_t>(count(lacking));
  return true;
}

Picker::Progress Picker::arrived(std::size_t stripe, int piece) {
  Progress progress;
  const auto bit = piece_bit(piece);
  const bool known = !active_.contains(stripe) && (wanted_[stripe] & ~present_[stripe]) == 0;
  if (known) return progress;
  auto& active = begin(stripe);
  if ((active.there & bit) != 0) return progress;
  progress.fresh = true;
  if ((active.asked & bit) == 0) unasked_ -= (wanted_[stripe] & bit) != 0 ? 1U : 0U;
  active.there |= bit;
  for (const auto& asked : active.asks) {
    if (asked.piece == piece) progress.idle.push_back(asked);
  }
  std::erase_if(active.asks, [&](const Asked& asked) { return asked.piece == piece; });
  progress.done = (wanted_[stripe] & ~active.there) == 0;
  progress.ready =
      !progress.done && !active.plain_only && count(active.there) >= options_.code.data;
  if (progress.done || progress.ready) {
    progress.idle.insert(progress.idle.end(), active.asks.begin(), active.asks.end());
    const auto lacking = wanted_[stripe] & ~active.there;
    unasked_ -= static_cast<std::uint64_t>(count(lacking & ~active.asked));
    active.asks.clear();
    active.asked |= lacking;
  }
  if (progress.done) end(stripe);
  return progress;
}

void Picker::end(std::size_t stripe) {
  present_[stripe] = wanted_[stripe];
  active_.erase(stripe);
  std::erase(begun_, stripe);
  --left_;
}

void Picker::completed(std::size_t stripe) {
  if (active_.contains(stripe)) end(stripe);
}

void Picker::reset(std::size_t stripe, PieceMask present) {
  if (const auto found = active_.find(stripe); found != active_.end()) {
    unasked_ -= static_cast<std::uint64_t>(
        count(wanted_[stripe] & ~found->second.there & ~found->second.asked));
    active_.erase(found);
    std::erase(begun_, stripe);
  } else {
    const auto lacked = wanted_[stripe] & ~present_[stripe];
    unasked_ -= static_cast<std::uint64_t>(count(lacked));
    left_ += lacked == 0 ? 1U : 0U;
  }
  present_[stripe] = present & wanted_[stripe];
  const auto lacking = wanted_[stripe] & ~present_[stripe];
  unasked_ += static_cast<std::uint64_t>(count(lacking));
  if (lacking == 0) --left_;
  rewind();
}

void Picker::forbid_decoding(std::size_t stripe) {
  reset(stripe, there(stripe));
  if ((wanted_[stripe] & ~present_[stripe]) != 0) begin(stripe).plain_only = true;
}

std::size_t Picker::unobtainable() const {
  std::size_t out = 0;
  for (std::size_t stripe = 0; stripe < wanted_.size(); ++stripe) {
    const auto have = there(stripe);
    const auto lacking = wanted_[stripe] & ~have;
    if (lacking == 0) continue;
    const auto all = have | obtainable(stripe);
    const auto found = active_.find(stripe);
    const bool plain_only = found != active_.end() && found->second.plain_only;
    const bool enough = (lacking & ~all) == 0 || (!plain_only && count(all) >= options_.code.data);
    if (!enough) ++out;
  }
  return out;
}

}  // namespace cairn::download
