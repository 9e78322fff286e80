// How long the window's thread was away from its event loop at most, while this is there. Counted
// in the time that the thread itself was busy, where the system tells it, so that what else the
// machine does is not counted.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace cairn::test {

class LongestGap {
 public:
  enum class Of { thread, wall };  // whose time
  explicit LongestGap(Of of = Of::thread) : of_(of) {
    QObject::connect(&turn_, &QTimer::timeout, [this] { look(); });
    turn_.start(0);
    wall_.start();
    last_ms_ = busy_ms();
  }
  [[nodiscard]] double ms() {
    look();
    return longest_ms_;
  }

 private:
  void look() {
    const double now = busy_ms();
    longest_ms_ = std::max(longest_ms_, now - last_ms_);
    last_ms_ = now;
  }
  [[nodiscard]] double busy_ms() const {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec spent{};
    if (of_ == Of::thread && clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0) {
      return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    }
#endif
    return static_cast<double>(wall_.nsecsElapsed()) / 1e6;
  }

  Of of_;
  QTimer turn_;
  QElapsedTimer wall_;
  double last_ms_ = 0;
  double longest_ms_ = 0;
};

}  // namespace cairn::test
