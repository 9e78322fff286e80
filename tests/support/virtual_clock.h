// Time that stands still until everything that is ready has run, and then jumps to the next
// sleeper. A simulated day takes as long as its events do, and the same program runs in the same
// order every time: work in the order it was posted, sleepers by their time and then in the order
// they fell asleep.
//
// The clock drives one io_context on the calling thread. Make it after the io_context, so that it
// goes first; let every coroutine that sleeps end before.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>

#include "env/clock.h"

namespace cairn::test {

class VirtualClock final : public env::Clock {
 public:
  // 2026-01-01T00:00:00Z.
  static constexpr std::int64_t kWallStartNs = 1'767'225'600'000'000'000;

  explicit VirtualClock(env::asio::io_context& context, std::int64_t wall_start_ns = kWallStartNs);

  [[nodiscard]] env::TimePoint now() const override { return now_; }
  [[nodiscard]] std::int64_t wall_ns() const override;
  env::Task<> sleep(env::Duration duration) override;

  // Has `call` made from the io_context at that time, or soon when it has passed. For simulated
  // surroundings, which have no coroutine of their own.
  void call_at(env::TimePoint when, std::move_only_function<void()> call);

  // Runs what is ready and every sleeper, until neither is left. Does not return while something
  // goes on sleeping for ever.
  void run_until_idle();
  // The same up to `duration` from now, where time then stands.
  void run_for(env::Duration duration);
  // The same until `done` holds; false when nothing was left to run, or `limit` passed, before.
  bool run_until(const std::function<bool()>& done, env::Duration limit = std::chrono::hours(24));
  // Runs `task` on the io_context and returns what it returns; nothing when it does not end within
  // `limit`. Whatever else lives on the io_context runs meanwhile.
  template <class T>
  std::optional<T> run(env::asio::awaitable<T> task, env::Duration limit = std::chrono::hours(24));
  // The same for a task without a value: whether it ended.
  bool run(env::asio::awaitable<void> task, env::Duration limit = std::chrono::hours(24));

  [[nodiscard]] std::size_t sleepers() const { return sleepers_.size(); }
  // Steps of virtual time made so far; a measure of how busy an idle program is.
  [[nodiscard]] std::uint64_t jumps() const { return jumps_; }

 private:
  using Key = std::pair<env::TimePoint, std::uint64_t>;
  using Resume = std::move_only_function<void(bool due)>;

  void run_ready();
  // Wakes the earliest sleeper if it is due by `latest`.
  bool wake_next(env::TimePoint latest);
  void resume(const Key& key, bool due);

  env::asio::io_context& context_;
  env::TimePoint now_{std::chrono::hours(1)};
  const env::TimePoint started_ = now_;
  const std::int64_t wall_start_ns_;
  std::uint64_t next_sequence_ = 0;
  std::uint64_t jumps_ = 0;
  std::map<Key, Resume> sleepers_;
};

template <class T>
std::optional<T> VirtualClock::run(env::asio::awaitable<T> task, env::Duration limit) {
  // Shared with the handler, which outlives this call when the limit passes.
  auto value = std::make_shared<std::optional<T>>();
  auto ended = [value](const std::exception_ptr& thrown, T result) {
    if (thrown) std::rethrow_exception(thrown);
    *value = std::move(result);
  };
  env::asio::co_spawn(context_, std::move(task), std::move(ended));
  run_until([&] { return value->has_value(); }, limit);
  return std::move(*value);
}

}  // namespace cairn::test
