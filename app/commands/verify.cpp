#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"

namespace cairn::app {

env::Task<int> run_verify(Session& session) {
  const auto& options = session.options;
  node::VerifyRequest request;
  if (!session.links.empty()) request.link = session.links.front();
  request.repair = options.repair;
  Result<node::VerifyReport> report;
  {
    ProgressLine line(session.console, {options.repair ? "repair" : "verify", options.quiet});
    auto control = control_of(session.stop, line);
    report = co_await session.node.verify(std::move(request), std::move(control));
  }
  if (!report) co_return fail(report.error());
  session.console.print(options.json ? json_line(json_of(*report)) + "\n" : verify_text(*report));
  co_return report->damaged > report->repaired ? kExitFailed : kExitDone;
}

}  // namespace cairn::app
