#include "store/arrival_files.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "store/held_bytes.h"

namespace cairn::store {
namespace {

// Many bundles may be on their way, and a process may open no more than a thousand files.
constexpr std::size_t kOpenFilesMax = 8;
// Smaller files than this get their room when they are written; check_space has counted them.
constexpr std::uint64_t kReserveBytesMin = limits::kMiB;
// More files than this take too long to make before anything else.
constexpr std::size_t kReservedFilesMax = 4096;
constexpr std::size_t kCopyBytes = limits::kMiB;

}  // namespace

using Share = ArrivalPlan::Share;

ArrivalFiles::ArrivalFiles(PlaceWriter& place, Targets& targets)
    : place_(place),
      targets_(targets),
      ours_(targets.files.size()),
      identity_(targets.files.size()) {}

env::Path ArrivalFiles::rest_path() const {
  return hidden_beside(place_.names().top(), ".rest");
}

Result<> ArrivalFiles::reserve() {
  std::size_t reserved = 0;
  std::vector<std::size_t> made;
  for (std::size_t i = 0; i < targets_.files.size() && reserved < kReservedFilesMax; ++i) {
    const auto& target = targets_.files[i];
    const auto bytes = target.entry->size;
    if (target.found == Target::Found::file || bytes < kReserveBytesMin) continue;
    // Nothing is done to a part that may turn out to be somebody else's.
    const bool may_grow = target.found == Target::Found::nothing || ours_[i];
    if (target.part_bytes == bytes || !may_grow) continue;
    ++reserved;
    const bool fresh = target.found == Target::Found::nothing;
    TRY(const auto part, part_of(i, false));
    if (fresh) made.push_back(i);
    auto outcome = part->reserve(bytes);
    if (outcome) continue;
    for (const auto file : made) {
      static_cast<void>(place_.files().remove(place_.names().part(*targets_.files[file].entry)));
    }
    if (outcome.error().code != ErrorCode::no_space) return outcome;
    return fail(outcome.error().in(std::to_string(targets_.bytes) + " bytes are needed"));
  }
  return {};
}

// Called with the mutex held.
void ArrivalFiles::remember(std::size_t file, const Handle& handle) {
  if (open_.size() >= kOpenFilesMax) open_.erase(open_.begin());
  open_[file] = handle;
}

// Called with the mutex held.
Result<ArrivalFiles::Handle> ArrivalFiles::open_same(std::size_t file) {
  auto& target = targets_.files[file];
  TRY(Handle part, place_.open_part(target));
  if (target.found == Target::Found::nothing) {
    target.found = Target::Found::part;
    ours_[file] = true;
    names_unsynced_ = true;
  }
  TRY(const auto info, part->info());
  auto& identity = identity_[file];
  if (identity != 0 && identity != info.identity) {
    return tampered(place_.names().part(*target.entry), "was replaced");
  }
  identity = info.identity;
  return part;
}

Result<ArrivalFiles::Handle> ArrivalFiles::part_of(std::size_t file, bool keep_open) {
  const std::lock_guard lock(mutex_);
  if (const auto found = open_.find(file); found != open_.end()) return found->second;
  TRY(auto part, open_same(file));
  if (keep_open) remember(file, part);
  return part;
}

Result<ArrivalFiles::Handle> ArrivalFiles::rest(bool create) {
  const std::lock_guard lock(mutex_);
  if (!rest_) {
    auto opened = place_.files().open(rest_path(), env::Open::read_write);
    const bool missing = !opened && opened.error().code == ErrorCode::not_found;
    if (missing && create) {
      opened = place_.files().open(rest_path(), env::Open::create_private);
      names_unsynced_ = true;
    }
    TRY(rest_, std::move(opened));
  }
  return rest_;
}

Result<> ArrivalFiles::write(const Share& share, ByteView bytes) {
  if (share.file == ArrivalPlan::kRest) {
    TRY(const auto file, rest(true));
    TRY_VOID(file->write_at(share.from, bytes));
    const std::lock_guard lock(mutex_);
    unsynced_.insert(ArrivalPlan::kRest);
    return {};
  }
  const auto& entry = *targets_.files[share.file].entry;
  bool is_file = false;
  {
    const std::lock_guard lock(mutex_);
    is_file = targets_.files[share.file].found == Target::Found::file;
  }
  if (is_file) {
    TRY(const auto file, place_.files().open(place_.names().path(entry), env::Open::read));
    TRY(const auto held, compare(*file, share.from, bytes));
    if (held == Held::all) return {};
    TRY_VOID(replace(share.file));
  }
  return write_part(share.file, share.from, bytes, bytes.size() == entry.size);
}

Result<> ArrivalFiles::write_part(std::size_t file, std::uint64_t from, ByteView bytes,
                                  bool whole) {
  TRY(const auto part, part_of(file, !whole));
  if (may_be_foreign(file, from)) {
    TRY(const auto held, compare(*part, from, bytes));
    if (held == Held::other && !place_.options().overwrite) {
      return fail(foreign_part(place_.names().part(*targets_.files[file].entry)));
    }
  }
  if (!bytes.empty()) TRY_VOID(part->write_at(from, bytes));
  const std::lock_guard lock(mutex_);
  unsynced_.insert(file);
  return {};
}

bool ArrivalFiles::may_be_foreign(std::size_t file, std::uint64_t from) const {
  const std::lock_guard lock(mutex_);
  return !ours_[file] && from < targets_.files[file].part_bytes;
}

// Those that write meanwhile see the file until the part has all of it.
Result<> ArrivalFiles::replace(std::size_t file) {
  const std::lock_guard replacing(replacing_);
  auto& target = targets_.files[file];
  // Another thread may have done it.
  if (target.found != Target::Found::file) return {};
  if (!target.replaces) return fail(another_file(place_.names().path(*target.entry)));
  auto fresh = target;
  TRY_VOID(find_part(place_.files(), place_.names(), place_.options(), fresh));
  TRY(Handle part, place_.open_part(fresh));
  TRY_VOID(copy_file(*target.entry, *part));
  TRY(const auto info, part->info());
  const std::lock_guard lock(mutex_);
  target.found = Target::Found::part;
  target.part_bytes = fresh.part_bytes;
  ours_[file] = true;
  identity_[file] = info.identity;
  unsynced_.insert(file);
  names_unsynced_ = true;
  open_.erase(file);
  remember(file, part);
  return {};
}

// What was verified of it stays verified; the rest is written over.
Result<> ArrivalFiles::copy_file(const content::Entry& entry, env::File& part) {
  TRY(const auto from, place_.files().open(place_.names().path(entry), env::Open::read));
  Buffer block(kCopyBytes);
  for (std::uint64_t at = 0;;) {
    TRY(const auto got, from->read_at(at, block.span()));
    if (got > 0) TRY_VOID(part.write_at(at, block.view().first(got)));
    at += got;
    if (got < block.size()) return {};
  }
}

void ArrivalFiles::expect_unsynced(const Share& share) {
  const std::lock_guard lock(mutex_);
  const bool is_part =
      share.file == ArrivalPlan::kRest || targets_.files[share.file].found == Target::Found::part;
  if (is_part) unsynced_.insert(share.file);
}

Result<ArrivalFiles::Handle> ArrivalFiles::readable(std::size_t file) {
  const std::lock_guard lock(mutex_);
  if (const auto found = open_.find(file); found != open_.end()) return found->second;
  const auto& target = targets_.files[file];
  if (ending_ && !named_ && target.found == Target::Found::part) {
    // Files get their modes and names one after the other, and others read meanwhile.
    auto& files = place_.files();
    auto part = files.open(place_.names().part(*target.entry), env::Open::read);
    if (!part) part = files.open(place_.names().path(*target.entry), env::Open::read);
    return part;
  }
  Handle handle;
  if (named_ || target.found == Target::Found::file) {
    TRY(handle, place_.files().open(place_.names().path(*target.entry), env::Open::read));
  } else {
    if (target.found == Target::Found::nothing) return fail(ErrorCode::not_found, "");
    TRY(handle, open_same(file));
  }
  remember(file, handle);
  return handle;
}

bool ArrivalFiles::read(const Share& share, MutableBytes out) {
  const auto file = share.file == ArrivalPlan::kRest ? rest(false) : readable(share.file);
  if (!file) return false;
  const auto got = (*file)->read_at(share.from, out);
  return got && *got == out.size();
}

bool ArrivalFiles::may_hold(const Share& share) {
  if (share.file == ArrivalPlan::kRest) return rest(false).has_value();
  const std::lock_guard lock(mutex_);
  const auto& target = targets_.files[share.file];
  if (target.found == Target::Found::file) return true;
  return target.found == Target::Found::part && share.from + share.bytes <= target.part_bytes;
}

Result<> ArrivalFiles::sync() {
  std::set<std::size_t> files;
  bool names = false;
  {
    const std::lock_guard lock(mutex_);
    files = std::exchange(unsynced_, {});
    names = std::exchange(names_unsynced_, false);
  }
  if (files.empty() && !names) return {};
  auto synced = sync_all(files, names);
  if (!synced) {
    const std::lock_guard lock(mutex_);
    unsynced_.merge(files);
    names_unsynced_ = names_unsynced_ || names;
  }
  return synced;
}

Result<> ArrivalFiles::sync_all(const std::set<std::size_t>& files, bool names) {
  if (files.size() > kSyncSingly) return place_.files().sync_tree(place_.options().output);
  for (const auto file : files) {
    // Beside the handle that others write through, as File demands.
    const auto path =
        file == ArrivalPlan::kRest ? rest_path() : place_.names().part(*targets_.files[file].entry);
    TRY(const auto part, place_.files().open(path, env::Open::read_write));
    TRY_VOID(part->sync());
  }
  if (!names) return {};
  return place_.sync_names(targets_.folders, targets_.folders.size() < kSyncSingly);
}

void ArrivalFiles::close() {
  const std::lock_guard lock(mutex_);
  open_.clear();
}

void ArrivalFiles::end() {
  const std::lock_guard lock(mutex_);
  ending_ = true;
  open_.clear();
}

void ArrivalFiles::named() {
  const std::lock_guard lock(mutex_);
  named_ = true;
  open_.clear();
}

Result<> ArrivalFiles::remove_rest() {
  {
    const std::lock_guard lock(mutex_);
    rest_.reset();
  }
  auto removed = place_.files().remove(rest_path());
  return removed || removed.error().code == ErrorCode::not_found ? Result<>{} : removed;
}

Result<> ArrivalFiles::check_same(std::size_t file) {
  std::uint64_t identity = 0;
  {
    const std::lock_guard lock(mutex_);
    identity = identity_[file];
  }
  if (identity == 0) return {};
  const auto part = place_.names().part(*targets_.files[file].entry);
  const auto info = place_.files().info(part);
  if (info && info->identity != identity) return tampered(part, "was replaced");
  return {};
}

}  // namespace cairn::store
