// Reading what follows `cairn dht` on the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/dht_options.h"
#include "app/setting_flags.h"

namespace cairn::app {

// What CLI11 writes into, on its way to DhtRequest.
class DhtArguments {
 public:
  // Adds what follows `cairn dht`.
  void define(CLI::App& dht);
  // The settings that were given, by their flags.
  [[nodiscard]] std::map<std::string, std::string, std::less<>> settings(
      const CLI::App& dht) const {
    return network_.given(dht);
  }
  // All texts that came through CLI11.
  std::vector<std::string*> texts();
  // The message where something is wrong. `links` receives the link to find.
  std::optional<std::string> finish(const CLI::App& dht, DhtRequest& request,
                                    std::vector<std::string>& links) const;

 private:
  SettingFlags network_;
  std::string announce_;
  std::string subject_;
  std::string target_;
  std::string value_;
  std::string key_file_;
  std::string salt_;
  std::string sequence_;
  bool bencoded_ = false;
};

}  // namespace cairn::app
