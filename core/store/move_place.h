// Moving the user's files of a bundle to another folder, for the user. Blocks.
#pragma once

#include "store/store.h"

namespace cairn::store {

// The file or folder itself goes into `folder`, by one rename, so that nothing is copied and
// nothing is lost whenever the process ends; `unsupported` says that the folder is in another file
// system. Other bundles that lie in it go along; where it is a part of another one, nothing is
// moved. Returns where it is now.
Result<env::Path> move_place(Store& store, const BundleRow& row, const env::Path& folder);

// Strictly beneath.
bool lies_in(const env::Path& path, const env::Path& folder);

// What a crash has interrupted: the library learns where the files are. For whoever holds the lock
// of the data folder, before anything else.
Result<> finish_moves(Store& store);

}  // namespace cairn::store
