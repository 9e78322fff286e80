// What the desktop does for the app, in each system's own way, which ui/CMakeLists.txt chooses. It
// is asked, and not waited for.
#pragma once

#include <QString>
#include <filesystem>

namespace cairn::ui {

// With the program that the user has for it; a folder in the file manager.
void openPath(const std::filesystem::path& path);

// The folder that it is in, with it marked where the file manager can do that.
void showInFolder(const std::filesystem::path& path);

// Where there is no icon in a tray that could say it.
void showMessage(const QString& title, const QString& sentence);

}  // namespace cairn::ui
