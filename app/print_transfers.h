// What a node shows of its part in the network, as text for people. Everything that comes from
// outside is escaped.
#pragma once

#include <string>
#include <vector>

#include "app/console.h"
#include "node/views.h"

namespace cairn::app {

std::string downloads_text(const std::vector<node::DownloadInfo>& downloads, const Screen& screen);
std::string peers_text(const std::vector<node::PeerInfo>& peers);
std::string limits_text(const node::LimitsInfo& limits);
std::string reach_text(const node::PortTest& test);
// A screen of `watch`: at most so many lines.
std::string watch_text(const node::NetworkInfo& network,
                       const std::vector<node::DownloadInfo>& downloads,
                       const std::vector<node::PeerInfo>& peers, int lines, int columns);
// "running", "waiting", "fetching, 3 peers": one download in a few words.
std::string state_text(const node::DownloadInfo& download);

}  // namespace cairn::app
