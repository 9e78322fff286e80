// What the library says of a bundle.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "content/code.h"
#include "env/files.h"

namespace cairn::store {

using BundleNumber = std::int64_t;

// What the last look at all of a bundle saw, besides chunks that are damaged.
enum class Seen {
  nothing = 0,
  changed = 1,     // files in their place that are not as they were shared
  unreadable = 2,  // the description, so that no one can say which chunks there are
};

struct BundleRow {
  BundleNumber number = 0;
  Root root;
  std::optional<LinkKey> key;
  std::string name;
  env::Path place;  // empty where only chunks are kept
  std::uint64_t place_size = 0;
  std::int64_t place_mtime_ns = 0;
  bool single_file = false;
  bool copied = false;
  content::Code code;
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::uint64_t stripes = 0;
  std::int64_t added_ns = 0;
  std::uint64_t damaged_chunks = 0;
  Seen seen = Seen::nothing;
  bool partial = false;   // only some pieces of the content are here, in its place or in the packs
  bool withheld = false;  // not offered to others for now
  std::uint64_t sent_bytes = 0;  // to others, as far as it is noted
};

// Where the user's file or folder is; size and time of a single file.
struct Place {
  env::Path path;
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
};

// Of the user's file or folder.
struct Move {
  env::Path from;
  env::Path to;
};

// One finished stripe of a share.
struct StripeRecord {
  std::uint64_t stripe = 0;
  std::uint32_t bytes = 0;
  StripeKey key;
  std::vector<ChunkId> ids;
};

struct LibraryTotals {
  std::uint64_t bundles = 0;
  std::uint64_t placed_bytes = 0;
  std::uint64_t copied_bytes = 0;  // of bundles that are whole
  std::uint64_t unfinished = 0;    // shares; downloads in the queue are not counted
  std::uint64_t partial = 0;       // of the bundles
};

}  // namespace cairn::store
