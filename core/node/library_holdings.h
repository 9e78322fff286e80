// What the library and the downloads that are under way can give to others. Bundles that were asked
// for lately stay open, as far as a bound on memory allows. Lives on one executor.
#pragma once

#include <list>
#include <map>
#include <set>

#include "env/env.h"
#include "store/store.h"
#include "transfer/holdings.h"

namespace cairn::node {

class LibraryHoldings final : public transfer::Holdings {
 public:
  static constexpr std::size_t kOpenMax = 512;
  static constexpr std::size_t kStripesOpenMax = 200'000;  // of all that are open
  static constexpr std::size_t kHoldersMax = 1000;         // that are remembered of a bundle
  static constexpr std::size_t kHoldersOfAllMax = 100'000;

  explicit LibraryHoldings(store::Store& store) : store_(store) {}

  env::Task<std::shared_ptr<store::Holding>> find(Root root) override;
  void given(const Root& root, const NodeId& peer) override { note_holder(root, peer); }
  // Another node has some of it.
  void note_holder(const Root& root, const NodeId& peer);
  [[nodiscard]] std::size_t holders_seen(const Root& root) const;

  // A download has this much of it; nothing any more where `holding` is null.
  void offer(const Root& root, std::shared_ptr<store::Holding> holding);
  // The library has changed what it knows of it.
  void forget(const Root& root);
  void forget_all();
  // Not given to others until further notice.
  void withhold(const Root& root, bool withheld);
  [[nodiscard]] bool withheld(const Root& root) const { return withheld_.contains(root); }

 private:
  struct Open {
    std::shared_ptr<store::Holding> holding;
    std::list<Root>::iterator used;
    std::size_t stripes = 0;
  };
  void remember(const Root& root, const std::shared_ptr<store::Holding>& holding);
  void close(std::map<Root, Open>::iterator at);

  store::Store& store_;
  std::map<Root, std::shared_ptr<store::Holding>> offered_;
  std::map<Root, Open> open_;
  std::list<Root> used_;  // the latest first
  std::size_t stripes_ = 0;
  std::set<Root> withheld_;
  std::map<Root, std::set<NodeId>> holders_;
  std::size_t holders_noted_ = 0;
  std::uint64_t changes_ = 0;  // so that what was opened before a change is not kept
};

}  // namespace cairn::node
