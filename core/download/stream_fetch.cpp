#include "download/stream_fetch.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr env::Duration kTick = std::chrono::milliseconds(200);
// Who holds up a piece for so much longer than another peer would take is slow.
constexpr int kSlowFactor = 2;
constexpr env::Duration kSlowAtLeast = std::chrono::milliseconds(250);
constexpr std::size_t kPiecesPerCheck = 4;
// Silences of growing length, 45 s in all, after which what a peer owes is not expected any more.
constexpr int kStallsMax = 5;
// Came, and not written yet: what a killed process would have to fetch again.
constexpr std::size_t kUnwrittenBytesMax = 8 * 1024 * 1024;

// Of the memory, for pieces that wait until their stripe can be made.
constexpr std::size_t kKeptPart = 4;

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
  std::vector<std::size_t> enough;
  for (std::size_t i = 0; i < table_.size(); ++i) {
    const auto wanted = sink_.wanted(i);
    const auto present = sink_.present(i) & wanted;
    picker_.set_stripe(i, wanted, present);
    if (present != wanted && std::popcount(present) >= table_.code().data) enough.push_back(i);
  }
  running_ = true;
  if (!picker_.complete()) {
    tasks_.spawn(tick());
    if (!enough.empty()) tasks_.spawn(decode_what_is_there(std::move(enough)));
    pump();
    co_await tasks_.join();
  }
  running_ = false;
  ended_ = true;
  for (auto& [number, peer] : peers_) give_up_owed(peer);
  give_back(taken_);
  arrived_.clear();
  kept_.clear();
  kept_bytes_ = 0;
  if (error_) co_return fail(*error_);
  if (!picker_.complete()) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

void StreamFetch::fail_with(Error error) {
  if (!error_) error_ = std::move(error);
  ending_ = true;
  tasks_.cancel();
}

void StreamFetch::look_whether_done() {
  if (!running_ || !picker_.complete()) return;
  ending_ = true;
  tasks_.cancel();
}

StreamFetch::Peer* StreamFetch::peer_of(const transfer::Session& session) {
  const auto found = peers_.find(session.number());
  return found == peers_.end() ? nullptr : &found->second;
}

StreamFetch::Peer* StreamFetch::peer_of(Picker::Peer number) {
  const auto found = by_number_.find(number);
  return found == by_number_.end() ? nullptr : found->second;
}

// ---- peers --------------------------------------------------------------------------------------

void StreamFetch::add_session(const SessionPtr& session, Picker::At_first pieces) {
  if (ended_ || peers_.contains(session->number())) return;
  const auto number = next_peer_++;
  const auto [at, fresh] = peers_.try_emplace(session->number(), number, session, env_.clock.now());
  by_number_[number] = &at->second;
  picker_.add_peer(number, pieces);
  pump();
}

void StreamFetch::remove_session(transfer::Session& session) {
  const auto found = peers_.find(session.number());
  if (found == peers_.end()) return;
  give_up_owed(found->second);
  picker_.remove_peer(found->second.number);
  by_number_.erase(found->second.number);
  peers_.erase(found);
  pump();
}

void StreamFetch::on_have(transfer::Session& session, const transfer::HaveMap& map) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ended_) return;
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
  if (peer == nullptr || ended_ || stripe >= table_.size()) return;
  for (auto rest = pieces; rest != 0; rest &= rest - 1) {
    settle(*peer, {stripe, std::countr_zero(rest)});
  }
  picker_.missing(peer->number, stripe, pieces);
  pump();
}

void StreamFetch::on_whole(transfer::Session& session) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ended_) return;
  picker_.set_pieces(peer->number, 0, table_.size(), store::first_pieces(table_.code().total()));
  pump();
}

void StreamFetch::settle(Peer& peer, const PieceId& id) {
  const auto settled = peer.settle(id);
  if (settled && settled->counted) give_back(settled->bytes);
}

void StreamFetch::give_back(std::size_t bytes) {
  budget_.give_back(bytes);
  taken_ -= bytes;
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
    if (std::exchange(owed.counted, false)) give_back(owed.bytes);
    picker_.lost(peer.number, id.first, piece_bit(id.second));
  }
}

void StreamFetch::expect_owed(Peer& peer) {
  peer.late = false;
  for (const auto& [id, owed] : peer.owed) {
    picker_.found(peer.number, id.first, piece_bit(id.second));
  }
}

// Others have brought it.
void StreamFetch::cancel_late(std::size_t stripe, PieceMask pieces) {
  for (auto& [number, peer] : peers_) {
    if (!peer.late) continue;
    auto at = peer.owed.lower_bound({stripe, 0});
    while (at != peer.owed.end() && at->first.first == stripe) {
      const auto id = (at++)->first;
      if ((pieces & piece_bit(id.second)) == 0) continue;
      settle(peer, id);
      peer.session->cancel(options_.root, {options_.stream, id.first, id.second});
    }
  }
}

// ---- asking -------------------------------------------------------------------------------------

// Of the average stripe; the first or the last can be much smaller.
std::size_t StreamFetch::typical_chunk() const {
  const auto stripe = table_.stream_bytes() / std::max<std::size_t>(1, table_.size());
  return content::chunk_bytes(table_.code(), std::max<std::size_t>(1, stripe));
}

// How many pieces may be asked of the peer now.
int StreamFetch::room_of(const Peer& peer) const {
  if (peer.session->closing() || peer.session->busy()) return 0;
  const auto chunk = typical_chunk();
  const auto window = peer.pace.window(chunk, peer.session->round_trip());
  if (peer.pace.outstanding() >= window) return 0;
  // Towards the end everybody gets a share of what is left.
  const auto share =
      std::max<std::uint64_t>(1, picker_.unasked() / std::max<std::size_t>(1, peers_.size()));
  const auto pieces = (window - peer.pace.outstanding() + chunk - 1) / chunk;
  return static_cast<int>(std::min<std::uint64_t>({pieces, share, 64}));
}

// Whether another piece may come in. Who holds nothing that goes to the disk of itself may always
// have one, however full the budget is: else several would wait for each other.
bool StreamFetch::has_memory(std::size_t chunk) {
  if (budget_.allows(chunk)) return true;
  if (taken_ > kept_bytes_) return false;
  std::vector<std::size_t> stuck;
  for (const auto& [stripe, pieces] : kept_) {
    if (picker_.stuck(stripe)) stuck.push_back(stripe);
  }
  for (const auto stripe : stuck) {
    drop_kept(stripe);
    picker_.reset(stripe, picker_.there(stripe) & sink_.present(stripe));
  }
  return true;
}

bool StreamFetch::ask(Peer& peer) {
  // Who brought nothing of what it owes until others did is tried with little.
  const bool heard = peer.pace.stalls() == 0;
  if (peer.late && (heard || peer.owed.empty())) expect_owed(peer);
  if (peer.late) return false;
  const auto room = room_of(peer);
  if (room == 0) return false;
  const auto chunk = typical_chunk();
  if (!has_memory(chunk)) return false;
  const auto fit = static_cast<int>(std::clamp<std::size_t>(budget_.left() / chunk, 1, 64));
  const bool sparing = kept_bytes_ > budget_.bytes_max() / kKeptPart;
  const auto stand_ins = sparing ? Picker::Stand_ins::of_begun : Picker::Stand_ins::of_any;
  auto pick = picker_.pick(peer.number, std::min(room, fit), stand_ins);
  if (!pick && peer.owed.empty()) pick = pick_again(peer);
  if (!pick) return false;
  send_ask(peer, *pick);
  return true;
}

// What another peer would take much longer to bring than this one, so that it is worth fetching
// twice what of it is on its way.
std::optional<Picker::Pick> StreamFetch::pick_again(const Peer& peer) {
  const auto now = env_.clock.now();
  const auto slow = [&](std::size_t stripe, const Picker::Asked& asked) {
    const auto* other = peer_of(asked.peer);
    if (other == nullptr) return true;
    const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
    const auto own = peer.pace.takes(chunk, now);
    return other->comes_in({stripe, asked.piece}, now) > kSlowFactor * own + kSlowAtLeast;
  };
  return picker_.pick_again(peer.number, slow);
}

void StreamFetch::send_ask(Peer& peer, const Picker::Pick& pick) {
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(pick.stripe));
  const auto now = env_.clock.now();
  for (auto rest = pick.pieces; rest != 0; rest &= rest - 1) {
    const PieceId id{pick.stripe, std::countr_zero(rest)};
    peer.note_asked(id, chunk, now);
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
    for (const auto& [number, peer] : by_number_) any = ask(*peer) || any;
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
  for (auto& [number, peer] : peers_) {
    peer.pace.received(peer.received_bytes(), now);
    if (!peer.pace.stalled(now)) continue;
    peer.pace.note_stall(now);
    if (peer.pace.stalls() < kStallsMax) {
      let_others_bring(peer);
    } else {
      peer.late = false;
      give_up_owed(peer);
    }
  }
}

// ---- what comes ---------------------------------------------------------------------------------

void StreamFetch::on_chunk(transfer::Session& session, const transfer::PieceName& name,
                           Buffer bytes) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ending_ || ended_) return;
  const auto stripe = static_cast<std::size_t>(name.stripe);
  peer->pace.received(peer->received_bytes(), env_.clock.now());
  peer->note_arrival({stripe, name.piece});
  settle(*peer, {stripe, name.piece});
  budget_.take(bytes.size());
  taken_ += bytes.size();
  arrived_.push_back({peer->number, session.peer(), stripe, name.piece, std::move(bytes)});
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
  give_back(bytes);
  for (auto& piece : checked) take(std::move(piece));
  check_arrived();
  look_whether_done();
  pump();
}

void StreamFetch::take(CheckedPiece piece) {
  if (!piece.good) {
    ++totals_.false_chunks;
    picker_.missing(piece.peer, piece.stripe, piece_bit(piece.piece));
    watcher_.on_false_chunk(piece.from);
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
    keep(piece.stripe, {piece.piece, std::move(piece.kept)});
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

void StreamFetch::keep(std::size_t stripe, store::Piece piece) {
  const auto bytes = piece.bytes.size();
  budget_.take(bytes);
  taken_ += bytes;
  kept_bytes_ += bytes;
  kept_[stripe].push_back(std::move(piece));
}

void StreamFetch::drop_kept(std::size_t stripe) {
  const auto found = kept_.find(stripe);
  if (found == kept_.end()) return;
  for (const auto& piece : found->second) {
    kept_bytes_ -= piece.bytes.size();
    give_back(piece.bytes.size());
  }
  kept_.erase(found);
}

// Of an earlier run, which ended before it could.
asio::awaitable<void> StreamFetch::decode_what_is_there(std::vector<std::size_t> stripes) {
  for (const auto stripe : stripes) {
    const bool stopped = co_await env::cancelled();
    if (stopped) co_return;
    if (picker_.begin_decoding(stripe)) co_await decode(stripe);
  }
}

asio::awaitable<void> StreamFetch::decode(std::size_t stripe) {
  const auto there = picker_.there(stripe);
  std::vector<store::Piece> kept;
  if (const auto found = kept_.find(stripe); found != kept_.end()) {
    kept = std::move(found->second);
    kept_.erase(found);
  }
  std::size_t bytes = 0;
  for (const auto& piece : kept) bytes += piece.bytes.size();
  kept_bytes_ -= bytes;
  auto work = [this, stripe, there, &kept] {
    return decode_stripe(table_, erasure_, sink_, stripe, there, std::move(kept));
  };
  const auto decoded = co_await env::run_on(env_.workers, std::move(work));
  give_back(bytes);
  if (!decoded) {
    fail_with(decoded.error());
    co_return;
  }
  // Pieces that were on their way may have come meanwhile.
  drop_kept(stripe);
  if (*decoded == Decoded::done) {
    ++totals_.decoded;
    const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
    for (auto rest = picker_.wanted(stripe) & ~picker_.there(stripe); rest != 0; rest &= rest - 1) {
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

// ---- views --------------------------------------------------------------------------------------

std::optional<StreamFetch::PeerView> StreamFetch::view_of(const transfer::Session& session) const {
  const auto found = peers_.find(session.number());
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
