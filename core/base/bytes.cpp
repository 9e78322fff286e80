#include "base/bytes.h"

#include <cstring>
#include <new>
#include <utility>

#include "base/check.h"

namespace cairn {
namespace {

constexpr std::align_val_t kAlignment{64};
constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase32Digits = "abcdefghijklmnopqrstuvwxyz234567";

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<unsigned> digit_value(std::string_view digits, char c) {
  const auto at = digits.find(lower(c));
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<unsigned>(at);
}

}  // namespace

Buffer::Buffer(std::size_t size)
    : data_(size ? static_cast<std::uint8_t*>(::operator new(size, kAlignment)) : nullptr),
      size_(size),
      capacity_(size) {}

Buffer::Buffer(ByteView copied) : Buffer(copied.size()) {
  if (!copied.empty()) std::memcpy(data_, copied.data(), copied.size());
}

Buffer::Buffer(Buffer&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)) {}

Buffer& Buffer::operator=(Buffer&& other) noexcept {
  if (this != &other) {
    if (data_) ::operator delete(data_, kAlignment);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    capacity_ = std::exchange(other.capacity_, 0);
  }
  return *this;
}

Buffer::~Buffer() {
  if (data_) ::operator delete(data_, kAlignment);
}

void Buffer::set_size(std::size_t size) {
  CHECK(size <= capacity_);
  size_ = size;
}

std::string to_hex(ByteView bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text.push_back(kHexDigits[byte >> 4U]);
    text.push_back(kHexDigits[byte & 15U]);
  }
  return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  Bytes bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto high = digit_value(kHexDigits, text[i]);
    const auto low = digit_value(kHexDigits, text[i + 1]);
    if (!high || !low) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(*high << 4U | *low));
  }
  return bytes;
}

std::string to_base32(ByteView bytes) {
  std::string text;
  text.reserve((bytes.size() * 8 + 4) / 5);
  unsigned pending = 0;
  unsigned bits = 0;
  for (const auto byte : bytes) {
    pending = (pending << 8U | byte) & 0xfffU;
    for (bits += 8; bits >= 5; bits -= 5)
      text.push_back(kBase32Digits[(pending >> (bits - 5)) & 31U]);
  }
  if (bits > 0) text.push_back(kBase32Digits[(pending << (5 - bits)) & 31U]);
  return text;
}

std::optional<Bytes> from_base32(std::string_view text) {
  const auto tail = text.size() % 8;
  if (tail == 1 || tail == 3 || tail == 6) return std::nullopt;
  Bytes bytes;
  bytes.reserve(text.size() * 5 / 8);
  unsigned pending = 0;
  unsigned bits = 0;
  for (const char c : text) {
    const auto value = digit_value(kBase32Digits, c);
    if (!value) return std::nullopt;
    pending = (pending << 5U | *value) & 0xfffU;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
    }
  }
  if ((pending & ((1U << bits) - 1U)) != 0) return std::nullopt;
  return bytes;
}

void put_u32(MutableBytes out, std::uint32_t value) {
  CHECK(out.size() >= 4);
  for (unsigned i = 0; i < 4; ++i) out[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void put_u64(MutableBytes out, std::uint64_t value) {
  CHECK(out.size() >= 8);
  for (unsigned i = 0; i < 8; ++i) out[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

std::uint32_t get_u32(ByteView in) {
  CHECK(in.size() >= 4);
  std::uint32_t value = 0;
  for (unsigned i = 0; i < 4; ++i) value |= static_cast<std::uint32_t>(in[i]) << (8 * i);
  return value;
}

std::uint64_t get_u64(ByteView in) {
  CHECK(in.size() >= 8);
  std::uint64_t value = 0;
  for (unsigned i = 0; i < 8; ++i) value |= static_cast<std::uint64_t>(in[i]) << (8 * i);
  return value;
}

}  // namespace cairn
