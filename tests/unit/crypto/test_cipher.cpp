#include <QTest>

#include <openssl/evp.h>

#include "crypto/cipher.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::crypto;

namespace {

Bytes unhex(std::string_view text) {
  return from_hex(text).value();
}

template <class T>
T filled(std::string_view text) {
  T out{};
  const auto bytes = unhex(text);
  std::copy(bytes.begin(), bytes.end(), out.begin());
  return out;
}

StripeKey stripe_key(std::string_view text) {
  return {filled<std::array<std::uint8_t, 32>>(text)};
}

const std::string kZeroKey(64, '0');
const std::string kZeroNonce(24, '0');

Bytes key_stream(const StripeKey& key, std::uint64_t offset, std::size_t size) {
  Bytes bytes(size);
  StripeCipher(key).apply(offset, bytes);
  return bytes;
}

// One block of the key stream from the block cipher alone.
Bytes encrypted_counter(const StripeKey& key, std::uint64_t block) {
  Bytes counter(16);
  for (std::size_t i = 0; i < 8; ++i) {
    counter[15 - i] = static_cast<std::uint8_t>(block >> (8 * i));
  }
  EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
  EVP_EncryptInit_ex(context, EVP_aes_256_ecb(), nullptr, key.bytes.data(), nullptr);
  EVP_CIPHER_CTX_set_padding(context, 0);
  Bytes out(16);
  int written = 0;
  EVP_EncryptUpdate(context, out.data(), &written, counter.data(), 16);
  EVP_CIPHER_CTX_free(context);
  return out;
}

}  // namespace

class CipherTest : public QObject {
  Q_OBJECT
 private slots:
  void keyStreamBeginsWithTheKnownAnswersOfNist() {
    // Encryptions of the zero block, which is the first counter: KeySbox of the AES validation
    // suite, and H of GCM's test case 13.
    QCOMPARE(
        to_hex(key_stream(
            stripe_key("c47b0294dbbbee0fec4757f22ffeee3587ca4730c3d33b691df38bab076bc558"), 0, 16)),
        std::string("46f2fb342d6f0ab477476fc501242c5f"));
    QCOMPARE(to_hex(key_stream(stripe_key(kZeroKey), 0, 16)),
             std::string("dc95c078a2408989ad48a21492842087"));
  }

  void keyStreamIsTheEncryptedCounterFarOutToo() {
    const auto key = stripe_key(kZeroKey);
    for (const std::uint64_t block : {0ULL, 1ULL, 255ULL, 256ULL, 0xfffffffeULL, 0xffffffffULL,
                                      0x100000000ULL, 0x123456789abcdefULL}) {
      QCOMPARE(to_hex(key_stream(key, block * 16, 16)), to_hex(encrypted_counter(key, block)));
    }
    // The counter carries over 32 bits within one call.
    const auto across = key_stream(key, 0xffffffffULL * 16, 32);
    QCOMPARE(to_hex(ByteView(across).last(16)), to_hex(encrypted_counter(key, 0x100000000ULL)));
  }

  void rangesEqualTheWholeAtEveryOffset() {
    const auto key = stripe_key(std::string(64, '7'));
    auto whole = test::pseudo_random(300, 1);
    const Buffer plain(whole.view());
    StripeCipher(key).apply(0, whole.span());

    StripeCipher reused(key);
    for (std::size_t offset = 0; offset < plain.size(); ++offset) {
      for (const std::size_t wanted : {0U, 1U, 15U, 16U, 17U, 64U, 111U}) {
        const auto size = std::min(wanted, plain.size() - offset);
        Buffer range(plain.view().subspan(offset, size));
        reused.apply(offset, range.span());
        QCOMPARE(to_hex(range.view()), to_hex(whole.view().subspan(offset, size)));
      }
    }
  }

  void rangesInOrderEqualTheWhole() {
    const auto key = stripe_key(std::string(64, '5'));
    auto whole = test::pseudo_random(5000, 1);
    Buffer parts(whole.view());
    StripeCipher(key).apply(0, whole.span());
    StripeCipher cipher(key);
    test::PseudoRandom random(3);
    for (std::size_t at = 0; at < parts.size();) {
      const auto size = std::min<std::size_t>(random.below(70), parts.size() - at);
      cipher.apply(at, parts.span().subspan(at, size));
      at += size;
    }
    QCOMPARE(to_hex(parts.view()), to_hex(whole.view()));
    cipher.apply(0, parts.span());
    QCOMPARE(to_hex(parts.view()), to_hex(test::pseudo_random(5000, 1).view()));
  }

  void gcmMatchesTheTestCasesOfItsSpecification() {
    const auto nonce = filled<GcmNonce>(kZeroNonce);
    QCOMPARE(to_hex(gcm_seal(unhex(kZeroKey), nonce, {}, {})),
             std::string("530f8afbc74536b9a963b4f1c4cb738b"));
    QCOMPARE(to_hex(gcm_seal(unhex(kZeroKey), nonce, {}, Bytes(16))),
             std::string("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));

    const std::string half_key = "feffe9928665731c6d6a8f9467308308";
    const auto sealed =
        gcm_seal(unhex(half_key + half_key), filled<GcmNonce>("cafebabefacedbaddecaf888"),
                 unhex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                 unhex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                       "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    QCOMPARE(to_hex(sealed),
             std::string("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                         "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                         "76fc6ece0f4e1768cddf8853bb2d551b"));
  }

  void gcmOpensWhatItSealed() {
    const auto key = unhex(kZeroKey);
    const auto nonce = filled<GcmNonce>(kZeroNonce);
    for (const std::size_t size : {0U, 1U, 16U, 1000U}) {
      const auto plain = test::pseudo_random(size, size);
      const auto sealed = gcm_seal(key, nonce, view_of("about"), plain.view());
      const auto opened = gcm_open(key, nonce, view_of("about"), sealed);
      QVERIFY(opened);
      QCOMPARE(to_hex(*opened), to_hex(plain.view()));
    }
  }

  void gcmRefusesWhatWasAltered() {
    const auto key = unhex(kZeroKey);
    const auto nonce = filled<GcmNonce>(kZeroNonce);
    const auto sealed = gcm_seal(key, nonce, view_of("about"), view_of("some text"));
    const auto refused = [](const Result<Bytes>& opened) {
      return !opened && opened.error().code == ErrorCode::corrupt;
    };
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
      auto altered = sealed;
      altered[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
      QVERIFY(refused(gcm_open(key, nonce, view_of("about"), altered)));
    }
    for (std::size_t size = 0; size < sealed.size(); ++size) {
      QVERIFY(refused(gcm_open(key, nonce, view_of("about"), ByteView(sealed).first(size))));
    }
    auto other_key = key;
    other_key[31] ^= 1U;
    QVERIFY(refused(gcm_open(other_key, nonce, view_of("about"), sealed)));
    auto other_nonce = nonce;
    other_nonce[0] ^= 1U;
    QVERIFY(refused(gcm_open(key, other_nonce, view_of("about"), sealed)));
    QVERIFY(refused(gcm_open(key, nonce, view_of("abouT"), sealed)));
  }
};

CAIRN_TEST(CipherTest)
#include "test_cipher.moc"
