// The results of commands as text for people. Everything that comes from outside is escaped.
#pragma once

#include <string>
#include <vector>

#include "app/console.h"
#include "node/node.h"

namespace cairn::app {

// A line for each bundle. On a terminal the link, which is longer than most terminals are wide, has
// a line of its own below; elsewhere it is the last column.
std::string list_text(const std::vector<node::BundleSummary>& bundles, const Screen& screen);
std::string inspect_text(const node::BundleDetails& details);
std::string verify_text(const node::VerifyReport& report);
std::string removed_text(const node::Removed& removed);
std::string status_text(const node::NodeStatus& status);

// What is remarked on stderr when a command is done: "Shared photos: 312 files, 1.5 GiB."
std::string shared_remark(const node::Shared& shared);
std::string get_remark(const node::GetReport& report);

}  // namespace cairn::app
