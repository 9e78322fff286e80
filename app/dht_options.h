// The command line of `cairn dht …` as a value.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/bytes.h"

namespace cairn::app {

enum class DhtAction { run, status, find, put, get };

struct DhtRequest {
  DhtAction action = DhtAction::status;
  std::uint16_t announce_port = 0;  // run; 0 is not to announce
  Bytes subject;                   // find: a key (20), or the public key of a node (32), or nothing
                                   // where it is a link; get: a target (20) or public key (32)
  std::string value;               // put; "-" is stdin
  std::filesystem::path key_file;  // put; empty: the item is immutable
  std::string salt;                // put, get
  std::optional<std::int64_t> sequence;  // put
  bool bencoded = false;                 // put
};

}  // namespace cairn::app
