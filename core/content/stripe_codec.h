// One stripe between its plaintext and its chunks: key, encryption, padding, coding, hashing. Pure
// and thread-safe; works in cache-sized columns, so beside the stripe itself it needs memory only
// for the parity it is asked to keep.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"
#include "content/code.h"
#include "content/erasure.h"

namespace cairn::content {

// HMAC-SHA-256(secret, SHA-256(plaintext)).
StripeKey stripe_key(const LibrarySecret& secret, ByteView plaintext);

// A stripe's bytes with room for the padding of its last data pieces: `bytes` holds k *
// chunk_bytes, of which the first `stripe_bytes` are the stripe.
struct Stripe {
  Buffer bytes;
  std::size_t stripe_bytes = 0;
};

// Turns the plaintext in `stripe` into ciphertext with zero padding, in place. Without a key (a
// public stream) only pads.
void encrypt_stripe(const Code& code, Stripe& stripe, const StripeKey* key);

// The ids of all k+m chunks of an encrypted, padded stripe. Parity is made in slices and thrown
// away.
std::vector<ChunkId> chunk_ids(const Erasure& erasure, const Stripe& stripe);
// Of its data pieces alone.
std::vector<ChunkId> data_chunk_ids(const Code& code, const Stripe& stripe);

// Parity piece `parity_index` (0..m) of an encrypted, padded stripe.
Buffer parity_chunk(const Erasure& erasure, const Stripe& stripe, int parity_index);

// Fills in the data pieces of `stripe` that are not there, in place, with the help of verified
// parity chunks; data_present[i] says that data piece i is there. `unavailable` with fewer than k
// pieces, `corrupt` when a parity chunk's length is not the stripe's. The caller checks what was
// made against its chunk ids: the publisher of a layout can name chunks that are no code word.
struct ParityPiece {
  int index = 0;  // k..k+m
  ByteView bytes;
};
Result<> rebuild_data(const Erasure& erasure, Stripe& stripe, const std::vector<bool>& data_present,
                      std::span<const ParityPiece> parity);

}  // namespace cairn::content
