// A launch agent of the user, which launchd reads at login.
#include <QDir>
#include <utility>

#include "ui/autostart.h"
#include "ui/autostart_files.h"

namespace cairn::ui {

Autostart::Autostart(QString program, QStringList arguments)
    : program_(std::move(program)), arguments_(std::move(arguments)) {}

QString Autostart::ownProgram() {
  return QCoreApplication::applicationFilePath();
}

QString Autostart::place() {
  return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/io.github.cairn.Cairn.plist");
}

QString Autostart::entry() const {
  QString list = QStringLiteral("    <string>%1</string>\n").arg(program_.toHtmlEscaped());
  for (const auto& argument : arguments_) {
    list += QStringLiteral("    <string>%1</string>\n").arg(argument.toHtmlEscaped());
  }
  return QStringLiteral(
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
             "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
             "<plist version=\"1.0\">\n"
             "<dict>\n"
             "  <key>Label</key>\n"
             "  <string>io.github.cairn.Cairn</string>\n"
             "  <key>ProgramArguments</key>\n"
             "  <array>\n") +
         list +
         QStringLiteral(
             "  </array>\n"
             "  <key>RunAtLoad</key>\n"
             "  <true/>\n"
             "  <key>ProcessType</key>\n"
             "  <string>Interactive</string>\n"
             "</dict>\n"
             "</plist>\n");
}

bool Autostart::isEnabled() const {
  return !readSmallFile(place()).isEmpty();
}

bool Autostart::isCurrent() const {
  return readSmallFile(place()) == entry();
}

Result<> Autostart::setEnabled(bool enabled) const {
  return enabled ? replaceFile(place(), entry()) : removeFile(place());
}

}  // namespace cairn::ui
