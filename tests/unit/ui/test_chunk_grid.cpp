#include <QElapsedTimer>
#include <QTest>
#include <numeric>

#include "support/test_registry.h"
#include "ui/chunk_grid.h"
#include "ui/chunk_text.h"

using namespace cairn;
using ui::ChunkCounts;
using ui::ChunkGrid;
using ui::ChunkState;

namespace {

ChunkCounts countsOf(std::initializer_list<std::pair<ChunkState, std::size_t>> parts) {
  ChunkCounts counts;
  for (const auto& [state, count] : parts) counts.byState[static_cast<std::size_t>(state)] = count;
  return counts;
}

int rowsFor(const std::array<int, ui::kChunkStates>& rows, ChunkState state) {
  return rows[static_cast<std::size_t>(state)];
}

// One piece in each state, in the order of the states.
ChunkGrid oneOfEach() {
  ChunkGrid grid;
  grid.data = 4;
  grid.parity = 3;
  ui::ChunkStripe stripe;
  stripe.wanted = 0b1111110;
  stripe.requested = 0b1111000;
  stripe.received = 0b1110000;
  stripe.verified = 0b1100000;
  stripe.damaged = 0b1000000;
  grid.stripes = {stripe};
  grid.holders = {0, 2, 0, 3, 255, 1, 0};
  return grid;
}

// Any bits whatever.
ChunkGrid randomGrid(std::size_t stripes, bool withHolders) {
  std::uint64_t seed = 7;
  const auto next = [&seed] {
    seed = seed * 6364136223846793005U + 1442695040888963407U;
    return seed >> 20;
  };
  ChunkGrid grid;
  grid.data = 8;
  grid.parity = 4;
  grid.stripes.resize(stripes);
  for (auto& stripe : grid.stripes) {
    stripe = {next(), next() & next(), next() & next(), next(), next() & next() & next() & next()};
  }
  if (withHolders) {
    grid.holders.resize(stripes * 12);
    for (auto& holders : grid.holders) holders = static_cast<std::uint8_t>(next() % 4);
  }
  return grid;
}

}  // namespace

class ChunkGridTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ofSeveralBitsTheOneThatMattersMostCounts() {
    const auto grid = oneOfEach();
    for (int piece = 0; piece < 7; ++piece) {
      const auto expected = piece == 1   ? ChunkState::missing
                            : piece == 2 ? ChunkState::unavailable
                                         : static_cast<ChunkState>(piece);
      QCOMPARE(grid.state(0, piece), expected);
    }
    QCOMPARE(grid.state(0, 7), ChunkState::unneeded);
    QCOMPARE(grid.state(1, 0), ChunkState::unneeded);
    QCOMPARE(grid.state(0, -1), ChunkState::unneeded);
  }

  void whereHoldersAreNotKnownNothingIsSaidToHaveNone() {
    auto grid = oneOfEach();
    grid.holders.clear();
    QCOMPARE(grid.state(0, 2), ChunkState::missing);
    QVERIFY(!grid.holdersOf(0, 2));
    grid.holders.resize(3);  // of another bundle
    QCOMPARE(grid.state(0, 2), ChunkState::missing);
  }

  void aDownloadsDetailsBecomeAGrid() {
    node::DownloadDetails details;
    QVERIFY(ui::chunkGridOf(details).empty());
    details.stripes = {{0xff, 0x0f, 0x10, 0x20, 0x48}};
    QVERIFY(ui::chunkGridOf(details).empty());
    details.code = content::Code{8, 4};
    const auto grid = ui::chunkGridOf(details);
    QCOMPARE(grid.pieces(), 12);
    QCOMPARE(grid.state(0, 0), ChunkState::verified);
    QCOMPARE(grid.state(0, 4), ChunkState::requested);
    QCOMPARE(grid.state(0, 7), ChunkState::missing);
    QCOMPARE(grid.state(0, 8), ChunkState::unneeded);
    QCOMPARE(grid.state(0, 5), ChunkState::received);
    QCOMPARE(grid.state(0, 6), ChunkState::damaged);
    QCOMPARE(grid.state(0, 3), ChunkState::damaged);
    QVERIFY(!grid.isComplete(0));
    QVERIFY(!grid.knowsHolders());
    details.holders = {12, {3, 2, 1, 0, 0, 0, 0, 0, 255, 1, 1, 1}};
    const auto held = ui::chunkGridOf(details);
    QCOMPARE(held.holdersOf(0, 1), 2);
    QCOMPARE(held.state(0, 7), ChunkState::unavailable);
    details.holders.pieces = 6;
    QVERIFY(!ui::chunkGridOf(details).knowsHolders());
  }

  void aStoredBundlesDetailsBecomeAGrid() {
    node::BundleDetails details;
    QVERIFY(ui::chunkGridOf(details).empty());
    details.summary.code = {8, 4};
    details.map = {{0xfff, 0xffe, 0, 0, 0x001}, {0xfff, 0x0ff, 0, 0, 0}};
    const auto grid = ui::chunkGridOf(details);
    QCOMPARE(grid.state(0, 0), ChunkState::damaged);
    QCOMPARE(grid.state(0, 11), ChunkState::verified);
    QCOMPARE(grid.state(1, 8), ChunkState::missing);
    QVERIFY(!grid.knowsHolders());
  }

  void aChunkIsToldByItsIdAndItsHolders() {
    node::ChunkInfo chunk;
    chunk.id.bytes.fill(7);
    const auto id = QString::fromStdString(chunk.id.text());
    QCOMPARE(ui::chunkFactsText(chunk), "Id: " + id);
    chunk.holders.resize(10);
    const auto text = ui::chunkFactsText(chunk);
    QVERIFY2(text.contains("\nHeld by: ") && text.endsWith(" and 2 more"), qPrintable(text));
  }

  void countsAgreeWithLookingAtEachChunk() {
    for (const bool withHolders : {false, true}) {
      const auto grid = randomGrid(500, withHolders);
      ui::ChunkSummary naive;
      for (std::size_t stripe = 0; stripe < 500; ++stripe) {
        bool whole = true;
        for (int piece = 0; piece < 12; ++piece) {
          const auto state = grid.state(stripe, piece);
          ++naive.chunks.byState[static_cast<std::size_t>(state)];
          if ((grid.stripes[stripe].wanted >> piece & 1) != 0) {
            whole = whole && state == ChunkState::verified;
          }
        }
        if ((grid.stripes[stripe].wanted & 0xfff) == 0) continue;
        ++naive.stripes;
        if (whole) ++naive.complete;
      }
      const auto summary = ui::summaryOf(grid);
      QVERIFY(summary == naive);
      QCOMPARE(summary.chunks.total(), std::size_t{6000});
      const auto byPiece = ui::countsByPiece(grid, {100, 77});
      for (int piece = 0; piece < 12; ++piece) {
        QVERIFY(byPiece[static_cast<std::size_t>(piece)] ==
                ui::countsOfPiece(grid, {100, 77}, piece));
      }
    }
  }

  void whatLiesBehindTheEndIsLeftOut() {
    const auto grid = randomGrid(10, true);
    QCOMPARE(ui::countsOfPiece(grid, {8, 100}, 0).total(), std::size_t{2});
    QCOMPARE(ui::countsOfPiece(grid, {20, 100}, 0).total(), std::size_t{0});
    QVERIFY(!ui::fewestHolders(grid, {20, 5}, 0));
    QVERIFY(ui::fewestHolders(grid, {0, 10}, 0));
  }

  void widestCodeHasItsLastPiece() {
    ChunkGrid grid;
    grid.data = 32;
    grid.parity = 32;
    grid.stripes = {{~std::uint64_t{0}, 0, 0, ~std::uint64_t{0}, 0}};
    QCOMPARE(grid.state(0, 63), ChunkState::verified);
    QCOMPARE(ui::summaryOf(grid).chunks.of(ChunkState::verified), std::size_t{64});
  }

  void damageAlwaysHasARow() {
    const auto rows =
        ui::rowsOf(countsOf({{ChunkState::verified, 100'000}, {ChunkState::damaged, 1}}), 3);
    QCOMPARE(rowsFor(rows, ChunkState::damaged), 1);
    QCOMPARE(rowsFor(rows, ChunkState::verified), 2);
    const auto single = ui::rowsOf(
        countsOf({{ChunkState::verified, 9}, {ChunkState::missing, 9}, {ChunkState::damaged, 1}}),
        1);
    QCOMPARE(rowsFor(single, ChunkState::damaged), 1);
  }

  void aCellLooksWholeOnlyWhenItIs() {
    const auto rows =
        ui::rowsOf(countsOf({{ChunkState::verified, 999}, {ChunkState::missing, 1}}), 4);
    QCOMPARE(rowsFor(rows, ChunkState::missing), 1);
    QCOMPARE(rowsFor(rows, ChunkState::verified), 3);
    QCOMPARE(rowsFor(ui::rowsOf(countsOf({{ChunkState::verified, 7}}), 4), ChunkState::verified),
             4);
  }

  void rowsAreSharedInProportion() {
    const auto rows = ui::rowsOf(
        countsOf(
            {{ChunkState::verified, 50}, {ChunkState::requested, 25}, {ChunkState::missing, 25}}),
        8);
    QCOMPARE(rowsFor(rows, ChunkState::verified), 4);
    QCOMPARE(rowsFor(rows, ChunkState::requested), 2);
    QCOMPARE(rowsFor(rows, ChunkState::missing), 2);
    for (int height = 0; height < 20; ++height) {
      const auto some = ui::rowsOf(
          countsOf(
              {{ChunkState::verified, 3}, {ChunkState::missing, 400}, {ChunkState::damaged, 9}}),
          height);
      QCOMPARE(std::accumulate(some.begin(), some.end(), 0), height);
    }
    const auto none = ui::rowsOf({}, 5);
    QCOMPARE(std::accumulate(none.begin(), none.end(), 0), 0);
  }

  void oneTebibyteIsSmallAndQuicklyCounted() {
    const auto grid = randomGrid(131'072, true);
    QVERIFY(grid.stripes.size() * sizeof(grid.stripes[0]) + grid.holders.size() < 8'000'000);
    QElapsedTimer timer;
    timer.start();
    const auto summary = ui::summaryOf(grid);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(summary.chunks.total(), std::size_t{1'572'864});
  }

  void itIsSaidInSentences() {
    const auto grid = oneOfEach();
    const auto summary = ui::chunkSummaryText(grid, ui::summaryOf(grid));
    QVERIFY2(summary.startsWith("0 of 1 stripes are complete."), qPrintable(summary));
    QVERIFY(summary.contains("1 damaged"));
    QCOMPARE(ui::chunkCellText(grid, {0, 1}, 5),
             QString("Stripe 1, parity chunk 2 of 3: verified. Holders: 1."));
    QVERIFY(ui::chunkCellText(grid, {0, 1}, 4).contains("255 or more"));
    QVERIFY(ui::chunkCellText(grid, {0, 1}, 9).isEmpty());
    const auto group = ui::chunkCellText(randomGrid(50, true), {10, 30}, 0);
    QVERIFY2(group.startsWith("Stripes 11 to 40, data chunk 1 of 8:"), qPrintable(group));
    QVERIFY2(!group.contains('%') && group.contains("The rarest"), qPrintable(group));
    QVERIFY(!ui::chunkSummaryText({}, {}).isEmpty());
  }

  // The node tells of no more than so many.
  void whereItIsNotAllIsSaid() {
    node::BundleDetails details;
    details.summary.code = content::Code{4, 2};
    details.stripes = 250'000;
    details.map.resize(node::kStripesShown);
    const auto textOf = [&details] {
      const auto grid = ui::chunkGridOf(details);
      return ui::chunkSummaryText(grid, ui::summaryOf(grid));
    };
    QVERIFY2(textOf().endsWith("has 250,000 stripes; only the first 200,000 are shown and counted "
                               "here."),
             qPrintable(textOf()));
    details.stripes = node::kStripesShown;
    QVERIFY(!textOf().contains("only the first"));
    node::DownloadDetails coming;
    coming.code = content::Code{4, 2};
    coming.stripes.resize(3);
    coming.info.stripes = 4;
    QVERIFY(ui::chunkGridOf(coming).isPart());
  }
};

CAIRN_TEST(ChunkGridTest)
#include "test_chunk_grid.moc"
