// What is given to others: of files where they lie, of copies, of pieces that were kept for others.
#include <QTest>

#include "store/upkeep.h"
#include "support/store_machine.h"
#include "support/test_registry.h"

using namespace cairn;
using store::first_pieces;
using store::piece_bit;
using test::Publication;
using test::StoreMachine;

namespace {

const env::Path kData = "/home/.cairn";
constexpr content::Code kCode{4, 2};
constexpr auto kAll = first_pieces(6);
constexpr auto kDataPieces = first_pieces(4);

struct Rig {
  StoreMachine machine;
  Publication source;
  store::BundleRow row;
  std::shared_ptr<store::Holding> holding;

  // Shares what the test has written to /src/f.
  void share() {
    QVERIFY(machine.open(kData));
    source = test::publish(machine, "/src/f", kCode);
    open();
  }
  void open() {
    row = *machine.library().find(source.bundle.bundle->root).value();
    holding = store::open_holding(machine.store(), row).value();
  }
  void pass(env::Duration duration) { QVERIFY(machine.run(machine.clock().sleep(duration))); }
  // What is given must be what was asked for and is offered, byte for byte.
  store::PieceMask given(std::size_t stream, std::size_t stripe, store::PieceMask asked) {
    const auto pieces = holding->read(stream, stripe, asked).value();
    store::PieceMask mask = 0;
    for (const auto& piece : pieces) {
      const auto& expected = source.pieces[stream][stripe][static_cast<std::size_t>(piece.index)];
      if (!std::ranges::equal(piece.bytes.view(), expected)) qFatal("other bytes than asked for");
      mask |= piece_bit(piece.index);
    }
    return mask;
  }
  std::shared_ptr<store::PieceKeeper> keeper(bool with_key = false) {
    store::KeptBundle kept{source.bundle.bundle->root, source.bundle.root_block, "f", {}};
    if (with_key) kept.key = source.bundle.key;
    return store::PieceKeeper::open(machine.store(), std::move(kept)).value();
  }
  Result<> keep(store::PieceKeeper& keeper, std::size_t stripe, int piece) {
    return keeper.keep(source.table(0), stripe, piece,
                       source.pieces[0][stripe][static_cast<std::size_t>(piece)]);
  }
};

}  // namespace

class HoldingTest : public QObject {
  Q_OBJECT
 private slots:
  void filesWhereTheyLieGiveEveryPiece() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 100'000, 1);
    rig.machine.write_random("/src/f/b", 9'000'000, 2);
    rig.machine.write("/src/f/c", Bytes(70'000, 5));
    rig.share();
    QVERIFY(rig.holding->whole());
    QVERIFY(rig.holding->stripes(0) >= 2);
    for (std::size_t i = 0; i < rig.holding->stripes(0); ++i) {
      QCOMPARE(rig.holding->pieces(0, i), kAll);
      QCOMPARE(rig.given(0, i, kAll), kAll);
      QCOMPARE(rig.given(0, i, piece_bit(1) | piece_bit(3)), piece_bit(1) | piece_bit(3));
      QCOMPARE(rig.given(0, i, piece_bit(5)), piece_bit(5));
    }
    QCOMPARE(rig.given(0, 99, kAll), store::PieceMask{0});
    QCOMPARE(rig.given(7, 0, kAll), store::PieceMask{0});
  }

  void aChangedFileTakesItsPiecesOutOfTheOffer() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 5'000'000, 1);
    rig.machine.write_random("/src/f/b", 5'000'000, 2);
    rig.share();
    const auto last = rig.holding->stripes(0) - 1;
    // In the last piece of the last stripe.
    auto file = rig.machine.files().open("/src/f/b", env::Open::read_write).value();
    QVERIFY(file->write_at(4'999'990, view_of("changed")));
    QCOMPARE(rig.holding->pieces(0, last), kAll);
    QCOMPARE(rig.given(0, last, kAll), first_pieces(3));
    QCOMPARE(rig.holding->pieces(0, last), first_pieces(3));
    QVERIFY(!rig.holding->whole());
    QCOMPARE(rig.given(0, 0, kAll), kAll);
    QCOMPARE(rig.machine.library().find(rig.row.root).value()->seen, store::Seen::changed);
  }

  // Pieces that were found good are not hashed again as long as their file looks the same.
  void aKnownFileThatIsWrittenToIsHashedAgain() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 5'000'000, 1);
    rig.machine.write_random("/src/f/b", 5'000'000, 2);
    rig.share();
    rig.pass(std::chrono::seconds(10));
    const auto last = rig.holding->stripes(0) - 1;
    for (int i = 0; i < 3; ++i) QCOMPARE(rig.given(0, last, kDataPieces), kDataPieces);
    auto file = rig.machine.files().open("/src/f/b", env::Open::read_write).value();
    QVERIFY(file->write_at(4'999'990, view_of("changed")));
    QCOMPARE(rig.given(0, last, kDataPieces), first_pieces(3));
    QCOMPARE(rig.holding->pieces(0, last), first_pieces(3));
  }

  void aFileWhoseTimeIsPutBackIsHashedAgain() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 5'000'000, 1);
    rig.share();
    rig.pass(std::chrono::seconds(10));
    QCOMPARE(rig.given(0, 0, kDataPieces), kDataPieces);
    const auto time = rig.machine.files().info("/src/f/a")->mtime_ns;
    auto file = rig.machine.files().open("/src/f/a", env::Open::read_write).value();
    QVERIFY(file->write_at(10, view_of("changed")));
    QVERIFY(rig.machine.files().set_mtime("/src/f/a", time));
    rig.pass(std::chrono::seconds(10));
    QCOMPARE(rig.given(0, 0, kDataPieces), kDataPieces & ~piece_bit(0));
  }

  void bytesThatChangeWithoutATraceAreFoundSoon() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 5'000'000, 1);
    rig.share();
    rig.pass(std::chrono::seconds(10));
    QCOMPARE(rig.given(0, 0, kDataPieces), kDataPieces);
    rig.machine.files().damage({"/src/f/a", 10, 1, 1});
    QCOMPARE(rig.holding->read(0, 0, kDataPieces)->size(), std::size_t{4});
    rig.pass(std::chrono::minutes(10));
    // Whatever parts of a stripe are asked for.
    for (const auto half : {piece_bit(2) | piece_bit(3), piece_bit(0) | piece_bit(1)}) {
      QCOMPARE(rig.given(0, 0, half), half & ~piece_bit(0));
    }
    QCOMPARE(rig.given(0, 0, kAll), kDataPieces & ~piece_bit(0));
    QCOMPARE(rig.machine.library().find(rig.row.root).value()->seen, store::Seen::changed);
  }

  void aFileThatIsGoneIsNotOfferedFromTheStart() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 5'000'000, 1);
    rig.machine.write_random("/src/f/b", 5'000'000, 2);
    rig.share();
    QVERIFY(rig.machine.files().remove("/src/f/b"));
    rig.open();
    QCOMPARE(rig.holding->pieces(0, 0), kAll);
    QCOMPARE(rig.holding->pieces(0, rig.holding->stripes(0) - 1), store::PieceMask{0});
    // One that was written anew as it was is as good as before.
    rig.machine.write_random("/src/f/b", 5'000'000, 2);
    rig.open();
    QVERIFY(rig.holding->whole());
    QCOMPARE(rig.given(0, 1, kAll), kAll);
  }

  void copiesAreGivenFromThePacksAndRebuilt() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 300'000, 1);
    rig.share();
    store::IngestRequest request;
    request.path = "/src/f";
    request.code = kCode;
    request.copy = true;
    QVERIFY(rig.machine.run(store::ingest(rig.machine.store(), std::move(request), {})));
    QVERIFY(rig.machine.files().remove("/src/f/a"));
    rig.open();
    QVERIFY(rig.holding->whole());
    QCOMPARE(rig.given(0, 0, kAll), kAll);
    // A record that is damaged is made from the others of its stripe.
    rig.machine.files().damage({kData / "packs/00000001.pack", 1000, 1, 1});
    QCOMPARE(rig.given(0, 0, kAll), kAll);
  }

  void piecesKeptForOthersAreGivenWithoutTheKey() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 9'000'000, 1);
    QVERIFY(rig.machine.open("/other/.cairn"));
    rig.source = test::publish(rig.machine, "/src/f", kCode);
    QVERIFY(rig.machine.open(kData));
    {
      const auto keeper = rig.keeper();
      QVERIFY(rig.keep(*keeper, 0, 3));
      QVERIFY(keeper->commit());
      QVERIFY(rig.keep(*keeper, 0, 5));
    }
    // What was not committed is not there after a crash, and the rest is.
    rig.machine.close();
    rig.machine.files().crash(1);
    QVERIFY(rig.machine.open(kData));
    {
      const auto keeper = rig.keeper();
      QCOMPARE(keeper->kept(rig.source.table(0), 0).value(), piece_bit(3));
      QVERIFY(rig.keep(*keeper, 0, 5));
      QVERIFY(keeper->finish(*rig.source.bundle.bundle));
    }
    rig.open();
    QVERIFY(rig.row.partial);
    QVERIFY(!rig.row.key);
    QVERIFY(!rig.holding->whole());
    const auto kept = piece_bit(3) | piece_bit(5);
    QCOMPARE(rig.holding->pieces(0, 0), kept);
    QCOMPARE(rig.given(0, 0, kAll), kept);
    const auto verified = rig.machine.run(store::verify(rig.machine.store(), rig.row, false, {}));
    QCOMPARE(verified->damaged, std::uint64_t{0});
    QCOMPARE(verified->chunks, std::uint64_t{2});
    const auto reader = store::StripeReader::open(rig.machine.store(), rig.row).value();
    const auto survey = store::survey(rig.machine.store(), *reader, {5, 0}).value();
    QVERIFY(!survey.damaged && !survey.changed);
    QCOMPARE(survey.chunks_here, std::uint64_t{2});
    QVERIFY(rig.machine.library().remove(rig.row));
    QVERIFY(rig.machine.run(store::compact(rig.machine.store(), {}))->complete);
    QCOMPARE(rig.machine.store().packs.usage()->bytes, std::uint64_t{0});
  }

  void kOfTheKeptPiecesGiveAll() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 3'000'000, 1);
    QVERIFY(rig.machine.open("/other/.cairn"));
    rig.source = test::publish(rig.machine, "/src/f", kCode);
    QVERIFY(rig.machine.open(kData));
    const auto keeper = rig.keeper();
    for (const int piece : {0, 2, 4, 5}) QVERIFY(rig.keep(*keeper, 0, piece));
    QVERIFY(keeper->finish(*rig.source.bundle.bundle));
    rig.open();
    QCOMPARE(rig.holding->pieces(0, 0), kAll);
    QCOMPARE(rig.given(0, 0, kAll), kAll);
  }

  void aWholeBundleIsNotMadePartialByPiecesThatAreKept() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 3'000'000, 1);
    rig.share();
    const auto keeper = rig.keeper();
    QVERIFY(rig.keep(*keeper, 0, 1));
    const auto row = keeper->finish(*rig.source.bundle.bundle);
    QVERIFY(row.has_value() && !row->partial);
    QCOMPARE(row->place, env::Path("/src/f"));
  }

  void aShareOfWhatIsKeptInPartIsWhole() {
    Rig rig;
    rig.machine.write_random("/src/f/a", 3'000'000, 1);
    QVERIFY(rig.machine.open("/home/.cairn"));
    rig.source = test::publish(rig.machine, "/src/f", kCode);
    QVERIFY(rig.machine.library().remove(
        *rig.machine.library().find(rig.source.bundle.bundle->root).value()));
    {
      const auto keeper = rig.keeper();
      QVERIFY(rig.keep(*keeper, 0, 1));
      QVERIFY(keeper->finish(*rig.source.bundle.bundle)->partial);
    }
    rig.source = test::publish(rig.machine, "/src/f", kCode);
    rig.open();
    QVERIFY(!rig.row.partial && !rig.row.copied);
    QVERIFY(rig.holding->whole());
  }
};

CAIRN_TEST(HoldingTest)
#include "test_holding.moc"
