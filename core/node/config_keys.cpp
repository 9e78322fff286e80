#include "node/config_keys.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace cairn::node {
namespace {

namespace fs = std::filesystem;

Error wrong(const Given& given, std::string_view right) {
  std::string context = given.origin;
  context.append(" = '").append(given.text).append("': ").append(right);
  return Error{ErrorCode::invalid, std::move(context)};
}

// ---- readers of text; their errors say what would be right, and nothing else --------------------

std::unexpected<Error> right(std::string what) {
  return fail(ErrorCode::invalid, std::move(what));
}

Result<content::Code> code_from(std::string_view text) {
  const auto code = content::Code::parse(text);
  if (code) return *code;
  return right("use K+M, with K from 1 to 32 and M from 0 to 32, as 8+4");
}

Result<bool> bool_from(std::string_view text) {
  if (text == "true" || text == "1") return true;
  if (text == "false" || text == "0") return false;
  return right("use true or false");
}

template <int Min, int Max>
Result<int> number_from(std::string_view text) {
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  const bool is_number = read.ec == std::errc() && read.ptr == end;
  if (is_number && number >= Min && number <= Max) return number;
  return right("use a number from " + std::to_string(Min) + " to " + std::to_string(Max));
}

Result<std::uint64_t> log_size_from(std::string_view text) {
  const auto size = size_from(text);
  if (size && *size >= kLogBytesMin) return *size;
  return right("use at least 4Ki: a whole number and k, M, G, Ki, Mi or Gi, as 10Mi");
}

// ---- what a key does ----------------------------------------------------------------------------

// One that is read by `Read` into a Setting of its own.
template <auto Member, auto Read>
Result<> apply_setting(Settings& settings, const Given& given) {
  auto value = Read(given.text);
  if (!value) return fail(wrong(given, value.error().context));
  settings.*Member = {*std::move(value), given.source, given.origin};
  return {};
}

// One that is read by `Read` into a member of Settings.
template <auto Member, auto Read>
Result<> apply_member(Settings& settings, const Given& given) {
  auto value = Read(given.text);
  if (!value) return fail(wrong(given, value.error().context));
  settings.*Member = *std::move(value);
  return {};
}

// One that is read by `Read` into a member of a group of settings.
template <auto Group, auto Member, auto Read>
Result<> apply_in(Settings& settings, const Given& given) {
  auto value = Read(given.text);
  if (!value) return fail(wrong(given, value.error().context));
  settings.*Group.*Member = *std::move(value);
  return {};
}

template <auto Member, auto Read>
constexpr auto kApplyNetwork = apply_in<&Settings::network, Member, Read>;
template <auto Member, auto Read>
constexpr auto kApplyLog = apply_in<&Settings::log, Member, Read>;
template <auto Member, auto Read>
constexpr auto kApplyLimit = apply_in<&Settings::limits, Member, Read>;

// The system would take what is before a zero byte for the path.
bool is_path(const std::string& text) {
  return !text.empty() && text.find('\0') == std::string::npos;
}

Result<> apply_data_dir(Settings& settings, const Given& given) {
  if (!is_path(given.text)) return fail(wrong(given, "name a folder"));
  settings.data_dir = {path_of(given), given.source, given.origin};
  return {};
}

Result<> apply_log_file(Settings& settings, const Given& given) {
  if (!is_path(given.text)) return fail(wrong(given, "name a file"));
  settings.log.file = path_of(given);
  return {};
}

Result<> apply_log_level(Settings& settings, const Given& given) {
  std::string name = given.text;
  std::ranges::transform(name, name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (name == "warn") name = "warning";
  if (const auto level = log_level_from(name)) {
    settings.log_level = {*level, given.source, given.origin};
    return {};
  }
  std::string use = "use trace, debug, info, warning, error or off";
  if (given.origin.ends_with(" LOG_LEVEL")) {
    use += "; CAIRN_LOG_LEVEL counts before LOG_LEVEL, should that be another program's";
  }
  return fail(wrong(given, use));
}

Result<> apply_secret(Settings& settings, const Given& given) {
  auto secret = network_secret_from(given.text);
  // What was given is not repeated.
  if (!secret) return fail(secret.error().in(given.origin));
  settings.network.secret = *std::move(secret);
  return {};
}

constexpr auto kText = toml::node_type::string;
constexpr auto kNumber = toml::node_type::integer;
constexpr auto kBoolean = toml::node_type::boolean;
constexpr auto kTexts = toml::node_type::array;

// clang-format off
constexpr Key kKeys[] = {
    {"data_dir", kText, {"CAIRN_DATA_DIR", "STORAGE_DIR"}, "", apply_data_dir},
    {"node_id", kText, {"CAIRN_NODE_ID", "NODE_ID"}, "--node-id",
     apply_member<&Settings::node_label, node_label_from>},
    {"log.level", kText, {"CAIRN_LOG_LEVEL", "LOG_LEVEL"}, "--log-level", apply_log_level},
    {"log.file", kText, {"CAIRN_LOG_FILE", "LOG_FILE"}, "--log-file", apply_log_file},
    {"log.format", kText, {"CAIRN_LOG_FORMAT"}, "--log-format",
     kApplyLog<&LogOptions::format, log_format_from>},
    {"log.max_bytes", kText, {"CAIRN_LOG_MAX_BYTES"}, "",
     kApplyLog<&LogOptions::max_bytes, log_size_from>},
    {"log.keep", kNumber, {"CAIRN_LOG_KEEP"}, "",
     kApplyLog<&LogOptions::keep, number_from<0, kLogsKeptMax>>},
    {"share.code", kText, {"CAIRN_SHARE_CODE"}, "",
     apply_setting<&Settings::share_code, code_from>},
    {"share.copy", kBoolean, {"CAIRN_SHARE_COPY"}, "",
     apply_setting<&Settings::share_copy, bool_from>},
    {"serve.port", kNumber, {"CAIRN_SERVE_PORT", "SERVE_PORT"}, "--serve-port",
     apply_member<&Settings::serve_port, any_port_from>},
    {"network.name", kText, {"CAIRN_NETWORK"}, "--network",
     kApplyNetwork<&NetworkOptions::name, network_name_from>},
    {"network.secret", kText, {"CAIRN_NETWORK_SECRET"}, "--network-secret", apply_secret},
    {"network.bind", kText, {"CAIRN_BIND"}, "--bind",
     kApplyNetwork<&NetworkOptions::bind, bind_from>},
    {"network.lan", kBoolean, {"CAIRN_LAN"}, "--lan",
     kApplyNetwork<&NetworkOptions::lan, switch_from>},
    {"network.map_ports", kBoolean, {"CAIRN_MAP_PORTS"}, "--map-ports",
     kApplyNetwork<&NetworkOptions::map_ports, switch_from>},
    {"dht.enabled", kBoolean, {"CAIRN_DHT"}, "--dht",
     kApplyNetwork<&NetworkOptions::dht, switch_from>},
    {"dht.port", kNumber, {"CAIRN_DHT_PORT", "DHT_PORT"}, "--dht-port",
     kApplyNetwork<&NetworkOptions::dht_port, any_port_from>},
    {"dht.bootstrap", kText, {"CAIRN_BOOTSTRAP", "BOOTSTRAP_NODES"}, "--bootstrap",
     kApplyNetwork<&NetworkOptions::bootstrap, bootstrap_from>},
    {"api.listen", kText, {"CAIRN_API_LISTEN"}, "--api-listen",
     apply_member<&Settings::api_listen, api_listen_from>},
    {"limits.upload", kText, {"CAIRN_LIMIT_UPLOAD"}, "--up",
     kApplyLimit<&TransferLimits::upload_per_s, rate_from>},
    {"limits.download", kText, {"CAIRN_LIMIT_DOWNLOAD"}, "--down",
     kApplyLimit<&TransferLimits::download_per_s, rate_from>},
    {"limits.lan_upload", kText, {"CAIRN_LIMIT_LAN_UPLOAD"}, "",
     kApplyLimit<&TransferLimits::lan_upload_per_s, rate_from>},
    {"limits.lan_download", kText, {"CAIRN_LIMIT_LAN_DOWNLOAD"}, "",
     kApplyLimit<&TransferLimits::lan_download_per_s, rate_from>},
    {"limits.peer_upload", kText, {"CAIRN_LIMIT_PEER_UPLOAD"}, "",
     kApplyLimit<&TransferLimits::peer_upload_per_s, rate_from>},
    {"limits.peer_download", kText, {"CAIRN_LIMIT_PEER_DOWNLOAD"}, "",
     kApplyLimit<&TransferLimits::peer_download_per_s, rate_from>},
    {"limits.upload_slots", kNumber, {"CAIRN_LIMIT_UPLOAD_SLOTS"}, "",
     kApplyLimit<&TransferLimits::upload_slots, number_from<1, 1000>>},
    {"limits.connections", kNumber, {"CAIRN_LIMIT_CONNECTIONS"}, "",
     kApplyLimit<&TransferLimits::connections, number_from<1, 10000>>},
    {"limits.downloads", kNumber, {"CAIRN_LIMIT_DOWNLOADS"}, "",
     kApplyLimit<&TransferLimits::downloads, number_from<1, 1000>>},
    {"limits.schedule", kTexts, {"CAIRN_LIMIT_SCHEDULE"}, "",
     kApplyLimit<&TransferLimits::schedule, schedule_from>},
};
// clang-format on

}  // namespace

fs::path path_of(const Given& given) {
  if (!given.home.empty() && given.text.starts_with("~/")) return given.home / given.text.substr(2);
  return given.folder / given.text;
}

std::span<const Key> config_keys() {
  return kKeys;
}

}  // namespace cairn::node
