// The results of commands as JSON, for programs. The keys are documented in the manual page and
// only ever added to; sizes are numbers of bytes, times RFC 3339 in UTC, links text.
#pragma once

#include <string>
#include <string_view>

#include <boost/json.hpp>

#include "node/config.h"
#include "node/node.h"

namespace cairn::app {

// Text from outside; JSON is UTF-8, so what is not becomes U+FFFD.
boost::json::string json_text(std::string_view text);
// A document on a line of its own, without the line break, safe to show on a terminal.
std::string json_line(const boost::json::value& document);

boost::json::object json_of(const node::Shared& shared, const std::string& path,
                            const node::Settings& settings);
boost::json::object json_of(const node::BundleSummary& bundle);
boost::json::object json_of(const node::BundleDetails& details);
boost::json::object json_of(const node::GetReport& report);
boost::json::object json_of(const node::VerifyReport& report);
boost::json::object json_of(const node::Removed& removed, const content::Link& link);
// The same without a bundle: interrupted shares that were given up.
boost::json::object unfinished_json(const node::Removed& removed);
boost::json::object json_of(const node::NodeStatus& status);

}  // namespace cairn::app
