// What the user is told when something fails: what happened, to what, and what to do.
#pragma once

#include <string>

#include "app/options.h"
#include "base/error.h"

namespace cairn::app {

struct Message {
  std::string code;     // for programs: "no_space"; part of the JSON output and stable
  std::string what;     // "the disk is full"
  std::string context;  // names the thing; as it comes, so that it is to be escaped
  std::string hint;     // a sentence
};

Message message_for(const Error& error, Command command);
// For arguments, settings and links that cannot be meant.
Message usage_message(std::string what, std::string context, std::string hint);

// As lines for people, escaped: "cairn: WHAT (CONTEXT)" and the hint.
std::string as_text(const Message& message);
// As one line of JSON, {"error": {"code": …, "message": …, "context": …, "hint": …}}.
std::string as_json(const Message& message);

}  // namespace cairn::app
