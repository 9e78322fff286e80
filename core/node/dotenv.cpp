#include "node/dotenv.h"

namespace cairn::node {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kExport = "export";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool is_name(std::string_view text) {
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  if (text.empty() || !letter(text.front())) return false;
  for (const char c : text) {
    if (!letter(c) && (c < '0' || c > '9')) return false;
  }
  return true;
}

std::string unescaped(char c) {
  switch (c) {
    case 'n':
      return "\n";
    case 't':
      return "\t";
    case '"':
    case '\\':
    case '$':
      return {c};
    default:
      return {'\\', c};
  }
}

Result<std::string> quoted_value(std::string_view text) {
  const char quote = text.front();
  std::string value;
  std::size_t at = 1;
  for (; at < text.size() && text[at] != quote; ++at) {
    if (quote == '"' && text[at] == '\\' && at + 1 < text.size()) {
      value += unescaped(text[++at]);
    } else {
      value.push_back(text[at]);
    }
  }
  if (at == text.size()) return fail(ErrorCode::invalid, "the quotation mark is not closed");
  const auto rest = trimmed(text.substr(at + 1));
  if (!rest.empty() && rest.front() != '#') {
    return fail(ErrorCode::invalid, "there is text behind the closing quotation mark");
  }
  return value;
}

Result<std::string> value_of(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.front() == '#') return std::string();
  if (text.front() == '"' || text.front() == '\'') return quoted_value(text);
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '#' && kBlanks.find(text[at - 1]) != std::string_view::npos) {
      return std::string(trimmed(text.substr(0, at)));
    }
  }
  return std::string(text);
}

}  // namespace

std::vector<DotenvLine> parse_dotenv(std::string_view text) {
  std::vector<DotenvLine> lines;
  // A byte order mark, which editors on Windows write.
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  for (int number = 1; !text.empty(); ++number) {
    const auto end = text.find('\n');
    auto line = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.starts_with(kExport) && line.size() > kExport.size() &&
        kBlanks.find(line[kExport.size()]) != std::string_view::npos) {
      line = trimmed(line.substr(kExport.size()));
    }
    const auto equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    const auto name = trimmed(line.substr(0, equals));
    if (!is_name(name)) continue;
    lines.push_back({std::string(name), value_of(line.substr(equals + 1)), number});
  }
  return lines;
}

}  // namespace cairn::node
