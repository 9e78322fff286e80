#include "app/run_cli.h"

#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <utility>

#include "app/commands/port.h"
#include "app/console.h"
#include "app/desktop.h"
#include "app/exit_status.h"
#include "app/machine.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/preparation.h"
#include "app/run_daemon.h"
#include "app/run_node.h"
#include "base/limits.h"
#include "platform/system_files.h"

namespace cairn::app {
namespace {

std::optional<std::string> read_line_of_stdin() {
  std::optional<std::string> line(std::in_place);
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
    line->push_back(static_cast<char>(c));
    // Longer than any link; what follows makes it no better.
    if (line->size() > 2 * limits::kLinkBytesMax) return line;
  }
  if (line->empty() && std::feof(stdin) != 0) line.reset();
  return line;
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

int run_port_command(const Options& options, const Prepared& prepared, env::Files& files,
                     Console& console) {
  Machine machine(console, prepared.settings.log_level.value, files);
  Interrupt interrupt(machine.io, console);
  PortSession session{options, machine.env, console, interrupt.token()};
  return ended(run_on(machine, run_port(session), &interrupt), options, &interrupt, console);
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
  auto surroundings = surroundings_of(invocation.environment);
  surroundings.read_line = read_line_of_stdin;
  const auto prepared = prepare(*options, surroundings, *files);
  if (!prepared) {
    tell(console, prepared.error(), options->json);
    return kExitUsage;
  }
  if (options->command == Command::daemon) {
    const auto again = [&] { return read_settings(*options, surroundings, *files); };
    return run_daemon(*options, *prepared, again, *files, console);
  }
  if (options->command == Command::port) {
    return run_port_command(*options, *prepared, *files, console);
  }
  return run_with_node(*options, *prepared, *files, console);
}

}  // namespace cairn::app
