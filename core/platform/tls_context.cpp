#include "platform/tls_context.h"

#include <algorithm>
#include <array>

#include <openssl/err.h>
#include <openssl/pem.h>

#include "base/check.h"

namespace cairn::platform {
namespace {

using BioPtr = std::unique_ptr<BIO, Freer<BIO_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;

// As ALPN writes it: a length, and the name.
constexpr std::array<unsigned char, 8> kProtocol = {7, 'c', 'a', 'i', 'r', 'n', '/', '1'};
// Measured with OpenSSL 3.0 on x86-64: 128-bit keys are a fifth faster to decrypt with.
constexpr auto kCiphers =
    "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
// An Ed25519 certificate takes about 300 bytes.
constexpr long kCertificateBytesMax = 16384;

// In place of OpenSSL's own verification, which looks for somebody who vouches for the key. That
// the peer holds the key is proved by its signature in the handshake.
int accept_ed25519(X509_STORE_CTX* store, void* /*unused*/) {
  const auto* const certificate = X509_STORE_CTX_get0_cert(store);
  const auto* const key = certificate == nullptr ? nullptr : X509_get0_pubkey(certificate);
  if (key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519) return 1;
  X509_STORE_CTX_set_error(store, X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM);
  return 0;
}

// The client offers a list of names, each after its length.
int choose_protocol(SSL* /*unused*/, const unsigned char** chosen, unsigned char* chosen_bytes,
                    const unsigned char* offered, unsigned int offered_bytes, void* /*unused*/) {
  const ByteView name = ByteView(kProtocol).subspan(1);
  ByteView rest(offered, offered_bytes);
  while (!rest.empty()) {
    const std::size_t size = rest[0];
    if (rest.size() < 1 + size) break;
    const auto candidate = rest.subspan(1, size);
    if (std::ranges::equal(candidate, name)) {
      *chosen = candidate.data();
      *chosen_bytes = static_cast<unsigned char>(size);
      return SSL_TLSEXT_ERR_OK;
    }
    rest = rest.subspan(1 + size);
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL;
}

void use_identity(SSL_CTX* context, const crypto::Identity& identity, std::int64_t now_seconds) {
  const auto der = identity.certificate_der(now_seconds);
  CHECK(SSL_CTX_use_certificate_ASN1(context, static_cast<int>(der.size()), der.data()) == 1);
  const auto pem = identity.private_key_pem();
  const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  CHECK(bio != nullptr);
  const KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
  CHECK(key != nullptr);
  CHECK(SSL_CTX_use_PrivateKey(context, key.get()) == 1);
}

}  // namespace

Buffer SpareBuffers::take() {
  if (spare_.empty()) return Buffer(bytes_);
  auto buffer = std::move(spare_.back());
  spare_.pop_back();
  return buffer;
}

void SpareBuffers::give_back(Buffer buffer) {
  if (spare_.size() < kSpareMax) spare_.push_back(std::move(buffer));
}

TlsContext::TlsContext(const crypto::Identity& identity, std::int64_t now_seconds)
    : context_(SSL_CTX_new(TLS_method())) {
  CHECK(context_ != nullptr);
  auto* const context = context_.get();
  CHECK(SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) == 1);
  CHECK(SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1);
  CHECK(SSL_CTX_set_ciphersuites(context, kCiphers) == 1);
  CHECK(SSL_CTX_set1_groups_list(context, "X25519") == 1);
  CHECK(SSL_CTX_set1_sigalgs_list(context, "ed25519") == 1);
  SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                   SSL_OP_CIPHER_SERVER_PREFERENCE);
  CHECK(SSL_CTX_set_num_tickets(context, 0) == 1);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_max_cert_list(context, kCertificateBytesMax);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  SSL_CTX_set_cert_verify_callback(context, accept_ed25519, nullptr);
  // Zero is success here, unlike everywhere else.
  CHECK(SSL_CTX_set_alpn_protos(context, kProtocol.data(), kProtocol.size()) == 0);
  SSL_CTX_set_alpn_select_cb(context, choose_protocol, nullptr);
  use_identity(context, identity, now_seconds);
}

SslPtr TlsContext::new_session(TlsRole role) const {
  SslPtr session(SSL_new(context_.get()));
  CHECK(session != nullptr);
  if (role == TlsRole::client) {
    SSL_set_connect_state(session.get());
  } else {
    SSL_set_accept_state(session.get());
  }
  return session;
}

Result<NodeId> peer_of(const SSL* session) {
  const unsigned char* name = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(session, &name, &size);
  if (!std::ranges::equal(ByteView(name, size), ByteView(kProtocol).subspan(1))) {
    return fail(ErrorCode::unavailable, "speaks another protocol");
  }
  auto* const certificate = SSL_get0_peer_certificate(session);
  if (certificate == nullptr) return fail(ErrorCode::unavailable, "shows no certificate");
  const auto bytes = i2d_X509(certificate, nullptr);
  if (bytes <= 0) return fail(ErrorCode::unavailable, "shows an unusable certificate");
  Bytes der(static_cast<std::size_t>(bytes));
  auto* out = der.data();
  i2d_X509(certificate, &out);
  return crypto::node_id_of_certificate(der);
}

}  // namespace cairn::platform
