#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"
#include "app/safe_text.h"

namespace cairn::app {

env::Task<int> run_get(Session& session) {
  const auto& options = session.options;
  const auto link = session.links.front();
  CO_TRY(auto output, whole_path(options.output));
  node::GetRequest request{link, std::move(output), options.patterns, options.overwrite};
  Result<node::GetReport> report;
  {
    ProgressLine line(session.console, {link.name, options.quiet});
    auto control = control_of(session, line);
    report = co_await session.node.get(std::move(request), std::move(control));
  }
  if (!report) co_return fail(report.error());
  if (options.json) {
    session.console.print(json_line(json_of(*report)) + "\n");
    co_return kExitDone;
  }
  for (const auto& warning : report->warnings) {
    session.console.note("cairn: " + escaped(warning));
  }
  session.console.print(escaped(report->path.string()) + "\n");
  remark(session, get_remark(*report));
  co_return kExitDone;
}

}  // namespace cairn::app
