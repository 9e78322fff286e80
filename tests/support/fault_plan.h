// What is to go wrong in a SimFiles, said in one expression:
//
//   files.set_faults(FaultPlan()
//                        .fail({.operation = Operation::sync, .nth = 3})
//                        .fail({.operation = Operation::write, .path = "*.part", .keep_bytes =
//                        700}) .disk_full_after(1'000'000) .crash_at(17));
//
// Counting starts when the plan is set. Every operation counts, whether or not it succeeds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace cairn::test {

enum class Operation {
  open,         // of what exists
  open_create,  // that may create: Open::create, create_new, create_private
  read,
  write,
  truncate,
  sync,
  info,  // of a path or an open file
  list,
  make_directory,
  remove,
  rename,
  read_link,
  make_link,
  set_mode,
  set_mtime,
  sync_directory,
  sync_tree,
  free_bytes,
  lock,
  canonical,
};
inline constexpr std::size_t kOperations = static_cast<std::size_t>(Operation::canonical) + 1;

// Those that change what is stored or what would survive a crash: the points worth crashing at.
bool is_mutation(Operation operation);
bool is_sync(Operation operation);

struct Fault {
  Operation operation = Operation::write;
  std::string path = "*";  // "*" stands for anything, "?" for one byte
  std::uint64_t nth = 0;   // fails the n-th that matches, from 1; 0 fails every one
  ErrorCode code = ErrorCode::io;
  std::uint64_t keep_bytes = 0;  // a write stores this much before it fails
};

struct UnreadableRange {
  std::string path;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

class FaultPlan {
 public:
  FaultPlan& fail(Fault fault);
  // Opening, listing, creating, removing and renaming at these paths fails with `permission`.
  FaultPlan& deny(std::string path);
  // Reading a byte of the range fails, as on a bad sector.
  FaultPlan& unreadable(UnreadableRange range);
  // Writes fail with `no_space` once they have stored this many bytes.
  FaultPlan& disk_full_after(std::uint64_t bytes);
  // The n-th mutation, from 1, is under way when the machine stops: whether it happened only the
  // crash decides. Everything fails from then on, until SimFiles::crash.
  FaultPlan& crash_at(std::uint64_t nth_mutation);

 private:
  friend class FaultState;
  std::vector<Fault> faults_;
  std::vector<std::string> denied_;
  std::vector<UnreadableRange> unreadable_;
  std::optional<std::uint64_t> bytes_left_;
  std::uint64_t crash_at_ = 0;
};

// How an operation is to end.
struct Verdict {
  std::optional<ErrorCode> error;
  std::uint64_t keep_bytes = 0;  // what a failing write stores first
  bool crash = false;
};

// A plan under way, and the counts of what was done.
class FaultState {
 public:
  void set(FaultPlan plan);
  Verdict next(Operation operation, std::string_view path);
  [[nodiscard]] bool unreadable(std::string_view path, std::uint64_t offset,
                                std::uint64_t length) const;
  // How much of a write of this size the plan lets through; counts it as written.
  std::uint64_t take_space(std::uint64_t bytes);

  [[nodiscard]] std::uint64_t count(Operation operation) const {
    return counts_[static_cast<std::size_t>(operation)];
  }
  [[nodiscard]] std::uint64_t mutations() const { return mutations_; }

 private:
  FaultPlan plan_;
  std::vector<std::uint64_t> matches_;  // of each fault, so far
  std::array<std::uint64_t, kOperations> counts_{};
  std::uint64_t mutations_ = 0;
};

bool matches_pattern(std::string_view pattern, std::string_view text);

}  // namespace cairn::test
