#include "ui/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace cairn::ui {

std::vector<std::pair<QString, QString>> languages() {
  return {{"en", "English"},     {"de", "Deutsch"}, {"fr", "Français"}, {"es", "Español"},
          {"zh_CN", "简体中文"}, {"ja", "日本語"},  {"ar", "العربية"}};
}

Speech::Speech() = default;

Speech::~Speech() {
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
}

void Speech::speak(const QString& language) {
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
  const auto locale = language.isEmpty() ? QLocale::system() : QLocale(language);
  QLocale::setDefault(locale);
  language_ = language;
  const bool isSpoken = own_.load(locale, "cairn", "_", ":/translations");
  // Otherwise it is English, and its file has the plurals.
  if (isSpoken || own_.load("cairn_en", ":/translations")) {
    QCoreApplication::installTranslator(&own_);
  }
  if (qt_.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&qt_);
  }
  // Half of a window that is turned round reads worse than all of it in English.
  QGuiApplication::setLayoutDirection(isSpoken ? locale.textDirection() : Qt::LeftToRight);
}

}  // namespace cairn::ui
