// CHECK(condition): for programmer errors only, in every build. Prints the place and aborts.
// Outside data never reaches it.
#pragma once

namespace cairn {
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}  // namespace cairn

#define CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::cairn::check_failed(#condition, __FILE__, __LINE__))
