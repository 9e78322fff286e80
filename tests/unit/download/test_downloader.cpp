// The queue of downloads over a store in simulated files, with givers on a simulated network.
#include <QTest>
#include <algorithm>

#include "download/downloader.h"
#include "support/store_machine.h"
#include "support/test_registry.h"
#include "unit/download/giver.h"

using namespace cairn;
using namespace cairn::download;
using test::Given;
using test::Giver;
using test::Publication;
using namespace std::chrono_literals;

namespace {

const env::Path kData = "/home/.cairn";
const env::Path kOut = "/home/out";

// Tells everybody of all givers, after a moment.
class FakeSource final : public PeerSource {
 public:
  FakeSource(env::Clock& clock, std::vector<std::unique_ptr<Giver>>& givers)
      : clock_(clock), givers_(givers) {}
  env::asio::awaitable<void> watch(Root, std::vector<std::string> addresses,
                                   OnFound found) override {
    asked_for.insert(asked_for.end(), addresses.begin(), addresses.end());
    while (true) {
      const env::Duration pause = 100ms;
      const auto slept = co_await clock_.sleep(pause);
      if (!slept) co_return;
      std::vector<transfer::PeerAddress> peers;
      for (const auto& giver : givers_) peers.push_back({giver->endpoint(), std::nullopt});
      found(peers);
    }
  }
  std::vector<std::string> asked_for;

 private:
  env::Clock& clock_;
  std::vector<std::unique_ptr<Giver>>& givers_;
};

struct Rig {
  test::StoreMachine machine;
  test::SimNetwork network{machine.context(), machine.clock(), 5};
  test::SimTransport transport{machine.context(), machine.clock(), network};
  std::vector<std::unique_ptr<Given>> givens;
  std::vector<Publication> published;
  std::vector<Bytes> contents;
  std::vector<std::unique_ptr<Giver>> givers;
  test::SimHost& host = network.add_host({"198.51.100.1"});
  test::SimStreams streams{transport, host, Giver::id_of(200)};

  test::NothingHeld nothing;
  std::unique_ptr<transfer::ChunkServer> server;
  std::unique_ptr<transfer::SessionPool> pool;
  FakeSource source{machine.clock(), givers};
  Budget budget{64U << 20U};
  std::unique_ptr<store::Finisher> finisher;
  std::unique_ptr<Downloader> downloader;
  std::vector<std::string> changes;
  std::vector<Root> offered;
  int ended = 0;

  Rig() = default;
  Rig(const Rig&) = delete;
  Rig& operator=(const Rig&) = delete;
  ~Rig() {
    stop();
    givers.clear();
  }
  env::asio::any_io_executor executor() { return machine.context().get_executor(); }

  // What a giver has, of so many bytes in one file.
  void publish(std::size_t bytes, const content::Code& code = {4, 2}) {
    const auto number = std::to_string(published.size() + 1);
    contents.push_back(machine.write_random("/src/file" + number, bytes, published.size() + 1));
    QVERIFY(machine.open("/other/.cairn").has_value());
    auto source_of = test::publish(machine, "/src/file" + number, code);
    auto& given = *givens.emplace_back(std::make_unique<Given>());
    given.root = source_of.bundle.bundle->root;
    given.root_block = source_of.bundle.root_block;
    given.code = code;
    given.pieces = source_of.pieces;
    published.push_back(std::move(source_of));
    machine.close();
  }
  Giver& add_giver(std::size_t of = 0, std::uint64_t up = 5'000'000) {
    const auto number = static_cast<int>(givers.size()) + 1;
    auto& at = network.add_host({("192.0.2." + std::to_string(number)).c_str()});
    auto& giver = *givers.emplace_back(std::make_unique<Giver>(
        transport, at, executor(), machine.env(), machine.clock(), *givens[of], number));
    transport.set_bandwidth(at, {.up = up, .down = 0});
    return giver;
  }
  void start(std::size_t at_once = 2) {
    QVERIFY(machine.open(kData).has_value());
    server = std::make_unique<transfer::ChunkServer>(
        machine.env(), executor(), machine.env().workers, nothing, transfer::UploadLimits{});
    auto options = Giver::options();
    pool = std::make_unique<transfer::SessionPool>(machine.env(), executor(), streams,
                                                   Giver::id_of(200), *server, options);
    QVERIFY(machine.run(pool->start()).has_value());
    finisher = std::make_unique<store::Finisher>(machine.env().workers);
    Downloader::Means means{
        {machine.env(),
         executor(),
         &machine.store(),
         *pool,
         source,
         budget,
         *finisher,
         [this](const Root& root, std::shared_ptr<store::Holding>) { offered.push_back(root); },
         [](const Root&, std::size_t) {},
         {}},
        at_once,
        [this](Downloader::Change change, const DownloadRow&) {
          constexpr const char* kNames[] = {"added", "changed", "finished", "failed", "dropped"};
          const std::string name = kNames[static_cast<int>(change)];
          if (changes.empty() || changes.back() != name) changes.push_back(name);
        },
        [this](const Root&) { ++ended; }};
    downloader = std::make_unique<Downloader>(std::move(means));
    QVERIFY(machine.run(downloader->start()).has_value());
  }
  void stop() {
    if (!downloader) return;
    CHECK(machine.clock().run(downloader->stop(), 1min));
    CHECK(budget.used() == 0);
    downloader.reset();
    CHECK(machine.clock().run(server->stop(), 1min));
    CHECK(machine.clock().run(pool->stop(), 1min));
    pool.reset();
    server.reset();
    machine.close();
  }
  [[nodiscard]] Root root(std::size_t of = 0) const { return givens[of]->root; }
  DownloadRow row(std::size_t of = 0) {
    DownloadRow out;
    out.root = root(of);
    out.key = published[of].bundle.key;
    out.name = "file" + std::to_string(of + 1);
    out.output = kOut;
    return out;
  }
  Result<DownloadRow> add(std::size_t of = 0) {
    return machine.run(downloader->add(row(of), false));
  }
  // What the queue says, and what it has noted.
  DownloadState state(std::size_t of = 0) { return downloader->look(root(of))->row.state; }
  DownloadState noted(std::size_t of = 0) {
    return machine.library().downloads().find(root(of)).value()->state;
  }
  std::uint64_t done_bytes(std::size_t of = 0) {
    const auto view = downloader->look(root(of))->view;
    return view ? view->done_bytes : 0;
  }
  bool run_until_done(std::uint64_t bytes, std::size_t of = 0) {
    return machine.clock().run_until([&] { return done_bytes(of) >= bytes; }, 5min);
  }
  void pass(env::Duration time) { machine.clock().run_for(time); }
  Result<store::Materialized> wait(std::size_t of = 0) {
    return machine.clock().run(downloader->wait(root(of)), 10min).value();
  }
  bool arrived(std::size_t of = 0) {
    return machine.read(kOut / ("file" + std::to_string(of + 1))) == contents[of];
  }
};

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
