// What was asked of the node, and is shown in its stead until the node says so itself. Answers to
// questions from before are still under way then, and would show the old for a moment; the next
// wish would be made of it. Pure.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cairn::ui {

template <class T>
class Wish {
 public:
  // `told` is what the node says now.
  void make(const T& told, T wanted) {
    outdated_.push_back(wanted_ ? std::move(*wanted_) : told);
    wanted_ = std::move(wanted);
    ++asked_;
  }
  // One of those that were made; false where the node refused it.
  void answered(bool done) {
    asked_ = std::max(0, asked_ - 1);
    if (!done) drop();
  }
  // What is to be shown while the node says this. Once everything is answered, whatever it says
  // that is not from before is its own word.
  const T& over(const T& told) {
    const bool isOld = std::find(outdated_.begin(), outdated_.end(), told) != outdated_.end();
    if (wanted_ && asked_ == 0 && (told == *wanted_ || !isOld)) forget();
    return wanted_ ? *wanted_ : told;
  }
  [[nodiscard]] bool isMade() const { return wanted_.has_value(); }
  [[nodiscard]] bool isAnswered() const { return asked_ == 0; }
  // Answers that still come are of no wish.
  void forget() {
    drop();
    asked_ = 0;
  }

 private:
  void drop() {
    wanted_.reset();
    outdated_.clear();
  }

  std::optional<T> wanted_;
  std::vector<T> outdated_;
  int asked_ = 0;
};

}  // namespace cairn::ui
