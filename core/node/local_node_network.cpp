#include "node/local_node.h"

namespace cairn::node {
namespace {

std::unexpected<Error> offline() {
  return fail(ErrorCode::unavailable, "this node takes no part in the network");
}

}  // namespace

env::Task<DownloadInfo> LocalNode::download(GetRequest) {
  co_return offline();
}
env::Task<DownloadInfo> LocalNode::seed(SeedRequest) {
  co_return offline();
}
env::Task<std::vector<DownloadInfo>> LocalNode::downloads() {
  co_return offline();
}
env::Task<DownloadDetails> LocalNode::download_details(Root) {
  co_return offline();
}
env::Task<> LocalNode::pause(std::optional<Root>) {
  co_return offline();
}
env::Task<> LocalNode::resume(std::optional<Root>) {
  co_return offline();
}
env::Task<> LocalNode::recheck(Root) {
  co_return offline();
}
env::Task<> LocalNode::move(Root, std::optional<Root>) {
  co_return offline();
}
env::Task<> LocalNode::drop(Root) {
  co_return offline();
}
env::Task<std::vector<PeerInfo>> LocalNode::peers() {
  co_return offline();
}
env::Task<NetworkInfo> LocalNode::network() {
  co_return offline();
}
env::Task<LimitsInfo> LocalNode::limits() {
  co_return offline();
}
env::Task<> LocalNode::set_limits(TransferLimits) {
  co_return offline();
}
std::unique_ptr<Subscription> LocalNode::subscribe(std::function<void(const Event&)>) {
  return nullptr;
}

}  // namespace cairn::node
