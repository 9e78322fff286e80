// Where the files of a bundle go when it is written out, and which of them are there already. Makes
// the folders; no path it gives leads through a link below the output folder.
#pragma once

#include <atomic>
#include <vector>

#include "content/sealed.h"
#include "env/files.h"

namespace cairn::store {

struct Target {
  const content::Entry* entry = nullptr;
  env::Path path;
  env::Path part;  // where the bytes are until the file is whole
  enum class Found { nothing, part, file } found = Found::nothing;  // at the start
};

struct TargetOptions {
  env::Path output;
  std::vector<std::string> patterns;
  bool overwrite = false;
};

struct Targets {
  env::Path top;                // the file or folder that is written
  std::vector<Target> files;    // in the order of the stream, chosen ones only
  std::vector<Target> folders;  // parents before children
  std::vector<Target> links;
  std::uint64_t bytes = 0;
};

// `exists` names a file that is in the way and differs in size; `no_space` says what is needed.
Result<Targets> plan_targets(env::Files& files, const content::Manifest& manifest,
                             const TargetOptions& options);

}  // namespace cairn::store
