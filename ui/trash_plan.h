// Which files of stored items that are removed can go to the trash: not what another stored item
// needs, be it the same file, one inside, or the folder around it. Pure.
#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include "node/node.h"

namespace cairn::ui {

struct TrashPlan {
  std::set<std::filesystem::path> go;  // of places in each other the outer one alone
  std::set<std::filesystem::path> stay;
};

// `all` are the stored items, with those that are removed.
TrashPlan trashPlan(const std::vector<node::BundleSummary>& removed,
                    const std::vector<node::BundleSummary>& all);

}  // namespace cairn::ui
