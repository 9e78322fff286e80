// Bundles that come into their place piece by piece, are interrupted, go on and end.
#include <QTest>
#include <atomic>
#include <thread>

#include <boost/asio/post.hpp>

#include "env/task_group.h"
#include "incoming_fixture.h"
#include "store/finisher.h"
#include "store/recall.h"
#include "support/test_registry.h"

using namespace cairn;
using store::Incoming;
using store::piece_bit;
using test::Operation;
using Rig = test::IncomingRig;
using test::kData;
using test::kOut;
using test::kSmall;
using test::Publication;
using test::StoreMachine;

namespace {

env::asio::awaitable<void> end_one(store::Finisher& finisher, std::shared_ptr<Incoming> incoming,
                                   int& ended) {
  const auto outcome = co_await finisher.finish(std::move(incoming));
  if (outcome) ++ended;
}

env::Task<> end_all(store::Finisher& finisher, std::vector<std::shared_ptr<Incoming>>& all,
                    int& ended, bool cancelled) {
  env::TaskGroup group(co_await env::asio::this_coro::executor);
  for (auto& one : all) group.spawn(end_one(finisher, one, ended));
  if (cancelled) {
    // Behind the start of all of them.
    co_await env::asio::post(co_await env::asio::this_coro::executor, env::asio::use_awaitable);
    group.cancel();
  }
  co_await group.join();
  co_return Result<>{};
}

}  // namespace

class IncomingTest : public QObject {
  Q_OBJECT
 private slots:
  void aFolderComesWithAllThatBelongsToIt() {
    Rig rig;
    auto& machine = rig.machine;
    const auto large = machine.write_random("/src/f/large", 9'000'000, 1);
    const auto small = machine.write_random("/src/f/sub/small", 5'000, 2);
    machine.write("/src/f/empty", {});
    QVERIFY(machine.files().make_directory("/src/f/nothing"));
    QVERIFY(machine.files().make_link("sub/small", "/src/f/link"));
    QVERIFY(machine.files().set_mode("/src/f/sub", 0750));
    QVERIFY(machine.files().set_mtime("/src/f/large", 1'600'000'000'000'000'005));
    rig.publish("/src/f", kSmall);
    rig.open();
    QCOMPARE(rig.incoming->wanted_bytes(), std::uint64_t{9'005'000});
    QCOMPARE(rig.incoming->present_bytes(), std::uint64_t{0});
    QVERIFY(!rig.incoming->finish());
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->complete());
    QCOMPARE(rig.incoming->present_bytes(), std::uint64_t{9'005'000});
    QVERIFY(!rig.there(kOut / "f/large"));
    const auto finished = rig.incoming->finish();
    QVERIFY2(finished.has_value(), finished ? "" : finished.error().text().c_str());
    QCOMPARE(finished->bytes, std::uint64_t{9'005'000});
    QCOMPARE(machine.read(kOut / "f/large"), large);
    QCOMPARE(machine.read(kOut / "f/sub/small"), small);
    QCOMPARE(machine.files().info(kOut / "f/empty")->size, std::uint64_t{0});
    QVERIFY(rig.there(kOut / "f/nothing"));
    QCOMPARE(machine.files().read_link(kOut / "f/link").value(), std::string("sub/small"));
    QCOMPARE(machine.files().info(kOut / "f/sub")->mode, 0750U);
    QCOMPARE(machine.files().info(kOut / "f/large")->mtime_ns, 1'600'000'000'000'000'005);
    QCOMPARE(machine.files().list(kOut)->size(), std::size_t{1});
    const auto row = rig.row();
    QVERIFY(row.has_value());
    QVERIFY(!row->partial);
    QCOMPARE(row->place, kOut / "f");
    const auto holding = store::open_holding(machine.store(), *row);
    QVERIFY(holding.has_value());
    QVERIFY((*holding)->whole());
  }

  void aKilledProcessLosesNothingThatWasWritten() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.bring(0, 2));
    rig.kill();
    rig.open();
    QCOMPARE(rig.incoming->present(0), piece_bit(0) | piece_bit(2));
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), content);
  }

  void whatARecheckFindsToBeOtherBytesIsDamaged() {
    Rig rig;
    rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.bring(0, 2));
    QVERIFY(rig.incoming->sync().has_value());
    QVERIFY(rig.incoming->damaged().empty());
    rig.kill();
    {
      auto file = rig.machine.files().open(kOut / "a.part", env::Open::read_write).value();
      QVERIFY(file->write_at(10, Bytes{1, 2, 3}).has_value());
    }
    rig.options.recheck = true;
    rig.open();
    QCOMPARE(rig.incoming->present(0), piece_bit(2));
    QCOMPARE(rig.incoming->damaged().at(0), piece_bit(0));
    const auto brought = test::bring_all(*rig.incoming, rig.source);
    QVERIFY2(brought.has_value(), brought ? "" : brought.error().text().c_str());
    QVERIFY(rig.incoming->damaged().empty());
  }

  void afterAPowerCutWhatWasSyncedIsHere() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.machine.files().sync_all();
    rig.open();
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.bring(0, 3));
    QVERIFY(rig.incoming->sync());
    QVERIFY(rig.bring(0, 1));
    rig.incoming.reset();
    rig.machine.close();
    rig.machine.files().crash(5);
    QVERIFY(rig.machine.open(kData));
    rig.open();
    const auto synced = piece_bit(0) | piece_bit(3);
    QCOMPARE(rig.incoming->present(0) & synced, synced);
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), content);
  }

  void syncedStripesAreTrustedAndCheckedWhenTheyAreGiven() {
    Rig rig;
    rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    for (int piece = 0; piece < 4; ++piece) QVERIFY(rig.bring(0, piece));
    const auto wanted = rig.incoming->wanted(0);
    QVERIFY(rig.incoming->sync());
    rig.kill();
    // Damage that the file's time does not show is left to those who are given the chunk.
    rig.machine.files().damage({kOut / "a.part", 100, 1000, 3});
    rig.open();
    QCOMPARE(rig.incoming->present(0), wanted);
    const auto given = rig.incoming->holding()->read(0, 0, wanted);
    QCOMPARE(given->size(), std::size_t{3});
    QCOMPARE(rig.incoming->present(0), wanted & ~piece_bit(0));
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), rig.machine.read("/src/a"));
  }

  void chosenFilesComeAloneAndBoundaryPiecesCanBeGivenMeanwhile() {
    Rig rig;
    auto& machine = rig.machine;
    // All in one stripe, whose pieces are shared.
    machine.write_random("/src/f/1", 300'000, 1);
    const auto chosen = machine.write_random("/src/f/2", 700'000, 2);
    machine.write_random("/src/f/3", 500'000, 3);
    rig.publish("/src/f", kSmall);
    rig.options.target.patterns = {"2"};
    rig.open();
    QCOMPARE(rig.source.table(0).size(), std::size_t{1});
    QCOMPARE(rig.incoming->wanted(0), piece_bit(0) | piece_bit(1) | piece_bit(2));
    QCOMPARE(rig.incoming->wanted_bytes(), std::uint64_t{700'000});
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.bring(0, 3));
    QCOMPARE(rig.incoming->present(0), piece_bit(0));
    rig.kill();
    rig.open();
    QCOMPARE(rig.incoming->present(0), piece_bit(0));
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QCOMPARE(rig.incoming->read(0, 7)->size(), std::size_t{3});
    QVERIFY(rig.incoming->finish());
    QCOMPARE(machine.read(kOut / "f/2"), chosen);
    QVERIFY(!rig.there(kOut / "f/1"));
    QCOMPARE(machine.files().list(kOut)->size(), std::size_t{1});
    const auto row = rig.row();
    QVERIFY(row && row->partial);
    const auto holding = store::open_holding(machine.store(), *row).value();
    QCOMPARE(holding->pieces(0, 0), piece_bit(1));
    const auto given = holding->read(0, 0, 15).value();
    QCOMPARE(given.size(), std::size_t{1});
    QCOMPARE(Bytes(given[0].bytes.view().begin(), given[0].bytes.view().end()),
             rig.source.pieces[0][0][1]);
    const auto totals = machine.library().totals().value();
    QCOMPARE(totals.partial, std::uint64_t{1});
    QCOMPARE(totals.placed_bytes, std::uint64_t{700'000});
  }

  void anotherChoiceOfFilesTrustsNothing() {
    Rig rig;
    auto& machine = rig.machine;
    const auto first = machine.write_random("/src/f/1", 300'000, 1);
    const auto second = machine.write_random("/src/f/2", 700'000, 2);
    rig.publish("/src/f", kSmall);
    rig.options.target.patterns = {"1"};
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->sync());
    rig.kill();
    rig.options.target.patterns = {};
    rig.open();
    QCOMPARE(rig.incoming->present(0), piece_bit(0));
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(machine.read(kOut / "f/1"), first);
    QCOMPARE(machine.read(kOut / "f/2"), second);
    QVERIFY(!rig.row()->partial);
  }

  void whatWasNotedIsRecalledWithoutTouchingThePlace() {
    Rig rig;
    auto& machine = rig.machine;
    machine.write_random("/src/f/1", 300'000, 1);
    machine.write_random("/src/f/2", 700'000, 2);
    machine.write_random("/src/f/3", 500'000, 3);
    rig.publish("/src/f", kSmall);
    store::DownloadRow row;
    row.root = rig.source.bundle.bundle->root;
    row.key = rig.source.bundle.key;
    row.output = kOut;
    row.patterns = {"2"};
    const auto recalled = [&] { return store::recall(machine.store(), row, 100); };
    QCOMPARE(recalled().error().code, ErrorCode::not_found);
    rig.options.target.patterns = row.patterns;
    rig.open();
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.incoming->sync());
    rig.kill();
    const auto noted = recalled().value();
    QCOMPARE(noted.bundle.manifest->entries.size(), std::size_t{3});
    QCOMPARE(noted.wanted.at(0), piece_bit(0) | piece_bit(1) | piece_bit(2));
    QCOMPARE(noted.there.at(0), piece_bit(0));
    QVERIFY(store::recall(machine.store(), row, 0)->wanted.empty());
    // Of another place, and of another choice, nothing is known but what it is of.
    row.output = "/home";
    QVERIFY(recalled()->wanted.empty());
    row.output = kOut;
    row.patterns = {"1"};
    QVERIFY(recalled()->wanted.empty());
    QCOMPARE(recalled()->bundle.layout.size(), std::size_t{1});
    row.key.emplace();
    QVERIFY(!recalled());
  }

  void piecesThatAreKeptForOthersAreRecalled() {
    Rig rig;
    rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    const auto& of = rig.source.bundle;
    store::KeptBundle kept{of.bundle->root, of.root_block, "a", of.key};
    const auto keeper = store::PieceKeeper::open(rig.machine.store(), std::move(kept)).value();
    QVERIFY(keeper->keep(rig.source.table(0), 0, 5, rig.source.pieces[0][0][5]));
    QVERIFY(keeper->commit());
    store::DownloadRow row;
    row.root = of.bundle->root;
    row.pieces = piece_bit(4) | piece_bit(5);
    const auto noted = store::recall(rig.machine.store(), row, 100).value();
    QCOMPARE(noted.wanted.at(0), *row.pieces);
    QCOMPARE(noted.there.at(0), piece_bit(5));
    QCOMPARE(noted.there.at(1), std::uint64_t{0});
  }

  void whatAFailedSyncLeftInDoubtIsWrittenAgain() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/a", 3'000'000);
    rig.publish("/src/a", kSmall);
    rig.open();
    QVERIFY(rig.bring(0, 0));
    QVERIFY(rig.incoming->sync());
    QVERIFY(rig.bring(0, 1));
    rig.machine.files().set_faults(
        test::FaultPlan().fail({.operation = Operation::sync, .path = "*.part", .nth = 1}));
    QVERIFY(!rig.incoming->sync());
    QCOMPARE(rig.incoming->present(0), piece_bit(0));
    QCOMPARE(rig.incoming->present_bytes(), std::uint64_t{750'016});
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), content);
  }

  void contentInTheRootBlockNeedsNoPieces() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/f/a", 10'000);
    rig.machine.write("/src/f/empty", {});
    rig.publish("/src/f", kSmall);
    rig.open();
    QVERIFY(rig.incoming->complete());
    QCOMPARE(rig.incoming->present_bytes(), std::uint64_t{10'000});
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "f/a"), content);
    QVERIFY(rig.there(kOut / "f/empty"));
    QVERIFY(rig.row().has_value());
  }

  void withoutARecordWhatLiesThereIsCheckedByItsHashes() {
    Rig rig;
    const auto content = rig.machine.write_random("/src/a", 9'000'000);
    rig.publish("/src/a", kSmall);
    rig.options.keep_record = false;
    rig.open();
    QVERIFY(rig.bring(0, 1));
    rig.kill();
    rig.open();
    QCOMPARE(rig.incoming->present(0), piece_bit(1));
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "a"), content);
    QVERIFY(!rig.row());
    QCOMPARE(rig.machine.library().totals()->unfinished, std::uint64_t{0});
  }

  void codesOfEveryShapeComeWhole() {
    const content::Code codes[] = {{1, 0}, {1, 3}, {3, 0}, {32, 32}, {8, 4}};
    for (const auto& code : codes) {
      Rig rig;
      // Repeats, so that chunks are alike.
      Bytes content(5'000'100, 7);
      content[4'000'000] = 1;
      rig.machine.write("/src/f/a", content);
      rig.machine.write_random("/src/f/b", 33, 2);
      rig.publish("/src/f", code);
      rig.open();
      QVERIFY(test::bring_all(*rig.incoming, rig.source));
      // Also those that are nothing but padding.
      const auto all = store::first_pieces(code.data);
      for (std::size_t i = 0; i < rig.source.table(0).size(); ++i) {
        QCOMPARE(rig.incoming->read(i, all)->size(), static_cast<std::size_t>(code.data));
      }
      QVERIFY(rig.incoming->finish());
      QCOMPARE(rig.machine.read(kOut / "f/a"), content);
      const auto holding = store::open_holding(rig.machine.store(), *rig.row()).value();
      QVERIFY(holding->whole());
      const auto given = holding->read(0, 0, store::first_pieces(code.total())).value();
      QCOMPARE(given.size(), static_cast<std::size_t>(code.total()));
      for (const auto& piece : given) {
        const auto& expected = rig.source.pieces[0][0][static_cast<std::size_t>(piece.index)];
        QVERIFY(std::ranges::equal(piece.bytes.view(), expected));
      }
    }
  }

  void aDescriptionWithStreamsOfItsOwnIsKeptAndGiven() {
    Rig rig;
    for (int i = 0; i < 500; ++i) {
      rig.machine.write_random("/src/f/" + std::string(100, 'n') + std::to_string(i), 200, 3);
    }
    rig.publish("/src/f", kSmall);
    QVERIFY(!rig.source.bundle.description.empty());
    rig.open();
    QVERIFY(test::bring_all(*rig.incoming, rig.source));
    const auto on_the_way = rig.incoming->holding();
    QCOMPARE(on_the_way->read(1, 0, 63)->size(), std::size_t{6});
    QVERIFY(rig.incoming->finish());
    const auto holding = store::open_holding(rig.machine.store(), *rig.row()).value();
    QVERIFY(holding->whole());
    QCOMPARE(holding->read(1, 0, 63)->size(), std::size_t{6});
    QCOMPARE(holding->root_block().value(), rig.source.bundle.root_block);
  }

  void severalThreadsWriteReadAndSyncAtOnce() {
    Rig rig;
    const auto large = rig.machine.write_random("/src/f/large", 30'000'000, 1);
    for (int i = 0; i < 30; ++i) {
      const auto seed = static_cast<std::uint64_t>(i);
      rig.machine.write_random("/src/f/s" + std::to_string(i), 50'000, seed);
    }
    rig.publish("/src/f", {16, 1});
    rig.open();
    std::atomic<bool> failed = false;
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < 2; ++i) {
        // Both write all of it, so that pieces come twice at the same time.
        threads.emplace_back(
            [&] { failed = failed || !test::bring_all(*rig.incoming, rig.source); });
      }
      threads.emplace_back([&] {
        while (!rig.incoming->complete() && !failed) failed = failed || !rig.incoming->sync();
      });
      threads.emplace_back([&] {
        const auto holding = rig.incoming->holding();
        for (std::size_t i = 0; !rig.incoming->complete() && !failed;
             i = (i + 1) % holding->stripes(0)) {
          const auto offered = holding->pieces(0, i);
          const auto given = holding->read(0, i, offered);
          failed = failed || !given || given->size() != std::size_t(std::popcount(offered));
        }
      });
    }
    QVERIFY(!failed);
    QVERIFY(rig.incoming->finish());
    QCOMPARE(rig.machine.read(kOut / "f/large"), large);
    for (int i = 0; i < 30; ++i) {
      const auto name = "s" + std::to_string(i);
      QCOMPARE(rig.machine.read(kOut / "f" / name), rig.machine.read(env::Path("/src/f") / name));
    }
  }

  void manyThatEndTogetherShareTheirSyncs_data() {
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("to the end") << false;
    QTest::newRow("cancelled meanwhile") << true;
  }
  void manyThatEndTogetherShareTheirSyncs() {
    QFETCH(bool, cancelled);
    StoreMachine machine;
    constexpr int kBundles = 40;
    std::vector<Publication> sources;
    QVERIFY(machine.open("/other/.cairn"));
    for (int i = 0; i < kBundles; ++i) {
      const env::Path path = "/src/" + std::to_string(i);
      machine.write_random(path, 40'000, static_cast<std::uint64_t>(i));
      sources.push_back(test::publish(machine, path, kSmall));
    }
    QVERIFY(machine.open(kData));
    store::IncomingOptions options;
    options.target.output = kOut;
    std::vector<std::shared_ptr<Incoming>> all;
    machine.files().set_faults({});
    for (const auto& source : sources) {
      all.push_back(
          machine.run(Incoming::open(&machine.store(), machine.env(), source.bundle, options, {}))
              .value());
      QVERIFY(test::bring_all(*all.back(), source));
    }
    store::Finisher finisher(machine.env().workers);
    int ended = 0;
    QVERIFY(machine.run(end_all(finisher, all, ended, cancelled)));
    QCOMPARE(ended, kBundles);
    // The first of them goes alone, and the others gather meanwhile.
    QCOMPARE(machine.files().count(Operation::sync_tree), std::uint64_t{2});
    QVERIFY2(machine.files().count(Operation::sync) < 5,
             std::to_string(machine.files().count(Operation::sync)).c_str());
    QCOMPARE(machine.library().totals()->bundles, std::uint64_t{kBundles});
    machine.close();
    all.clear();
    machine.files().crash(3);
    QVERIFY(machine.open(kData));
    for (int i = 0; i < kBundles; ++i) {
      QCOMPARE(machine.read(kOut / std::to_string(i)).size(), std::size_t{40'000});
    }
    QCOMPARE(machine.library().totals()->bundles, std::uint64_t{kBundles});
  }
};

CAIRN_TEST(IncomingTest)
#include "test_incoming.moc"
