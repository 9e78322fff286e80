// What must hold of files and packs on disk, judged without the code that made them: it knows the
// byte table of a pack and how to compare trees, and nothing else of Cairn.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "support/sim_files.h"

namespace cairn::sim {

// What a tree holds: files with content, links with their target, folders. Paths relative to its
// top.
struct TreeItem {
  char kind = 'f';  // f, d, l
  std::string content;
  std::uint32_t mode = 0;
  std::int64_t mtime_ns = 0;
  bool operator==(const TreeItem&) const = default;
};
using Tree = std::map<std::string, TreeItem>;

Tree read_tree(test::SimFiles& files, const env::Path& top);
// The first difference, in words.
std::optional<std::string> difference(const Tree& expected, const Tree& found);
// A difference only where a file under its final name is not what it must be; what is missing, or
// still a .part, is fine.
std::optional<std::string> impostor(const Tree& expected, const Tree& found);

struct PackedChunk {
  env::Path pack;
  std::uint64_t offset = 0;  // of the chunk's bytes
  std::uint64_t bytes = 0;
  std::string id;
};
// Walks all packs from record to record; what is not a record ends a pack.
std::vector<PackedChunk> packed_chunks(test::SimFiles& files, const env::Path& folder);

}  // namespace cairn::sim
