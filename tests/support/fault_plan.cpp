#include "support/fault_plan.h"

#include <algorithm>
#include <utility>

namespace cairn::test {
namespace {

bool is_denied_kind(Operation operation) {
  switch (operation) {
    case Operation::open:
    case Operation::open_create:
    case Operation::list:
    case Operation::make_directory:
    case Operation::remove:
    case Operation::rename:
    case Operation::make_link:
    case Operation::lock:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool is_sync(Operation operation) {
  return operation == Operation::sync || operation == Operation::sync_directory ||
         operation == Operation::sync_tree;
}

bool is_mutation(Operation operation) {
  switch (operation) {
    case Operation::open_create:
    case Operation::write:
    case Operation::truncate:
    case Operation::make_directory:
    case Operation::remove:
    case Operation::rename:
    case Operation::make_link:
    case Operation::set_mode:
    case Operation::set_mtime:
    case Operation::lock:
      return true;
    default:
      return is_sync(operation);
  }
}

bool matches_pattern(std::string_view pattern, std::string_view text) {
  // On a mismatch the last star takes one byte more; earlier stars never need to change.
  std::size_t at = 0;
  std::size_t in_text = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_text = 0;
  while (in_text < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      star_text = in_text;
    } else if (at < pattern.size() && (pattern[at] == '?' || pattern[at] == text[in_text])) {
      ++at;
      ++in_text;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      in_text = ++star_text;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

FaultPlan& FaultPlan::fail(Fault fault) {
  faults_.push_back(std::move(fault));
  return *this;
}

FaultPlan& FaultPlan::deny(std::string path) {
  denied_.push_back(std::move(path));
  return *this;
}

FaultPlan& FaultPlan::unreadable(UnreadableRange range) {
  unreadable_.push_back(std::move(range));
  return *this;
}

FaultPlan& FaultPlan::disk_full_after(std::uint64_t bytes) {
  bytes_left_ = bytes;
  return *this;
}

FaultPlan& FaultPlan::crash_at(std::uint64_t nth_mutation) {
  crash_at_ = nth_mutation;
  return *this;
}

void FaultState::set(FaultPlan plan) {
  plan_ = std::move(plan);
  matches_.assign(plan_.faults_.size(), 0);
  counts_ = {};
  mutations_ = 0;
}

Verdict FaultState::next(Operation operation, std::string_view path) {
  Verdict verdict;
  ++counts_[static_cast<std::size_t>(operation)];
  if (is_mutation(operation)) verdict.crash = ++mutations_ == plan_.crash_at_;
  for (std::size_t i = 0; i < plan_.faults_.size(); ++i) {
    const Fault& fault = plan_.faults_[i];
    if (fault.operation != operation || !matches_pattern(fault.path, path)) continue;
    const std::uint64_t nth = ++matches_[i];
    if (verdict.error || (fault.nth != 0 && fault.nth != nth)) continue;
    verdict.error = fault.code;
    verdict.keep_bytes = fault.keep_bytes;
  }
  const auto denies = [&](const std::string& pattern) { return matches_pattern(pattern, path); };
  if (!verdict.error && is_denied_kind(operation) &&
      std::any_of(plan_.denied_.begin(), plan_.denied_.end(), denies)) {
    verdict.error = ErrorCode::permission;
  }
  return verdict;
}

bool FaultState::unreadable(std::string_view path, std::uint64_t offset,
                            std::uint64_t length) const {
  const auto meets = [&](const UnreadableRange& range) {
    return offset < range.offset + range.length && range.offset < offset + length &&
           matches_pattern(range.path, path);
  };
  return std::any_of(plan_.unreadable_.begin(), plan_.unreadable_.end(), meets);
}

std::uint64_t FaultState::take_space(std::uint64_t bytes) {
  if (!plan_.bytes_left_) return bytes;
  const std::uint64_t taken = std::min(bytes, *plan_.bytes_left_);
  *plan_.bytes_left_ -= taken;
  return taken;
}

}  // namespace cairn::test
