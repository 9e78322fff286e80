// What a share is about to hold: a file, or a folder with all below it, listed in the order of the
// bundle's stream. Links inside a folder are listed as links and never followed; the path that the
// user named is followed.
#pragma once

#include <stop_token>
#include <vector>

#include "content/sealed.h"
#include "env/files.h"

namespace cairn::store {

struct SkippedPath {
  env::Path path;
  std::string reason;
};

struct Scan {
  env::Path place;             // absolute, without links
  content::Manifest manifest;  // name and entries; complete but for stripe keys and content
  std::vector<std::uint64_t> identities;  // of the entries, as FileInfo has them
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::vector<SkippedPath> skipped;
};

struct ScanLimits {
  // The node's own folder, absolute and without links: it holds secrets and changes while it is
  // read. It is skipped, and refused as what to share.
  env::Path excluded;
};

Result<Scan> scan(env::Files& files, const env::Path& path, const ScanLimits& limits,
                  const std::stop_token& stop);

// Where an entry lies on disk.
env::Path entry_path(const env::Path& place, const content::Manifest& manifest,
                     const content::Entry& entry);

}  // namespace cairn::store
