// The private description of a bundle, the manifest, and its sealed form, which only the link's key
// opens.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"

namespace cairn::content {

enum class EntryKind { file, directory, symlink };

struct Entry {
  std::string path;  // within the bundle; for a single file its name
  EntryKind kind = EntryKind::file;
  std::uint64_t size = 0;    // of a file
  std::uint64_t offset = 0;  // of a file in the bundle's stream: the sum of the sizes before it
  std::uint32_t mode = 0;    // permission bits, at most 0777
  std::int64_t mtime_ns = 0;
  std::string target;  // of a symbolic link
  bool operator==(const Entry&) const = default;
};

struct Manifest {
  std::string name;  // of the file or folder
  bool single_file = false;
  // Of the folder that all lies in, permission bits and time; without a mode neither is known. Not
  // of a single file, whose entry has them.
  std::uint32_t mode = 0;
  std::int64_t mtime_ns = 0;
  std::vector<Entry> entries;  // sorted by path, byte by byte; folders before what is in them
  std::vector<StripeKey> stripe_keys;
  Bytes
      content;  // the whole stream where it is small enough to live here, and there are no stripes
  bool operator==(const Manifest&) const = default;
};

// Fills in the entries' offsets and checks all that decoding checks. `stream_bytes` is what the
// files add up to.
Result<> complete_manifest(Manifest& manifest, std::uint64_t stream_bytes);

// Index of the first file entry that has bytes at or behind `offset`; entries.size() if there is
// none.
std::size_t entry_at(const Manifest& manifest, std::uint64_t offset);

Bytes encode_manifest(const Manifest& manifest);
// Refuses paths that climb out or pass through a link, wrong order, sums that differ; memory
// follows what is there.
Result<Manifest> decode_manifest(ByteView plain, std::uint64_t stream_bytes);

// The key follows from the library secret and the plaintext, so the same content always has the
// same link.
LinkKey link_key(const LibrarySecret& secret, ByteView plain);
Bytes seal(const LinkKey& key, ByteView plain);
// `permission` when the key is not this bundle's.
Result<Bytes> open_sealed(const LinkKey& key, ByteView sealed);

}  // namespace cairn::content
