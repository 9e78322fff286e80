// Bundles that are not all here: on their way, or kept in part. For each that is on its way there
// is an unfinished row in the library, found by its root, with the root block, and for each stripe
// which data pieces are in its place. Named operations, no policy. Thread-safe; all calls block.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "store/database.h"
#include "store/library_rows.h"
#include "store/piece.h"

namespace cairn::store {

struct StripeMark {
  std::uint64_t stripe = 0;
  PieceMask pieces = 0;  // data pieces in the files of its place, durable and verified
  bool touched = false;  // may hold more, or was being written
};

struct Arrival {
  BundleNumber number = 0;
  std::int64_t synced_ns = 0;  // wall clock when its files were last synced; 0: never
  std::vector<StripeMark> marks;
};

// An unfinished row that becomes a bundle of the library, with the place, sizes and times of `row`.
// A partial one gives way to a whole one that the library has already, and otherwise keeps what
// `marks` says.
struct Arrived {
  BundleRow row;
  Bytes root_block;
  std::vector<StripeMark> marks;  // where row.partial
  std::uint64_t here_bytes = 0;   // of content, where row.partial
};

class Arrivals {
 public:
  explicit Arrivals(Database& database) : database_(database) {}

  // The unfinished row of a bundle with the root of `row`, taken up again or made, for whoever
  // keeps chunks of it.
  Result<BundleNumber> begin(const BundleRow& row, ByteView root_block);
  // The same for whoever writes it to row.place, the files that `chosen` stands for. The marks are
  // those of the same place and choice; others begin without any.
  Result<Arrival> begin_place(const BundleRow& row, ByteView root_block, const Digest& chosen);
  Result<std::optional<Bytes>> root_block(const Root& root);
  // Survives the end of the process, not a power cut.
  Result<> touch(BundleNumber number, std::span<const std::uint64_t> stripes);
  // Durable when this returned.
  Result<> mark(BundleNumber number, std::span<const StripeMark> marks, std::int64_t synced_ns);
  // All or none, durable when this returned.
  Result<> finish(std::span<const Arrived> arrived);
  // Of one that is on its way to this place, with this choice of files; nothing where none was
  // written yet.
  Result<std::optional<std::vector<StripeMark>>> noted(const Root& root, const env::Path& place,
                                                       const Digest& chosen);
  // Of a bundle, on its way or kept in part: the data pieces in the files of its place.
  Result<std::vector<StripeMark>> marks(BundleNumber number);

 private:
  Database& database_;
};

// Inside a transaction: the row that chunks of the bundle are kept for, `number` while that is
// known, else what took its place.
Result<BundleNumber> row_of(SQLite::Database& db, const Root& root, BundleNumber number);

}  // namespace cairn::store
