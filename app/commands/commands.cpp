#include "app/commands/commands.h"

#include <system_error>

#include "base/check.h"

namespace cairn::app {

env::Task<int> run_command(Session& session) {
  switch (session.options.command) {
    case Command::share:
      return run_share(session);
    case Command::list:
      return run_list(session);
    case Command::inspect:
      return run_inspect(session);
    case Command::get:
      return run_get(session);
    case Command::verify:
      return run_verify(session);
    case Command::remove:
      return run_remove(session);
    case Command::rename:
      return run_rename(session);
    case Command::relocate:
      return run_relocate(session);
    case Command::move:
      return run_move(session);
    case Command::status:
      return run_status(session);
    case Command::downloads:
      return run_downloads(session);
    case Command::seed:
      return run_seed(session);
    case Command::pause:
      return run_pause(session);
    case Command::resume:
      return run_resume(session);
    case Command::order:
      return run_order(session);
    case Command::peers:
      return run_peers(session);
    case Command::limits:
      return run_limits(session);
    case Command::watch:
      return run_watch(session);
    case Command::reach:
      return run_reach(session);
    case Command::port:  // has no node
    case Command::dht:   // is more than the node is asked for
    case Command::daemon:
    case Command::none:
      break;
  }
  check_failed("a command that asks the node", __FILE__, __LINE__);
}

bool needs_write_access(const Options& options) {
  return options.command == Command::share || options.command == Command::remove ||
         options.command == Command::rename || options.command == Command::relocate ||
         options.command == Command::move || options.command == Command::seed ||
         (options.command == Command::verify && options.repair);
}

Network network_of(const Options& options) {
  switch (options.command) {
    case Command::downloads:
    case Command::pause:
    case Command::resume:
    case Command::order:
    case Command::peers:
    case Command::limits:
    case Command::watch:
    case Command::reach:
      return Network::daemon;
    case Command::seed:
      return Network::own_peer;
    case Command::share:
      return options.wait ? Network::own_peer : Network::not_needed;
    default:
      return Network::not_needed;
  }
}

bool can_be_stopped(const Options& options) {
  switch (options.command) {
    case Command::share:
    case Command::get:
    case Command::verify:
    case Command::remove:
    case Command::relocate:
    case Command::seed:
    case Command::watch:
    case Command::port:
      return true;
    case Command::dht:
      return options.dht.action == DhtAction::run || options.dht.action == DhtAction::status;
    default:
      return false;
  }
}

Result<std::filesystem::path> whole_path(const std::filesystem::path& path) {
  std::error_code failed;
  auto whole = std::filesystem::absolute(path, failed);
  if (failed) return fail(ErrorCode::io, "the current folder: " + failed.message());
  // "folder/." and "folder/" are the folder, which then has a name.
  while (whole.filename() == "." || whole.filename().empty()) {
    if (whole == whole.root_path()) break;
    whole = whole.parent_path();
  }
  return whole;
}

node::Control control_of(std::stop_token stop, ProgressLine& line) {
  return {[&line](const node::Progress& progress) { line.update(progress); }, std::move(stop)};
}

void remark(Console& console, const Options& options, const std::string& text) {
  const bool watched = console.err_screen().is_terminal;
  if (watched && !options.quiet && !options.json) console.note(text);
}

void remark(Session& session, const std::string& text) {
  remark(session.console, session.options, text);
}

}  // namespace cairn::app
