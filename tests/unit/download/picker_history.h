// A Picker through a random history, beside a version that keeps nothing but the facts and counts
// them anew each time.
#pragma once

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "download/picker.h"
#include "support/seeded_random.h"

namespace cairn::test {

using content::Code;
using download::Picker;
using store::first_pieces;
using store::piece_bit;
using store::PieceMask;
using Peer = Picker::Peer;

inline int count(PieceMask pieces) {
  return std::popcount(pieces);
}

class Facts {
 public:
  struct Stripe {
    PieceMask wanted = 0;
    PieceMask there = 0;
    std::vector<Picker::Asked> asks;
    bool plain_only = false;
    bool decoding = false;
  };

  Facts(const Code& of, std::size_t stripes) : code(of), all(stripes) {}

  Code code;
  std::vector<Stripe> all;
  std::map<Peer, std::vector<PieceMask>> peers;

  [[nodiscard]] static PieceMask asked(const Stripe& stripe) {
    PieceMask out = 0;
    for (const auto& ask : stripe.asks) out |= piece_bit(ask.piece);
    return out;
  }
  [[nodiscard]] static PieceMask lacking(const Stripe& stripe) {
    return stripe.wanted & ~stripe.there;
  }
  [[nodiscard]] PieceMask anywhere(std::size_t stripe) const {
    PieceMask out = 0;
    for (const auto& [peer, pieces] : peers) out |= pieces[stripe];
    return out;
  }
  [[nodiscard]] bool enough(std::size_t number) const {
    const auto& stripe = all[number];
    const auto everything = stripe.there | anywhere(number);
    if ((lacking(stripe) & ~everything) == 0) return true;
    return !stripe.plain_only && count(everything) >= code.data;
  }
  // What may be asked of the peer: wanted pieces, and such as stand in for them.
  struct Of_use {
    PieceMask plain = 0;
    PieceMask others = 0;
  };
  [[nodiscard]] Of_use of_use(Peer peer, std::size_t number) const {
    const auto& stripe = all[number];
    const auto rest = lacking(stripe) & ~asked(stripe);
    if (stripe.decoding || rest == 0) return {};
    const auto has = peers.at(peer)[number] & ~stripe.there & ~asked(stripe);
    const bool whole = count(stripe.wanted) >= code.data;
    const int needed = code.data - count(stripe.there | asked(stripe));
    Of_use out;
    if (!whole || stripe.plain_only || needed > 0) out.plain = has & rest;
    const bool helps = whole || (rest & ~anywhere(number)) != 0;
    const bool can = count(stripe.there | anywhere(number)) >= code.data;
    if (!stripe.plain_only && helps && can && needed > 0) out.others = has;
    return out;
  }
  [[nodiscard]] std::uint64_t unasked() const {
    std::uint64_t out = 0;
    for (const auto& stripe : all) {
      if (stripe.decoding) continue;
      out += static_cast<std::uint64_t>(count(lacking(stripe) & ~asked(stripe)));
    }
    return out;
  }
  [[nodiscard]] std::size_t left() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(all, [](const auto& one) { return lacking(one) != 0; }));
  }
  [[nodiscard]] std::size_t unobtainable() const {
    std::size_t out = 0;
    for (std::size_t i = 0; i < all.size(); ++i) out += lacking(all[i]) != 0 && !enough(i) ? 1 : 0;
    return out;
  }
};

struct Setting {
  Code code;
  std::size_t stripes = 6;
  std::size_t under_way_max = 64;
  bool in_order = false;
};

class History {
 public:
  History(const Setting& setting, std::uint64_t seed)
      : random_(seed),
        setting_(setting),
        facts_(setting.code, setting.stripes),
        picker_({.code = setting.code,
                 .stripes = setting.stripes,
                 .in_order = setting.in_order,
                 .start = random_.next_u64(),
                 .under_way_max = setting.under_way_max,
                 .ranks = some_ranks()}) {
    const auto all = first_pieces(setting.code.total());
    const auto data = first_pieces(setting.code.data);
    const auto kind = draw(4);
    for (std::size_t i = 0; i < setting.stripes; ++i) {
      auto& stripe = facts_.all[i];
      stripe.wanted = kind == 0 ? data : kind == 1 ? random_.next_u64() & data : data;
      if (kind == 2) stripe.wanted = random_.next_u64() & all;
      if (draw(3) == 0) stripe.there = random_.next_u64() & stripe.wanted;
      picker_.set_stripe(i, stripe.wanted, stripe.there);
    }
    for (std::size_t i = 0; i < setting.stripes; ++i) {
      auto& stripe = facts_.all[i];
      const bool ready = Facts::lacking(stripe) != 0 && count(stripe.there) >= setting.code.data;
      if (picker_.begin_decoding(i) != ready) wrong("begin_decoding");
      stripe.decoding = ready;
    }
    look();
  }

  void step() {
    switch (draw(12)) {
      case 0:
        return add_peer();
      case 1:
        return draw(4) == 0 ? remove_peer() : void();
      case 2:
        return set_pieces();
      case 3:
        return end_of_ask(true);
      case 4:
        return end_of_ask(false);
      case 5:
        return pick_again();
      case 6:
        return arrive_unasked();
      case 7:
        return decoded();
      case 8:
        return draw(10) == 0 ? reset() : arrive();
      case 10:
        return draw(5) == 0 ? picker_.set_order(draw(2) == 0, some_ranks()) : pick();
      case 9:
        return arrive();
      default:
        return pick();
    }
  }

  // Everybody has everything from now on; so all must come.
  void bring_to_an_end() {
    for (const auto& [peer, pieces] : std::map(facts_.peers)) remove(peer);
    const Peer last = add(Picker::At_first::all);
    for (int i = 0; i < 100'000 && !picker_.complete() && what_.empty(); ++i) {
      decode_all();
      if (pick_of(last)) continue;
      if (!arrive_one()) break;
    }
    decode_all();
    if (!picker_.complete()) wrong("is not complete in the end");
    if (picker_.under_way() != 0) wrong("something is under way in the end");
  }

  [[nodiscard]] const std::string& what_is_wrong() const { return what_; }

  void look() {
    if (picker_.unasked() != facts_.unasked()) {
      wrong("unasked " + std::to_string(picker_.unasked()) + " is " +
            std::to_string(facts_.unasked()));
    }
    if (picker_.stripes_left() != facts_.left()) wrong("stripes_left");
    if (picker_.complete() != (facts_.left() == 0)) wrong("complete");
    if (picker_.unobtainable() != facts_.unobtainable()) wrong("unobtainable");
    for (std::size_t i = 0; i < facts_.all.size(); ++i) {
      const auto& stripe = facts_.all[i];
      const bool left = Facts::lacking(stripe) != 0;
      if (left && picker_.there(i) != stripe.there) wrong("there");
      if (!left && (stripe.wanted & ~picker_.there(i)) != 0) wrong("there of one that is done");
      const auto asked = picker_.asked(i) & ~picker_.there(i);
      if (left && !stripe.decoding && asked != Facts::asked(stripe)) wrong("asked");
      for (const auto& [peer, pieces] : facts_.peers) {
        if (picker_.pieces(peer, i) != pieces[i]) wrong("pieces");
      }
    }
  }

 private:
  std::uint64_t draw(std::uint64_t below) { return random_.next_u64() % below; }
  std::size_t some_stripe() { return static_cast<std::size_t>(draw(setting_.stripes)); }
  void wrong(const std::string& what) {
    if (what_.empty()) what_ = what;
  }

  Peer add(Picker::At_first first) {
    const Peer peer = ++last_peer_;
    picker_.add_peer(peer, first);
    const auto all = first == Picker::At_first::all ? first_pieces(setting_.code.total()) : 0;
    facts_.peers[peer].assign(setting_.stripes, all);
    return peer;
  }
  void add_peer() {
    if (facts_.peers.size() < 5) add(draw(3) == 0 ? Picker::At_first::all : Picker::At_first::none);
  }
  void remove(Peer peer) {
    picker_.remove_peer(peer);
    facts_.peers.erase(peer);
    for (auto& stripe : facts_.all) {
      std::erase_if(stripe.asks, [&](const auto& ask) { return ask.peer == peer; });
    }
  }
  std::optional<Peer> some_peer() {
    if (facts_.peers.empty()) return std::nullopt;
    return std::next(facts_.peers.begin(), static_cast<int>(draw(facts_.peers.size())))->first;
  }
  void remove_peer() {
    if (const auto peer = some_peer()) remove(*peer);
  }
  void set_pieces() {
    const auto peer = some_peer();
    if (!peer) return;
    const auto first = draw(3) == 0 ? 0 : some_stripe();
    const auto number = draw(3) == 0 ? setting_.stripes + 5 : 1 + draw(setting_.stripes);
    auto pieces = random_.next_u64();
    if (draw(3) == 0) pieces = ~0ULL;
    if (draw(4) == 0) pieces &= random_.next_u64() & random_.next_u64();
    picker_.set_pieces(*peer, first, static_cast<std::size_t>(number), pieces);
    pieces &= first_pieces(setting_.code.total());
    for (auto i = first; i < std::min<std::uint64_t>(first + number, setting_.stripes); ++i) {
      facts_.peers[*peer][i] = pieces;
    }
  }

  void note(Peer peer, const Picker::Pick& pick) {
    for (auto rest = pick.pieces; rest != 0; rest &= rest - 1) {
      facts_.all[pick.stripe].asks.push_back({peer, std::countr_zero(rest)});
    }
  }
  // A stripe that is not begun can be begun as long as there is a place.
  [[nodiscard]] bool has_place() const { return picker_.under_way() < setting_.under_way_max; }
  bool pick_of(Peer peer) {
    const int most = 1 + static_cast<int>(draw(8));
    const auto before = facts_;
    const auto pick = picker_.pick(peer, most);
    bool plain_anywhere = false;
    bool any = false;
    for (std::size_t i = 0; i < before.all.size(); ++i) {
      const auto use = before.of_use(peer, i);
      plain_anywhere = plain_anywhere || use.plain != 0;
      any = any || use.plain != 0 || use.others != 0;
    }
    if (!pick) {
      if (any && has_place()) wrong("nothing was picked though something could be");
      return false;
    }
    const auto use = before.of_use(peer, pick->stripe);
    const auto& stripe = before.all[pick->stripe];
    if (pick->pieces == 0 || count(pick->pieces) > most) wrong("too many or no pieces");
    if ((pick->pieces & ~before.peers.at(peer)[pick->stripe]) != 0) wrong("the peer lacks it");
    if ((pick->pieces & stripe.there) != 0) wrong("it is there");
    if ((pick->pieces & Facts::asked(stripe)) != 0) wrong("it is asked for already");
    if ((pick->pieces & ~use.plain) != 0) {
      if ((pick->pieces & ~use.others) != 0) wrong("it is of no use");
      if (plain_anywhere && setting_.under_way_max >= setting_.stripes) wrong("data come first");
    }
    const bool whole = count(stripe.wanted) >= setting_.code.data && !stripe.plain_only;
    const auto in_all = count(stripe.there | Facts::asked(stripe) | pick->pieces);
    if (whole && in_all > setting_.code.data) wrong("more than k are asked for");
    note(peer, *pick);
    return true;
  }
  void pick() {
    if (const auto peer = some_peer()) pick_of(*peer);
  }
  void pick_again() {
    const auto peer = some_peer();
    if (!peer) return;
    std::set<Peer> slow;
    for (const auto& [other, pieces] : facts_.peers) {
      if (draw(2) == 0) slow.insert(other);
    }
    const auto pick = picker_.pick_again(
        *peer, [&](std::size_t, const Picker::Asked& asked) { return slow.contains(asked.peer); });
    if (!pick) return;
    const auto& stripe = facts_.all[pick->stripe];
    if (count(pick->pieces) != 1) wrong("again: not one");
    if ((pick->pieces & ~facts_.peers[*peer][pick->stripe]) != 0) wrong("again: the peer lacks it");
    if ((pick->pieces & stripe.there) != 0 || stripe.decoding) wrong("again: it is there");
    const bool held_up = std::ranges::any_of(
        stripe.asks, [&](const auto& ask) { return slow.contains(ask.peer) && ask.peer != *peer; });
    if (!held_up) wrong("again: nobody holds it up");
    note(*peer, *pick);
  }

  void end_of_ask(bool missing) {
    const auto number = some_stripe();
    auto& stripe = facts_.all[number];
    if (stripe.asks.empty()) return;
    const auto ask = stripe.asks[draw(stripe.asks.size())];
    const auto bit = piece_bit(ask.piece);
    if (missing) {
      picker_.missing(ask.peer, number, bit);
      facts_.peers[ask.peer][number] &= ~bit;
    } else {
      picker_.lost(ask.peer, number, bit);
    }
    std::erase_if(stripe.asks,
                  [&](const auto& one) { return one.peer == ask.peer && one.piece == ask.piece; });
  }

  void arrived(std::size_t number, int piece) {
    auto& stripe = facts_.all[number];
    const auto progress = picker_.arrived(number, piece);
    const bool fresh = Facts::lacking(stripe) != 0 && (stripe.there & piece_bit(piece)) == 0;
    if (progress.fresh != fresh) wrong("fresh");
    if (!fresh) return;
    stripe.there |= piece_bit(piece);
    const bool done = Facts::lacking(stripe) == 0;
    const bool ready = !done && !stripe.plain_only && !stripe.decoding &&
                       count(stripe.there) >= setting_.code.data;
    if (progress.done != done) wrong("done");
    if (progress.ready != ready) wrong("ready");
    std::multiset<std::pair<Peer, int>> idle;
    for (const auto& ask : stripe.asks) {
      if (done || ready || ask.piece == piece) idle.insert({ask.peer, ask.piece});
    }
    std::multiset<std::pair<Peer, int>> told;
    for (const auto& ask : progress.idle) told.insert({ask.peer, ask.piece});
    if (idle != told) wrong("idle");
    std::erase_if(stripe.asks,
                  [&](const auto& ask) { return done || ready || ask.piece == piece; });
    stripe.decoding = !done && (stripe.decoding || ready);
  }
  bool arrive_one() {
    for (std::size_t i = 0; i < facts_.all.size(); ++i) {
      if (facts_.all[i].asks.empty()) continue;
      arrived(i, facts_.all[i].asks.front().piece);
      return true;
    }
    return false;
  }
  void arrive() {
    const auto number = some_stripe();
    const auto& asks = facts_.all[number].asks;
    if (!asks.empty()) arrived(number, asks[draw(asks.size())].piece);
  }
  void arrive_unasked() {
    if (draw(5) != 0) return;
    const auto total = static_cast<std::uint64_t>(setting_.code.total());
    arrived(some_stripe(), static_cast<int>(draw(total)));
  }

  void decode_all() {
    for (std::size_t i = 0; i < facts_.all.size(); ++i) {
      if (facts_.all[i].decoding) complete(i);
    }
  }
  void complete(std::size_t number) {
    picker_.completed(number);
    auto& stripe = facts_.all[number];
    stripe.there |= stripe.wanted;
    stripe.decoding = false;
  }
  void decoded() {
    const auto number = some_stripe();
    auto& stripe = facts_.all[number];
    if (!stripe.decoding) return;
    const auto how = draw(4);
    if (how < 2) return complete(number);
    // Some of what was there is not any more; or the pieces do not fit each other.
    forget(number, how == 2 ? stripe.there & random_.next_u64() : stripe.there);
    if (how == 3) {
      picker_.forbid_decoding(number);
      stripe.decoding = false;
      stripe.plain_only = true;
    }
  }
  void reset() {
    const auto number = some_stripe();
    if (!facts_.all[number].plain_only) forget(number, random_.next_u64() & random_.next_u64());
  }
  void forget(std::size_t number, PieceMask present) {
    auto& stripe = facts_.all[number];
    picker_.reset(number, present);
    stripe.there = present & stripe.wanted;
    stripe.asks.clear();
    stripe.decoding = false;
    stripe.plain_only = false;
    if (Facts::lacking(stripe) == 0 || count(stripe.there) < setting_.code.data) return;
    stripe.decoding = picker_.begin_decoding(number);
    if (!stripe.decoding) wrong("begin_decoding after a reset");
  }

  std::vector<std::uint8_t> some_ranks() {
    std::vector<std::uint8_t> ranks;
    if (draw(2) == 0) return ranks;
    for (std::size_t i = 0; i < setting_.stripes; ++i) {
      ranks.push_back(static_cast<std::uint8_t>(draw(3)));
    }
    return ranks;
  }

  SeededRandom random_;
  Setting setting_;
  Facts facts_;
  Picker picker_;
  Peer last_peer_ = 0;
  std::string what_;
};

}  // namespace cairn::test
