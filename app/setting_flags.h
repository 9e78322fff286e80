// Flags that are settings: what is given is passed on as text, and understood where all settings
// are.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace cairn::app {

struct SettingFlag {
  const char* name;
  const char* type;
  const char* meaning;
};

std::span<const SettingFlag> network_flags();
std::span<const SettingFlag> daemon_flags();

class SettingFlags {
 public:
  void define(CLI::App& command, std::span<const SettingFlag> flags, const char* group);
  // All texts that came through CLI11.
  std::vector<std::string*> texts();
  // Those that were given, by their flags.
  [[nodiscard]] std::map<std::string, std::string, std::less<>> given(
      const CLI::App& command) const;

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace cairn::app
