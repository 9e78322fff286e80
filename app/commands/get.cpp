#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"
#include "app/safe_text.h"

namespace cairn::app {

env::Task<int> run_get(GetSession& session) {
  const auto& options = session.options;
  const auto link = session.link;
  CO_TRY(auto output, whole_path(options.output));
  node::GetRequest request(link, std::move(output), options.patterns, options.overwrite);
  request.from = options.from;
  request.order = options.order;
  request.keep_record = !options.no_seed;
  Result<node::GetReport> report;
  {
    ProgressLine line(session.console, {link.name, options.quiet});
    auto control = control_of(session.stop, line);
    report = co_await session.get(std::move(request), std::move(control));
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
  remark(session.console, options, get_remark(*report));
  co_return kExitDone;
}

env::Task<int> run_get(Session& session) {
  GetSession getting{[&session](node::GetRequest request, node::Control control) {
                       return session.node.get(std::move(request), std::move(control));
                     },
                     session.options, session.links.front(), session.console, session.stop};
  co_return co_await run_get(getting);
}

}  // namespace cairn::app
