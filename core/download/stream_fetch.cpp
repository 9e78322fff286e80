#include "download/stream_fetch.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr env::Duration kTick = std::chrono::milliseconds(200);
// Who holds up a piece for so much longer than another peer would take is slow.
constexpr int kSlowFactor = 2;
constexpr env::Duration kSlowAtLeast = std::chrono::milliseconds(250);
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
      options_(std::move(options)),
      picker_({.code = table.code(),
               .stripes = table.size(),
               .in_order = options_.in_order,
               .start = options_.start,
               .ranks = options_.ranks}),
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
  unchecked_.clear();
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
  return peer_of(session.number());
}

StreamFetch::Peer* StreamFetch::peer_of(Picker::Peer number) {
  const auto found = peers_.find(number);
  return found == peers_.end() ? nullptr : &found->second;
}

void StreamFetch::set_order(bool in_order, std::vector<std::uint8_t> ranks) {
  picker_.set_order(in_order, std::move(ranks));
}

// ---- peers --------------------------------------------------------------------------------------

void StreamFetch::add_session(const SessionPtr& session, Picker::At_first pieces) {
  if (ended_ || peers_.contains(session->number())) return;
  peers_.try_emplace(session->number(), session, env_.clock.now());
  picker_.add_peer(session->number(), pieces);
  pump();
}

void StreamFetch::remove_session(transfer::Session& session) {
  const auto found = peers_.find(session.number());
  if (found == peers_.end()) return;
  give_up_owed(found->second);
  picker_.remove_peer(found->first);
  peers_.erase(found);
  pump();
}

void StreamFetch::on_have(transfer::Session& session, const transfer::HaveMap& map) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ended_) return;
  auto stripe = map.first_stripe;
  for (const auto& run : map.runs) {
    if (stripe >= table_.size()) break;
    picker_.set_pieces(session.number(), static_cast<std::size_t>(stripe), run.stripes, run.pieces);
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
  picker_.missing(session.number(), stripe, pieces);
  pump();
}

void StreamFetch::on_whole(transfer::Session& session) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ended_) return;
  picker_.set_pieces(session.number(), 0, table_.size(),
                     store::first_pieces(table_.code().total()));
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
    picker_.lost(peer.number(), id.first, piece_bit(id.second));
    if (!peer.session->closing()) {
      peer.session->cancel(options_.root, {options_.stream, id.first, id.second});
    }
  }
}

// Somebody else brings a piece in far less than was waited for it. Where all are slow, as when the
// user wants it so, it would only be fetched twice.
bool StreamFetch::holds_up_others(const Peer& peer, env::TimePoint now) const {
  if (!peer.brings_nothing(now)) return false;
  const auto chunk = typical_chunk();
  return std::ranges::any_of(peers_, [&](const auto& entry) {
    const auto& pace = entry.second.pace;
    const bool moves = &entry.second != &peer && pace.measured() && pace.stalls() == 0;
    return moves && 4 * pace.takes(chunk, now) < peer.waited(now);
  });
}

// What does not come holds up no memory, but for what is half there.
void StreamFetch::uncount_owed(Peer& peer) {
  for (auto& [id, owed] : peer.owed) {
    const bool comes =
        !peer.late && peer.session->brings(options_.root, {options_.stream, id.first, id.second});
    if (!comes && std::exchange(owed.counted, false)) give_back(owed.bytes);
  }
}

// It may be only slow: what comes is taken.
void StreamFetch::let_others_bring(Peer& peer) {
  peer.late = true;
  uncount_owed(peer);
  for (auto& [id, owed] : peer.owed) {
    picker_.lost(peer.number(), id.first, piece_bit(id.second));
  }
}

void StreamFetch::expect_owed(Peer& peer) {
  peer.late = false;
  for (const auto& [id, owed] : peer.owed) {
    picker_.found(peer.number(), id.first, piece_bit(id.second));
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

// What is kept for stripes that nobody can complete now.
void StreamFetch::drop_stuck() {
  std::vector<std::size_t> stuck;
  for (const auto& [stripe, pieces] : kept_) {
    if (picker_.stuck(stripe)) stuck.push_back(stripe);
  }
  for (const auto stripe : stuck) {
    drop_kept(stripe);
    picker_.reset(stripe, picker_.there(stripe) & sink_.present(stripe));
  }
}

bool StreamFetch::ask(Peer& peer) {
  // Who brought nothing of what it owes until others did is tried with little.
  if (peer.late) {
    const bool heard = peer.pace.stalls() == 0 && !holds_up_others(peer, env_.clock.now());
    if (!heard && !peer.owed.empty()) return false;
    expect_owed(peer);
  }
  const auto room = room_of(peer);
  if (room == 0) return false;
  const auto chunk = typical_chunk();
  // Who holds nothing that goes to the disk of itself may have one more, however full the budget
  // is: else several would wait for each other.
  const bool rests = taken_ <= kept_bytes_;
  const bool full = !budget_.allows(chunk);
  if (full && !rests) return false;
  const auto fit = static_cast<int>(std::clamp<std::size_t>(budget_.left() / chunk, 1, 64));
  const auto pieces = std::min(room, fit);
  const bool sparing = kept_bytes_ > budget_.bytes_max() / kKeptPart;
  const auto stand_ins = sparing ? Picker::Stand_ins::of_begun : Picker::Stand_ins::of_any;
  auto pick = picker_.pick(peer.number(), pieces, stand_ins);
  if (!pick && sparing && rests) pick = picker_.pick(peer.number(), pieces);
  if (!pick && peer.owed.empty()) pick = pick_again(peer);
  if (!pick) return false;
  // What somebody can complete is worth more than what nobody can.
  if (rests && (full || sparing)) drop_stuck();
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
  return picker_.pick_again(peer.number(), slow);
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
    for (auto* peer : in_turn()) any = ask(*peer) || any;
  }
  pumping_ = false;
}

// While memory is short, those first who make the most of it, and whoever is not known yet.
std::vector<StreamFetch::Peer*> StreamFetch::in_turn() {
  std::vector<Peer*> peers;
  peers.reserve(peers_.size());
  for (auto& [number, peer] : peers_) peers.push_back(&peer);
  if (budget_.left() > budget_.bytes_max() / 2) return peers;
  const auto now = env_.clock.now();
  const auto key = [now](const Peer* peer) {
    return std::tuple(peer->pace.measured(), -peer->pace.bytes_per_s(now), peer->number());
  };
  std::ranges::sort(peers, {}, key);
  return peers;
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
    if (peer.lingers(now)) uncount_owed(peer);
    if (!peer.late && holds_up_others(peer, now)) let_others_bring(peer);
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

// ---- views --------------------------------------------------------------------------------------

std::optional<StreamFetch::PeerView> StreamFetch::view_of(const transfer::Session& session) const {
  const auto found = peers_.find(session.number());
  if (found == peers_.end()) return std::nullopt;
  const auto& peer = found->second;
  return PeerView{peer.pace.bytes_per_s(env_.clock.now()), peer.pace.outstanding(),
                  picker_.share(peer.number())};
}

std::map<std::size_t, PieceMask> StreamFetch::received() const {
  auto received = unchecked_;
  for (const auto& [stripe, pieces] : kept_) {
    for (const auto& piece : pieces) received[stripe] |= piece_bit(piece.index);
  }
  return received;
}

FetchStatus StreamFetch::status() const {
  auto status = totals_;
  status.stripes_left = picker_.stripes_left();
  status.unobtainable = picker_.unobtainable();
  return status;
}

}  // namespace cairn::download
