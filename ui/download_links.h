// Links to give away. Lists of downloads have only their roots; the key, that makes a link worth
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

// Puts them into the clipboard, and says what that is good for.
QString copyLinks(const std::vector<content::Link>& links);

}  // namespace cairn::ui
