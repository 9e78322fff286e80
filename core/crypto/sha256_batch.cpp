#include "crypto/sha256_batch.h"

#include "base/check.h"

namespace cairn::crypto {
namespace {

constexpr Sha256Chain kStart = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

}  // namespace

Sha256Batch::Sha256Batch(std::size_t messages) : messages_(messages) {
  if (sha256_pairs_supported()) {
    chains_.assign(messages + messages % 2, kStart);
  } else {
    hashes_.resize(messages);
  }
}

void Sha256Batch::update(std::span<const std::uint8_t* const> parts, std::size_t bytes) {
  CHECK(parts.size() == messages_ && bytes % kSha256BlockBytes == 0);
  bytes_ += bytes;
  for (std::size_t i = 0; i < hashes_.size(); ++i) hashes_[i].update({parts[i], bytes});
  for (std::size_t i = 0; i < chains_.size(); i += 2) {
    const auto* const second = parts[std::min(i + 1, messages_ - 1)];
    sha256_compress_pair(chains_[i], parts[i], chains_[i + 1], second, bytes / kSha256BlockBytes);
  }
}

std::vector<Digest> Sha256Batch::finish() {
  std::vector<Digest> digests(messages_);
  for (std::size_t i = 0; i < hashes_.size(); ++i) digests[i] = hashes_[i].finish();
  if (chains_.empty()) return digests;

  // The padding of a message of whole blocks is a block of its own.
  std::array<std::uint8_t, kSha256BlockBytes> last{};
  last[0] = 0x80;
  const auto bits = bytes_ * 8;
  for (std::size_t i = 0; i < 8; ++i) {
    last[kSha256BlockBytes - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
  }
  for (std::size_t i = 0; i < chains_.size(); i += 2) {
    sha256_compress_pair(chains_[i], last.data(), chains_[i + 1], last.data(), 1);
  }
  for (std::size_t i = 0; i < messages_; ++i) {
    for (std::size_t byte = 0; byte < digests[i].bytes.size(); ++byte) {
      digests[i].bytes[byte] =
          static_cast<std::uint8_t>(chains_[i][byte / 4] >> (24 - byte % 4 * 8));
    }
  }
  return digests;
}

}  // namespace cairn::crypto
