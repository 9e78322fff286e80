#include "app/run_node.h"

#include <memory>
#include <utility>

#include "api/daemon_address.h"
#include "api/remote_node.h"
#include "app/commands/commands.h"
#include "app/commands/dht.h"
#include "app/machine.h"
#include "app/online.h"
#include "app/process_name.h"
#include "node/guest.h"
#include "node/local_node.h"

namespace cairn::app {
namespace {

// What the command is run with, wherever its node is.
struct Call {
  const Options& options;
  const Prepared& prepared;
  Machine& machine;
  Console& console;
  Interrupt* interrupt = nullptr;

  [[nodiscard]] std::stop_token stop() const {
    return interrupt ? interrupt->token() : std::stop_token();
  }
  [[nodiscard]] Session session(node::Node& node) const {
    return {node,    options, prepared.settings, prepared.links,
            console, stop(),  machine.clock,     false};
  }
  int end(Result<int> result) const {
    return ended(std::move(result), options, interrupt, console);
  }
};

Result<std::unique_ptr<node::LocalNode>> open_node(const Call& call, node::Access access) {
  return node::LocalNode::open(call.machine.env, {.data_folder = call.prepared.data_folder,
                                                  .access = access,
                                                  .holder = process_name(call.options.command)});
}

// ---- by a daemon --------------------------------------------------------------------------------

env::Task<int> ask_daemon(Session& session, api::RemoteNode& node) {
  auto outcome = co_await run_command(session);
  co_await node.stop();
  co_return outcome;
}

int run_by_daemon(const Call& call, const env::Path& socket) {
  api::RemoteNode node(call.machine.env, call.machine.io.get_executor(), socket);
  auto session = call.session(node);
  return call.end(run_on(call.machine, ask_daemon(session, node), call.interrupt));
}

// ---- as a peer of its own -----------------------------------------------------------------------

env::Task<int> run_online(Session& session, node::LocalNode& node, Online& online,
                          const std::filesystem::path& data_folder, Stay stay) {
  auto means = online.means();
  auto options = peer_options(session.settings, data_folder, stay);
  CO_TRY_VOID(co_await node.go_online(std::move(means), std::move(options)));
  auto outcome = co_await run_command(session);
  co_await node.go_offline();
  co_return outcome;
}

int run_as_peer(const Call& call, Stay stay) {
  const auto node = open_node(call, node::Access::write);
  if (!node) return call.end(fail(node.error()));
  Online online(call.machine.env, call.machine.io.get_executor(), *(*node)->identity());
  auto session = call.session(**node);
  session.own_peer = true;
  auto task = run_online(session, **node, online, call.prepared.data_folder, stay);
  return call.end(run_on(call.machine, std::move(task), call.interrupt));
}

// A client without a store, whose name is forgotten with it.
int run_as_guest(const Call& call) {
  auto identity = crypto::Identity::generate();
  if (!identity) return call.end(fail(identity.error()));
  const auto name = std::make_shared<const crypto::Identity>(std::move(*identity));
  Online online(call.machine.env, call.machine.io.get_executor(), *name);
  auto peer = peer_options(call.prepared.settings, {}, Stay::for_a_command);
  peer.saved_nodes.clear();
  GetSession session{[&](node::GetRequest request, node::Control control) {
                       return node::get_as_guest(call.machine.env, name, online.means(), peer,
                                                 std::move(request), std::move(control));
                     },
                     call.options, call.prepared.links.front(), call.console, call.stop()};
  return call.end(run_on(call.machine, run_get(session), call.interrupt));
}

// ---- by itself ----------------------------------------------------------------------------------

int run_alone(const Call& call) {
  const auto access = needs_write_access(call.options) ? node::Access::write : node::Access::read;
  const auto node = open_node(call, access);
  if (!node) return call.end(fail(node.error()));
  if (call.options.command == Command::dht) {
    DhtSession session{
        call.options, call.prepared.settings, call.prepared.links, call.prepared.data_folder,
        **node,       call.machine.env,       call.console,        call.stop()};
    return call.end(run_on(call.machine, run_dht(session), call.interrupt));
  }
  auto session = call.session(**node);
  return call.end(run_on(call.machine, run_command(session), call.interrupt));
}

env::Task<int> whether_held(node::LocalNode& node, Root root) {
  CO_TRY(const bool there, co_await node.holds(root));
  co_return there ? 1 : 0;
}

// Whether the bundle can be written out from the library, beside whoever else has that open.
Result<bool> holds(const Call& call) {
  // A folder that nobody has used yet stays that way.
  TRY(const bool folder, env::exists(call.machine.env.files, call.prepared.data_folder));
  if (!folder) return false;
  TRY(const auto node, open_node(call, node::Access::read));
  const auto root = call.prepared.links.front().root;
  TRY(const int there, run_on(call.machine, whether_held(*node, root), nullptr));
  return there != 0;
}

int run_get_from_anywhere(const Call& call, const std::optional<env::Path>& daemon) {
  const auto here = holds(call);
  if (!here) return call.end(fail(here.error()));
  if (*here) return run_alone(call);
  if (call.options.no_seed) return run_as_guest(call);
  if (daemon) return run_by_daemon(call, *daemon);
  return run_as_peer(call, Stay::for_a_command);
}

int run_somewhere(const Call& call) {
  const auto& folder = call.prepared.data_folder;
  if (call.options.command == Command::dht) return run_alone(call);
  const auto daemon = api::find_daemon(call.machine.env.files, folder);
  if (call.options.command == Command::get) return run_get_from_anywhere(call, daemon);
  if (daemon) return run_by_daemon(call, *daemon);
  switch (network_of(call.options)) {
    case Network::not_needed:
      return run_alone(call);
    case Network::own_peer:
      return run_as_peer(
          call, call.options.command == Command::share ? Stay::as_daemon : Stay::for_a_command);
    case Network::daemon:
      break;
  }
  return call.end(fail(ErrorCode::unavailable, "no daemon runs on " + folder.string()));
}

}  // namespace

int run_with_node(const Options& options, const Prepared& prepared, env::Files& files,
                  Console& console) {
  Machine machine(console, prepared.settings.log_level.value, files);
  std::optional<Interrupt> interrupt;
  if (can_be_stopped(options)) interrupt.emplace(machine.io, console);
  const Call call{options, prepared, machine, console, interrupt ? &*interrupt : nullptr};
  return run_somewhere(call);
}

}  // namespace cairn::app
