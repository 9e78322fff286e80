// In the Explorer, which takes its command line apart in a way of its own.
#include <QProcess>

#include "ui/desktop_services.h"
#include "ui/format.h"

namespace cairn::ui {

void showInFolder(const std::filesystem::path& path) {
  QProcess explorer;
  explorer.setProgram(QStringLiteral("explorer.exe"));
  explorer.setNativeArguments(QStringLiteral("/select,\"%1\"").arg(pathText(path)));
  if (!explorer.startDetached()) openPath(path.parent_path());
}

// There is always room for the icon in the task bar.
void showMessage(const QString& /*title*/, const QString& /*sentence*/) {}

}  // namespace cairn::ui
