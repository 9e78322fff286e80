// How long answers take, and hence how long to wait for one: after RFC 6298, over all nodes,
// because most are asked once or twice only.
#pragma once

#include <algorithm>

#include "env/clock.h"

namespace cairn::discovery {

class RoundTrips {
 public:
  void measured(env::Duration round_trip) {
    const auto off = round_trip > mean_ ? round_trip - mean_ : mean_ - round_trip;
    deviation_ += (off - deviation_) / 4;
    mean_ += (round_trip - mean_) / 8;
  }
  // From when on another is asked meanwhile.
  [[nodiscard]] env::Duration slow() const {
    return std::clamp<env::Duration>(mean_ + 2 * deviation_, std::chrono::milliseconds(150),
                                     std::chrono::milliseconds(1500));
  }
  // From when on no answer is expected.
  [[nodiscard]] env::Duration lost() const {
    return std::clamp<env::Duration>(2 * mean_ + 8 * deviation_, std::chrono::seconds(1),
                                     std::chrono::seconds(5));
  }

 private:
  env::Duration mean_ = std::chrono::milliseconds(300);
  env::Duration deviation_ = std::chrono::milliseconds(150);
};

}  // namespace cairn::discovery
