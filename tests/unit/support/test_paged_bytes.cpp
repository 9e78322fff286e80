#include <QTest>
#include <algorithm>

#include "support/paged_bytes.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"

using namespace cairn;
using test::PagedBytes;

namespace {

Bytes all_of(const PagedBytes& content) {
  Bytes bytes(content.size());
  bytes.resize(content.read(0, bytes));
  return bytes;
}

}  // namespace

class PagedBytesTest : public QObject {
  Q_OBJECT

 private slots:
  void behavesAsAPlainArray() {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      test::SeededRandom random(seed);
      PagedBytes paged;
      Bytes plain;
      std::vector<std::pair<PagedBytes, Bytes>> copies;
      for (int i = 0; i < 60; ++i) {
        const auto offset = static_cast<std::size_t>(random.below(600'000));
        if (random.chance(1, 3)) {
          paged.resize(offset);
          plain.resize(offset);
        } else {
          const Bytes written = random.bytes(static_cast<std::size_t>(random.below(20'000)));
          paged.write(offset, written);
          if (!written.empty()) plain.resize(std::max(plain.size(), offset + written.size()));
          std::ranges::copy(
              written, plain.begin() + static_cast<std::ptrdiff_t>(written.empty() ? 0 : offset));
        }
        if (random.chance(1, 20)) copies.emplace_back(paged, plain);
        QCOMPARE(paged.size(), std::uint64_t{plain.size()});
      }
      QVERIFY(all_of(paged) == plain);
      for (const auto& [copy, expected] : copies) QVERIFY(all_of(copy) == expected);
    }
  }

  void holesTakeNoSpace() {
    PagedBytes content;
    content.resize(1ULL << 40U);
    QCOMPARE(content.stored_bytes(), std::uint64_t{0});
    content.write(1ULL << 39U, view_of("x"));
    QCOMPARE(content.stored_bytes(), std::uint64_t{PagedBytes::kPageBytes});
    QCOMPARE(content.missing_bytes((1ULL << 39U) - 1, 3), std::uint64_t{PagedBytes::kPageBytes});
    content.resize(10);
    QCOMPARE(content.stored_bytes(), std::uint64_t{0});
  }

  void readsEndWithTheContent() {
    PagedBytes content;
    content.write(0, view_of("hello"));
    Bytes out(10);
    QCOMPARE(content.read(3, out), std::size_t{2});
    QCOMPARE(content.read(5, out), std::size_t{0});
    QCOMPARE(content.read(1ULL << 60U, out), std::size_t{0});
  }
};

CAIRN_TEST(PagedBytesTest)
#include "test_paged_bytes.moc"
