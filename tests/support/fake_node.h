// A node that answers what a test tells it to, and remembers what it was asked.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "node/node.h"

namespace cairn::test {

inline content::Link some_link(const std::string& name) {
  content::Link link;
  link.root.bytes.fill(7);
  link.key.emplace().bytes.fill(9);
  link.name = name;
  return link;
}

class FakeNode final : public node::Node {
 public:
  // What a long command does before it answers; an error is its answer then.
  std::function<env::Task<>(node::Control)> during;
  // The name, of a path or link, for which there is an error instead of an answer.
  std::optional<std::string> failing_name;
  std::optional<Error> error;

  std::vector<node::Skipped> skipped;
  std::vector<node::BundleSummary> bundles;
  node::BundleDetails details;
  node::GetReport get_report;
  node::VerifyReport verify_report;
  node::NodeStatus node_status;

  std::vector<node::ShareRequest> share_requests;
  std::vector<node::GetRequest> get_requests;
  std::vector<node::VerifyRequest> verify_requests;
  std::vector<content::Link> links;

  env::Task<node::Shared> share(node::ShareRequest request, node::Control control) override {
    share_requests.push_back(request);
    CO_TRY_VOID(co_await meanwhile(control));
    if (control.stop.stop_requested()) co_return fail(ErrorCode::cancelled, "share");
    if (request.path.filename().string() == failing_name)
      co_return fail(ErrorCode::not_found, "no file");
    if (control.progress) control.progress({10, 100, 0, 2});
    node::Shared shared;
    shared.link = some_link(request.path.filename().string());
    shared.bytes = 1536;
    shared.files = 2;
    shared.skipped = skipped;
    co_return shared;
  }

  env::Task<std::vector<node::BundleSummary>> list() override {
    if (error) co_return fail(*error);
    co_return bundles;
  }

  env::Task<node::BundleDetails> inspect(content::Link link) override {
    links.push_back(link);
    if (error) co_return fail(*error);
    co_return details;
  }

  env::Task<node::GetReport> get(node::GetRequest request, node::Control control) override {
    get_requests.push_back(request);
    CO_TRY_VOID(co_await meanwhile(control));
    if (error) co_return fail(*error);
    co_return get_report;
  }

  env::Task<node::VerifyReport> verify(node::VerifyRequest request,
                                       node::Control control) override {
    verify_requests.push_back(request);
    CO_TRY_VOID(co_await meanwhile(control));
    if (error) co_return fail(*error);
    co_return verify_report;
  }

  env::Task<node::Removed> remove_unfinished(node::Control) override {
    ++unfinished_removals;
    co_return node::Removed{{}, 4096};
  }
  int unfinished_removals = 0;
  env::Task<node::Removed> remove(content::Link link, node::Control) override {
    links.push_back(link);
    if (error) co_return fail(*error);
    if (link.name == failing_name) co_return fail(ErrorCode::not_found, "no bundle");
    co_return node::Removed{link.name, 2048};
  }

  int statuses = 0;
  std::function<env::Task<>()> before_status;
  env::Task<node::NodeStatus> status() override {
    ++statuses;
    if (before_status) {
      auto task = before_status();
      CO_TRY_VOID(co_await std::move(task));
    }
    if (error) co_return fail(*error);
    co_return node_status;
  }

  std::vector<node::RelocateRequest> relocations;
  env::Task<> rename(Root root, std::string name) override {
    return order("rename to " + name, root);
  }
  env::Task<node::BundleSummary> relocate(node::RelocateRequest request,
                                          node::Control control) override {
    relocations.push_back(request);
    CO_TRY_VOID(co_await meanwhile(control));
    if (error) co_return fail(*error);
    if (bundles.empty()) co_return fail(ErrorCode::not_found, "no bundle");
    auto moved = bundles.front();
    moved.place = request.path;
    co_return moved;
  }
  env::Task<node::BundleSummary> move_to(Root root, std::filesystem::path folder) override {
    orders.push_back("move to " + folder.string() + " " + root.brief());
    if (error) co_return fail(*error);
    if (bundles.empty()) co_return fail(ErrorCode::not_found, "no bundle");
    auto moved = bundles.front();
    moved.place = folder / moved.place.path().filename();
    co_return moved;
  }
  // Who was asked about, and the stripe.
  std::vector<std::pair<Root, std::uint64_t>> chunk_requests;
  std::vector<node::ChunkInfo> chunk_list;
  env::Task<std::vector<node::ChunkInfo>> chunks(Root root, std::uint64_t stripe) override {
    chunk_requests.emplace_back(root, stripe);
    if (error) co_return fail(*error);
    co_return chunk_list;
  }
  node::PortTest port_test;
  int port_tests = 0;
  env::Task<node::PortTest> test_port() override {
    ++port_tests;
    if (error) co_return fail(*error);
    co_return port_test;
  }

  std::vector<node::DownloadInfo> download_list;
  node::DownloadDetails details_of_download;
  std::vector<node::PeerInfo> peer_list;
  node::NetworkInfo network_info;
  node::LimitsInfo limits_info;
  std::vector<node::SeedRequest> seed_requests;
  // What was asked about downloads, in words: "pause ROOT", "resume all".
  std::vector<std::string> orders;
  content::FileOrder file_order;
  std::vector<std::function<void(const node::Event&)>> listeners;

  env::Task<node::DownloadInfo> download(node::GetRequest request) override {
    get_requests.push_back(request);
    if (error) co_return fail(*error);
    node::DownloadInfo info;
    info.root = request.link.root;
    info.name = request.link.name;
    co_return info;
  }
  env::Task<node::DownloadInfo> seed(node::SeedRequest request) override {
    seed_requests.push_back(request);
    if (error) co_return fail(*error);
    node::DownloadInfo info;
    info.root = request.link.root;
    info.keeps_pieces = true;
    co_return info;
  }
  int download_lists = 0;
  env::Task<std::vector<node::DownloadInfo>> downloads() override {
    ++download_lists;
    if (error) co_return fail(*error);
    co_return download_list;
  }
  // Of single ones, where they differ; and who was asked about.
  std::map<Root, node::DownloadDetails> details_by_root;
  std::vector<Root> details_requests;
  env::Task<node::DownloadDetails> download_details(Root root) override {
    details_requests.push_back(root);
    if (error) co_return fail(*error);
    const auto own = details_by_root.find(root);
    co_return own == details_by_root.end() ? details_of_download : own->second;
  }
  env::Task<> pause(std::optional<Root> root) override { return order("pause", root); }
  env::Task<> resume(std::optional<Root> root) override { return order("resume", root); }
  env::Task<> recheck(Root root) override { return order("recheck", root); }
  env::Task<> move(Root root, std::optional<Root> before) override {
    return order("move before " + (before ? before->brief() : "none"), root);
  }
  env::Task<> reorder(Root root, content::FileOrder wanted) override {
    file_order = std::move(wanted);
    return order("reorder", root);
  }
  std::vector<std::string> chosen;
  env::Task<> choose(Root root, std::vector<std::string> patterns) override {
    chosen = std::move(patterns);
    return order("choose", root);
  }
  env::Task<> drop(Root root) override { return order("drop", root); }
  env::Task<std::vector<node::PeerInfo>> peers() override {
    if (error) co_return fail(*error);
    co_return peer_list;
  }
  env::Task<node::NetworkInfo> network() override {
    if (error) co_return fail(*error);
    co_return network_info;
  }
  std::function<env::Task<>()> before_limits;
  env::Task<node::LimitsInfo> limits() override {
    if (before_limits) {
      auto task = before_limits();
      CO_TRY_VOID(co_await std::move(task));
    }
    if (error) co_return fail(*error);
    co_return limits_info;
  }
  env::Task<> set_limits(node::TransferLimits limits) override {
    if (error) co_return fail(*error);
    limits_info.limits = limits;
    co_return Result<>{};
  }
  std::unique_ptr<node::Subscription> subscribe(
      std::function<void(const node::Event&)> on_event) override {
    listeners.push_back(std::move(on_event));
    return std::make_unique<node::Subscription>();
  }
  void happen(const node::Event& event) {
    for (const auto& listener : listeners) listener(event);
  }

 private:
  env::Task<> meanwhile(node::Control control) {
    if (!during) co_return Result<>{};
    auto task = during(std::move(control));
    co_return co_await std::move(task);
  }
  env::Task<> order(std::string what, std::optional<Root> root) {
    orders.push_back(what + " " + (root ? root->brief() : "all"));
    if (error) co_return fail(*error);
    co_return Result<>{};
  }
};

}  // namespace cairn::test
