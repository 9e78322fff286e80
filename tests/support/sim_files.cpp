#include "support/sim_files.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "support/sim_file.h"
#include "support/sim_vfs.h"

namespace cairn::test {
namespace {

constexpr std::uint32_t kPermissionBits = 07777;
constexpr std::uint32_t kOwnerMayRead = 0400;
constexpr std::uint32_t kOwnerMayWrite = 0200;

env::Path folder_or_root(const env::Path& path) {
  return path.empty() ? env::Path("/") : path;
}

bool may(const SimNode& node, std::uint32_t bits) {
  return (node.metadata.mode & bits) == bits;
}

}  // namespace

SimFiles::SimFiles(env::Clock& clock, Options options)
    : clock_(clock), options_(options), random_(options.seed) {
  root_ = make_node(env::FileKind::directory, 0755);
  root_->linked = true;
  vfs_ = std::make_unique<SimVfs>(*this, clock, random_.fork());
}

SimFiles::~SimFiles() = default;

std::unique_ptr<SimFiles> SimFiles::clone() {
  const std::lock_guard lock(mutex_);
  auto copy = std::make_unique<SimFiles>(clock_, options_);
  copy->root_ = clone_tree(root_);
  copy->random_ = random_.fork();
  copy->vfs_ = std::make_unique<SimVfs>(*copy, clock_, random_.fork());
  copy->count_space();
  return copy;
}

void SimFiles::set_faults(FaultPlan plan) {
  const std::lock_guard lock(mutex_);
  faults_.set(std::move(plan));
}

void SimFiles::crash(std::uint64_t seed) {
  const std::lock_guard lock(mutex_);
  SeededRandom random(seed);
  crash_tree(root_, random);
  ++life_;
  crashed_ = false;
  faults_.set(FaultPlan());
  vfs_->forget_connections();
  count_space();
}

bool SimFiles::crashed() const {
  const std::lock_guard lock(mutex_);
  return crashed_;
}

void SimFiles::sync_all() {
  const std::lock_guard lock(mutex_);
  sync_tree_of(root_);
}

void SimFiles::damage(const Damage& damage) {
  const std::lock_guard lock(mutex_);
  const auto place = resolve(root_, damage.path, LastLink::follow);
  CHECK(place && place->node && place->node->kind == env::FileKind::file);
  flip_bits_of(*place->node, damage.offset, damage.length, damage.count, random_);
}

std::uint64_t SimFiles::count(Operation operation) const {
  const std::lock_guard lock(mutex_);
  return faults_.count(operation);
}

std::uint64_t SimFiles::mutations() const {
  const std::lock_guard lock(mutex_);
  return faults_.mutations();
}

std::uint64_t SimFiles::used_bytes() const {
  const std::lock_guard lock(mutex_);
  return used_bytes_;
}

Result<std::unique_ptr<env::File>> SimFiles::open(const env::Path& path, env::Open how) {
  const bool creates = how != env::Open::read && how != env::Open::read_write;
  const Operation operation = creates ? Operation::open_create : Operation::open;
  return perform<std::unique_ptr<env::File>>(
      operation, path, [&]() -> Result<std::unique_ptr<env::File>> {
        TRY(const auto node, opened(path, how));
        return std::make_unique<SimFile>(*this, node, path, how != env::Open::read);
      });
}

Result<SimNodePtr> SimFiles::opened(const env::Path& path, env::Open how) {
  constexpr std::string_view kFailure = "cannot be opened";
  const bool reads_only = how == env::Open::read;
  const bool is_new = how == env::Open::create_new || how == env::Open::create_private;
  const auto last = reads_only ? LastLink::follow : LastLink::keep;
  TRY(const auto place, resolve(root_, path, last));
  if (place.node) {
    if (is_new) return sim_failure(ErrorCode::exists, path, kFailure, "File exists");
    if (place.node->kind == env::FileKind::symlink) {
      return sim_failure(ErrorCode::permission, path, kFailure, "it is a symbolic link");
    }
    if (place.node->kind != env::FileKind::file) {
      return sim_failure(ErrorCode::invalid, path, kFailure, "it is not a file");
    }
    if (!may(*place.node, reads_only ? kOwnerMayRead : kOwnerMayRead | kOwnerMayWrite)) {
      return sim_failure(ErrorCode::permission, path, kFailure, "Permission denied");
    }
    return place.node;
  }
  if (reads_only || how == env::Open::read_write) {
    return sim_failure(ErrorCode::not_found, path, kFailure, "No such file or directory");
  }
  if (path.native().ends_with('/')) {
    return sim_failure(ErrorCode::invalid, path, kFailure, "Is a directory");
  }
  if (!may(*place.folder(), kOwnerMayWrite)) {
    return sim_failure(ErrorCode::permission, path, kFailure, "Permission denied");
  }
  const std::uint32_t mode = how == env::Open::create_private ? 0600 : 0666;
  auto node = make_node(env::FileKind::file, mode & ~options_.umask);
  add(place, node);
  return node;
}

Result<env::FileInfo> SimFiles::info(const env::Path& path) {
  return perform<env::FileInfo>(Operation::info, path, [&]() -> Result<env::FileInfo> {
    TRY(const auto place, resolve(root_, path, LastLink::keep));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, path, "cannot be examined",
                         "No such file or directory");
    }
    return info_of(*place.node);
  });
}

Result<std::vector<env::DirectoryEntry>> SimFiles::list(const env::Path& directory) {
  using Listing = std::vector<env::DirectoryEntry>;
  const env::Path path = folder_or_root(directory);
  return perform<Listing>(Operation::list, path, [&]() -> Result<Listing> {
    TRY(const auto folder, folder_at(path));
    if (!may(*folder, kOwnerMayRead)) {
      return sim_failure(ErrorCode::permission, path, "cannot be listed", "Permission denied");
    }
    Listing found;
    for (const auto& [name, node] : folder->entries) {
      found.push_back({.name = name, .kind = node->kind});
    }
    return found;
  });
}

Result<> SimFiles::make_directory(const env::Path& path) {
  return perform<void>(Operation::make_directory, path, [&]() -> Result<> {
    TRY(const auto place, free_place(path));
    add(place, make_node(env::FileKind::directory, 0777U & ~options_.umask));
    return {};
  });
}

Result<> SimFiles::make_link(const std::string& target, const env::Path& path) {
  return perform<void>(Operation::make_link, path, [&]() -> Result<> {
    if (target.empty()) {
      return sim_failure(ErrorCode::not_found, path, "cannot be created",
                         "No such file or directory");
    }
    TRY(const auto place, free_place(path));
    auto node = make_node(env::FileKind::symlink, 0777);
    node->target = target;
    add(place, node);
    return {};
  });
}

Result<> SimFiles::remove(const env::Path& path) {
  return perform<void>(Operation::remove, path, [&] { return removed(path); });
}

Result<> SimFiles::removed(const env::Path& path) {
  constexpr std::string_view kFailure = "cannot be removed";
  TRY(const auto place, resolve(root_, path, LastLink::keep));
  if (!place.node) {
    return sim_failure(ErrorCode::not_found, path, kFailure, "No such file or directory");
  }
  if (place.name.empty()) return sim_failure(ErrorCode::invalid, path, kFailure, "it is in use");
  if (!may(*place.folder(), kOwnerMayWrite)) {
    return sim_failure(ErrorCode::permission, path, kFailure, "Permission denied");
  }
  if (!place.node->entries.empty()) {
    return sim_failure(ErrorCode::exists, path, kFailure, "Directory not empty");
  }
  remove_entry(*place.folder(), place.name);
  touch(*place.folder());
  place.node->linked = false;
  release_space(*place.node);
  return {};
}

Result<> SimFiles::rename(const env::Path& from, const env::Path& to) {
  return perform<void>(Operation::rename, from, [&] { return renamed(from, to, Replace::yes); });
}

Result<> SimFiles::rename_new(const env::Path& from, const env::Path& to) {
  return perform<void>(Operation::rename, from, [&] { return renamed(from, to, Replace::no); });
}

Result<> SimFiles::renamed(const env::Path& from, const env::Path& to, Replace replace) {
  const std::string failure = "cannot be renamed to " + to.native();
  TRY(const auto old_place, resolve(root_, from, LastLink::keep));
  TRY(const auto new_place, resolve(root_, to, LastLink::keep));
  if (!old_place.node) {
    return sim_failure(ErrorCode::not_found, from, failure, "No such file or directory");
  }
  if (old_place.name.empty() || new_place.name.empty()) {
    return sim_failure(ErrorCode::busy, from, failure, "Device or resource busy");
  }
  const auto& node = old_place.node;
  const auto& there = new_place.node;
  if (there && replace == Replace::no) {
    return sim_failure(ErrorCode::exists, to, "is not replaced", "File exists");
  }
  if (there == node) return {};
  const auto& trail = new_place.trail;
  if (std::find(trail.begin(), trail.end(), node) != trail.end()) {
    return sim_failure(ErrorCode::invalid, from, failure, "Invalid argument");
  }
  if (there) {
    const bool is_folder = node->kind == env::FileKind::directory;
    const bool onto_folder = there->kind == env::FileKind::directory;
    if (is_folder != onto_folder || !there->entries.empty()) {
      return sim_failure(ErrorCode::exists, to, "cannot be replaced", "File exists");
    }
  }
  if (!may(*old_place.folder(), kOwnerMayWrite) || !may(*new_place.folder(), kOwnerMayWrite)) {
    return sim_failure(ErrorCode::permission, from, failure, "Permission denied");
  }
  move_entry(old_place.folder(), old_place.name, new_place.folder(), new_place.name);
  touch(*old_place.folder());
  touch(*new_place.folder());
  if (there) {
    there->linked = false;
    release_space(*there);
  }
  return {};
}

Result<std::string> SimFiles::read_link(const env::Path& path) {
  return perform<std::string>(Operation::read_link, path, [&]() -> Result<std::string> {
    constexpr std::string_view kFailure = "cannot be read as a link";
    TRY(const auto place, resolve(root_, path, LastLink::keep));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, path, kFailure, "No such file or directory");
    }
    if (place.node->kind != env::FileKind::symlink) {
      return sim_failure(ErrorCode::invalid, path, kFailure, "Invalid argument");
    }
    return place.node->target;
  });
}

Result<> SimFiles::set_mode(const env::Path& path, std::uint32_t mode) {
  return perform<void>(Operation::set_mode, path, [&]() -> Result<> {
    TRY(const auto place, resolve(root_, path, LastLink::follow));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, path, "cannot be given its permissions",
                         "No such file or directory");
    }
    place.node->metadata.mode = mode & kPermissionBits;
    place.node->metadata.changed_ns = clock_.wall_ns();
    return {};
  });
}

Result<> SimFiles::set_mtime(const env::Path& path, std::int64_t mtime_ns) {
  return perform<void>(Operation::set_mtime, path, [&]() -> Result<> {
    TRY(const auto place, resolve(root_, path, LastLink::keep));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, path, "cannot be given its time",
                         "No such file or directory");
    }
    place.node->metadata.mtime_ns = mtime_ns;
    place.node->metadata.changed_ns = clock_.wall_ns();
    return {};
  });
}

Result<> SimFiles::sync_directory(const env::Path& path) {
  const env::Path named = folder_or_root(path);
  return perform<void>(Operation::sync_directory, named, [&]() -> Result<> {
    TRY(const auto folder, folder_at(named));
    commit_changes(*folder, folder->changes.size());
    folder->durable_metadata = folder->metadata;
    return {};
  });
}

Result<> SimFiles::sync_tree(const env::Path& path) {
  const env::Path named = folder_or_root(path);
  return perform<void>(Operation::sync_tree, named, [&]() -> Result<> {
    TRY(const auto folder, folder_at(named));
    sync_tree_of(folder);
    return {};
  });
}

Result<std::uint64_t> SimFiles::free_bytes(const env::Path& path) {
  const env::Path named = folder_or_root(path);
  return perform<std::uint64_t>(Operation::free_bytes, named, [&]() -> Result<std::uint64_t> {
    TRY(const auto place, resolve(root_, named, LastLink::follow));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, named, "its disk cannot be examined",
                         "No such file or directory");
    }
    return options_.capacity_bytes - std::min(options_.capacity_bytes, used_bytes_);
  });
}

Result<std::unique_ptr<env::FileLock>> SimFiles::lock(const env::Path& path,
                                                      const std::string& holder) {
  using Lock = std::unique_ptr<env::FileLock>;
  return perform<Lock>(Operation::lock, path, [&]() -> Result<Lock> {
    TRY(const auto node, opened(path, env::Open::create));
    Bytes found(env::kLockTextBytesMax + 1);
    found.resize(node->content.read(0, found));
    if (node->lock_token != 0) {
      const auto held_by = env::lock_holder(text_of(found)).value_or("");
      return fail(ErrorCode::busy,
                  path.native() + ": held by " + (held_by.empty() ? "another program" : held_by));
    }
    TRY_VOID(env::check_is_lock(path, text_of(found)));
    node->lock_token = next_lock_token_++;
    resize(*node, 0);
    if (!write(*node, path, 0, view_of(env::lock_text(holder)))) resize(*node, 0);
    return std::make_unique<SimFileLock>(*this, node);
  });
}

Result<env::Path> SimFiles::canonical(const env::Path& path) {
  return perform<env::Path>(Operation::canonical, path, [&]() -> Result<env::Path> {
    TRY(const auto place, resolve(root_, path, LastLink::follow));
    if (!place.node) {
      return sim_failure(ErrorCode::not_found, path, "cannot be found",
                         "No such file or directory");
    }
    return place.canonical();
  });
}

std::string SimFiles::database_vfs() const {
  return vfs_->name();
}

Result<SimPlace> SimFiles::free_place(const env::Path& path) {
  constexpr std::string_view kFailure = "cannot be created";
  TRY(auto place, resolve(root_, path, LastLink::keep));
  if (place.node) return sim_failure(ErrorCode::exists, path, kFailure, "File exists");
  if (!may(*place.folder(), kOwnerMayWrite)) {
    return sim_failure(ErrorCode::permission, path, kFailure, "Permission denied");
  }
  return place;
}

Result<SimNodePtr> SimFiles::folder_at(const env::Path& path) {
  TRY(const auto place, resolve(root_, path, LastLink::follow));
  if (!place.node) {
    return sim_failure(ErrorCode::not_found, path, "cannot be opened", "No such file or directory");
  }
  if (place.node->kind != env::FileKind::directory) {
    return sim_failure(ErrorCode::not_found, path, "cannot be opened", "Not a directory");
  }
  return place.node;
}

SimNodePtr SimFiles::make_node(env::FileKind kind, std::uint32_t mode) {
  auto node = std::make_shared<SimNode>();
  node->kind = kind;
  node->metadata.mode = mode;
  touch(*node);
  node->durable_metadata = node->metadata;
  return node;
}

void SimFiles::add(const SimPlace& place, const SimNodePtr& node) {
  node->linked = true;
  add_entry(*place.folder(), place.name, node);
  touch(*place.folder());
}

}  // namespace cairn::test
