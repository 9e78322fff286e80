#include "node/config_edit.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include "node/config.h"
#include "node/config_keys.h"
#include "node/toml_scan.h"
#include "node/toml_text.h"

namespace cairn::node {
namespace {

using Kind = TomlStatement::Kind;
using Path = std::vector<std::string>;
using Values = std::map<std::string, std::optional<std::string>>;

constexpr const char* kFile = "cairn.toml";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Path path_of(std::string_view key) {
  Path path;
  while (true) {
    const auto dot = key.find('.');
    path.emplace_back(key.substr(0, dot));
    if (dot == std::string_view::npos) return path;
    key.remove_prefix(dot + 1);
  }
}

Path parent_of(Path path) {
  path.pop_back();
  return path;
}

// The keys of settings need no quotation marks.
std::string joined(std::span<const std::string> path) {
  std::string key;
  for (const auto& part : path) key.append(key.empty() ? "" : ".").append(part);
  return key;
}

bool is_under(const Path& path, const Path& parent) {
  return path.size() > parent.size() && std::equal(parent.begin(), parent.end(), path.begin());
}

// ---- reading again ------------------------------------------------------------------------------

Result<toml::table> parsed(std::string_view text) {
  return parse_toml(text, kFile);
}

// One value and nothing else: no second one, no comment, no further line that sets something.
Result<> check_value(const std::string& key, const std::string& value) {
  const auto alone = parsed("x = " + value);
  const auto listed = parsed("x = [" + value + "]");
  const bool is_one = alone && alone->size() == 1 && listed && listed->size() == 1 &&
                      listed->contains("x") && (*listed)["x"].is_array() &&
                      (*listed)["x"].as_array()->size() == 1;
  if (is_one) return {};
  return fail(ErrorCode::invalid, key + ": what it is to become is not one value of TOML");
}

void set(toml::table& table, std::span<const std::string> path, const std::string& value) {
  if (path.size() > 1) {
    const auto child = table.insert(path.front(), toml::table{}).first;
    if (auto* inside = child->second.as_table()) set(*inside, path.subspan(1), value);
    return;
  }
  auto parsed_value = toml::parse("x = " + value);
  (*parsed_value.get("x")).visit([&](auto& node) {
    table.insert_or_assign(path.front(), std::move(node));
  });
}

void unset(toml::table& table, std::span<const std::string> path) {
  if (path.size() == 1) {
    table.erase(path.front());
  } else if (auto* inside = table.get_as<toml::table>(path.front())) {
    unset(*inside, path.subspan(1));
  }
}

// Tables without anything mean nothing, and come and go with the keys in them.
void prune(toml::table& table) {
  for (auto at = table.begin(); at != table.end();) {
    auto* inside = at->second.as_table();
    if (inside) prune(*inside);
    if (inside && inside->empty()) {
      at = table.erase(at);
    } else {
      ++at;
    }
  }
}

// That the text says what was there before, but for the values.
Result<> check_change(toml::table before, const Values& values, const std::string& text) {
  auto after = parsed(text);
  if (!after) return fail(after.error().in("the changed settings would not be readable"));
  for (const auto& [key, value] : values) {
    if (value) {
      set(before, path_of(key), *value);
    } else {
      unset(before, path_of(key));
    }
  }
  prune(before);
  prune(*after);
  if (before != *after) {
    return fail(ErrorCode::invalid, std::string(kFile) +
                                        ": is written in a way that cannot be changed safely; "
                                        "change it by hand");
  }
  return {};
}

Result<> check_settings(const std::string& before, const std::string& after) {
  const auto settings_of = [](const std::string& text) {
    ConfigSources sources;
    sources.config_file = ConfigText{kFile, text};
    return settings_from(sources);
  };
  const auto settings = settings_of(after);
  if (settings) return {};
  // What was wrong already is told by the line in which the user will find it.
  const auto old_settings = settings_of(before);
  return fail(old_settings ? settings.error() : old_settings.error());
}

// ---- changing -----------------------------------------------------------------------------------

class Editor {
 public:
  explicit Editor(std::string text) : text_(std::move(text)) {
    if (text_.starts_with(kByteOrderMark)) {
      text_.erase(0, kByteOrderMark.size());
      mark_ = kByteOrderMark;
    }
    const auto line_end = text_.find('\n');
    if (line_end != std::string::npos && line_end > 0 && text_[line_end - 1] == '\r') {
      newline_ = "\r\n";
    }
  }

  void change(const Path& path, std::optional<std::string> value) {
    if (value && newline_ != "\n") with_own_newlines(*value);
    statements_ = toml_statements(text_);
    for (const auto& statement : statements_) {
      if (statement.kind != Kind::value) continue;
      if (statement.path == path) return change_statement(statement, value);
      if (is_under(path, statement.path) && is_inline_table(text_, statement)) {
        return change_inline(statement, path, value);
      }
    }
    if (value) add(path, *value);
  }
  std::string take() { return mark_ + text_; }

 private:
  // A list may stand in several lines; they end as all others do.
  void with_own_newlines(std::string& value) const {
    for (auto at = value.find('\n'); at != std::string::npos; at = value.find('\n', at)) {
      const auto length = at > 0 && value[at - 1] == '\r' ? 2U : 1U;
      at = at + 1 - length;
      value.replace(at, length, newline_);
      at += newline_.size();
    }
  }

  void replace(std::size_t begin, std::size_t end, std::string_view with) {
    text_.replace(begin, end - begin, with);
  }

  void change_statement(const TomlStatement& statement, const std::optional<std::string>& value) {
    if (value) {
      replace(statement.value_begin, statement.value_end, *value);
    } else {
      replace(statement.begin, statement.end, "");
    }
  }

  // ---- { … } ----
  void change_inline(const TomlStatement& table, const Path& path,
                     const std::optional<std::string>& value) {
    const auto entries = toml_inline_entries(text_, table);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const auto& entry = entries[i];
      if (entry.path == path) {
        if (value) return replace(entry.value_begin, entry.value_end, *value);
        return remove_inline(entries, i);
      }
      if (is_under(path, entry.path) && is_inline_table(text_, entry)) {
        return change_inline(entry, path, value);
      }
    }
    if (!value) return;
    const auto key = joined(std::span(path).subspan(table.path.size()));
    if (entries.empty()) {
      replace(table.value_begin, table.value_end, "{ " + key + " = " + *value + " }");
    } else {
      text_.insert(entries.back().value_end, ", " + key + " = " + *value);
    }
  }

  // With one of its commas: the one behind it, or before it where it is the last.
  void remove_inline(const std::vector<TomlStatement>& entries, std::size_t i) {
    if (i + 1 < entries.size()) {
      replace(entries[i].key_begin, entries[i + 1].key_begin, "");
    } else if (i > 0) {
      replace(entries[i - 1].value_end, entries[i].value_end, "");
    } else {
      replace(entries[i].begin, entries[i].end, "");
    }
  }

  // ---- a key that is not there yet ----
  void add(const Path& path, const std::string& value) {
    const auto parent = parent_of(path);
    const TomlStatement* neighbour = nullptr;  // the last of the same table
    const TomlStatement* header = nullptr;
    for (const auto& statement : statements_) {
      if (statement.kind == Kind::value && parent_of(statement.path) == parent) {
        neighbour = &statement;
      }
      if (statement.kind == Kind::table && statement.path == parent) header = &statement;
    }
    if (neighbour) {
      const auto key = joined(std::span(path).subspan(neighbour->header_parts));
      const auto indent = text_.substr(neighbour->begin, neighbour->key_begin - neighbour->begin);
      insert_line(neighbour->end, indent + key + " = " + value);
    } else if (header) {
      insert_line(header->end, path.back() + " = " + value);
    } else if (parent.empty()) {
      add_at_root(path.back() + " = " + value);
    } else {
      add_table(parent, path.back() + " = " + value);
    }
  }

  void insert_line(std::size_t at, const std::string& line) {
    std::string lines = line + newline_;
    if (at > 0 && text_[at - 1] != '\n') lines.insert(0, newline_);
    text_.insert(at, lines);
  }

  // Before the first table, above the comment that stands directly over it.
  void add_at_root(const std::string& line) {
    if (statements_.empty()) return insert_line(text_.size(), line);
    const auto first = std::ranges::find_if(
        statements_, [](const TomlStatement& s) { return s.kind != Kind::value; });
    if (first == statements_.end()) return insert_line(text_.size(), line);
    auto at = first->begin;
    while (const auto above = comment_above(at)) at = *above;
    insert_line(at, line + newline_);
  }

  // Where the line before this place begins, if it is a comment and nothing else.
  [[nodiscard]] std::optional<std::size_t> comment_above(std::size_t at) const {
    if (at < 2) return std::nullopt;
    const auto before = text_.rfind('\n', at - 2);
    const auto begin = before == std::string::npos ? std::size_t{0} : before + 1;
    const auto mark = text_.find_first_not_of(" \t", begin);
    if (mark >= at || text_[mark] != '#') return std::nullopt;
    return begin;
  }

  void add_table(const Path& table, const std::string& line) {
    std::string lines;
    if (!text_.empty()) lines = newline_;
    lines += "[" + joined(table) + "]" + newline_ + line;
    insert_line(text_.size(), lines);
  }

  std::string mark_;  // of the byte order, where the text had one
  std::string text_;  // without it
  std::string newline_ = "\n";
  std::vector<TomlStatement> statements_;  // of the text before the change that is being made
};

}  // namespace

Result<std::string> with_settings(
    const std::string& text,
    const std::map<std::string, std::optional<std::string>>& toml_values_by_key) {
  for (const auto& [key, value] : toml_values_by_key) {
    if (std::ranges::find(config_keys(), key, &Key::name) == config_keys().end()) {
      return fail(ErrorCode::invalid, key + ": no such setting");
    }
    if (value) TRY_VOID(check_value(key, *value));
  }
  TRY(auto before, parsed(text));
  Editor editor(text);
  for (const auto& [key, value] : toml_values_by_key) editor.change(path_of(key), value);
  auto changed = editor.take();
  TRY_VOID(check_change(std::move(before), toml_values_by_key, changed));
  TRY_VOID(check_settings(text, changed));
  return changed;
}

std::string toml_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted.append(1, '\\').append(1, c);
    } else if (byte < 0x20 || byte == 0x7f) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04X", static_cast<unsigned>(byte));
      quoted += escaped;
    } else {
      quoted += c;
    }
  }
  return quoted + "\"";
}

std::string toml_texts(std::span<const std::string> texts) {
  if (texts.empty()) return "[]";
  std::string list = "[\n";
  for (const auto& text : texts) list += "  " + toml_text(text) + ",\n";
  return list + "]";
}

}  // namespace cairn::node
