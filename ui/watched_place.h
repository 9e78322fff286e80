// Where the folder may be from which everything is shared: apart from what the app puts somewhere
// itself, which would be shared again under other links, and not a whole home. Pure; folders that
// links lead to elsewhere are not followed.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cairn::ui {

class WatchedPlace {
  Q_DECLARE_TR_FUNCTIONS(WatchedPlace)

 public:
  // Absolute paths with forward slashes; empty where there is none, or it is not known.
  struct Others {
    QString downloads;
    QString home;
    QString data;
  };
  // In a sentence; empty where nothing is against it.
  static QString objection(const QString& watched, const Others& others);
};

}  // namespace cairn::ui
