#include "store/targets.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "content/file_patterns.h"
#include "content/paths.h"

namespace cairn::store {
namespace {

using content::EntryKind;

// Part of the room that stays free, so that filling the disk to the last byte does not harm
// everything else on it.
constexpr std::uint64_t kSpareBytes = 16 * limits::kMiB;

// Modes of what is not finished.
constexpr std::uint32_t kOwnersFolder = 0700;
constexpr std::uint32_t kOwnersFile = 0600;

// Where a folder is that may have to be made first, along with folders above it.
Result<env::Path> real_place(env::Files& files, const env::Path& path) {
  const auto real = files.canonical(path.empty() ? env::Path(".") : path);
  if (real || real.error().code != ErrorCode::not_found) return real;
  const auto above = path.parent_path();
  if (above == path) return real;
  TRY(const auto real_above, real_place(files, above));
  const auto place = (real_above / path.filename()).lexically_normal();
  return place.has_filename() ? place : place.parent_path();
}

// Leaves of the mode what it will be in the end, and what the owner needs until then.
Result<> narrow(env::Files& files, const env::Path& path, std::uint32_t in_the_end,
                std::uint32_t owners) {
  TRY(const auto info, files.info(path));
  const auto mode = (info.mode & in_the_end) | owners;
  return mode == info.mode ? Result<>{} : files.set_mode(path, mode);
}

class Planner {
 public:
  Planner(env::Files& files, const content::Manifest& manifest, const PlaceNames& names,
          const TargetOptions& options)
      : files_(files), manifest_(manifest), names_(names), options_(options) {}

  Result<Targets> plan() {
    TRY(const auto chosen, content::FilePatterns(options_.patterns).choose(manifest_));
    take(chosen);
    TRY_VOID(stay_off_the_data_folder());
    TRY_VOID(env::make_directories(files_, options_.output));
    // What leads there through folders that were still to be made shows only now.
    TRY_VOID(stay_off_the_data_folder());
    TRY(out_.lock, PlaceLock::take(files_, names_.top()));
    if (!manifest_.single_file) TRY_VOID(make_top());
    for (auto& folder : out_.folders)
      TRY_VOID(make_bundle_folder(names_.path(*folder.entry), folder.entry->mode));
    for (auto& file : out_.files) TRY_VOID(examine(file));
    TRY_VOID(check_space(files_, out_, options_));
    return std::move(out_);
  }

 private:
  void take(const std::vector<bool>& chosen) {
    std::set<std::string_view> needed;  // folders above what is chosen
    for (std::size_t i = 0; i < manifest_.entries.size(); ++i) {
      if (!chosen[i]) continue;
      for (auto path = content::parent_path(manifest_.entries[i].path);
           !path.empty() && needed.insert(path).second;) {
        path = content::parent_path(path);
      }
    }
    for (std::size_t i = 0; i < manifest_.entries.size(); ++i) {
      const auto& entry = manifest_.entries[i];
      const bool wanted = chosen[i];
      if (entry.kind == EntryKind::directory) {
        if (wanted || needed.contains(entry.path)) out_.folders.push_back({&entry});
      } else if (wanted) {
        (entry.kind == EntryKind::file ? out_.files : out_.links).push_back({&entry});
        out_.bytes += entry.size;
      }
    }
  }

  // Neither the output folder nor a folder of the bundle may be the data folder or lie in it: a
  // file called library.db would take the place of the library.
  Result<> stay_off_the_data_folder() {
    const auto& off_limits = options_.off_limits;
    if (off_limits.empty()) return {};
    TRY(const auto output, real_place(files_, options_.output));
    if (env::is_within(output, off_limits)) return in_the_data_folder(options_.output);
    if (!env::is_within(off_limits, output) || manifest_.single_file) return {};
    TRY_VOID(stay_off_the_data_folder(names_.top()));
    for (const auto& folder : out_.folders) {
      TRY_VOID(stay_off_the_data_folder(names_.path(*folder.entry)));
    }
    return {};
  }

  Result<> stay_off_the_data_folder(const env::Path& folder) {
    const auto real = files_.canonical(folder);
    const bool there = real && env::is_within(*real, options_.off_limits);
    return there ? in_the_data_folder(folder) : Result<>{};
  }

  static std::unexpected<Error> in_the_data_folder(const env::Path& path) {
    return fail(ErrorCode::invalid, path.string() +
                                        " belongs to Cairn's own data folder, which no files are "
                                        "written to");
  }

  Result<> make_top() {
    if (manifest_.mode != 0) return make_bundle_folder(names_.top(), manifest_.mode);
    return make_folder(names_.top());
  }

  Result<> make_folder(const env::Path& path) {
    const auto made = files_.make_directory(path);
    if (made || made.error().code != ErrorCode::exists) return made;
    TRY(const auto info, files_.info(path));
    if (info.kind == env::FileKind::directory) return {};
    return not_a_folder(path);
  }

  static std::unexpected<Error> not_a_folder(const env::Path& path) {
    return fail(ErrorCode::exists, path.string() + " is in the way and not a folder");
  }

  // The same for a folder of the bundle, whose mode is set again when all is written. Until then
  // it must let its owner write, whatever an earlier run has made of it, and nobody see more of
  // what is in it than they will in the end.
  Result<> make_bundle_folder(const env::Path& path, std::uint32_t mode) {
    const auto made = files_.make_directory(path);
    if (made) return files_.set_mode(path, kOwnersFolder);
    if (made.error().code != ErrorCode::exists) return made;
    TRY(const auto info, files_.info(path));
    if (info.kind != env::FileKind::directory) return not_a_folder(path);
    return narrow(files_, path, mode, kOwnersFolder);
  }

  Result<> examine(Target& target) {
    const auto path = names_.path(*target.entry);
    const auto info = files_.info(path);
    if (!info) {
      if (info.error().code != ErrorCode::not_found) return fail(info.error());
      return find_part(files_, names_, options_, target);
    }
    if (info->kind != env::FileKind::file) {
      return fail(ErrorCode::exists, path.string() + " is in the way and not a file");
    }
    target.replaces = options_.overwrite;
    if (info->size == target.entry->size) {
      target.found = Target::Found::file;
      target.found_mtime_ns = info->mtime_ns;
      return {};
    }
    if (target.replaces) return find_part(files_, names_, options_, target);
    return fail(another_file(path));
  }

  env::Files& files_;
  const content::Manifest& manifest_;
  const PlaceNames& names_;
  const TargetOptions& options_;
  Targets out_;
};

}  // namespace

Result<> find_part(env::Files& files, const PlaceNames& names, const TargetOptions& options,
                   Target& target) {
  target.found = Target::Found::nothing;
  const auto part = names.part(*target.entry);
  const auto info = files.info(part);
  if (!info) return info.error().code == ErrorCode::not_found ? Result<>{} : fail(info.error());
  if (info->kind != env::FileKind::file) {
    return fail(ErrorCode::exists, part.string() + " is in the way and not a file");
  }
  if (info->size > target.entry->size) {
    return options.overwrite ? files.remove(part) : fail(foreign_part(part));
  }
  target.found = Target::Found::part;
  target.part_bytes = info->size;
  target.found_mtime_ns = info->mtime_ns;
  // An interrupted run may have given it the final mode already; somebody else may have put it here
  // for us to fill, and keep it readable.
  return narrow(files, part, target.entry->mode, kOwnersFile);
}

Result<> check_space(env::Files& files, const Targets& targets, const TargetOptions& options) {
  std::uint64_t needed = 0;
  for (const auto& file : targets.files) {
    if (file.found != Target::Found::file) needed += file.entry->size - file.part_bytes;
  }
  TRY(const auto free, files.free_bytes(options.output));
  if (needed + kSpareBytes <= free || needed == 0) return {};
  return fail(ErrorCode::no_space, options.output.string() + ": " + std::to_string(needed) +
                                       " bytes are needed, " + std::to_string(free) + " are free");
}

Error another_file(const env::Path& path) {
  return {ErrorCode::exists,
          path.string() + " exists and is another file; --overwrite replaces it"};
}

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
                             const PlaceNames& names, const TargetOptions& options) {
  return Planner(files, manifest, names, options).plan();
}

}  // namespace cairn::store
