// Following the user's files of a bundle to where they are now.
#pragma once

#include "store/store.h"

namespace cairn::store {

// The file or folder of the bundle is `path` now. Kinds and sizes are looked at first, then every
// byte is read and held against the ids of its chunks; `changed` or `not_found` names the file that
// is another one. Files that were copied lose their time, and get that back which they were shared
// with, because by it a change is noticed. Only when this returns without an error does the library
// know of it, and nothing else was touched.
env::Task<BundleRow> relocate(Store& store, BundleRow row, env::Path path, Watch watch);

}  // namespace cairn::store
