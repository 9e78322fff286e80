// What the systems have in common where start at login is a file. Part of autostart; nobody else
// needs it.
#pragma once

#include <QString>

#include "base/result.h"

namespace cairn::ui {

// All of a small text file; nothing where it cannot be read.
QString readSmallFile(const QString& path);
// Whole or not at all; makes the folder.
Result<> replaceFile(const QString& path, const QString& text);
Result<> removeFile(const QString& path);

}  // namespace cairn::ui
