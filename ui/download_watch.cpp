#include "ui/download_watch.h"

#include <utility>

#include "ui/stripe_bar.h"

namespace cairn::ui {
namespace {

constexpr std::chrono::seconds kDetailsEvery{1};
constexpr std::chrono::seconds kStripesEvery{3};

using Buckets = std::vector<std::pair<Root, std::vector<float>>>;

env::Task<Buckets> bucketsOf(node::Node& node, std::vector<Root> roots) {
  Buckets all;
  for (const auto& root : roots) {
    auto asked = node.download_details(root);
    const auto details = co_await std::move(asked);
    // It may be gone meanwhile.
    if (details) all.emplace_back(root, stripeBuckets(details->stripes));
  }
  co_return all;
}

}  // namespace

DownloadDetailsWatch::DownloadDetailsWatch(NodeBridge& bridge, QObject* parent)
    : LiveViewBase(bridge, kDetailsEvery, parent) {}

void DownloadDetailsWatch::setRoot(std::optional<Root> root) {
  if (root_ == root) return;
  root_ = root;
  refresh();
}

void DownloadDetailsWatch::ask() {
  if (!root_) return answered(false);
  using node::DownloadDetails;
  NodeBridge::Question<DownloadDetails> question = [root = *root_](node::Node& node) {
    return node.download_details(root);
  };
  bridge_.ask<DownloadDetails>(this, std::move(question),
                               [this, root = *root_](const Result<DownloadDetails>& details) {
                                 const bool isSeen = details && isActive() && root_ == root;
                                 if (isSeen) Q_EMIT came(*details);
                                 answered(isSeen);
                               });
}

DownloadStripesWatch::DownloadStripesWatch(NodeBridge& bridge, QObject* parent)
    : LiveViewBase(bridge, kStripesEvery, parent) {}

void DownloadStripesWatch::setRoots(std::vector<Root> roots) {
  if (roots.size() > kRootsMax) roots.clear();
  if (roots == roots_) return;
  roots_ = std::move(roots);
  if (!roots_.empty()) refresh();
}

void DownloadStripesWatch::ask() {
  NodeBridge::Question<Buckets> question = [roots = roots_](node::Node& node) {
    return bucketsOf(node, roots);
  };
  bridge_.ask<Buckets>(this, std::move(question), [this](const Result<Buckets>& all) {
    const bool isSeen = all && isActive();
    if (isSeen) {
      for (const auto& [root, buckets] : *all) Q_EMIT came(root, buckets);
    }
    answered(isSeen);
  });
}

}  // namespace cairn::ui
