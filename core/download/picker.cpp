#include "download/picker.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <ranges>
#include <tuple>
#include <utility>

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

Picker::Picker(Options options)
    : options_(std::move(options)),
      wanted_(options_.stripes),
      present_(options_.stripes),
      holders_(options_.stripes),
      somewhere_(options_.stripes) {}

void Picker::set_order(bool in_order, std::vector<std::uint8_t> ranks) {
  options_.in_order = in_order;
  options_.ranks = std::move(ranks);
  order_.clear();
  ++changes_;
}

void Picker::set_stripe(std::size_t stripe, PieceMask wanted, PieceMask present) {
  const bool was_left = (wanted_[stripe] & ~present_[stripe]) != 0;
  unasked_ -= static_cast<std::uint64_t>(count(wanted_[stripe] & ~present_[stripe]));
  wanted_[stripe] = wanted;
  present_[stripe] = present & wanted;
  const auto lacking = wanted & ~present;
  unasked_ += static_cast<std::uint64_t>(count(lacking));
  left_ += (lacking != 0 ? 1U : 0U) - (was_left ? 1U : 0U);
  rewind();
}

// ---- peers --------------------------------------------------------------------------------------

void Picker::add_peer(Peer peer, At_first pieces) {
  auto& state = peers_[peer];
  state.uniform = pieces == At_first::all ? first_pieces(options_.code.total()) : 0;
  gather_uniform();
}

void Picker::remove_peer(Peer peer) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return;
  for (auto& [stripe, active] : active_) unask(active, stripe, peer, ~PieceMask{0});
  const auto had = std::move(found->second.stripes);
  peers_.erase(found);
  for (std::size_t i = 0; i < had.size(); ++i) {
    if (had[i] == 0) continue;
    --holders_[i];
    gather(i);
  }
  unsorted_ += had.size();
  gather_uniform();
}

// What a stripe's holders have in all is kept, because every pick asks for it.
void Picker::gather(std::size_t stripe) {
  PieceMask all = 0;
  for (const auto& [peer, state] : peers_) {
    if (!state.stripes.empty()) all |= state.stripes[stripe];
  }
  somewhere_[stripe] = all;
  ++changes_;
}

void Picker::gather_uniform() {
  everywhere_ = 0;
  for (const auto& [peer, state] : peers_) {
    if (state.stripes.empty()) everywhere_ |= state.uniform;
  }
  ++changes_;
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
  state.plain_cursor = state.any_cursor = 0;
  ++changes_;
  if (state.stripes.empty()) {
    if (state.uniform == pieces) return;
    const auto before = std::exchange(state.uniform, pieces);
    if (first == 0 && end == wanted_.size()) return gather_uniform();
    state.stripes.assign(wanted_.size(), before);
    for (std::size_t i = 0; i < wanted_.size() && before != 0; ++i) {
      ++holders_[i];
      somewhere_[i] |= before;
    }
    gather_uniform();
  }
  for (auto i = first; i < end; ++i) {
    const auto had = std::exchange(state.stripes[i], pieces);
    if ((had & ~pieces) != 0) gather(i);
    somewhere_[i] |= pieces;
    if ((had != 0) == (pieces != 0)) continue;
    holders_[i] = static_cast<std::uint16_t>(holders_[i] + (had != 0 ? -1 : 1));
    ++unsorted_;
  }
}

void Picker::rewind() {
  for (auto& [peer, state] : peers_) state.plain_cursor = state.any_cursor = 0;
  ++changes_;
}

// Sorted now and then rather than kept sorted: maps change often and in bulk, and where a few
// stripes stand makes no difference among very many.
void Picker::sort() {
  constexpr std::size_t kPartUnsorted = 32;
  const bool fresh = order_.empty();
  const bool due = unsorted_ > 0 && unsorted_ * kPartUnsorted >= order_.size();
  if (!fresh && !due) return;
  unsorted_ = 0;
  if (!fresh && options_.in_order) return;
  if (fresh) {
    order_.resize(wanted_.size());
    std::iota(order_.begin(), order_.end(), 0U);
  }
  rewind();
  const auto start = options_.in_order || order_.empty() ? 0 : options_.start % order_.size();
  const auto key = [&](std::uint32_t stripe) {
    const auto rank = options_.ranks.empty() ? 0 : options_.ranks[stripe];
    const auto rare = options_.in_order ? 0 : holders_[stripe];
    const auto turned = stripe >= start ? stripe - start : stripe + order_.size() - start;
    return std::tuple(rank, rare, turned);
  };
  std::ranges::sort(order_, {}, key);
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

bool Picker::completable(std::size_t stripe, const Active& active) const {
  const auto all = active.there | obtainable(stripe);
  const bool plain = (wanted_[stripe] & ~all) == 0;
  return plain || (!active.plain_only && count(all) >= options_.code.data);
}

std::optional<Picker::Pick> Picker::pick_of(Peer peer, const PeerState& state, std::size_t stripe,
                                            int pieces_max, bool any_piece) {
  const auto found = active_.find(stripe);
  const Active fresh{present_[stripe], 0, {}, false, false};
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
  // Other pieces are of use as a whole set of k only, and are kept in memory until then.
  const bool enough = count(active.there | obtainable(stripe)) >= options_.code.data;
  const bool of_use = whole || (lacking & ~obtainable(stripe)) != 0;
  if (!enough || !of_use) return std::nullopt;
  const auto others = lowest(left, std::min(pieces_max, needed(stripe, active)));
  if (others == 0) return std::nullopt;
  return ask(peer, stripe, others);
}

std::optional<Picker::Pick> Picker::pick_begun(Peer peer, PeerState& state, int pieces_max,
                                               Which which) {
  for (const auto stripe : begun_) {
    const auto& active = active_.at(stripe);
    const bool stands_in = ((active.there | active.asked) & ~wanted_[stripe]) != 0;
    const bool any_piece = which == Which::any || (which == Which::any_where_begun && stands_in);
    auto pick = pick_of(peer, state, stripe, pieces_max, any_piece);
    if (pick) return pick;
  }
  return std::nullopt;
}

bool Picker::stuck(std::size_t stripe) const {
  const auto found = active_.find(stripe);
  if (found == active_.end() || found->second.decoding) return false;
  return found->second.asks.empty() && !completable(stripe, found->second);
}

// What is there of them stays noted; what is kept beside it would be lost.
void Picker::set_aside_stuck() {
  const auto aside = [this](std::size_t stripe) {
    const auto& active = active_.at(stripe);
    if (active.plain_only || (active.there & ~wanted_[stripe]) != 0 || !stuck(stripe)) return false;
    present_[stripe] = active.there;
    active_.erase(stripe);
    return true;
  };
  if (std::erase_if(begun_, aside) > 0) rewind();
}

// Those that nobody can go on with keep nobody from beginning others.
bool Picker::enough_under_way() {
  if (active_.size() < options_.under_way_max) return false;
  set_aside_stuck();
  const auto idle = std::ranges::count_if(begun_, [this](std::size_t one) { return stuck(one); });
  return active_.size() >= options_.under_way_max + static_cast<std::size_t>(idle);
}

std::optional<Picker::Pick> Picker::pick_new(Peer peer, PeerState& state, int pieces_max,
                                             bool any_piece) {
  if (enough_under_way()) return std::nullopt;
  sort();
  if (any_piece && state.found_nothing == changes_) return std::nullopt;
  auto& cursor = any_piece ? state.any_cursor : state.plain_cursor;
  bool skipped = false;
  for (auto i = cursor; i < order_.size(); ++i) {
    const auto stripe = order_[i];
    const auto lacking = wanted_[stripe] & ~present_[stripe];
    const auto has = pieces_of(state, stripe) & ~present_[stripe];
    // What is under way is found there; what is done stays done.
    const bool passed =
        lacking == 0 || (any_piece ? has : has & lacking) == 0 || active_.contains(stripe);
    if (!passed) {
      auto pick = pick_of(peer, state, stripe, pieces_max, any_piece);
      if (pick) return pick;
      skipped = true;
    }
    if (!skipped) cursor = i + 1;
  }
  if (any_piece) state.found_nothing = changes_;
  return std::nullopt;
}

std::optional<Picker::Pick> Picker::pick(Peer peer, int pieces_max, Stand_ins stand_ins) {
  const auto found = peers_.find(peer);
  if (found == peers_.end() || pieces_max <= 0 || left_ == 0) return std::nullopt;
  auto& state = found->second;
  auto pick = pick_begun(peer, state, pieces_max, Which::plain);
  if (!pick) pick = pick_new(peer, state, pieces_max, false);
  if (pick) return pick;
  if (stand_ins == Stand_ins::of_begun) {
    return pick_begun(peer, state, pieces_max, Which::any_where_begun);
  }
  pick = pick_begun(peer, state, pieces_max, Which::any);
  return pick ? pick : pick_new(peer, state, pieces_max, true);
}

std::optional<Picker::Pick> Picker::pick_again(Peer peer, const Slow& slow) {
  const auto found = peers_.find(peer);
  if (found == peers_.end()) return std::nullopt;
  for (const auto stripe : std::views::reverse(begun_)) {
    const auto& active = active_.at(stripe);
    const auto has = pieces_of(found->second, stripe) & ~active.there;
    if (has == 0) continue;
    PieceMask held_up = 0;
    PieceMask own = 0;
    PieceMask quick = 0;
    for (const auto& asked : active.asks) {
      const auto bit = piece_bit(asked.piece);
      if (asked.peer == peer) {
        own |= bit;
      } else if (slow(stripe, asked)) {
        held_up |= bit;
      } else {
        quick |= bit;
      }
    }
    held_up &= ~active.there & ~own & ~quick;
    if (held_up == 0) continue;
    auto choice = std::bit_floor(has & held_up);
    // Another piece does as well, unless the stripe's pieces cannot be made from each other.
    const bool whole = count(wanted_[stripe]) >= options_.code.data;
    if (choice == 0 && whole && !active.plain_only) choice = lowest(has & ~active.asked, 1);
    if (choice != 0) return ask(peer, stripe, choice);
  }
  return std::nullopt;
}

// ---- what becomes of what was asked -------------------------------------------------------------

void Picker::unask(Active& active, std::size_t stripe, Peer peer, PieceMask pieces) {
  if (active.decoding) return;  // nobody is asked, and nobody is to be
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
  const auto coming = pieces & ~there(stripe);
  const bool left = (wanted_[stripe] & ~present_[stripe]) != 0;
  if (left && coming != 0 && peers_.contains(peer)) ask(peer, stripe, coming);
}

void Picker::missing(Peer peer, std::size_t stripe, PieceMask pieces) {
  set_pieces(peer, stripe, 1, this->pieces(peer, stripe) & ~pieces);
  lost(peer, stripe, pieces);
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
  if (progress.done || can_decode(active)) {
    progress.ready = !progress.done;
    progress.idle.insert(progress.idle.end(), active.asks.begin(), active.asks.end());
    close(stripe, active);
  }
  if (progress.done) end(stripe);
  return progress;
}

bool Picker::can_decode(const Active& active) const {
  return !active.plain_only && !active.decoding && count(active.there) >= options_.code.data;
}

// Nothing more of it is to be asked for.
void Picker::close(std::size_t stripe, Active& active) {
  const auto lacking = wanted_[stripe] & ~active.there;
  unasked_ -= static_cast<std::uint64_t>(count(lacking & ~active.asked));
  active.asks.clear();
  active.asked |= lacking;
  active.decoding = true;
}

bool Picker::begin_decoding(std::size_t stripe) {
  if (active_.contains(stripe) || (wanted_[stripe] & ~present_[stripe]) == 0) return false;
  if (count(present_[stripe]) < options_.code.data) return false;
  close(stripe, begin(stripe));
  return true;
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
    if ((wanted_[stripe] & ~present_[stripe]) == 0) continue;
    const auto found = active_.find(stripe);
    const Active fresh{present_[stripe], 0, {}, false, false};
    if (!completable(stripe, found == active_.end() ? fresh : found->second)) ++out;
  }
  return out;
}

}  // namespace cairn::download
