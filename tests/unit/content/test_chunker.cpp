#include <QTest>
#include <algorithm>
#include <array>
#include <numeric>

#include "base/limits.h"
#include "content/chunker.h"
#include "crypto/digest.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;
using limits::kMiB;

namespace {

using Lengths = std::vector<std::size_t>;

// The stripes' lengths, the last of which the end of the stream cut; `piece` says how much of the
// stream to give next.
template <class Piece>
Lengths chunk(ByteView stream, Piece piece) {
  Chunker chunker;
  Lengths lengths;
  std::size_t length = 0;
  while (!stream.empty()) {
    const auto part = stream.first(std::min<std::size_t>(piece(), stream.size()));
    const auto cut = chunker.feed(part);
    const auto used = cut.value_or(part.size());
    length += used;
    stream = stream.subspan(used);
    if (cut) lengths.push_back(std::exchange(length, 0));
  }
  if (length > 0) lengths.push_back(length);
  return lengths;
}

Lengths chunk(ByteView stream) {
  return chunk(stream, [&] { return stream.size(); });
}

// The README's words, byte by byte.
Lengths chunk_naively(ByteView stream) {
  std::array<std::uint64_t, 256> gear{};
  for (unsigned b = 0; b < 256; ++b) {
    std::string message = "cairn:gear:";
    message.push_back(static_cast<char>(b));
    const auto digest = crypto::sha256(view_of(message));
    for (unsigned i = 0; i < 8; ++i) gear[b] += std::uint64_t{digest.bytes[i]} << (8 * i);
  }
  Lengths lengths;
  std::uint64_t hash = 0;
  std::size_t length = 0;
  for (const auto byte : stream) {
    ++length;
    if (length > 4 * kMiB) hash = hash * 2 + gear[byte];
    const auto zeros = length <= 6'815'744 ? 24U : 21U;
    const bool by_content = length > 4 * kMiB && hash >> (64 - zeros) == 0;
    if (!by_content && length != 16 * kMiB) continue;
    lengths.push_back(length);
    length = 0;
    hash = 0;
  }
  if (length > 0) lengths.push_back(length);
  return lengths;
}

std::vector<std::size_t> ends(const Lengths& lengths) {
  std::vector<std::size_t> sums(lengths.size());
  std::partial_sum(lengths.begin(), lengths.end(), sums.begin());
  return sums;
}

// Much repetition in few symbols, as in logs and tables.
Buffer text_like(std::size_t size) {
  Buffer text(size);
  test::PseudoRandom random(5);
  std::size_t at = 0;
  while (at < size) {
    const auto line = "2026-01-01 request " + std::to_string(random.below(100'000)) + " served\n";
    for (const char c : line) {
      if (at < size) text.data()[at++] = static_cast<std::uint8_t>(c);
    }
  }
  return text;
}

}  // namespace

class ChunkerTest : public QObject {
  Q_OBJECT
 private slots:
  void cutsAreThoseOfTheNaiveChunker() {
    const auto random = test::pseudo_random(96 * kMiB, 1);
    QVERIFY(chunk(random.view()) == chunk_naively(random.view()));
    const auto text = text_like(64 * kMiB);
    const auto cuts = chunk(text.view());
    QVERIFY(cuts == chunk_naively(text.view()));
    QVERIFY(std::ranges::any_of(cuts, [](auto n) { return n < 16 * kMiB; }));
  }

  void cutsDoNotDependOnHowTheStreamIsFed() {
    const auto stream = test::pseudo_random(40 * kMiB, 2);
    const auto whole = chunk(stream.view());
    QVERIFY(whole.size() >= 4);
    QVERIFY(chunk(stream.view(), [] { return 1; }) == whole);
    test::PseudoRandom random(3);
    for (const std::uint64_t bound : {100ULL, 70'000ULL, 9'000'000ULL}) {
      QVERIFY(chunk(stream.view(), [&] { return 1 + random.below(bound); }) == whole);
    }
  }

  void nothingGivenMovesNothing() {
    const auto stream = test::pseudo_random(16 * kMiB, 2);
    Chunker chunker;
    QVERIFY(!chunker.feed({}));
    QVERIFY(!chunker.feed(stream.view().first(5 * kMiB)));
    QVERIFY(!chunker.feed({}));
    const auto cut = chunker.feed(stream.view().subspan(5 * kMiB));
    QVERIFY(cut);
    QCOMPARE(*cut + 5 * kMiB, chunk(stream.view()).front());
  }

  void resetForgetsTheStripeSoFar() {
    const auto stream = test::pseudo_random(20 * kMiB, 4);
    Chunker chunker;
    QVERIFY(!chunker.feed(test::pseudo_random(5 * kMiB, 9).view()));
    chunker.reset();
    QCOMPARE(chunker.feed(stream.view()).value(), chunk(stream.view()).front());
  }

  void insertionMovesOnlyTheCutsNearIt() {
    const auto before = test::pseudo_random(160 * kMiB, 6);
    const auto place = 60 * kMiB;
    Buffer after(before.size() + 1);
    std::copy_n(before.data(), place, after.data());
    after.data()[place] = 42;
    std::copy(before.data() + place, before.data() + before.size(), after.data() + place + 1);

    const auto old_ends = ends(chunk(before.view()));
    const auto new_ends = ends(chunk(after.view()));
    std::size_t kept = 0;
    for (const auto end : old_ends) {
      const bool there = std::ranges::binary_search(new_ends, end <= place ? end : end + 1);
      if (end <= place) QVERIFY(there);
      kept += there ? 1U : 0U;
    }
    QVERIFY(old_ends.size() >= 15);
    QVERIFY(old_ends.size() - kept <= 4);
  }

  void uniformBytesAreCutAtTheMaximum() {
    Bytes same(40 * kMiB);
    for (const unsigned byte : {0U, 255U, 32U}) {
      std::ranges::fill(same, static_cast<std::uint8_t>(byte));
      QVERIFY((chunk(same) == Lengths{16 * kMiB, 16 * kMiB, 8 * kMiB}));
    }
  }

  void hashStartsAtTheMinimumAndKnowsNothingBeforeIt() {
    // These four bytes alone, hashed from zero, end below 2^40. The stripe before ends at the
    // maximum with another hash, and another byte stands before the four.
    const std::array<std::uint8_t, 4> ending{0, 21, 253, 144};
    Bytes stream(16 * kMiB);
    stream.resize(stream.size() + 4 * kMiB, 7);
    stream.insert(stream.end(), ending.begin(), ending.end());
    stream.resize(stream.size() + 100);
    QVERIFY((chunk(stream) == Lengths{16 * kMiB, 4 * kMiB + 4, 100}));
  }

  void cutsBecomeLikelyBehindTheNormalLength() {
    // Behind zeros these four bytes end between 2^40 and 2^43.
    const std::array<std::uint8_t, 4> ending{0, 49, 251, 47};
    for (const std::size_t length : {6'815'744U, 6'815'745U}) {
      Bytes stream(length - ending.size());
      stream.insert(stream.end(), ending.begin(), ending.end());
      Chunker chunker;
      QCOMPARE(chunker.feed(stream).has_value(), length == 6'815'745U);
    }
  }

  void cutAtTheMaximumNeedsNoFurtherByte() {
    const Bytes zeros(16 * kMiB);
    Chunker chunker;
    QVERIFY(!chunker.feed(ByteView(zeros).first(16 * kMiB - 1)));
    QCOMPARE(chunker.feed(ByteView(zeros).first(1)).value(), std::size_t{1});
  }

  void stripesOfRandomBytesAreEightMebibytesOnAverage() {
    constexpr std::size_t kStripes = 100;
    Chunker chunker;
    test::PseudoRandom random(7);
    Buffer part(kMiB);
    Lengths lengths;
    std::size_t length = 0;
    while (lengths.size() < kStripes) {
      random.fill(part.span());
      ByteView left = part.view();
      while (const auto cut = chunker.feed(left)) {
        lengths.push_back(std::exchange(length, 0) + *cut);
        left = left.subspan(*cut);
      }
      length += left.size();
    }
    const auto [least, most] = std::ranges::minmax(lengths);
    QVERIFY(least > 4 * kMiB && most <= 16 * kMiB);
    const auto sum = std::accumulate(lengths.begin(), lengths.end(), std::size_t{0});
    const auto mean = static_cast<double>(sum) / static_cast<double>(lengths.size() * kMiB);
    QVERIFY2(mean > 7.5 && mean < 8.5, std::to_string(mean).c_str());
  }
};

CAIRN_TEST(ChunkerTest)
#include "test_chunker.moc"
