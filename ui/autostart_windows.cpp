// A value of the user's Run key in the registry.
#include <QDir>
#include <QSettings>
#include <utility>

#include "ui/autostart.h"

namespace cairn::ui {
namespace {

QString valueName() {
  return QStringLiteral("Cairn");
}

// As programs take a command line apart: backslashes count only before a quotation mark.
QString quoted(const QString& argument) {
  QString inside;
  qsizetype backslashes = 0;
  for (const QChar c : argument) {
    if (c == u'"') inside += QString(backslashes + 1, u'\\');
    backslashes = c == u'\\' ? backslashes + 1 : 0;
    inside += c;
  }
  return QStringLiteral("\"%1%2\"").arg(inside, QString(backslashes, u'\\'));
}

}  // namespace

Autostart::Autostart(QString program, QStringList arguments)
    : program_(std::move(program)), arguments_(std::move(arguments)) {}

QString Autostart::ownProgram() {
  return QCoreApplication::applicationFilePath();
}

QString Autostart::place() {
  return QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
}

QString Autostart::entry() const {
  QString command = quoted(QDir::toNativeSeparators(program_));
  for (const auto& argument : arguments_) command += QStringLiteral(" ") + quoted(argument);
  return command;
}

bool Autostart::isEnabled() const {
  return QSettings(place(), QSettings::NativeFormat).contains(valueName());
}

bool Autostart::isCurrent() const {
  return QSettings(place(), QSettings::NativeFormat).value(valueName()).toString() == entry();
}

Result<> Autostart::setEnabled(bool enabled) const {
  QSettings run(place(), QSettings::NativeFormat);
  if (enabled) {
    run.setValue(valueName(), entry());
  } else {
    run.remove(valueName());
  }
  run.sync();
  if (run.status() == QSettings::NoError) return {};
  const auto sentence = enabled ? tr("Windows does not let Cairn start when you log in.")
                                : tr("Windows does not let Cairn stop starting when you log in.");
  return fail(ErrorCode::permission, sentence.toStdString());
}

}  // namespace cairn::ui
