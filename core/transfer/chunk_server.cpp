#include "transfer/chunk_server.h"

#include <algorithm>
#include <bit>

#include "base/limits.h"
#include "discovery/contact.h"
#include "transfer/address_policy.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

// How long changes are gathered before they are told.
constexpr env::Duration kTellAfter = std::chrono::milliseconds(300);
// A read of a worker at a time.
constexpr int kPiecesPerRead = 4;
constexpr std::size_t kBytesPerRead = 8 * limits::kMiB;
constexpr std::size_t kSentOfMax = 100'000;

std::uint64_t first_bits(std::uint64_t bits, int count) {
  std::uint64_t out = 0;
  for (int i = 0; i < count && bits != 0; ++i) {
    const auto lowest = bits & (~bits + 1);
    out |= lowest;
    bits &= ~lowest;
  }
  return out;
}

}  // namespace

ChunkServer::ChunkServer(env::Env env, const asio::any_io_executor& executor, env::Workers& reads,
                         Holdings& holdings, const UploadLimits& limits)
    : env_(env),
      executor_(executor),
      reads_(reads),
      holdings_(holdings),
      scheduler_(limits),
      tasks_(executor) {}

ChunkServer::~ChunkServer() = default;

asio::awaitable<void> ChunkServer::stop() {
  stopping_ = true;
  tasks_.cancel();
  co_await tasks_.join();
}

void ChunkServer::set_limits(const UploadLimits& limits) {
  scheduler_.set_limits(limits);
  pump();
}

ServerTotals ChunkServer::totals() const {
  auto totals = totals_;
  for (const auto& [session, upload] : uploads_) {
    totals.waiting += upload->ready.size();
    for (const auto& want : upload->wanted) {
      totals.waiting += static_cast<std::uint64_t>(std::popcount(want.pieces));
    }
  }
  return totals;
}

std::uint64_t ChunkServer::sent_of(const Root& root) const {
  const auto found = sent_of_.find(root);
  return found == sent_of_.end() ? 0 : found->second;
}

ChunkServer::UploadPtr ChunkServer::upload_of(Session& session) {
  auto& upload = uploads_[&session];
  if (!upload) {
    upload = std::make_shared<Upload>();
    upload->session = &session;
    upload->number = next_number_++;
    by_number_[upload->number] = upload;
    scheduler_.add(upload->number, discovery::is_local(session.remote().address));
  }
  return upload;
}

// ---- what is asked ------------------------------------------------------------------------------

void ChunkServer::on_get_block(Session& session, const GetBlock& request) {
  if (!stopping_) tasks_.spawn(send_block(upload_of(session), request));
}

asio::awaitable<void> ChunkServer::send_block(UploadPtr upload, GetBlock request) {
  const auto holding = co_await holdings_.find(request.root);
  Result<Bytes> block = fail(ErrorCode::not_found, "");
  if (holding) {
    auto read = [&holding] { return (*holding)->root_block(); };
    block = co_await env::run_on(reads_, std::move(read));
  }
  if (upload->session == nullptr) co_return;
  if (!block) {
    miss(*upload, request.request, 0);
    co_return;
  }
  upload->session->send_block(request.request, std::make_shared<const Buffer>(ByteView(*block)));
}

void ChunkServer::on_get_chunks(Session& session, const GetChunks& request) {
  if (stopping_) return;
  const auto upload = upload_of(session);
  if (upload->wanted.size() >= kRequestsOfPeerMax) {
    session.close(Reason::protocol, "too many requests at once");
    return;
  }
  upload->wanted.push_back(request);
  note_state(*upload);
  pump();
}

void ChunkServer::on_cancel(Session& session, const Cancel& cancel) {
  const auto upload = upload_of(session);
  for (auto& want : upload->wanted) {
    if (want.request == cancel.request) want.pieces &= ~cancel.pieces;
  }
  std::erase_if(upload->wanted, [](const GetChunks& want) { return want.pieces == 0; });
  if (const auto found = upload->reading.find(cancel.request); found != upload->reading.end()) {
    found->second &= ~cancel.pieces;
  }
  std::erase_if(upload->ready, [&](const Ready& ready) {
    const bool gone = ready.request == cancel.request &&
                      (cancel.pieces >> static_cast<unsigned>(ready.piece) & 1U) != 0;
    if (gone) count_gone(*upload, ready.bytes->size());
    return gone;
  });
  note_state(*upload);
  pump();
}

void ChunkServer::on_drained(Session& session) {
  const auto found = uploads_.find(&session);
  if (found == uploads_.end()) return;
  note_state(*found->second);
  pump();
}

void ChunkServer::on_closed(Session& session) {
  const auto found = uploads_.find(&session);
  if (found == uploads_.end()) return;
  const auto upload = found->second;
  for (const auto& root : upload->interests) {
    auto& all = interested_[root];
    all.erase(&session);
    if (all.empty()) interested_.erase(root);
  }
  for (const auto& ready : upload->ready) count_gone(*upload, ready.bytes->size());
  upload->ready.clear();
  upload->wanted.clear();
  upload->session = nullptr;
  scheduler_.remove(upload->number);
  by_number_.erase(upload->number);
  uploads_.erase(found);
  pump();
}

void ChunkServer::miss(Upload& upload, std::uint32_t request, std::uint64_t pieces) {
  if (upload.session != nullptr) upload.session->send(Missing{request, pieces});
}

// ---- reading and sending ------------------------------------------------------------------------

void ChunkServer::note_state(Upload& upload) {
  const bool wants = !upload.wanted.empty() || upload.reads > 0 || !upload.ready.empty();
  const bool room = upload.session != nullptr && upload.session->queued_bytes() < kQueuedBytes;
  scheduler_.set_wants(upload.number, wants);
  scheduler_.set_ready(upload.number, room && !upload.ready.empty());
}

void ChunkServer::pump() {
  if (stopping_ || pumping_) return;
  pumping_ = true;
  send_turns();
  start_reads();
  pumping_ = false;
  arm();
}

void ChunkServer::start_reads() {
  bool any = true;
  while (any) {
    any = false;
    for (const auto& [number, upload] : by_number_) any = start_read(upload) || any;
  }
}

bool ChunkServer::start_read(const UploadPtr& upload) {
  const bool may = !upload->wanted.empty() && upload->reads < kReadsOfPeerMax &&
                   upload->ahead_bytes + kBytesPerRead <= kAheadOfPeerBytesMax &&
                   ahead_bytes_ < kAheadBytesMax && scheduler_.has_slot(upload->number);
  if (!may) return false;
  auto& front = upload->wanted.front();
  auto request = front;
  request.pieces = first_bits(front.pieces, kPiecesPerRead);
  front.pieces &= ~request.pieces;
  if (front.pieces == 0) upload->wanted.pop_front();
  upload->reading[request.request] |= request.pieces;
  ++upload->reads;
  count_ahead(*upload, kBytesPerRead);
  tasks_.spawn(read(upload, request));
  return true;
}

// What a read turns out to hold counts from when that is known; until then it is taken for large.
void ChunkServer::count_ahead(Upload& upload, std::size_t bytes) {
  upload.ahead_bytes += bytes;
  ahead_bytes_ += bytes;
}

void ChunkServer::count_gone(Upload& upload, std::size_t bytes) {
  upload.ahead_bytes -= bytes;
  ahead_bytes_ -= bytes;
}

// Large chunks are read one by one; the others wait for the next turn.
void ChunkServer::put_back(Upload& upload, GetChunks& request, const content::Code& code) {
  const auto largest = limits::kStripeMaxBytes / static_cast<std::size_t>(code.data);
  const auto at_once = std::max<std::size_t>(1, kBytesPerRead / largest);
  const auto now = first_bits(request.pieces, static_cast<int>(at_once));
  if (now == request.pieces) return;
  auto rest = request;
  rest.pieces = request.pieces & ~now;
  request.pieces = now;
  // Another read may be at work on other pieces of the same request.
  auto& reading = upload.reading[request.request];
  const auto wanted = rest.pieces & reading;
  reading &= ~rest.pieces;
  rest.pieces = wanted;
  if (rest.pieces != 0) upload.wanted.push_front(rest);
}

asio::awaitable<void> ChunkServer::read(UploadPtr upload, GetChunks request) {
  std::vector<store::Piece> pieces;
  const auto holding = co_await holdings_.find(request.root);
  if (holding) {
    put_back(*upload, request, (*holding)->code());
    auto work = [&holding, &request]() -> Result<std::vector<store::Piece>> {
      auto& from = **holding;
      if (request.stream >= from.streams() || request.stripe >= from.stripes(request.stream)) {
        return std::vector<store::Piece>{};
      }
      const auto there = from.pieces(request.stream, request.stripe);
      return from.read(request.stream, request.stripe, request.pieces & there);
    };
    auto read = co_await env::run_on(reads_, std::move(work));
    if (read) {
      pieces = std::move(*read);
    } else {
      env_.log.warning("transfer", "a chunk cannot be read: " + read.error().context);
    }
  }
  count_gone(*upload, kBytesPerRead);
  --upload->reads;
  took(*upload, request, std::move(pieces));
  note_state(*upload);
  pump();
}

void ChunkServer::took(Upload& upload, const GetChunks& request, std::vector<store::Piece> pieces) {
  auto& still = upload.reading[request.request];
  const auto wanted = request.pieces & still;
  still &= ~request.pieces;
  if (still == 0) upload.reading.erase(request.request);
  if (upload.session == nullptr) return;
  auto missing = wanted;
  for (auto& piece : pieces) {
    const auto bit = 1ULL << static_cast<unsigned>(piece.index);
    if ((wanted & bit) == 0) continue;
    missing &= ~bit;
    count_ahead(upload, piece.bytes.size());
    upload.ready.push_back({request.request, piece.index, request.root,
                            std::make_shared<const Buffer>(std::move(piece.bytes)), 0});
  }
  if (missing != 0) miss(upload, request.request, missing);
}

void ChunkServer::send_turns() {
  while (const auto turn = scheduler_.next(env_.clock.now())) {
    auto& upload = *by_number_.at(turn->peer);
    send_part(upload, turn->bytes_max);
    note_state(upload);
  }
}

void ChunkServer::send_part(Upload& upload, std::size_t bytes_max) {
  auto& ready = upload.ready.front();
  const auto total = ready.bytes->size();
  const auto bytes = std::min({bytes_max, total - ready.sent, kPayloadBytesMax});
  const Chunk head{ready.request, static_cast<std::uint32_t>(ready.piece),
                   static_cast<std::uint32_t>(ready.sent), static_cast<std::uint32_t>(total)};
  upload.session->send_chunk(head, {ready.bytes, ready.sent, bytes});
  scheduler_.sent(upload.number, bytes, env_.clock.now());
  ready.sent += bytes;
  totals_.sent_bytes += bytes;
  if (sent_of_.size() < kSentOfMax || sent_of_.contains(ready.root)) sent_of_[ready.root] += bytes;
  if (ready.sent < total) return;
  ++totals_.sent_chunks;
  count_gone(upload, total);
  upload.ready.pop_front();
}

// Wakes when the limits allow somebody to send again.
void ChunkServer::arm() {
  if (waking_ || stopping_) return;
  const auto wait = scheduler_.wait(env_.clock.now());
  if (!wait || *wait <= env::Duration::zero()) return;
  waking_ = true;
  tasks_.spawn(wake_later(*wait));
}

asio::awaitable<void> ChunkServer::wake_later(env::Duration wait) {
  const auto slept = co_await env_.clock.sleep(wait);
  waking_ = false;
  if (slept) pump();
}

// ---- who has what -------------------------------------------------------------------------------

std::vector<HaveMap> maps_of(const Root& root, const store::Holding& holding) {
  std::vector<HaveMap> maps(1);
  maps.back().root = root;
  const auto stripes = holding.stripes(0);
  for (std::size_t stripe = 0; stripe < stripes; ++stripe) {
    const auto pieces = holding.pieces(0, stripe);
    auto& runs = maps.back().runs;
    if (!runs.empty() && runs.back().pieces == pieces && runs.back().stripes < 0xffffffffU) {
      ++runs.back().stripes;
    } else if (runs.size() < kRunsPerMessageMax) {
      runs.push_back({1, pieces});
    } else {
      maps.back().more = true;
      maps.push_back({root, stripe, {{1, pieces}}, false});
    }
  }
  return maps;
}

void ChunkServer::on_interest(Session& session, const Root& root) {
  if (stopping_) return;
  const auto upload = upload_of(session);
  upload->interests.insert(root);
  interested_[root].insert(&session);
  tasks_.spawn(send_map(upload, root));
}

void ChunkServer::on_disinterest(Session& session, const Root& root) {
  const auto upload = upload_of(session);
  upload->interests.erase(root);
  const auto found = interested_.find(root);
  if (found == interested_.end()) return;
  found->second.erase(&session);
  if (found->second.empty()) interested_.erase(found);
}

asio::awaitable<void> ChunkServer::send_map(UploadPtr upload, Root root) {
  const auto holding = co_await holdings_.find(root);
  std::vector<HaveMap> maps;
  if (holding) {
    auto work = [&holding, &root] { return maps_of(root, **holding); };
    maps = co_await env::run_on(reads_, std::move(work));
  } else {
    maps.push_back({root, 0, {}, false});
  }
  if (upload->session == nullptr || !upload->interests.contains(root)) co_return;
  for (const auto& map : maps) upload->session->send(map);
  // Who knows the root may ask for it; only who has it may know who else asks.
  if (holding) send_peers(root, *upload);
}

std::vector<PeerAddress> ChunkServer::interested(const Root& root) const {
  std::vector<PeerAddress> peers;
  const auto found = interested_.find(root);
  if (found == interested_.end()) return peers;
  for (const auto* session : found->second) {
    const auto at = session->serves_at();
    if (at) peers.push_back({*at, session->peer()});
  }
  return peers;
}

// The newcomer hears of the others, and the others of it.
void ChunkServer::send_peers(const Root& root, Upload& newcomer) {
  auto& session = *newcomer.session;
  const auto own = session.serves_at();
  Peers told{root, {}};
  for (auto* other : interested_[root]) {
    if (other == &session || other->closing()) continue;
    const auto at = other->serves_at();
    if (at && told.peers.size() < kPeersPerMessageMax &&
        may_exchange(at->address, session.remote().address)) {
      told.peers.push_back({*at, other->peer()});
    }
    if (own && may_exchange(own->address, other->remote().address)) {
      other->send(Peers{root, {{*own, session.peer()}}});
    }
  }
  if (!told.peers.empty()) session.send(told);
}

void ChunkServer::changed(const Root& root, std::uint64_t stripe) {
  if (!interested_.contains(root)) return;
  const auto [at, fresh] = changes_.try_emplace(root);
  if (fresh || !at->second.empty()) at->second.insert(stripe);
  if (telling_ || stopping_) return;
  telling_ = true;
  tasks_.spawn(tell_changes());
}

void ChunkServer::changed(const Root& root) {
  if (!interested_.contains(root)) return;
  changes_[root].clear();
  if (telling_ || stopping_) return;
  telling_ = true;
  tasks_.spawn(tell_changes());
}

asio::awaitable<void> ChunkServer::tell_changes() {
  const auto slept = co_await env_.clock.sleep(kTellAfter);
  telling_ = false;
  if (!slept) co_return;
  auto changes = std::exchange(changes_, {});
  for (const auto& [root, stripes] : changes) {
    const auto holding = co_await holdings_.find(root);
    if (!holding) continue;
    std::vector<HaveMap> maps;
    if (stripes.empty()) maps = maps_of(root, **holding);
    for (const auto stripe : stripes) {
      if (stripe >= (*holding)->stripes(0)) continue;
      const StripeRun run{1, (*holding)->pieces(0, stripe)};
      const bool follows = !maps.empty() && maps.back().runs.size() < kRunsPerMessageMax &&
                           maps.back().first_stripe + maps.back().runs.size() == stripe;
      if (follows) {
        maps.back().runs.push_back(run);
      } else {
        maps.push_back({root, stripe, {run}, false});
      }
    }
    const auto found = interested_.find(root);
    if (found == interested_.end()) continue;
    for (auto* session : found->second) {
      for (const auto& map : maps) session->send(map);
    }
  }
}

}  // namespace cairn::transfer
