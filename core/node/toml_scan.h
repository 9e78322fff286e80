// Where the statements of a TOML text begin and end, in bytes, so that one can be changed while all
// else stays as it is. For texts that the TOML library has taken: it checks nothing, and of a text
// that is not TOML it says nothing of use, though it never reads beyond it. Part of config_edit;
// nobody else needs it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cairn::node {

struct TomlStatement {
  enum class Kind { table, array_of_tables, value };  // [a], [[a]], a = 1

  Kind kind = Kind::value;
  std::vector<std::string> path;  // from the root, without quotation marks
  std::size_t header_parts = 0;   // of `path`, those that the header above gave
  // In the text. Of an entry of an inline table, begin is after the brace or comma before it, and
  // end is at the comma or brace behind it; else they are those of its lines, line end included.
  std::size_t begin = 0;
  std::size_t key_begin = 0;
  std::size_t value_begin = 0;
  std::size_t value_end = 0;
  std::size_t end = 0;
};

std::vector<TomlStatement> toml_statements(std::string_view text);

// What is inside a statement's value, where that is an inline table: { a = 1, b = 2 }.
bool is_inline_table(std::string_view text, const TomlStatement& statement);
std::vector<TomlStatement> toml_inline_entries(std::string_view text,
                                               const TomlStatement& statement);

}  // namespace cairn::node
