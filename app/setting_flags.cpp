#include "app/setting_flags.h"

namespace cairn::app {
namespace {

constexpr SettingFlag kNetworkFlags[] = {
    {"--bootstrap", "HOST:PORT,...", "Nodes to begin with, or 'none' (default: public ones)"},
    {"--network", "NAME", "A private network's name (default: the public one)"},
    {"--network-secret", "SECRET", "What its members share; better in a variable"},
    {"--dht", "on|off", "Use the DHT (default: on)"},
    {"--dht-port", "PORT", "Its UDP port, 0 for any (default: 8468)"},
    {"--bind", "ADDRESS,...", "Where to be reached (default: 0.0.0.0,::)"},
    {"--lan", "on|off", "Find peers on the local network (default: on)"},
    {"--map-ports", "on|off", "Open ports on the router (default: on)"},
};
constexpr SettingFlag kDaemonFlags[] = {
    {"--node-id", "TEXT", "What to call this node in its log"},
    {"--serve-port", "PORT", "Where peers connect, 0 for any (default: 9000)"},
    {"--api-listen", "HOST:PORT", "Where programs of this machine ask, or 'none' (default)"},
    {"--up", "RATE", "Bytes a second to the internet, as 500k (default: unlimited)"},
    {"--down", "RATE", "And from there"},
    {"--log-level", "LEVEL", "trace, debug, info, warning, error or off (default: info)"},
    {"--log-file", "FILE", "Log to it, and begin another when it is full"},
    {"--log-format", "FORMAT", "text, json or journal"},
};

}  // namespace

std::span<const SettingFlag> network_flags() {
  return kNetworkFlags;
}

std::span<const SettingFlag> daemon_flags() {
  return kDaemonFlags;
}

void SettingFlags::define(CLI::App& command, std::span<const SettingFlag> flags,
                          const char* group) {
  for (const auto& flag : flags) {
    command.add_option(flag.name, texts_[flag.name], flag.meaning)
        ->type_name(flag.type)
        ->group(group);
  }
}

std::vector<std::string*> SettingFlags::texts() {
  std::vector<std::string*> all;
  all.reserve(texts_.size());
  for (auto& [flag, text] : texts_) all.push_back(&text);
  return all;
}

std::map<std::string, std::string, std::less<>> SettingFlags::given(const CLI::App& command) const {
  auto given = texts_;
  std::erase_if(given, [&](const auto& one) { return command.count(one.first) == 0; });
  return given;
}

}  // namespace cairn::app
