#include "download/memory_sink.h"

#include <algorithm>
#include <bit>

namespace cairn::download {

using store::first_pieces;
using store::piece_bit;

MemorySink::MemorySink(const content::StripeTable& table) : table_(table), stripes_(table.size()) {}

store::PieceMask MemorySink::wanted(std::size_t) const {
  return first_pieces(table_.code().data);
}

store::PieceMask MemorySink::present(std::size_t stripe) const {
  const std::lock_guard lock(mutex_);
  return stripes_[stripe].present;
}

Result<> MemorySink::write(std::size_t stripe, int piece, MutableBytes bytes) {
  const std::lock_guard lock(mutex_);
  auto& to = stripes_[stripe];
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
  if (to.bytes.empty()) to.bytes = Buffer(chunk * static_cast<std::size_t>(table_.code().data));
  const auto at = to.bytes.span().subspan(static_cast<std::size_t>(piece) * chunk, chunk);
  std::ranges::copy(bytes, at.begin());
  to.present |= piece_bit(piece);
  return {};
}

Result<std::vector<store::Piece>> MemorySink::read(std::size_t stripe, store::PieceMask pieces) {
  const std::lock_guard lock(mutex_);
  const auto& from = stripes_[stripe];
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
  std::vector<store::Piece> out;
  for (auto rest = pieces & from.present; rest != 0; rest &= rest - 1) {
    const int index = std::countr_zero(rest);
    const auto bytes = from.bytes.view().subspan(static_cast<std::size_t>(index) * chunk, chunk);
    out.push_back({index, Buffer(bytes)});
  }
  return out;
}

std::optional<Buffer> MemorySink::stripe(std::size_t stripe) const {
  const std::lock_guard lock(mutex_);
  const auto& from = stripes_[stripe];
  if (from.present != first_pieces(table_.code().data)) return std::nullopt;
  return Buffer(from.bytes.view().first(table_.stripe_bytes(stripe)));
}

void MemorySink::put(std::size_t stripe, ByteView plain) {
  const std::lock_guard lock(mutex_);
  auto& to = stripes_[stripe];
  const auto chunk = content::chunk_bytes(table_.code(), table_.stripe_bytes(stripe));
  to.bytes = Buffer(chunk * static_cast<std::size_t>(table_.code().data));
  std::ranges::fill(to.bytes.span(), std::uint8_t{0});
  std::ranges::copy(plain, to.bytes.span().begin());
  to.present = first_pieces(table_.code().data);
}

}  // namespace cairn::download
