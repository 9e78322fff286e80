// Entries and manifests in one line each.
#pragma once

#include "content/sealed.h"
#include "support/pseudo_random.h"

namespace cairn::test {

inline content::Entry file(std::string path, std::uint64_t size) {
  content::Entry entry;
  entry.path = std::move(path);
  entry.size = size;
  entry.mode = 0644;
  entry.mtime_ns = 1'700'000'000'123'456'789;
  return entry;
}

inline content::Entry folder(std::string path) {
  auto entry = file(std::move(path), 0);
  entry.kind = content::EntryKind::directory;
  entry.mode = 0755;
  return entry;
}

inline content::Entry link_to(std::string path, std::string target) {
  auto entry = file(std::move(path), 0);
  entry.kind = content::EntryKind::symlink;
  entry.mode = 0777;
  entry.target = std::move(target);
  return entry;
}

inline std::uint64_t bytes_of(const content::Manifest& manifest) {
  std::uint64_t bytes = 0;
  for (const auto& entry : manifest.entries) bytes += entry.size;
  return bytes;
}

// A folder of these entries, complete; its content, if it is small, lies in it.
inline content::Manifest manifest_of(std::vector<content::Entry> entries) {
  content::Manifest manifest;
  manifest.name = "folder";
  manifest.entries = std::move(entries);
  const auto bytes = bytes_of(manifest);
  if (bytes <= 32 * 1024) {
    const auto content = pseudo_random(static_cast<std::size_t>(bytes), 5);
    manifest.content.assign(content.view().begin(), content.view().end());
  }
  if (!content::complete_manifest(manifest, bytes)) std::abort();
  return manifest;
}

}  // namespace cairn::test
