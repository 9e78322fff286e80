#include "app/messages.h"

#include <utility>

#include <boost/json.hpp>

#include "app/print_json.h"
#include "app/safe_text.h"
#include "node/port_in_use.h"

namespace cairn::app {
namespace {

struct Advice {
  const char* code;
  const char* what;
  const char* hint;
};

constexpr const char* kAgain = "Then give the same command again; it goes on where it stopped.";

Advice advice_for(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid:
      return {"invalid", "this cannot be done", "Check what was given; see `cairn --help`."};
    case ErrorCode::not_found:
      return {"not_found", "not found", "`cairn list` shows what is here."};
    case ErrorCode::exists:
      return {"exists", "something is in the way", "Move it away or choose another place."};
    case ErrorCode::permission:
      return {"permission", "permission denied",
              "Change the permissions of what is named, or run cairn as a user who has them."};
    case ErrorCode::no_space:
      return {"no_space", "no space left", "Free some space on that disk."};
    case ErrorCode::io:
      return {"io", "the system reports a failure",
              "Look at the state of the disk or device that is named, then try again."};
    case ErrorCode::corrupt:
      return {
          "corrupt", "the data is damaged",
          "`cairn verify --repair` rebuilds damaged chunks; other files must be put back from a "
          "copy."};
    case ErrorCode::unsupported:
      return {"unsupported", "this version of Cairn does not know how to do that",
              "A newer version may; `cairn --version` says which one this is."};
    case ErrorCode::changed:
      return {"changed", "a file is no longer what was shared",
              "Share it again to get a link to what it is now."};
    case ErrorCode::busy:
      return {"busy", "another program is at work there",
              "Wait until the other cairn is done, or stop it."};
    case ErrorCode::unavailable:
      return {"unavailable", "too few chunks are left to make the content from",
              "If the original files still exist, share them again."};
    case ErrorCode::limit:
      return {"limit", "more than Cairn allows", "Check that the link or file is what you meant."};
    case ErrorCode::cancelled:
      return {"cancelled", "stopped", "The same command continues where it stopped."};
  }
  return {"io", "failed", ""};
}

// Whether it is about what a file in a shared folder is called, not about what was given.
bool is_about_a_name(const Error& error) {
  if (error.code != ErrorCode::invalid && error.code != ErrorCode::limit) return false;
  for (const auto* words : {"' is not UTF-8", "is longer than 255 bytes",
                            "is longer than 4096 bytes", "File name too long"}) {
    if (error.context.ends_with(words)) return true;
  }
  return false;
}

const char* hint_for_dht(const Error& error) {
  switch (error.code) {
    case ErrorCode::unavailable:
      if (error.context.ends_with("switched off")) {
        return "Switch it on with --dht on, CAIRN_DHT or dht.enabled in cairn.toml.";
      }
      return "Check the network connection; --bootstrap HOST:PORT names nodes to begin with.";
    case ErrorCode::not_found:
      return "What is announced or put is forgotten after an hour or two, unless it is renewed.";
    case ErrorCode::busy:
      // The data folder, not the port.
      if (error.context.contains("held by")) return nullptr;
      if (const auto taken = node::port_in_use_of(error); taken && taken->setting == "serve.port") {
        return "Another program, maybe another cairn, uses that port; --serve-port PORT chooses "
               "one.";
      }
      return "Another program, maybe another cairn, uses that port; --dht-port PORT chooses one.";
    case ErrorCode::changed:
      return "Give the command again, without --sequence: it puts a version that follows that one.";
    case ErrorCode::limit:
      return "Put a shorter value.";
    case ErrorCode::invalid:
      return "Check what was given, --bind too; see `cairn dht --help`.";
    default:
      return nullptr;
  }
}

// Those that ask a daemon, which is not there.
bool needs_daemon(Command command) {
  return command == Command::downloads || command == Command::pause || command == Command::resume ||
         command == Command::order || command == Command::peers || command == Command::limits ||
         command == Command::watch || command == Command::reach;
}

// Where the command makes a better cure known.
const char* hint_for(const Error& error, Command command) {
  if (error.code == ErrorCode::unavailable && needs_daemon(command)) {
    return "Start one with `cairn --daemon`, with the same --data-dir.";
  }
  const auto code = error.code;
  const bool sharing = command == Command::share;
  const bool getting = command == Command::get;
  if (code == ErrorCode::not_found && sharing) return "Check the path.";
  if (code == ErrorCode::not_found && getting) {
    return "`cairn list` shows what is here, `cairn inspect LINK` which files a link has.";
  }
  // Neither looks anything up but the data folder.
  if (code == ErrorCode::not_found && (command == Command::list || command == Command::status)) {
    return "Check the path of the data folder; --data-dir chooses another one.";
  }
  if (sharing && is_about_a_name(error)) return "Rename it, or move it out of what is shared.";
  if (code == ErrorCode::invalid && sharing) return "Give the path of a file or a folder.";
  if (code == ErrorCode::invalid && getting && error.context.contains("own data folder")) {
    return "Choose another folder with --output.";
  }
  if (code == ErrorCode::invalid && getting) {
    return "Check the link and the patterns; `cairn inspect LINK` shows what is inside.";
  }
  if (code == ErrorCode::exists && getting) {
    return "Move it away or choose another folder with --output.";
  }
  if (code == ErrorCode::permission && getting) {
    return "Change the permissions of what is named; or, if the link has no key, ask for the whole "
           "link, with a dot in it.";
  }
  if (code == ErrorCode::changed && sharing) {
    return "Wait until nothing writes to it any more, then share it again.";
  }
  if (command == Command::daemon && code == ErrorCode::not_found) {
    return "Check the path; the folder that a log file is to be in must be there.";
  }
  if (command == Command::dht || command == Command::daemon) {
    if (const auto* hint = hint_for_dht(error)) return hint;
  }
  if (code == ErrorCode::corrupt && command == Command::verify) {
    return "What cannot be rebuilt must be shared again from the original files.";
  }
  return nullptr;
}

// Whether the command, given again, starts where it was stopped.
bool goes_on(Command command) {
  return command == Command::share || command == Command::get || command == Command::seed;
}

}  // namespace

Message message_for(const Error& error, Command command) {
  const auto advice = advice_for(error.code);
  const auto* special = hint_for(error, command);
  Message message{advice.code, advice.what, error.context, special ? special : advice.hint};
  if (command == Command::dht && error.code == ErrorCode::unavailable) {
    message.what = "the DHT cannot be reached";
  }
  if (command == Command::dht && error.code == ErrorCode::changed) {
    message.what = "the DHT has another version";
  }
  if (error.code == ErrorCode::no_space && goes_on(command)) {
    message.hint.append(" ").append(kAgain);
  }
  if (error.code == ErrorCode::cancelled && !goes_on(command)) {
    message.hint = "What was done stays done; give the command again for the rest.";
  }
  return message;
}

Message usage_message(std::string what, std::string context, std::string hint) {
  return {"usage", std::move(what), std::move(context), std::move(hint)};
}

std::string as_text(const Message& message) {
  std::string text = "cairn: " + escaped(message.what);
  if (!message.context.empty()) text += " (" + escaped(message.context) + ")";
  if (!message.hint.empty()) text += "\n  " + escaped(message.hint);
  return text;
}

std::string as_json(const Message& message) {
  boost::json::object error{
      {"code", json_text(message.code)},
      {"message", json_text(message.what)},
      {"context", json_text(message.context)},
      {"hint", json_text(message.hint)},
  };
  return json_line(boost::json::object{{"error", std::move(error)}});
}

}  // namespace cairn::app
