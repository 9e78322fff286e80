#include "ui/trash_plan.h"

#include <algorithm>
#include <unordered_set>

namespace cairn::ui {
namespace {

using std::filesystem::path;
using Places = std::set<path>;

// The one of `places` that it is or lies in.
Places::const_iterator around(const Places& places, path place) {
  while (true) {
    if (const auto found = places.find(place); found != places.end()) return found;
    auto outer = place.parent_path();
    if (outer == place || outer.empty()) return places.end();
    place = std::move(outer);
  }
}

// Paths are in the order of their parts, so that what lies in a place comes right behind it.
bool isWithin(const path& inner, const path& outer) {
  const auto [at, end] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
  return at == outer.end();
}

}  // namespace

TrashPlan trashPlan(const std::vector<node::BundleSummary>& removed,
                    const std::vector<node::BundleSummary>& all) {
  TrashPlan plan;
  std::unordered_set<Root> roots;
  for (const auto& bundle : removed) {
    roots.insert(bundle.link.root);
    if (!bundle.place.empty()) plan.go.insert(bundle.place.path());
  }
  for (auto outer = plan.go.begin(); outer != plan.go.end(); ++outer) {
    for (auto inner = std::next(outer); inner != plan.go.end() && isWithin(*inner, *outer);) {
      inner = plan.go.erase(inner);
    }
  }
  const auto keep = [&plan](Places::const_iterator place) {
    plan.stay.insert(*place);
    return plan.go.erase(place);
  };
  for (const auto& other : all) {
    if (plan.go.empty()) break;
    if (other.place.empty() || roots.contains(other.link.root)) continue;
    const auto place = other.place.path();
    if (const auto found = around(plan.go, place); found != plan.go.end()) keep(found);
    auto inside = plan.go.lower_bound(place);
    while (inside != plan.go.end() && isWithin(*inside, place)) inside = keep(inside);
  }
  return plan;
}

}  // namespace cairn::ui
