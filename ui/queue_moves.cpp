#include "ui/queue_moves.h"

namespace cairn::ui {
namespace {

using Queue = std::vector<Root>;
using Chosen = std::vector<bool>;

std::vector<MoveOrder> toTop(const Queue& queue, const Chosen& chosen) {
  std::vector<MoveOrder> orders;
  std::size_t inFront = 0;
  while (inFront < queue.size() && chosen[inFront]) ++inFront;
  for (auto i = inFront; i < queue.size(); ++i) {
    if (chosen[i]) orders.push_back({queue[i], queue[inFront]});
  }
  return orders;
}

std::vector<MoveOrder> toBottom(const Queue& queue, const Chosen& chosen) {
  std::vector<MoveOrder> orders;
  auto end = queue.size();
  while (end > 0 && chosen[end - 1]) --end;
  const auto behind = end < queue.size() ? std::optional(queue[end]) : std::nullopt;
  for (std::size_t i = 0; i < end; ++i) {
    if (chosen[i]) orders.push_back({queue[i], behind});
  }
  return orders;
}

// The one in front of neighbours goes behind them.
std::vector<MoveOrder> upwards(const Queue& queue, const Chosen& chosen) {
  std::vector<MoveOrder> orders;
  for (std::size_t i = 1; i < queue.size(); ++i) {
    if (!chosen[i] || chosen[i - 1]) continue;
    auto end = i;
    while (end < queue.size() && chosen[end]) ++end;
    const auto behind = end < queue.size() ? std::optional(queue[end]) : std::nullopt;
    orders.push_back({queue[i - 1], behind});
  }
  return orders;
}

// The one behind neighbours goes in front of them.
std::vector<MoveOrder> downwards(const Queue& queue, const Chosen& chosen) {
  std::vector<MoveOrder> orders;
  for (auto i = queue.size(); i > 1; --i) {
    if (chosen[i - 1] || !chosen[i - 2]) continue;
    auto first = i - 2;
    while (first > 0 && chosen[first - 1]) --first;
    orders.push_back({queue[i - 1], queue[first]});
  }
  return orders;
}

}  // namespace

std::vector<MoveOrder> queueMoves(const Queue& queue, const Chosen& chosen, QueueMove move) {
  switch (move) {
    case QueueMove::up:
      return upwards(queue, chosen);
    case QueueMove::down:
      return downwards(queue, chosen);
    case QueueMove::top:
      return toTop(queue, chosen);
    case QueueMove::bottom:
      return toBottom(queue, chosen);
  }
  return {};
}

}  // namespace cairn::ui
