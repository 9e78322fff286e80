// What a node counts, as Prometheus scrapes it. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "node/node.h"

namespace cairn::api {

struct Measured {
  std::string version;  // of the program
  std::optional<node::NodeStatus> status;
  std::optional<node::NetworkInfo> network;  // not where the node takes no part in any
  std::optional<std::vector<node::DownloadInfo>> downloads;
  std::size_t api_connections = 0;
};

inline constexpr const char* kMetricsType = "text/plain; version=0.0.4; charset=utf-8";

// The text format, version 0.0.4. Names and labels are listed in the README.
std::string metrics_text(const Measured& measured);

}  // namespace cairn::api
