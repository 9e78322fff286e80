// Views of bytes, an owning aligned buffer, and the text forms of bytes (hex, base32).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cairn {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

inline ByteView view_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view text_of(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Owns `size()` bytes aligned to 64, uninitialised. Large data moves through these rather than
// through Bytes, which would clear them first.
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(std::size_t size);
  explicit Buffer(ByteView copied);
  Buffer(Buffer&& other) noexcept;
  Buffer& operator=(Buffer&& other) noexcept;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer();

  [[nodiscard]] std::uint8_t* data() { return data_; }
  [[nodiscard]] const std::uint8_t* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  // Changes how much of the memory counts, up to capacity(); the bytes stay as they are.
  void set_size(std::size_t size);
  [[nodiscard]] std::size_t capacity() const { return capacity_; }

  [[nodiscard]] MutableBytes span() { return {data_, size_}; }
  [[nodiscard]] ByteView view() const { return {data_, size_}; }

 private:
  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

std::string to_hex(ByteView bytes);
std::optional<Bytes> from_hex(std::string_view text);

// RFC 4648 base32 without padding, written in lower case, read in either. Reading refuses bits that
// no byte uses, so each value has one spelling but for its case.
std::string to_base32(ByteView bytes);
std::optional<Bytes> from_base32(std::string_view text);

// Fixed-width little-endian integers, for our own binary formats.
void put_u32(MutableBytes out, std::uint32_t value);
void put_u64(MutableBytes out, std::uint64_t value);
std::uint32_t get_u32(ByteView in);
std::uint64_t get_u64(ByteView in);

}  // namespace cairn
