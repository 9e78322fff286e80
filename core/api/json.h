// The values of node/node.h and node/views.h as JSON, and back. What stands in which field is said
// once for both directions, in json_fields.h; how a single value is written, in json_scalars.h;
// openapi.yaml says it to others. Pure.
#pragma once

#include <string_view>

#include <boost/json/value.hpp>

#include "api/requests.h"
#include "base/result.h"
#include "node/node.h"

namespace cairn::api {

namespace json = boost::json;

enum class Unknown {
  refused,  // of whoever asks: a field that nobody knows is a mistake
  ignored,  // of a daemon that may be newer
};

// Defined for every value that goes over the API; they are named at the end of json.cpp.
template <class T>
json::value json_of(const T& value);

// Fields that are not there keep what `value` has, but for those without which it means nothing.
// Errors are `invalid`, name the field as "from[2]" and say what would be right; they repeat no
// values, because links are secret.
template <class T>
Result<> read_json(const json::value& from, T& value, Unknown unknown);

template <class T>
Result<T> from_json(const json::value& from, Unknown unknown) {
  T value;
  if (auto read = read_json(from, value, unknown); !read) return fail(std::move(read).error());
  return value;
}

// One document, not deeper than any of ours; an error says at which byte it ends to be JSON.
Result<json::value> parse_json(std::string_view text);

}  // namespace cairn::api
