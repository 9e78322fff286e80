#include "api/stripe_runs.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <span>
#include <tuple>

#include "api/json_scalars.h"
#include "base/limits.h"

namespace cairn::api {
namespace {

constexpr std::string_view kRight =
    "must be stripes as "
    "{\"count\":…,\"states\":[[wanted,here,asked],…],\"runs\":[stripes,state,…],"
    "\"marks\":[[first,stripes,received,damaged],…]}";
constexpr std::string_view kRightHolders =
    "must be holders as {\"pieces\":…,\"states\":[digits,…],\"runs\":[stripes,state,…]}";

constexpr std::size_t kPiecesMax = limits::kDataPiecesMax + limits::kParityPiecesMax;

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
  return node::StripeState{*wanted, *here, *asked, 0, 0};
}

const json::array* array_in(const json::object& object, std::string_view name) {
  const auto* found = object.if_contains(name);
  return found == nullptr ? nullptr : found->if_array();
}

// States and runs of `count` stripes, the key of each of which is given by `key_of` and written by
// `write`.
template <class KeyOf, class Write>
void add_runs(json::object& whole, std::size_t count, const KeyOf& key_of, const Write& write) {
  std::map<decltype(key_of(0)), std::size_t> known;
  json::array states;
  json::array runs;
  for (std::size_t first = 0; first < count;) {
    auto key = key_of(first);
    auto end = first + 1;
    while (end < count && key_of(end) == key) ++end;
    const auto [place, fresh] = known.try_emplace(std::move(key), known.size());
    if (fresh) states.push_back(write(place->first));
    runs.emplace_back(end - first);
    runs.emplace_back(place->second);
    first = end;
  }
  whole["states"] = std::move(states);
  whole["runs"] = std::move(runs);
}

json::array marks_of(const std::vector<node::StripeState>& stripes) {
  json::array marks;
  for (std::size_t first = 0; first < stripes.size();) {
    const auto& state = stripes[first];
    auto end = first + 1;
    while (end < stripes.size() && stripes[end].received == state.received &&
           stripes[end].damaged == state.damaged) {
      ++end;
    }
    if (state.received != 0 || state.damaged != 0) {
      marks.push_back(
          json::array{first, end - first, hex_of(state.received), hex_of(state.damaged)});
    }
    first = end;
  }
  return marks;
}

bool put_mark(const json::value& from, std::vector<node::StripeState>& stripes) {
  const auto* fields = from.if_array();
  if (fields == nullptr || fields->size() != 4) return false;
  const auto first = unsigned_in((*fields)[0], stripes.size());
  if (!first) return false;
  const auto count = unsigned_in((*fields)[1], stripes.size() - *first);
  const auto received = bits_from((*fields)[2]);
  const auto damaged = bits_from((*fields)[3]);
  if (!count || !received || !damaged) return false;
  for (auto& stripe : std::span(stripes).subspan(*first, *count)) {
    stripe.received = *received;
    stripe.damaged = *damaged;
  }
  return true;
}

constexpr std::string_view kDigits = "0123456789abcdef";

std::string counts_text(std::span<const std::uint8_t> counts) {
  std::string text;
  for (const auto count : counts) {
    text += kDigits[count >> 4U];
    text += kDigits[count & 15U];
  }
  return text;
}

std::optional<std::vector<std::uint8_t>> counts_from(const json::value& from, std::size_t pieces) {
  const auto* text = from.if_string();
  if (text == nullptr || text->size() != 2 * pieces) return std::nullopt;
  std::vector<std::uint8_t> counts;
  for (std::size_t i = 0; i < text->size(); i += 2) {
    const auto high = kDigits.find((*text)[i]);
    const auto low = kDigits.find((*text)[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    counts.push_back(static_cast<std::uint8_t>(high << 4U | low));
  }
  return counts;
}

}  // namespace

json::value stripes_json(const std::vector<node::StripeState>& stripes) {
  json::object whole;
  whole["count"] = stripes.size();
  const auto key_of = [&stripes](std::size_t i) {
    return std::tuple(stripes[i].wanted, stripes[i].here, stripes[i].asked);
  };
  const auto write = [](const auto& key) {
    return json::array{hex_of(std::get<0>(key)), hex_of(std::get<1>(key)),
                       hex_of(std::get<2>(key))};
  };
  add_runs(whole, stripes.size(), key_of, write);
  whole["marks"] = marks_of(stripes);
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
  if (const auto* marks = array_in(*object, "marks")) {
    for (const auto& mark : *marks) {
      if (!put_mark(mark, stripes)) return must_be(kRight);
    }
  }
  return stripes;
}

json::value holders_json(const node::HolderCounts& holders) {
  json::object whole;
  whole["pieces"] = holders.pieces;
  const std::span counts(holders.counts);
  const auto pieces = std::max<std::size_t>(1, holders.pieces);
  const auto key_of = [&counts, pieces](std::size_t i) {
    const auto of_stripe = counts.subspan(i * pieces, pieces);
    return std::string(of_stripe.begin(), of_stripe.end());
  };
  const auto write = [](const std::string& key) {
    const std::vector<std::uint8_t> of_stripe(key.begin(), key.end());
    return json::value(counts_text(of_stripe));
  };
  add_runs(whole, counts.size() / pieces, key_of, write);
  return whole;
}

Result<node::HolderCounts> holders_from(const json::value& from) {
  const auto* object = from.if_object();
  const auto* states = object == nullptr ? nullptr : array_in(*object, "states");
  const auto* runs = object == nullptr ? nullptr : array_in(*object, "runs");
  const auto* given = object == nullptr ? nullptr : object->if_contains("pieces");
  if (states == nullptr || runs == nullptr || given == nullptr || runs->size() % 2 != 0) {
    return must_be(kRightHolders);
  }
  const auto pieces = unsigned_in(*given, kPiecesMax);
  if (!pieces || (*pieces == 0 && !runs->empty())) return must_be(kRightHolders);
  std::vector<std::vector<std::uint8_t>> known;
  for (const auto& one : *states) {
    auto counts = counts_from(one, static_cast<std::size_t>(*pieces));
    if (!counts) return must_be(kRightHolders);
    known.push_back(std::move(*counts));
  }
  node::HolderCounts holders;
  holders.pieces = static_cast<std::size_t>(*pieces);
  std::size_t stripes = 0;
  for (std::size_t i = 0; i < runs->size(); i += 2) {
    const auto length = unsigned_in((*runs)[i], node::kStripesShown - stripes);
    const auto state = unsigned_in((*runs)[i + 1], std::numeric_limits<std::uint32_t>::max());
    if (!length || !state || *state >= known.size()) return must_be(kRightHolders);
    stripes += static_cast<std::size_t>(*length);
    for (std::uint64_t n = 0; n < *length; ++n) {
      holders.counts.insert(holders.counts.end(), known[*state].begin(), known[*state].end());
    }
  }
  return holders;
}

}  // namespace cairn::api
