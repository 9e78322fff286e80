#include "store/materialize.h"

#include <algorithm>
#include <mutex>
#include <ranges>

#include "base/limits.h"
#include "crypto/cipher.h"
#include "env/lanes.h"

namespace cairn::store {
namespace {

// Whole files wait for their names in batches, so that one sync serves many small ones.
constexpr std::size_t kBatchFiles = 4096;
constexpr std::uint64_t kBatchBytes = 256 * limits::kMiB;
constexpr std::size_t kSyncSinglyFiles = 16;

class Materialize {
 public:
  Materialize(Store& store, StripeReader& bundle, const TargetOptions& options, const Watch& watch)
      : files_(store.env.files),
        bundle_(bundle),
        manifest_(*bundle.bundle().manifest),
        options_(options),
        watch_(watch) {}

  Result<> prepare();
  void lane();
  Result<Materialized> finish();

 private:
  Result<std::optional<std::size_t>> next_stripe();
  Result<Buffer> plain_stripe(std::size_t stripe);
  Result<> write_range(std::uint64_t offset, ByteView bytes);
  Result<> write_part(Target& target, std::uint64_t from, ByteView bytes);
  Result<bool> is_there(const env::Path& path, std::uint64_t from, ByteView bytes);
  Result<> account(std::size_t index, std::uint64_t bytes);
  Result<> name_batch();
  Result<> finish_file(const Target& target);
  Result<> make_links();
  Result<> finish_folders();
  void stop_with(Error error);

  env::Files& files_;
  StripeReader& bundle_;
  const content::Manifest& manifest_;
  const TargetOptions& options_;
  const Watch& watch_;
  Targets targets_;
  std::vector<bool> needed_;  // which stripes

  std::mutex mutex_;  // guards all below
  std::size_t next_ = 0;
  std::optional<Error> error_;
  std::vector<std::uint64_t> left_;  // bytes that each file still lacks
  std::vector<std::size_t> batch_;   // whole, not yet named
  std::uint64_t batch_bytes_ = 0;
  Materialized report_;
};

Result<> Materialize::prepare() {
  TRY(targets_, plan_targets(files_, manifest_, options_));
  const auto& layout = bundle_.bundle().layout;
  needed_.assign(layout.size(), false);
  for (std::size_t i = 0; i < targets_.files.size(); ++i) {
    const auto& entry = *targets_.files[i].entry;
    left_.push_back(entry.size);
    if (entry.size == 0) {
      TRY_VOID(write_part(targets_.files[i], 0, {}));
      TRY_VOID(account(i, 0));
    } else if (layout.size() > 0) {
      const auto last = layout.stripe_at(entry.offset + entry.size - 1);
      for (auto at = layout.stripe_at(entry.offset); at <= last; ++at) needed_[at] = true;
    }
  }
  // A small bundle carries its content with it.
  return manifest_.content.empty() ? Result<>{} : write_range(0, manifest_.content);
}

void Materialize::stop_with(Error error) {
  const std::lock_guard lock(mutex_);
  if (!error_) error_ = std::move(error);
}

Result<std::optional<std::size_t>> Materialize::next_stripe() {
  const std::lock_guard lock(mutex_);
  if (error_) return std::nullopt;
  if (watch_.stop.stop_requested()) return fail(ErrorCode::cancelled, targets_.top.string());
  while (next_ < needed_.size() && !needed_[next_]) ++next_;
  if (next_ == needed_.size()) return std::nullopt;
  return next_++;
}

void Materialize::lane() {
  while (true) {
    const auto stripe = next_stripe();
    if (!stripe) return stop_with(stripe.error());
    if (!*stripe) return;
    const auto plain = plain_stripe(**stripe);
    if (!plain) return stop_with(plain.error());
    const auto offset = bundle_.bundle().layout.offset(**stripe);
    if (auto done = write_range(offset, plain->view()); !done) return stop_with(done.error());
  }
}

Result<Buffer> Materialize::plain_stripe(std::size_t stripe) {
  TRY(auto gathered, bundle_.content_stripe(stripe, Effort::enough));
  if (!gathered.whole()) return fail(bundle_.beyond_repair("the content", stripe, gathered));
  auto bytes = std::move(gathered.stripe.bytes);
  bytes.set_size(gathered.stripe.stripe_bytes);
  crypto::StripeCipher(manifest_.stripe_keys[stripe]).apply(0, bytes.span());
  const std::lock_guard lock(mutex_);
  report_.rebuilt_chunks += gathered.problems.size();
  return bytes;
}

// Gives each chosen file its share of a piece of the stream.
Result<> Materialize::write_range(std::uint64_t offset, ByteView bytes) {
  const auto end = offset + bytes.size();
  const auto first = std::ranges::partition_point(targets_.files, [&](const Target& target) {
    return target.entry->offset + target.entry->size <= offset;
  });
  for (auto target = first; target != targets_.files.end() && target->entry->offset < end;
       ++target) {
    const auto& entry = *target->entry;
    if (entry.size == 0) continue;
    const auto from = std::max(offset, entry.offset);
    const auto until = std::min(end, entry.offset + entry.size);
    const auto part = bytes.subspan(static_cast<std::size_t>(from - offset),
                                    static_cast<std::size_t>(until - from));
    TRY_VOID(write_part(*target, from - entry.offset, part));
    TRY_VOID(account(static_cast<std::size_t>(target - targets_.files.begin()), part.size()));
  }
  return {};
}

Result<> Materialize::write_part(Target& target, std::uint64_t from, ByteView bytes) {
  if (target.found != Target::Found::nothing) {
    const bool whole_file = target.found == Target::Found::file;
    TRY(const bool same, is_there(whole_file ? target.path : target.part, from, bytes));
    if (same) {
      const std::lock_guard lock(mutex_);
      report_.kept_bytes += bytes.size();
      return {};
    }
    if (whole_file) {
      return fail(ErrorCode::exists, target.path.string() + " exists and is another file");
    }
  }
  TRY(auto file, files_.open(target.part, env::Open::create));
  return bytes.empty() ? Result<>{} : file->write_at(from, bytes);
}

Result<bool> Materialize::is_there(const env::Path& path, std::uint64_t from, ByteView bytes) {
  TRY(auto file, files_.open(path, env::Open::read));
  Buffer found(bytes.size());
  TRY(const auto got, file->read_at(from, found.span()));
  return got == bytes.size() && std::ranges::equal(found.view(), bytes);
}

Result<> Materialize::account(std::size_t index, std::uint64_t bytes) {
  watch_.advanced(bytes, 0);
  const std::lock_guard lock(mutex_);
  report_.bytes += bytes;
  left_[index] -= bytes;
  if (left_[index] > 0) return {};
  ++report_.files;
  watch_.advanced(0, 1);
  if (targets_.files[index].found == Target::Found::file) return {};
  batch_.push_back(index);
  batch_bytes_ += targets_.files[index].entry->size;
  return batch_.size() >= kBatchFiles || batch_bytes_ >= kBatchBytes ? name_batch() : Result<>{};
}

// Called with the mutex held: the other lanes wait, so that memory and unsynced bytes stay bounded.
Result<> Materialize::name_batch() {
  if (batch_.size() > kSyncSinglyFiles) {
    TRY_VOID(files_.sync_tree(options_.output));
  } else {
    for (const auto index : batch_) {
      TRY(auto file, files_.open(targets_.files[index].part, env::Open::read_write));
      TRY_VOID(file->sync());
    }
  }
  for (const auto index : batch_) TRY_VOID(finish_file(targets_.files[index]));
  batch_.clear();
  batch_bytes_ = 0;
  return {};
}

Result<> Materialize::finish_file(const Target& target) {
  TRY_VOID(files_.set_mode(target.part, target.entry->mode));
  TRY_VOID(files_.set_mtime(target.part, target.entry->mtime_ns));
  return files_.rename(target.part, target.path);
}

Result<> Materialize::make_links() {
  for (const auto& link : targets_.links) {
    const auto& wanted = link.entry->target;
    if (const auto found = files_.read_link(link.path); found && *found == wanted) continue;
    TRY(const bool in_the_way, env::exists(files_, link.path));
    if (in_the_way) {
      if (!options_.overwrite) {
        return fail(ErrorCode::exists, link.path.string() + " is in the way of a symbolic link");
      }
      TRY_VOID(files_.remove(link.path));
    }
    TRY_VOID(files_.make_link(wanted, link.path));
    TRY_VOID(files_.set_mtime(link.path, link.entry->mtime_ns));
  }
  return {};
}

// Last and from the deepest up, because writing into a folder needs its permission and changes its
// time.
Result<> Materialize::finish_folders() {
  for (const auto& folder : targets_.folders | std::views::reverse) {
    TRY_VOID(files_.set_mode(folder.path, folder.entry->mode));
    TRY_VOID(files_.set_mtime(folder.path, folder.entry->mtime_ns));
  }
  return {};
}

Result<Materialized> Materialize::finish() {
  const std::lock_guard lock(mutex_);
  if (error_) return fail(*error_);
  TRY_VOID(name_batch());
  TRY_VOID(make_links());
  TRY_VOID(finish_folders());
  TRY_VOID(files_.sync_tree(options_.output));
  report_.path = targets_.top;
  return report_;
}

}  // namespace

env::Task<Materialized> materialize(Store& store, std::shared_ptr<StripeReader> bundle,
                                    TargetOptions options, Watch watch) {
  Materialize work(store, *bundle, options, watch);
  auto prepare = [&work] { return work.prepare(); };
  CO_TRY_VOID(co_await env::run_on(store.env.workers, std::move(prepare)));
  std::function<void()> lane = [&work] { work.lane(); };
  co_await env::run_lanes(store.env.workers, store.env.workers.parallelism(), std::move(lane));
  auto finish = [&work] { return work.finish(); };
  co_return co_await env::run_on(store.env.workers, std::move(finish));
}

}  // namespace cairn::store
