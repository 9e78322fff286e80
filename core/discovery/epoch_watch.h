// Tells from a router's epoch, the seconds since it last forgot its mappings, that it has forgotten
// them again: RFC 6887, section 8.5, which holds for NAT-PMP too. Pure.
#pragma once

#include <cstdint>
#include <optional>

#include "env/clock.h"

namespace cairn::discovery {

class EpochWatch {
 public:
  // True when the router cannot have kept everything since the last call. The first call, and the
  // first after reset(), only remembers.
  bool restarted(std::uint32_t epoch_s, env::TimePoint now);
  void reset() { last_.reset(); }

 private:
  struct Seen {
    std::int64_t router_s = 0;
    env::TimePoint at;
  };
  std::optional<Seen> last_;
};

}  // namespace cairn::discovery
