#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "support/test_registry.h"
#include "ui/autostart.h"

using namespace cairn;
using ui::Autostart;

namespace {

QString textOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(text), text.size());
}

}  // namespace

class AutostartLinuxTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    home_ = std::make_unique<QTemporaryDir>();
    before_ = qEnvironmentVariable("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", home_->path().toUtf8());
    QStandardPaths::setTestModeEnabled(false);
  }
  void cleanup() {
    QStandardPaths::setTestModeEnabled(true);
    if (before_.isNull()) {
      qunsetenv("XDG_CONFIG_HOME");
    } else {
      qputenv("XDG_CONFIG_HOME", before_.toUtf8());
    }
  }

  void isOffUntilItIsSwitchedOn() {
    const Autostart autostart("/opt/cairn desktop/bin");
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(true).has_value());
    QVERIFY(autostart.isEnabled());
    QVERIFY(autostart.isCurrent());
    QVERIFY(Autostart::place().startsWith(home_->path()));
    const auto text = textOf(Autostart::place());
    QVERIFY2(text.contains("\nExec=\"/opt/cairn desktop/bin\" \"--minimized\"\n"),
             qPrintable(text));
    QVERIFY(autostart.setEnabled(false).has_value());
    QVERIFY(!autostart.isEnabled());
    QVERIFY(!QFile::exists(Autostart::place()));
  }

  void switchingOffWhatIsOffIsNoError() { QVERIFY(Autostart("/p").setEnabled(false).has_value()); }

  void whatTheUserSwitchedOffElsewhereIsOff() {
    Autostart autostart("/p");
    QVERIFY(autostart.setEnabled(true).has_value());
    const auto text = textOf(Autostart::place()).toUtf8();
    write(Autostart::place(), text + "Hidden=true\n");
    QVERIFY(!autostart.isEnabled());
    write(Autostart::place(), QByteArray(text).replace("enabled=true", "enabled=false"));
    QVERIFY(!autostart.isEnabled());
    // Of another group it says nothing.
    write(Autostart::place(), text + "[Desktop Action x]\nHidden=true\n");
    QVERIFY(autostart.isEnabled());
  }

  void anotherProgramIsNotThisOneUntilItIsSwitchedOnAgain() {
    Autostart elsewhere("/old/place"), here("/new/place");
    QVERIFY(elsewhere.setEnabled(true).has_value());
    QVERIFY(here.isEnabled() && !here.isCurrent());
    QVERIFY(here.setEnabled(true).has_value());
    QVERIFY(here.isCurrent());
  }

  void charactersThatMeanSomethingAreQuoted() {
    Autostart autostart("/a\"b`c$d\\e%f", {});
    QVERIFY(autostart.setEnabled(true).has_value());
    QVERIFY(autostart.isCurrent());
    const auto text = textOf(Autostart::place());
    QVERIFY2(text.contains("Exec=\"/a\\\\\"b\\\\`c\\\\$d\\\\\\\\e%%f\"\n"), qPrintable(text));
    QVERIFY(!Autostart("/a\nHidden=true").setEnabled(true));
  }

  void whatCannotBeWrittenIsSaidInASentence() {
    write(home_->path() + "/autostart", "a file in the way");
    const auto done = Autostart("/p").setEnabled(true);
    QVERIFY(!done.has_value());
    const auto said = QString::fromStdString(done.error().context);
    QVERIFY2(said.contains(home_->path()) && said.endsWith('.'), qPrintable(said));
    QVERIFY(!Autostart("/p").isEnabled());
  }

 private:
  std::unique_ptr<QTemporaryDir> home_;
  QString before_;
};

CAIRN_TEST(AutostartLinuxTest)
#include "test_autostart_linux.moc"
