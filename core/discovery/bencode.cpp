#include "discovery/bencode.h"

#include <array>
#include <charconv>
#include <limits>

namespace cairn::discovery::bencode {
namespace {

// Documents come in datagrams and small files; places in them fit 32 bits.
constexpr std::size_t kDocumentBytesMax = std::size_t{1} << 24U;

void append_number(Bytes& out, std::int64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.insert(out.end(), digits.data(), end);
}

}  // namespace

class Parser {
 public:
  explicit Parser(ByteView bytes) { document_.bytes_ = bytes; }

  Result<Document> parse() {
    if (document_.bytes_.size() > kDocumentBytesMax) return error("is too long");
    document_.tokens_.reserve(32);
    do {
      if (const char* const problem = step()) return error(problem);
    } while (depth_ > 0);
    if (at_ != document_.bytes_.size()) return error("has something behind its end");
    return std::move(document_);
  }

 private:
  using Token = Document::Token;
  using Type = Document::Type;

  struct Open {
    std::uint32_t token = 0;
    std::uint32_t values = 0;
    ByteView last_key;
  };

  [[nodiscard]] std::unexpected<Error> error(std::string_view what) const {
    return fail(ErrorCode::invalid,
                "bencoded value " + std::string(what) + ", at byte " + std::to_string(at_));
  }

  // Reads a value's beginning or a container's end; says what is wrong.
  const char* step() {
    if (at_ >= document_.bytes_.size()) return "ends early";
    const auto c = document_.bytes_[at_];
    if (c == 'e' && depth_ > 0) return close();
    if (document_.tokens_.size() >= kValuesMax) return "has too many parts";
    if (depth_ > 0) {
      auto& parent = open_[depth_ - 1];
      const bool key = in_dictionary(parent) && parent.values % 2 == 0;
      ++parent.values;
      if (key) return read_key(parent);
    }
    return read_value(c);
  }

  [[nodiscard]] bool in_dictionary(const Open& open) const {
    return document_.tokens_[open.token].type == Type::dictionary;
  }

  const char* read_key(Open& parent) {
    if (const auto* const problem = read_bytes()) return problem;
    const auto& token = document_.tokens_.back();
    const auto key = document_.bytes_.subspan(token.content, token.end - token.content);
    if (parent.values > 1 && text_of(key) <= text_of(parent.last_key)) return "has unsorted keys";
    parent.last_key = key;
    return nullptr;
  }

  const char* read_value(std::uint8_t c) {
    if (c == 'i') return read_number();
    if (c != 'l' && c != 'd') return read_bytes();
    if (depth_ == kDepthMax) return "is too deep";
    open_[depth_++] = {static_cast<std::uint32_t>(document_.tokens_.size()), 0, {}};
    push(c == 'l' ? Type::list : Type::dictionary, at_, at_ + 1, at_ + 1);
    return nullptr;
  }

  const char* close() {
    const auto& open = open_[depth_ - 1];
    if (in_dictionary(open) && open.values % 2 != 0) return "has a key without a value";
    --depth_;
    ++at_;
    auto& token = document_.tokens_[open.token];
    token.end = static_cast<std::uint32_t>(at_);
    token.next = static_cast<std::uint32_t>(document_.tokens_.size());
    return nullptr;
  }

  const char* read_number() {
    const auto begin = at_;
    const auto content = ++at_;
    if (at_ < document_.bytes_.size() && document_.bytes_[at_] == '-') ++at_;
    const auto digits = at_;
    while (at_ < document_.bytes_.size() && is_digit(document_.bytes_[at_])) ++at_;
    const auto length = at_ - digits;
    const bool zero = length > 0 && document_.bytes_[digits] == '0';
    if (length == 0 || (zero && (length > 1 || digits > content))) return "has a bad number";
    std::int64_t value = 0;
    if (!parse_number(content, at_, value)) return "has a number beyond 64 bits";
    if (at_ >= document_.bytes_.size() || document_.bytes_[at_] != 'e') return "has a bad number";
    push(Type::number, begin, content, at_ + 1);
    return nullptr;
  }

  const char* read_bytes() {
    const auto begin = at_;
    while (at_ < document_.bytes_.size() && is_digit(document_.bytes_[at_])) ++at_;
    if (at_ == begin) return "has an unknown kind of part";
    const bool padded = document_.bytes_[begin] == '0' && at_ - begin > 1;
    std::int64_t length = 0;
    if (padded || !parse_number(begin, at_, length)) return "has a bad length";
    if (at_ >= document_.bytes_.size() || document_.bytes_[at_] != ':') return "has a bad length";
    ++at_;
    if (static_cast<std::uint64_t>(length) > document_.bytes_.size() - at_) return "ends early";
    push(Type::bytes, begin, at_, at_ + static_cast<std::size_t>(length));
    return nullptr;
  }

  static bool is_digit(std::uint8_t c) { return c >= '0' && c <= '9'; }

  [[nodiscard]] bool parse_number(std::size_t begin, std::size_t end, std::int64_t& out) const {
    const auto text = text_of(document_.bytes_.subspan(begin, end - begin));
    const auto [stopped, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    return problem == std::errc{} && stopped == text.data() + text.size();
  }

  void push(Type type, std::size_t begin, std::size_t content, std::size_t end) {
    const auto own = static_cast<std::uint32_t>(document_.tokens_.size());
    document_.tokens_.push_back({type, static_cast<std::uint32_t>(begin),
                                 static_cast<std::uint32_t>(content),
                                 static_cast<std::uint32_t>(end), own + 1});
    at_ = end;
  }

  Document document_;
  std::size_t at_ = 0;
  std::array<Open, kDepthMax> open_;
  std::size_t depth_ = 0;
};

Result<Document> Document::parse(ByteView bytes) {
  return Parser(bytes).parse();
}

bool Value::is_dictionary() const {
  return document_ && document_->tokens_[at_].type == Document::Type::dictionary;
}

bool Value::is_list() const {
  return document_ && document_->tokens_[at_].type == Document::Type::list;
}

std::optional<std::int64_t> Value::number() const {
  if (!document_ || document_->tokens_[at_].type != Document::Type::number) return std::nullopt;
  const auto& token = document_->tokens_[at_];
  const auto text =
      text_of(document_->bytes_.subspan(token.content, token.end - 1 - token.content));
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<ByteView> Value::bytes() const {
  if (!document_ || document_->tokens_[at_].type != Document::Type::bytes) return std::nullopt;
  const auto& token = document_->tokens_[at_];
  return document_->bytes_.subspan(token.content, token.end - token.content);
}

Value Value::operator[](std::string_view key) const {
  if (!is_dictionary()) return {};
  const auto& tokens = document_->tokens_;
  const auto end = tokens[at_].next;
  for (auto at = at_ + 1; at < end;) {
    const auto value = tokens[at].next;
    if (text_of(*Value(*document_, at).bytes()) == key) return {*document_, value};
    at = tokens[value].next;
  }
  return {};
}

Value Value::first() const {
  if (!is_list() || document_->tokens_[at_].next == at_ + 1) return {};
  return {*document_, at_ + 1};
}

Value Value::next() const {
  if (!document_) return {};
  const auto& tokens = document_->tokens_;
  const auto behind = tokens[at_].next;
  // What starts where the list around this value ends is no longer part of it.
  if (behind >= tokens.size() || tokens[behind].begin != tokens[at_].end) return {};
  return {*document_, behind};
}

ByteView Value::raw() const {
  if (!document_) return {};
  const auto& token = document_->tokens_[at_];
  return document_->bytes_.subspan(token.begin, token.end - token.begin);
}

void Writer::number(std::int64_t value) {
  out_.push_back('i');
  append_number(out_, value);
  out_.push_back('e');
}

void Writer::bytes(ByteView value) {
  append_number(out_, static_cast<std::int64_t>(value.size()));
  out_.push_back(':');
  raw(value);
}

}  // namespace cairn::discovery::bencode
