// Which pieces of a stream to ask of which peer. Any k of a stripe's k+m pieces will do: wanted
// pieces are asked for as they are, wherever somebody has them, because then nothing needs to be
// decoded; other pieces of the stripe stand in where that keeps a peer busy that would else wait,
// and where a wanted piece is nowhere to be had.
//
// Order: stripes that were begun before others, so that few are under way; of the rest the rarest
// first, and among equals from a random stripe onwards, so that disks read in order and getters
// still have different things to offer each other; or all from the front. Before all that goes what
// the user wants first. A stripe that nobody can
// help with now makes room for others. When nothing is left to be asked for, what a slow peer holds
// up is asked of another one as well.
//
// A value: no I/O; peers are numbers, who is slow is said by the caller.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "content/code.h"
#include "store/piece.h"

namespace cairn::download {

using store::PieceMask;

class Picker {
 public:
  using Peer = std::uint64_t;

  struct Options {
    content::Code code;
    std::size_t stripes = 0;
    bool in_order = false;
    std::uint64_t start = 0;         // among equally rare ones, modulo `stripes`
    std::size_t under_way_max = 64;  // stripes
    // Of each stripe; whatever has a lower one comes first. Empty: all are alike.
    std::vector<std::uint8_t> ranks = {};
  };
  explicit Picker(Options options);

  // Of what was not begun.
  void set_order(bool in_order, std::vector<std::uint8_t> ranks);

  // What is wanted of a stripe and what of that is there. Before anything is picked of it.
  void set_stripe(std::size_t stripe, PieceMask wanted, PieceMask present);

  // A peer that is taken to have all pieces until set_pieces says otherwise, or none.
  enum class At_first { none, all };
  void add_peer(Peer peer, At_first pieces);
  // What was asked of it is to be asked of others.
  void remove_peer(Peer peer);
  void set_pieces(Peer peer, std::size_t first, std::size_t number, PieceMask pieces);
  [[nodiscard]] PieceMask pieces(Peer peer, std::size_t stripe) const;
  // How many peers have each piece, of stripe after stripe; 255 is that many or more.
  [[nodiscard]] std::vector<std::uint8_t> holders(std::size_t first, std::size_t number) const;
  // How many of the peers may leave, whichever they are, and the others still have enough of every
  // stripe that is not here yet; at least that many. Nothing where they have too little as it is.
  [[nodiscard]] std::optional<std::size_t> losses_survived() const;
  // How many of the stripes the peer has anything of.
  [[nodiscard]] double share(Peer peer) const;

  struct Pick {
    std::size_t stripe = 0;
    PieceMask pieces = 0;
  };
  // Pieces that stand in for wanted ones are kept in memory until their stripe is made.
  enum class Stand_ins { of_any, of_begun };  // of_begun: only where there are some already
  // At most so many pieces of one stripe, which count as asked for. Nothing where the peer has
  // nothing of use.
  std::optional<Pick> pick(Peer peer, int pieces_max, Stand_ins stand_ins = Stand_ins::of_any);
  struct Asked {
    Peer peer = 0;
    int piece = 0;
  };
  // The same once pick() has nothing: a piece that others are slow with, of those that were asked
  // for last, as these will be the last to come. `slow` is asked about each peer and piece.
  using Slow = std::function<bool(std::size_t stripe, const Asked& asked)>;
  std::optional<Pick> pick_again(Peer peer, const Slow& slow);

  // What was asked of a peer and will not come.
  void lost(Peer peer, std::size_t stripe, PieceMask pieces);
  // It comes from the peer after all.
  void found(Peer peer, std::size_t stripe, PieceMask pieces);
  // The peer does not have them after all.
  void missing(Peer peer, std::size_t stripe, PieceMask pieces);

  struct Progress {
    bool fresh = false;       // it was not there before
    bool ready = false;       // the stripe can be completed now, by decoding
    bool done = false;        // all that is wanted of it is there
    std::vector<Asked> idle;  // asked of others, and of no use any more
  };
  // A verified piece is there.
  Progress arrived(std::size_t stripe, int piece);
  // All that is wanted of the stripe was made from what is there.
  void completed(std::size_t stripe);
  // Its parity does not fit its data: nothing of it can be made from other pieces.
  void forbid_decoding(std::size_t stripe);
  // Whether what is there is enough to make the rest from. Then nothing more of it is asked for,
  // and the caller makes it.
  bool begin_decoding(std::size_t stripe);
  // Nobody is asked for anything of it, and those who are known cannot complete it.
  [[nodiscard]] bool stuck(std::size_t stripe) const;
  // What was there is not any more.
  void reset(std::size_t stripe, PieceMask present);

  [[nodiscard]] bool complete() const { return left_ == 0; }
  [[nodiscard]] std::size_t stripes_left() const { return left_; }
  [[nodiscard]] std::size_t under_way() const { return active_.size(); }
  // Wanted pieces that are neither there nor asked for.
  [[nodiscard]] std::uint64_t unasked() const { return unasked_; }
  // Stripes that cannot be completed with what the known peers have.
  [[nodiscard]] std::size_t unobtainable() const;
  // What is there of a stripe that is under way, wanted or not.
  [[nodiscard]] PieceMask there(std::size_t stripe) const;
  [[nodiscard]] PieceMask wanted(std::size_t stripe) const { return wanted_[stripe]; }
  [[nodiscard]] PieceMask asked(std::size_t stripe) const;

 private:
  struct Active {
    PieceMask there = 0;
    PieceMask asked = 0;  // of anybody
    std::vector<Asked> asks;
    bool plain_only = false;
    bool decoding = false;  // what lacks is being made
  };
  struct PeerState {
    PieceMask uniform = 0;
    std::vector<PieceMask> stripes;  // empty while all are `uniform`
    // Into order_: no wanted piece, and no piece at all, lies before it.
    std::size_t plain_cursor = 0;
    std::size_t any_cursor = 0;
    std::uint64_t found_nothing = 0;  // when `changes_` was this
  };

  // What peers have: of those that have the same of all stripes, and of each of the others.
  struct Had {
    std::vector<PieceMask> alike;
    std::vector<const std::vector<PieceMask>*> others;  // a mask for each stripe
  };
  [[nodiscard]] Had had() const;
  [[nodiscard]] PieceMask pieces_of(const PeerState& peer, std::size_t stripe) const;
  [[nodiscard]] int needed(std::size_t stripe, const Active& active) const;
  [[nodiscard]] PieceMask obtainable(std::size_t stripe) const {
    return everywhere_ | somewhere_[stripe];
  }
  [[nodiscard]] bool completable(std::size_t stripe, const Active& active) const;
  void gather_uniform();
  void gather(std::size_t stripe);
  std::optional<Pick> pick_of(Peer peer, const PeerState& state, std::size_t stripe, int pieces_max,
                              bool any_piece);
  enum class Which { plain, any, any_where_begun };
  std::optional<Pick> pick_begun(Peer peer, PeerState& state, int pieces_max, Which which);
  void set_aside_stuck();
  [[nodiscard]] bool enough_under_way();
  std::optional<Pick> pick_new(Peer peer, PeerState& state, int pieces_max, bool any_piece);
  Pick ask(Peer peer, std::size_t stripe, PieceMask pieces);
  Active& begin(std::size_t stripe);
  [[nodiscard]] bool can_decode(const Active& active) const;
  void close(std::size_t stripe, Active& active);
  void unask(Active& active, std::size_t stripe, Peer peer, PieceMask pieces);
  void end(std::size_t stripe);
  void sort();
  void rewind();

  Options options_;
  std::vector<PieceMask> wanted_;
  std::vector<PieceMask> present_;
  std::map<std::size_t, Active> active_;
  std::vector<std::size_t> begun_;  // active ones in the order they were begun
  std::map<Peer, PeerState> peers_;
  std::vector<std::uint32_t> order_;    // of stripes
  std::vector<std::uint16_t> holders_;  // of a stripe, not counting peers that have all alike
  std::vector<PieceMask> somewhere_;    // what those have of it
  PieceMask everywhere_ = 0;            // what peers have that have all alike
  std::size_t unsorted_ = 0;            // stripes that have got other holders
  std::uint64_t changes_ = 1;           // after which a pick may find what it did not
  std::size_t left_ = 0;
  std::uint64_t unasked_ = 0;
};

}  // namespace cairn::download
