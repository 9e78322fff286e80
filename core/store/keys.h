// The two secrets of a data folder: who this node is, and what keeps outsiders from confirming a
// guess at a shared file. Both are made at the first start and readable by their owner alone.
#pragma once

#include "base/ids.h"
#include "crypto/identity.h"
#include "env/env.h"

namespace cairn::store {

struct Keys {
  LibrarySecret secret;
  NodeId node_id;
};

// `create` makes what is missing; otherwise that is `not_found`.
Result<Keys> load_keys(env::Env env, const env::Path& folder, bool create);

}  // namespace cairn::store
