#include "crypto/identity.h"

#include <array>
#include <ctime>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "base/check.h"
#include "crypto/digest.h"

namespace cairn::crypto {
namespace {

constexpr std::size_t kPublicKeyBytes = 32;
constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kSerialBytes = 16;
// Far above what either takes; OpenSSL's lengths are int and long.
constexpr std::size_t kPemBytesMax = 16384;
constexpr std::size_t kCertificateBytesMax = 65536;

constexpr std::int64_t kDaySeconds = 86400;
constexpr std::int64_t kTwentyYearsSeconds = 7305 * kDaySeconds;

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using BioPtr = std::unique_ptr<BIO, Freer<BIO_free>>;
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;
using ContextPtr = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Freer<BN_free>>;

// OpenSSL queues errors per thread, and TLS on the same thread would take one left there for its
// own. What fails within this object's life leaves no trace.
class ErrorScope {
 public:
  ErrorScope() { ERR_set_mark(); }
  ErrorScope(const ErrorScope&) = delete;
  ErrorScope& operator=(const ErrorScope&) = delete;
  ~ErrorScope() { ERR_pop_to_mark(); }
};

// Without it OpenSSL would ask on the terminal for an encrypted key's password.
int refuse_password(char*, int, int, void*) {
  return -1;
}

Bytes raw_public_key(const EVP_PKEY* key) {
  Bytes raw(kPublicKeyBytes);
  auto length = raw.size();
  CHECK(EVP_PKEY_get_raw_public_key(key, raw.data(), &length) == 1 && length == raw.size());
  return raw;
}

bool is_ed25519(const EVP_PKEY* key) {
  return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
}

void set_validity(X509* certificate, std::int64_t now_seconds) {
  const auto set = [](ASN1_TIME* time, std::int64_t seconds) {
    CHECK(ASN1_TIME_set(time, static_cast<std::time_t>(seconds)) != nullptr);
  };
  set(X509_getm_notBefore(certificate), now_seconds - kDaySeconds);
  set(X509_getm_notAfter(certificate), now_seconds + kTwentyYearsSeconds);
}

// RFC 5280 wants a positive number that the issuer does not use twice. One made from the key and
// the time gives the same certificate for the same arguments.
void set_serial(X509* certificate, ByteView public_key, std::int64_t now_seconds) {
  Bytes seed(public_key.begin(), public_key.end());
  seed.resize(seed.size() + sizeof(std::uint64_t));
  put_u64(MutableBytes(seed).last(sizeof(std::uint64_t)), static_cast<std::uint64_t>(now_seconds));
  auto serial = sha256(seed).bytes;
  serial[0] = static_cast<std::uint8_t>((serial[0] & 0x3fU) | 0x40U);
  const NumberPtr number(BN_bin2bn(serial.data(), kSerialBytes, nullptr));
  CHECK(number != nullptr);
  CHECK(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

void add_extension(X509* certificate, int nid, const char* value) {
  const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
  CHECK(extension != nullptr);
  CHECK(X509_add_ext(certificate, extension.get(), -1) == 1);
}

}  // namespace

struct Identity::State {
  KeyPtr key;
};

Identity::Identity(std::unique_ptr<State> state) : state_(std::move(state)) {}
Identity::Identity(Identity&&) noexcept = default;
Identity& Identity::operator=(Identity&&) noexcept = default;
Identity::~Identity() = default;

Result<Identity> Identity::generate() {
  const ErrorScope scope;
  KeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
  if (!key) return fail(ErrorCode::io, "the system gave no randomness for a node key");
  return Identity(std::make_unique<State>(std::move(key)));
}

Result<Identity> Identity::from_pem(std::string_view pem) {
  const ErrorScope scope;
  if (pem.size() > kPemBytesMax) {
    return fail(ErrorCode::invalid, "node key: too long for a private key in PEM form");
  }
  const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  CHECK(bio != nullptr);
  KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, refuse_password, nullptr));
  if (!key) return fail(ErrorCode::invalid, "node key: not a private key in PEM form");
  if (!is_ed25519(key.get())) {
    return fail(ErrorCode::unsupported, "node key: not an Ed25519 key");
  }
  return Identity(std::make_unique<State>(std::move(key)));
}

NodeId Identity::node_id() const {
  return digest_as<NodeId>(public_key());
}

Bytes Identity::public_key() const {
  return raw_public_key(state_->key.get());
}

std::string Identity::private_key_pem() const {
  const BioPtr bio(BIO_new(BIO_s_mem()));
  CHECK(bio != nullptr);
  CHECK(PEM_write_bio_PKCS8PrivateKey(bio.get(), state_->key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) == 1);
  char* text = nullptr;
  const auto length = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

Bytes Identity::certificate_der(std::int64_t now_seconds) const {
  const CertificatePtr certificate(X509_new());
  CHECK(certificate != nullptr);
  auto* const x509 = certificate.get();
  CHECK(X509_set_version(x509, X509_VERSION_3) == 1);
  set_serial(x509, public_key(), now_seconds);
  set_validity(x509, now_seconds);
  // The name says nothing: peers are known by their key alone.
  const auto* const name = reinterpret_cast<const unsigned char*>("cairn");
  CHECK(X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC, name, -1, -1,
                                   0) == 1);
  CHECK(X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1);
  CHECK(X509_set_pubkey(x509, state_->key.get()) == 1);
  add_extension(x509, NID_basic_constraints, "critical,CA:FALSE");
  add_extension(x509, NID_key_usage, "critical,digitalSignature");
  CHECK(X509_sign(x509, state_->key.get(), nullptr) > 0);

  const auto length = i2d_X509(x509, nullptr);
  CHECK(length > 0);
  Bytes der(static_cast<std::size_t>(length));
  auto* out = der.data();
  CHECK(i2d_X509(x509, &out) == length);
  return der;
}

Bytes Identity::sign(ByteView message) const {
  const ContextPtr context(EVP_MD_CTX_new());
  CHECK(context != nullptr);
  CHECK(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, state_->key.get()) == 1);
  Bytes signature(kSignatureBytes);
  auto length = signature.size();
  CHECK(EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size()) ==
        1);
  CHECK(length == signature.size());
  return signature;
}

bool verify_signature(ByteView public_key, ByteView message, ByteView signature) {
  const ErrorScope scope;
  if (public_key.size() != kPublicKeyBytes || signature.size() != kSignatureBytes) return false;
  const KeyPtr key(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, public_key.data(), public_key.size()));
  const ContextPtr context(EVP_MD_CTX_new());
  CHECK(context != nullptr);
  if (!key || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1) {
    return false;
  }
  return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                          message.size()) == 1;
}

Result<NodeId> node_id_of_certificate(ByteView der) {
  const ErrorScope scope;
  if (der.empty() || der.size() > kCertificateBytesMax) {
    return fail(ErrorCode::invalid, "peer certificate: unusable length");
  }
  const auto* at = der.data();
  const CertificatePtr certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
  if (!certificate || at != der.data() + der.size()) {
    return fail(ErrorCode::invalid, "peer certificate: not an X.509 certificate");
  }
  const auto* const key = X509_get0_pubkey(certificate.get());
  if (!is_ed25519(key)) return fail(ErrorCode::invalid, "peer certificate: not an Ed25519 key");
  return digest_as<NodeId>(raw_public_key(key));
}

}  // namespace cairn::crypto
