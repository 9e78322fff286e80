// The peer itself, over one data folder. For reading, any number of processes may have the folder
// open; writing needs the folder's lock, which one process holds at a time.
#pragma once

#include <memory>

#include "crypto/identity.h"
#include "env/env.h"
#include "node/node.h"
#include "node/peer.h"
#include "store/tuning.h"

namespace cairn::node {

enum class Access { read, write };

struct LocalNodeOptions {
  std::filesystem::path data_folder;
  Access access = Access::write;
  // Who we are, for the message another process shows: "cairn share (process 123)".
  std::string holder = {};
  store::Tuning tuning = {};
};

class LocalNode final : public Node {
 public:
  // Creates the folder when it is missing, cleans up after a crash, and opens the library. Blocks;
  // opening takes well under a second whatever the size of the library.
  static Result<std::unique_ptr<LocalNode>> open(env::Env env, LocalNodeOptions options);
  ~LocalNode() override;

  env::Task<Shared> share(ShareRequest request, Control control) override;
  env::Task<std::vector<BundleSummary>> list() override;
  env::Task<BundleDetails> inspect(content::Link link) override;
  env::Task<GetReport> get(GetRequest request, Control control) override;
  env::Task<VerifyReport> verify(VerifyRequest request, Control control) override;
  env::Task<Removed> remove(content::Link link, Control control) override;
  env::Task<Removed> remove_unfinished(Control control) override;
  env::Task<NodeStatus> status() override;
  env::Task<> rename(Root root, std::string name) override;
  env::Task<BundleSummary> relocate(RelocateRequest request, Control control) override;
  env::Task<BundleSummary> move_to(Root root, std::filesystem::path folder) override;
  env::Task<std::vector<ChunkInfo>> chunks(Root root, std::uint64_t stripe) override;
  env::Task<DownloadInfo> download(GetRequest request) override;
  env::Task<DownloadInfo> seed(SeedRequest request) override;
  env::Task<std::vector<DownloadInfo>> downloads() override;
  env::Task<DownloadDetails> download_details(Root root) override;
  env::Task<> pause(std::optional<Root> root) override;
  env::Task<> resume(std::optional<Root> root) override;
  env::Task<> recheck(Root root) override;
  env::Task<> move(Root root, std::optional<Root> before) override;
  env::Task<> reorder(Root root, content::FileOrder order) override;
  env::Task<> choose(Root root, std::vector<std::string> patterns) override;
  env::Task<> drop(Root root) override;
  env::Task<std::vector<PeerInfo>> peers() override;
  env::Task<NetworkInfo> network() override;
  env::Task<PortTest> test_port() override;
  env::Task<LimitsInfo> limits() override;
  env::Task<> set_limits(TransferLimits limits) override;
  std::unique_ptr<Subscription> subscribe(std::function<void(const Event&)> on_event) override;

  // Takes part in the network from now on: serves what is here, and brings what is asked for.
  // `busy` where a port is taken. To be followed by go_offline(), which takes seconds at most and
  // loses nothing.
  env::Task<> go_online(PeerMeans means, PeerOptions options);
  env::asio::awaitable<void> go_offline();
  // While online; as set_limits().
  void apply_limits(const TransferLimits& limits);
  // Whether the library has the bundle, so that get() needs no network.
  env::Task<bool> holds(Root root);

  [[nodiscard]] std::shared_ptr<const crypto::Identity> identity() const;
  // What the library holds; nothing where that is what it held when it was last asked, as far as
  // other processes have a part in it.
  env::Task<std::optional<std::vector<Root>>> changed_roots();

 private:
  struct State;
  env::Task<GetReport> get_from_network(GetRequest request, Control control);
  env::Task<> withhold(Root root, bool withheld);
  explicit LocalNode(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace cairn::node
