#include "store/incoming.h"

#include <algorithm>
#include <bit>

#include "base/check.h"
#include "crypto/cipher.h"
#include "env/lanes.h"
#include "store/incoming_work.h"
#include "store/stripe_reader.h"

namespace cairn::store {

// The lanes of a check hold two pieces each.
constexpr int kLanesMax = 4;

IncomingWork::IncomingWork(Store* store, env::Env env, IncomingBundle incoming,
                           IncomingOptions options, Watch watch)
    : store_(options.keep_record ? store : nullptr),
      env_(env),
      incoming_(std::move(incoming)),
      options_(std::move(options)),
      watch_(std::move(watch)),
      place_(env.files, *incoming_.bundle->manifest, options_.target) {}

env::Task<std::shared_ptr<Incoming>> Incoming::open(Store* store, env::Env env,
                                                    IncomingBundle bundle, IncomingOptions options,
                                                    Watch watch) {
  CHECK(bundle.bundle && bundle.bundle->manifest);
  if (store != nullptr) options.target.off_limits = store->folder;
  auto work = std::make_shared<IncomingWork>(store, env, std::move(bundle), std::move(options),
                                             std::move(watch));
  auto prepare = [work] { return work->prepare(); };
  CO_TRY_VOID(co_await env::run_on(env.workers, std::move(prepare)));
  std::function<bool()> step = [work] { return work->check_next(); };
  const auto lanes = std::min(env.workers.parallelism(), kLanesMax);
  const auto checked = co_await env::run_lanes(env.workers, lanes, std::move(step));
  if (!checked) work->stop_with(checked.error());
  auto begin = [work] { return work->begin_writing(); };
  CO_TRY_VOID(co_await env::run_on(env.workers, std::move(begin)));
  co_return work;
}

PieceMask IncomingWork::present(std::size_t stripe) const {
  const std::lock_guard lock(mutex_);
  return present_[stripe];
}

std::map<std::size_t, PieceMask> IncomingWork::damaged() const {
  const std::lock_guard lock(mutex_);
  auto damaged = damaged_;
  for (auto& [stripe, pieces] : damaged) pieces &= ~present_[stripe];
  std::erase_if(damaged, [](const auto& one) { return one.second == 0; });
  return damaged;
}

std::uint64_t IncomingWork::chosen_bytes(std::size_t stripe, PieceMask pieces) const {
  std::uint64_t bytes = 0;
  for (; pieces != 0; pieces &= pieces - 1) {
    bytes += plan_->chosen_bytes(range_of(layout(), stripe, std::countr_zero(pieces)));
  }
  return bytes;
}

void IncomingWork::arrive(std::size_t stripe, PieceMask pieces, bool durable) {
  const std::lock_guard lock(mutex_);
  const auto fresh = pieces & plan_->wanted(stripe) & ~present_[stripe];
  if (fresh == 0) return;
  present_[stripe] |= fresh;
  if (!durable) {
    unsynced_[stripe] |= fresh;
    changed_.insert(stripe);
  }
  present_bytes_ += chosen_bytes(stripe, fresh);
  missing_ -= static_cast<std::uint64_t>(std::popcount(fresh));
}

// Of pieces that turn out not to be here after all.
void IncomingWork::withdraw(std::size_t stripe, PieceMask pieces) {
  const std::lock_guard lock(mutex_);
  if (finished_) return;
  const auto gone = pieces & present_[stripe];
  const auto wanted = gone & plan_->wanted(stripe);
  present_[stripe] &= ~gone;
  unsynced_[stripe] &= ~gone;
  if (wanted == 0) return;
  touched_[stripe] = false;
  changed_.insert(stripe);
  present_bytes_ -= chosen_bytes(stripe, wanted);
  missing_ += static_cast<std::uint64_t>(std::popcount(wanted));
}

// Notes that the stripe may have bytes from now on that no sync() knows of.
Result<> IncomingWork::touch(std::size_t stripe) {
  const std::lock_guard touching(touching_);
  {
    const std::lock_guard lock(mutex_);
    if (touched_[stripe]) return {};
  }
  if (number_ != 0) {
    const std::uint64_t number = stripe;
    TRY_VOID(store_->library.arrivals().touch(number_, std::span(&number, 1)));
  }
  const std::lock_guard lock(mutex_);
  touched_[stripe] = true;
  return {};
}

Result<> IncomingWork::write(std::size_t stripe, int piece, MutableBytes ciphertext) {
  bool touched = false;
  {
    const std::lock_guard lock(mutex_);
    if (((plan_->wanted(stripe) & ~present_[stripe]) & piece_bit(piece)) == 0) return {};
    touched = touched_[stripe];
  }
  if (!touched) TRY_VOID(touch(stripe));
  const auto range = range_of(layout(), stripe, piece);
  CHECK(ciphertext.size() >= range.bytes);
  const auto plain = ciphertext.first(range.bytes);
  crypto::StripeCipher(manifest().stripe_keys[stripe])
      .apply(range.offset - layout().offset(stripe), plain);
  for (const auto& share : plan_->shares(range)) {
    TRY_VOID(files_->write(share, plain.subspan(share.at, share.bytes)));
  }
  arrive(stripe, piece_bit(piece), false);
  return {};
}

std::vector<Piece> IncomingWork::make(std::size_t stripe, PieceMask pieces) {
  const PlainReader plain = [this](std::uint64_t offset, MutableBytes out) {
    for (const auto& share : plan_->shares({offset, out.size()})) {
      if (!files_->read(share, out.subspan(share.at, share.bytes))) return false;
    }
    return true;
  };
  return make_data_pieces(layout(), stripe, manifest().stripe_keys[stripe], pieces, plain);
}

// Where only bytes that nobody chose are gone, as after an end that was interrupted, what is wanted
// of the piece is here all the same.
bool IncomingWork::lacks_rest(std::size_t stripe, int piece) {
  const auto shares = plan_->shares(range_of(layout(), stripe, piece));
  return std::ranges::any_of(shares, [this](const ArrivalPlan::Share& share) {
    return share.file == ArrivalPlan::kRest && !files_->may_hold(share);
  });
}

Result<std::vector<Piece>> IncomingWork::read(std::size_t stripe, PieceMask pieces) {
  if (stripe >= layout().size()) return std::vector<Piece>{};
  pieces &= present(stripe);
  auto made = make(stripe, pieces);
  for (const auto& piece : made) pieces &= ~piece_bit(piece.index);
  for (auto left = pieces; left != 0; left &= left - 1) {
    const auto piece = std::countr_zero(left);
    if (lacks_rest(stripe, piece)) continue;
    withdraw(stripe, piece_bit(piece));
    note_damaged(stripe, piece_bit(piece) & plan_->wanted(stripe));
  }
  return made;
}

IncomingWork::Unsynced IncomingWork::take_unsynced() {
  const std::lock_guard lock(mutex_);
  Unsynced unsynced;
  for (const auto stripe : std::exchange(changed_, {})) {
    const auto here = present_[stripe] & plan_->wanted(stripe);
    unsynced.marks.push_back({stripe, here, here != plan_->wanted(stripe)});
    unsynced.fresh.push_back(std::exchange(unsynced_[stripe], 0));
  }
  return unsynced;
}

// After a failed sync nobody knows what the disk holds: what was not durable is fetched and written
// again.
void IncomingWork::give_up(const Unsynced& unsynced) {
  files_->close();
  for (std::size_t i = 0; i < unsynced.marks.size(); ++i) {
    withdraw(static_cast<std::size_t>(unsynced.marks[i].stripe), unsynced.fresh[i]);
  }
}

// Of stripes that changed since: what is still here is known to be.
void IncomingWork::follow_changes(Unsynced& unsynced) const {
  const std::lock_guard lock(mutex_);
  for (auto& mark : unsynced.marks) {
    const auto stripe = static_cast<std::size_t>(mark.stripe);
    if (!changed_.contains(stripe)) continue;
    mark.pieces &= present_[stripe];
    mark.touched = true;
  }
}

// What is durable, but could not be made known, is left to the next sync.
void IncomingWork::take_back(const Unsynced& unsynced) {
  const std::lock_guard lock(mutex_);
  for (std::size_t i = 0; i < unsynced.marks.size(); ++i) {
    const auto stripe = static_cast<std::size_t>(unsynced.marks[i].stripe);
    unsynced_[stripe] |= unsynced.fresh[i] & present_[stripe];
    changed_.insert(stripe);
  }
}

Result<> IncomingWork::sync() {
  const std::lock_guard syncing(syncing_);
  {
    const std::lock_guard lock(mutex_);
    if (finished_) return {};
  }
  auto unsynced = take_unsynced();
  if (auto synced = files_->sync(); !synced) {
    give_up(unsynced);
    return synced;
  }
  if (number_ == 0 || unsynced.marks.empty()) return {};
  // No stripe is touched anew between what is said of it here and there.
  const std::lock_guard touching(touching_);
  follow_changes(unsynced);
  const auto now = env_.clock.wall_ns();
  auto marked = store_->library.arrivals().mark(number_, unsynced.marks, now);
  if (!marked) take_back(unsynced);
  return marked;
}

namespace {

// Only data pieces of the content, and of the description what the packs have.
class IncomingHolding final : public Holding {
 public:
  explicit IncomingHolding(std::shared_ptr<IncomingWork> work) : work_(std::move(work)) {}

  [[nodiscard]] const content::Code& code() const override { return work_->bundle().block.code; }
  Result<Bytes> root_block() override { return work_->incoming().root_block; }
  [[nodiscard]] std::size_t streams() const override {
    return 1 + work_->incoming().description.size();
  }
  [[nodiscard]] std::size_t stripes(std::size_t stream) const override {
    return table(stream).size();
  }
  [[nodiscard]] PieceMask pieces(std::size_t stream, std::size_t stripe) const override {
    if (stream == 0) return work_->present(stripe);
    return work_->store() != nullptr ? first_pieces(code().total()) : 0;
  }
  [[nodiscard]] bool whole() const override { return false; }
  Result<std::vector<Piece>> read(std::size_t stream, std::size_t stripe,
                                  PieceMask pieces) override {
    if (stream == 0) return work_->read(stripe, pieces);
    std::vector<Piece> out;
    const bool there = stream < streams() && stripe < stripes(stream);
    if (work_->store() == nullptr || !there) return out;
    for (auto left = pieces & first_pieces(code().total()); left != 0; left &= left - 1) {
      const auto piece = std::countr_zero(left);
      auto bytes = stored_piece(*work_->store(), table(stream), stripe, piece);
      if (bytes) out.push_back({piece, std::move(*bytes)});
    }
    return out;
  }

 private:
  [[nodiscard]] const content::StripeTable& table(std::size_t stream) const {
    return stream == 0 ? work_->bundle().layout : work_->incoming().description[stream - 1];
  }

  std::shared_ptr<IncomingWork> work_;
};

}  // namespace

std::shared_ptr<Holding> IncomingWork::holding() {
  return std::make_shared<IncomingHolding>(shared_from_this());
}

}  // namespace cairn::store
