// Stored files as tests need them: all different, or very many.
#pragma once

#include <string>
#include <vector>

#include "node/node.h"

namespace cairn::test {

inline node::BundleSummary stored(const std::string& name, std::uint64_t bytes = 1024,
                                  node::BundleHealth health = node::BundleHealth::whole) {
  node::BundleSummary bundle;
  bundle.link.name = name;
  // From the name, so that two names are two bundles and one name is one.
  std::size_t state = std::hash<std::string>{}(name);
  for (auto& byte : bundle.link.root.bytes) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    byte = static_cast<std::uint8_t>(state >> 56U);
  }
  bundle.link.key.emplace().bytes.fill(9);
  bundle.bytes = bytes;
  bundle.files = 1;
  bundle.added_ns = 1'700'000'000'000'000'000;
  bundle.health = health;
  bundle.place = std::filesystem::path("/home/user/" + name);
  return bundle;
}

inline std::vector<node::BundleSummary> stored_many(std::size_t count) {
  std::vector<node::BundleSummary> bundles;
  bundles.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto mixed = i * 7919 % count;
    auto bundle = stored("Photo album " + std::to_string(mixed) + ".zip", mixed * 4096);
    bundle.files = mixed % 977;
    bundle.code.parity = static_cast<int>(mixed % 8);
    bundle.added_ns += static_cast<std::int64_t>(mixed * 7 % count) * 1'000'000'000;
    bundle.health = static_cast<node::BundleHealth>(mixed % 4);
    bundles.push_back(std::move(bundle));
  }
  return bundles;
}

}  // namespace cairn::test
