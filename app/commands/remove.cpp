#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"

namespace cairn::app {

env::Task<int> run_remove(Session& session) {
  boost::json::array done;
  std::optional<Error> failure;
  for (const auto& link : session.links) {
    Result<node::Removed> removed;
    {
      ProgressLine line(session.console, {link.name, session.options.quiet});
      auto control = control_of(session.stop, line);
      removed = co_await session.node.remove(link, std::move(control));
    }
    if (!removed) {
      failure = removed.error();
      break;
    }
    if (session.options.json) {
      done.push_back(json_of(*removed, link));
    } else {
      session.console.print(removed_text(*removed));
    }
  }
  if (session.options.unfinished && !failure) {
    node::Control control;
    control.stop = session.stop;
    auto given_up = co_await session.node.remove_unfinished(std::move(control));
    if (!given_up) {
      failure = given_up.error();
    } else if (session.options.json) {
      done.push_back(unfinished_json(*given_up));
    } else {
      session.console.print(removed_text(*given_up));
    }
  }
  if (session.options.json && (!failure || !done.empty())) {
    boost::json::object document;
    document["removed"] = std::move(done);
    session.console.print(json_line(document) + "\n");
  }
  if (failure) co_return fail(*failure);
  co_return kExitDone;
}

}  // namespace cairn::app
