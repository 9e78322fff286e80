#include "app/run_cli.h"

#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <utility>

#include "app/commands/commands.h"
#include "app/commands/dht.h"
#include "app/commands/port.h"
#include "app/console.h"
#include "app/desktop.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/online.h"
#include "app/options.h"
#include "app/preparation.h"
#include "app/process_name.h"
#include "app/run_daemon.h"
#include "app/terminal_log.h"
#include "base/limits.h"
#include "node/guest.h"
#include "node/local_node.h"
#include "platform/paths.h"
#include "platform/system_clock.h"
#include "platform/system_files.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"

namespace cairn::app {
namespace {

std::optional<std::string> read_line_of_stdin() {
  std::string line;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
    line.push_back(static_cast<char>(c));
    // Longer than any link; what follows makes it no better.
    if (line.size() > 2 * limits::kLinkBytesMax) return line;
  }
  if (line.empty() && std::feof(stdin) != 0) return std::nullopt;
  return line;
}

Surroundings surroundings_of(const Invocation& invocation) {
  const auto& environment = invocation.environment;
  const auto lookup = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
  };
  return {environment, platform::user_folders(lookup), read_line_of_stdin};
}

void tell(Console& console, const Message& message, bool json) {
  console.clear_status();
  console.note(json ? as_json(message) : as_text(message));
}

int print_help(const std::string& text, Console& console) {
  console.print(text);
  const auto output = console.result();
  if (output) return kExitDone;
  tell(console, message_for(output.error(), Command::none), false);
  return kExitFailed;
}

// Help, version, or a mistake in the arguments.
int leave_early(const EarlyExit& leaving, Console& console) {
  if (leaving.status == kExitDone) return print_help(leaving.text, console);
  tell(console, usage_message(leaving.text, "", leaving.hint), leaving.json);
  return leaving.status;
}

// What `cairn` alone does.
int open_desktop_or_help(const Invocation& invocation, const Options& options, Console& console) {
  const auto desktop = find_desktop(own_folder(invocation.program), invocation.environment);
  if (desktop) {
    std::vector<std::string> arguments;
    if (options.data_dir)
      arguments.insert(arguments.end(), {"--data-dir", options.data_dir->string()});
    if (options.config) arguments.insert(arguments.end(), {"--config", options.config->string()});
    become_desktop(*desktop, std::move(arguments));
  }
  return print_help(general_help(), console);
}

// The machine that commands run on.
struct Machine {
  Machine(Console& console, LogLevel level) : log(console, level) {}

  boost::asio::io_context io{1};
  platform::SystemClock clock;
  platform::SystemRandom random;
  TerminalLog log;
  platform::ThreadWorkers workers;
};

// Runs the command to its end; an exception that escapes it is thrown on from here.
Result<int> run_on(boost::asio::io_context& io, env::Task<int> command, Interrupt* interrupt) {
  Result<int> result = kExitFailed;
  auto finished = [&](const std::exception_ptr& thrown, Result<int> outcome) {
    if (interrupt) interrupt->end();
    if (thrown) std::rethrow_exception(thrown);
    result = std::move(outcome);
  };
  boost::asio::co_spawn(io, std::move(command), std::move(finished));
  io.run();
  return result;
}

Result<std::unique_ptr<node::LocalNode>> open_node(const Options& options, const Prepared& prepared,
                                                   const env::Env& env) {
  const auto access = needs_write_access(options) ? node::Access::write : node::Access::read;
  return node::LocalNode::open(env, {.data_folder = prepared.data_folder,
                                     .access = access,
                                     .holder = process_name(options.command)});
}

// What the command came to, as the exit status; what went wrong is told.
int ended(Result<int> result, const Options& options, const Interrupt* interrupt,
          Console& console) {
  const auto output = console.result();
  // A command whose result did not arrive has failed.
  if (result && !output) result = fail(output.error());
  if (result) return *result;
  tell(console, message_for(result.error(), options.command), options.json);
  const bool stopped = interrupt && interrupt->signal() != 0;
  return stopped && result.error().code == ErrorCode::cancelled
             ? kExitSignalled + interrupt->signal()
             : kExitFailed;
}

int run_with_node(const Options& options, const Prepared& prepared, env::Files& files,
                  Console& console) {
  Machine machine(console, prepared.settings.log_level.value);
  const env::Env env{machine.clock, machine.random, files, machine.workers, machine.log};
  auto node = open_node(options, prepared, env);
  if (!node) return ended(fail(node.error()), options, nullptr, console);
  std::optional<Interrupt> interrupt;
  if (can_be_stopped(options)) interrupt.emplace(machine.io, console);
  auto* const stopping = interrupt ? &*interrupt : nullptr;
  const auto stop = interrupt ? interrupt->token() : std::stop_token();
  if (options.command == Command::dht) {
    DhtSession session{
        options, prepared.settings, prepared.links, prepared.data_folder, **node, env, console,
        stop};
    return ended(run_on(machine.io, run_dht(session), stopping), options, stopping, console);
  }
  Session session{**node, options, prepared.settings, prepared.links, console, stop};
  return ended(run_on(machine.io, run_command(session), stopping), options, stopping, console);
}

// ---- get ----------------------------------------------------------------------------------------

env::Task<int> get_online(Session& session, node::LocalNode& node, Online& online,
                          const std::filesystem::path& data_folder) {
  auto means = online.means();
  auto options = peer_options(session.settings, data_folder, Stay::for_a_command);
  CO_TRY_VOID(co_await node.go_online(std::move(means), std::move(options)));
  auto outcome = co_await run_get(session);
  co_await node.go_offline();
  co_return outcome;
}

// A client without a store, whose name is forgotten with it.
int run_get_as_guest(const Options& options, const Prepared& prepared, env::Files& files,
                     Console& console) {
  Machine machine(console, prepared.settings.log_level.value);
  const env::Env env{machine.clock, machine.random, files, machine.workers, machine.log};
  auto identity = crypto::Identity::generate();
  if (!identity) return ended(fail(identity.error()), options, nullptr, console);
  const auto name = std::make_shared<const crypto::Identity>(std::move(*identity));
  Interrupt interrupt(machine.io, console);
  Online online(env, machine.io.get_executor(), *name);
  auto peer = peer_options(prepared.settings, prepared.data_folder, Stay::for_a_command);
  peer.saved_nodes.clear();
  GetSession session{[&](node::GetRequest request, node::Control control) {
                       return node::get_as_guest(env, name, online.means(), peer,
                                                 std::move(request), std::move(control));
                     },
                     options, prepared.links.front(), console, interrupt.token()};
  return ended(run_on(machine.io, run_get(session), &interrupt), options, &interrupt, console);
}

// What is in the library is written out from there, beside whoever else has it open; for all else
// this process is a peer for as long as it takes.
int run_get_from_anywhere(const Options& options, const Prepared& prepared, env::Files& files,
                          Console& console) {
  // A folder that nobody has used yet stays that way.
  const auto folder = env::exists(files, prepared.data_folder);
  if (options.no_seed && folder && !*folder) {
    return run_get_as_guest(options, prepared, files, console);
  }
  Machine machine(console, prepared.settings.log_level.value);
  const env::Env env{machine.clock, machine.random, files, machine.workers, machine.log};
  node::LocalNodeOptions wanted{.data_folder = prepared.data_folder,
                                .access = node::Access::read,
                                .holder = process_name(options.command)};
  auto node = node::LocalNode::open(env, wanted);
  if (!node) return ended(fail(node.error()), options, nullptr, console);
  auto holds = [](node::LocalNode& library, Root root) -> env::Task<int> {
    CO_TRY(const bool there, co_await library.holds(root));
    co_return there ? 1 : 0;
  };
  const auto here = run_on(machine.io, holds(**node, prepared.links.front().root), nullptr);
  if (!here) return ended(fail(here.error()), options, nullptr, console);
  machine.io.restart();
  if (*here == 0 && options.no_seed) return run_get_as_guest(options, prepared, files, console);
  if (*here == 0) {
    node->reset();
    wanted.access = node::Access::write;
    node = node::LocalNode::open(env, wanted);
    if (!node) return ended(fail(node.error()), options, nullptr, console);
  }
  Interrupt interrupt(machine.io, console);
  Session session{**node,  options, prepared.settings,
                  prepared.links, console, interrupt.token()};
  if (*here != 0) {
    return ended(run_on(machine.io, run_get(session), &interrupt), options, &interrupt, console);
  }
  Online online(env, machine.io.get_executor(), *(*node)->identity());
  auto task = get_online(session, **node, online, prepared.data_folder);
  return ended(run_on(machine.io, std::move(task), &interrupt), options, &interrupt, console);
}

int run_without_node(const Options& options, const Prepared& prepared, env::Files& files,
                     Console& console) {
  Machine machine(console, prepared.settings.log_level.value);
  const env::Env env{machine.clock, machine.random, files, machine.workers, machine.log};
  Interrupt interrupt(machine.io, console);
  PortSession session{options, env, console, interrupt.token()};
  return ended(run_on(machine.io, run_port(session), &interrupt), options, &interrupt, console);
}

}  // namespace

int run_cli(const Invocation& invocation) {
  Console console(stdout, screen_of(stdout), stderr, screen_of(stderr));
  const auto options = parse_options(invocation.arguments);
  if (!options) return leave_early(options.error(), console);
  if (options->command == Command::none) {
    return open_desktop_or_help(invocation, *options, console);
  }
  const auto files = platform::make_system_files();
  const auto surroundings = surroundings_of(invocation);
  const auto prepared = prepare(*options, surroundings, *files);
  if (!prepared) {
    tell(console, prepared.error(), options->json);
    return kExitUsage;
  }
  if (options->command == Command::daemon) {
    const auto again = [&] { return read_settings(*options, surroundings, *files); };
    return run_daemon(*options, *prepared, again, *files, console);
  }
  if (options->command == Command::get) {
    return run_get_from_anywhere(*options, *prepared, *files, console);
  }
  if (options->command == Command::port) {
    return run_without_node(*options, *prepared, *files, console);
  }
  return run_with_node(*options, *prepared, *files, console);
}

}  // namespace cairn::app
