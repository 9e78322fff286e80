// What the app remembers of the alternative limits from one start to the next: whether they are
// wanted, and which limits of the node they took the place of. A node that goes on without the app
// may have them still. Pure.
#pragma once

#include <QByteArray>
#include <optional>

#include "node/transfer_limits.h"

namespace cairn::ui {

struct LimitsMemory {
  bool wanted = false;
  // Of them the two rates and the schedule count.
  std::optional<node::TransferLimits> normal;
};

// Empty where there is nothing to remember.
QByteArray bytesOf(const LimitsMemory& memory);
// Bad bytes count as none.
LimitsMemory limitsMemoryFrom(const QByteArray& bytes);

}  // namespace cairn::ui
