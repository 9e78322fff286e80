#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

void print_shared(Session& session, const node::Shared& shared) {
  for (const auto& skipped : shared.skipped) {
    session.console.note("cairn: skipped " + escaped(skipped.path) + " (" +
                         escaped(skipped.reason) + ")");
  }
  // At once: should a later path fail, this link is as good.
  session.console.print(shared.link.text() + "\n");
  remark(session, shared_remark(shared));
}

}  // namespace

env::Task<int> run_share(Session& session) {
  const auto& options = session.options;
  const auto code = session.settings.share_code.value;
  const bool copy = session.settings.share_copy.value;
  boost::json::array done;
  std::optional<Error> failure;
  for (const auto& path : options.paths) {
    node::ShareRequest request{path, code, copy};
    Result<node::Shared> shared;
    {
      ProgressLine line(session.console, {path, options.quiet});
      auto control = control_of(session, line);
      shared = co_await session.node.share(std::move(request), std::move(control));
    }
    if (!shared) {
      failure = shared.error();
      break;
    }
    if (options.json) {
      done.push_back(json_of(*shared, path, code, copy));
    } else {
      print_shared(session, *shared);
    }
  }
  if (options.json && (!failure || !done.empty())) {
    boost::json::object document;
    document["shared"] = std::move(done);
    session.console.print(json_line(document) + "\n");
  }
  if (failure) co_return fail(*failure);
  co_return kExitDone;
}

}  // namespace cairn::app
