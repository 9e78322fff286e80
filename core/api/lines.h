// A long list as lines, an item each, so that neither end ever has all of it as text. For a few
// values at a time; pure.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/serialize.hpp>

#include "api/json.h"

namespace cairn::api {

template <class T>
std::string lines_of(std::span<const T> items) {
  std::string text;
  for (const auto& item : items) text += json::serialize(json_of(item)) + "\n";
  return text;
}

// Each line ends with a break.
template <class T>
Result<> read_lines(std::string_view lines, std::vector<T>& items) {
  while (!lines.empty()) {
    const auto end = lines.find('\n');
    TRY(const auto document, parse_json(lines.substr(0, end)));
    TRY(auto item, from_json<T>(document, Unknown::ignored));
    items.push_back(std::move(item));
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return {};
}

}  // namespace cairn::api
