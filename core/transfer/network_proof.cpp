#include "transfer/network_proof.h"

#include "crypto/digest.h"
#include "crypto/stretch.h"

namespace cairn::transfer {

NetworkProof::NetworkProof(const std::string& name, const std::string& secret)
    : network_(crypto::sha256(view_of("cairn:network:" + name))) {
  if (!secret.empty()) key_ = crypto::stretch(secret, "cairn:network-secret:" + name);
}

std::optional<Digest> NetworkProof::make(Role role, const Digest& session) const {
  if (!key_) return std::nullopt;
  Bytes message(session.bytes.begin(), session.bytes.end());
  message.push_back(role == Role::dialer ? 'd' : 'l');
  return crypto::hmac_sha256(key_->view(), message);
}

bool NetworkProof::check(Role role, const Digest& session,
                         const std::optional<Digest>& proof) const {
  const auto expected = make(role, session);
  if (!expected) return true;
  if (!proof) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < Digest::kSize; ++i) {
    difference |= static_cast<unsigned>(expected->bytes[i] ^ proof->bytes[i]);
  }
  return difference == 0;
}

}  // namespace cairn::transfer
