// The commands about what a bundle is called and where its files are.
#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"

namespace cairn::app {

env::Task<int> run_rename(Session& session) {
  const auto root = session.links.front().root;
  CO_TRY_VOID(co_await session.node.rename(root, session.options.name));
  remark(session, "Its link carries the new name from now on; older links go on to work.");
  co_return kExitDone;
}

env::Task<int> run_relocate(Session& session) {
  CO_TRY(auto path, whole_path(session.options.path));
  node::RelocateRequest request{session.links.front().root, std::move(path)};
  Result<node::BundleSummary> moved;
  {
    ProgressLine line(session.console, {session.links.front().name, session.options.quiet});
    auto control = control_of(session.stop, line);
    moved = co_await session.node.relocate(std::move(request), std::move(control));
  }
  if (!moved) co_return fail(moved.error());
  if (session.options.json) {
    session.console.print(json_line(json_of(*moved)) + "\n");
  } else {
    remark(session, "All of it is there as it was shared, and is given to others from there.");
  }
  co_return kExitDone;
}

env::Task<int> run_move(Session& session) {
  CO_TRY(auto folder, whole_path(session.options.path));
  const auto root = session.links.front().root;
  CO_TRY(const auto moved, co_await session.node.move_to(root, std::move(folder)));
  if (session.options.json) {
    session.console.print(json_line(json_of(moved)) + "\n");
  } else {
    remark(session, "It is in " + moved.place.path().parent_path().string() +
                        " now, and shared from there.");
  }
  co_return kExitDone;
}

}  // namespace cairn::app
