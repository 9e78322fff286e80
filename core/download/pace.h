// How fast one peer delivers, and from that how much to have asked of it at a time: enough to keep
// the line full, little enough that it could be asked of others. A value; the time is given.
#pragma once

#include <cstdint>
#include <optional>

#include "env/clock.h"

namespace cairn::download {

class Pace {
 public:
  static constexpr std::size_t kWindowFirst = 4 * 1024 * 1024;
  static constexpr std::size_t kWindowMax = 32 * 1024 * 1024;

  explicit Pace(env::TimePoint now) : sampled_(now), heard_(now) {}

  void asked(std::size_t bytes, env::TimePoint now);
  // It came, or it will not.
  void settled(std::size_t bytes) { outstanding_ -= std::min(bytes, outstanding_); }
  // What the connection has received in all.
  void received(std::uint64_t total_bytes, env::TimePoint now);

  [[nodiscard]] std::size_t outstanding() const { return outstanding_; }
  [[nodiscard]] std::size_t window(std::size_t chunk_bytes,
                                   std::optional<env::Duration> round_trip) const;
  [[nodiscard]] bool measured() const { return measured_; }
  [[nodiscard]] double bytes_per_s(env::TimePoint now) const;
  // How long it takes to deliver so much.
  [[nodiscard]] env::Duration takes(std::size_t bytes, env::TimePoint now) const;
  // Nothing has come for so long that others should be asked. Each time it takes longer to say so.
  [[nodiscard]] bool stalled(env::TimePoint now) const;
  void note_stall(env::TimePoint now);
  // How often that was said since something came.
  [[nodiscard]] int stalls() const { return stalls_; }

 private:
  std::size_t outstanding_ = 0;
  double rate_ = 0;
  bool measured_ = false;
  int stalls_ = 0;
  std::uint64_t total_ = 0;
  std::uint64_t sampled_total_ = 0;
  env::TimePoint sampled_;
  env::TimePoint heard_;
};

}  // namespace cairn::download
