#include "support/virtual_clock.h"

#include <algorithm>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/post.hpp>

namespace cairn::test {

namespace asio = env::asio;

VirtualClock::VirtualClock(asio::io_context& context, std::int64_t wall_start_ns)
    : context_(context), wall_start_ns_(wall_start_ns) {}

std::int64_t VirtualClock::wall_ns() const {
  return wall_start_ns_ + (now_ - started_).count();
}

env::Task<> VirtualClock::sleep(env::Duration duration) {
  // A wait begun after the cancellation would not hear of it any more.
  const auto state = co_await asio::this_coro::cancellation_state;
  if (state.cancelled() != asio::cancellation_type::none) {
    co_return fail(ErrorCode::cancelled, "");
  }
  const Key key{now_ + std::max(duration, env::Duration::zero()), next_sequence_++};
  auto initiate = [this, key](auto handler) {
    auto slot = asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) {
      slot.assign([this, key](asio::cancellation_type) { resume(key, false); });
    }
    sleepers_.emplace(key, Resume(std::move(handler)));
  };
  const bool due = co_await asio::async_initiate<const asio::use_awaitable_t<>&, void(bool)>(
      std::move(initiate), asio::use_awaitable);
  if (!due) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

void VirtualClock::call_at(env::TimePoint when, std::move_only_function<void()> call) {
  const Key key{std::max(when, now_), next_sequence_++};
  sleepers_.emplace(key, [called = std::move(call)](bool) mutable { called(); });
}

void VirtualClock::resume(const Key& key, bool due) {
  auto sleeper = sleepers_.extract(key);
  if (sleeper.empty()) return;  // woken already, not resumed yet
  auto wake = [resumed = std::move(sleeper.mapped()), due]() mutable { resumed(due); };
  asio::post(context_, std::move(wake));
}

void VirtualClock::run_ready() {
  // An io_context that ran out of work stays stopped until it is told otherwise.
  context_.restart();
  while (context_.poll() > 0) context_.restart();
}

bool VirtualClock::wake_next(env::TimePoint latest) {
  if (sleepers_.empty()) return false;
  const Key key = sleepers_.begin()->first;
  if (key.first > latest) return false;
  if (key.first > now_) ++jumps_;
  now_ = std::max(now_, key.first);
  resume(key, true);
  return true;
}

void VirtualClock::run_until_idle() {
  run_ready();
  while (wake_next(env::TimePoint::max())) run_ready();
}

void VirtualClock::run_for(env::Duration duration) {
  const env::TimePoint end = now_ + duration;
  run_ready();
  while (wake_next(end)) run_ready();
  now_ = end;
}

bool VirtualClock::run(asio::awaitable<void> task, env::Duration limit) {
  auto whole = [](asio::awaitable<void> inner) -> asio::awaitable<bool> {
    co_await std::move(inner);
    co_return true;
  };
  return run(whole(std::move(task)), limit).has_value();
}

bool VirtualClock::run_until(const std::function<bool()>& done, env::Duration limit) {
  const env::TimePoint end = now_ + limit;
  run_ready();
  while (!done()) {
    if (!wake_next(end)) return false;
    run_ready();
  }
  return true;
}

}  // namespace cairn::test
