// A desktop file in the user's autostart folder, as the desktops on Linux and BSD read it.
#include <QStandardPaths>
#include <utility>

#include "ui/autostart.h"
#include "ui/autostart_files.h"

namespace cairn::ui {
namespace {

// An argument of Exec, as the Desktop Entry Specification quotes it; and once more for the value,
// in which a backslash stands for itself only when there are two.
QString quoted(const QString& argument) {
  QString inside;
  for (const QChar c : argument) {
    if (c == u'"' || c == u'`' || c == u'$' || c == u'\\') inside += QStringLiteral("\\");
    inside += c;
    if (c == u'%') inside += c;
  }
  inside.replace(QStringLiteral("\\"), QStringLiteral("\\\\"));
  return QStringLiteral("\"%1\"").arg(inside);
}

// The value of a key of the one group that matters.
QString valueOf(const QString& text, const QString& key) {
  bool isInside = false;
  for (const auto& line : text.split(u'\n')) {
    if (line.startsWith(u'[')) isInside = line.trimmed() == QStringLiteral("[Desktop Entry]");
    const auto equals = line.indexOf(u'=');
    if (isInside && equals > 0 && line.left(equals).trimmed() == key) {
      return line.mid(equals + 1).trimmed();
    }
  }
  return {};
}

}  // namespace

Autostart::Autostart(QString program, QStringList arguments)
    : program_(std::move(program)), arguments_(std::move(arguments)) {}

QString Autostart::ownProgram() {
  // What is inside an AppImage is elsewhere at every start.
  const auto image = qEnvironmentVariable("APPIMAGE");
  return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString Autostart::place() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
         QStringLiteral("/autostart/io.github.cairn.Cairn.desktop");
}

QString Autostart::entry() const {
  QString command = quoted(program_);
  for (const auto& argument : arguments_) command += QStringLiteral(" ") + quoted(argument);
  return command;
}

bool Autostart::isEnabled() const {
  const auto text = readSmallFile(place());
  const auto no = QStringLiteral("false");
  return !valueOf(text, QStringLiteral("Exec")).isEmpty() &&
         valueOf(text, QStringLiteral("Hidden")) != QStringLiteral("true") &&
         valueOf(text, QStringLiteral("X-GNOME-Autostart-enabled")) != no;
}

bool Autostart::isCurrent() const {
  return isEnabled() && valueOf(readSmallFile(place()), QStringLiteral("Exec")) == entry();
}

Result<> Autostart::setEnabled(bool enabled) const {
  if (!enabled) return removeFile(place());
  // No line may be begun by what a path holds.
  if (entry().contains(u'\n')) {
    return fail(
        ErrorCode::invalid,
        tr("The path of the program has a line end in it, so that it cannot be started when "
           "you log in.")
            .toStdString());
  }
  return replaceFile(place(), QStringLiteral("[Desktop Entry]\n"
                                             "Type=Application\n"
                                             "Name=Cairn\n"
                                             "Exec=%1\n"
                                             "Icon=io.github.cairn.Cairn\n"
                                             "Terminal=false\n"
                                             "X-GNOME-Autostart-enabled=true\n")
                                  .arg(entry()));
}

}  // namespace cairn::ui
