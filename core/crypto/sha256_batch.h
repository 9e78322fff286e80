// SHA-256 of several messages of one length, fed side by side. Where the processor has SHA
// instructions, two messages at a time take little longer than one; elsewhere OpenSSL hashes them
// one after the other. An object is used by one thread at a time.
#pragma once

#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/ids.h"
#include "crypto/digest.h"
#include "crypto/sha256_pair.h"

namespace cairn::crypto {

class Sha256Batch {
 public:
  explicit Sha256Batch(std::size_t messages);

  // The next `bytes` bytes of each message, a multiple of 64; parts[i] are those of message i.
  void update(std::span<const std::uint8_t* const> parts, std::size_t bytes);
  // The digests, in order. The batch is not used again.
  std::vector<Digest> finish();

 private:
  std::size_t messages_;
  std::uint64_t bytes_ = 0;
  std::vector<Sha256Chain> chains_;  // of pairs; an odd message has an unused one beside it
  std::vector<Sha256> hashes_;       // instead of chains, where pairs are not supported
};

}  // namespace cairn::crypto
