#include "download/stream_fetch.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr env::Duration kTick = std::chrono::milliseconds(200);
// Who holds up a piece for so much longer than another peer would take is slow.
constexpr int kStallsMax = 5;  // until what a peer owes is given up, three quarters of a minute
constexpr double kSlowFactor = 1.5;
constexpr env::Duration kSlowAtLeast = std::chrono::milliseconds(150);
constexpr std::size_t kPiecesPerCheck = 4;
// Came, and not written yet: what a killed process would have to fetch again.
constexpr std::size_t kUnwrittenBytesMax = 8 * 1024 * 1024;

using store::piece_bit;

}  // namespace

StreamFetch::StreamFetch(env::Env env, asio::any_io_executor executor,
                         const content::StripeTable& table, StripeSink& sink, Budget& budget,
                         FetchWatcher& watcher, FetchOptions options)
    : env_(env),
      executor_(std::move(executor)),
      table_(table),
      erasure_(table.code()),
      sink_(sink),
      budget_(budget),
      watcher_(watcher),
      options_(options),
      picker_({table.code(), table.size(), options.in_order, options.start, 64}),
      tasks_(executor_) {}

StreamFetch::~StreamFetch() = default;

env::Task<> StreamFetch::run() {
  for (std::size_t i = 0; i < table_.size(); ++i) {
    picker_.set_stripe(i, sink_.wanted(i), sink_.present(i));
  }
  running_ = true;
  if (!picker_.complete()) {
    tasks_.spawn(tick());
    tasks_.spawn(decode_present());
    pump();
    co_await tasks_.join();
  }
  running_ = false;
  for (auto& [session, peer] : peers_) give_up_owed(peer);
  budget_.give_back(taken_);
  taken_ = 0;
  arrived_.clear();
  kept_.clear();
  if (error_) co_return fail(*error_);
  if (!picker_.complete()) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

void StreamFetch::fail_with(Error error) {
  if (!error_) error_ = std::move(error);
  tasks_.cancel();
}

void StreamFetch::look_whether_done() {
  if (running_ && picker_.complete()) tasks_.cancel();
}

StreamFetch::Peer* StreamFetch::peer_of(const transfer::Session& session) {
  const auto found = peers_.find(&session);
  return found == peers_.end() ? nullptr : &found->second;
}

StreamFetch::Peer* StreamFetch::peer_of(Picker::Peer number) {
  const auto found = std::ranges::find_if(
      peers_, [&](const auto& entry) { return entry.second.number == number; });
  return found == peers_.end() ? nullptr : &found->second;
}

// ---- peers --------------------------------------------------------------------------------------

void StreamFetch::add_session(const SessionPtr& session, Picker::At_first pieces) {
  if (peers_.contains(session.get())) return;
  const auto number = next_peer_++;
  peers_.emplace(session.get(), Peer{number, session, Pace(env_.clock.now()), {}});
  picker_.add_peer(number, pieces);
  pump();
}

void StreamFetch::remove_session(transfer::Session& session) {
  const auto found = peers_.find(&session);
  if (found == peers_.end()) return;
  give_up_owed(found->second);
  picker_.remove_peer(found->second.number);
  peers_.erase(found);
  pump();
}

void StreamFetch::on_have(transfer::Session& session, const transfer::HaveMap& map) {
  auto* peer = peer_of(session);
  if (peer == nullptr) return;
  auto stripe = map.first_stripe;
  for (const auto& run : map.runs) {
    if (stripe >= table_.size()) break;
    picker_.set_pieces(peer->number, static_cast<std::size_t>(stripe), run.stripes, run.pieces);
    stripe += run.stripes;
  }
  pump();
}

void StreamFetch::on_missing(transfer::Session& session, std::size_t stripe, PieceMask pieces) {
  auto* peer = peer_of(session);
  if (peer == nullptr || stripe >= table_.size()) return;
  for (auto rest = pieces; rest != 0; rest &= rest - 1) {
    settle(*peer, {stripe, std::countr_zero(rest)});
  }
  picker_.missing(peer->number, stripe, pieces);
  pump();
}

void StreamFetch::on_whole(transfer::Session& session) {
  auto* peer = peer_of(session);
  if (peer == nullptr) return;
  picker_.set_pieces(peer->number, 0, table_.size(), store::first_pieces(table_.code().total()));
  pump();
}

void StreamFetch::settle(Peer& peer, const PieceId& id) {
  const auto found = peer.owed.find(id);
  if (found == peer.owed.end()) return;
  const auto [bytes, counted] = found->second;
  peer.pace.settled(bytes);
  if (counted) budget_.give_back(bytes);
  if (counted) taken_ -= bytes;
  peer.owed.erase(found);
}

// What the peer owes is to be asked of others.
void StreamFetch::give_up_owed(Peer& peer) {
  while (!peer.owed.empty()) {
    const auto id = peer.owed.begin()->first;
    settle(peer, id);
    picker_.lost(peer.number, id.first, piece_bit(id.second));
    if (!peer.session->closing()) {
      peer.session->cancel(options_.root, {options_.stream, id.first, id.second});
    }
  }
}

// It may be only slow: what comes is taken. What does not come holds up nobody, nor memory.
void StreamFetch::let_others_bring(Peer& peer) {
  peer.late = true;
  for (auto& [id, owed] : peer.owed) {
    if (std::exchange(owed.counted, false)) {
      budget_.give_back(owed.bytes);
      taken_ -= owed.bytes;
    }
    picker_.lost(peer.number, id.first, piece_bit(id.second));
  }
}

void StreamFetch::expect_owed(Peer& peer) {
  peer.late = false;
  for (const auto& [id, owed] : peer.owed) {
    picker_.found(peer.number, id.first, piece_bit(id.second));
  }
}

// ---- asking -------------------------------------------------------------------------------------

// How many pieces may be asked of the peer now.
int StreamFetch::room_of(const Peer& peer) const {
  if (peer.session->closing()) return 0;
  const auto chunk =
      std::max<std::size_t>(1, content::chunk_bytes(table_.code(), table_.stripe_bytes(0)));
  const auto window = peer.pace.window(chunk, peer.session->round_trip());
  if (peer.pace.outstanding() >= window) return 0;
  // Towards the end everybody gets a share of what is left.
  const auto share =
      std::max<std::uint64_t>(1, picker_.unasked() / std::max<std::size_t>(1, peers_.size()));
  const auto pieces = (window - peer.pace.outstanding() + chunk - 1) / chunk;
  return static_cast<int>(std::min<std::uint64_t>({pieces, share, 64}));
}

// What is kept for decoding alone must not keep the rest of its stripes from coming.
bool StreamFetch::may_take(std::size_t bytes) const {
  if (budget_.allows(bytes)) return true;
  std::size_t kept = 0;
  for (const auto& [stripe, pieces] : kept_) {
    for (const auto& piece : pieces) kept += piece.bytes.size();
  }
  return taken_ <= kept;
}

bool StreamFetch::ask(Peer& peer) {
  if (peer.late && peer.pace.stalls() == 0) expect_owed(peer);
  const auto room = room_of(peer);
  if (room == 0) return false;
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(0));
  if (!may_take(chunk)) return false;
  auto pick = picker_.pick(peer.number, room);
  if (!pick && peer.owed.empty()) {
    const auto now = env_.clock.now();
    const auto own = peer.pace.clears_in(chunk, now);
    const auto slow = [&](Picker::Peer asked) {
      const auto* other = peer_of(asked);
      if (other == nullptr) return true;
      const auto theirs = other->pace.clears_in(0, now);
      return theirs > std::chrono::duration_cast<env::Duration>(own * kSlowFactor) + kSlowAtLeast;
    };
    pick = picker_.pick_again(peer.number, slow);
  }
  if (!pick) return false;
  send_ask(peer, *pick);
  return true;
}

void StreamFetch::send_ask(Peer& peer, const Picker::Pick& pick) {
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(pick.stripe));
  const auto now = env_.clock.now();
  for (auto rest = pick.pieces; rest != 0; rest &= rest - 1) {
    const PieceId id{pick.stripe, std::countr_zero(rest)};
    peer.owed.emplace(id, Owed{chunk, true});
    peer.pace.asked(chunk, now);
    budget_.take(chunk);
    taken_ += chunk;
  }
  peer.session->ask_chunks({options_.root, options_.stream, pick.stripe, pick.pieces, chunk});
}

void StreamFetch::pump() {
  if (!running_ || pumping_ || ending_) return;
  std::size_t unwritten = 0;
  for (const auto& piece : arrived_) unwritten += piece.bytes.size();
  if (unwritten > kUnwrittenBytesMax) return;
  pumping_ = true;
  bool any = true;
  while (any) {
    any = false;
    for (auto& [session, peer] : peers_) any = ask(peer) || any;
  }
  pumping_ = false;
}

asio::awaitable<void> StreamFetch::tick() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(kTick);
    if (!slept) {
      ending_ = true;
      co_return;
    }
    look_at_peers();
    pump();
  }
}

void StreamFetch::look_at_peers() {
  const auto now = env_.clock.now();
  for (auto& [session, peer] : peers_) {
    peer.pace.received(peer.session->traffic().received_payload, now);
    if (!peer.pace.stalled(now)) continue;
    peer.pace.note_stall(now);
    if (peer.pace.stalls() < kStallsMax) {
      let_others_bring(peer);
    } else {
      give_up_owed(peer);
    }
  }
}

// ---- what comes ---------------------------------------------------------------------------------

void StreamFetch::on_chunk(transfer::Session& session, const transfer::PieceName& name,
                           Buffer bytes) {
  auto* peer = peer_of(session);
  if (peer == nullptr) return;
  const auto stripe = static_cast<std::size_t>(name.stripe);
  peer->pace.received(session.traffic().received_payload, env_.clock.now());
  settle(*peer, {stripe, name.piece});
  budget_.take(bytes.size());
  taken_ += bytes.size();
  arrived_.push_back({peer->number, stripe, name.piece, std::move(bytes)});
  check_arrived();
  pump();
}

void StreamFetch::check_arrived() {
  while (!arrived_.empty() && checking_ < env_.workers.parallelism()) {
    std::vector<ArrivedPiece> pieces;
    std::size_t bytes = 0;
    while (!arrived_.empty() && pieces.size() < kPiecesPerCheck) {
      bytes += arrived_.front().bytes.size();
      pieces.push_back(std::move(arrived_.front()));
      arrived_.pop_front();
    }
    ++checking_;
    tasks_.spawn(check(std::move(pieces), bytes));
  }
}

asio::awaitable<void> StreamFetch::check(std::vector<ArrivedPiece> pieces, std::size_t bytes) {
  auto work = [this, &pieces] { return check_pieces(table_, sink_, std::move(pieces)); };
  auto checked = co_await env::run_on(env_.workers, std::move(work));
  --checking_;
  budget_.give_back(bytes);
  taken_ -= bytes;
  for (auto& piece : checked) take(std::move(piece));
  check_arrived();
  look_whether_done();
  pump();
}

void StreamFetch::take(CheckedPiece piece) {
  if (!piece.good) {
    ++totals_.false_chunks;
    picker_.missing(piece.peer, piece.stripe, piece_bit(piece.piece));
    auto* peer = peer_of(piece.peer);
    if (peer != nullptr) {
      const auto session = peer->session;
      watcher_.on_false_chunk(*session);
    }
    return;
  }
  if (!piece.written) return fail_with(piece.written.error());
  const auto bytes = content::chunk_bytes(table_.code(), table_.stripe_bytes(piece.stripe));
  const auto progress = picker_.arrived(piece.stripe, piece.piece);
  if (!progress.fresh) {
    totals_.repeated_bytes += bytes;
    return;
  }
  const bool kept = !piece.kept.empty();
  if (kept) {
    budget_.take(piece.kept.size());
    taken_ += piece.kept.size();
    kept_[piece.stripe].push_back({piece.piece, std::move(piece.kept)});
  } else {
    watcher_.on_piece(piece.stripe, piece.piece, bytes);
  }
  cancel(progress.idle, piece.stripe);
  const bool enough = progress.done || progress.ready;
  cancel_late(piece.stripe, enough ? ~PieceMask{0} : piece_bit(piece.piece));
  if (progress.ready) tasks_.spawn(decode(piece.stripe));
  if (progress.done) drop_kept(piece.stripe);
}

void StreamFetch::cancel(const std::vector<Picker::Asked>& asked, std::size_t stripe) {
  for (const auto& one : asked) {
    auto* peer = peer_of(one.peer);
    const PieceId id{stripe, one.piece};
    if (peer == nullptr || !peer->owed.contains(id)) continue;
    settle(*peer, id);
    peer->session->cancel(options_.root, {options_.stream, stripe, one.piece});
  }
}

void StreamFetch::cancel_late(std::size_t stripe, PieceMask pieces) {
  for (auto& [session, peer] : peers_) {
    if (!peer.late) continue;
    for (auto at = peer.owed.lower_bound({stripe, 0});
         at != peer.owed.end() && at->first.first == stripe;) {
      const auto id = (at++)->first;
      if ((pieces & piece_bit(id.second)) == 0) continue;
      settle(peer, id);
      peer.session->cancel(options_.root, {options_.stream, id.first, id.second});
    }
  }
}

void StreamFetch::drop_kept(std::size_t stripe) {
  const auto found = kept_.find(stripe);
  if (found == kept_.end()) return;
  for (const auto& piece : found->second) {
    budget_.give_back(piece.bytes.size());
    taken_ -= piece.bytes.size();
  }
  kept_.erase(found);
}

asio::awaitable<void> StreamFetch::decode(std::size_t stripe) {
  const auto there = picker_.there(stripe);
  auto kept = std::move(kept_[stripe]);
  kept_.erase(stripe);
  std::size_t bytes = 0;
  for (const auto& piece : kept) bytes += piece.bytes.size();
  auto work = [this, stripe, there, &kept] {
    return decode_stripe(table_, erasure_, sink_, stripe, there, std::move(kept));
  };
  const auto decoded = co_await env::run_on(env_.workers, std::move(work));
  budget_.give_back(bytes);
  taken_ -= bytes;
  if (!decoded) {
    fail_with(decoded.error());
    co_return;
  }
  if (*decoded == Decoded::done) {
    ++totals_.decoded;
    const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
    for (auto rest = picker_.wanted(stripe) & ~there; rest != 0; rest &= rest - 1) {
      watcher_.on_piece(stripe, std::countr_zero(rest), chunk);
    }
    picker_.completed(stripe);
  } else {
    picker_.reset(stripe, sink_.present(stripe));
    if (*decoded == Decoded::impossible) picker_.forbid_decoding(stripe);
  }
  look_whether_done();
  pump();
}

// Where more pieces are wanted than a stripe needs, an earlier run may have left enough.
asio::awaitable<void> StreamFetch::decode_present() {
  for (std::size_t stripe = 0; stripe < table_.size() && !ending_; ++stripe) {
    if (picker_.begin_decoding(stripe)) co_await decode(stripe);
  }
}

// ---- views --------------------------------------------------------------------------------------

std::optional<StreamFetch::PeerView> StreamFetch::view_of(const transfer::Session& session) const {
  const auto found = peers_.find(&session);
  if (found == peers_.end()) return std::nullopt;
  const auto& peer = found->second;
  return PeerView{peer.pace.bytes_per_s(env_.clock.now()), peer.pace.outstanding(),
                  picker_.share(peer.number)};
}

FetchStatus StreamFetch::status() const {
  auto status = totals_;
  status.stripes_left = picker_.stripes_left();
  status.unobtainable = picker_.unobtainable();
  return status;
}

}  // namespace cairn::download
