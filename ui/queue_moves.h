// How several downloads are moved in the queue at once, as the moves of single ones that the node
// knows. Pure.
#pragma once

#include <optional>
#include <vector>

#include "base/ids.h"

namespace cairn::ui {

enum class QueueMove { up, down, top, bottom };

struct MoveOrder {
  Root root;
  std::optional<Root> before;  // to the end of the queue without it
  bool operator==(const MoveOrder&) const = default;
};

// To be done one after the other. Those that are chosen keep their order; neighbours move as one,
// and those at the end already stay there. `chosen` has a value for each of the queue.
std::vector<MoveOrder> queueMoves(const std::vector<Root>& queue, const std::vector<bool>& chosen,
                                  QueueMove move);

}  // namespace cairn::ui
