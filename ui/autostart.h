// Whether the app starts when the user logs in, in the way of the system it runs on: a desktop file
// (Linux), a launch agent (macOS), a value of the registry (Windows). Which of them is chosen by
// ui/CMakeLists.txt. Nothing is remembered here: what the system says counts, so that a change by
// the user's own hand is seen. Reads or writes one small file when it is called.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace cairn::ui {

class Autostart {
  Q_DECLARE_TR_FUNCTIONS(Autostart)
 public:
  // `program` is an absolute path; see ownProgram().
  explicit Autostart(QString program, QStringList arguments = {QStringLiteral("--minimized")});

  // Where this app is, as it can be started again after a login.
  static QString ownProgram();

  // Whether anything of ours is started at login; not whether it is this very program.
  [[nodiscard]] bool isEnabled() const;
  // Whether what is started is this program with these arguments. If not, enabling it again has it
  // so.
  [[nodiscard]] bool isCurrent() const;
  // The context of an error is a sentence for the user.
  Result<> setEnabled(bool enabled) const;

  // The file or key that says so.
  [[nodiscard]] static QString place();

 private:
  // What `place` must hold.
  [[nodiscard]] QString entry() const;

  QString program_;
  QStringList arguments_;
};

}  // namespace cairn::ui
