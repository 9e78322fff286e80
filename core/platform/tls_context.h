// What all TLS connections of a node share: its certificate, what it accepts of others, and the
// buffers that connections use in turn.
//
// TLS 1.3 with AES-128-GCM before the other ciphers, X25519, Ed25519 certificates at both ends and
// the protocol "cairn/1". A certificate carries a key; who signed it, its names and its dates mean
// nothing. No tickets, no resumption, no early data: each connection has keys of its own.
#pragma once

#include <memory>
#include <vector>

#include <openssl/ssl.h>

#include "crypto/identity.h"

namespace cairn::platform {

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using SslPtr = std::unique_ptr<SSL, Freer<SSL_free>>;

enum class TlsRole { client, server };

// Buffers of one size that are expensive to get from the system each time.
class SpareBuffers {
 public:
  static constexpr std::size_t kSpareMax = 16;

  explicit SpareBuffers(std::size_t bytes) : bytes_(bytes) {}
  Buffer take();
  void give_back(Buffer buffer);

 private:
  std::size_t bytes_;
  std::vector<Buffer> spare_;
};

class TlsContext {
 public:
  // A record carries at most this much.
  static constexpr std::size_t kRecordBytes = 16384;
  // How much is put together for one call of the system. A record alone makes it a third slower;
  // more than this gains nothing and leaves the processor's cache.
  static constexpr std::size_t kBatchBytes = 64 * 1024;
  // A batch, the record that makes it full, and what OpenSSL has to say in between.
  static constexpr std::size_t kBufferBytes = kBatchBytes + 2 * kRecordBytes;

  TlsContext(const crypto::Identity& identity, std::int64_t now_seconds);

  [[nodiscard]] SslPtr new_session(TlsRole role) const;
  SpareBuffers& buffers() { return buffers_; }

 private:
  using ContextPtr = std::unique_ptr<SSL_CTX, Freer<SSL_CTX_free>>;
  ContextPtr context_;
  SpareBuffers buffers_{kBufferBytes};
};

// Who is at the other end, once the handshake is done; an error where it agreed to anything less
// than what is asked of it.
Result<NodeId> peer_of(const SSL* session);

}  // namespace cairn::platform
