// Sharing: a file or folder becomes a bundle of the library. A pipeline over the cores: the stream
// is read and cut in order, its stripes are hashed, encrypted, coded and hashed by as many workers
// as there are, and recorded in order.
//
// Finished stripes are committed as the work goes on, so a share that was stopped or killed goes on
// where it was when the same path, unchanged, is shared again. Memory: one stripe per worker.
#pragma once

#include "store/scan.h"
#include "store/store.h"

namespace cairn::store {

struct IngestRequest {
  env::Path path;
  content::Code code;
  bool copy = false;
  // Called once, on a worker, when the size of the whole is known.
  std::function<void(std::uint64_t bytes, std::uint64_t files)> on_scanned;
};

struct Ingested {
  BundleRow row;
  bool known_before = false;
  std::uint64_t resumed_bytes = 0;
  std::vector<SkippedPath> skipped;
};

// One at a time.
env::Task<Ingested> ingest(Store& store, IngestRequest request, Watch watch);

}  // namespace cairn::store
