// What one start of the app asks for, and how the second start tells it to the app that runs: one
// line of JSON,
//
//   {"cairn":1,"links":["cairn:…"],"paths":["/…"],"show":true,"ask":"share-files",
//    "activation_token":"…"}\n            in one line
//
// answered by {"cairn":1,"ok":true}\n or {"cairn":1,"ok":false}\n. What a reader does not know it
// passes over; another version it refuses. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace cairn::ui {

// What the user is to be asked for, once the window is there.
enum class StartQuestion { none, share_files, share_folder, add_link };

struct StartRequest {
  QStringList links;  // each begins with "cairn:"; whether they are right is seen later
  QStringList paths;  // to be shared; absolute
  bool show = true;   // false: without a window, as at login
  StartQuestion ask = StartQuestion::none;
  // With which the desktop lets the window come to the front; see takeActivationToken().
  QString activationToken;
  bool operator==(const StartRequest&) const = default;
};

inline constexpr qsizetype kRequestBytesMax = 1024 * 1024;  // of a line
inline constexpr qsizetype kRequestItemsMax = 10'000;       // links, and paths

// From arguments that are no options: links, paths, and file: addresses of paths. Paths are seen
// from `folder`. What is none of these counts as a path, so that the app can say that it is not
// there.
StartRequest requestFrom(const QStringList& arguments, const QString& folder);

// Takes what the desktop gave this start out of the environment, where it would be inherited by
// whatever the app starts.
QString takeActivationToken();
// Has the next QWindow::requestActivate() use it.
void giveActivationToken(const QString& token);

// `limit` where it is too long.
Result<QByteArray> encodeRequest(const StartRequest& request);
// Of one line. Errors say what is wrong, without repeating what was received.
Result<StartRequest> decodeRequest(const QByteArray& line);

QByteArray encodeAnswer(bool ok);
// Whether the app took it; `invalid` or `unsupported` where that is not to be known.
Result<bool> decodeAnswer(const QByteArray& line);

}  // namespace cairn::ui
