#include <QTest>
#include <array>
#include <deque>

#include "env/random.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"

using namespace cairn;

namespace {

// Gives the numbers it was told to give.
class ScriptedRandom final : public env::Random {
 public:
  explicit ScriptedRandom(std::deque<std::uint64_t> numbers) : numbers_(std::move(numbers)) {}
  void fill(MutableBytes out) override {
    put_u64(out, numbers_.front());
    numbers_.pop_front();
  }
  [[nodiscard]] std::size_t left() const { return numbers_.size(); }

 private:
  std::deque<std::uint64_t> numbers_;
};

}  // namespace

class RandomTest : public QObject {
  Q_OBJECT

 private slots:
  void belowStaysBelow() {
    test::SeededRandom random(1);
    for (const std::uint64_t bound : {1ULL, 2ULL, 3ULL, 10ULL, 1ULL << 40U, ~0ULL}) {
      for (int i = 0; i < 1000; ++i) QVERIFY(random.below(bound) < bound);
    }
  }

  void belowReachesEveryValueEvenly() {
    test::SeededRandom random(2);
    std::array<int, 7> seen{};
    for (int i = 0; i < 70'000; ++i) ++seen[random.below(seen.size())];
    for (const int times : seen)
      QVERIFY2(times > 9'500 && times < 10'500, qPrintable(QString::number(times)));
  }

  void belowDrawsAgainWhatWouldFavourSmallValues() {
    // 2^64 - 1 is a multiple of 3, so values from there on are one too many.
    ScriptedRandom random({UINT64_MAX, UINT64_MAX - 1, 5});
    QCOMPARE(random.below(3), (UINT64_MAX - 1) % 3);
    QCOMPARE(random.left(), std::size_t{1});
  }
};

CAIRN_TEST(RandomTest)
#include "test_random.moc"
