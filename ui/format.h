// Values as people read them, in the language and with the numbers of the locale. Ids look as they
// do in links and on the command line, so that one can be compared with the other.
#pragma once

#include <QCollator>
#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

#include "node/node.h"

namespace cairn::ui {

// "1.5 MiB"; units of 1024.
QString bytesText(std::uint64_t bytes);
// "1.5 MiB/s"; an empty text where nothing moves.
QString rateText(double bytesPerSecond);
// The same, and "0" where nothing moves.
QString flowText(double bytesPerSecond);
// "3 min 20 s", the two largest units; "under a second"; an empty text where it is not known (less
// than 0, or not a number).
QString durationText(double seconds);
// Of the wall clock, in the local time zone; nothing for 0.
QString timeText(std::int64_t nanoseconds);
// "12 ms"; an empty text where it is not known.
QString tripText(const std::optional<double>& seconds);
// "42 %"; 100 % only where it is all, and rounded down everywhere else.
QString percentText(double share);
// "8+4".
QString codeText(const content::Code& code);
// The whole id, and as much of one as tells peers apart.
QString rootText(const Root& root);
QString shortText(const NodeId& id);
// A path as it is shown to the user, who may change it.
QString pathText(const std::filesystem::path& path);
QString pathText(const node::Place& place);
std::filesystem::path pathFrom(const QString& text);

// Words from elsewhere in one line, and nothing in them that turns themselves or the sentence
// around them. Only for looking at: whoever is asked about something is given what it is called.
QString harmlessText(QString text);
QString harmlessText(std::string_view text);
// A path that is only looked at, in the same way.
QString placeText(const node::Place& place);

// As a tool tip, which Qt takes for markup where it looks like some: read as it is written.
QString tipText(const QString& text);

// What the node says in English, in the user's language as far as it is known: harmless too.
QString nodeText(std::string_view english);

// What happened in a sentence for the user, with what the node says about which file, peer or link
// it was, all of it in the user's language as far as it is known.
// Puts names in order: numbers by their value, whatever the case of letters.
QCollator nameCollator();
QString errorText(const Error& error);

}  // namespace cairn::ui
