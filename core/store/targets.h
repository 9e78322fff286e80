// Which files of a bundle are to be written out, and which of them are there already. Makes the
// folders; nothing is written through a link below the output folder. What it finds is its own
// until the lock goes.
#pragma once

#include <memory>
#include <vector>

#include "content/sealed.h"
#include "env/files.h"
#include "store/place_names.h"

namespace cairn::store {

struct Target {
  const content::Entry* entry = nullptr;
  enum class Found { nothing, part, file } found = Found::nothing;  // at the start
  std::uint64_t part_bytes = 0;     // how long the part was at the start
  std::int64_t found_mtime_ns = 0;  // of the file or the part
  bool replaces = false;  // a file of its name if that is another one, as the user allowed
};

struct TargetOptions {
  env::Path output;
  std::vector<std::string> patterns;
  bool overwrite = false;
  // The data folder, absolute and free of links: nothing is written there.
  env::Path off_limits = {};
};

// Keeps every other get out of the same place: a locked, hidden file beside what is written. A
// crash leaves it behind, which harms nobody; the next get locks it again.
class PlaceLock {
 public:
  // `busy` while another holds it, `exists` where a file of the user's has its name. Locks nothing
  // where the file system has no locks or the folder is not to be written to.
  static Result<std::unique_ptr<PlaceLock>> take(env::Files& files, const env::Path& top);
  ~PlaceLock();
  PlaceLock(const PlaceLock&) = delete;
  PlaceLock& operator=(const PlaceLock&) = delete;

 private:
  PlaceLock(env::Files& files, env::Path path) : files_(files), path_(std::move(path)) {}

  env::Files& files_;
  env::Path path_;
  std::unique_ptr<env::FileLock> lock_;
};

struct Targets {
  std::vector<Target> files;    // in the order of the stream, chosen ones only
  std::vector<Target> folders;  // parents before children
  std::vector<Target> links;
  std::uint64_t bytes = 0;
  std::unique_ptr<PlaceLock> lock;
};

// Looks for the part of a file that is to be written, and takes it up. It may be what an
// interrupted run has left, or somebody else's file: one that is too long is not ours; of others,
// the bytes tell.
Result<> find_part(env::Files& files, const PlaceNames& names, const TargetOptions& options,
                   Target& target);
// `no_space` says what is needed for the files that are not there.
Result<> check_space(env::Files& files, const Targets& targets, const TargetOptions& options);

// What says that a file, or a part, holds something else.
Error another_file(const env::Path& path);
Error foreign_part(const env::Path& part);

// `exists` names what is in the way and differs in kind or size; `no_space` says what is needed.
// `invalid`, before anything is made, when files would come to the data folder.
Result<Targets> plan_targets(env::Files& files, const content::Manifest& manifest,
                             const PlaceNames& names, const TargetOptions& options);

}  // namespace cairn::store
