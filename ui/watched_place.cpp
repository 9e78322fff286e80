#include "ui/watched_place.h"

#include <QDir>

namespace cairn::ui {
namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr auto kLetters = Qt::CaseInsensitive;
#else
constexpr auto kLetters = Qt::CaseSensitive;
#endif

// With a slash at its end, so that /a/b does not contain /a/bc.
QString asFolder(const QString& path) {
  auto clean = QDir::cleanPath(path);
  if (!clean.endsWith(QLatin1Char('/'))) clean += QLatin1Char('/');
  return clean;
}

// Or is the same.
bool contains(const QString& folder, const QString& other) {
  return !folder.isEmpty() && !other.isEmpty() &&
         asFolder(other).startsWith(asFolder(folder), kLetters);
}

}  // namespace

QString WatchedPlace::objection(const QString& watched, const Others& others) {
  const auto mixesWith = [&watched](const QString& other) {
    return contains(watched, other) || contains(other, watched);
  };
  if (contains(watched, others.home)) {
    return tr(
        "Everything in the watched folder is shared: that cannot be your whole home folder. "
        "Choose a folder in it.");
  }
  if (mixesWith(others.downloads)) {
    return tr(
        "The watched folder and the folder for downloads must be apart. Downloads would be "
        "shared again under other links.");
  }
  if (mixesWith(others.data)) {
    return tr("The watched folder must be apart from the folder where Cairn keeps its own data, "
              "%1.")
        .arg(QDir::toNativeSeparators(others.data));
  }
  return {};
}

}  // namespace cairn::ui
