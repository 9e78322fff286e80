// Text that people type or paste: codes, hex, base32. What is accepted has one spelling.
#include <algorithm>
#include <string>

#include "base/bytes.h"
#include "base/check.h"
#include "base/ids.h"
#include "content/code.h"

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (auto& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cairn;
  const ByteView bytes(data, size);
  const auto text = text_of(bytes);
  if (const auto code = content::Code::parse(text)) {
    CHECK(code->text() == text);
    CHECK(code->data >= 1 && code->data <= 32 && code->parity >= 0 && code->parity <= 32);
  }
  if (const auto decoded = from_hex(text)) CHECK(to_hex(*decoded) == lower(text));
  if (const auto decoded = from_base32(text)) CHECK(to_base32(*decoded) == lower(text));
  if (const auto id = ChunkId::from_text(text)) CHECK(id->text() == lower(text));

  CHECK(std::ranges::equal(from_hex(to_hex(bytes)).value(), bytes));
  CHECK(std::ranges::equal(from_base32(to_base32(bytes)).value(), bytes));
  return 0;
}
