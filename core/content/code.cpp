#include "content/code.h"

#include <charconv>

#include "base/check.h"
#include "base/limits.h"

namespace cairn::content {
namespace {

constexpr std::size_t kChunkAlignment = 64;

// Decimal digits without sign or leading zeros, so that a code has one spelling.
bool parse_count(std::string_view text, std::uint64_t& value) {
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return false;
  const auto* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stopped == end;
}

}  // namespace

std::string Code::text() const {
  return std::to_string(data) + "+" + std::to_string(parity);
}

Result<Code> Code::make(std::uint64_t data, std::uint64_t parity) {
  if (data < 1 || data > static_cast<std::uint64_t>(limits::kDataPiecesMax) ||
      parity > static_cast<std::uint64_t>(limits::kParityPiecesMax)) {
    return fail(ErrorCode::invalid, "code " + std::to_string(data) + "+" + std::to_string(parity) +
                                        ": data pieces are 1 to 32, parity pieces 0 to 32");
  }
  return Code{static_cast<int>(data), static_cast<int>(parity)};
}

Result<Code> Code::parse(std::string_view text) {
  const auto plus = text.find('+');
  std::uint64_t data = 0;
  std::uint64_t parity = 0;
  if (plus == std::string_view::npos || !parse_count(text.substr(0, plus), data) ||
      !parse_count(text.substr(plus + 1), parity)) {
    return fail(ErrorCode::invalid,
                "code \"" + std::string(text.substr(0, 32)) + "\": expected K+M, such as 8+4");
  }
  return make(data, parity);
}

std::size_t chunk_bytes(const Code& code, std::size_t stripe_bytes) {
  CHECK(stripe_bytes > 0);
  const auto pieces = static_cast<std::size_t>(code.data);
  const auto piece = (stripe_bytes + pieces - 1) / pieces;
  return (piece + kChunkAlignment - 1) / kChunkAlignment * kChunkAlignment;
}

}  // namespace cairn::content
