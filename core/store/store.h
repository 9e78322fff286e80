// The parts of a store that its operations work on together. Owned by the node; everything in it is
// thread-safe.
#pragma once

#include <functional>
#include <stop_token>

#include "base/ids.h"
#include "env/env.h"
#include "store/library.h"
#include "store/pack_store.h"

namespace cairn::store {

struct Store {
  env::Env env;
  Library& library;
  PackStore& packs;
  LibrarySecret secret;
  env::Path folder;  // the data folder
  Tuning tuning = {};
};

// How a long operation is stopped, and told how far it is. Called from workers.
struct Watch {
  std::function<void(std::uint64_t bytes, std::uint64_t files)> advance;  // since the last call
  std::stop_token stop;

  void advanced(std::uint64_t bytes, std::uint64_t files) const {
    if (advance) advance(bytes, files);
  }
};

}  // namespace cairn::store
