// The screens of the app, one after the other, over a node that answers as sample_node.h says.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace cairn::test {

// Shows each page and dialog, and calls `look` while it is there.
void each_screen(const std::function<void(const QString& name, QWidget& window)>& look);

}  // namespace cairn::test
