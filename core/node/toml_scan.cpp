#include "node/toml_scan.h"

#include <algorithm>

#include <toml++/toml.h>

namespace cairn::node {
namespace {

using Kind = TomlStatement::Kind;

// The parts of a key as it is written: bare, quoted, with dots and spaces between.
std::vector<std::string> key_parts(std::string_view written) {
  std::vector<std::string> parts;
  try {
    const auto parsed = toml::parse(std::string(written) + " = 0");
    const toml::table* table = &parsed;
    while (table && !table->empty()) {
      parts.emplace_back(table->begin()->first.str());
      table = table->begin()->second.as_table();
    }
  } catch (const toml::parse_error&) {
    return {};
  }
  return parts;
}

class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at, std::size_t end)
      : text_(text.substr(0, end)), at_(at) {}

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] char here() const { return at_end() ? '\0' : text_[at_]; }
  void step(std::size_t bytes = 1) { at_ = std::min(at_ + bytes, text_.size()); }
  void skip_any(std::string_view of) {
    while (!at_end() && of.find(here()) != std::string_view::npos) step();
  }
  void skip_line() {
    while (!at_end() && here() != '\n') step();
    step();
  }

  // A key, up to what ends it, outside of quotation marks.
  std::vector<std::string> read_key(char end) {
    const auto begin = at_;
    while (!at_end() && here() != end && here() != '\n') {
      if (here() == '"' || here() == '\'') {
        skip_string();
      } else {
        step();
      }
    }
    return key_parts(text_.substr(begin, at_ - begin));
  }

  // A value, up to the comment, comma, bracket or line end behind it; returns where it ends.
  std::size_t skip_value() {
    int depth = 0;
    auto end = at_;
    while (!at_end()) {
      const char c = here();
      if (depth == 0 && (c == '#' || c == ',' || c == ']' || c == '}' || c == '\n')) break;
      if (c == '#') {
        skip_line();
      } else if (c == '"' || c == '\'') {
        skip_string();
        end = at_;
      } else {
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        step();
        if (c != ' ' && c != '\t' && c != '\r') end = at_;
      }
    }
    return end;
  }

 private:
  void skip_string() {
    const char quote = here();
    const std::string three(3, quote);
    const bool is_long = text_.substr(at_).starts_with(three);
    step(is_long ? 3 : 1);
    while (!at_end()) {
      if (here() == '\\' && quote == '"') {
        step(2);
      } else if (is_long ? text_.substr(at_).starts_with(three) : here() == quote) {
        step(is_long ? 3 : 1);
        // Up to two quotation marks before the closing three belong to the text.
        for (int more = 0; is_long && more < 2 && here() == quote; ++more) step();
        return;
      } else {
        step();
      }
    }
  }

  std::string_view text_;
  std::size_t at_;
};

// Reads `key = value`; the scanner stands at the key.
TomlStatement read_pair(Scanner& scanner, const std::vector<std::string>& header) {
  TomlStatement pair;
  pair.header_parts = header.size();
  pair.key_begin = scanner.at();
  pair.path = header;
  for (auto& part : scanner.read_key('=')) pair.path.push_back(std::move(part));
  scanner.step();
  scanner.skip_any(" \t");
  pair.value_begin = scanner.at();
  pair.value_end = scanner.skip_value();
  return pair;
}

TomlStatement read_header(Scanner& scanner) {
  TomlStatement header;
  header.key_begin = scanner.at();
  scanner.step();
  if (scanner.here() == '[') {
    header.kind = Kind::array_of_tables;
    scanner.step();
  } else {
    header.kind = Kind::table;
  }
  header.path = scanner.read_key(']');
  header.header_parts = header.path.size();
  return header;
}

}  // namespace

std::vector<TomlStatement> toml_statements(std::string_view text) {
  std::vector<TomlStatement> statements;
  std::vector<std::string> header;
  Scanner scanner(text, 0, text.size());
  while (!scanner.at_end()) {
    const auto begin = scanner.at();
    scanner.skip_any(" \t\r");
    if (scanner.here() == '#' || scanner.here() == '\n' || scanner.at_end()) {
      scanner.skip_line();
      continue;
    }
    auto statement = scanner.here() == '[' ? read_header(scanner) : read_pair(scanner, header);
    if (statement.kind != Kind::value) header = statement.path;
    scanner.skip_line();
    statement.begin = begin;
    statement.end = scanner.at();
    statements.push_back(std::move(statement));
  }
  return statements;
}

bool is_inline_table(std::string_view text, const TomlStatement& statement) {
  return statement.kind == Kind::value && statement.value_begin < text.size() &&
         text[statement.value_begin] == '{';
}

std::vector<TomlStatement> toml_inline_entries(std::string_view text,
                                               const TomlStatement& statement) {
  std::vector<TomlStatement> entries;
  Scanner scanner(text, statement.value_begin + 1, statement.value_end - 1);
  while (!scanner.at_end()) {
    const auto begin = scanner.at();
    scanner.skip_any(" \t");
    if (scanner.at_end()) break;
    auto entry = read_pair(scanner, statement.path);
    entry.begin = begin;
    scanner.skip_any(" \t\r\n");
    entry.end = scanner.at();
    entries.push_back(std::move(entry));
    scanner.step();
  }
  return entries;
}

}  // namespace cairn::node
