// The command line as a value. Defines what `cairn` takes and nothing about what it does.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/dht_options.h"
#include "content/code.h"
#include "content/file_order.h"
#include "env/router.h"

namespace cairn::app {

enum class Command {
  none,
  share,
  list,
  inspect,
  get,
  verify,
  remove,
  rename,
  relocate,
  move,
  status,
  downloads,
  seed,
  pause,
  resume,
  order,
  peers,
  limits,
  watch,
  reach,
  port,
  dht,
  daemon
};

std::string_view name_of(Command command);

struct Options {
  Command command = Command::none;
  bool json = false;
  bool quiet = false;
  std::optional<std::filesystem::path> data_dir;
  std::optional<std::filesystem::path> config;
  // Other settings that were given, by their flags: {"--dht-port", "8468"}.
  std::map<std::string, std::string, std::less<>> settings;

  std::vector<std::string> paths;                // share
  std::optional<content::Code> code;             // share
  std::optional<bool> copy;                      // share
  bool wait = false;                             // share: serve until interrupted
  bool unfinished = false;                       // remove
  std::vector<std::string> links;                // of those that take any; "-" is a line of stdin
  std::filesystem::path output;                  // get
  std::vector<std::string> patterns;             // get
  bool overwrite = false;                        // get
  std::vector<std::string> from;                 // get, seed: HOST:PORT of holders
  content::FileOrder order;                      // get, order
  bool no_seed = false;                          // get: keep nothing but the files
  bool repair = false;                           // verify
  std::vector<int> pieces;                       // seed; empty for all
  std::string name;                              // rename
  std::filesystem::path path;                    // relocate, move
  std::optional<std::uint64_t> up;               // limits: bytes a second
  std::optional<std::uint64_t> down;             // limits
  std::uint16_t port = 0;                        // port
  std::optional<env::MappingProtocol> protocol;  // port; none is any
  DhtRequest dht;                                // dht
};

// The program is to say this and end: help and version on stdout with status 0, a mistake in the
// arguments on stderr with status 2.
struct EarlyExit {
  int status = 0;
  std::string text;
  std::string hint;
  bool json = false;
};

// `arguments` without the name of the program.
std::expected<Options, EarlyExit> parse_options(std::span<const std::string> arguments);

std::string general_help();

}  // namespace cairn::app
