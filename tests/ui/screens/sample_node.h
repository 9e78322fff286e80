// A node in the middle of an ordinary evening, so that pictures of the app show what people see.
#pragma once

#include "support/fake_node.h"
#include "ui/speed_history.h"

namespace cairn::test {

void fill_sample(FakeNode& node);
// The last half hour, up to `now`.
ui::SpeedHistory sample_speeds(std::chrono::milliseconds now);

}  // namespace cairn::test
