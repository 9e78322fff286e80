// The two secrets of a data folder: who this node is, and what keeps outsiders from confirming a
// guess at a shared file. Both are made at the first start and readable by their owner alone.
#pragma once

#include <memory>

#include "base/ids.h"
#include "crypto/identity.h"
#include "env/env.h"

namespace cairn::store {

struct Keys {
  LibrarySecret secret;
  std::shared_ptr<const crypto::Identity> identity = nullptr;
};

enum class MissingKeys {
  create,           // are made: the folder is new
  create_identity,  // the secret is not replaced, because there are shares made with it; an empty
                    // file in its place is the user's word for it
  refuse,           // are not made: nothing is to be written
};

// Damaged keys, and missing ones that must not be made, are `corrupt`, with the cure.
Result<Keys> load_keys(env::Env env, const env::Path& folder, MissingKeys missing);

}  // namespace cairn::store
