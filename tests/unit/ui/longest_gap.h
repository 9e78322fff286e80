// How long the window's thread was away from its event loop at most, while this is there.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace cairn::test {

class LongestGap {
 public:
  // Whose time: that in which the thread itself was busy, where the system tells it; that of the
  // wall; or that of the wall without what the thread waited for a processor, so that waits for
  // locks and files count and what else the machine does does not.
  enum class Of { thread, wall, own };
  explicit LongestGap(Of of = Of::thread) : of_(of), waits_("/proc/thread-self/schedstat") {
    QObject::connect(&turn_, &QTimer::timeout, [this] { look(); });
    turn_.start(0);
    wall_.start();
    if (of_ == Of::own) static_cast<void>(waits_.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    last_ms_ = spent_ms();
  }
  [[nodiscard]] double ms() {
    look();
    return longest_ms_;
  }

 private:
  void look() {
    const double now = spent_ms();
    longest_ms_ = std::max(longest_ms_, now - last_ms_);
    last_ms_ = now;
  }
  [[nodiscard]] double spent_ms() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec spent{};
    if (of_ == Of::thread && clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0) {
      return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    }
#endif
    // Not of two moments with a wait between them.
    while (true) {
      const double waited = waited_ms();
      const auto now = static_cast<double>(wall_.nsecsElapsed()) / 1e6;
      if (waited_ms() == waited) return now - waited;
    }
  }
  // For a processor; the second number that the system tells.
  [[nodiscard]] double waited_ms() {
    if (!waits_.isOpen() || !waits_.seek(0)) return 0;
    const auto told = waits_.read(100).split(' ');
    return told.size() > 1 ? told[1].toDouble() / 1e6 : 0;
  }

  Of of_;
  QFile waits_;
  QTimer turn_;
  QElapsedTimer wall_;
  double last_ms_ = 0;
  double longest_ms_ = 0;
};

}  // namespace cairn::test
