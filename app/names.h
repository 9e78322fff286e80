// Words for the values of the node, as they stand in both the text and the JSON output.
#pragma once

#include <string>
#include <string_view>

#include "node/node.h"

namespace cairn::app {

// What a bundle is called: by its link, else by the place of its files, else by its root. As it
// comes: a name from a link or a disk is to be escaped.
std::string name_of(const node::BundleSummary& bundle);

std::string_view name_of(node::BundleHealth health);
std::string_view name_of(node::EntryKind kind);
std::string_view name_of(node::Fate fate);

}  // namespace cairn::app
