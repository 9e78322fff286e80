#include <QTest>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include "crypto/digest.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::crypto;

namespace {

std::string hex(const Digest& digest) {
  return to_hex(digest.view());
}

// HKDF by OpenSSL's own implementation.
Digest hkdf_of_openssl(ByteView secret, std::string_view info) {
  EVP_KDF* kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
  EVP_KDF_CTX* context = EVP_KDF_CTX_new(kdf);
  std::string hash = "SHA256";
  Bytes key(secret.begin(), secret.end());
  std::string label(info);
  const OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, hash.data(), 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.data(), key.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, label.data(), label.size()),
      OSSL_PARAM_construct_end(),
  };
  Digest out;
  if (EVP_KDF_derive(context, out.bytes.data(), out.bytes.size(), parameters) != 1) out = {};
  EVP_KDF_CTX_free(context);
  EVP_KDF_free(kdf);
  return out;
}

}  // namespace

class DigestTest : public QObject {
  Q_OBJECT
 private slots:
  void sha256MatchesTheVectorsOfFips180() {
    QCOMPARE(hex(sha256({})),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(hex(sha256(view_of("abc"))),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hex(sha256(view_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    const Bytes million(1'000'000, 'a');
    QCOMPARE(hex(sha256(million)),
             std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
  }

  void streamingEqualsHashingAtOnceHoweverItIsCut() {
    const auto bytes = test::pseudo_random(1000, 1);
    const auto whole = sha256(bytes.view());
    Sha256 hash;
    for (std::size_t step = 1; step <= 130; ++step) {
      for (std::size_t at = 0; at < bytes.size(); at += step) {
        hash.update(bytes.view().subspan(at, std::min(step, bytes.size() - at)));
      }
      QCOMPARE(hex(hash.finish()), hex(whole));
    }
  }

  void movedHashGoesOnWhereItWas() {
    Sha256 first;
    first.update(view_of("a"));
    Sha256 second = std::move(first);
    second.update(view_of("bc"));
    QCOMPARE(hex(second.finish()), hex(sha256(view_of("abc"))));
  }

  void digestKeepsItsBytesUnderAnotherName() {
    QCOMPARE(digest_as<ChunkId>(view_of("abc")).bytes, sha256(view_of("abc")).bytes);
  }

  void hmacMatchesTheVectorsOfRfc4231() {
    QCOMPARE(hex(hmac_sha256(Bytes(20, 0x0b), view_of("Hi There"))),
             std::string("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    QCOMPARE(hex(hmac_sha256(view_of("Jefe"), view_of("what do ya want for nothing?"))),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(hex(hmac_sha256(Bytes(20, 0xaa), Bytes(50, 0xdd))),
             std::string("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"));
    QCOMPARE(hex(hmac_sha256(Bytes(131, 0xaa),
                             view_of("Test Using Larger Than Block-Size Key - Hash Key First"))),
             std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
  }

  void hkdfMatchesRfc5869WithoutSaltAndInfo() {
    QCOMPARE(hex(hkdf_sha256(Bytes(22, 0x0b), "")),
             std::string("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
  }

  void hkdfMatchesOpensslForAnyInfo() {
    const auto secret = test::pseudo_random(100, 2);
    for (const std::size_t size : {1U, 31U, 32U, 64U, 65U, 100U}) {
      const auto part = secret.view().first(size);
      for (const auto* info : {"a", "cairn:purpose", "a longer purpose than the digest is wide"}) {
        QCOMPARE(hex(hkdf_sha256(part, info)), hex(hkdf_of_openssl(part, info)));
      }
    }
  }
};

CAIRN_TEST(DigestTest)
#include "test_digest.moc"
