// What people bring to the window, by dropping or pasting: files to share, links to download. Pure.
#pragma once

#include <QStringList>
#include <vector>

#include "node/node.h"
#include "ui/start_request.h"

class QMimeData;

namespace cairn::ui {

struct Intake {
  QStringList paths;                 // of files and folders of this computer
  std::vector<content::Link> links;  // that can be read

  [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && links.empty(); }
};

Intake intakeFrom(const QMimeData& data);
Intake intakeFrom(const StartRequest& request);

}  // namespace cairn::ui
