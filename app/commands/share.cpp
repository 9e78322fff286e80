#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_text.h"
#include "app/safe_text.h"
#include "app/stopping.h"

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

env::Task<node::Shared> share_one(Session& session, const std::string& path) {
  CO_TRY(auto whole, whole_path(path));
  const auto name = whole.filename().string();
  node::ShareRequest request{std::move(whole), session.settings.share_code.value,
                             session.settings.share_copy.value};
  ProgressLine line(session.console, {name, session.options.quiet});
  auto control = control_of(session.stop, line);
  co_return co_await session.node.share(std::move(request), std::move(control));
}

}  // namespace

namespace {

// Where a daemon serves it already there is nothing to wait for.
env::asio::awaitable<void> serve_until_stopped(Session& session) {
  if (!session.own_peer) {
    remark(session, "The daemon serves it.");
    co_return;
  }
  remark(session, "Serving it until you press Ctrl-C.");
  co_await wait_for_stop(session.stop);
}

}  // namespace

env::Task<int> run_share(Session& session) {
  const auto& options = session.options;
  boost::json::array done;
  std::optional<Error> failure;
  for (const auto& path : options.paths) {
    auto shared = co_await share_one(session, path);
    if (!shared) {
      failure = shared.error();
      break;
    }
    if (options.json) {
      done.push_back(json_of(*shared, path, session.settings));
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
  if (options.wait) co_await serve_until_stopped(session);
  co_return kExitDone;
}

}  // namespace cairn::app
