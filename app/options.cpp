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
#include "base/limits.h"
#include "node/transfer_limits.h"

namespace cairn::app {
namespace {

constexpr std::pair<Command, const char*> kNames[] = {
    {Command::share, "share"},     {Command::list, "list"},           {Command::inspect, "inspect"},
    {Command::get, "get"},         {Command::verify, "verify"},       {Command::remove, "remove"},
    {Command::rename, "rename"},   {Command::relocate, "relocate"},   {Command::move, "move"},
    {Command::status, "status"},   {Command::downloads, "downloads"}, {Command::seed, "seed"},
    {Command::pause, "pause"},     {Command::resume, "resume"},       {Command::peers, "peers"},
    {Command::order, "order"},     {Command::limits, "limits"},       {Command::watch, "watch"},
    {Command::reach, "reach"},     {Command::port, "port"},           {Command::dht, "dht"},
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
  std::string path;
  std::string port;
  std::string protocol;
  DhtArguments dht;
  SettingFlags daemon;
  SettingFlags network;  // of a command that is a peer of its own
  std::string pieces;
  std::string up;
  std::string down;
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
  share->add_flag("--wait", raw.options.wait, "Then serve it until stopped");
  raw.network.define(*share, network_flags(), "Network");
}

// One value each time, so that what follows is taken for LINK.
void add_repeatable(CLI::App& command, const char* name, std::vector<std::string>& values,
                    const char* type, const char* meaning) {
  command.add_option(name, values, meaning)->type_name(type)->allow_extra_args(false);
}

void add_from(CLI::App& command, Raw& raw) {
  add_repeatable(command, "--from", raw.options.from, "HOST:PORT",
                 "A holder to ask, beside those found; repeatable");
}

void add_order(CLI::App& command, content::FileOrder& order) {
  add_repeatable(command, "--first", order.first, "PATTERN",
                 "Files like this before all others; repeatable");
  add_repeatable(command, "--last", order.last, "PATTERN",
                 "Files like this after all others; repeatable");
  command.add_flag("--in-order", order.in_order, "From the front, to be looked at early");
}

void add_get(CLI::App& app, Raw& raw) {
  auto* get = add_command(app, Command::get, "Write the content of a link to a folder");
  add_positional(get, "LINK", raw.link, "What to get")->required();
  get->add_option("-o,--output", raw.output, "The folder that receives it (default: this)")
      ->type_name("DIR");
  add_repeatable(*get, "--files", raw.options.patterns, "PATTERN",
                 "Only files like '*.jpg', not like '!*.jpg'; repeatable");
  get->add_flag("--overwrite", raw.options.overwrite, "Replace files that differ");
  add_from(*get, raw);
  add_order(*get, raw.options.order);
  get->add_flag("--no-seed", raw.options.no_seed, "Keep nothing but the files");
  raw.network.define(*get, network_flags(), "Network");
}

void add_transfers(CLI::App& app, Raw& raw) {
  add_command(app, Command::downloads, "Show what is being brought here");
  auto* seed = add_command(app, Command::seed, "Keep chunks for others, also without a key");
  add_positional(seed, "LINK", raw.link, "What to keep")->required();
  seed->add_option("--pieces", raw.pieces, "Which of each stripe's, e.g. 0,4-7 (default: all)")
      ->type_name("LIST");
  add_from(*seed, raw);
  raw.network.define(*seed, network_flags(), "Network");
  auto* pause = add_command(app, Command::pause, "Pause a download, or offering a bundle");
  add_positional(pause, "LINK", raw.link, "Which (default: all downloads)");
  auto* resume = add_command(app, Command::resume, "Go on with what was paused");
  add_positional(resume, "LINK", raw.link, "Which (default: all downloads)");
  auto* order = add_command(app, Command::order, "Change which files of a download come first");
  add_positional(order, "LINK", raw.link, "Which download")->required();
  add_order(*order, raw.options.order);
  add_command(app, Command::peers, "Show who is connected");
  auto* limits = add_command(app, Command::limits, "Show or change how much is sent and taken");
  limits->add_option("--up", raw.up, "Bytes a second to send, e.g. 500k, or unlimited")
      ->type_name("RATE");
  limits->add_option("--down", raw.down, "The same for what is taken")->type_name("RATE");
  add_command(app, Command::watch, "Show what happens, until stopped");
  add_command(app, Command::reach, "Show whether others can connect to this node");
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
  auto* rename = add_command(app, Command::rename, "Give a bundle another name; not its files");
  add_positional(rename, "LINK", raw.link, "Which")->required();
  add_positional(rename, "NAME", raw.options.name, "What it and its link are called")->required();
  auto* relocate = add_command(app, Command::relocate, "Say where a bundle's files are now");
  add_positional(relocate, "LINK", raw.link, "Which")->required();
  add_positional(relocate, "PATH", raw.path, "The file or folder itself")->required();
  auto* move = add_command(app, Command::move, "Move a bundle's files to another folder");
  add_positional(move, "LINK", raw.link, "Which")->required();
  add_positional(move, "FOLDER", raw.path, "The folder that they go into")->required();
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
  add_transfers(app, raw);
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
  for (auto* text : {&raw.data_dir, &raw.config, &raw.code, &raw.output, &raw.link, &raw.path,
                     &raw.options.name, &raw.port, &raw.protocol}) {
    unmark(*text);
  }
  std::ranges::for_each(raw.dht.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.daemon.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.network.texts(), [](auto* text) { unmark(*text); });
  std::ranges::for_each(raw.options.from, [](auto& text) { unmark(text); });
  for (auto* list : {&raw.options.paths, &raw.options.links, &raw.options.patterns,
                     &raw.options.order.first, &raw.options.order.last}) {
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
// "0,4-7"
std::optional<std::vector<int>> pieces_from(std::string_view text) {
  constexpr int kPiecesMax = limits::kDataPiecesMax + limits::kParityPiecesMax;
  std::vector<int> pieces;
  const auto number = [](std::string_view digits) -> std::optional<int> {
    const auto value = parse_port(digits);
    return value && *value < kPiecesMax ? std::optional<int>(*value) : std::nullopt;
  };
  while (true) {
    const auto part = text.substr(0, text.find(','));
    const auto dash = part.find('-');
    const auto first = number(part.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(part.substr(dash + 1));
    if (!first || !last || *first > *last) return std::nullopt;
    for (int piece = *first; piece <= *last; ++piece) pieces.push_back(piece);
    if (part.size() == text.size()) return pieces;
    text.remove_prefix(part.size() + 1);
  }
}

std::optional<std::string> rate_of(const std::string& flag, const std::string& text,
                                   std::optional<std::uint64_t>& rate) {
  if (text.empty()) return std::nullopt;
  const auto given = node::rate_from(text);
  if (!given) return flag + " " + text + ": " + given.error().context;
  rate = *given;
  return std::nullopt;
}

std::optional<std::string> finish_transfers(Raw& raw, const CLI::App& app) {
  auto& options = raw.options;
  for (const auto* name : {"get", "seed", "share"}) {
    const auto* command = app.get_subcommand(name);
    if (command->parsed()) options.settings = raw.network.given(*command);
  }
  for (const auto& from : options.from) {
    if (parse_host_port(from)) continue;
    return "--from " + from + ": that is not HOST:PORT, e.g. 192.0.2.7:9000 or [2001:db8::7]:9000";
  }
  if (!raw.pieces.empty()) {
    const auto pieces = pieces_from(raw.pieces);
    if (!pieces) {
      return "--pieces " + raw.pieces + ": pieces are numbered from 0 to 63, e.g. 0,4-7";
    }
    options.pieces = *pieces;
  }
  if (auto problem = rate_of("--up", raw.up, options.up)) return problem;
  return rate_of("--down", raw.down, options.down);
}

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
  if (has_empty(options.order.first)) return "--first: the value is empty";
  if (has_empty(options.order.last)) return "--last: the value is empty";
  if (has_empty(options.paths)) return "PATH: the value is empty";
  if (raw.copy && raw.no_copy) return "--copy and --no-copy exclude each other";
  options.output = raw.output;
  options.path = raw.path;
  if (app.get_subcommand("rename")->parsed() && options.name.empty()) return "NAME: is empty";
  if (app.get_subcommand("relocate")->parsed() && raw.path.empty()) return "PATH: is empty";
  if (app.get_subcommand("move")->parsed() && raw.path.empty()) return "FOLDER: is empty";
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
  if (auto problem = finish_transfers(raw, app)) return problem;
  for (const auto command :
       {Command::inspect, Command::get, Command::verify, Command::seed, Command::pause,
        Command::resume, Command::order, Command::rename, Command::relocate, Command::move}) {
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
