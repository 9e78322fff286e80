#include <QByteArray>
#include <QTest>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "crypto/digest.h"
#include "crypto/identity.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::crypto;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;

Bytes unhex(std::string_view text) {
  return from_hex(text).value();
}

std::string pem_of_seed(std::string_view seed_hex) {
  const auto der = unhex("302e020100300506032b657004220420" + std::string(seed_hex));
  const QByteArray bytes(reinterpret_cast<const char*>(der.data()),
                         static_cast<qsizetype>(der.size()));
  return "-----BEGIN PRIVATE KEY-----\n" + bytes.toBase64().toStdString() +
         "\n-----END PRIVATE KEY-----\n";
}

std::string pem_of(EVP_PKEY* key, const EVP_CIPHER* cipher = nullptr) {
  BIO* bio = BIO_new(BIO_s_mem());
  char password[] = "secret";
  PEM_write_bio_PKCS8PrivateKey(bio, key, cipher, cipher ? password : nullptr, cipher ? 6 : 0,
                                nullptr, nullptr);
  char* text = nullptr;
  const auto size = BIO_get_mem_data(bio, &text);
  std::string pem(text, static_cast<std::size_t>(size));
  BIO_free(bio);
  return pem;
}

X509* parse(const Bytes& der) {
  const auto* at = der.data();
  return d2i_X509(nullptr, &at, static_cast<long>(der.size()));
}

Bytes certificate_with_key(EVP_PKEY* key, const EVP_MD* digest) {
  X509* certificate = X509_new();
  X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 1000);
  X509_set_pubkey(certificate, key);
  X509_sign(certificate, key, digest);
  Bytes der(static_cast<std::size_t>(i2d_X509(certificate, nullptr)));
  auto* out = der.data();
  i2d_X509(certificate, &out);
  X509_free(certificate);
  return der;
}

}  // namespace

class IdentityTest : public QObject {
  Q_OBJECT
 private slots:
  void cleanup() {
    // TLS on the same thread would take a leftover for its own.
    QCOMPARE(ERR_peek_error(), 0UL);
  }

  void signaturesMatchTheVectorsOfRfc8032() {
    struct Vector {
      const char *seed, *public_key, *message, *signature;
    };
    const Vector vectors[] = {
        {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
         "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
         "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    };
    for (const auto& vector : vectors) {
      const auto identity = Identity::from_pem(pem_of_seed(vector.seed));
      QVERIFY(identity);
      QCOMPARE(to_hex(identity->public_key()), std::string(vector.public_key));
      QCOMPARE(to_hex(identity->sign(unhex(vector.message))), std::string(vector.signature));
      QVERIFY(verify_signature(unhex(vector.public_key), unhex(vector.message),
                               unhex(vector.signature)));
    }
  }

  void keyOfRfc8410IsRead() {
    const auto identity = Identity::from_pem(
        "-----BEGIN PRIVATE KEY-----\n"
        "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
        "-----END PRIVATE KEY-----\n");
    QVERIFY(identity);
    QCOMPARE(to_hex(identity->public_key()),
             std::string("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1"));
  }

  void alteredSignaturesAreRefused() {
    const auto identity = Identity::generate().value();
    const auto key = identity.public_key();
    const auto signature = identity.sign(view_of("text"));
    QVERIFY(verify_signature(key, view_of("text"), signature));
    QVERIFY(!verify_signature(key, view_of("texT"), signature));
    for (std::size_t i = 0; i < signature.size(); ++i) {
      auto altered = signature;
      altered[i] ^= 1U;
      QVERIFY(!verify_signature(key, view_of("text"), altered));
    }
    QVERIFY(!verify_signature(Bytes(32, 1), view_of("text"), signature));
    QVERIFY(!verify_signature(ByteView(key).first(31), view_of("text"), signature));
    QVERIFY(!verify_signature({}, view_of("text"), signature));
    QVERIFY(!verify_signature(key, view_of("text"), ByteView(signature).first(63)));
    QVERIFY(!verify_signature(key, view_of("text"), {}));
  }

  void pemRoundTrips() {
    const auto identity = Identity::generate().value();
    const auto again = Identity::from_pem(identity.private_key_pem());
    QVERIFY(again);
    QVERIFY(again->node_id() == identity.node_id());
    QCOMPARE(again->private_key_pem(), identity.private_key_pem());
    QVERIFY(identity.node_id() == digest_as<NodeId>(identity.public_key()));
  }

  void generatedIdentitiesDiffer() {
    QVERIFY(Identity::generate()->node_id() != Identity::generate()->node_id());
  }

  void opensslAcceptsTheCertificate() {
    const auto identity = Identity::generate().value();
    const auto der = identity.certificate_der(kNow);
    X509* certificate = parse(der);
    QVERIFY(certificate != nullptr);
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    QCOMPARE(X509_verify(certificate, key), 1);
    const auto other = Identity::generate()->public_key();
    EVP_PKEY* stranger =
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, other.data(), other.size());
    QCOMPARE(X509_verify(certificate, stranger), 0);
    ERR_clear_error();
    EVP_PKEY_free(stranger);

    QCOMPARE(X509_get_version(certificate), static_cast<long>(X509_VERSION_3));
    const auto order = [&](std::int64_t seconds) {
      return std::pair(ASN1_TIME_cmp_time_t(X509_get0_notBefore(certificate), seconds),
                       ASN1_TIME_cmp_time_t(X509_get0_notAfter(certificate), seconds));
    };
    QVERIFY(order(kNow - 86400) == std::pair(0, 1));
    QVERIFY(order(kNow + 7305LL * 86400) == std::pair(-1, 0));
    const auto* serial = X509_get0_serialNumber(certificate);
    QCOMPARE(ASN1_STRING_type(serial), V_ASN1_INTEGER);  // not V_ASN1_NEG_INTEGER
    QCOMPARE(ASN1_STRING_length(serial), 16);
    QCOMPARE(ASN1_STRING_get0_data(serial)[0] >> 6U, 1);
    X509_free(certificate);
  }

  void certificateIsTheSameForTheSameTime() {
    const auto identity = Identity::generate().value();
    QCOMPARE(identity.certificate_der(kNow), identity.certificate_der(kNow));
    QVERIFY(identity.certificate_der(kNow) != identity.certificate_der(kNow + 1));
    QVERIFY(!identity.certificate_der(0).empty());  // a simulated clock may start there
  }

  void nodeIdIsReadBackFromTheCertificate() {
    const auto identity = Identity::generate().value();
    const auto read = node_id_of_certificate(identity.certificate_der(kNow));
    QVERIFY(read);
    QVERIFY(*read == identity.node_id());
  }

  void unusablePemGivesAnError() {
    const auto good = Identity::generate()->private_key_pem();
    const std::string bad[] = {
        "",
        "-----BEGIN PRIVATE KEY-----",
        good.substr(0, good.size() / 2),
        "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n",
        std::string(1000, '\0'),
        std::string(1'000'000, 'a'),
    };
    for (const auto& text : bad) {
      const auto identity = Identity::from_pem(text);
      QVERIFY(!identity);
      QCOMPARE(identity.error().code, ErrorCode::invalid);
    }
  }

  void keysOfAnotherKindAreUnsupported() {
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    const auto identity = Identity::from_pem(pem_of(key));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::unsupported);
    const auto read = node_id_of_certificate(certificate_with_key(key, EVP_sha256()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::invalid);
    EVP_PKEY_free(key);
  }

  void encryptedPemIsRefusedWithoutAskingForAPassword() {
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    const auto identity = Identity::from_pem(pem_of(key, EVP_aes_256_cbc()));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::invalid);
    EVP_PKEY_free(key);
  }

  void unusableDerGivesAnError() {
    const auto der = Identity::generate()->certificate_der(kNow);
    for (std::size_t size = 0; size < der.size(); ++size) {
      QVERIFY(!node_id_of_certificate(ByteView(der).first(size)));
    }
    auto longer = der;
    longer.push_back(0);
    QVERIFY(!node_id_of_certificate(longer));
    QVERIFY(!node_id_of_certificate(Bytes(100'000, 0x30)));
    QVERIFY(!node_id_of_certificate(test::pseudo_random(500, 1).view()));
  }
};

CAIRN_TEST(IdentityTest)
#include "test_identity.moc"
