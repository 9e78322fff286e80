// Whether a path is one that a route is for: "/api/v1/bundles/{root}/name". Pure.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/ids.h"

namespace cairn::api {

// What the path names, where its form has a place for it.
struct PathNames {
  Root root;
  std::uint64_t stripe = 0;
};

// `{root}` stands anywhere in the form, `{stripe}` at its end.
bool has_form(std::string_view path, std::string_view form, PathNames& names);

}  // namespace cairn::api
