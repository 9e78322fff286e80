// Asks before stored files are removed, and says what stays and what goes.
#pragma once

#include <QDialog>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

// At least one. Accepted means yes; gone by itself when it is closed.
QDialog* makeRemoveQuestion(const std::vector<node::BundleSummary>& bundles, QWidget* parent);
// Whether the user's own files are to go to the trash.
bool wantsTrash(const QDialog& question);

}  // namespace cairn::ui
