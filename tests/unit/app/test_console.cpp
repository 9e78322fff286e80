#include <QTest>

#include "support/test_registry.h"
#include "unit/app/captured_console.h"

using namespace cairn;
using cairn::test::CapturedConsole;

class ConsoleTest : public QObject {
  Q_OBJECT
 private slots:
  void keepsTheStreamsApart() {
    CapturedConsole captured;
    captured.console().print("result\n");
    captured.console().note("remark");
    QCOMPARE(captured.out(), std::string("result\n"));
    QCOMPARE(captured.err(), std::string("remark\n"));
    QVERIFY(captured.console().result());
  }

  void theStatusLineGivesWayAndComesBack() {
    CapturedConsole captured({.out = false, .err = true, .columns = 80});
    captured.console().show_status("10%");
    captured.console().note("remark");
    captured.console().clear_status();
    QCOMPARE(captured.err(), std::string("10%\r\x1b[Kremark\n10%\r\x1b[K"));
  }

  void thereIsNoStatusLineWithoutATerminal() {
    CapturedConsole captured;
    captured.console().show_status("10%");
    captured.console().clear_status();
    QCOMPARE(captured.err(), std::string());
  }

  void theDestructorClearsTheLine() {
    std::FILE* err = std::tmpfile();
    {
      app::Console console(stdout, {}, err, {true, [] { return 80; }});
      console.show_status("10%");
    }
    QCOMPARE(std::ftell(err), static_cast<long>(std::string_view("10%\r\x1b[K").size()));
    std::fclose(err);
  }

#ifdef __linux__
  void aFullDiskIsAnError() {
    std::FILE* full = std::fopen("/dev/full", "w");
    {
      app::Console console(full, {}, stderr, {});
      console.print("result\n");
      console.print("more\n");
      QVERIFY(console.result().error().code == ErrorCode::no_space);
    }
    std::fclose(full);
  }
#endif
};

CAIRN_TEST(ConsoleTest)
#include "test_console.moc"
