// A stream cut in small stripes, with all its pieces in memory; and a sink that takes it.
#pragma once

#include <bit>
#include <functional>
#include <mutex>

#include "base/check.h"
#include "content/stripe_codec.h"
#include "crypto/digest.h"
#include "download/stripe_sink.h"
#include "support/pseudo_random.h"

namespace cairn::test {

using store::PieceMask;

struct MadeContent {
  content::StripeTable table;
  std::vector<std::vector<Bytes>> pieces;  // by stripe and index

  explicit MadeContent(const content::Code& code) : table(code) {}
  // The last stripe is shorter.
  MadeContent(const content::Code& code, std::size_t stripes, std::size_t stripe_bytes)
      : table(code) {
    for (std::size_t i = 0; i < stripes; ++i) {
      add(i + 1 == stripes ? stripe_bytes / 2 + 7 : stripe_bytes, i + 1);
    }
  }
  // `spoil` changes the pieces before they are named.
  void add(std::size_t bytes, std::uint64_t seed,
           const std::function<void(std::vector<Bytes>&)>& spoil = {}) {
    const auto& code = table.code();
    const auto chunk = content::chunk_bytes(code, bytes);
    content::Stripe stripe{Buffer(chunk * static_cast<std::size_t>(code.data)), bytes};
    const auto random = pseudo_random(bytes, seed);
    std::ranges::fill(stripe.bytes.span(), std::uint8_t{0});
    std::ranges::copy(random.view(), stripe.bytes.data());
    auto& all = pieces.emplace_back();
    for (int i = 0; i < code.data; ++i) {
      const auto piece = stripe.bytes.view().subspan(static_cast<std::size_t>(i) * chunk, chunk);
      all.emplace_back(piece.begin(), piece.end());
    }
    const content::Erasure erasure(code);
    for (int i = 0; i < code.parity; ++i) {
      const auto parity = content::parity_chunk(erasure, stripe, i);
      all.emplace_back(parity.view().begin(), parity.view().end());
    }
    if (spoil) spoil(all);
    std::vector<ChunkId> ids;
    for (const auto& piece : all) ids.push_back(crypto::digest_as<ChunkId>(piece));
    table.append(bytes, ids);
  }
  [[nodiscard]] const Bytes& piece(std::size_t stripe, int index) const {
    return pieces[stripe][static_cast<std::size_t>(index)];
  }
};

// Keeps what is written, and checks that it is what it should be.
class MadeSink final : public download::StripeSink {
 public:
  MadeSink(const MadeContent& content, PieceMask wanted)
      : content_(content), wanted_(content.table.size(), wanted), there_(content.table.size()) {}

  void want(std::size_t stripe, PieceMask wanted, PieceMask there = 0) {
    wanted_[stripe] = wanted;
    there_[stripe] = there;
  }
  [[nodiscard]] PieceMask wanted(std::size_t stripe) const override { return wanted_[stripe]; }
  [[nodiscard]] PieceMask present(std::size_t stripe) const override { return there_[stripe]; }
  Result<> write(std::size_t stripe, int piece, MutableBytes bytes) override {
    if (writes_left == 0) return fail(ErrorCode::no_space, "the disk is full");
    --writes_left;
    ++writes;
    CHECK(std::ranges::equal(bytes, content_.piece(stripe, piece)));
    CHECK((wanted_[stripe] & store::piece_bit(piece)) != 0);
    if ((there_[stripe] & store::piece_bit(piece)) != 0) ++twice;
    there_[stripe] |= store::piece_bit(piece);
    std::ranges::fill(bytes, std::uint8_t{0});  // as decrypting would
    return {};
  }
  Result<std::vector<store::Piece>> read(std::size_t stripe, PieceMask pieces) override {
    if (loses_on_read != 0) there_[stripe] &= ~std::exchange(loses_on_read, 0);
    std::vector<store::Piece> out;
    for (auto rest = pieces & there_[stripe]; rest != 0; rest &= rest - 1) {
      const int index = std::countr_zero(rest);
      out.push_back({index, Buffer(ByteView(content_.piece(stripe, index)))});
    }
    return out;
  }
  [[nodiscard]] bool complete() const {
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      if ((wanted_[i] & ~there_[i]) != 0) return false;
    }
    return true;
  }

  std::uint64_t writes_left = ~0ULL;
  std::uint64_t writes = 0;
  std::uint64_t twice = 0;
  PieceMask loses_on_read = 0;  // once

 private:
  const MadeContent& content_;
  std::vector<PieceMask> wanted_;
  std::vector<PieceMask> there_;
};

}  // namespace cairn::test
