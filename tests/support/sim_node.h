// A file, folder or link of SimFiles, twice: as programs see it now, and as the disk would show it
// after a crash. Between the two lie the writes and the changes of folders that no sync has
// covered.
//
// What a crash leaves of them: of a file, every unsynced write survives wholly, in some of its
// sectors of 512 bytes, or not at all, whatever became of those around it; changes of size
// likewise. Of a folder, the first n of its unsynced changes survive, as with a journal; a rename
// between two folders survives in both or in neither.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "env/files.h"
#include "support/paged_bytes.h"
#include "support/seeded_random.h"

namespace cairn::test {

struct SimNode;
using SimNodePtr = std::shared_ptr<SimNode>;

struct Metadata {
  std::uint32_t mode = 0;
  std::int64_t mtime_ns = 0;
  std::int64_t changed_ns = 0;
};

// A write, or a change of size where there are no bytes.
struct UnsyncedWrite {
  std::uint64_t offset = 0;  // or the new size
  std::shared_ptr<const Bytes> bytes;
};

// Ties the two halves of a rename between folders.
struct CrossRename {
  std::weak_ptr<SimNode> from;
  std::weak_ptr<SimNode> to;
};

// Removes one name, adds one, or both at once.
struct FolderChange {
  std::optional<std::string> removed;
  std::optional<std::string> added;
  SimNodePtr node;  // what `added` names
  std::shared_ptr<CrossRename> cross;
};

using Entries = std::map<std::string, SimNodePtr>;

struct SimNode {
  env::FileKind kind = env::FileKind::file;
  Metadata metadata;
  Metadata durable_metadata;

  PagedBytes content;
  PagedBytes durable_content;
  std::vector<UnsyncedWrite> unsynced;
  // A sync has failed: what it did not write counts as clean, so a later sync does not write it.
  bool writes_lost = false;

  std::string target;  // of a link

  Entries entries;
  Entries durable_entries;
  std::vector<FolderChange> changes;

  // What keeps the space of a file in use.
  bool linked = false;
  int open_handles = 0;
  std::uint64_t lock_token = 0;  // 0: not locked
};

// Files.
void write_content(SimNode& file, std::uint64_t offset, ByteView bytes);
void resize_content(SimNode& file, std::uint64_t size);
// As fdatasync: times and modes are written along with bytes and sizes, not on their own.
void sync_content(SimNode& file);
// As sync_content, times and modes included in any case.
void sync_everything_of(SimNode& file);
// A sync that fails: some of the writes reached the disk, the others never will.
void fail_sync_of_content(SimNode& file, SeededRandom& random);
// Stops the machine: what survives becomes both states.
void crash_file(SimNode& file, SeededRandom& random);
// Flips `count` bits in the range, in both states.
void flip_bits_of(SimNode& file, std::uint64_t offset, std::uint64_t length, std::uint64_t count,
                  SeededRandom& random);

// Folders. The changes apply to `entries` at once.
void add_entry(SimNode& folder, const std::string& name, const SimNodePtr& node);
void remove_entry(SimNode& folder, const std::string& name);
void move_entry(const SimNodePtr& from, const std::string& old_name, const SimNodePtr& to,
                const std::string& new_name);
// Makes the first `count` changes of the folder durable, and with each half of a rename the other
// half and what came before it in the other folder.
void commit_changes(SimNode& folder, std::size_t count);

// Every node at and below `root` in either state, once, in an order that names alone decide.
std::vector<SimNodePtr> nodes_of(const SimNodePtr& root);
// Makes the current state of everything at and below `root` durable.
void sync_tree_of(const SimNodePtr& root);
// Stops the machine: what survives becomes both states of everything below.
void crash_tree(const SimNodePtr& root, SeededRandom& random);
// A copy in both states that shares the contents' pages. Handles and locks are not copied.
SimNodePtr clone_tree(const SimNodePtr& root);

}  // namespace cairn::test
