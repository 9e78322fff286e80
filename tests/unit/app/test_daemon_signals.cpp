#include <QTest>
#include <csignal>

#include "app/daemon_signals.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;

class DaemonSignalsTest : public QObject {
  Q_OBJECT

 private slots:
  void signalsAreWishes() {
    boost::asio::io_context io;
    int reloads = 0;
    DaemonSignals wishes(io, [&] { ++reloads; });
    const auto run_until = [&](const std::function<bool()>& done) {
      while (!done()) io.run_one();
    };
    for (int wished = 1; wished <= 2; ++wished) {
      std::raise(SIGHUP);
      run_until([&] { return reloads == wished; });
    }
    QVERIFY(!wishes.token().stop_requested());
    std::raise(SIGTERM);
    run_until([&] { return wishes.token().stop_requested(); });
    // A further one ends the program, but SIGHUP never does.
    struct sigaction action{};
    for (const int number : {SIGTERM, SIGINT}) {
      QCOMPARE(sigaction(number, nullptr, &action), 0);
      QVERIFY(action.sa_handler == SIG_DFL);
    }
    std::raise(SIGHUP);
    run_until([&] { return reloads == 3; });
    wishes.end();
    io.run();
  }
};

CAIRN_TEST(DaemonSignalsTest)
#include "test_daemon_signals.moc"
