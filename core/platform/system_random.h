// The cryptographic source of randomness of the system, by way of OpenSSL. Thread-safe.
#pragma once

#include "env/random.h"

namespace cairn::platform {

class SystemRandom final : public env::Random {
 public:
  // Ends the program when the system has no randomness to give; keys made without it would be
  // worse.
  void fill(MutableBytes out) override;
};

}  // namespace cairn::platform
