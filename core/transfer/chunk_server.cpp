#include "transfer/chunk_server.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/limits.h"
#include "discovery/contact.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

// Who takes nothing of what is ready for it for so long is not waited for.
constexpr env::Duration kStalledAfter = std::chrono::seconds(10);
constexpr env::Duration kLookAtStalled = std::chrono::seconds(1);
// Limits may be raised while somebody waits.
constexpr env::Duration kWakeAtLast = std::chrono::milliseconds(250);
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
  for (const auto& [number, upload] : uploads_) {
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
  auto& upload = uploads_[session.number()];
  if (!upload) {
    upload = std::make_shared<Upload>();
    upload->session = &session;
    upload->number = session.number();
    upload->took = env_.clock.now();
    scheduler_.add(upload->number, discovery::is_local(session.remote().address));
  }
  if (!watching_ && !stopping_) {
    watching_ = true;
    tasks_.spawn(keep_moving());
  }
  return upload;
}

// ---- what is asked ------------------------------------------------------------------------------

void ChunkServer::on_get_chunks(Session& session, const GetChunks& request) {
  if (stopping_) return;
  const auto upload = upload_of(session);
  if (upload->wanted.size() >= kRequestsOfPeerMax) {
    session.close(Reason::protocol, "too many requests at once");
    return;
  }
  if (upload->wanted.empty() && upload->ready.empty()) upload->took = env_.clock.now();
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
    const bool gone = ready.of.request == cancel.request &&
                      (cancel.pieces >> static_cast<unsigned>(ready.piece) & 1U) != 0;
    if (gone && ready.counted) count_gone(*upload, ready.bytes->size());
    return gone;
  });
  note_state(*upload);
  pump();
}

void ChunkServer::on_drained(Session& session) {
  const auto found = uploads_.find(session.number());
  if (found == uploads_.end()) return;
  const auto upload = found->second;
  upload->took = env_.clock.now();
  upload->stalled = false;
  send_maps(*upload);
  answer_some(upload);
  note_state(*upload);
  pump();
}

void ChunkServer::on_closed(Session& session) {
  const auto found = uploads_.find(session.number());
  if (found == uploads_.end()) return;
  const auto upload = found->second;
  for (const auto& root : upload->interests) {
    auto& all = interested_[root];
    all.erase(session.number());
    if (all.empty()) interested_.erase(root);
  }
  for (const auto& ready : upload->ready) {
    if (ready.counted) count_gone(*upload, ready.bytes->size());
  }
  upload->ready.clear();
  upload->wanted.clear();
  upload->blocks.clear();
  upload->untold.clear();
  upload->maps.clear();
  upload->session = nullptr;
  scheduler_.remove(upload->number);
  uploads_.erase(found);
  pump();
}

void ChunkServer::miss(Upload& upload, std::uint32_t request, std::uint64_t pieces) {
  if (upload.session != nullptr) upload.session->send(Missing{request, pieces});
}

// ---- reading and sending ------------------------------------------------------------------------

void ChunkServer::note_state(Upload& upload) {
  const bool any = !upload.wanted.empty() || upload.reads > 0 || !upload.ready.empty();
  if (!any) upload.took = env_.clock.now();
  scheduler_.set_wants(upload.number, any && !upload.stalled);
  scheduler_.set_ready(upload.number, has_room(upload) && !upload.ready.empty());
  const bool between = upload.reads == 0 && upload.ready.empty();
  if (between && !scheduler_.may_go_on(upload.number)) scheduler_.pass_on(upload.number);
}

// Who is sent away gets nothing more.
bool ChunkServer::listens(const Upload& upload) {
  return upload.session != nullptr && !upload.session->closing();
}

bool ChunkServer::has_room(const Upload& upload) {
  return listens(upload) && upload.session->queued_bytes() < kQueuedBytes;
}

void ChunkServer::pump() {
  if (stopping_ || pumping_) return;
  pumping_ = true;
  send_turns();
  start_reads();
  pumping_ = false;
  arm();
}

// Each in turn from the one that was last on, so that all get their share of the memory.
void ChunkServer::start_reads() {
  bool any = true;
  while (any && !uploads_.empty()) {
    any = false;
    auto at = uploads_.upper_bound(last_read_);
    for (std::size_t i = 0; i < uploads_.size(); ++i, ++at) {
      if (at == uploads_.end()) at = uploads_.begin();
      if (!start_read(at->second)) continue;
      last_read_ = at->first;
      any = true;
    }
  }
}

bool ChunkServer::may_read(const Upload& upload) const {
  const bool wants = listens(upload) && !upload.wanted.empty() && !upload.stalled &&
                     upload.reads < kReadsOfPeerMax;
  if (!wants || !scheduler_.may_go_on(upload.number)) return false;
  // Who has nothing yet does not wait until others take what they have.
  if (upload.ahead_bytes == 0) return ahead_bytes_ < 2 * kAheadBytesMax;
  const auto share = kAheadBytesMax / std::max<std::size_t>(1, scheduler_.served());
  const auto most = std::clamp(share, kBytesPerRead, kAheadOfPeerBytesMax);
  return upload.ahead_bytes + kBytesPerRead <= most && ahead_bytes_ < kAheadBytesMax;
}

bool ChunkServer::start_read(const UploadPtr& upload) {
  if (!may_read(*upload)) return false;
  auto& front = upload->wanted.front();
  auto request = front;
  request.pieces = first_bits(front.pieces, ahead_bytes_ < kAheadBytesMax / 2 ? kPiecesPerRead : 1);
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
    upload.ready.push_back(
        {request, piece.index, std::make_shared<const Buffer>(std::move(piece.bytes)), 0, true});
  }
  if (missing != 0) miss(upload, request.request, missing);
}

void ChunkServer::send_turns() {
  while (const auto turn = scheduler_.next(env_.clock.now())) {
    auto& upload = *uploads_.at(turn->peer);
    send_part(upload, turn->bytes_max);
    note_state(upload);
  }
}

void ChunkServer::send_part(Upload& upload, std::size_t bytes_max) {
  auto& ready = upload.ready.front();
  const auto total = ready.bytes->size();
  const auto bytes = std::min({bytes_max, total - ready.sent, kPayloadBytesMax});
  const Chunk head{ready.of.request, static_cast<std::uint32_t>(ready.piece),
                   static_cast<std::uint32_t>(ready.sent), static_cast<std::uint32_t>(total)};
  upload.session->send_chunk(head, {ready.bytes, ready.sent, bytes});
  scheduler_.sent(upload.number, bytes, env_.clock.now());
  ready.sent += bytes;
  totals_.sent_bytes += bytes;
  if (sent_of_.size() < kSentOfMax || sent_of_.contains(ready.of.root))
    sent_of_[ready.of.root] += bytes;
  if (ready.sent < total) return;
  ++totals_.sent_chunks;
  holdings_.given(ready.of.root, upload.session->peer());
  if (ready.counted) count_gone(upload, total);
  upload.ready.pop_front();
}

// Wakes when the limits allow somebody to send again.
void ChunkServer::arm() {
  if (waking_ || stopping_) return;
  const auto wait = scheduler_.wait(env_.clock.now());
  if (!wait || *wait <= env::Duration::zero()) return;
  waking_ = true;
  tasks_.spawn(wake_later(std::min(*wait, kWakeAtLast)));
}

asio::awaitable<void> ChunkServer::wake_later(env::Duration wait) {
  const auto slept = co_await env_.clock.sleep(wait);
  waking_ = false;
  if (slept) pump();
}

// ---- peers that take nothing --------------------------------------------------------------------

asio::awaitable<void> ChunkServer::keep_moving() {
  while (!uploads_.empty()) {
    const auto slept = co_await env_.clock.sleep(kLookAtStalled);
    if (!slept) co_return;
    look_at_stalled();
    pump();
  }
  watching_ = false;
}

void ChunkServer::look_at_stalled() {
  const auto now = env_.clock.now();
  for (const auto& [number, upload] : uploads_) {
    const bool waits = !upload->ready.empty() && !has_room(*upload);
    if (!waits || now - upload->took < kStalledAfter) continue;
    upload->stalled = true;
    read_again_later(*upload);
    note_state(*upload);
  }
}

// A chunk that was begun goes on where it was; the others are read anew when the peer takes
// something again.
void ChunkServer::read_again_later(Upload& upload) {
  auto& ready = upload.ready;
  while (!ready.empty() && ready.back().sent == 0) {
    const auto& last = ready.back();
    auto& wanted = upload.wanted;
    if (wanted.empty() || wanted.front().request != last.of.request) {
      wanted.push_front(last.of);
      wanted.front().pieces = 0;
    }
    wanted.front().pieces |= store::piece_bit(last.piece);
    if (last.counted) count_gone(upload, last.bytes->size());
    ready.pop_back();
  }
  for (auto& begun : ready) {
    if (std::exchange(begun.counted, false)) count_gone(upload, begun.bytes->size());
  }
}

}  // namespace cairn::transfer
