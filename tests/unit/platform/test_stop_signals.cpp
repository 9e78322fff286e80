#include <QTest>
#include <atomic>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "platform/stop_signals.h"
#include "support/test_registry.h"

using namespace cairn;
using platform::StopSignals;

namespace {

// Runs `body` in a process of its own, and returns its wait status.
template <class Body>
int status_of_child(Body body) {
  const pid_t child = fork();
  if (child == 0) {
    // Qt Test has handlers of its own.
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    body();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

bool stops_on(int signal_number) {
  const StopSignals stop;
  std::atomic<bool> called = false;
  const std::stop_callback callback(stop.token(), [&] {
    called = true;
    called.notify_one();
  });
  std::raise(signal_number);
  called.wait(false);
  return stop.token().stop_requested();
}

}  // namespace

class StopSignalsTest : public QObject {
  Q_OBJECT

 private slots:
  void bothSignalsAskToStop() {
    QVERIFY(stops_on(SIGTERM));
    QVERIFY(stops_on(SIGINT));
  }

  void aSecondInterruptEndsTheProgramAtOnce() {
    const int status = status_of_child([] {
      const StopSignals stop;
      std::raise(SIGINT);
      std::raise(SIGINT);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 130);
  }

  void repeatedTerminationStaysOrderly() {
    const int status = status_of_child([] {
      const StopSignals stop;
      for (int i = 0; i < 10; ++i) std::raise(SIGTERM);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
  }

  void signalsDoAgainWhatTheyDidBefore() {
    const int status = status_of_child([] {
      {
        const StopSignals stop;
      }
      std::raise(SIGTERM);
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGTERM);
  }
};

CAIRN_TEST(StopSignalsTest)
#include "test_stop_signals.moc"
