// The node of a daemon that runs, over its socket. Each command has a connection of its own; a
// daemon that was restarted is met again. All calls are made on the executor it was made with.
//
// stop() before it goes, where anybody has subscribed.
#pragma once

#include <memory>

#include "api/daemon_address.h"
#include "env/env.h"
#include "env/task_group.h"
#include "node/node.h"

namespace cairn::api {

class DaemonClient;

class RemoteNode final : public node::Node {
 public:
  // How long after a lost connection events are asked for again.
  static constexpr env::Duration kRetryMin = std::chrono::milliseconds(500);
  static constexpr env::Duration kRetryMax = std::chrono::seconds(10);

  // `socket` is what find_daemon() has found.
  RemoteNode(env::Env env, env::asio::any_io_executor executor, const env::Path& socket);
  ~RemoteNode() override;
  RemoteNode(const RemoteNode&) = delete;
  RemoteNode& operator=(const RemoteNode&) = delete;

  env::Task<node::Shared> share(node::ShareRequest request, node::Control control) override;
  env::Task<std::vector<node::BundleSummary>> list() override;
  env::Task<node::BundleDetails> inspect(content::Link link) override;
  env::Task<node::GetReport> get(node::GetRequest request, node::Control control) override;
  env::Task<node::VerifyReport> verify(node::VerifyRequest request, node::Control control) override;
  env::Task<node::Removed> remove(content::Link link, node::Control control) override;
  env::Task<node::Removed> remove_unfinished(node::Control control) override;
  env::Task<node::NodeStatus> status() override;
  env::Task<> rename(Root root, std::string name) override;
  env::Task<node::BundleSummary> relocate(node::RelocateRequest request,
                                          node::Control control) override;
  env::Task<node::BundleSummary> move_to(Root root, std::filesystem::path folder) override;
  env::Task<std::vector<node::ChunkInfo>> chunks(Root root, std::uint64_t stripe) override;

  env::Task<node::DownloadInfo> download(node::GetRequest request) override;
  env::Task<node::DownloadInfo> seed(node::SeedRequest request) override;
  env::Task<std::vector<node::DownloadInfo>> downloads() override;
  env::Task<node::DownloadDetails> download_details(Root root) override;
  env::Task<> pause(std::optional<Root> root) override;
  env::Task<> resume(std::optional<Root> root) override;
  env::Task<> recheck(Root root) override;
  env::Task<> move(Root root, std::optional<Root> before) override;
  env::Task<> reorder(Root root, content::FileOrder order) override;
  env::Task<> choose(Root root, std::vector<std::string> patterns) override;
  env::Task<> drop(Root root) override;
  env::Task<std::vector<node::PeerInfo>> peers() override;
  env::Task<node::NetworkInfo> network() override;
  env::Task<node::PortTest> test_port() override;
  env::Task<node::LimitsInfo> limits() override;
  env::Task<> set_limits(node::TransferLimits limits) override;
  // Where events were missed, because the daemon was restarted or there were too many, one comes
  // that says `download_changed` without a root: everything may have.
  std::unique_ptr<node::Subscription> subscribe(
      std::function<void(const node::Event&)> on_event) override;

  // Asks the daemon to end.
  env::Task<> shut_down();
  // Calls that are under way end with `cancelled`, and so do later ones.
  env::asio::awaitable<void> stop();

 private:
  std::shared_ptr<DaemonClient> client_;
  env::TaskGroup tasks_;
};

}  // namespace cairn::api
