// How single values stand in JSON, and how they are read again.
//
//   text      a string; {"hex":"…"} where the bytes are no UTF-8, as names of files may be
//   path      text; null where there is none
//   id, link  their text: base32, "cairn:…"
//   code      "8+4"
//   endpoint  "192.0.2.1:80", "[2001:db8::1]:80"
//   moment    RFC 3339 in UTC with up to nine digits of a second; null where there is none
//   rate      bytes per second, or "unlimited"; "500k" and the like are read too
//   schedule  a list of entries as cairn.toml has them
//   duration  seconds, with a fraction
#pragma once

#include <concepts>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "base/ids.h"
#include "content/code.h"
#include "content/link.h"
#include "discovery/dht_id.h"
#include "env/network.h"
#include "node/place.h"
#include "node/transfer_limits.h"

namespace cairn::api {

namespace json = boost::json;

// Members that mean more than their type says.
template <class Number>
struct Rate {
  Number& bytes_per_s;
};
template <class Number>
struct Moment {
  Number& ns;
};
template <class Number>
struct Ranged {
  Number& number;
  int least;
  int most;
};

std::unexpected<Error> must_be(std::string_view what);

json::value written(const std::string& text);
json::value written(const std::filesystem::path& path);
json::value written(const node::Place& place);
json::value written(const content::Link& link);
json::value written(const content::Code& code);
json::value written(const env::Endpoint& endpoint);
json::value written(const env::asio::ip::address& address);
json::value written(const discovery::DhtId& id);
json::value written(const Bytes& bytes);
json::value written(const env::Duration& duration);
json::value written(const std::chrono::seconds& duration);
json::value written(const node::ScheduleEntry& entry);
json::value written_rate(std::uint64_t bytes_per_s);
json::value written_moment(std::int64_t ns);

Result<> read(const json::value& from, bool& value);
Result<> read(const json::value& from, double& value);
Result<> read(const json::value& from, std::string& text);
Result<> read(const json::value& from, std::filesystem::path& path);
Result<> read(const json::value& from, node::Place& place);
Result<> read(const json::value& from, content::Link& link);
Result<> read(const json::value& from, content::Code& code);
Result<> read(const json::value& from, env::Endpoint& endpoint);
Result<> read(const json::value& from, env::asio::ip::address& address);
Result<> read(const json::value& from, discovery::DhtId& id);
Result<> read(const json::value& from, Bytes& bytes);
Result<> read(const json::value& from, env::Duration& duration);
Result<> read(const json::value& from, std::chrono::seconds& duration);
Result<> read(const json::value& from, node::ScheduleEntry& entry);
Result<> read_rate(const json::value& from, std::uint64_t& bytes_per_s);
Result<> read_moment(const json::value& from, std::int64_t& ns);

// The text of a field that must be a string as it is.
Result<std::string_view> text_in(const json::value& from, std::string_view right);
// A whole number; `most` and `least` are those of the type that takes it.
Result<std::int64_t> signed_in(const json::value& from, std::int64_t least, std::int64_t most);
Result<std::uint64_t> unsigned_in(const json::value& from, std::uint64_t most);

template <class Tag>
json::value written(const Id<Tag>& id) {
  return json::value(id.text());
}
template <class Tag>
Result<> read(const json::value& from, Id<Tag>& id) {
  constexpr std::string_view kRight = "must be 52 characters of base32";
  TRY(const auto text, text_in(from, kRight));
  const auto known = Id<Tag>::from_text(text);
  if (!known) return must_be(kRight);
  id = *known;
  return {};
}

template <class Number>
  requires std::integral<Number> && (!std::same_as<Number, bool>)
Result<> read(const json::value& from, Number& number) {
  using Bounds = std::numeric_limits<Number>;
  if constexpr (std::is_signed_v<Number>) {
    TRY(const auto value, signed_in(from, Bounds::min(), Bounds::max()));
    number = static_cast<Number>(value);
  } else {
    TRY(const auto value, unsigned_in(from, Bounds::max()));
    number = static_cast<Number>(value);
  }
  return {};
}

}  // namespace cairn::api
