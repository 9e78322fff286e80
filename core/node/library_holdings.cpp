#include "node/library_holdings.h"

namespace cairn::node {

env::Task<std::shared_ptr<store::Holding>> LibraryHoldings::find(Root root) {
  if (withheld_.contains(root)) co_return fail(ErrorCode::not_found, "it is paused");
  if (const auto offered = offered_.find(root); offered != offered_.end()) {
    co_return offered->second;
  }
  if (const auto known = open_.find(root); known != open_.end()) {
    used_.splice(used_.begin(), used_, known->second.used);
    co_return known->second.holding;
  }
  const auto changes = changes_;
  auto open = [this, &root]() -> Result<std::shared_ptr<store::Holding>> {
    TRY(const auto row, store_.library.find(root));
    if (!row) return fail(ErrorCode::not_found, "not in the library");
    return store::open_holding(store_, *row);
  };
  CO_TRY(const auto holding, co_await env::run_on(store_.env.workers, std::move(open)));
  if (changes == changes_) remember(root, holding);
  co_return holding;
}

void LibraryHoldings::remember(const Root& root, const std::shared_ptr<store::Holding>& holding) {
  if (open_.contains(root)) return;
  std::size_t stripes = 1;
  for (std::size_t i = 0; i < holding->streams(); ++i) stripes += holding->stripes(i);
  used_.push_front(root);
  open_[root] = {holding, used_.begin(), stripes};
  stripes_ += stripes;
  while (open_.size() > 1 && (open_.size() > kOpenMax || stripes_ > kStripesOpenMax)) {
    close(open_.find(used_.back()));
  }
}

void LibraryHoldings::close(std::map<Root, Open>::iterator at) {
  stripes_ -= at->second.stripes;
  used_.erase(at->second.used);
  open_.erase(at);
}

void LibraryHoldings::offer(const Root& root, std::shared_ptr<store::Holding> holding) {
  forget(root);
  if (holding) {
    offered_[root] = std::move(holding);
  } else {
    offered_.erase(root);
  }
}

void LibraryHoldings::forget(const Root& root) {
  ++changes_;
  const auto known = open_.find(root);
  if (known != open_.end()) close(known);
}

void LibraryHoldings::forget_all() {
  ++changes_;
  open_.clear();
  used_.clear();
  stripes_ = 0;
}

void LibraryHoldings::note_holder(const Root& root, const NodeId& peer) {
  if (holders_noted_ >= kHoldersOfAllMax) return;
  auto& of_root = holders_[root];
  if (of_root.size() < kHoldersMax && of_root.insert(peer).second) ++holders_noted_;
}

std::size_t LibraryHoldings::holders_seen(const Root& root) const {
  const auto found = holders_.find(root);
  return found == holders_.end() ? 0 : found->second.size();
}

void LibraryHoldings::withhold(const Root& root, bool withheld) {
  if (withheld) {
    withheld_.insert(root);
  } else {
    withheld_.erase(root);
  }
}

}  // namespace cairn::node
