#include "store/placed_files.h"

#include <algorithm>
#include <cstring>

#include "store/scan.h"

namespace cairn::store {

using content::Entry;
using content::EntryKind;

// Of more, reading them costs less than looking at each.
constexpr std::size_t kFilesPerStamp = 8;
// FAT counts in two seconds.
constexpr std::int64_t kClockOfFilesNs = 3'000'000'000;

Result<> PlacedFiles::read_entry(const Entry& entry, std::uint64_t from, MutableBytes out) {
  const auto path = entry_path(place_, manifest_, entry);
  const auto gap = [&](std::size_t have, Error error) {
    std::memset(out.data() + have, 0, out.size() - have);
    return fail(std::move(error));
  };
  auto file = files_.open(path, env::Open::read);
  if (!file) {
    if (file.error().code != ErrorCode::not_found) return gap(0, file.error());
    return gap(0, {ErrorCode::changed, path.string() + " was moved or deleted"});
  }
  const auto got = (*file)->read_at(from, out);
  if (!got) return gap(0, got.error());
  if (*got < out.size()) return gap(*got, {ErrorCode::changed, path.string() + " became shorter"});
  return {};
}

std::optional<std::uint64_t> PlacedFiles::stamp(std::uint64_t offset, std::uint64_t bytes,
                                                std::int64_t now_ns) {
  std::uint64_t stamp = 0;
  const auto mix = [&stamp](std::uint64_t value) {
    stamp = (stamp ^ value) * 0x9E37'79B9'7F4A'7C15ULL;
    stamp ^= stamp >> 32U;
  };
  const auto& entries = manifest_.entries;
  const auto first = content::entry_at(manifest_, offset);
  const auto reaches = [&](std::size_t i) {
    return i < entries.size() && entries[i].offset < offset + bytes;
  };
  if (reaches(first + kFilesPerStamp)) return std::nullopt;
  for (auto i = first; reaches(i); ++i) {
    if (entries[i].size == 0) continue;
    const auto file = files_.open(entry_path(place_, manifest_, entries[i]), env::Open::read);
    if (!file) return std::nullopt;
    const auto info = (*file)->info();
    if (!info || info->changed_ns == 0) return std::nullopt;
    if (std::max(info->mtime_ns, info->changed_ns) > now_ns - kClockOfFilesNs) return std::nullopt;
    mix(info->identity);
    mix(info->size);
    mix(static_cast<std::uint64_t>(info->mtime_ns));
    mix(static_cast<std::uint64_t>(info->changed_ns));
  }
  return stamp;
}

std::vector<PlacedFiles::Gap> PlacedFiles::read(std::uint64_t offset, MutableBytes out) {
  std::vector<Gap> gaps;
  for (auto i = content::entry_at(manifest_, offset); i < manifest_.entries.size() && !out.empty();
       ++i) {
    const auto& entry = manifest_.entries[i];
    if (entry.size == 0) continue;
    const auto from = offset - entry.offset;
    const auto length =
        static_cast<std::size_t>(std::min<std::uint64_t>(entry.size - from, out.size()));
    const auto part = out.first(length);
    if (auto got = read_entry(entry, from, part); !got) {
      gaps.push_back({offset, length, got.error().context, false});
    }
    out = out.subspan(length);
    offset += length;
  }
  return gaps;
}

Result<> PlacedFiles::compare(const Entry& entry) {
  const auto path = entry_path(place_, manifest_, entry);
  const auto gone = [&](const char* how) {
    return fail(ErrorCode::not_found, path.string() + " " + how);
  };
  const auto info = files_.info(path);
  if (!info) {
    return info.error().code == ErrorCode::not_found ? gone("was moved or deleted")
                                                     : fail(info.error());
  }
  if (info->kind != env::FileKind::file) return gone("is no longer a file");
  if (info->size != entry.size) return gone("has another size than when it was shared");
  if (info->mtime_ns == entry.mtime_ns) return {};
  return fail(ErrorCode::changed, path.string() + " was written to after it was shared");
}

std::vector<PlacedFiles::Gap> PlacedFiles::changes() {
  std::vector<Gap> gaps;
  for (const auto& entry : manifest_.entries) {
    if (entry.kind != EntryKind::file) continue;
    if (auto same = compare(entry); !same) {
      const bool certain = same.error().code == ErrorCode::not_found;
      gaps.push_back({entry.offset, entry.size, same.error().context, certain});
    }
  }
  return gaps;
}

bool PlacedFiles::any_changed(std::size_t files_max) {
  const auto& entries = manifest_.entries;
  const auto looks = std::min(files_max, entries.size());
  for (std::size_t i = 0; i < looks; ++i) {
    const auto& entry = entries[i * entries.size() / looks];
    if (entry.kind == EntryKind::file && !compare(entry)) return true;
  }
  return false;
}

std::string PlacedFiles::describe(std::uint64_t offset, std::uint64_t bytes) {
  const auto first = content::entry_at(manifest_, offset);
  const auto& entries = manifest_.entries;
  for (auto i = first; i < entries.size() && entries[i].offset < offset + bytes; ++i) {
    if (entries[i].size == 0) continue;
    if (auto same = compare(entries[i]); !same) return same.error().context;
  }
  if (first == entries.size()) return {};
  return entry_path(place_, manifest_, entries[first]).string() +
         " has other bytes than when it was shared, though its size and time are the same";
}

}  // namespace cairn::store
