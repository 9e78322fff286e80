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
    if (!manifest_.single_file) TRY_VOID(make_folder(out_.top));
    for (auto& folder : out_.folders) TRY_VOID(make_folder(folder.path));
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

  Result<> examine(Target& target) {
    auto info = files_.info(target.path);
    if (!info && info.error().code != ErrorCode::not_found) return fail(info.error());
    if (info) {
      if (info->kind != env::FileKind::file) {
        return fail(ErrorCode::exists, target.path.string() + " is in the way and not a file");
      }
      if (info->size == target.entry->size && !options_.overwrite) {
        target.found = Target::Found::file;
        return {};
      }
      if (!options_.overwrite) {
        return fail(ErrorCode::exists, target.path.string() + " exists and is another file");
      }
    }
    const auto part = files_.info(target.part);
    if (!part) return part.error().code == ErrorCode::not_found ? Result<>{} : fail(part.error());
    if (part->kind == env::FileKind::file && part->size <= target.entry->size) {
      target.found = Target::Found::part;
      // An interrupted run may have given it the final mode already.
      constexpr std::uint32_t kOwnerReadWrite = 0600;
      if ((part->mode & kOwnerReadWrite) == kOwnerReadWrite) return {};
      return files_.set_mode(target.part, part->mode | kOwnerReadWrite);
    }
    return files_.remove(target.part);
  }

  Result<> check_space() {
    std::uint64_t needed = 0;
    for (const auto& file : out_.files) {
      if (file.found == Target::Found::nothing) needed += file.entry->size;
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

Result<Targets> plan_targets(env::Files& files, const content::Manifest& manifest,
                             const TargetOptions& options) {
  return Planner(files, manifest, options).plan();
}

}  // namespace cairn::store
