#include <QTest>
#include <algorithm>
#include <bit>
#include <numeric>
#include <thread>

#include "content/erasure.h"
#include "naive_coding.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

// Pieces side by side in one buffer, as the chunks of a stripe are.
struct Pieces {
  Pieces(int count, std::size_t piece_bytes, std::uint64_t seed)
      : bytes(test::pseudo_random(static_cast<std::size_t>(count) * piece_bytes, seed)),
        size(piece_bytes) {}

  std::uint8_t* at(int i) { return bytes.data() + static_cast<std::size_t>(i) * size; }
  ByteView view(int i) { return {at(i), size}; }
  std::vector<const std::uint8_t*> sources(int first, int count) {
    std::vector<const std::uint8_t*> out;
    for (int i = first; i < first + count; ++i) out.push_back(at(i));
    return out;
  }
  std::vector<std::uint8_t*> targets(int first, int count) {
    std::vector<std::uint8_t*> out;
    for (int i = first; i < first + count; ++i) out.push_back(at(i));
    return out;
  }

  Buffer bytes;
  std::size_t size;
};

// All k+m pieces of random data, the parity made by Erasure.
Pieces encoded(const Erasure& erasure, std::size_t piece_bytes) {
  const auto& code = erasure.code();
  Pieces pieces(code.total(), piece_bytes, 1);
  const auto parity = pieces.targets(code.data, code.parity);
  erasure.encode(pieces.sources(0, code.data), parity, 0, piece_bytes);
  return pieces;
}

// Whether the lost pieces come back from the first k others.
bool comes_back(const Erasure& erasure, Pieces& pieces, const std::vector<bool>& lost) {
  std::vector<const std::uint8_t*> have;
  std::vector<int> have_index;
  std::vector<int> wanted;
  for (int i = 0; i < erasure.code().total(); ++i) {
    if (lost[static_cast<std::size_t>(i)]) {
      wanted.push_back(i);
    } else if (have.size() < static_cast<std::size_t>(erasure.code().data)) {
      have.push_back(pieces.at(i));
      have_index.push_back(i);
    }
  }
  Pieces rebuilt(static_cast<int>(wanted.size()), pieces.size, 99);
  const auto out = rebuilt.targets(0, static_cast<int>(wanted.size()));
  erasure.rebuild(have, have_index, out, wanted, pieces.size);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (!std::ranges::equal(rebuilt.view(static_cast<int>(i)), pieces.view(wanted[i])))
      return false;
  }
  return true;
}

std::vector<bool> bits(unsigned pattern, int count) {
  std::vector<bool> out(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) out[static_cast<std::size_t>(i)] = (pattern >> i & 1U) != 0;
  return out;
}

}  // namespace

class ErasureTest : public QObject {
  Q_OBJECT
 private slots:
  void parityIsThatOfTheNaiveCode() {
    constexpr std::size_t kPieceBytes = 128;
    for (const auto& code : {Code{1, 0}, Code{1, 1}, Code{1, 32}, Code{2, 1}, Code{3, 0},
                             Code{4, 2}, Code{8, 4}, Code{32, 1}, Code{32, 32}}) {
      const Erasure erasure(code);
      auto pieces = encoded(erasure, kPieceBytes);
      std::vector<Bytes> data;
      for (int i = 0; i < code.data; ++i) {
        data.emplace_back(pieces.view(i).begin(), pieces.view(i).end());
      }
      const auto naive = test::naive_parity(static_cast<std::size_t>(code.parity), data);
      for (int i = 0; i < code.parity; ++i) {
        QCOMPARE(to_hex(pieces.view(code.data + i)), to_hex(naive[static_cast<std::size_t>(i)]));
      }
    }
  }

  void everyLossOfUpToParityPiecesComesBack() {
    int patterns_of_four = 0;
    for (const auto& code : {Code{1, 0}, Code{1, 1}, Code{1, 3}, Code{2, 1}, Code{3, 0}, Code{5, 3},
                             Code{8, 4}, Code{4, 8}}) {
      const Erasure erasure(code);
      auto pieces = encoded(erasure, 128);
      for (unsigned pattern = 0; pattern < 1U << static_cast<unsigned>(code.total()); ++pattern) {
        if (std::popcount(pattern) > code.parity) continue;
        QVERIFY2(comes_back(erasure, pieces, bits(pattern, code.total())),
                 (code.text() + " without " + std::to_string(pattern)).c_str());
        patterns_of_four += code == Code{8, 4} && std::popcount(pattern) == 4 ? 1 : 0;
      }
    }
    QCOMPARE(patterns_of_four, 495);
  }

  void sampledLossesOfTheLargestCodesComeBack() {
    test::PseudoRandom random(2);
    for (const auto& code : {Code{32, 32}, Code{32, 1}, Code{31, 7}, Code{1, 32}}) {
      const Erasure erasure(code);
      auto pieces = encoded(erasure, 64);
      for (int round = 0; round < 100; ++round) {
        std::vector<bool> lost(static_cast<std::size_t>(code.total()));
        for (int i = 0; i < code.parity; ++i) lost[random.below(lost.size())] = true;
        QVERIFY(comes_back(erasure, pieces, lost));
      }
      // All of the data, or as much as can be.
      std::vector<bool> lost(static_cast<std::size_t>(code.total()));
      std::fill_n(lost.begin(), std::min(code.data, code.parity), true);
      QVERIFY(comes_back(erasure, pieces, lost));
    }
  }

  void slicesGiveWhatTheWholeGives() {
    const Code code{3, 2};
    const Erasure erasure(code);
    // Longer than the columns that Erasure works in, and no multiple of them.
    constexpr std::size_t kPieceBytes = 200 * 1024 + 64;
    auto whole = encoded(erasure, kPieceBytes);
    Pieces sliced(code.total(), kPieceBytes, 1);
    for (std::size_t at = 0; at < kPieceBytes;) {
      const auto size = std::min<std::size_t>(64 * 37, kPieceBytes - at);
      auto data = sliced.sources(0, 3);
      auto parity = sliced.targets(3, 2);
      for (auto& piece : data) piece += at;
      for (auto& piece : parity) piece += at;
      erasure.encode(data, parity, 0, size);
      at += size;
    }
    QVERIFY(std::ranges::equal(whole.bytes.view(), sliced.bytes.view()));
    QVERIFY(comes_back(erasure, whole, {true, false, true, false, false}));
  }

  void singleParityPiecesAreThoseOfTheWhole() {
    const Erasure erasure(Code{5, 4});
    auto pieces = encoded(erasure, 192);
    Pieces one(1, 192, 50);
    for (int i = 0; i < 4; ++i) {
      erasure.encode(pieces.sources(0, 5), one.targets(0, 1), i, 192);
      QVERIFY(std::ranges::equal(one.view(0), pieces.view(5 + i)));
    }
    erasure.encode(pieces.sources(0, 5), {}, 4, 192);
  }

  void piecesThatAreReadMayLieAnywhere() {
    const Erasure erasure(Code{4, 3});
    constexpr std::size_t kPieceBytes = 70 * 1024;
    auto pieces = encoded(erasure, kPieceBytes);
    for (const std::size_t shift : {1U, 8U, 16U, 63U}) {
      Buffer moved(4 * (kPieceBytes + 64) + shift);
      std::vector<const std::uint8_t*> have;
      for (int i = 3; i < 7; ++i) {
        auto* const place = moved.data() + have.size() * (kPieceBytes + 64) + shift;
        std::ranges::copy(pieces.view(i), place);
        have.push_back(place);
      }
      Pieces rebuilt(3, kPieceBytes, 60);
      erasure.rebuild(have, std::vector{3, 4, 5, 6}, rebuilt.targets(0, 3), std::vector{0, 1, 2},
                      kPieceBytes);
      for (int i = 0; i < 3; ++i) QVERIFY(std::ranges::equal(rebuilt.view(i), pieces.view(i)));
    }
  }

  void pieceThatIsThereMayBeWantedToo() {
    const Erasure erasure(Code{2, 2});
    auto pieces = encoded(erasure, 64);
    Pieces out(4, 64, 70);
    erasure.rebuild(pieces.sources(1, 2), std::vector{1, 2}, out.targets(0, 4),
                    std::vector{3, 2, 1, 0}, 64);
    for (int i = 0; i < 4; ++i) QVERIFY(std::ranges::equal(out.view(i), pieces.view(3 - i)));
  }

  void threadsMayStartAndWorkTogether() {
    std::vector<std::jthread> threads;
    std::vector<char> good(8);
    for (std::size_t i = 0; i < good.size(); ++i) {
      threads.emplace_back([&good, i] {
        for (int round = 0; round < 20; ++round) {
          const Erasure erasure(Code{6, 1 + round});
          auto pieces = encoded(erasure, 640);
          good[i] = comes_back(erasure, pieces, bits(1, 7 + round)) ? 1 : 0;
          if (good[i] == 0) return;
        }
      });
    }
    threads.clear();
    QVERIFY(std::ranges::all_of(good, [](char value) { return value == 1; }));
  }
};

CAIRN_TEST(ErasureTest)
#include "test_erasure.moc"
