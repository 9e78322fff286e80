#include "store/materialize.h"

#include <algorithm>
#include <mutex>
#include <ranges>
#include <unordered_map>
#include <utility>

#include "base/limits.h"
#include "crypto/cipher.h"
#include "env/lanes.h"
#include "store/held_bytes.h"
#include "store/place_writer.h"

namespace cairn::store {
namespace {

// Whole files wait for their names in batches, so that one sync serves many small ones.
constexpr std::size_t kBatchFiles = 4096;
constexpr std::uint64_t kBatchBytes = 256 * limits::kMiB;
// A lane holds a stripe or two in memory; more lanes than this would write no faster.
constexpr int kLanesMax = 4;

class Materialize {
 public:
  Materialize(Store& store, StripeReader& bundle, const TargetOptions& options, const Watch& watch)
      : files_(store.env.files),
        bundle_(bundle),
        manifest_(*bundle.bundle().manifest),
        options_(options),
        watch_(watch),
        place_(files_, manifest_, options),
        names_(place_.names()) {}

  Result<> prepare();
  // Whether there are files that may only be replaced if they differ. Lanes compare them then.
  [[nodiscard]] bool compares() const { return comparing_; }
  // Ends the comparing; what the lanes do from then on is writing.
  Result<> start_writing();
  // One stripe; whether there are more.
  bool step();
  // What ends the lanes, and is what finish() fails with.
  void stop_with(Error error);
  // Called whatever became of the rest.
  Result<Materialized> finish();

 private:
  [[nodiscard]] bool concerns(std::size_t index) const;
  [[nodiscard]] bool needed(std::size_t stripe) const;
  // Whether there was one.
  Result<bool> use_next();
  Result<std::optional<std::size_t>> next_stripe();
  Result<Buffer> plain_stripe(std::size_t stripe);
  [[nodiscard]] std::size_t first_file_beyond(std::uint64_t offset) const;
  Result<> use_range(std::uint64_t offset, ByteView bytes);
  void compare_file(std::size_t index, std::uint64_t from, ByteView bytes);
  Result<> write_file(std::size_t index, std::uint64_t from, ByteView bytes);
  Result<> check_file(const Target& target, std::uint64_t from, ByteView bytes);
  Result<std::shared_ptr<env::File>> part_of(std::size_t index, std::uint64_t bytes);
  void keep(std::uint64_t bytes);
  void tell(std::size_t index, std::uint64_t bytes);
  Result<> account(std::size_t index, std::uint64_t bytes);
  Result<> name_batch();
  Result<> conclude();

  env::Files& files_;
  StripeReader& bundle_;
  const content::Manifest& manifest_;
  const TargetOptions& options_;
  const Watch& watch_;
  PlaceWriter place_;
  const PlaceNames& names_;
  Targets targets_;
  bool comparing_ = false;

  std::mutex mutex_;  // guards all below
  std::size_t next_ = 0;
  std::optional<Error> error_;
  std::vector<std::uint64_t> left_;  // bytes that each file still lacks
  // Of files that are compared: those that differ, and bytes of any file that were already told to
  // be done, which are done again in writing.
  std::vector<bool> differs_;
  std::vector<std::uint64_t> told_;
  std::vector<bool> gathered_;  // stripes, once
  // By file: the parts that several stripes go to, while they are written.
  std::unordered_map<std::size_t, std::shared_ptr<env::File>> parts_;
  std::vector<std::size_t> batch_;  // whole, not yet named
  std::uint64_t batch_bytes_ = 0;
  Materialized report_;
};

Result<> Materialize::prepare() {
  TRY(targets_, plan_targets(files_, manifest_, names_, options_));
  for (const auto& target : targets_.files) {
    left_.push_back(target.entry->size);
    comparing_ = comparing_ || (target.found == Target::Found::file && target.replaces);
  }
  differs_.resize(left_.size());
  told_.resize(left_.size());
  gathered_.resize(bundle_.bundle().layout.size());
  if (!comparing_) return start_writing();
  // A small bundle carries its content with it.
  return manifest_.content.empty() ? Result<>{} : use_range(0, manifest_.content);
}

Result<> Materialize::start_writing() {
  if (error_) return {};
  const bool compared = std::exchange(comparing_, false);
  for (std::size_t i = 0; i < targets_.files.size(); ++i) {
    if (!differs_[i]) continue;
    auto& target = targets_.files[i];
    left_[i] = target.entry->size;
    TRY_VOID(find_part(files_, names_, options_, target));
  }
  if (compared) TRY_VOID(check_space(files_, targets_, options_));
  next_ = 0;
  for (std::size_t i = 0; i < targets_.files.size(); ++i) {
    if (targets_.files[i].entry->size > 0) continue;
    TRY_VOID(write_file(i, 0, {}));
    TRY_VOID(account(i, 0));
  }
  return manifest_.content.empty() ? Result<>{} : use_range(0, manifest_.content);
}

void Materialize::stop_with(Error error) {
  const std::lock_guard lock(mutex_);
  if (!error_) error_ = std::move(error);
}

// Whether there is still something to do with bytes of a file. Called with the mutex held.
bool Materialize::concerns(std::size_t index) const {
  const auto& target = targets_.files[index];
  if (left_[index] == 0) return false;
  return !comparing_ ||
         (target.found == Target::Found::file && target.replaces && !differs_[index]);
}

// Called with the mutex held.
bool Materialize::needed(std::size_t stripe) const {
  const auto& layout = bundle_.bundle().layout;
  const auto end = layout.offset(stripe) + layout.stripe_bytes(stripe);
  for (auto i = first_file_beyond(layout.offset(stripe));
       i < targets_.files.size() && targets_.files[i].entry->offset < end; ++i) {
    if (concerns(i)) return true;
  }
  return false;
}

Result<std::optional<std::size_t>> Materialize::next_stripe() {
  const std::lock_guard lock(mutex_);
  if (error_) return std::nullopt;
  if (watch_.stop.stop_requested()) return fail(ErrorCode::cancelled, names_.top().string());
  const auto stripes = bundle_.bundle().layout.size();
  while (next_ < stripes && !needed(next_)) ++next_;
  if (next_ == stripes) return std::nullopt;
  return next_++;
}

bool Materialize::step() {
  const auto done = use_next();
  if (!done) stop_with(done.error());
  return done && *done;
}

Result<bool> Materialize::use_next() {
  TRY(const auto stripe, next_stripe());
  if (!stripe) return false;
  TRY(const auto plain, plain_stripe(*stripe));
  TRY_VOID(use_range(bundle_.bundle().layout.offset(*stripe), plain.view()));
  return true;
}

Result<Buffer> Materialize::plain_stripe(std::size_t stripe) {
  TRY(auto gathered, bundle_.content_stripe(stripe, Effort::enough));
  if (!gathered.whole()) return fail(bundle_.beyond_repair("the content", stripe, gathered));
  auto bytes = std::move(gathered.stripe.bytes);
  bytes.set_size(gathered.stripe.stripe_bytes);
  crypto::StripeCipher(manifest_.stripe_keys[stripe]).apply(0, bytes.span());
  const std::lock_guard lock(mutex_);
  if (!gathered_[stripe]) report_.rebuilt_chunks += gathered.problems.size();
  gathered_[stripe] = true;
  return bytes;
}

std::size_t Materialize::first_file_beyond(std::uint64_t offset) const {
  const auto first = std::ranges::partition_point(targets_.files, [&](const Target& target) {
    return target.entry->offset + target.entry->size <= offset;
  });
  return static_cast<std::size_t>(first - targets_.files.begin());
}

// Holds each chosen file against its share of a piece of the stream, or writes it there.
Result<> Materialize::use_range(std::uint64_t offset, ByteView bytes) {
  const auto end = offset + bytes.size();
  for (auto i = first_file_beyond(offset); i < targets_.files.size(); ++i) {
    const auto& entry = *targets_.files[i].entry;
    if (entry.offset >= end) break;
    {
      const std::lock_guard lock(mutex_);
      if (!concerns(i)) continue;
    }
    const auto from = std::max(offset, entry.offset);
    const auto until = std::min(end, entry.offset + entry.size);
    const auto share = bytes.subspan(static_cast<std::size_t>(from - offset),
                                     static_cast<std::size_t>(until - from));
    if (comparing_) {
      compare_file(i, from - entry.offset, share);
    } else {
      TRY_VOID(write_file(i, from - entry.offset, share));
      TRY_VOID(account(i, share.size()));
    }
  }
  return {};
}

// A file that cannot be read is as good as another one: the user wants it replaced. What was the
// same of one that differs is not copied but written from the stripes, which are verified; the file
// may change at any time.
void Materialize::compare_file(std::size_t index, std::uint64_t from, ByteView bytes) {
  const auto file = files_.open(names_.path(*targets_.files[index].entry), env::Open::read);
  const auto held = file ? compare(**file, from, bytes) : fail(file.error());
  const std::lock_guard lock(mutex_);
  if (differs_[index]) return;
  if (!held || *held != Held::all) {
    differs_[index] = true;
    return;
  }
  tell(index, bytes.size());
  left_[index] -= bytes.size();
  if (left_[index] > 0) return;
  const auto size = targets_.files[index].entry->size;
  report_.bytes += size;
  report_.kept_bytes += size;
  ++report_.files;
  watch_.advanced(0, 1);
}

Result<> Materialize::write_file(std::size_t index, std::uint64_t from, ByteView bytes) {
  const auto& target = targets_.files[index];
  if (target.found == Target::Found::file) return check_file(target, from, bytes);
  TRY(const auto file, part_of(index, bytes.size()));
  if (from < target.part_bytes) {
    TRY(const auto held, compare(*file, from, bytes));
    if (held == Held::all) {
      keep(bytes.size());
      return {};
    }
    if (held == Held::other && !options_.overwrite)
      return fail(foreign_part(names_.part(*target.entry)));
  }
  return bytes.empty() ? Result<>{} : file->write_at(from, bytes);
}

Result<> Materialize::check_file(const Target& target, std::uint64_t from, ByteView bytes) {
  if (bytes.empty()) return {};
  const auto path = names_.path(*target.entry);
  TRY(const auto file, files_.open(path, env::Open::read));
  TRY(const auto held, compare(*file, from, bytes));
  if (held != Held::all) return fail(another_file(path));
  keep(bytes.size());
  return {};
}

// A part that several stripes go to is opened once and stays open until it is whole, so that no
// stripe goes elsewhere, whatever becomes of its name.
Result<std::shared_ptr<env::File>> Materialize::part_of(std::size_t index, std::uint64_t bytes) {
  const auto& target = targets_.files[index];
  if (bytes == target.entry->size) return place_.open_part(target);
  const std::lock_guard lock(mutex_);
  if (const auto open = parts_.find(index); open != parts_.end()) return open->second;
  TRY(auto file, place_.open_part(target));
  return parts_.emplace(index, std::move(file)).first->second;
}

void Materialize::keep(std::uint64_t bytes) {
  const std::lock_guard lock(mutex_);
  report_.kept_bytes += bytes;
}

// Called with the mutex held.
void Materialize::tell(std::size_t index, std::uint64_t bytes) {
  if (comparing_) {
    told_[index] += bytes;
    return watch_.advanced(bytes, 0);
  }
  const auto again = std::min(told_[index], bytes);
  told_[index] -= again;
  watch_.advanced(bytes - again, 0);
}

Result<> Materialize::account(std::size_t index, std::uint64_t bytes) {
  const std::lock_guard lock(mutex_);
  tell(index, bytes);
  report_.bytes += bytes;
  left_[index] -= bytes;
  if (left_[index] > 0) return {};
  parts_.erase(index);
  ++report_.files;
  watch_.advanced(0, 1);
  if (targets_.files[index].found == Target::Found::file) return {};
  batch_.push_back(index);
  batch_bytes_ += targets_.files[index].entry->size;
  return batch_.size() >= kBatchFiles || batch_bytes_ >= kBatchBytes ? name_batch() : Result<>{};
}

// Called with the mutex held: the other lanes wait, so that memory and unsynced bytes stay bounded.
Result<> Materialize::name_batch() {
  const bool singly = batch_.size() <= kSyncSingly;
  for (const auto index : batch_) TRY_VOID(place_.settle_part(targets_.files[index], singly));
  if (!singly) TRY_VOID(files_.sync_tree(options_.output));
  for (const auto index : batch_) TRY_VOID(place_.name_file(targets_.files[index]));
  batch_.clear();
  batch_bytes_ = 0;
  return {};
}

Result<> Materialize::conclude() {
  const std::lock_guard lock(mutex_);
  parts_.clear();
  if (error_) return fail(*error_);
  TRY_VOID(name_batch());
  TRY_VOID(place_.make_links(targets_.links));
  TRY_VOID(place_.finish_folders(targets_.folders));
  return place_.sync_names(targets_.folders, syncs_singly(targets_));
}

Result<Materialized> Materialize::finish() {
  const auto concluded = conclude();
  targets_.lock.reset();
  if (!concluded) return fail(concluded.error());
  report_.path = names_.top();
  return std::move(report_);
}

}  // namespace

env::Task<Materialized> materialize(Store& store, std::shared_ptr<StripeReader> bundle,
                                    TargetOptions options, Watch watch) {
  options.off_limits = store.folder;
  Materialize work(store, *bundle, options, watch);
  auto& workers = store.env.workers;
  auto prepare = [&work] { return work.prepare(); };
  const auto prepared = co_await env::run_on(workers, std::move(prepare));
  if (!prepared) work.stop_with(prepared.error());
  std::function<bool()> step = [&work] { return work.step(); };
  const auto lanes = std::min(workers.parallelism(), kLanesMax);
  if (work.compares()) {
    const auto compared = co_await env::run_lanes(workers, lanes, step);
    if (!compared) work.stop_with(compared.error());
    auto start = [&work] { return work.start_writing(); };
    const auto started = co_await env::run_on(workers, std::move(start));
    if (!started) work.stop_with(started.error());
  }
  const auto ran = co_await env::run_lanes(workers, lanes, std::move(step));
  if (!ran) work.stop_with(ran.error());
  auto finish = [&work] { return work.finish(); };
  co_return co_await env::run_on(workers, std::move(finish));
}

}  // namespace cairn::store
