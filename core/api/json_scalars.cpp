#include "api/json_scalars.h"

#include <charconv>
#include <cmath>
#include <cstdio>

#include "base/host_port.h"
#include "content/paths.h"

namespace cairn::api {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::nanoseconds;
using std::chrono::seconds;
using Instant = std::chrono::sys_time<nanoseconds>;

constexpr std::string_view kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr std::string_view kRightMoment = "must be a time as \"2026-01-31T12:00:00.5Z\", or null";
constexpr double kDurationMax_s = 9e9;  // some hundred years, which fit into nanoseconds

// The first `digits` of `text`, which loses them with the separator behind them.
std::optional<int> take_number(std::string_view& text, std::size_t digits, char separator) {
  int number = 0;
  const auto* end = text.data() + std::min(digits, text.size());
  const auto read = std::from_chars(text.data(), end, number);
  const bool whole = text.size() > digits && read.ec == std::errc() && read.ptr == end &&
                     number >= 0 && text[digits] == separator;
  if (!whole) return std::nullopt;
  text.remove_prefix(digits + 1);
  return number;
}

// "5Z" is half a second.
std::optional<std::int64_t> fraction_ns(std::string_view text) {
  if (text.size() < 2 || text.size() > 10 || text.back() != 'Z') return std::nullopt;
  text.remove_suffix(1);
  std::string digits(text);
  digits.resize(9, '0');
  std::int64_t ns = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + 9, ns);
  if (read.ec != std::errc() || read.ptr != digits.data() + 9 || ns < 0) return std::nullopt;
  return ns;
}

std::optional<std::int64_t> moment_from(std::string_view text) {
  const auto year = take_number(text, 4, '-');
  const auto month = year ? take_number(text, 2, '-') : std::nullopt;
  const auto day = month ? take_number(text, 2, 'T') : std::nullopt;
  const auto hour = day ? take_number(text, 2, ':') : std::nullopt;
  const auto minute = hour ? take_number(text, 2, ':') : std::nullopt;
  if (!minute) return std::nullopt;
  const bool fractional = text.size() > 2 && text[2] == '.';
  const auto second = take_number(text, 2, fractional ? '.' : 'Z');
  if (!second || (!fractional && !text.empty())) return std::nullopt;
  const auto ns = fractional ? fraction_ns(text) : 0;
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(*year),
                            std::chrono::month(static_cast<unsigned>(*month)),
                            std::chrono::day(static_cast<unsigned>(*day))};
  // Nanoseconds since 1970 reach from 1677 to 2262.
  const bool meant = ns && date.ok() && *year >= 1678 && *year <= 2261 && *hour < 24 &&
                     *minute < 60 && *second < 60;
  if (!meant) return std::nullopt;
  const Instant instant =
      sys_days(date) + hours(*hour) + minutes(*minute) + std::chrono::seconds(*second);
  return instant.time_since_epoch().count() + *ns;
}

std::string time_of_day(std::chrono::minutes time) {
  char text[16];
  const auto minutes = static_cast<int>(time.count());
  std::snprintf(text, sizeof(text), "%02d:%02d", minutes / 60 % 100, minutes % 60);
  return text;
}

std::string rate_text(std::uint64_t bytes_per_s) {
  return bytes_per_s == node::kUnlimited ? "unlimited" : std::to_string(bytes_per_s);
}

}  // namespace

std::unexpected<Error> must_be(std::string_view what) {
  return fail(ErrorCode::invalid, std::string(what));
}

Result<std::string_view> text_in(const json::value& from, std::string_view right) {
  if (!from.is_string()) return must_be(right);
  return std::string_view(from.get_string());
}

// ---- numbers ------------------------------------------------------------------------------------

Result<std::int64_t> signed_in(const json::value& from, std::int64_t least, std::int64_t most) {
  const auto* number = from.if_int64();
  if (number == nullptr || *number < least || *number > most) {
    return must_be("must be a whole number from " + std::to_string(least) + " to " +
                   std::to_string(most));
  }
  return *number;
}

Result<std::uint64_t> unsigned_in(const json::value& from, std::uint64_t most) {
  std::optional<std::uint64_t> number;
  if (from.is_uint64()) number = from.get_uint64();
  if (from.is_int64() && from.get_int64() >= 0) {
    number = static_cast<std::uint64_t>(from.get_int64());
  }
  if (!number || *number > most) {
    return must_be("must be a whole number from 0 to " + std::to_string(most));
  }
  return *number;
}

Result<> read(const json::value& from, bool& value) {
  if (!from.is_bool()) return must_be("must be true or false");
  value = from.get_bool();
  return {};
}

Result<> read(const json::value& from, double& value) {
  if (from.is_double()) {
    value = from.get_double();
  } else if (from.is_int64()) {
    value = static_cast<double>(from.get_int64());
  } else if (from.is_uint64()) {
    value = static_cast<double>(from.get_uint64());
  } else {
    return must_be("must be a number");
  }
  return std::isfinite(value) ? Result<>{} : must_be("must be a number that is not endless");
}

json::value written(const env::Duration& duration) {
  return json::value(std::chrono::duration<double>(duration).count());
}

Result<> read(const json::value& from, env::Duration& duration) {
  double count_s = 0;
  TRY_VOID(read(from, count_s));
  if (std::abs(count_s) > kDurationMax_s) return must_be("must be a number of seconds");
  duration = std::chrono::round<env::Duration>(std::chrono::duration<double>(count_s));
  return {};
}

json::value written(const std::chrono::seconds& duration) {
  return json::value(duration.count());
}

Result<> read(const json::value& from, std::chrono::seconds& duration) {
  const auto most = static_cast<std::int64_t>(kDurationMax_s);
  TRY(const auto count, signed_in(from, -most, most));
  duration = std::chrono::seconds(count);
  return {};
}

// ---- text ---------------------------------------------------------------------------------------

json::value written(const std::string& text) {
  if (content::valid_utf8(text)) return json::value(text);
  json::object other;
  other["hex"] = to_hex(view_of(text));
  return other;
}

Result<> read(const json::value& from, std::string& text) {
  constexpr std::string_view kRight = "must be text, or {\"hex\":\"…\"}";
  if (from.is_string()) {
    text = std::string_view(from.get_string());
    return {};
  }
  const auto* other = from.if_object();
  const auto* hex = other != nullptr && other->size() == 1 ? other->if_contains("hex") : nullptr;
  if (hex == nullptr || !hex->is_string()) return must_be(kRight);
  const auto bytes = from_hex(std::string_view(hex->get_string()));
  if (!bytes) return must_be(kRight);
  text = text_of(*bytes);
  return {};
}

json::value written(const std::filesystem::path& path) {
  return path.empty() ? json::value(nullptr) : written(path.string());
}

Result<> read(const json::value& from, std::filesystem::path& path) {
  path.clear();
  if (from.is_null()) return {};
  std::string text;
  TRY_VOID(read(from, text));
  // What is behind a zero would be lost on the way to the system.
  if (text.contains('\0')) return must_be("must be a path, which holds no zero byte");
  path = text;
  return {};
}

json::value written(const node::Place& place) {
  return written(place.path());
}

Result<> read(const json::value& from, node::Place& place) {
  std::filesystem::path path;
  TRY_VOID(read(from, path));
  place = path;
  return {};
}

json::value written(const Bytes& bytes) {
  return json::value(to_hex(bytes));
}

Result<> read(const json::value& from, Bytes& bytes) {
  constexpr std::string_view kRight = "must be bytes in hexadecimal digits";
  TRY(const auto text, text_in(from, kRight));
  auto known = from_hex(text);
  if (!known) return must_be(kRight);
  bytes = std::move(*known);
  return {};
}

json::value written(const content::Link& link) {
  return json::value(link.text());
}

Result<> read(const json::value& from, content::Link& link) {
  TRY(const auto text, text_in(from, "must be a link as \"cairn:…\""));
  auto known = content::Link::parse(text);
  if (!known) return must_be("must be a link as \"cairn:…\"; " + known.error().context);
  link = std::move(*known);
  return {};
}

json::value written(const content::Code& code) {
  return json::value(code.text());
}

Result<> read(const json::value& from, content::Code& code) {
  constexpr std::string_view kRight =
      "must be a code K+M as \"8+4\": K from 1 to 32, M from 0 to 32";
  TRY(const auto text, text_in(from, kRight));
  const auto known = content::Code::parse(text);
  if (!known) return must_be(kRight);
  code = *known;
  return {};
}

// ---- the network --------------------------------------------------------------------------------

json::value written(const env::asio::ip::address& address) {
  return json::value(address.to_string());
}

Result<> read(const json::value& from, env::asio::ip::address& address) {
  constexpr std::string_view kRight = "must be an address of IPv4 or IPv6";
  TRY(const auto text, text_in(from, kRight));
  boost::system::error_code failed;
  address = env::asio::ip::make_address(text, failed);
  return failed ? must_be(kRight) : Result<>{};
}

json::value written(const env::Endpoint& endpoint) {
  return json::value(env::to_string(endpoint));
}

Result<> read(const json::value& from, env::Endpoint& endpoint) {
  constexpr std::string_view kRight = "must be ADDRESS:PORT";
  TRY(const auto text, text_in(from, kRight));
  // By hand, because port 0 is one here: that of an address which is not known.
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos) return must_be(kRight);
  auto host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const auto port = parse_port(text.substr(colon + 1));
  boost::system::error_code failed;
  const auto address = env::asio::ip::make_address(host, failed);
  if (!port || failed) return must_be(kRight);
  endpoint = {address, *port};
  return {};
}

json::value written(const discovery::DhtId& id) {
  return json::value(to_hex(id.view()));
}

Result<> read(const json::value& from, discovery::DhtId& id) {
  constexpr std::string_view kRight = "must be 40 hexadecimal digits";
  TRY(const auto text, text_in(from, kRight));
  const auto bytes = from_hex(text);
  const auto known = bytes ? discovery::DhtId::from_bytes(*bytes) : std::nullopt;
  if (!known) return must_be(kRight);
  id = *known;
  return {};
}

// ---- moments, rates and schedules ---------------------------------------------------------------

json::value written_moment(std::int64_t ns) {
  if (ns == 0) return nullptr;
  const Instant instant{nanoseconds(ns)};
  const auto midnight = floor<days>(instant);
  const std::chrono::year_month_day date(midnight);
  const std::chrono::hh_mm_ss time(floor<seconds>(instant) - midnight);
  char text[64];
  std::snprintf(text, sizeof(text), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()));
  std::string whole = text;
  const auto fraction = (ns % kNsPerSecond + kNsPerSecond) % kNsPerSecond;
  if (fraction != 0) {
    std::snprintf(text, sizeof(text), ".%09lld", static_cast<long long>(fraction));
    whole += text;
    whole.erase(whole.find_last_not_of('0') + 1);
  }
  return json::value(whole + "Z");
}

Result<> read_moment(const json::value& from, std::int64_t& ns) {
  ns = 0;
  if (from.is_null()) return {};
  TRY(const auto text, text_in(from, kRightMoment));
  const auto known = moment_from(text);
  if (!known) return must_be(kRightMoment);
  ns = *known;
  return {};
}

json::value written_rate(std::uint64_t bytes_per_s) {
  return bytes_per_s == node::kUnlimited ? json::value("unlimited") : json::value(bytes_per_s);
}

Result<> read_rate(const json::value& from, std::uint64_t& bytes_per_s) {
  const auto number = unsigned_in(from, node::kUnlimited - 1);
  const auto text = from.is_string() ? std::string(std::string_view(from.get_string()))
                    : number         ? std::to_string(*number)
                                     : std::string();
  const auto known = node::rate_from(text);
  if (!known) return must_be("must be a rate: " + known.error().context);
  bytes_per_s = *known;
  return {};
}

json::value written(const node::ScheduleEntry& entry) {
  std::string text;
  for (std::size_t day = 0; day < entry.days.size(); ++day) {
    if (!entry.days[day]) continue;
    if (!text.empty()) text += ',';
    text += kDays[day];
  }
  text += " " + time_of_day(entry.begin) + "-" + time_of_day(entry.end);
  if (entry.upload_per_s) text += " up " + rate_text(*entry.upload_per_s);
  if (entry.download_per_s) text += " down " + rate_text(*entry.download_per_s);
  return json::value(text);
}

Result<> read(const json::value& from, node::ScheduleEntry& entry) {
  constexpr std::string_view kRight = "must be an entry as \"mon-fri 08:00-18:00 up 500k down 2M\"";
  TRY(const auto text, text_in(from, kRight));
  const auto entries = node::schedule_from(text);
  if (!entries || entries->size() != 1) return must_be(kRight);
  entry = entries->front();
  return {};
}

}  // namespace cairn::api
