// What the desktop is asked to do, over a bus of the test's own.
#include <QDBusConnection>
#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "support/test_registry.h"
#include "ui/desktop_services.h"
#include "window_rig.h"

using namespace cairn;

namespace {

// Without the file managers that this machine has.
constexpr const char* kBus = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>)";
constexpr int kLongMs = 5000;

}  // namespace

// The programs of the desktop.
class FileManager : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
 public:
  QStringList shown;
 public Q_SLOTS:
  void ShowItems(const QStringList& addresses, const QString& /*startupId*/) { shown += addresses; }
};

class Notifier : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
 public:
  QStringList told;
 public Q_SLOTS:
  uint Notify(const QString& /*app*/, uint /*replaces*/, const QString& /*icon*/,
              const QString& title, const QString& text, const QStringList& /*actions*/,
              const QVariantMap& /*hints*/, int /*shownMs*/) {
    told += {title, text};
    return 1;
  }
};

class FolderOpener : public QObject {
  Q_OBJECT
 public:
  FolderOpener() { QDesktopServices::setUrlHandler("file", this, "open"); }
  ~FolderOpener() override { QDesktopServices::unsetUrlHandler("file"); }
  QStringList paths;
 public Q_SLOTS:
  void open(const QUrl& url) { paths += url.toLocalFile(); }
};

class DesktopServicesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    const auto program = QStandardPaths::findExecutable("dbus-daemon");
    if (program.isEmpty()) QSKIP("dbus-daemon is not installed");
    QFile config(folder_.filePath("bus.conf"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QString(kBus).arg(folder_.path()).toUtf8());
    config.close();
    daemon_.start(program, {"--nofork", "--print-address", "--config-file=" + config.fileName()});
    QVERIFY(daemon_.waitForReadyRead(kLongMs));
    const auto address = QString::fromUtf8(daemon_.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    if (!QDBusConnection::sessionBus().isConnected()) {
      QSKIP("another test of this process has asked for the bus before");
    }
    desktop_.emplace(QDBusConnection::connectToBus(address, "desktop"));
    QVERIFY(desktop_->isConnected());
  }
  void cleanupTestCase() {
    daemon_.kill();
    daemon_.waitForFinished(kLongMs);
  }

  void theFolderAloneIsOpenedWhereNoFileManagerTakesPart() {
    FolderOpener opener;
    ui::showInFolder("/shared/a film.mkv");
    QTRY_COMPARE(opener.paths, QStringList{"/shared"});
  }

  void theFileIsMarked() {
    FolderOpener opener;
    FileManager files;
    QVERIFY(takesPart("FileManager1", files));
    ui::showInFolder(u8"/shared/häuser & wege #1.mkv");
    QTRY_COMPARE(files.shown.size(), 1);
    QCOMPARE(QUrl(files.shown.front()).toLocalFile(), QString("/shared/häuser & wege #1.mkv"));
    QVERIFY(opener.paths.isEmpty());
  }

  void theDesktopTellsWhatNoTrayCan() {
    if (ui::Tray::isAvailable()) QSKIP("there is a tray here");
    Notifier notifier;
    QVERIFY(takesPart("Notifications", notifier));
    test::WindowRig rig;
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    tray.notify("Downloaded", "“a <b>.mkv” is complete.");
    QTRY_COMPARE(notifier.told, (QStringList{"Downloaded", "“a &lt;b&gt;.mkv” is complete."}));
    rig.settings.setNotifies(false);
    tray.notify("Downloaded", "“c.mkv” is complete.");
    QTest::qWait(100);
    QCOMPARE(notifier.told.size(), 2);
  }

 private:
  [[nodiscard]] bool takesPart(const QString& name, QObject& program) {
    return desktop_->registerObject("/org/freedesktop/" + name, &program,
                                    QDBusConnection::ExportAllSlots) &&
           desktop_->registerService("org.freedesktop." + name);
  }

  QTemporaryDir folder_;
  QProcess daemon_;
  std::optional<QDBusConnection> desktop_;
};

CAIRN_TEST(DesktopServicesTest)
#include "test_desktop_services.moc"
