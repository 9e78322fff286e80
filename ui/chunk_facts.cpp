#include "ui/chunk_facts.h"

#include <algorithm>
#include <utility>

#include "ui/chunk_text.h"

namespace cairn::ui {
namespace {

// Who goes from cell to cell with the arrow keys asks only where he stays.
constexpr std::chrono::milliseconds kCellSettle{120};
// Holders come and go.
constexpr std::chrono::seconds kStaleAfter{5};

}  // namespace

ChunkFacts::ChunkFacts(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
  soon_.setSingleShot(true);
  soon_.setInterval(kCellSettle);
  connect(&soon_, &QTimer::timeout, this, &ChunkFacts::ask);
}

void ChunkFacts::setRoot(std::optional<Root> root) {
  if (root_ == root) return;
  root_ = root;
  known_.clear();
  wanted_.reset();
  asking_.reset();
  soon_.stop();
}

QString ChunkFacts::lines(std::size_t stripe, int piece) {
  const auto known = std::ranges::find(known_, stripe, &Known::stripe);
  const bool fresh = known != known_.end() &&
                     !known->since.hasExpired(std::chrono::milliseconds(kStaleAfter).count());
  if (!fresh) want(stripe);
  if (known == known_.end() || piece < 0) return {};
  const auto at = static_cast<std::size_t>(piece);
  return at < known->chunks.size() ? chunkFactsText(known->chunks[at]) : QString();
}

void ChunkFacts::want(std::size_t stripe) {
  if (!root_ || wanted_ == stripe || asking_ == stripe) return;
  wanted_ = stripe;
  if (!asking_) soon_.start();
}

void ChunkFacts::ask() {
  if (!root_ || !wanted_ || asking_) return;
  const auto stripe = *std::exchange(wanted_, std::nullopt);
  asking_ = stripe;
  using Chunks = std::vector<node::ChunkInfo>;
  NodeBridge::Question<Chunks> question = [root = *root_, stripe](node::Node& node) {
    return node.chunks(root, stripe);
  };
  bridge_.ask<Chunks>(this, std::move(question),
                      [this, root = *root_, stripe](const Result<Chunks>& chunks) {
                        if (root_ != root || asking_ != stripe) return;
                        asking_.reset();
                        take(stripe, chunks.value_or(Chunks{}));
                        if (wanted_) soon_.start();
                      });
}

void ChunkFacts::take(std::size_t stripe, std::vector<node::ChunkInfo> chunks) {
  std::erase_if(known_, [stripe](const Known& known) { return known.stripe == stripe; });
  auto& known = known_.emplace_back();
  known.stripe = stripe;
  known.chunks = std::move(chunks);
  known.since.start();
  if (known_.size() > kStripesKept) known_.pop_front();
  Q_EMIT changed();
}

}  // namespace cairn::ui
