// A queue of downloads over a store in simulated files, with givers on a simulated network.
#pragma once

#include <QTest>

#include "download/downloader.h"
#include "support/store_machine.h"
#include "unit/download/giver.h"

namespace cairn::test {

using namespace std::chrono_literals;
using download::Budget;
using download::Downloader;
using download::DownloadRow;
using download::DownloadState;
using download::OnFound;

inline const env::Path kData = "/home/.cairn";
inline const env::Path kOut = "/home/out";

// Tells everybody of all givers, after a moment.
class FakeSource final : public download::PeerSource {
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

struct DownloaderRig {
  StoreMachine machine;
  SimNetwork network{machine.context(), machine.clock(), 5};
  SimTransport transport{machine.context(), machine.clock(), network};
  std::vector<std::unique_ptr<Given>> givens;
  std::vector<Publication> published;
  std::vector<Bytes> contents;
  std::vector<std::unique_ptr<Giver>> givers;
  SimHost& host = network.add_host({"198.51.100.1"});
  SimStreams streams{transport, host, Giver::id_of(200)};

  NothingHeld nothing;
  std::unique_ptr<transfer::ChunkServer> server;
  std::unique_ptr<transfer::SessionPool> pool;
  FakeSource source{machine.clock(), givers};
  Budget budget{64U << 20U};
  std::unique_ptr<store::Finisher> finisher;
  std::unique_ptr<Downloader> downloader;
  std::vector<std::string> changes;
  std::vector<Root> offered;
  std::set<NodeId> holders_seen;
  int ended = 0;

  DownloaderRig() = default;
  DownloaderRig(const DownloaderRig&) = delete;
  DownloaderRig& operator=(const DownloaderRig&) = delete;
  ~DownloaderRig() {
    stop();
    givers.clear();
  }
  env::asio::any_io_executor executor() { return machine.context().get_executor(); }

  // What a giver has, of so many bytes in one file.
  void publish(std::size_t bytes, const content::Code& code = {4, 2}) {
    const auto number = std::to_string(published.size() + 1);
    contents.push_back(machine.write_random("/src/file" + number, bytes, published.size() + 1));
    publish_path("/src/file" + number, code);
  }
  void publish_path(const env::Path& path, const content::Code& code = {4, 2}) {
    QVERIFY(machine.open("/other/.cairn").has_value());
    auto source_of = test::publish(machine, path, code);
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
         {},
         [this](const Root&, const NodeId& peer) { holders_seen.insert(peer); }},
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

}  // namespace cairn::test
