// The two ciphers of the formats. Neither allocates per byte; contexts may be reused but not shared
// between threads.
#pragma once

#include <array>
#include <memory>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"

namespace cairn::crypto {

// AES-256-CTR with a zero initial counter block: each key encrypts one stripe only, because it is
// derived from the stripe's content. Encryption and decryption are the same operation, and any
// range can be made on its own.
class StripeCipher {
 public:
  explicit StripeCipher(const StripeKey& key);
  StripeCipher(StripeCipher&&) noexcept;
  StripeCipher& operator=(StripeCipher&&) noexcept;
  ~StripeCipher();

  // Transforms `bytes`, which lie at `offset` of the stripe, in place.
  void apply(std::uint64_t offset, MutableBytes bytes);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

inline constexpr std::size_t kGcmTagBytes = 16;
using GcmNonce = std::array<std::uint8_t, 12>;

// AES-256-GCM; the result is the ciphertext followed by the tag.
Bytes gcm_seal(ByteView key32, const GcmNonce& nonce, ByteView associated, ByteView plaintext);
// `corrupt` when the tag does not match: a wrong key or altered bytes.
Result<Bytes> gcm_open(ByteView key32, const GcmNonce& nonce, ByteView associated, ByteView sealed);

}  // namespace cairn::crypto
