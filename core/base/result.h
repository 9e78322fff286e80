// Result<T>: a value or an Error, and the macros that hand an error up.
//
//   TRY(auto bytes, file.read());        returns the error from this function, or declares `bytes`
//   TRY_VOID(file.sync());               the same where there is no value
//   CO_TRY, CO_TRY_VOID                  the same inside a coroutine
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "base/error.h"

namespace cairn {

template <class T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string context) {
  return std::unexpected<Error>(Error{code, std::move(context)});
}

inline std::unexpected<Error> fail(Error error) {
  return std::unexpected<Error>(std::move(error));
}

}  // namespace cairn

#define CAIRN_JOIN2(a, b) a##b
#define CAIRN_JOIN(a, b) CAIRN_JOIN2(a, b)
#define CAIRN_TRY(ret, tmp, declaration, ...)          \
  auto tmp = (__VA_ARGS__);                            \
  if (!tmp) ret ::cairn::fail(std::move(tmp).error()); \
  declaration = std::move(*tmp)
#define CAIRN_TRY_VOID(ret, tmp, ...) \
  if (auto tmp = (__VA_ARGS__); !tmp) ret ::cairn::fail(std::move(tmp).error())

#define TRY(declaration, ...) \
  CAIRN_TRY(return, CAIRN_JOIN(result_, __LINE__), declaration, __VA_ARGS__)
#define TRY_VOID(...) CAIRN_TRY_VOID(return, CAIRN_JOIN(result_, __LINE__), __VA_ARGS__)
#define CO_TRY(declaration, ...) \
  CAIRN_TRY(co_return, CAIRN_JOIN(result_, __LINE__), declaration, __VA_ARGS__)
#define CO_TRY_VOID(...) CAIRN_TRY_VOID(co_return, CAIRN_JOIN(result_, __LINE__), __VA_ARGS__)
