#include "app/safe_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include <fmt/format.h>

namespace cairn::app {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

bool in_ranges(std::span<const Range> ranges, char32_t c) {
  return std::ranges::any_of(ranges, [c](const Range& r) { return c >= r.first && c <= r.last; });
}

// Marks that reorder text (the cause of "txt.exe" that reads "exe.txt"), separate lines, or show
// nothing at all. Joiners (U+200C, U+200D) stay: several scripts and most emoji need them.
constexpr std::array kDeceptive{
    Range{0x061c, 0x061c}, Range{0x180e, 0x180e}, Range{0x200b, 0x200b},
    Range{0x200e, 0x200f}, Range{0x2028, 0x202e}, Range{0x2060, 0x206f},
    Range{0xfeff, 0xfeff}, Range{0xfff9, 0xfffb}, Range{0xe0000, 0xe007f},
};

// Approximations of wcwidth() that depend on no locale.
constexpr std::array kZeroWidth{
    Range{0x0300, 0x036f}, Range{0x0483, 0x0489}, Range{0x0591, 0x05bd}, Range{0x0610, 0x061a},
    Range{0x064b, 0x065f}, Range{0x0900, 0x0902}, Range{0x093a, 0x093a}, Range{0x093c, 0x093c},
    Range{0x0941, 0x0948}, Range{0x094d, 0x094d}, Range{0x0e31, 0x0e31}, Range{0x0e34, 0x0e3a},
    Range{0x0e47, 0x0e4e}, Range{0x1ab0, 0x1aff}, Range{0x1dc0, 0x1dff}, Range{0x200c, 0x200d},
    Range{0x20d0, 0x20ff}, Range{0xfe00, 0xfe0f}, Range{0xfe20, 0xfe2f}, Range{0xe0100, 0xe01ef},
};
constexpr std::array kWide{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x23e9, 0x23ec},
    Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x26a1, 0x26a1},
    Range{0x2705, 0x2705},   Range{0x2728, 0x2728},   Range{0x274c, 0x274c},
    Range{0x2753, 0x2757},   Range{0x2795, 0x2797},   Range{0x2b1b, 0x2b1c},
    Range{0x2b50, 0x2b55},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},
    Range{0xa960, 0xa97c},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},
    Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},
    Range{0x16fe0, 0x18cff}, Range{0x1b000, 0x1b2ff}, Range{0x1f004, 0x1f004},
    Range{0x1f18e, 0x1f19a}, Range{0x1f200, 0x1f320}, Range{0x1f32d, 0x1f64f},
    Range{0x1f680, 0x1f6ff}, Range{0x1f7e0, 0x1f7eb}, Range{0x1f900, 0x1f9ff},
    Range{0x1fa70, 0x1faff}, Range{0x20000, 0x3fffd},
};

struct Decoded {
  char32_t code = 0;
  std::size_t length = 1;
  bool valid = false;  // otherwise `code` is the byte
};

Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const char32_t lead = byte(0);
  const Decoded broken{lead, 1, false};
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xc2 || lead > 0xf4) return broken;
  const std::size_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (text.size() < length) return broken;
  char32_t code = lead & (0x7fU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return broken;
    code = code << 6U | (byte(i) & 0x3fU);
  }
  constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < kSmallest[length] || code > 0x10ffff || surrogate) return broken;
  return {code, length, true};
}

// Calls visit(decoded, piece of the text) for every character or stray byte.
template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const auto decoded = decode(text);
    visit(decoded, text.substr(0, decoded.length));
    text.remove_prefix(decoded.length);
  }
}

bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

bool needs_escape(char32_t code) {
  return is_control(code) || in_ranges(kDeceptive, code);
}

std::string escape_of(const Decoded& c) {
  if (!c.valid) return fmt::format("\\x{:02x}", static_cast<std::uint32_t>(c.code));
  if (c.code == '\n') return "\\n";
  if (c.code == '\t') return "\\t";
  if (c.code == '\r') return "\\r";
  const auto number = static_cast<std::uint32_t>(c.code);
  return number < 0x80 ? fmt::format("\\x{:02x}", number) : fmt::format("\\u{{{:x}}}", number);
}

int width_of(char32_t code) {
  if (in_ranges(kZeroWidth, code)) return 0;
  return in_ranges(kWide, code) ? 2 : 1;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_character(text, [&](const Decoded& c, std::string_view piece) {
    if (c.valid && !needs_escape(c.code)) {
      out += piece;
    } else {
      out += escape_of(c);
    }
  });
  return out;
}

std::string with_valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_character(text, [&](const Decoded& c, std::string_view piece) {
    out += c.valid ? piece : std::string_view("\xef\xbf\xbd");
  });
  return out;
}

std::string with_escapes_in_json(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  // Such characters can only stand in strings: all else in JSON is ASCII.
  for_each_character(json, [&](const Decoded& c, std::string_view piece) {
    if (c.code < 0x20 || !needs_escape(c.code)) {
      out += piece;
      return;
    }
    auto code = static_cast<std::uint32_t>(c.code);
    if (code >= 0x10000) {
      code -= 0x10000;
      out += fmt::format("\\u{:04x}", 0xd800 + (code >> 10U));
      code = 0xdc00 + (code & 0x3ffU);
    }
    out += fmt::format("\\u{:04x}", code);
  });
  return out;
}

int display_width(std::string_view text) {
  int width = 0;
  for_each_character(text, [&](const Decoded& c, std::string_view) { width += width_of(c.code); });
  return width;
}

std::string shortened(std::string_view text, int columns) {
  if (display_width(text) <= columns) return std::string(text);
  constexpr std::string_view kCut = "...";
  const int room = columns - static_cast<int>(kCut.size());
  if (room < 1) return std::string(kCut.substr(0, static_cast<std::size_t>(std::max(columns, 0))));
  std::string out;
  int width = 0;
  bool full = false;
  for_each_character(text, [&](const Decoded& c, std::string_view piece) {
    full = full || width + width_of(c.code) > room;
    if (full) return;
    width += width_of(c.code);
    out += piece;
  });
  return out.append(kCut);
}

std::string padded(std::string_view text, int columns, Align align) {
  const auto missing = static_cast<std::size_t>(std::max(0, columns - display_width(text)));
  const std::string blanks(missing, ' ');
  return align == Align::left ? std::string(text) + blanks : blanks + std::string(text);
}

}  // namespace cairn::app
