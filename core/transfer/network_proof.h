// How peers of one network know each other: what the first message says of the network, and the
// proof of its secret, which is bound to the connection that it is given in. Pure but for the time
// that stretching the secret takes.
#pragma once

#include <optional>
#include <string>

#include "base/ids.h"

namespace cairn::transfer {

// Which end of the connection proves; a proof cannot be sent back as one's own.
enum class Role { dialer, listener };

class NetworkProof {
 public:
  // Takes some 50 ms where there is a secret, so that guessing at it takes long.
  NetworkProof(const std::string& name, const std::string& secret);

  [[nodiscard]] const Digest& network() const { return network_; }
  // `session` is what both ends of the connection alone know.
  [[nodiscard]] std::optional<Digest> make(Role role, const Digest& session) const;
  [[nodiscard]] bool check(Role role, const Digest& session,
                           const std::optional<Digest>& proof) const;

 private:
  Digest network_;
  std::optional<Digest> key_;
};

inline constexpr std::string_view kProofLabel = "network";

}  // namespace cairn::transfer
