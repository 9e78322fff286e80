// Writing a kept bundle out as files. Bytes go to NAME.part and get the file's name only when they
// are whole and durable, so no partial file ever poses as whole. What is there already and
// identical is kept, which is also how an interrupted run goes on: a part that holds anything but
// the file's own sectors and zeros is somebody else's, and stays as it is. Files that may be
// replaced are compared first, before anything is written, up to where they differ; stripes up to
// there are read twice. Only one run at a time writes to a place. Stripes are read, verified,
// rebuilt and decrypted on several cores.
#pragma once

#include "store/stripe_reader.h"
#include "store/targets.h"

namespace cairn::store {

struct Materialized {
  env::Path path;
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::uint64_t kept_bytes = 0;
  std::uint64_t rebuilt_chunks = 0;
  std::vector<std::string> warnings;
};

// The bundle is readable: it was opened with its key.
env::Task<Materialized> materialize(Store& store, std::shared_ptr<StripeReader> bundle,
                                    TargetOptions options, Watch watch);

}  // namespace cairn::store
