// Brings one striped stream from however many peers: asks each for as much as it can deliver, holds
// what comes against its ids, hands it to the sink, and makes from other pieces what cannot be had.
// Whoever stalls is asked for less and others for what it owes, which is taken from whom it comes
// first. Lives on one executor; run() once.
#pragma once

#include <deque>
#include <map>
#include <memory>

#include "content/erasure.h"
#include "download/budget.h"
#include "download/fetch_peer.h"
#include "download/picker.h"
#include "download/stripe_sink.h"
#include "download/stripe_work.h"
#include "env/env.h"
#include "env/task_group.h"
#include "transfer/session.h"

namespace cairn::download {

// Told what happens; calls nothing back.
class FetchWatcher {
 public:
  virtual ~FetchWatcher() = default;
  virtual void on_piece(std::size_t stripe, int piece, std::size_t bytes) = 0;
  // The connection that it came by may be gone.
  virtual void on_false_chunk(const NodeId& peer, std::size_t stripe, int piece) = 0;
};

struct FetchOptions {
  Root root;
  std::uint32_t stream = 0;
  bool in_order = false;
  std::vector<std::uint8_t> ranks;  // of stripes, as the picker takes them
  std::uint64_t start = 0;          // any number; getters begin in different places
};

struct FetchStatus {
  std::size_t stripes_left = 0;
  std::size_t unobtainable = 0;  // of them, from the peers that are connected
  std::uint64_t false_chunks = 0;
  std::uint64_t decoded = 0;         // stripes
  std::uint64_t repeated_bytes = 0;  // came twice
};

class StreamFetch {
 public:
  // All outlive this.
  StreamFetch(env::Env env, env::asio::any_io_executor executor, const content::StripeTable& table,
              StripeSink& sink, Budget& budget, FetchWatcher& watcher, FetchOptions options);
  ~StreamFetch();
  StreamFetch(const StreamFetch&) = delete;
  StreamFetch& operator=(const StreamFetch&) = delete;

  // Returns when all that is wanted is in the sink, or with what kept the sink from taking it. From
  // then on nothing here has an effect, and only views may be called.
  env::Task<> run();

  void set_order(bool in_order, std::vector<std::uint8_t> ranks);
  void add_session(const std::shared_ptr<transfer::Session>& session, Picker::At_first pieces);
  void remove_session(transfer::Session& session);
  void on_have(transfer::Session& session, const transfer::HaveMap& map);
  void on_chunk(transfer::Session& session, const transfer::PieceName& name, Buffer bytes);
  void on_missing(transfer::Session& session, std::size_t stripe, PieceMask pieces);
  // The peer has all of the stream now.
  void on_whole(transfer::Session& session);

  struct PeerView {
    double bytes_per_s = 0;
    std::size_t outstanding = 0;
    double share = 0;  // of the stream, that it has
  };
  [[nodiscard]] std::optional<PeerView> view_of(const transfer::Session& session) const;
  [[nodiscard]] FetchStatus status() const;
  [[nodiscard]] const Picker& picker() const { return picker_; }
  // Pieces that came and are not in the sink: being checked, or kept until their stripe is made.
  [[nodiscard]] std::map<std::size_t, PieceMask> received() const;
  // What was asked for and by whom it is owed, of one stripe.
  [[nodiscard]] PieceMask asked(std::size_t stripe) const { return picker_.asked(stripe); }

 private:
  using SessionPtr = std::shared_ptr<transfer::Session>;
  using PieceId = FetchPeer::PieceId;
  using Peer = FetchPeer;

  void pump();
  bool ask(Peer& peer);
  void send_ask(Peer& peer, const Picker::Pick& pick);
  [[nodiscard]] int room_of(const Peer& peer) const;
  [[nodiscard]] std::size_t typical_chunk() const;
  void drop_stuck();
  [[nodiscard]] std::vector<Peer*> in_turn();
  [[nodiscard]] std::optional<Picker::Pick> pick_again(const Peer& peer);
  void settle(Peer& peer, const PieceId& id);
  void give_up_owed(Peer& peer);
  [[nodiscard]] bool holds_up_others(const Peer& peer, env::TimePoint now) const;
  void uncount_owed(Peer& peer);
  void let_others_bring(Peer& peer);
  void expect_owed(Peer& peer);
  void cancel_late(std::size_t stripe, PieceMask pieces);
  void check_arrived();
  env::asio::awaitable<void> check(std::vector<ArrivedPiece> pieces, std::size_t bytes);
  void take(CheckedPiece piece);
  void cancel(const std::vector<Picker::Asked>& asked, std::size_t stripe);
  void keep(std::size_t stripe, store::Piece piece);
  void drop_kept(std::size_t stripe);
  void give_back(std::size_t bytes);
  env::asio::awaitable<void> decode_what_is_there(std::vector<std::size_t> stripes);
  env::asio::awaitable<void> decode(std::size_t stripe);
  env::asio::awaitable<void> tick();
  void look_at_peers();
  void fail_with(Error error);
  void look_whether_done();
  Peer* peer_of(const transfer::Session& session);
  Peer* peer_of(Picker::Peer number);

  env::Env env_;
  env::asio::any_io_executor executor_;
  const content::StripeTable& table_;
  content::Erasure erasure_;
  StripeSink& sink_;
  Budget& budget_;
  FetchWatcher& watcher_;
  FetchOptions options_;
  Picker picker_;
  env::TaskGroup tasks_;
  std::map<Picker::Peer, Peer> peers_;  // by the numbers of their sessions
  std::deque<ArrivedPiece> arrived_;
  int checking_ = 0;
  std::map<std::size_t, PieceMask> unchecked_;  // that came
  std::map<std::size_t, std::vector<store::Piece>> kept_;
  std::size_t kept_bytes_ = 0;
  std::size_t taken_ = 0;  // of the budget, with what is kept
  bool running_ = false;
  bool ended_ = false;
  bool ending_ = false;
  bool pumping_ = false;
  std::optional<Error> error_;
  FetchStatus totals_;
};

}  // namespace cairn::download
