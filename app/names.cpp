#include "app/names.h"

namespace cairn::app {

std::string name_of(const node::BundleSummary& bundle) {
  if (!bundle.link.name.empty()) return bundle.link.name;
  const auto file = bundle.place.path().filename();
  if (!file.empty()) return file.string();
  return bundle.link.root.brief();
}

std::string_view name_of(node::BundleHealth health) {
  switch (health) {
    case node::BundleHealth::whole:
      return "whole";
    case node::BundleHealth::changed:
      return "changed";
    case node::BundleHealth::damaged:
      return "damaged";
    case node::BundleHealth::partial:
      return "partial";
  }
  return "unknown";
}

std::string_view name_of(node::EntryKind kind) {
  switch (kind) {
    case node::EntryKind::file:
      return "file";
    case node::EntryKind::directory:
      return "directory";
    case node::EntryKind::symlink:
      return "symlink";
  }
  return "unknown";
}

std::string_view name_of(node::Fate fate) {
  switch (fate) {
    case node::Fate::damaged:
      return "damaged";
    case node::Fate::repaired:
      return "repaired";
    case node::Fate::lost:
      return "lost";
  }
  return "unknown";
}

}  // namespace cairn::app
