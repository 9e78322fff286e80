// What was noted of a bundle on its way here, for whoever wants to show it while nobody writes to
// it. Reads the library and the packs, no files, and changes nothing. Blocks.
#pragma once

#include <vector>

#include "content/bundle.h"
#include "store/downloads.h"
#include "store/piece.h"
#include "store/store.h"

namespace cairn::store {

struct Recalled {
  content::Bundle bundle;
  // Of the first stripes; empty where nothing was noted of this choice of files.
  std::vector<PieceMask> wanted;
  std::vector<PieceMask> there;
};

// `not_found` where it has not been described yet. At most `stripes` are told of; where pieces are
// kept for others, and there are too many to look them all up, none.
Result<Recalled> recall(Store& store, const DownloadRow& row, std::size_t stripes);

}  // namespace cairn::store
