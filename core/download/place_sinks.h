// The sinks of what stays: a bundle's files in their place, and pieces that are kept for others.
#pragma once

#include <memory>

#include "download/stripe_sink.h"
#include "store/incoming.h"
#include "store/piece_keeper.h"

namespace cairn::download {

class IncomingSink final : public StripeSink {
 public:
  explicit IncomingSink(store::Incoming& incoming) : incoming_(incoming) {}

  [[nodiscard]] store::PieceMask wanted(std::size_t stripe) const override {
    return incoming_.wanted(stripe);
  }
  [[nodiscard]] store::PieceMask present(std::size_t stripe) const override {
    return incoming_.present(stripe);
  }
  Result<> write(std::size_t stripe, int piece, MutableBytes bytes) override {
    return incoming_.write(stripe, piece, bytes);
  }
  Result<std::vector<store::Piece>> read(std::size_t stripe, store::PieceMask pieces) override {
    return incoming_.read(stripe, pieces);
  }

 private:
  store::Incoming& incoming_;
};

class KeeperSink final : public StripeSink {
 public:
  // `pieces` of every stripe. All outlive this.
  KeeperSink(store::Store& store, store::PieceKeeper& keeper, const content::StripeTable& table,
             store::PieceMask pieces)
      : store_(store),
        keeper_(keeper),
        table_(table),
        pieces_(pieces & store::first_pieces(table.code().total())) {}

  // Looks what is there already. Blocks; before the first present().
  Result<> look();

  [[nodiscard]] store::PieceMask wanted(std::size_t) const override { return pieces_; }
  [[nodiscard]] store::PieceMask present(std::size_t stripe) const override;
  Result<> write(std::size_t stripe, int piece, MutableBytes bytes) override;
  Result<std::vector<store::Piece>> read(std::size_t stripe, store::PieceMask pieces) override;

 private:
  store::Store& store_;
  store::PieceKeeper& keeper_;
  const content::StripeTable& table_;
  store::PieceMask pieces_;
  mutable std::mutex mutex_;
  std::vector<store::PieceMask> present_;
};

}  // namespace cairn::download
