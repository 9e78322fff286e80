// What the app remembers of the alternative limits from one start to the next: whether they are
// wanted, and which limits of the node they took the place of. A node that goes on without the app
// may have them still. Pure.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "node/transfer_limits.h"
#include "ui/app_settings.h"

namespace cairn::ui {

struct LimitsMemory {
  bool wanted = false;
  // Of them the two rates and the schedule count.
  std::optional<node::TransferLimits> normal;
  // Of which the node may have one instead, whatever the settings say by now.
  std::vector<AppSettings::Rates> imposed;
  // A newer Cairn wrote it and may want it again: nothing of it is known here.
  bool isForeign = false;
};

// More than can be under way at once are not remembered.
inline constexpr std::size_t kImposedMax = 8;

// Empty where there is nothing to remember.
QByteArray bytesOf(const LimitsMemory& memory);
// Bad bytes count as none; where only the limits are bad, what was wanted still counts.
LimitsMemory limitsMemoryFrom(const QByteArray& bytes);

}  // namespace cairn::ui
