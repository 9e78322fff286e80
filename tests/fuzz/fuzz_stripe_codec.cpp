// A stripe of any code, size and content loses chunks and comes back. The first ten bytes choose
// the code and the losses, the rest is the plaintext.
#include <algorithm>
#include <cstring>

#include "base/check.h"
#include "content/stripe_codec.h"
#include "crypto/cipher.h"
#include "crypto/digest.h"

using namespace cairn;
using namespace cairn::content;

namespace {

constexpr std::size_t kChoiceBytes = 10;

struct Losses {
  std::vector<bool> data_present;
  std::vector<int> parity_left;

  [[nodiscard]] std::size_t left() const {
    return static_cast<std::size_t>(std::ranges::count(data_present, true)) + parity_left.size();
  }
};

Losses losses_of(const Code& code, std::uint64_t lost) {
  Losses losses;
  for (int i = 0; i < code.total(); ++i) {
    const bool here = (lost >> i & 1U) == 0;
    if (i < code.data) {
      losses.data_present.push_back(here);
    } else if (here) {
      losses.parity_left.push_back(i);
    }
  }
  return losses;
}

void check_round_trip(const Code& code, std::uint64_t lost, ByteView plaintext) {
  const Erasure erasure(code);
  const auto chunk = chunk_bytes(code, plaintext.size());
  Stripe stripe{Buffer(chunk * static_cast<std::size_t>(code.data)), plaintext.size()};
  std::ranges::copy(plaintext, stripe.bytes.data());
  const auto key = stripe_key({}, plaintext);
  encrypt_stripe(code, stripe, &key);
  const auto ids = chunk_ids(erasure, stripe);
  const Buffer encrypted(stripe.bytes.view());

  const auto losses = losses_of(code, lost);
  // Received parity lies where a network buffer happened to put it.
  Bytes received(losses.parity_left.size() * (chunk + 1));
  std::vector<ParityPiece> parity;
  for (std::size_t i = 0; i < losses.parity_left.size(); ++i) {
    const auto index = losses.parity_left[i];
    const auto piece = parity_chunk(erasure, stripe, index - code.data);
    CHECK(crypto::digest_as<ChunkId>(piece.view()) == ids[static_cast<std::size_t>(index)]);
    const auto place = MutableBytes(received).subspan(i * (chunk + 1), chunk);
    std::ranges::copy(piece.view(), place.begin());
    parity.push_back({index, place});
  }
  for (std::size_t i = 0; i < losses.data_present.size(); ++i) {
    const auto piece = stripe.bytes.span().subspan(i * chunk, chunk);
    CHECK(crypto::digest_as<ChunkId>(piece) == ids[i]);
    if (!losses.data_present[i]) std::memset(piece.data(), 0xee, chunk);
  }

  const auto rebuilt = rebuild_data(erasure, stripe, losses.data_present, parity);
  CHECK(rebuilt.has_value() == (losses.left() >= static_cast<std::size_t>(code.data)));
  if (!rebuilt) return;
  CHECK(std::ranges::equal(stripe.bytes.view(), encrypted.view()));
  crypto::StripeCipher(key).apply(0, stripe.bytes.span().first(plaintext.size()));
  CHECK(std::ranges::equal(stripe.bytes.view().first(plaintext.size()), plaintext));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size <= kChoiceBytes) return 0;
  const ByteView bytes(data, size);
  const auto code = Code::make(1U + bytes[0] % 32U, bytes[1] % 33U);
  CHECK(code.has_value());
  check_round_trip(*code, get_u64(bytes.subspan(2)), bytes.subspan(kChoiceBytes));
  return 0;
}
