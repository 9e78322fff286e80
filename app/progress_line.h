// The line that shows how far a command has come:
//
//   photos  [=======>            ]  38%  1.1 GiB of 3.0 GiB  212 MB/s  9 s left
//
// Drawn at most ten times a second, as wide as the terminal allows, and removed at the end. Where
// stderr is no terminal, a line says what a download waits for, once it has waited a while. Shows
// nothing when quiet was asked for.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "app/console.h"
#include "node/node.h"

namespace cairn::app {

using SteadyTime = std::chrono::steady_clock::time_point;

// The speed of the last seconds, from a counter that is looked at now and then.
class RateMeter {
 public:
  void add(SteadyTime now, std::uint64_t done_bytes);
  // Bytes a second; nothing before there is something to go by.
  [[nodiscard]] std::optional<double> rate() const;

 private:
  struct Sample {
    SteadyTime at;
    std::uint64_t done_bytes = 0;
  };
  std::optional<Sample> last_;
  double rate_ = 0;
  double weight_ = 0;  // of all samples in rate_, so that the first ones count in full
};

// The text for a terminal of this width, at most columns - 1 wide: a full line would wrap. `label`
// is escaped already.
std::string progress_text(std::string_view label, const node::Progress& progress,
                          std::optional<double> rate, int columns);

class ProgressLine {
 public:
  struct Settings {
    std::string label;  // as it comes; what is being worked on
    bool quiet = false;
  };
  using NowFn = std::function<SteadyTime()>;

  ProgressLine(Console& console, const Settings& settings,
               NowFn now = std::chrono::steady_clock::now);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void update(const node::Progress& progress);

 private:
  void draw(const node::Progress& progress);
  void tell(const node::Progress& progress);

  Console& console_;
  std::string label_;
  bool quiet_;
  bool shown_;
  NowFn now_;
  RateMeter meter_;
  std::optional<SteadyTime> drawn_at_;
  std::optional<SteadyTime> waits_since_;
  std::optional<SteadyTime> told_at_;
  std::string told_;
};

}  // namespace cairn::app
