// Links of downloads. Lists of downloads have only their roots; the key, that makes a link worth
// giving away, is told to who asks about one of them.
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "ui/node_bridge.h"

namespace cairn::ui {

// `tell` is called once, later, with a link for each root; without a key where there is none to be
// had.
void askForLinks(NodeBridge& bridge, QObject* context, const std::vector<Root>& roots,
                 std::function<void(std::vector<content::Link> links)> tell);

}  // namespace cairn::ui
