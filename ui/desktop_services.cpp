#include "ui/desktop_services.h"

#include <QDesktopServices>
#include <QUrl>

#include "ui/format.h"

namespace cairn::ui {

void openPath(const std::filesystem::path& path) {
  QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(path)));
}

}  // namespace cairn::ui
