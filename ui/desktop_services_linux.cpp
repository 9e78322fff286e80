// By the interfaces that the desktops on Linux and BSD share, over the bus of the session.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include "ui/desktop_services.h"
#include "ui/format.h"

namespace cairn::ui {
namespace {

// Each has one object, and one interface of the same name.
QDBusMessage callTo(const QString& service, const QString& method) {
  const auto place = QLatin1Char('/') + QString(service).replace(u'.', u'/');
  return QDBusMessage::createMethodCall(service, place, service, method);
}

}  // namespace

void showInFolder(const std::filesystem::path& path) {
  const auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return openPath(path.parent_path());
  auto call = callTo(QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
  const auto address = QUrl::fromLocalFile(pathText(path)).toString(QUrl::FullyEncoded);
  call << QStringList{address} << QString();
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), qApp);
  QObject::connect(answer, &QDBusPendingCallWatcher::finished, qApp,
                   [path](QDBusPendingCallWatcher* done) {
                     if (done->isError()) openPath(path.parent_path());
                     done->deleteLater();
                   });
}

void showMessage(const QString& title, const QString& sentence) {
  constexpr uint kReplacesNone = 0;
  constexpr int kAsLongAsUsual = -1;
  const auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  auto call = callTo(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
  const auto app = QGuiApplication::desktopFileName();
  // Names of files are in it, and a < in one begins no markup.
  call << QGuiApplication::applicationDisplayName() << kReplacesNone << app << title
       << sentence.toHtmlEscaped() << QStringList()
       << QVariantMap{{QStringLiteral("desktop-entry"), app}} << kAsLongAsUsual;
  bus.asyncCall(call);
}

}  // namespace cairn::ui
