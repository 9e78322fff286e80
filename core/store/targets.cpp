#include "store/targets.h"

#include <algorithm>
#include <unordered_set>

#include "base/limits.h"
#include "content/paths.h"
#include "crypto/digest.h"

namespace cairn::store {
namespace {

using content::Entry;
using content::EntryKind;
using content::NameRules;

// Part of the room that stays free, so that filling the disk to the last byte does not harm
// everything else on it.
constexpr std::uint64_t kSpareBytes = 16 * limits::kMiB;

// `.cairn-NAMESUFFIX` beside `path`, or a digest of the name where that is too long for a file
// system.
env::Path hidden_beside(const env::Path& path, std::string_view suffix) {
  constexpr std::string_view kPrefix = ".cairn-";
  const auto name = path.filename().u8string();
  env::Path hidden(kPrefix);
  if (kPrefix.size() + name.size() + suffix.size() <= limits::kPathComponentBytesMax) {
    hidden += path.filename();
  } else {
    hidden +=
        crypto::sha256({reinterpret_cast<const std::uint8_t*>(name.data()), name.size()}).brief();
  }
  hidden += suffix;
  return path.parent_path() / hidden;
}

class Planner {
 public:
  Planner(env::Files& files, const content::Manifest& manifest, const TargetOptions& options)
      : files_(files),
        manifest_(manifest),
        options_(options),
        rules_(files.reserves_windows_names() ? NameRules::windows : NameRules::posix) {}

  Result<Targets> plan() {
    choose();
    if (out_.files.empty() && out_.folders.empty() && out_.links.empty() &&
        !options_.patterns.empty()) {
      return fail(ErrorCode::not_found, "nothing in '" + content::printable(manifest_.name) +
                                            "' matches '" + options_.patterns.front() + "'");
    }
    TRY_VOID(env::make_directories(files_, options_.output));
    TRY(out_.lock, PlaceLock::take(files_, out_.top));
    if (!manifest_.single_file) TRY_VOID(make_folder(out_.top));
    for (auto& folder : out_.folders) TRY_VOID(make_bundle_folder(folder.path));
    for (auto& file : out_.files) TRY_VOID(examine(file));
    TRY_VOID(check_space());
    return std::move(out_);
  }

 private:
  env::Path component(std::string_view name) const {
    const auto text = content::name_on_disk(name, rules_);
    return env::Path(std::u8string(text.begin(), text.end()));
  }

  env::Path path_of(const Entry& entry) const {
    auto path = options_.output / component(manifest_.name);
    if (manifest_.single_file) return path;
    for (std::size_t start = 0; start < entry.path.size();) {
      const auto end = std::min(entry.path.find('/', start), entry.path.size());
      path /= component(std::string_view(entry.path).substr(start, end - start));
      start = end + 1;
    }
    return path;
  }

  bool chosen(const Entry& entry) const {
    return options_.patterns.empty() ||
           std::ranges::any_of(options_.patterns, [&](const std::string& pattern) {
             return content::path_matches(pattern, entry.path);
           });
  }

  void choose() {
    out_.top = options_.output / component(manifest_.name);
    std::unordered_set<std::string_view> needed;  // folders above what is chosen
    for (const auto& entry : manifest_.entries) {
      names_.insert(entry.path);
      if (!chosen(entry)) continue;
      for (auto path = content::parent_path(entry.path);
           !path.empty() && needed.insert(path).second;) {
        path = content::parent_path(path);
      }
    }
    for (const auto& entry : manifest_.entries) {
      const bool wanted = chosen(entry);
      if (entry.kind == EntryKind::directory) {
        if (wanted || needed.contains(entry.path)) add(out_.folders, entry);
      } else if (wanted) {
        add(entry.kind == EntryKind::file ? out_.files : out_.links, entry);
        out_.bytes += entry.size;
      }
    }
  }

  void add(std::vector<Target>& list, const Entry& entry) {
    Target target;
    target.entry = &entry;
    target.path = path_of(entry);
    if (entry.kind == EntryKind::file) target.part = part_of(entry, target.path);
    list.push_back(std::move(target));
  }

  // NAME.part, unless that name is taken in the bundle or too long for a file system.
  env::Path part_of(const Entry& entry, const env::Path& path) const {
    constexpr std::string_view kSuffix = ".part";
    auto part = path;
    part += kSuffix;
    const bool fits = part.filename().u8string().size() <= limits::kPathComponentBytesMax;
    if (fits && !names_.contains(entry.path + std::string(kSuffix))) return part;
    const auto digest = crypto::sha256(view_of(entry.path));
    return path.parent_path() / (".cairn-" + digest.brief() + std::string(kSuffix));
  }

  Result<> make_folder(const env::Path& path) {
    const auto made = files_.make_directory(path);
    if (made || made.error().code != ErrorCode::exists) return made;
    TRY(const auto info, files_.info(path));
    if (info.kind == env::FileKind::directory) return {};
    return fail(ErrorCode::exists, path.string() + " is in the way and not a folder");
  }

  // The same for a folder of the bundle, whose mode is set again when all is written. Until then
  // it must let its owner write, whatever an earlier run has made of it.
  Result<> make_bundle_folder(const env::Path& path) {
    TRY_VOID(make_folder(path));
    TRY(const auto info, files_.info(path));
    return give_owner(path, info, 0700);
  }

  Result<> give_owner(const env::Path& path, const env::FileInfo& info, std::uint32_t bits) {
    if ((info.mode & bits) == bits) return {};
    return files_.set_mode(path, info.mode | bits);
  }

  Result<> examine(Target& target) {
    const auto info = files_.info(target.path);
    if (!info) {
      if (info.error().code != ErrorCode::not_found) return fail(info.error());
      return examine_part(target);
    }
    if (info->kind != env::FileKind::file) {
      return fail(ErrorCode::exists, target.path.string() + " is in the way and not a file");
    }
    target.replaces = options_.overwrite;
    if (target.replaces) return examine_part(target);
    if (info->size != target.entry->size) {
      return fail(ErrorCode::exists, target.path.string() + " exists and is another file");
    }
    target.found = Target::Found::file;
    return {};
  }

  // A part may be what an interrupted run has left, or somebody else's file. One that is too long
  // is not ours; of others, the bytes tell.
  Result<> examine_part(Target& target) {
    const auto part = files_.info(target.part);
    if (!part) return part.error().code == ErrorCode::not_found ? Result<>{} : fail(part.error());
    if (part->kind != env::FileKind::file) {
      return fail(ErrorCode::exists, target.part.string() + " is in the way and not a file");
    }
    if (part->size > target.entry->size) {
      return options_.overwrite ? files_.remove(target.part) : fail(foreign_part(target.part));
    }
    target.found = Target::Found::part;
    target.part_bytes = part->size;
    // An interrupted run may have given it the final mode already.
    return give_owner(target.part, *part, 0600);
  }

  Result<> check_space() {
    std::uint64_t needed = 0;
    for (const auto& file : out_.files) {
      if (file.found != Target::Found::file) needed += file.entry->size - file.part_bytes;
    }
    TRY(const auto free, files_.free_bytes(options_.output));
    if (needed + kSpareBytes <= free || needed == 0) return {};
    return fail(ErrorCode::no_space, options_.output.string() + ": " + std::to_string(needed) +
                                         " bytes are needed, " + std::to_string(free) +
                                         " are free");
  }

  env::Files& files_;
  const content::Manifest& manifest_;
  const TargetOptions& options_;
  NameRules rules_;
  std::unordered_set<std::string> names_;
  Targets out_;
};

}  // namespace

Error foreign_part(const env::Path& part) {
  return {ErrorCode::exists, part.string() + " is another file; move it away or use --overwrite"};
}

Result<std::unique_ptr<PlaceLock>> PlaceLock::take(env::Files& files, const env::Path& top) {
  std::unique_ptr<PlaceLock> place(new PlaceLock(files, hidden_beside(top, ".lock")));
  auto lock = files.lock(place->path_, "another get");
  if (lock) {
    place->lock_ = std::move(*lock);
    return place;
  }
  const auto code = lock.error().code;
  if (code == ErrorCode::busy) return fail(code, "another get is writing " + top.string());
  // What must not be created here says so itself; all of it may be there already.
  if (code == ErrorCode::unsupported || code == ErrorCode::permission) return place;
  return fail(lock.error());
}

PlaceLock::~PlaceLock() {
  // Only while it is locked: it might be another's otherwise.
  if (lock_) static_cast<void>(files_.remove(path_));
}

Result<Targets> plan_targets(env::Files& files, const content::Manifest& manifest,
                             const TargetOptions& options) {
  return Planner(files, manifest, options).plan();
}

}  // namespace cairn::store
