// All that there is to know of each setting: what it is called where, and what it does. Part of
// config; nobody else needs it.
#pragma once

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "node/config.h"

namespace cairn::node {

// One value of text on its way to a setting, whichever source it is from.
struct Given {
  std::string text;
  SettingSource source = SettingSource::built_in;
  std::string origin;
  std::filesystem::path folder;  // that a relative path is seen from; empty for the current one
  std::filesystem::path home;    // in place of ~/; empty where a shell has seen the text
};

// The path that was given, with ~/ replaced for texts that no shell has seen.
std::filesystem::path path_of(const Given& given);

// Names of variables, the one that counts most first.
using Names = std::array<const char*, 2>;  // the second may be none

struct Key {
  std::string_view name;  // in cairn.toml
  toml::node_type type;   // an array is one of texts, and the same as text with semicolons between
  Names variables;
  std::string_view flag;  // of those that are given as text
  Result<> (*apply)(Settings& settings, const Given& given);
};

std::span<const Key> config_keys();

}  // namespace cairn::node
