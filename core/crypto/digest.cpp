#include "crypto/digest.h"

#include <array>

#include <openssl/evp.h>

#include "base/check.h"

namespace cairn::crypto {
namespace {

struct FreeDigestContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeDigestContext>;

// Fetching looks the algorithm up by name under locks, which costs more than hashing a small
// message. It is kept until the process ends: destructors of static objects may still hash.
const EVP_MD* algorithm() {
  static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  CHECK(fetched != nullptr);
  return fetched;
}

DigestContext make_digest_context() {
  DigestContext context(EVP_MD_CTX_new());
  CHECK(context != nullptr);
  CHECK(EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1);
  return context;
}

void restart(EVP_MD_CTX* context) {
  // Without an algorithm the context and its memory are used again.
  CHECK(EVP_DigestInit_ex2(context, nullptr, nullptr) == 1);
}

Digest finish_and_restart(EVP_MD_CTX* context) {
  Digest digest;
  unsigned length = 0;
  CHECK(EVP_DigestFinal_ex(context, digest.bytes.data(), &length) == 1);
  CHECK(length == digest.bytes.size());
  restart(context);
  return digest;
}

}  // namespace

struct Sha256::State {
  DigestContext context = make_digest_context();
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(ByteView bytes) {
  CHECK(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

Digest Sha256::finish() {
  return finish_and_restart(state_->context.get());
}

Digest sha256(ByteView bytes) {
  thread_local Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

Digest hmac_sha256(ByteView key, ByteView message) {
  std::array<std::uint8_t, kSha256BlockBytes> inner{};
  if (key.size() > kSha256BlockBytes) {
    const auto shortened = sha256(key);
    std::copy(shortened.bytes.begin(), shortened.bytes.end(), inner.begin());
  } else {
    std::copy(key.begin(), key.end(), inner.begin());
  }
  auto outer = inner;
  for (auto& byte : inner) byte ^= 0x36U;
  for (auto& byte : outer) byte ^= 0x5cU;

  thread_local Sha256 hash;
  hash.update(inner);
  hash.update(message);
  const auto digest = hash.finish();
  hash.update(outer);
  hash.update(digest.view());
  return hash.finish();
}

Digest hkdf_sha256(ByteView secret, std::string_view info) {
  // One block of output is all that is asked for, so the expansion is a single HMAC.
  const auto extracted = hmac_sha256({}, secret);
  Bytes first_block(info.begin(), info.end());
  first_block.push_back(1);
  return hmac_sha256(extracted.view(), first_block);
}

std::array<std::uint8_t, 20> sha1(ByteView bytes) {
  static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA1", nullptr);
  CHECK(fetched != nullptr);
  std::array<std::uint8_t, 20> out{};
  unsigned length = 0;
  CHECK(EVP_Digest(bytes.data(), bytes.size(), out.data(), &length, fetched, nullptr) == 1);
  CHECK(length == out.size());
  return out;
}

}  // namespace cairn::crypto
