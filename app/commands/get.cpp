#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

// A link without a key can be got where the library has the key itself.
env::Task<> check_readable(Session& session, const content::Link& link) {
  if (link.key) co_return Result<>{};
  CO_TRY(const auto details, co_await session.node.inspect(link));
  if (details.readable) co_return Result<>{};
  co_return fail(ErrorCode::permission,
                 "the link has no key, so its content can be checked and kept but not read; ask "
                 "for the whole link, with a dot in it");
}

}  // namespace

env::Task<int> run_get(Session& session) {
  const auto& options = session.options;
  const auto link = session.links.front();
  CO_TRY_VOID(co_await check_readable(session, link));
  node::GetRequest request{link, options.output, options.patterns, options.overwrite};
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
