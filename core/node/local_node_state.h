// What a LocalNode is made of, for the files that implement it.
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>

#include "env/task_group.h"
#include "node/local_node.h"
#include "node/peer.h"
#include "store/keys.h"
#include "store/stripe_reader.h"

namespace cairn::node {

struct LocalNode::State {
  env::Env env;
  LocalNodeOptions options;
  std::unique_ptr<env::FileLock> lock;  // outlives what writes
  std::unique_ptr<store::Database> database;
  std::unique_ptr<store::Library> library;
  std::unique_ptr<store::PackStore> packs;
  store::Keys keys;
  std::optional<store::Store> store;
  bool sharing = false;
  bool untidy = false;  // something was removed that could not be freed yet
  std::optional<store::Library::Version> version_seen;  // by changed_roots()

  using OnEvent = std::function<void(const Event&)>;
  std::list<OnEvent> listeners;
  std::unique_ptr<env::TaskGroup> tasks;  // while it is online
  std::unique_ptr<Peer> peer;             // the same

  State(env::Env surroundings, LocalNodeOptions wanted)
      : env(surroundings), options(std::move(wanted)) {}
  void tell(const Event& event) const;
  void library_changed(const Root& root, EventKind kind, const std::string& name);
  env::asio::awaitable<void> keep_holding();
  env::asio::awaitable<void> keep_looking();
  void add_network_facts(BundleSummary& summary) const;

  Result<> open_to_read();
  Result<> open_to_write();
  Result<> open_store(bool writable);
  Result<bool> is_first_start() const;
  using Writing = std::function<Result<>(store::Store&)>;
  Result<> remember(const Writing& writing);
  void remember_seen(const store::BundleRow& row, bool changed);
  // Nothing where the library is as it was seen last; else all its roots, and it is seen now.
  Result<std::optional<std::vector<Root>>> roots_since(
      std::optional<store::Library::Version>& seen) const;
  Result<store::BundleRow> row_for(const content::Link& link);
  Result<store::BundleRow> row_for(const Root& root);
  void look_at_place(store::StripeReader& bundle);
  Result<Removed> forget(const content::Link& link) const;
};

}  // namespace cairn::node
