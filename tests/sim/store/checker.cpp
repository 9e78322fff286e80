#include "store/checker.h"

#include <sstream>

namespace cairn::sim {
namespace {

void read_into(test::SimFiles& files, const env::Path& path, const std::string& name, Tree& tree) {
  const auto info = files.info(path);
  if (!info) return;
  TreeItem item;
  item.mode = info->mode;
  item.mtime_ns = info->mtime_ns;
  if (info->kind == env::FileKind::symlink) {
    item.kind = 'l';
    item.content = files.read_link(path).value_or("?");
  } else if (info->kind == env::FileKind::directory) {
    item.kind = 'd';
  } else {
    const auto bytes = env::read_file(files, path, 1U << 30U);
    item.content = bytes ? std::string(text_of(*bytes)) : "? " + bytes.error().text();
  }
  if (!name.empty() || item.kind != 'd') tree[name] = item;
  if (item.kind != 'd') return;
  const auto listed = files.list(path);
  if (!listed) return;
  for (const auto& child : *listed) {
    const auto below = name.empty() ? child.name.string() : name + "/" + child.name.string();
    read_into(files, path / child.name, below, tree);
  }
}

std::optional<std::string> compare(const std::string& name, const TreeItem& expected,
                                   const TreeItem& found) {
  const auto differ = [&](const std::string& what) { return "'" + name + "' differs in " + what; };
  if (expected.kind != found.kind) return differ("kind");
  if (expected.content != found.content) {
    return differ("content (" + std::to_string(expected.content.size()) + " bytes, found " +
                  std::to_string(found.content.size()) + ")");
  }
  if (expected.kind != 'l' && expected.mode != found.mode) {
    std::ostringstream modes;
    modes << std::oct << expected.mode << ", found " << found.mode;
    return differ("mode (" + modes.str() + ")");
  }
  if (expected.mtime_ns != found.mtime_ns) return differ("time");
  return std::nullopt;
}

}  // namespace

Tree read_tree(test::SimFiles& files, const env::Path& top) {
  Tree tree;
  read_into(files, top, "", tree);
  return tree;
}

std::optional<std::string> difference(const Tree& expected, const Tree& found) {
  for (const auto& [name, item] : expected) {
    const auto at = found.find(name);
    if (at == found.end()) return "'" + name + "' is missing";
    if (auto differs = compare(name, item, at->second)) return differs;
  }
  for (const auto& [name, item] : found) {
    if (!expected.contains(name)) return "'" + name + "' should not be there";
  }
  return std::nullopt;
}

std::optional<std::string> impostor(const Tree& expected, const Tree& found) {
  for (const auto& [name, item] : found) {
    if (item.kind != 'f') continue;
    const auto at = expected.find(name);
    if (at == expected.end()) {
      if (name.ends_with(".part")) continue;
      return "'" + name + "' should not be there";
    }
    if (at->second.content != item.content) return "'" + name + "' poses as whole";
  }
  return std::nullopt;
}

std::vector<PackedChunk> packed_chunks(test::SimFiles& files, const env::Path& folder) {
  std::vector<PackedChunk> chunks;
  const auto listed = files.list(folder);
  if (!listed) return chunks;
  for (const auto& entry : *listed) {
    const auto bytes = env::read_file(files, folder / entry.name, 1U << 30U);
    if (!bytes) continue;
    constexpr std::size_t kHeader = 48;
    for (std::size_t at = 16; at + kHeader <= bytes->size();) {
      const std::string magic(bytes->begin() + static_cast<std::ptrdiff_t>(at),
                              bytes->begin() + static_cast<std::ptrdiff_t>(at + 4));
      const auto length = static_cast<std::uint64_t>((*bytes)[at + 4]) |
                          static_cast<std::uint64_t>((*bytes)[at + 5]) << 8U |
                          static_cast<std::uint64_t>((*bytes)[at + 6]) << 16U |
                          static_cast<std::uint64_t>((*bytes)[at + 7]) << 24U;
      if (magic != "CHk1" || at + kHeader + length > bytes->size()) break;
      const auto id = ByteView(*bytes).subspan(at + 8, 32);
      chunks.push_back({folder / entry.name, at + kHeader, length, to_hex(id)});
      at += kHeader + length;
    }
  }
  return chunks;
}

}  // namespace cairn::sim
