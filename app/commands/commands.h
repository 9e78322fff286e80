// The commands: each asks the node, and prints what comes back as text or JSON. They return the
// exit status; what fails is returned, and told to the user by the caller.
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "app/console.h"
#include "app/options.h"
#include "app/progress_line.h"
#include "content/link.h"
#include "env/clock.h"
#include "node/config.h"
#include "node/node.h"

namespace cairn::app {

// What a command works with; all of it outlives the command.
struct Session {
  node::Node& node;
  const Options& options;
  const node::Settings& settings;
  const std::vector<content::Link>& links;  // as options.links, read and understood
  Console& console;
  std::stop_token stop;
  env::Clock& clock;
  bool own_peer = false;  // the node takes part in the network for as long as the command takes
};

// Getting needs no node where nothing is to be kept.
struct GetSession {
  std::function<env::Task<node::GetReport>(node::GetRequest, node::Control)> get;
  const Options& options;
  const content::Link& link;
  Console& console;
  std::stop_token stop;
};
env::Task<int> run_get(GetSession& session);

env::Task<int> run_share(Session& session);
env::Task<int> run_list(Session& session);
env::Task<int> run_inspect(Session& session);
env::Task<int> run_get(Session& session);
env::Task<int> run_verify(Session& session);
env::Task<int> run_remove(Session& session);
env::Task<int> run_rename(Session& session);
env::Task<int> run_relocate(Session& session);
env::Task<int> run_move(Session& session);
env::Task<int> run_status(Session& session);
env::Task<int> run_downloads(Session& session);
env::Task<int> run_seed(Session& session);
env::Task<int> run_pause(Session& session);
env::Task<int> run_resume(Session& session);
env::Task<int> run_order(Session& session);
env::Task<int> run_peers(Session& session);
env::Task<int> run_limits(Session& session);
env::Task<int> run_watch(Session& session);
env::Task<int> run_reach(Session& session);

// Whichever of them the options name.
env::Task<int> run_command(Session& session);

// Whether it changes the library, so that no other process may at the same time.
bool needs_write_access(const Options& options);
// Whether it asks a node that takes part in the network, which is a daemon's, or with `own_peer`
// one that this process is for as long as it takes.
enum class Network { not_needed, daemon, own_peer };
Network network_of(const Options& options);
// Whether it ends early, and orderly, when session.stop says so. The others take a moment only.
bool can_be_stopped(const Options& options);

// The node may run elsewhere, in another folder, so that paths are made absolute here.
Result<std::filesystem::path> whole_path(const std::filesystem::path& path);
// Reports to `line`, which is to outlive the call it is given to.
node::Control control_of(std::stop_token stop, ProgressLine& line);
// A remark on stderr: for people who watch, not for logs.
void remark(Console& console, const Options& options, const std::string& text);
void remark(Session& session, const std::string& text);

}  // namespace cairn::app
