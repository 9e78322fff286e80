// What becomes of the pieces that a StreamFetch is sent: checked, handed to the sink, or kept until
// their stripe can be made.
#include <bit>
#include <utility>

#include "download/stream_fetch.h"

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr std::size_t kPiecesPerCheck = 4;

using store::piece_bit;

}  // namespace

void StreamFetch::on_chunk(transfer::Session& session, const transfer::PieceName& name,
                           Buffer bytes) {
  auto* peer = peer_of(session);
  if (peer == nullptr || ending_ || ended_) return;
  const auto stripe = static_cast<std::size_t>(name.stripe);
  peer->pace.received(peer->received_bytes(), env_.clock.now());
  peer->note_arrival({stripe, name.piece}, env_.clock.now());
  settle(*peer, {stripe, name.piece});
  budget_.take(bytes.size());
  taken_ += bytes.size();
  unchecked_[stripe] |= piece_bit(name.piece);
  arrived_.push_back({peer->number(), session.peer(), stripe, name.piece, std::move(bytes)});
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
  const auto unchecked = unchecked_.find(piece.stripe);
  if (unchecked != unchecked_.end()) {
    unchecked->second &= ~piece_bit(piece.piece);
    if (unchecked->second == 0) unchecked_.erase(unchecked);
  }
  if (!piece.good) {
    ++totals_.false_chunks;
    picker_.missing(piece.peer, piece.stripe, piece_bit(piece.piece));
    watcher_.on_false_chunk(piece.from, piece.stripe, piece.piece);
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
    return decode_stripe(table_, erasure_, sink_, stripe, there, kept);
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

}  // namespace cairn::download
