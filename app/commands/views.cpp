// The commands that show what is there and change nothing.
#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"

namespace cairn::app {

env::Task<int> run_list(Session& session) {
  CO_TRY(const auto bundles, co_await session.node.list());
  if (!session.options.json) {
    session.console.print(list_text(bundles, session.console.out_screen()));
    if (bundles.empty()) remark(session, "Nothing is shared yet; `cairn share PATH` begins.");
    co_return kExitDone;
  }
  boost::json::array all;
  for (const auto& bundle : bundles) all.push_back(json_of(bundle));
  boost::json::object document;
  document["bundles"] = std::move(all);
  session.console.print(json_line(document) + "\n");
  co_return kExitDone;
}

env::Task<int> run_inspect(Session& session) {
  CO_TRY(const auto details, co_await session.node.inspect(session.links.front()));
  session.console.print(session.options.json ? json_line(json_of(details)) + "\n"
                                             : inspect_text(details));
  co_return kExitDone;
}

env::Task<int> run_status(Session& session) {
  CO_TRY(const auto status, co_await session.node.status());
  session.console.print(session.options.json ? json_line(json_of(status)) + "\n"
                                             : status_text(status));
  co_return kExitDone;
}

}  // namespace cairn::app
