#include "api/stripe_runs.h"

#include <charconv>
#include <map>
#include <tuple>

#include "api/json_scalars.h"

namespace cairn::api {
namespace {

constexpr std::string_view kRight =
    "must be stripes as "
    "{\"count\":…,\"states\":[[wanted,here,asked],…],\"runs\":[stripes,state,…]}";

std::string hex_of(std::uint64_t bits) {
  char text[20];
  const auto end = std::to_chars(text, text + sizeof(text), bits, 16);
  return {text, end.ptr};
}

std::optional<std::uint64_t> bits_from(const json::value& from) {
  const auto* text = from.if_string();
  if (text == nullptr) return std::nullopt;
  std::uint64_t bits = 0;
  const auto* end = text->data() + text->size();
  const auto read = std::from_chars(text->data(), end, bits, 16);
  return read.ec == std::errc() && read.ptr == end ? std::optional(bits) : std::nullopt;
}

std::optional<node::StripeState> state_from(const json::value& from) {
  const auto* fields = from.if_array();
  if (fields == nullptr || fields->size() != 3) return std::nullopt;
  const auto wanted = bits_from((*fields)[0]);
  const auto here = bits_from((*fields)[1]);
  const auto asked = bits_from((*fields)[2]);
  if (!wanted || !here || !asked) return std::nullopt;
  return node::StripeState{*wanted, *here, *asked};
}

const json::array* array_in(const json::object& object, std::string_view name) {
  const auto* found = object.if_contains(name);
  return found == nullptr ? nullptr : found->if_array();
}

}  // namespace

json::value stripes_json(const std::vector<node::StripeState>& stripes) {
  std::map<std::tuple<std::uint64_t, std::uint64_t, std::uint64_t>, std::size_t> known;
  json::array states;
  json::array runs;
  for (std::size_t first = 0; first < stripes.size();) {
    const auto& state = stripes[first];
    const auto key = std::tuple(state.wanted, state.here, state.asked);
    const auto [place, fresh] = known.try_emplace(key, known.size());
    if (fresh) {
      states.push_back(json::array{hex_of(state.wanted), hex_of(state.here), hex_of(state.asked)});
    }
    auto end = first + 1;
    while (end < stripes.size() &&
           std::tuple(stripes[end].wanted, stripes[end].here, stripes[end].asked) == key) {
      ++end;
    }
    runs.emplace_back(end - first);
    runs.emplace_back(place->second);
    first = end;
  }
  json::object whole;
  whole["count"] = stripes.size();
  whole["states"] = std::move(states);
  whole["runs"] = std::move(runs);
  return whole;
}

Result<std::vector<node::StripeState>> stripes_from(const json::value& from) {
  const auto* object = from.if_object();
  const auto* states = object == nullptr ? nullptr : array_in(*object, "states");
  const auto* runs = object == nullptr ? nullptr : array_in(*object, "runs");
  if (states == nullptr || runs == nullptr || runs->size() % 2 != 0) return must_be(kRight);
  std::vector<node::StripeState> known;
  for (const auto& one : *states) {
    const auto state = state_from(one);
    if (!state) return must_be(kRight);
    known.push_back(*state);
  }
  std::vector<node::StripeState> stripes;
  for (std::size_t i = 0; i < runs->size(); i += 2) {
    const auto length = unsigned_in((*runs)[i], node::kStripesShown - stripes.size());
    const auto state = unsigned_in((*runs)[i + 1], std::numeric_limits<std::uint32_t>::max());
    if (!length || !state || *state >= known.size()) return must_be(kRight);
    stripes.insert(stripes.end(), *length, known[*state]);
  }
  return stripes;
}

}  // namespace cairn::api
