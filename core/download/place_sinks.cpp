#include "download/place_sinks.h"

#include <bit>

#include "store/stripe_reader.h"

namespace cairn::download {

using store::piece_bit;

Result<> KeeperSink::look() {
  std::vector<store::PieceMask> present(table_.size());
  for (std::size_t stripe = 0; stripe < table_.size(); ++stripe) {
    TRY(const auto kept, keeper_.kept(table_, stripe));
    present[stripe] = kept & pieces_;
  }
  const std::lock_guard lock(mutex_);
  present_ = std::move(present);
  return {};
}

store::PieceMask KeeperSink::present(std::size_t stripe) const {
  const std::lock_guard lock(mutex_);
  return stripe < present_.size() ? present_[stripe] : 0;
}

Result<> KeeperSink::write(std::size_t stripe, int piece, MutableBytes bytes) {
  TRY_VOID(keeper_.keep(table_, stripe, piece, bytes));
  const std::lock_guard lock(mutex_);
  present_[stripe] |= piece_bit(piece);
  return {};
}

Result<std::vector<store::Piece>> KeeperSink::read(std::size_t stripe, store::PieceMask pieces) {
  std::vector<store::Piece> out;
  for (auto rest = pieces & present(stripe); rest != 0; rest &= rest - 1) {
    const int index = std::countr_zero(rest);
    auto bytes = store_.packs.read(
        {table_.chunk_id(stripe, index), store::copy_number(table_, stripe, index)});
    if (bytes) {
      out.push_back({index, std::move(*bytes)});
      continue;
    }
    const std::lock_guard lock(mutex_);
    present_[stripe] &= ~piece_bit(index);
  }
  return out;
}

}  // namespace cairn::download
