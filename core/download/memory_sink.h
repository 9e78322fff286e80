// A stream of a bundle's description while it is fetched: small, and kept in memory.
#pragma once

#include <mutex>

#include "download/stripe_sink.h"

namespace cairn::download {

class MemorySink final : public StripeSink {
 public:
  // `table` outlives this.
  explicit MemorySink(const content::StripeTable& table);

  [[nodiscard]] store::PieceMask wanted(std::size_t stripe) const override;
  [[nodiscard]] store::PieceMask present(std::size_t stripe) const override;
  Result<> write(std::size_t stripe, int piece, MutableBytes bytes) override;
  Result<std::vector<store::Piece>> read(std::size_t stripe, store::PieceMask pieces) override;

  // The plain bytes of a stripe, without padding, once all of it is there.
  [[nodiscard]] std::optional<Buffer> stripe(std::size_t stripe) const;
  void put(std::size_t stripe, ByteView plain);

 private:
  struct Stripe {
    store::PieceMask present = 0;
    Buffer bytes;  // of all data pieces
  };

  const content::StripeTable& table_;
  mutable std::mutex mutex_;
  std::vector<Stripe> stripes_;
};

}  // namespace cairn::download
