// The icons of the app: one SVG file each, in resources/, drawn at whatever size and density is
// asked for. The line icons have one colour, which is that of the palette's text: greyed where a
// control is disabled, that of selected text where a row is selected. Ask again when the palette
// changes.
//
// Every function takes copies and keeps nothing; for the window's thread.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QStringList>

namespace cairn::ui {

// Of these names: the files in resources/icons, without their ending.
QStringList iconNames();

// A line icon; one that shows nothing where there is none of that name.
QIcon icon(const QString& name, const QPalette& palette);

// The app's own; simpler where it is small.
QIcon appIcon();

enum class TrayState {
  normal,
  paused,
  problem,  // no network, or something that the user should look at
};

// They differ in shape. What is behind the tray is not known, so that the colour is one that
// stands out from dark and light alike.
QIcon trayIcon(TrayState state);

}  // namespace cairn::ui
