#include "store/upkeep.h"

#include <algorithm>
#include <mutex>

#include "crypto/digest.h"
#include "env/lanes.h"

namespace cairn::store {
namespace {

using content::StripeTable;

class Verify {
 public:
  Verify(Store& store, BundleRow row, bool repair, const Watch& watch)
      : store_(store), row_(std::move(row)), repair_(repair), watch_(watch), pin_(store.packs) {}

  Result<> description();
  // Of the checking; whether there is more.
  bool step();
  Result<Verified> finish();

 private:
  Result<bool> next(std::size_t& stripe);
  Result<> examine(const StripeTable& table, std::size_t stripe, const char* part);
  Result<> handle(const StripeTable& table, std::size_t stripe, const char* part,
                  const GatheredStripe& gathered);
  Result<bool> rebuild(const StripeTable& table, std::size_t stripe, const PieceProblem& problem,
                       const GatheredStripe& gathered);
  Result<> commit_repairs();
  void note(FoundDamage found);

  Store& store_;
  BundleRow row_;
  bool repair_;
  const Watch& watch_;
  PackStore::Pin pin_;
  std::shared_ptr<StripeReader> reader_;  // absent when the description is beyond repair

  std::mutex mutex_;  // guards all below
  std::size_t next_ = 0;
  std::optional<Error> error_;
  Verified out_;
  std::vector<ChunkId> uncommitted_;
};

Result<> Verify::description() {
  auto reader = StripeReader::open(store_, row_);
  if (!reader) {
    const auto code = reader.error().code;
    // Removed since the list was made.
    if (code == ErrorCode::not_found) return {};
    // What the system or the user caused is not the bundle's fault.
    const bool transient = code == ErrorCode::io || code == ErrorCode::busy ||
                           code == ErrorCode::no_space || code == ErrorCode::cancelled;
    if (transient) return fail(reader.error().in("verifying '" + row_.name + "'"));
    const std::lock_guard lock(mutex_);
    out_.unreadable = true;
    note({row_.root,
          row_.name,
          "description",
          0,
          {0, {}, {}, reader.error().context, false},
          Fate::lost});
    return {};
  }
  reader_ = std::move(*reader);
  for (const auto& table : reader_->description()) {
    for (std::size_t i = 0; i < table.size(); ++i) TRY_VOID(examine(table, i, "description"));
  }
  return {};
}

Result<bool> Verify::next(std::size_t& stripe) {
  const std::lock_guard lock(mutex_);
  if (error_ || !reader_ || next_ == reader_->bundle().layout.size()) return false;
  if (watch_.stop.stop_requested())
    return fail(ErrorCode::cancelled, "verifying '" + row_.name + "'");
  stripe = next_++;
  return true;
}

bool Verify::step() {
  std::size_t stripe = 0;
  auto more = next(stripe);
  if (more && !*more) return false;
  auto done = more ? examine(reader_->bundle().layout, stripe, "content") : fail(more.error());
  if (done) return true;
  const std::lock_guard lock(mutex_);
  if (!error_) error_ = done.error();
  return false;
}

// Of a bundle that is here in part.
int pieces_seen(const GatheredStripe& gathered) {
  const auto present = std::ranges::count(gathered.data_present, true) + gathered.parity_present;
  return static_cast<int>(present) + static_cast<int>(gathered.problems.size());
}

Result<> Verify::examine(const StripeTable& table, std::size_t stripe, const char* part) {
  const bool content = &table == &reader_->bundle().layout;
  TRY(const auto gathered, content ? reader_->content_stripe(stripe, Effort::all)
                                   : reader_->description_stripe(table, stripe, Effort::all));
  const bool parity = !content || row_.copied;
  const auto pieces = content && row_.partial ? pieces_seen(gathered)
                      : parity                ? table.code().total()
                                              : table.code().data;
  const auto bytes = static_cast<std::uint64_t>(pieces) *
                     content::chunk_bytes(table.code(), table.stripe_bytes(stripe));
  watch_.advanced(content ? table.stripe_bytes(stripe) : 0, 0);
  const std::lock_guard lock(mutex_);
  out_.chunks += static_cast<std::uint64_t>(pieces);
  out_.bytes += bytes;
  return gathered.problems.empty() ? Result<>{} : handle(table, stripe, part, gathered);
}

Result<> Verify::handle(const StripeTable& table, std::size_t stripe, const char* part,
                        const GatheredStripe& gathered) {
  for (const auto& problem : gathered.problems) {
    auto fate = gathered.whole() ? Fate::damaged : Fate::lost;
    if (fate == Fate::damaged && repair_) {
      TRY(const bool rebuilt, rebuild(table, stripe, problem, gathered));
      fate = rebuilt ? Fate::repaired : Fate::lost;
    }
    if (fate != Fate::repaired) {
      const ChunkKey key{problem.chunk, copy_number(table, stripe, problem.piece)};
      out_.unrepaired.push_back({key, problem.where});
    }
    note({row_.root, row_.name, part, stripe, problem, fate});
  }
  return store_.packs.staged_bytes() >= store_.tuning.commit_copied_bytes ? commit_repairs()
                                                                          : Result<>{};
}

Result<bool> Verify::rebuild(const StripeTable& table, std::size_t stripe,
                             const PieceProblem& problem, const GatheredStripe& gathered) {
  const auto length = content::chunk_bytes(table.code(), table.stripe_bytes(stripe));
  const auto data = table.code().data;
  Buffer parity;
  ByteView bytes;
  if (problem.piece < data) {
    bytes = gathered.stripe.bytes.view().subspan(static_cast<std::size_t>(problem.piece) * length,
                                                 length);
  } else {
    parity = content::parity_chunk(reader_->erasure(), gathered.stripe, problem.piece - data);
    bytes = parity.view();
  }
  // The publisher may have named parity chunks that are no code word; nothing can make those.
  if (crypto::digest_as<ChunkId>(bytes) != table.chunk_id(stripe, problem.piece)) return false;
  TRY_VOID(store_.packs.replace(pin_, {problem.chunk, copy_number(table, stripe, problem.piece)},
                                bytes));
  uncommitted_.push_back(problem.chunk);
  return true;
}

Result<> Verify::commit_repairs() {
  const auto also = [&](SQLite::Database& db) -> Result<> {
    // The records that were damaged.
    TRY_VOID(expect_waste(db));
    return add_chunk_users(db, row_.number, uncommitted_);
  };
  TRY_VOID(store_.packs.commit(pin_, also));
  uncommitted_.clear();
  return {};
}

void Verify::note(FoundDamage found) {
  ++out_.damaged;
  if (found.fate == Fate::repaired) ++out_.repaired;
  if (found.fate == Fate::lost) ++out_.lost;
  if (out_.damage.size() < kDamageListed) out_.damage.push_back(std::move(found));
}

Result<Verified> Verify::finish() {
  const std::lock_guard lock(mutex_);
  if (!uncommitted_.empty()) TRY_VOID(commit_repairs());
  if (error_) return fail(*error_);
  // Of what was removed meanwhile nothing is to be said; its chunks may have gone too.
  TRY(const auto row, store_.library.find(row_.root));
  if (!row || row->number != row_.number) {
    return fail(ErrorCode::not_found, "'" + row_.name + "' was removed while it was checked");
  }
  const auto position = [](const FoundDamage& found) {
    return std::tuple(found.part == "content", found.stripe, found.problem.piece);
  };
  std::ranges::sort(out_.damage, {}, position);
  return std::move(out_);
}

}  // namespace

env::Task<Verified> verify(Store& store, BundleRow row, bool repair, Watch watch) {
  Verify work(store, std::move(row), repair, watch);
  auto description = [&work] { return work.description(); };
  CO_TRY_VOID(co_await env::run_on(store.env.workers, std::move(description)));
  std::function<bool()> step = [&work] { return work.step(); };
  CO_TRY_VOID(
      co_await env::run_lanes(store.env.workers, store.env.workers.parallelism(), std::move(step)));
  auto finish = [&work] { return work.finish(); };
  co_return co_await env::run_on(store.env.workers, std::move(finish));
}

namespace {

// Whether a chunk that was found bad is still bad. What has a record elsewhere was repaired, or
// moved by those who checked it.
Result<bool> is_still_bad(Store& store, const Unrepaired& found) {
  TRY(const auto place, store.packs.find(found.chunk));
  if (!place || place->text() == found.where) return true;
  if (!found.where.empty()) return false;
  return !store.packs.read(found.chunk);
}

}  // namespace

Result<> remember(Store& store, const BundleRow& row, const Verified& found) {
  std::vector<ChunkId> bad;
  for (const auto& chunk : found.unrepaired) {
    TRY(const bool still, is_still_bad(store, chunk));
    if (still) bad.push_back(chunk.chunk.id);
  }
  if (row.damaged_chunks > 0 || !bad.empty()) TRY_VOID(store.library.set_damage(row, bad));
  const auto seen = found.unreadable ? Seen::unreadable : Seen::nothing;
  return row.seen == seen ? Result<>{} : store.library.set_seen(row, seen);
}

namespace {

// At the end of another command: not so long that it is felt.
constexpr CompactLimits kTidying{.steps = 16, .time = std::chrono::milliseconds(300)};

class Compaction {
 public:
  Compaction(Store& store, const Watch& watch, CompactLimits limits)
      : store_(store), watch_(watch), limits_(limits), began_(store.env.clock.now()) {}

  // Each does a little of its part; false when that part is over, or it is time to leave off.
  Result<bool> sweep();
  Result<bool> step();
  Result<> finish();
  Compacted outcome;

 private:
  [[nodiscard]] bool may_go_on() const;

  Store& store_;
  const Watch& watch_;
  CompactLimits limits_;
  env::TimePoint began_;
  std::uint64_t steps_ = 0;
  bool swept_ = false;
};

bool Compaction::may_go_on() const {
  return !watch_.stop.stop_requested() && steps_ < limits_.steps &&
         store_.env.clock.now() - began_ < limits_.time;
}

// Chunks that nothing uses leave the index first; that is what makes their bytes waste.
Result<bool> Compaction::sweep() {
  if (!may_go_on()) return false;
  ++steps_;
  TRY(const bool more, store_.packs.sweep_step());
  swept_ = !more;
  return more;
}

Result<bool> Compaction::step() {
  if (!swept_ || watch_.stop.stop_requested()) return false;
  TRY(const auto freed, store_.packs.compact_step());
  outcome.complete = !freed;
  outcome.freed_bytes += freed.value_or(0);
  ++steps_;
  // Looking for waste may take all the time there is; one step is made each time nevertheless.
  return freed && may_go_on();
}

Result<> Compaction::finish() {
  return outcome.complete ? store_.library.removals_done() : Result<>{};
}

}  // namespace

env::Task<Compacted> compact(Store& store, Watch watch, CompactLimits limits) {
  Compaction work(store, watch, limits);
  const auto run = [&](Result<bool> (Compaction::*part)()) -> env::Task<> {
    for (bool more = true; more;) {
      auto once = [&work, part] { return (work.*part)(); };
      CO_TRY(more, co_await env::run_on(store.env.workers, std::move(once)));
    }
    co_return Result<>{};
  };
  auto done = co_await run(&Compaction::sweep);
  if (done) done = co_await run(&Compaction::step);
  // Someone adds chunks: whoever frees space the next time goes on.
  if (!done && done.error().code != ErrorCode::busy) co_return fail(done.error());
  auto finish = [&work] { return work.finish(); };
  CO_TRY_VOID(co_await env::run_on(store.env.workers, std::move(finish)));
  co_return work.outcome;
}

env::Task<> tidy(Store& store, Watch watch) {
  auto look = [&store] { return store.library.has_removals(); };
  const auto expected = co_await env::run_on(store.env.workers, std::move(look));
  if (expected && *expected) {
    static_cast<void>(co_await compact(store, std::move(watch), kTidying));
  }
  co_return Result<>{};
}

}  // namespace cairn::store
