#include <QTest>
#include <set>
#include <string>

#include "support/inline_workers.h"
#include "support/test_registry.h"

using namespace cairn;

namespace {

std::string order_of(test::InlineWorkers& workers, env::asio::io_context& context) {
  std::string order;
  for (char name = 'a'; name <= 'h'; ++name) workers.post([&order, name] { order += name; });
  if (!order.empty()) return "ran inside post";
  context.restart();
  context.run();
  return order;
}

}  // namespace

class InlineWorkersTest : public QObject {
  Q_OBJECT

 private slots:
  void runsInOrderWithoutASeed() {
    env::asio::io_context context;
    test::InlineWorkers workers(context, 3);
    QCOMPARE(order_of(workers, context), std::string("abcdefgh"));
    QCOMPARE(workers.parallelism(), 3);
    QCOMPARE(workers.finished(), std::uint64_t{8});
  }

  void theSeedDecidesTheOrder() {
    std::set<std::string> orders;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      env::asio::io_context context;
      test::InlineWorkers first(context, 1, seed);
      test::InlineWorkers second(context, 1, seed);
      const std::string order = order_of(first, context);
      QCOMPARE(order_of(second, context), order);
      QCOMPARE(std::set<char>(order.begin(), order.end()).size(), std::size_t{8});
      orders.insert(order);
    }
    QVERIFY(orders.size() > 15);
  }
};

CAIRN_TEST(InlineWorkersTest)
#include "test_inline_workers.moc"
