#include "crypto/cipher.h"

#include <algorithm>

#include <openssl/evp.h>

#include "base/check.h"

namespace cairn::crypto {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kCipherBlockBytes = 16;
// EVP counts in int; longer messages are given in several parts.
constexpr std::size_t kUpdateBytesMax = std::size_t{1} << 30U;

struct FreeCipherContext {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeCipherContext>;

// Fetched once and kept until the process ends, as in digest.cpp.
const EVP_CIPHER* ctr_algorithm() {
  static const EVP_CIPHER* const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-CTR", nullptr);
  CHECK(fetched != nullptr);
  return fetched;
}

const EVP_CIPHER* gcm_algorithm() {
  static const EVP_CIPHER* const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
  CHECK(fetched != nullptr);
  return fetched;
}

CipherContext make_cipher_context() {
  CipherContext context(EVP_CIPHER_CTX_new());
  CHECK(context != nullptr);
  return context;
}

// Runs all of `in` through the cipher, in either direction, to `out`, which may be the same place
// or, for data that is only authenticated, null.
void update(EVP_CIPHER_CTX* context, std::uint8_t* out, ByteView in) {
  while (!in.empty()) {
    const auto part = in.first(std::min(in.size(), kUpdateBytesMax));
    int written = 0;
    CHECK(EVP_CipherUpdate(context, out, &written, part.data(), static_cast<int>(part.size())) ==
          1);
    CHECK(static_cast<std::size_t>(written) == part.size());
    if (out) out += part.size();
    in = in.subspan(part.size());
  }
}

CipherContext start_gcm(ByteView key32, const GcmNonce& nonce, ByteView associated, bool encrypt) {
  CHECK(key32.size() == kKeyBytes);
  auto context = make_cipher_context();
  CHECK(EVP_CipherInit_ex2(context.get(), gcm_algorithm(), key32.data(), nonce.data(),
                           encrypt ? 1 : 0, nullptr) == 1);
  update(context.get(), nullptr, associated);
  return context;
}

}  // namespace

struct StripeCipher::State {
  CipherContext context = make_cipher_context();
  // Where the key stream stands; applying in order needs no new start.
  std::uint64_t position = 0;
};

StripeCipher::StripeCipher(const StripeKey& key) : state_(std::make_unique<State>()) {
  const std::array<std::uint8_t, kCipherBlockBytes> counter{};
  CHECK(EVP_EncryptInit_ex2(state_->context.get(), ctr_algorithm(), key.bytes.data(),
                            counter.data(), nullptr) == 1);
}

StripeCipher::StripeCipher(StripeCipher&&) noexcept = default;
StripeCipher& StripeCipher::operator=(StripeCipher&&) noexcept = default;
StripeCipher::~StripeCipher() = default;

void StripeCipher::apply(std::uint64_t offset, MutableBytes bytes) {
  auto* context = state_->context.get();
  if (offset != state_->position) {
    std::array<std::uint8_t, kCipherBlockBytes> counter{};
    auto block = offset / kCipherBlockBytes;
    for (auto at = counter.size(); block > 0; block >>= 8U)
      counter[--at] = static_cast<std::uint8_t>(block);
    CHECK(EVP_EncryptInit_ex2(context, nullptr, nullptr, counter.data(), nullptr) == 1);
    // The part of the block that lies before the offset is made and thrown away.
    std::array<std::uint8_t, kCipherBlockBytes> before{};
    update(context, before.data(), ByteView(before).first(offset % kCipherBlockBytes));
  }
  update(context, bytes.data(), bytes);
  state_->position = offset + bytes.size();
}

Bytes gcm_seal(ByteView key32, const GcmNonce& nonce, ByteView associated, ByteView plaintext) {
  const auto context = start_gcm(key32, nonce, associated, true);
  Bytes sealed(plaintext.size() + kGcmTagBytes);
  update(context.get(), sealed.data(), plaintext);
  int written = 0;
  auto* const tag = sealed.data() + plaintext.size();
  CHECK(EVP_CipherFinal_ex(context.get(), tag, &written) == 1 && written == 0);
  CHECK(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kGcmTagBytes, tag) == 1);
  return sealed;
}

Result<Bytes> gcm_open(ByteView key32, const GcmNonce& nonce, ByteView associated,
                       ByteView sealed) {
  if (sealed.size() < kGcmTagBytes) {
    return fail(ErrorCode::corrupt, "sealed data is shorter than its tag");
  }
  const auto context = start_gcm(key32, nonce, associated, false);
  const auto ciphertext = sealed.first(sealed.size() - kGcmTagBytes);
  Bytes plaintext(ciphertext.size());
  update(context.get(), plaintext.data(), ciphertext);

  std::array<std::uint8_t, kGcmTagBytes> tag{};
  std::copy(sealed.end() - kGcmTagBytes, sealed.end(), tag.begin());
  CHECK(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kGcmTagBytes, tag.data()) == 1);
  std::uint8_t none = 0;
  int written = 0;
  if (EVP_CipherFinal_ex(context.get(), &none, &written) != 1) {
    return fail(ErrorCode::corrupt, "sealed data was altered or the key is another one");
  }
  return plaintext;
}

}  // namespace cairn::crypto
