// Who this node is: an Ed25519 key pair and the self-signed certificate that carries it into TLS.
#pragma once

#include <memory>
#include <string>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"

namespace cairn::crypto {

class Identity {
 public:
  static Result<Identity> generate();
  // From the PEM text that private_key_pem() gave.
  static Result<Identity> from_pem(std::string_view pem);

  Identity(Identity&&) noexcept;
  Identity& operator=(Identity&&) noexcept;
  ~Identity();

  // SHA-256 of the raw 32-byte public key.
  [[nodiscard]] NodeId node_id() const;
  [[nodiscard]] Bytes public_key() const;
  [[nodiscard]] std::string private_key_pem() const;
  // X.509, DER, valid for twenty years from `now_seconds` (Unix time), less one day for clocks that
  // are slow.
  [[nodiscard]] Bytes certificate_der(std::int64_t now_seconds) const;
  [[nodiscard]] Bytes sign(ByteView message) const;

 private:
  struct State;
  explicit Identity(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

bool verify_signature(ByteView public_key, ByteView message, ByteView signature);
// The node id of whoever holds the certificate's key; `invalid` unless it is an Ed25519
// certificate.
Result<NodeId> node_id_of_certificate(ByteView der);

}  // namespace cairn::crypto
