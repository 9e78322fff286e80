// Names and paths from a stranger's bundle, and a pattern that somebody typed: the input up to the
// first zero byte is the pattern, the rest the path.
#include <algorithm>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/check.h"
#include "content/paths.h"

using namespace cairn;
using namespace cairn::content;

namespace {

void check_name(std::string_view name) {
  const auto spelled = name_on_disk(name, NameRules::windows);
  CHECK(spelled.find_first_of("<>:\"/\\|?*") == std::string::npos);
  CHECK(std::ranges::none_of(spelled, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
  CHECK(spelled.back() != '.' && spelled.back() != ' ');
  std::string back;
  for (std::size_t i = 0; i < spelled.size(); ++i) {
    const auto byte = spelled[i] == '%' && i + 2 < spelled.size()
                          ? from_hex(std::string_view(spelled).substr(i + 1, 2))
                          : std::nullopt;
    back.push_back(byte ? static_cast<char>((*byte)[0]) : spelled[i]);
    if (byte) i += 2;
  }
  CHECK(back == name);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of({data, size});
  const auto zero = std::min(text.find('\0'), size);
  const auto pattern = text.substr(0, zero);
  const auto path = text.substr(std::min(zero + 1, size));

  const auto shown = printable(text);
  CHECK(valid_utf8(shown) && printable(shown) == shown);
  CHECK(std::ranges::none_of(shown, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
  if (check_component(path)) check_name(path);
  const bool matches = path_matches(pattern, path);
  if (!check_path(path)) return 0;
  CHECK(valid_utf8(path) && path.front() != '/' && path.back() != '/');
  CHECK(path_matches("**", path));
  // Whatever lies in a folder that is chosen is chosen too.
  if (matches) CHECK(path_matches(pattern, std::string(path) + "/x"));
  return 0;
}
