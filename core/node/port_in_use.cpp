#include "node/port_in_use.h"

#include <charconv>
#include <string_view>
#include <utility>

namespace cairn::node {
namespace {

// "port 9000 (serve.port) is used by another program"
constexpr std::string_view kBegin = "port ";
constexpr std::string_view kMiddle = " (";
constexpr std::string_view kEnd = ") is used by another program";

}  // namespace

Error error_of(const PortInUse& what) {
  std::string text(kBegin);
  text.append(std::to_string(what.port)).append(kMiddle).append(what.setting).append(kEnd);
  return {ErrorCode::busy, std::move(text)};
}

Result<> naming_port(const Result<>& opened, const PortInUse& what) {
  const bool taken = !opened && opened.error().code == ErrorCode::busy;
  return taken ? fail(error_of(what)) : opened;
}

std::optional<PortInUse> port_in_use_of(const Error& error) {
  std::string_view text = error.context;
  if (error.code != ErrorCode::busy || !text.starts_with(kBegin) || !text.ends_with(kEnd)) {
    return std::nullopt;
  }
  text.remove_prefix(kBegin.size());
  text.remove_suffix(kEnd.size());
  const auto middle = text.find(kMiddle);
  if (middle == std::string_view::npos) return std::nullopt;
  PortInUse found;
  const auto* number_end = text.data() + middle;
  const auto [end, failed] = std::from_chars(text.data(), number_end, found.port);
  if (failed != std::errc() || end != number_end) return std::nullopt;
  found.setting = text.substr(middle + kMiddle.size());
  return found;
}

}  // namespace cairn::node
