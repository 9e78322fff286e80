// A bundle's stream where the user keeps it. Nothing is trusted: what is read here becomes a chunk
// only when its hash says so. Thread-safe; all calls block.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/sealed.h"
#include "env/files.h"

namespace cairn::store {

class PlacedFiles {
 public:
  // `manifest` outlives this.
  PlacedFiles(env::Files& files, env::Path place, const content::Manifest& manifest)
      : files_(files), place_(std::move(place)), manifest_(manifest) {}

  // A range that is not, or cannot be read, as it was shared.
  struct Gap {
    std::uint64_t offset = 0;  // in the stream
    std::uint64_t bytes = 0;
    std::string problem;   // names the file
    bool certain = false;  // it is gone or has another size; else only its bytes can tell
  };

  // Of the files that a range lies in: the same as long as nobody wrote to them or put others in
  // their place. Nothing where they are many, and while one of them is not there or was written to
  // a moment ago, because the clock of files may not tell what is written next. `now_ns` is the
  // wall clock.
  std::optional<std::uint64_t> stamp(std::uint64_t offset, std::uint64_t bytes,
                                     std::int64_t now_ns);
  // Fills `out` with the stream from `offset` on. What cannot be read is zero and listed as a gap.
  std::vector<Gap> read(std::uint64_t offset, MutableBytes out);
  // Compares sizes and times without reading: the range of each file that is not as it was shared,
  // in order.
  std::vector<Gap> changes();
  // The same for so many files, spread over all: whether one of them is not as it was shared.
  bool any_changed(std::size_t files_max);
  // Why this range of the stream is not as it was shared: the file in it that changed.
  std::string describe(std::uint64_t offset, std::uint64_t bytes);

 private:
  Result<> read_entry(const content::Entry& entry, std::uint64_t from, MutableBytes out);
  // By size and time: `not_found` for what the file certainly cannot give any more, `changed` where
  // its bytes may still be the same.
  Result<> compare(const content::Entry& entry);

  env::Files& files_;
  env::Path place_;
  const content::Manifest& manifest_;
};

}  // namespace cairn::store
