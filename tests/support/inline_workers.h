// env::Workers without threads: posted work runs on the io_context, one piece at a time, and never
// inside post(). Without a seed in the order it was posted; with one, whenever a piece is to run,
// the seed says which of those waiting it is, as real threads might.
#pragma once

#include <deque>
#include <optional>

#include "env/workers.h"
#include "support/seeded_random.h"

namespace cairn::test {

class InlineWorkers final : public env::Workers {
 public:
  explicit InlineWorkers(env::asio::io_context& context, int parallelism = 1);
  InlineWorkers(env::asio::io_context& context, int parallelism, std::uint64_t seed);

  void post(std::move_only_function<void()> work) override;
  [[nodiscard]] int parallelism() const override { return parallelism_; }
  // Pieces of work run so far.
  [[nodiscard]] std::uint64_t finished() const { return finished_; }

 private:
  void run_one();

  env::asio::io_context& context_;
  const int parallelism_;
  std::optional<SeededRandom> order_;
  std::deque<std::move_only_function<void()>> queue_;
  std::uint64_t finished_ = 0;
};

}  // namespace cairn::test
