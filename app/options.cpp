#include "app/options.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/dht_arguments.h"
#include "app/exit_status.h"
#include "app/port_state.h"
#include "app/setting_flags.h"
#include "app/version.h"
#include "base/host_port.h"

namespace cairn::app {
namespace {

constexpr std::pair<Command, const char*> kNames[] = {
    {Command::share, "share"},     {Command::list, "list"},     {Command::inspect, "inspect"},
    {Command::get, "get"},         {Command::verify, "verify"}, {Command::remove, "remove"},
    {Command::status, "status"},   {Command::port, "port"},     {Command::dht, "dht"},
    {Command::daemon, "--daemon"},
};

constexpr const char* kDescription = "Share files from every machine that holds them.";
constexpr const char* kFooter =
    "LINK is what `cairn share` prints; '-' reads it from a line of standard input,\n"
    "where other users of this machine cannot see it.\n"
    "`cairn COMMAND --help` says more about a command.";
constexpr const char* kCommandFooter =
    "The general options --json, --quiet, --data-dir DIR and --config FILE may stand\n"
    "here too; `cairn --help` says what they mean.";

// CLI11 takes an argument in brackets for a list, "[a,b]" for two values, and understands "--" only
// before the first of several positionals. So what is not to be interpreted carries, on its way
// through CLI11, a byte in front that no argument can have.
constexpr char kMark = '\0';

constexpr const char* kDaemon = "--daemon";

std::vector<std::string> marked(std::span<const std::string> arguments) {
  std::vector<std::string> out;
  bool interpret = true;
  for (const auto& argument : arguments) {
    if (interpret && argument == "--") {
      interpret = false;
    } else if (interpret && argument == kDaemon) {
      // As a command, which it is to CLI11, it comes before the options of its own.
      out.insert(out.begin(), argument);
    } else {
      out.push_back(interpret && !argument.starts_with('[') ? argument : kMark + argument);
    }
  }
  return out;
}

void unmark(std::string& text) {
  std::erase(text, kMark);
}

// What CLI11 writes into, and what has to be checked before it becomes Options.
struct Raw {
  Options options;
  std::string data_dir;
  std::string config;
  std::string code;
  std::string output = ".";
  std::string link;
  std::string port;
  std::string protocol;
  DhtArguments dht;
  SettingFlags daemon;
  SettingFlags get;
  bool copy = false;
  bool no_copy = false;
};

CLI::App* add_command(CLI::App& app, Command command, const char* description) {
  // A subcommand is not made with a name of dashes, but may have one.
  const auto name = std::string(name_of(command));
  auto* added = app.add_subcommand(name == kDaemon ? "daemon" : name, description)->name(name);
  // So that --json and the other general options are understood behind the command too.
  added->fallthrough();
  added->group("Commands");
  added->footer(kCommandFooter);
  return added;
}

CLI::Option* add_positional(CLI::App* command, const char* name, auto& value, const char* meaning) {
  return command->add_option(name, value, meaning)->type_name("");
}

void add_share(CLI::App& app, Raw& raw) {
  auto* share = add_command(app, Command::share, "Share files and folders; print their links");
  add_positional(share, "PATH", raw.options.paths, "Files or folders")->required();
  share->add_option("--code", raw.code, "Any K of K+M chunks will do to read (default: 8+4)")
      ->type_name("K+M");
  share->add_flag("--copy", raw.copy, "Keep a copy in the data folder");
  share->add_flag("--no-copy", raw.no_copy, "Serve from the files where they are (default)");
}

void add_get(CLI::App& app, Raw& raw) {
  auto* get = add_command(app, Command::get, "Write the content of a link to a folder");
  add_positional(get, "LINK", raw.link, "What to get")->required();
  get->add_option("-o,--output", raw.output, "The folder that receives it (default: this)")
      ->type_name("DIR");
  get->add_option("--files", raw.options.patterns, "Only files like this, e.g. '*.jpg'; repeatable")
      ->type_name("PATTERN")
      // One value each time, so that what follows is taken for LINK.
      ->allow_extra_args(false);
  get->add_flag("--overwrite", raw.options.overwrite, "Replace files that differ");
  get->add_option("--from", raw.options.from, "A holder to ask, beside those found; repeatable")
      ->type_name("HOST:PORT")
      ->allow_extra_args(false);
  get->add_flag("--in-order", raw.options.in_order, "From the front, to be looked at early");
  get->add_flag("--no-seed", raw.options.no_seed, "Keep nothing but the files");
  raw.get.define(*get, network_flags(), "Network");
}

void add_other_commands(CLI::App& app, Raw& raw) {
  add_command(app, Command::list, "Show what is shared from here");
  auto* inspect = add_command(app, Command::inspect, "Show what a link stands for");
  add_positional(inspect, "LINK", raw.link, "What to look into")->required();
  auto* verify = add_command(app, Command::verify, "Read everything again and check every byte");
  add_positional(verify, "LINK", raw.link, "What to check (default: everything)");
  verify->add_flag("--repair", raw.options.repair, "Rebuild what is damaged or missing");
  auto* remove = add_command(app, Command::remove, "Stop sharing; your files are not touched");
  add_positional(remove, "LINK", raw.options.links, "What to remove");
  remove->add_flag("--unfinished", raw.options.unfinished, "Give up shares that were interrupted");
  remove->final_callback([&raw] {
    if (raw.options.links.empty() && !raw.options.unfinished) throw CLI::RequiredError("LINK");
  });
  add_command(app, Command::status, "Show what this node keeps, and where");
}

void add_port(CLI::App& app, Raw& raw) {
  auto* port = add_command(app, Command::port, "Keep a port open on your router, until stopped");
  add_positional(port, "PORT", raw.port, "The port, for TCP and UDP")->required();
  port->add_option("--protocol", raw.protocol, "pcp, nat-pmp or upnp (default: whichever works)")
      ->type_name("NAME");
}

void add_daemon(CLI::App& app, Raw& raw) {
  auto* daemon = add_command(app, Command::daemon, "Take part until stopped, as a service does");
  raw.daemon.define(*daemon, daemon_flags(), "Daemon");
  raw.daemon.define(*daemon, network_flags(), "Network");
}

void define(CLI::App& app, Raw& raw) {
  app.name("cairn");
  app.set_version_flag("--version", std::string("cairn ") + kVersion, "Print the version");
  app.set_help_flag("-h,--help", "Print this help");
  app.add_option("--data-dir,--storage-dir", raw.data_dir, "Where the library is kept")
      ->type_name("DIR");
  app.add_option("--config", raw.config, "The settings file to read (usually cairn.toml)")
      ->type_name("FILE");
  app.add_flag("--json", raw.options.json, "Print one JSON document");
  app.add_flag("--quiet", raw.options.quiet, "No progress and no remarks");
  // One command at most, so that later words are never taken for commands: `cairn share list`
  // shares the file named list.
  app.require_subcommand(0, 1);
  app.get_formatter()->column_width(26);
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  app.get_formatter()->label("REQUIRED", "");
  app.footer(kFooter);
  add_share(app, raw);
  add_get(app, raw);
  add_other_commands(app, raw);
  add_port(app, raw);
  raw.dht.define(*add_command(app, Command::dht, "Find peers and keep values in the DHT"));
  add_daemon(app, raw);
}

// Where parsing failed the options are not known; the user's wish for JSON is to count all the
// same.
bool asks_for_json(std::span<const std::string> arguments) {
  const auto end = std::ranges::find(arguments, "--");
  return std::find(arguments.begin(), end, "--json") != end;
}

EarlyExit usage(std::span<const std::string> arguments, std::string text, Command command) {
  const auto name = std::string(name_of(command));
  return {kExitUsage, std::move(text),
          "`cairn " + (name.empty() ? "" : name + " ") + "--help` says what can be given.",
          asks_for_json(arguments)};
}

Command command_of(const CLI::App& app) {
  for (const auto* parsed : app.get_subcommands()) {
    for (const auto& [command, name] : kNames) {
      if (parsed->get_name() == name) return command;
    }
  }
  return Command::none;
}

// CLI11 reads on for a value behind "--data-dir=", and would take the command for it.
std::optional<std::string> option_without_value(std::span<const std::string> arguments) {
  for (const auto& argument : arguments) {
    if (argument == "--") break;
    if (argument.starts_with("--") && argument.find('=') == argument.size() - 1) return argument;
  }
  return std::nullopt;
}

std::string unexpected_arguments(const CLI::App& app, Command command) {
  std::string all;
  for (const auto& argument : app.remaining(true)) {
    // A link is a secret, and what is printed here may end up in a log.
    all += argument.starts_with("cairn:") ? " LINK" : " " + argument;
  }
  return (command == Command::none ? "there is no such command:" : "not understood:") + all;
}

void unmark_all(Raw& raw) {
  for (auto* text :
       {&raw.data_dir, &raw.config, &raw.code, &raw.output, &raw.link, &raw.port, &raw.protocol}) {
    unmark(*text);
  }
  std::ranges::for_each(raw.dht.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.daemon.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.get.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.options.from, [](auto& text) { unmark(text); });
  for (auto* list : {&raw.options.paths, &raw.options.links, &raw.options.patterns}) {
    std::ranges::for_each(*list, unmark);
  }
}

// The message where something is wrong.
std::optional<std::string> finish_port(Raw& raw, const CLI::App& port) {
  using env::MappingProtocol;
  raw.options.port = parse_port(raw.port).value_or(0);
  if (raw.options.port == 0) return "PORT: is a number from 1 to 65535";
  if (port.count("--protocol") == 0) return std::nullopt;
  for (const auto known : {MappingProtocol::pcp, MappingProtocol::nat_pmp, MappingProtocol::upnp}) {
    if (raw.protocol == word_for(known)) raw.options.protocol = known;
  }
  if (!raw.options.protocol) return "--protocol: is pcp, nat-pmp or upnp";
  return std::nullopt;
}

// What CLI11 cannot check; the message where something is wrong.
std::optional<std::string> finish(Raw& raw, const CLI::App& app) {
  auto& options = raw.options;
  const auto has_empty = [](const auto& list) { return std::ranges::find(list, "") != list.end(); };
  unmark_all(raw);
  if (app.count("--data-dir") > 0) options.data_dir = raw.data_dir;
  if (app.count("--config") > 0) options.config = raw.config;
  if (options.data_dir && options.data_dir->empty()) return "--data-dir: the value is empty";
  if (options.config && options.config->empty()) return "--config: the value is empty";
  if (raw.output.empty()) return "--output: the value is empty";
  if (has_empty(options.patterns)) return "--files: the value is empty";
  if (has_empty(options.paths)) return "PATH: the value is empty";
  if (raw.copy && raw.no_copy) return "--copy and --no-copy exclude each other";
  options.output = raw.output;
  if (raw.copy || raw.no_copy) options.copy = raw.copy;
  if (app.get_subcommand("share")->count("--code") > 0) {
    const auto code = content::Code::parse(raw.code);
    if (!code) return "--code: " + code.error().context;
    options.code = *code;
  }
  if (const auto* port = app.get_subcommand("port"); port->parsed()) {
    if (auto problem = finish_port(raw, *port)) return problem;
  }
  if (const auto* dht = app.get_subcommand("dht"); dht->parsed()) {
    options.settings = raw.dht.settings(*dht);
    if (auto problem = raw.dht.finish(*dht, options.dht, options.links)) return problem;
  }
  if (const auto* daemon = app.get_subcommand(kDaemon); daemon->parsed()) {
    options.settings = raw.daemon.given(*daemon);
  }
  if (const auto* get = app.get_subcommand("get"); get->parsed()) {
    options.settings = raw.get.given(*get);
    for (const auto& from : options.from) {
      if (parse_host_port(from)) continue;
      return "--from " + from + ": that is not HOST:PORT, e.g. 192.0.2.7:9000 or [2001:db8::7]:9000";
    }
  }
  for (const auto command : {Command::inspect, Command::get, Command::verify}) {
    if (app.get_subcommand(std::string(name_of(command)))->count("LINK") > 0) {
      options.links = {raw.link};
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Command command) {
  for (const auto& [known, name] : kNames) {
    if (known == command) return name;
  }
  return "";
}

std::expected<Options, EarlyExit> parse_options(std::span<const std::string> arguments) {
  CLI::App app(kDescription);
  Raw raw;
  define(app, raw);
  const auto wrong = [&](std::string text) {
    unmark(text);
    return std::unexpected(usage(arguments, std::move(text), command_of(app)));
  };
  if (const auto option = option_without_value(arguments)) return wrong(*option + " has no value");
  auto to_parse = marked(arguments);
  std::ranges::reverse(to_parse);  // CLI11 takes them from the back
  try {
    app.parse(std::move(to_parse));
  } catch (const CLI::Success& asked) {
    std::ostringstream out;
    app.exit(asked, out, out);
    return std::unexpected(EarlyExit{kExitDone, out.str(), "", false});
  } catch (const CLI::ExtrasError&) {
    return wrong(unexpected_arguments(app, command_of(app)));
  } catch (const CLI::ParseError& error) {
    return wrong(error.what());
  }
  raw.options.command = command_of(app);
  if (const auto problem = finish(raw, app)) return wrong(*problem);
  return std::move(raw.options);
}

std::string general_help() {
  CLI::App app(kDescription);
  Raw raw;
  define(app, raw);
  return app.help();
}

}  // namespace cairn::app
