// The files that a bundle on its way is written to: the parts of chosen files, those that were
// there already under their names, and the rest. Remembers what was written and not synced yet. A
// part is opened under the name it had before only if it is the same file still.
//
// Thread-safe: writes and reads of different places go side by side; close() and what comes after
// it have the object to themselves.
#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>
#include <vector>

#include "store/arrival_plan.h"
#include "store/place_writer.h"

namespace cairn::store {

class ArrivalFiles {
 public:
  // All outlive this. `targets` changes with what becomes of the files.
  ArrivalFiles(PlaceWriter& place, Targets& targets);

  // Parts whose bytes are known to be this bundle's, so that they are not looked at before they are
  // written over. For all others holds what materialize.h says of somebody else's file.
  void trust_part(std::size_t file) { ours_[file] = true; }
  // Sets room aside for large files. What it made goes again when there is none.
  Result<> reserve();

  // `exists` where the bytes are another file's, which is not to be replaced.
  Result<> write(const ArrivalPlan::Share& share, ByteView bytes);
  // False where they cannot be read.
  bool read(const ArrivalPlan::Share& share, MutableBytes out);
  // Whether there is anything to read, as far as its length tells.
  [[nodiscard]] bool may_hold(const ArrivalPlan::Share& share);
  // What was found there may be no more durable than what is written now.
  void expect_unsynced(const ArrivalPlan::Share& share);
  // A file that is there already turns out to be another one than it must be: `exists`, or, where
  // it may be replaced, a part takes over what it holds.
  Result<> replace(std::size_t file);
  // Makes durable all that was written before the call. After an error nobody knows what is.
  Result<> sync();

  // What is written from now on opens its part again.
  void close();
  // From now on they get their modes and names; the same, and nothing is written any more but files
  // without bytes.
  void end();
  // From now on files are read under their names.
  void named();
  Result<> remove_rest();
  // What says that the part of a file is no longer the one that was written to.
  Result<> check_same(std::size_t file);

 private:
  using Handle = std::shared_ptr<env::File>;
  Result<Handle> part_of(std::size_t file, bool keep_open);
  Result<Handle> open_same(std::size_t file);
  Result<Handle> rest(bool create);
  Result<Handle> readable(std::size_t file);
  void remember(std::size_t file, const Handle& handle);
  Result<> write_part(std::size_t file, std::uint64_t from, ByteView bytes, bool whole);
  [[nodiscard]] bool may_be_foreign(std::size_t file, std::uint64_t from) const;
  Result<> copy_file(const content::Entry& entry, env::File& part);
  Result<> sync_all(const std::set<std::size_t>& files, bool names);
  [[nodiscard]] env::Path rest_path() const;

  PlaceWriter& place_;
  Targets& targets_;
  std::vector<bool> ours_;

  mutable std::mutex mutex_;  // guards all below, and what becomes of the targets
  std::unordered_map<std::size_t, Handle> open_;
  std::vector<std::uint64_t> identity_;  // of parts, once they were opened
  Handle rest_;
  std::set<std::size_t> unsynced_;  // files that were written to
  bool names_unsynced_ = true;      // folders were made, and parts may have been
  bool ending_ = false;
  bool named_ = false;
  std::mutex replacing_;
};

}  // namespace cairn::store
