// A root block from a stranger, whose streams come from the rest of the input: two bytes say how
// long the block is, what follows it fills the stripes that are asked for. Nothing is verified, so
// the input reaches every depth of a description.
#include <algorithm>

#include "base/check.h"
#include "content/bundle.h"

using namespace cairn;
using namespace cairn::content;

namespace {

// Repeats the input, as a holder could whose chunks are all the same.
class Filler {
 public:
  explicit Filler(ByteView bytes) : bytes_(bytes) {}

  Result<Buffer> stripe(std::size_t size) {
    asked_ += size;
    if (bytes_.empty() || asked_ > kAskedMax) return fail(ErrorCode::unavailable, "no more");
    Buffer out(size);
    for (std::size_t i = 0; i < size; ++i) out.data()[i] = bytes_[i % bytes_.size()];
    return out;
  }

 private:
  static constexpr std::size_t kAskedMax = 1 << 20;
  ByteView bytes_;
  std::size_t asked_ = 0;
};

void open(ByteView block, ByteView rest, const LinkKey* key) {
  Filler filler(rest);
  const StripeSource source = [&](const StripeTable& table, std::size_t stripe) {
    CHECK(stripe < table.size());
    return filler.stripe(table.stripe_bytes(stripe));
  };
  const auto opened = open_bundle(root_of(block), block, key, source);
  if (!opened) return;
  CHECK(opened->layout.size() == 0 || opened->layout.stream_bytes() == opened->block.length);
  CHECK(opened->manifest.has_value() == (key != nullptr));
  for (std::size_t i = 0; i < opened->layout.size(); ++i) {
    CHECK(opened->layout.stripe_at(opened->layout.offset(i)) == i);
    (void)opened->layout.chunk_id(i, opened->layout.code().total() - 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const ByteView bytes(data, size);
  const auto length = std::min<std::size_t>(bytes[0] + 256U * bytes[1], size - 2);
  const auto block = bytes.subspan(2, length);
  const auto rest = bytes.subspan(2 + length);
  if (const auto decoded = decode_root_block(block)) {
    const auto again = encode_root_block(*decoded);
    const auto twice = decode_root_block(again);
    CHECK(twice.has_value() && encode_root_block(*twice) == again);
  }
  // The seeds are sealed with this key.
  const LinkKey key{};
  open(block, rest, nullptr);
  open(block, rest, &key);
  return 0;
}
