// The queue of downloads.
#include <QTest>
#include <algorithm>

#include "support/test_registry.h"
#include "unit/download/downloader_rig.h"

using namespace cairn;
using namespace cairn::download;
using test::Giver;
using test::Publication;
using namespace std::chrono_literals;

namespace {

using Rig = test::DownloaderRig;
using test::kData;
using test::kOut;

constexpr std::size_t kMiB = 1024 * 1024;

}  // namespace

class DownloaderTest : public QObject {
  Q_OBJECT
 private slots:
  void aFileComesWholeAndIsABundleOfTheLibrary() {
    Rig rig;
    rig.publish(9 * kMiB);
    rig.add_giver();
    rig.add_giver();
    rig.start();
    QVERIFY(rig.add().has_value());
    const auto report = rig.wait();
    QVERIFY(report.has_value());
    QCOMPARE(report->bytes, std::uint64_t{9 * kMiB});
    QCOMPARE(report->path, kOut / "file1");
    QVERIFY(rig.arrived());
    rig.pass(1s);
    QCOMPARE(rig.noted(), DownloadState::finished);
    QVERIFY(rig.machine.library().find(rig.root()).value().has_value());
    QVERIFY(rig.changes.back() == "finished");
    QCOMPARE(rig.ended, 1);
    QVERIFY(!rig.offered.empty());
    // Again after a restart, from what was noted.
    rig.stop();
    rig.start();
    QCOMPARE(rig.state(), DownloadState::finished);
    QCOMPARE(rig.wait()->bytes, std::uint64_t{9 * kMiB});
  }

  void piecesAreKeptForOthersWithoutTheKey() {
    Rig rig;
    rig.publish(9 * kMiB);
    rig.add_giver();
    rig.start();
    auto row = rig.row();
    row.key.reset();
    row.pieces = 0b100011;
    QVERIFY(rig.machine.run(rig.downloader->add(row, false)).has_value());
    QVERIFY(rig.wait().has_value());
    const auto kept = rig.machine.library().find(rig.root()).value();
    QVERIFY(kept && kept->partial);
  }

  void withoutTheKeyThereAreNoFiles() {
    Rig rig;
    rig.publish(kMiB);
    rig.add_giver();
    rig.start();
    auto row = rig.row();
    row.key.reset();
    QVERIFY(rig.machine.run(rig.downloader->add(row, false)).has_value());
    const auto report = rig.wait();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::permission);
    QCOMPARE(rig.state(), DownloadState::failed);
  }

  void pausingEndsItAndNothingIsFetchedAgain() {
    Rig rig;
    rig.publish(24 * kMiB);
    auto& giver = rig.add_giver();
    rig.start();
    QVERIFY(rig.add().has_value());
    QVERIFY(rig.run_until_done(12 * kMiB));
    QVERIFY(rig.machine.run(rig.downloader->pause(rig.root())).has_value());
    QCOMPARE(rig.state(), DownloadState::paused);
    QCOMPARE(rig.noted(), DownloadState::paused);
    const auto paused = rig.wait();
    QVERIFY(!paused && paused.error().code == ErrorCode::cancelled);
    rig.pass(1min);
    QCOMPARE(rig.state(), DownloadState::paused);
    rig.stop();
    rig.start();
    QCOMPARE(rig.state(), DownloadState::paused);
    QVERIFY(rig.machine.run(rig.downloader->resume(rig.root())).has_value());
    QVERIFY(rig.wait().has_value());
    QVERIFY(rig.arrived());
    // But for the few that were on their way.
    const auto chunks = rig.published[0].table(0).size() * 4;
    QVERIFY(giver.sent_chunks() <= chunks + 24);
  }

  // What it ends in must not begin it anew while somebody waits for its end.
  void aRunningOneIsDroppedPausedAndCheckedAgainAtAnyMoment() {
    for (int at = 0; at < 18; ++at) {
      Rig rig;
      rig.publish(5 * kMiB);
      rig.add_giver();
      rig.start();
      QVERIFY(rig.add().has_value());
      if (at >= 3) rig.pass((at - 3) * 80ms);
      const auto root = rig.root();
      if (at % 3 == 0) {
        const auto dropped = rig.machine.clock().run(rig.downloader->drop(root), 10s);
        QVERIFY2(dropped && *dropped, std::to_string(at).c_str());
        QVERIFY(!rig.downloader->has(root));
        QVERIFY(!rig.machine.library().downloads().find(root).value());
        rig.pass(5s);
        QVERIFY(rig.changes.back() == "dropped");
      } else if (at % 3 == 1) {
        const auto paused = rig.machine.clock().run(rig.downloader->pause(root), 10s);
        QVERIFY(paused && *paused);
        QVERIFY(rig.machine.run(rig.downloader->resume(root)).has_value());
        QVERIFY(rig.wait().has_value() && rig.arrived());
      } else {
        const auto checked = rig.machine.clock().run(rig.downloader->recheck(root), 10s);
        QVERIFY(checked.has_value());
        QVERIFY(rig.wait().has_value() && rig.arrived());
      }
    }
  }

  void whatIsAddedWhileItIsDroppedBeginsAnew() {
    int on_the_way = 0;
    for (int at = 0; at < 8; ++at) {
      Rig rig;
      rig.publish(3 * kMiB);
      rig.add_giver();
      rig.start();
      QVERIFY(rig.add().has_value());
      rig.pass(at * 80ms);
      env::TaskGroup tasks(rig.executor());
      const auto drop = [](Downloader& downloader, Root root) -> env::asio::awaitable<void> {
        const auto dropped = co_await downloader.drop(root);
        CHECK(dropped.has_value());
      };
      std::optional<Result<DownloadRow>> added;
      const auto add = [](Rig& in, std::optional<Result<DownloadRow>>& into,
                          int& waited) -> env::asio::awaitable<void> {
        waited += in.downloader->has(in.root()) ? 1 : 0;
        into = co_await in.downloader->add(in.row(), false);
      };
      tasks.spawn(drop(*rig.downloader, rig.root()));
      tasks.spawn(add(rig, added, on_the_way));
      QVERIFY(rig.machine.clock().run(tasks.join()));
      QVERIFY(added && *added);
      QVERIFY2(rig.downloader->has(rig.root()), std::to_string(at).c_str());
      const auto noted = rig.machine.library().downloads().find(rig.root()).value();
      QCOMPARE(noted->number, (*added)->number);
      QVERIFY(rig.wait().has_value() && rig.arrived());
    }
    QVERIFY(on_the_way > 0);
  }

  void theOrderOfFilesCanBeChangedUntilItIsFinished() {
    Rig rig;
    rig.publish(3 * kMiB);
    rig.start();
    auto row = rig.row();
    row.order = {{"file*"}, {}, true};
    QVERIFY(rig.machine.run(rig.downloader->add(row, false)).has_value());
    const content::FileOrder other{{}, {"*1"}, false};
    QVERIFY(rig.machine.run(rig.downloader->reorder(rig.root(), other)).has_value());
    rig.stop();
    rig.start();
    QVERIFY(rig.downloader->look(rig.root())->row.order == other);
    // Given again without an order it stays as it is.
    QVERIFY(rig.add().has_value());
    QVERIFY(rig.downloader->look(rig.root())->row.order == other);
    row.order = {{"nothing.like.it"}, {}, false};
    QVERIFY(rig.machine.run(rig.downloader->add(row, false)).has_value());
    rig.add_giver();
    const auto failed = rig.wait();
    QCOMPARE(failed.error().code, ErrorCode::not_found);
    QVERIFY(failed.error().context.contains("matches 'nothing.like.it'"));
    QVERIFY(rig.machine.run(rig.downloader->reorder(rig.root(), {})).has_value());
    QVERIFY(rig.machine.run(rig.downloader->resume(rig.root())).has_value());
    QVERIFY(rig.wait().has_value() && rig.arrived());
    const auto late = rig.machine.run(rig.downloader->reorder(rig.root(), other));
    QCOMPARE(late.error().code, ErrorCode::invalid);
  }

  void whichFilesAreWantedCanBeChangedAtAnyTime() {
    Rig rig;
    std::map<std::string, Bytes> files;
    for (const std::string name : {"a", "b", "c"}) {
      files[name] = rig.machine.write_random("/src/album/" + name, 6 * kMiB, files.size() + 1);
    }
    rig.publish_path("/src/album");
    auto& giver = rig.add_giver();
    rig.start();
    auto row = rig.row();
    row.patterns = {"/a"};
    const auto choose = [&rig](std::vector<std::string> patterns) {
      return rig.machine.run(rig.downloader->choose(rig.root(), std::move(patterns)));
    };
    const auto is_here = [&](const std::string& name) {
      return rig.machine.read(kOut / "album" / name) == files[name];
    };
    QVERIFY(rig.machine.run(rig.downloader->add(row, false)).has_value());
    QVERIFY(rig.run_until_done(2 * kMiB));
    QCOMPARE(choose({"/a", "nothing.like.it"}).error().code, ErrorCode::not_found);
    QVERIFY(choose({"/a", "/b"}).has_value());
    QVERIFY(rig.wait().has_value());
    QVERIFY(is_here("a") && is_here("b") && !is_here("c"));
    // Of one that is finished, more; and what is here does not come again.
    QVERIFY(choose({}).has_value());
    QVERIFY(rig.wait().has_value());
    QVERIFY(is_here("a") && is_here("b") && is_here("c"));
    const auto chunks = rig.published[0].table(0).size() * 4;
    QVERIFY(giver.sent_chunks() <= chunks + 24);
    // It is noted, and one that is given again says it too.
    rig.stop();
    rig.start();
    QVERIFY(rig.downloader->look(rig.root())->row.patterns.empty());
    QCOMPARE(choose({"nothing.like.it"}).has_value(), true);
    QCOMPARE(rig.wait().error().code, ErrorCode::not_found);
    QVERIFY(choose({"/c"}).has_value());
    QVERIFY(rig.wait().has_value() && is_here("c"));
  }

  void whatWasMovedAwayIsKnownToBeThere() {
    Rig rig;
    rig.publish(kMiB);
    rig.add_giver();
    rig.start();
    QVERIFY(rig.add().has_value());
    QVERIFY(rig.wait().has_value());
    const auto is_at = [&rig](const env::Path& path) {
      const auto row = rig.downloader->look(rig.root())->row;
      return row.path == path && row.output == path.parent_path();
    };
    const auto move = [&rig](const env::Path& from, const env::Path& to) {
      return rig.machine.run(rig.downloader->moved(from, to));
    };
    QVERIFY(move(kOut / "other", "/elsewhere").has_value());
    QVERIFY(is_at(kOut / "file1"));
    QVERIFY(move(kOut / "file1", "/films/file1").has_value());
    QVERIFY(is_at("/films/file1"));
    // With the folder that it is in.
    QVERIFY(move("/films", "/attic/films").has_value());
    rig.stop();
    rig.start();
    QVERIFY(is_at("/attic/films/file1"));
  }

  void stoppingAtAnyMomentLosesNothing() {
    for (int at = 0; at < 10; ++at) {
      Rig rig;
      rig.publish(5 * kMiB);
      rig.add_giver();
      rig.start();
      QVERIFY(rig.add().has_value());
      if (at > 0) rig.pass(at * 170ms);
      const auto begun = rig.machine.clock().now();
      rig.stop();
      QVERIFY(rig.machine.clock().now() - begun < 8s);
      rig.start();
      QVERIFY(rig.wait().has_value());
      QVERIFY(rig.arrived());
    }
  }

  void soManyBringContentAtOnceInTheOrderOfTheQueue() {
    Rig rig;
    for (int i = 0; i < 4; ++i) rig.publish(12 * kMiB);
    for (std::size_t i = 0; i < 4; ++i) rig.add_giver(i, 2'000'000);
    rig.start(1);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(rig.add(i).has_value());
    const auto waiting = [&] {
      return std::ranges::count_if(rig.downloader->list(), &QueuedDownload::waits);
    };
    QVERIFY(rig.machine.clock().run_until([&] { return waiting() == 3; }, 5s));
    // The first of them, whichever was quickest, is under way; of the others the last goes first.
    const auto queue = rig.downloader->list();
    const auto running = std::ranges::find_if(queue, [](const auto& one) { return !one.waits; });
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < 4; ++i) {
      if (rig.root(i) != running->row.root) others.push_back(i);
    }
    QVERIFY(rig.machine.run(rig.downloader->move(rig.root(others[2]), rig.root(others[0]))));
    const auto first = running->row.root;
    QVERIFY(rig.machine.clock().run(rig.downloader->wait(first), 1min).value().has_value());
    rig.pass(100ms);
    QVERIFY(!rig.downloader->look(rig.root(others[2]))->waits);
    QVERIFY(rig.downloader->look(rig.root(others[0]))->waits);
    rig.downloader->set_at_once(3);
    rig.pass(100ms);
    QVERIFY(!rig.downloader->look(rig.root(others[0]))->waits);
    QVERIFY(!rig.downloader->look(rig.root(others[1]))->waits);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(rig.wait(i).has_value() && rig.arrived(i));
    QVERIFY(!rig.machine.run(rig.downloader->move(rig.root(0), Root{})));
  }

  void oneThatWaitsForItsTurnCanBeStopped() {
    Rig rig;
    for (int i = 0; i < 2; ++i) rig.publish(12 * kMiB);
    for (std::size_t i = 0; i < 2; ++i) rig.add_giver(i, 1'000'000);
    rig.start(1);
    for (std::size_t i = 0; i < 2; ++i) QVERIFY(rig.add(i).has_value());
    rig.pass(1s);
    const std::size_t waits = rig.downloader->look(rig.root(0))->waits ? 0 : 1;
    QVERIFY(rig.machine.run(rig.downloader->pause(rig.root(waits))).has_value());
    QVERIFY(!rig.downloader->look(rig.root(waits))->waits);
    QVERIFY(rig.wait(1 - waits).has_value());
    QVERIFY(rig.machine.run(rig.downloader->resume(rig.root(waits))).has_value());
    QVERIFY(rig.wait(waits).has_value());
  }

  void oneWithoutHoldersKeepsNobodyWaiting() {
    Rig rig;
    for (int i = 0; i < 3; ++i) rig.publish(12 * kMiB);
    rig.add_giver(2);
    rig.start(1);
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(rig.add(i).has_value());
    QVERIFY(rig.wait(2).has_value());
    QCOMPARE(rig.state(0), DownloadState::running);
  }

  void theSameAgainIsTheSameWithWhatIsNew() {
    Rig rig;
    rig.publish(2 * kMiB);
    rig.start();
    const auto first = rig.add().value();
    auto row = rig.row();
    row.addresses = {"192.0.2.1:9000"};
    const auto again = rig.machine.run(rig.downloader->add(row, false)).value();
    QCOMPARE(again.number, first.number);
    rig.pass(1s);
    QCOMPARE(rig.source.asked_for, row.addresses);
    rig.stop();
    rig.source.asked_for.clear();
    rig.start();
    rig.pass(1s);
    QCOMPARE(rig.source.asked_for, row.addresses);
    rig.add_giver();
    QVERIFY(rig.wait().has_value());
    // Finished: it is another one now, and finds everything here.
    const auto fresh = rig.add().value();
    QVERIFY(fresh.number != first.number);
    QCOMPARE(rig.downloader->list().size(), std::size_t{1});
    QVERIFY(rig.wait().has_value());
  }

  void whatIsInTheWayFailsItAndResumingGoesOn() {
    Rig rig;
    rig.publish(12 * kMiB);
    rig.add_giver();
    rig.start();
    rig.machine.write("/home/out/file1", view_of("something else"));
    QVERIFY(rig.add().has_value());
    const auto report = rig.wait();
    QVERIFY(!report);
    rig.pass(1s);
    QCOMPARE(rig.noted(), DownloadState::failed);
    QVERIFY(!rig.downloader->look(rig.root())->row.error.empty());
    rig.stop();
    rig.start();
    QCOMPARE(rig.state(), DownloadState::failed);
    const auto before = rig.wait();
    QVERIFY(!before && !before.error().context.empty());
    QVERIFY(rig.machine.files().remove("/home/out/file1").has_value());
    QVERIFY(rig.machine.run(rig.downloader->resume(rig.root())).has_value());
    QVERIFY(rig.wait().has_value() && rig.arrived());
  }

  void whoHasNoBlockYetIsAskedAgainLater() {
    Rig rig;
    rig.publish(2 * kMiB);
    rig.add_giver().manner.has_block = false;
    rig.start();
    QVERIFY(rig.add().has_value());
    rig.pass(30s);
    QCOMPARE(rig.downloader->look(rig.root())->view->phase, Phase::searching);
    rig.givers[0]->manner.has_block = true;
    QVERIFY(rig.wait().has_value());
  }

  void allThatIsAskedOfUnknownOnesIsRefused() {
    Rig rig;
    rig.start();
    const Root none;
    QCOMPARE(rig.machine.run(rig.downloader->pause(none)).error().code, ErrorCode::not_found);
    QCOMPARE(rig.machine.run(rig.downloader->resume(none)).error().code, ErrorCode::not_found);
    QCOMPARE(rig.machine.run(rig.downloader->recheck(none)).error().code, ErrorCode::not_found);
    QCOMPARE(rig.machine.run(rig.downloader->drop(none)).error().code, ErrorCode::not_found);
    QCOMPARE(rig.machine.run(rig.downloader->wait(none)).error().code, ErrorCode::not_found);
    QVERIFY(!rig.downloader->look(none));
  }

  void theMapSaysWhatWasFalseAndWhoHasIt() {
    Rig rig;
    rig.publish(40 * kMiB);
    rig.add_giver(0, 400'000);
    rig.add_giver(0, 2'000'000).manner.lies = true;
    rig.start();
    QVERIFY(rig.add().has_value());
    bool damaged = false;
    bool held = false;
    for (int i = 0; i < 4000 && !(damaged && held); ++i) {
      rig.pass(5ms);
      auto* download = rig.downloader->running(rig.root());
      if (download == nullptr) break;
      const auto stripes = download->stripes(0, 1000);
      for (const auto& stripe : stripes) {
        QCOMPARE((stripe.received | stripe.damaged) & stripe.there, 0U);
        damaged = damaged || stripe.damaged != 0;
      }
      const auto holders = download->holders(0, 1000);
      if (holders.empty()) continue;
      QCOMPARE(holders.size(), stripes.size() * 6);
      for (std::size_t at = 0; at < holders.size(); ++at) {
        const auto who = download->holders_of(at / 6, static_cast<int>(at % 6));
        QCOMPARE(who.size(), std::size_t{holders[at]});
        held = held || holders[at] > 0;
      }
    }
    QVERIFY(damaged);
    QVERIFY(held);
    QVERIFY(rig.wait().has_value());
    QVERIFY(rig.arrived());
    QVERIFY(rig.holders_seen.contains(Giver::id_of(1)));
  }

  void viewsHoldAtEveryStage() {
    Rig rig;
    rig.publish(12 * kMiB);
    rig.add_giver(0, 2'000'000);
    rig.start();
    QVERIFY(rig.add().has_value());
    Phase last = Phase::searching;
    std::uint64_t done = 0;
    for (int i = 0; i < 4000 && rig.state() == DownloadState::running; ++i) {
      rig.pass(3ms);
      auto* download = rig.downloader->running(rig.root());
      if (download == nullptr) break;
      const auto view = download->view();
      QVERIFY(view.phase >= last && view.done_bytes >= done);
      QVERIFY(view.total_bytes == 0 || view.done_bytes <= view.total_bytes);
      last = view.phase;
      done = view.done_bytes;
      for (const auto& stripe : download->stripes(0, 1000)) {
        QVERIFY((stripe.there & ~stripe.wanted) == 0);
      }
      QVERIFY(download->peers().size() <= 1);
    }
    QVERIFY(rig.wait().has_value());
    QVERIFY(last >= Phase::fetching);
  }
};

CAIRN_TEST(DownloaderTest)
#include "test_downloader.moc"
