// The codes of errors as the API spells them, and the HTTP status that goes with each.
#pragma once

#include <optional>
#include <string_view>

#include "base/error.h"

namespace cairn::api {

struct ErrorName {
  ErrorCode code;
  std::string_view name;
  int status;
};

inline constexpr ErrorName kErrorNames[] = {
    {ErrorCode::invalid, "invalid", 400},         {ErrorCode::not_found, "not_found", 404},
    {ErrorCode::exists, "exists", 409},           {ErrorCode::permission, "permission", 403},
    {ErrorCode::no_space, "no_space", 507},       {ErrorCode::io, "io", 500},
    {ErrorCode::corrupt, "corrupt", 500},         {ErrorCode::unsupported, "unsupported", 501},
    {ErrorCode::changed, "changed", 409},         {ErrorCode::busy, "busy", 409},
    {ErrorCode::unavailable, "unavailable", 503}, {ErrorCode::limit, "limit", 422},
    {ErrorCode::cancelled, "cancelled", 503},
};

constexpr int status_of(ErrorCode code) {
  for (const auto& one : kErrorNames) {
    if (one.code == code) return one.status;
  }
  return 500;
}

}  // namespace cairn::api
