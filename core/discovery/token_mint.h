// The tokens that a node hands out with an answer and takes back with what is to be stored: they
// prove that the asker is where it says. Bound to the address, good for five to ten minutes.
#pragma once

#include <string>

#include "discovery/contact.h"
#include "env/clock.h"
#include "env/random.h"

namespace cairn::discovery {

class TokenMint {
 public:
  explicit TokenMint(env::Random& random);
  std::string mint(const env::asio::ip::address& address, env::TimePoint now);
  bool accepts(std::string_view token, const env::asio::ip::address& address, env::TimePoint now);

 private:
  void rotate(env::TimePoint now);

  env::Random& random_;
  std::array<std::uint8_t, 16> current_{};
  std::array<std::uint8_t, 16> previous_{};
  std::optional<env::TimePoint> since_;
};

}  // namespace cairn::discovery
