// The networked half of a node: serves what the library holds, brings what is asked for, and takes
// part in the DHT and the local network meanwhile. Composes transfer, download and presence; lives
// on one executor. start() once; stop() before it goes.
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "download/downloader.h"
#include "node/library_holdings.h"
#include "node/peer_finder.h"
#include "node/port_tester.h"
#include "node/presence.h"
#include "node/rested_maps.h"
#include "node/views.h"
#include "transfer/chunk_server.h"
#include "transfer/session_pool.h"

namespace cairn::node {

// What of the outside it needs besides env.
struct PeerMeans {
  env::StreamNetwork& streams;
  PresenceMeans presence;
  env::Workers& reads;  // may be held up by slow disks
  std::function<WeekTime()> week_time;
};

struct PeerOptions {
  std::string label;
  std::string agent;
  NetworkOptions network;
  std::uint16_t serve_port = 0;  // 0: any that is free
  TransferLimits limits;
  env::Path saved_nodes;  // of the DHT; empty for none
  bool announce = true;
  bool transient = false;  // for the time of a command only
};

class Peer {
 public:
  using Tell = std::function<void(const Event&)>;

  // `store` and what `means` refers to outlive it.
  Peer(env::Env env, env::asio::any_io_executor executor, store::Store& store,
       std::shared_ptr<const crypto::Identity> identity, PeerMeans means, PeerOptions options,
       Tell tell);
  ~Peer();
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  // `busy` where a port is taken.
  env::Task<> start();
  // Within seconds; loses nothing.
  env::asio::awaitable<void> stop();

  // What the library holds, whenever that may have changed.
  void hold(std::vector<Root> roots);
  // The library knows something else of it now.
  void changed(const Root& root);
  env::Task<> withhold(Root root, bool withheld);

  [[nodiscard]] download::Downloader& downloader() { return *downloader_; }
  // Reads what was noted of one that does not run, so that details_of() can tell it.
  env::Task<> recall(Root root);
  // Of a download, what it is of, as far as that is known.
  [[nodiscard]] std::shared_ptr<const content::Bundle> bundle_of(
      const download::QueuedDownload& queued) const;
  [[nodiscard]] DownloadDetails details_of(const download::QueuedDownload& queued);
  [[nodiscard]] std::vector<PeerInfo> peers() const;
  [[nodiscard]] NetworkInfo network() const;
  // Asks others to try, which takes up to half a minute.
  env::Task<PortTest> test_port();
  // Other nodes that were seen having some of it.
  [[nodiscard]] std::size_t holders_seen(const Root& root) const {
    return holdings_.holders_seen(root);
  }
  // Sent of it, and not in the library yet.
  [[nodiscard]] std::uint64_t sent_unnoted(const Root& root) const;
  [[nodiscard]] LimitsInfo limits() const;
  void set_limits(const TransferLimits& limits);

 private:
  // How many have each piece, and how many of them can be spared.
  struct Counted {
    Root root;
    env::TimePoint at;
    std::vector<std::uint8_t> counts;
    std::optional<std::size_t> losses_survived;
  };
  Counted count_holders(const download::Download& running, const Root& root,
                        const DownloadDetails& details);
  struct Rates {
    transfer::SessionTraffic before;
    double sent_per_s = 0;
    double received_per_s = 0;
  };

  void announce_held();
  void make_downloader();
  transfer::PoolOptions pool_options();
  void apply_limits();
  [[nodiscard]] std::vector<env::asio::ip::address> own_addresses() const;
  [[nodiscard]] PortTester::Ports ports_to_try() const;
  env::Task<> await_who_came(env::TimePoint since);
  env::asio::awaitable<void> keep_sampled();
  env::asio::awaitable<void> keep_limits();
  env::asio::awaitable<void> keep_sent_noted();
  env::asio::awaitable<void> note_sent();
  void sample(double seconds);
  void on_download(download::Downloader::Change change, const store::DownloadRow& row);

  env::Env env_;
  env::asio::any_io_executor executor_;
  store::Store& store_;
  std::shared_ptr<const crypto::Identity> identity_;
  PeerMeans means_;
  PeerOptions options_;
  Tell tell_;
  Counted counted_;  // of the bundle that was looked at last
  RestedMaps rested_;
  env::TimePoint started_;
  env::TaskGroup tasks_;
  LibraryHoldings holdings_;
  transfer::DownloadGate gate_;
  transfer::ChunkServer server_;
  transfer::SessionPool pool_;
  download::Budget budget_;
  store::Finisher finisher_;
  std::unique_ptr<Presence> presence_;
  std::unique_ptr<PeerFinder> finder_;
  std::unique_ptr<PortTester> tester_;
  std::unique_ptr<download::Downloader> downloader_;
  std::vector<Root> held_;  // by the library and the downloads
  std::map<NodeId, Rates> rates_;
  std::map<Root, std::uint64_t> sent_noted_;  // of what was sent since the start
  std::uint64_t sent_sampled_ = 0;
  std::uint64_t received_sampled_ = 0;
  double sent_per_s_ = 0;
  double received_per_s_ = 0;
};

}  // namespace cairn::node
