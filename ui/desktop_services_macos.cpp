// In the Finder.
#include <QProcess>

#include "ui/desktop_services.h"
#include "ui/format.h"

namespace cairn::ui {

void showInFolder(const std::filesystem::path& path) {
  const bool begun = QProcess::startDetached(QStringLiteral("/usr/bin/open"),
                                             {QStringLiteral("-R"), pathText(path)});
  if (!begun) openPath(path.parent_path());
}

// There is always room for the icon in the menu bar.
void showMessage(const QString& /*title*/, const QString& /*sentence*/) {}

}  // namespace cairn::ui
