#include "crypto/stretch.h"

#include <openssl/evp.h>

#include "base/check.h"

namespace cairn::crypto {

Digest stretch(const std::string& secret, const std::string& salt) {
  constexpr std::uint64_t kCost = 1U << 14U;
  constexpr std::uint64_t kBlocks = 8;
  constexpr std::uint64_t kLanes = 1;
  constexpr std::uint64_t kMemoryMax = 64ULL << 20U;
  Digest key;
  const auto done = EVP_PBE_scrypt(
      secret.data(), secret.size(), reinterpret_cast<const unsigned char*>(salt.data()),
      salt.size(), kCost, kBlocks, kLanes, kMemoryMax, key.bytes.data(), key.bytes.size());
  CHECK(done == 1);
  return key;
}

}  // namespace cairn::crypto
