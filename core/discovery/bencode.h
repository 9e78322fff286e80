// Bencoding (BEP 3), read strictly and written canonically. Reading makes no copies: values are
// views into the bytes they came from, which outlive them. There is one spelling for each value:
// numbers without leading zeros, keys sorted and each there once, nothing behind the end.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace cairn::discovery::bencode {

inline constexpr std::size_t kDepthMax = 16;
inline constexpr std::size_t kValuesMax = 1024;  // in one document, keys included

class Document;

// A value of a document, or nothing. What is asked of the wrong type is not there.
class Value {
 public:
  Value() = default;

  explicit operator bool() const { return document_ != nullptr; }
  [[nodiscard]] bool is_dictionary() const;
  [[nodiscard]] bool is_list() const;
  [[nodiscard]] std::optional<std::int64_t> number() const;
  [[nodiscard]] std::optional<ByteView> bytes() const;
  // Under this key of a dictionary.
  [[nodiscard]] Value operator[](std::string_view key) const;
  // A list's first value, and of a value in a list the one behind it.
  [[nodiscard]] Value first() const;
  [[nodiscard]] Value next() const;
  // As it is spelled.
  [[nodiscard]] ByteView raw() const;

 private:
  friend class Document;
  Value(const Document& document, std::size_t at) : document_(&document), at_(at) {}

  const Document* document_ = nullptr;
  std::size_t at_ = 0;
};

// Stays where it is while values of it are in use.
class Document {
 public:
  // `invalid` says what is wrong and at which byte.
  static Result<Document> parse(ByteView bytes);
  [[nodiscard]] Value root() const { return {*this, 0}; }

 private:
  friend class Value;
  friend class Parser;
  enum class Type : std::uint8_t { number, bytes, list, dictionary };
  struct Token {
    Type type = Type::number;
    std::uint32_t begin = 0;    // of the spelling
    std::uint32_t content = 0;  // of the text in it
    std::uint32_t end = 0;
    std::uint32_t next = 0;  // the token behind this one and all it holds
  };

  ByteView bytes_;
  std::vector<Token> tokens_;
};

// Writes what it is told to; the order of keys is the caller's affair.
class Writer {
 public:
  explicit Writer(Bytes& out) : out_(out) {}

  void open_dictionary() { out_.push_back('d'); }
  void open_list() { out_.push_back('l'); }
  void close() { out_.push_back('e'); }
  void number(std::int64_t value);
  void bytes(ByteView value);
  void text(std::string_view value) { bytes(view_of(value)); }
  void raw(ByteView spelled) { out_.insert(out_.end(), spelled.begin(), spelled.end()); }

  void entry(std::string_view key, ByteView value) {
    text(key);
    bytes(value);
  }
  void entry(std::string_view key, std::string_view value) { entry(key, view_of(value)); }
  void entry(std::string_view key, std::int64_t value) {
    text(key);
    number(value);
  }

 private:
  Bytes& out_;
};

}  // namespace cairn::discovery::bencode
