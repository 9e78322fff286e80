// The machine's clocks.
#pragma once

#include "env/clock.h"

namespace cairn::platform {

class SystemClock final : public env::Clock {
 public:
  [[nodiscard]] env::TimePoint now() const override;
  [[nodiscard]] std::int64_t wall_ns() const override;
  env::Task<> sleep(env::Duration duration) override;
};

}  // namespace cairn::platform
