#include "store/scan.h"

#include <algorithm>
#include <numeric>

#include "base/limits.h"
#include "content/paths.h"

namespace cairn::store {
namespace {

using content::Entry;
using content::EntryKind;

constexpr std::uint32_t kModeMask = 0777;

// Names are bytes on POSIX and UTF-16 on Windows; in a bundle they are UTF-8.
std::string utf8_of(const env::Path& name) {
  const auto text = name.u8string();
  return {text.begin(), text.end()};
}

// What was deleted since its folder was listed is as if it had been deleted before.
template <class T>
bool is_gone(const Result<T>& result) {
  return !result && result.error().code == ErrorCode::not_found;
}

class Scanner {
 public:
  Scanner(env::Files& files, const ScanLimits& limits, const std::stop_token& stop, Scan& out)
      : files_(files), limits_(limits), stop_(stop), out_(out) {}

  Result<> top() {
    TRY(const auto listed, files_.list(out_.place));
    return folder(out_.place, "", listed);
  }

 private:
  using Listing = std::vector<env::DirectoryEntry>;

  Result<> folder(const env::Path& path, const std::string& prefix, const Listing& listed) {
    if (stop_.stop_requested()) return fail(ErrorCode::cancelled, out_.place.string());
    for (const auto& child : listed) {
      TRY_VOID(entry(path / child.name, prefix, utf8_of(child.name)));
    }
    return {};
  }

  Result<> entry(const env::Path& path, const std::string& prefix, const std::string& name) {
    if (path == limits_.excluded) {
      out_.skipped.push_back({path, "this is Cairn's own data folder"});
      return {};
    }
    if (auto usable = content::check_component(name); !usable) {
      return fail(usable.error().in(content::printable(path.parent_path().string())));
    }
    if (out_.manifest.entries.size() >= limits::kEntriesMax) {
      return fail(ErrorCode::limit,
                  out_.place.string() + ": more than 4000000 files and folders; share it in parts");
    }
    const auto info = files_.info(path);
    if (is_gone(info)) return {};
    if (!info) return fail(info.error());
    return add(path, prefix + name, *info);
  }

  Result<> add(const env::Path& path, std::string name, const env::FileInfo& info) {
    Entry entry;
    entry.path = std::move(name);
    if (entry.path.size() > limits::kPathBytesMax) {
      return fail(ErrorCode::limit, path.string() + ": the path is longer than 4096 bytes");
    }
    entry.mode = info.mode & kModeMask;
    entry.mtime_ns = info.mtime_ns;
    switch (info.kind) {
      case env::FileKind::file:
        entry.size = info.size;
        out_.bytes += info.size;
        ++out_.files;
        break;
      case env::FileKind::symlink: {
        auto target = files_.read_link(path);
        if (is_gone(target)) return {};
        TRY(entry.target, std::move(target));
        entry.kind = EntryKind::symlink;
        break;
      }
      case env::FileKind::directory:
        entry.kind = EntryKind::directory;
        break;
      case env::FileKind::other:
        out_.skipped.push_back({path, "it is neither a file, a folder nor a link"});
        return {};
    }
    out_.manifest.entries.push_back(entry);
    out_.identities.push_back(info.identity);
    if (entry.kind != EntryKind::directory) return {};
    const auto listed = files_.list(path);
    if (is_gone(listed)) {
      out_.manifest.entries.pop_back();
      out_.identities.pop_back();
      return {};
    }
    if (!listed) return fail(listed.error());
    return folder(path, entry.path + "/", *listed);
  }

  env::Files& files_;
  const ScanLimits& limits_;
  const std::stop_token& stop_;
  Scan& out_;
};

void sort_by_path(Scan& scan) {
  auto& entries = scan.manifest.entries;
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t at) { return std::string_view(entries[at].path); });
  std::vector<Entry> sorted;
  std::vector<std::uint64_t> identities;
  sorted.reserve(order.size());
  identities.reserve(order.size());
  for (const auto at : order) {
    sorted.push_back(std::move(entries[at]));
    identities.push_back(scan.identities[at]);
  }
  entries = std::move(sorted);
  scan.identities = std::move(identities);
}

}  // namespace

Result<Scan> scan(env::Files& files, const env::Path& path, const ScanLimits& limits,
                  const std::stop_token& stop) {
  Scan out;
  TRY(out.place, files.canonical(path));
  if (!limits.excluded.empty() && env::is_within(out.place, limits.excluded)) {
    const auto* how = out.place == limits.excluded
                          ? " is Cairn's own data folder and is not shared"
                          : " belongs to Cairn's own data folder and is not shared";
    return fail(ErrorCode::invalid, out.place.string() + how);
  }
  TRY(const auto info, files.info(out.place));
  out.manifest.name = utf8_of(out.place.filename());
  if (out.manifest.name.empty()) {
    return fail(ErrorCode::invalid,
                out.place.string() + ": the root of a disk has no name to share");
  }
  if (auto usable = content::check_component(out.manifest.name); !usable) {
    return fail(usable.error().in(content::printable(out.place.parent_path().string())));
  }
  if (info.kind == env::FileKind::file) {
    out.manifest.single_file = true;
    out.manifest.entries.push_back(Entry{.path = out.manifest.name,
                                         .kind = EntryKind::file,
                                         .size = info.size,
                                         .offset = 0,
                                         .mode = info.mode & kModeMask,
                                         .mtime_ns = info.mtime_ns,
                                         .target = {}});
    out.identities.push_back(info.identity);
    out.bytes = info.size;
    out.files = 1;
  } else if (info.kind == env::FileKind::directory) {
    out.manifest.mode = info.mode & kModeMask;
    out.manifest.mtime_ns = out.manifest.mode == 0 ? 0 : info.mtime_ns;
    TRY_VOID(Scanner(files, limits, stop, out).top());
    sort_by_path(out);
  } else {
    return fail(ErrorCode::invalid, out.place.string() + ": neither a file nor a folder");
  }
  if (out.bytes > limits::kBundleBytesMax) {
    return fail(ErrorCode::limit, out.place.string() + ": more than 1 PiB; share it in parts");
  }
  TRY_VOID(content::complete_manifest(out.manifest, out.bytes));
  return out;
}

env::Path entry_path(const env::Path& place, const content::Manifest& manifest,
                     const content::Entry& entry) {
  if (manifest.single_file) return place;
  return place / env::Path(std::u8string(entry.path.begin(), entry.path.end()));
}

}  // namespace cairn::store
