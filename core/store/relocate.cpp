#include "store/relocate.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <map>
#include <mutex>
#include <optional>

#include "env/lanes.h"
#include "store/scan.h"
#include "store/stripe_reader.h"

namespace cairn::store {
namespace {

using content::Entry;
using content::EntryKind;

constexpr const char* kCure = "; choose where it is as it was shared, or share it again";

class Relocation {
 public:
  Relocation(Store& store, BundleRow row, env::Path path, const Watch& watch)
      : store_(store), row_(std::move(row)), path_(std::move(path)), watch_(watch) {}

  // These three follow one another; `step`, until it says that there is no more, on several workers
  // at once.
  Result<> look();
  bool step();
  Result<BundleRow> settle();

 private:
  [[nodiscard]] const content::StripeTable& layout() const { return reader_->bundle().layout; }
  [[nodiscard]] const content::Manifest& manifest() const { return *reader_->bundle().manifest; }
  // Files that a partial bundle never had are not looked for.
  [[nodiscard]] bool is_expected(const Entry& entry) const;
  [[nodiscard]] env::Path path_of(const Entry& entry) const {
    return entry_path(path_, manifest(), entry);
  }
  [[nodiscard]] Error differs(const env::Path& path, const char* how) const;
  Result<> look_at(const Entry& entry);
  Result<> compare_inline();
  Result<> compare(std::size_t stripe);
  Result<> set_times();

  Store& store_;
  BundleRow row_;
  env::Path path_;
  const Watch& watch_;
  std::shared_ptr<StripeReader> reader_;
  std::unique_ptr<PlacedFiles> files_;             // at the new place
  std::map<const Entry*, std::int64_t> times_ns_;  // before they were compared
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::optional<Error> error_;
};

bool Relocation::is_expected(const Entry& entry) const {
  if (entry.kind != EntryKind::file) return false;
  if (!row_.partial || entry.size == 0) return !row_.partial;
  const auto end = entry.offset + entry.size;
  for (auto stripe = layout().stripe_at(entry.offset);
       stripe < layout().size() && layout().offset(stripe) < end; ++stripe) {
    for (auto left = reader_->placed_pieces(stripe); left != 0; left &= left - 1) {
      const auto range = range_of(layout(), stripe, std::countr_zero(left));
      if (range.offset < end && entry.offset < range.offset + range.bytes) return true;
    }
  }
  return false;
}

Error Relocation::differs(const env::Path& path, const char* how) const {
  return {ErrorCode::changed, path.string() + " " + how + kCure};
}

Result<> Relocation::look_at(const Entry& entry) {
  const auto path = path_of(entry);
  const auto info = store_.env.files.info(path);
  if (!info && info.error().code == ErrorCode::not_found) {
    return fail(ErrorCode::not_found, path.string() + " is not there" + kCure);
  }
  if (!info) return fail(info.error());
  if (info->kind != env::FileKind::file) return fail(differs(path, "is no file"));
  if (info->size != entry.size) {
    return fail(differs(path, "has another size than when it was shared"));
  }
  times_ns_[&entry] = info->mtime_ns;
  return {};
}

Result<> Relocation::look() {
  TRY(path_, store_.env.files.canonical(path_));
  TRY(reader_, StripeReader::open(store_, row_));
  if (!reader_->bundle().manifest) {
    return fail(ErrorCode::permission, "'" + row_.name +
                                           "' cannot be read without the key of its link, so its "
                                           "files cannot be told");
  }
  if (row_.place.empty()) {
    return fail(ErrorCode::invalid, "'" + row_.name +
                                        "' is kept as a copy in the data folder, and has no file "
                                        "or folder that could be elsewhere");
  }
  TRY(const auto info, store_.env.files.info(path_));
  const auto kind = manifest().single_file ? env::FileKind::file : env::FileKind::directory;
  if (info.kind != kind) {
    return fail(differs(path_, manifest().single_file ? "is no file" : "is no folder"));
  }
  files_ = std::make_unique<PlacedFiles>(store_.env.files, path_, manifest());
  for (const auto& entry : manifest().entries) {
    if (is_expected(entry)) TRY_VOID(look_at(entry));
  }
  return layout().size() == 0 ? compare_inline() : Result<>{};
}

// What travels in the root block is there to be compared with.
Result<> Relocation::compare_inline() {
  const auto& content = manifest().content;
  Bytes found(content.size());
  const auto gaps = files_->read(0, found);
  if (!gaps.empty()) return fail(ErrorCode::changed, gaps.front().problem + kCure);
  const auto at = std::ranges::mismatch(found, content).in1 - found.begin();
  const auto offset = static_cast<std::uint64_t>(at);
  if (offset == content.size()) return {};
  const auto entry = content::entry_at(manifest(), offset);
  return fail(
      differs(path_of(manifest().entries[entry]), "has other bytes than when it was shared"));
}

Result<> Relocation::compare(std::size_t stripe) {
  auto lacking = reader_->placed_pieces(stripe);
  const PlainReader read = [this](std::uint64_t offset, MutableBytes out) {
    return files_->read(offset, out).empty();
  };
  for (const auto& piece :
       make_data_pieces(layout(), stripe, manifest().stripe_keys[stripe], lacking, read)) {
    lacking &= ~piece_bit(piece.index);
  }
  watch_.advanced(layout().stripe_bytes(stripe), 0);
  if (lacking == 0) return {};
  const auto range = range_of(layout(), stripe, std::countr_zero(lacking));
  const auto entry = content::entry_at(manifest(), range.offset);
  return fail(
      differs(path_of(manifest().entries[entry]), "has other bytes than when it was shared"));
}

bool Relocation::step() {
  const auto stripe = next_++;
  if (stripe >= layout().size()) return false;
  auto same =
      watch_.stop.stop_requested() ? fail(ErrorCode::cancelled, path_.string()) : compare(stripe);
  if (same) return true;
  next_ = layout().size();
  const std::lock_guard lock(mutex_);
  if (!error_) error_ = std::move(same).error();
  return false;
}

Result<> Relocation::set_times() {
  // The time that they get says that their bytes are those that were shared.
  for (const auto& [entry, time_ns] : times_ns_) {
    const auto path = path_of(*entry);
    TRY(const auto info, store_.env.files.info(path));
    if (info.mtime_ns != time_ns) {
      return fail(differs(path, "was changed while it was compared"));
    }
  }
  for (const auto& [entry, time_ns] : times_ns_) {
    if (time_ns == entry->mtime_ns) continue;
    if (auto set = store_.env.files.set_mtime(path_of(*entry), entry->mtime_ns); !set) {
      return fail(set.error().in("giving it the time it was shared with"));
    }
  }
  return {};
}

Result<BundleRow> Relocation::settle() {
  const std::lock_guard lock(mutex_);
  if (error_) return fail(*error_);
  TRY_VOID(set_times());
  Place place{path_, 0, 0};
  if (manifest().single_file) {
    TRY(const auto info, store_.env.files.info(path_));
    place.size = info.size;
    place.mtime_ns = info.mtime_ns;
  }
  TRY_VOID(store_.library.set_place(row_, place));
  row_.place = place.path;
  row_.place_size = place.size;
  row_.place_mtime_ns = place.mtime_ns;
  row_.seen = Seen::nothing;
  if (!row_.copied) row_.damaged_chunks = 0;
  return std::move(row_);
}

}  // namespace

env::Task<BundleRow> relocate(Store& store, BundleRow row, env::Path path, Watch watch) {
  Relocation work(store, std::move(row), std::move(path), watch);
  auto look = [&work] { return work.look(); };
  CO_TRY_VOID(co_await env::run_on(store.env.workers, std::move(look)));
  std::function<bool()> step = [&work] { return work.step(); };
  CO_TRY_VOID(
      co_await env::run_lanes(store.env.workers, store.env.workers.parallelism(), std::move(step)));
  auto settle = [&work] { return work.settle(); };
  co_return co_await env::run_on(store.env.workers, std::move(settle));
}

}  // namespace cairn::store
