#include <QTest>
#include <algorithm>
#include <list>

#include "support/pseudo_random.h"
#include "support/test_registry.h"
#include "ui/queue_moves.h"

using namespace cairn;
using ui::QueueMove;

namespace {

using Queue = std::vector<Root>;

Root rootOf(std::uint8_t number) {
  Root root;
  root.bytes.fill(number);
  return root;
}

// As the node does it.
Queue applied(const Queue& queue, const std::vector<ui::MoveOrder>& orders) {
  std::list<Root> list(queue.begin(), queue.end());
  for (const auto& order : orders) {
    if (order.before == order.root) continue;
    list.remove(order.root);
    const auto place =
        order.before ? std::find(list.begin(), list.end(), *order.before) : list.end();
    list.insert(place, order.root);
  }
  return {list.begin(), list.end()};
}

// One step for each that has room above it, from the top.
void stepUp(Queue& queue, std::vector<bool>& chosen) {
  std::size_t room = 0;
  while (room < queue.size() && chosen[room]) ++room;
  for (auto i = room; i < queue.size(); ++i) {
    if (!chosen[i]) continue;
    std::swap(queue[i], queue[i - 1]);
    chosen[i - 1] = true;
    chosen[i] = false;
  }
}

Queue expected(Queue queue, std::vector<bool> chosen, QueueMove move) {
  const bool isDown = move == QueueMove::down || move == QueueMove::bottom;
  if (isDown) {
    std::reverse(queue.begin(), queue.end());
    std::reverse(chosen.begin(), chosen.end());
  }
  const bool isFar = move == QueueMove::top || move == QueueMove::bottom;
  for (std::size_t n = isFar ? queue.size() : 1; n > 0; --n) stepUp(queue, chosen);
  if (isDown) std::reverse(queue.begin(), queue.end());
  return queue;
}

}  // namespace

class QueueMovesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theyDoWhatSingleStepsDo() {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
      test::PseudoRandom random(seed);
      Queue queue;
      std::vector<bool> chosen;
      const auto size = random.below(12);
      for (std::uint8_t i = 0; i < size; ++i) {
        queue.push_back(rootOf(i));
        chosen.push_back(random.below(3) == 0);
      }
      for (const auto move : {QueueMove::up, QueueMove::down, QueueMove::top, QueueMove::bottom}) {
        const auto orders = ui::queueMoves(queue, chosen, move);
        QVERIFY2(applied(queue, orders) == expected(queue, chosen, move),
                 qPrintable(QStringLiteral("seed %1, move %2").arg(seed).arg(int(move))));
      }
    }
  }

  void whatIsThereAlreadyIsNotMoved() {
    const Queue queue{rootOf(1), rootOf(2), rootOf(3)};
    QVERIFY(ui::queueMoves(queue, {true, true, false}, QueueMove::up).empty());
    QVERIFY(ui::queueMoves(queue, {true, false, false}, QueueMove::top).empty());
    QVERIFY(ui::queueMoves(queue, {false, false, true}, QueueMove::bottom).empty());
    QVERIFY(ui::queueMoves(queue, {false, false, false}, QueueMove::top).empty());
  }
};

CAIRN_TEST(QueueMovesTest)
#include "test_queue_moves.moc"
