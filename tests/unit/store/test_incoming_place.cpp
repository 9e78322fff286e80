// Bundles that come to a place where something is already, or where somebody else is at work.
#include <QTest>

#include "hooked_files.h"
#include "incoming_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using store::piece_bit;
using Rig = test::IncomingRig;
using test::kOut;
using test::kSmall;

class IncomingPlaceTest : public QObject {
  Q_OBJECT
 private slots:
  void theSameFileIsKeptAndAnotherOneRefused() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/a", 3'000'000);
    rig.publish("/src/a", kSmall);
    rig.machine.write(kOut / "a", content);
    rig.open();
    QVERIFY(rig.incoming->complete());
    const auto finished = rig.incoming->finish();
    QCOMPARE(finished->kept_bytes, std::uint64_t{3'000'000});
    QVERIFY(rig.row().has_value());
    auto holding = store::open_holding(rig.machine.store(), *rig.row()).value();
    QVERIFY(holding->whole());

    auto other = content;
    other[10] ^= 1U;
    rig.machine.write("/home/elsewhere/a", other);
    rig.options.target.output = "/home/elsewhere";
    const auto refused = rig.try_open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::exists);
    QCOMPARE(rig.machine.read("/home/elsewhere/a"), other);

    rig.options.target.overwrite = true;
    rig.open();
    // All but the piece that differs was taken over.
    QCOMPARE(rig.incoming->present(0), rig.incoming->wanted(0) & ~piece_bit(0));
    QCOMPARE(rig.machine.read("/home/elsewhere/a"), other);
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read("/home/elsewhere/a"), content);
  }

  void othersAreGivenPiecesWhileFilesGetTheirNames() {
    Rig rig;
    // More than are kept open.
    for (std::uint64_t i = 0; i < 20; ++i) {
      rig.machine.write_random(env::Path("/src/f") / std::to_string(i), 100'000, i);
    }
    rig.publish("/src/f", kSmall);
    test::HookedFiles files(rig.machine.files());
    auto env = rig.machine.env();
    const env::Env hooked{env.clock, env.random, files, env.workers, env.log};
    rig.incoming = rig.machine
                       .run(store::Incoming::open(&rig.machine.store(), hooked, rig.source.bundle,
                                                  rig.options, {}))
                       .value();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    const auto holding = rig.incoming->holding();
    const auto all = rig.incoming->present(0);
    int looks = 0;
    files.before_naming = [&](const env::Path&) {
      ++looks;
      QCOMPARE(holding->read(0, 0, all)->size(), std::size_t{4});
    };
    QVERIFY(rig.incoming->finish());
    QCOMPARE(looks, 20);
    QCOMPARE(holding->pieces(0, 0), all);
    rig.incoming.reset();
  }

  void aFileSharingItsOnlyPieceIsComparedWhenThePieceComes() {
    Rig rig;
    const auto one = rig.machine.write_random("/src/f/1", 40'000, 1);
    const auto two = rig.machine.write_random("/src/f/2", 40'000, 2);
    rig.publish("/src/f", {1, 1});
    rig.machine.write(kOut / "f/2", two);
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "f/1"), one);

    auto other = two;
    other[0] ^= 1U;
    rig.options.target.output = "/home/elsewhere";
    rig.machine.write("/home/elsewhere/f/2", other);
    rig.open();
    const auto refused = test::bring_all(*rig.incoming, rig.source);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::exists);
    rig.options.target.overwrite = true;
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read("/home/elsewhere/f/2"), two);
  }

  void somebodyElsesPartIsNotWrittenOver() {
    Rig rig;
    rig.machine.write_random("/src/a", 3'000'000);
    rig.publish("/src/a", kSmall);
    const auto foreign = rig.machine.write_random(kOut / "a.part", 2'000'000, 9);
    rig.open();
    const auto refused = rig.bring(0, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::exists);
    QCOMPARE(rig.machine.read(kOut / "a.part"), foreign);
  }

  void aFullDiskIsFoundOutAtTheStart() {
    Rig rig(40'000'000);
    rig.machine.write_random("/src/a", 21'000'000);
    rig.publish("/src/a", kSmall);
    const auto refused = rig.try_open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::no_space);
    QVERIFY2(refused.error().context.contains("21000000"), refused.error().context.c_str());
    QVERIFY(!rig.there(kOut / "a.part"));
  }

  void whatSomebodyElseWroteToAPartIsFoundOut() {
    Rig rig;
    rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    const auto wanted = rig.incoming->wanted(0);
    QVERIFY(rig.incoming->sync());
    rig.kill();
    rig.machine.clock().run_for(std::chrono::hours(1));
    auto part = rig.machine.files().open(kOut / "a.part", env::Open::read_write).value();
    QVERIFY(part->write_at(3'000'000, view_of("somebody else wrote this")));
    part.reset();
    rig.open();
    QVERIFY(!rig.incoming->complete());
    // The rest was checked by its hashes.
    QCOMPARE(std::popcount(rig.incoming->present(0)), std::popcount(wanted) - 1);
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), rig.machine.read("/src/a"));
  }

  void aPartThatWasReplacedIsNotNamedWhole() {
    Rig rig;
    rig.machine.write_random("/src/a", 3'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.machine.files().rename(kOut / "a.part", kOut / "moved"));
    rig.machine.write_random(kOut / "a.part", 3'000'000, 9);
    const auto finished = rig.incoming->finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::busy);
    QVERIFY(!rig.there(kOut / "a"));
  }
};

CAIRN_TEST(IncomingPlaceTest)
#include "test_incoming_place.moc"
