// SHA-256 and HMAC-SHA-256 over OpenSSL 3's EVP; the algorithms are fetched once per process.
#pragma once

#include <array>
#include <memory>

#include "base/bytes.h"
#include "base/ids.h"

namespace cairn::crypto {

inline constexpr std::size_t kSha256BlockBytes = 64;

// Streaming SHA-256. Reusable after finish().
class Sha256 {
 public:
  Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;
  ~Sha256();

  void update(ByteView bytes);
  // The digest of all updates since construction or the last finish().
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

Digest sha256(ByteView bytes);
// The same digest under the name of what it identifies: digest_as<ChunkId>(bytes).
template <class Name>
Name digest_as(ByteView bytes) {
  return Name{sha256(bytes).bytes};
}

Digest hmac_sha256(ByteView key, ByteView message);
// RFC 5869 with SHA-256 and an empty salt; `info` separates the purposes.
Digest hkdf_sha256(ByteView secret, std::string_view info);

// For what other protocols have fixed; it protects nothing.
std::array<std::uint8_t, 20> sha1(ByteView bytes);

}  // namespace cairn::crypto
