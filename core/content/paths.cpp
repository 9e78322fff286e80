#include "content/paths.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

#include "base/limits.h"

namespace cairn::content {
namespace {

// The length of the UTF-8 sequence at the start of `text`, 0 when there is none.
std::size_t utf8_sequence(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return 0;
  }
  // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
  const unsigned second = byte(1);
  if (lead == 0xe0 && second < 0xa0) return 0;
  if (lead == 0xed && second >= 0xa0) return 0;
  if (lead == 0xf0 && second < 0x90) return 0;
  if (lead == 0xf4 && second >= 0x90) return 0;
  return length;
}

// Whether a terminal would act on this character rather than show it, or show what follows in
// another order: C0 and C1 controls, line separators, marks and overrides of direction.
bool misleads(std::string_view character) {
  // Each further byte of a sequence carries six bits, the first what its length leaves.
  unsigned point = static_cast<std::uint8_t>(character[0]);
  if (character.size() > 1) point &= 0x7fU >> character.size();
  for (const char c : character.substr(1)) point = point << 6U | (static_cast<unsigned>(c) & 0x3fU);
  const auto within = [&](unsigned first, unsigned last) {
    return point >= first && point <= last;
  };
  return within(0, 0x1f) || within(0x7f, 0x9f) || within(0x200e, 0x200f) ||
         within(0x2028, 0x202e) || within(0x2066, 0x2069);
}

std::string hex_of(char c, std::string_view prefix) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto value = static_cast<std::uint8_t>(c);
  std::string text(prefix);
  text.push_back(kDigits[value >> 4U]);
  text.push_back(kDigits[value & 15U]);
  return text;
}

// As much of a text from outside as a message needs.
std::string brief(std::string_view text) {
  constexpr std::size_t kShownBytes = 255;
  if (text.size() <= kShownBytes) return printable(text);
  return printable(text.substr(0, kShownBytes)) + "…";
}

bool is_windows_device(std::string_view name) {
  std::string stem(name.substr(0, name.find('.')));
  while (!stem.empty() && stem.back() == ' ') stem.pop_back();
  std::ranges::transform(stem, stem.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  constexpr std::array<std::string_view, 6> kDevices{"CON", "PRN",    "AUX",
                                                     "NUL", "CONIN$", "CONOUT$"};
  if (std::ranges::find(kDevices, stem) != kDevices.end()) return true;
  if (stem.size() < 4 || (!stem.starts_with("COM") && !stem.starts_with("LPT"))) return false;
  const std::string_view number = std::string_view(stem).substr(3);
  // Windows also reserves the superscript digits one to three.
  return (number.size() == 1 && number[0] >= '0' && number[0] <= '9') || number == "\u00b9" ||
         number == "\u00b2" || number == "\u00b3";
}

bool is_hex(char c) {
  return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

// The bytes of the character at the start of `text`; a byte that is no UTF-8 counts as one.
std::size_t character(std::string_view text) {
  return std::max<std::size_t>(utf8_sequence(text), 1);
}

// Two-pointer matching with one place to go back to for '*' and one for '**'. What an earlier star
// took never has to change, because the leftmost match leaves the most to those behind it. So it
// takes at most pattern × text × longest name steps, whatever the pattern.
bool glob(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_text = 0;
  std::size_t double_star = std::string_view::npos;
  std::size_t double_text = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      if (pattern.substr(p).starts_with("**")) {
        double_star = p += 2;
        double_text = t;
        star = std::string_view::npos;
      } else {
        star = ++p;
        star_text = t;
      }
      continue;
    }
    if (p < pattern.size() && pattern[p] == '?' && text[t] != '/') {
      ++p;
      t += character(text.substr(t));
      continue;
    }
    if (p < pattern.size() && pattern[p] != '?' && pattern[p] == text[t]) {
      ++p;
      ++t;
      continue;
    }
    if (star != std::string_view::npos && text[star_text] != '/') {
      p = star;
      t = star_text += character(text.substr(star_text));
    } else if (double_star != std::string_view::npos) {
      p = double_star;
      t = double_text += character(text.substr(double_text));
      star = std::string_view::npos;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace

bool valid_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = utf8_sequence(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

Result<> check_component(std::string_view name) {
  const auto bad = [&](const char* why) {
    return fail(ErrorCode::invalid, "the name '" + brief(name) + "' " + why);
  };
  if (name.empty()) return bad("is empty");
  if (name.size() > limits::kPathComponentBytesMax) return bad("is longer than 255 bytes");
  if (name == "." || name == "..") return bad("is not a name");
  if (name.find('/') != std::string_view::npos) return bad("contains a slash");
  if (name.find('\0') != std::string_view::npos) return bad("contains a zero byte");
  if (!valid_utf8(name)) return bad("is not UTF-8");
  return {};
}

Result<> check_path(std::string_view path) {
  if (path.empty()) return fail(ErrorCode::invalid, "a path is empty");
  if (path.size() > limits::kPathBytesMax) {
    return fail(ErrorCode::invalid, "the path '" + brief(path) + "' is longer than 4096 bytes");
  }
  for (std::size_t start = 0; start <= path.size();) {
    const auto end = std::min(path.find('/', start), path.size());
    if (auto checked = check_component(path.substr(start, end - start)); !checked) {
      return fail(checked.error().in("the path '" + brief(path) + "'"));
    }
    start = end + 1;
  }
  return {};
}

std::string_view parent_path(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto length = character(text);
    const auto shown = text.substr(0, length);
    if (utf8_sequence(text) == 0 || misleads(shown)) {
      for (const char c : shown) out += hex_of(c, "\\x");
    } else {
      out += shown;
    }
    text.remove_prefix(length);
  }
  return out;
}

std::string name_on_disk(std::string_view name, NameRules rules) {
  if (rules == NameRules::posix) return std::string(name);
  constexpr std::string_view kReserved = "<>:\"/\\|?*";
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const bool last = i + 1 == name.size();
    const bool looks_escaped =
        c == '%' && i + 2 < name.size() && is_hex(name[i + 1]) && is_hex(name[i + 2]);
    const bool reserved = kReserved.find(c) != std::string_view::npos ||
                          (static_cast<unsigned char>(c) < 0x20) ||
                          (last && (c == '.' || c == ' '));
    out += reserved || looks_escaped ? hex_of(c, "%") : std::string(1, c);
  }
  if (is_windows_device(name)) out = hex_of(name[0], "%") + out.substr(1);
  return out;
}

bool path_matches(std::string_view pattern, std::string_view path) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.find('/') != std::string_view::npos) {
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    return glob(pattern, path) || glob(std::string(pattern) + "/**", path);
  }
  for (std::string_view part = path; !part.empty(); part = parent_path(part)) {
    const auto slash = part.rfind('/');
    const auto name = slash == std::string_view::npos ? part : part.substr(slash + 1);
    if (glob(pattern, name)) return true;
  }
  return false;
}

}  // namespace cairn::content
