// A sealed part whose publisher is hostile, and so knows the key: first as sealed bytes, then as
// the plaintext in them. Eight bytes say how long the bundle's stream is.
#include <algorithm>

#include "base/check.h"
#include "content/paths.h"
#include "content/sealed.h"

using namespace cairn;
using namespace cairn::content;

namespace {

// What everyone behind decode_manifest relies on, said in another way.
void check_promises(const Manifest& manifest, std::uint64_t stream_bytes) {
  std::uint64_t offset = 0;
  for (std::size_t i = 0; i < manifest.entries.size(); ++i) {
    const auto& entry = manifest.entries[i];
    CHECK(check_path(entry.path).has_value());
    CHECK(entry.offset == offset && entry.mode <= 0777);
    CHECK(i == 0 || manifest.entries[i - 1].path < entry.path);
    offset += entry.size;
    const auto parent = parent_path(entry.path);
    CHECK(parent.empty() || std::ranges::any_of(manifest.entries, [&](const Entry& other) {
            return other.path == parent && other.kind == EntryKind::directory;
          }));
  }
  CHECK(offset == stream_bytes);
  for (const auto at : {std::uint64_t{0}, stream_bytes / 2, stream_bytes}) {
    const auto found = entry_at(manifest, at);
    CHECK(at < stream_bytes ? found < manifest.entries.size() : found == manifest.entries.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 8) return 0;
  const ByteView bytes(data, size);
  const auto stream_bytes = get_u64(bytes);
  const auto plain = bytes.subspan(8);
  CHECK(!open_sealed(LinkKey{}, plain).has_value());
  const auto opened = open_sealed(LinkKey{}, seal(LinkKey{}, plain));
  CHECK(opened.has_value() && std::ranges::equal(*opened, plain));
  if (const auto manifest = decode_manifest(plain, stream_bytes)) {
    check_promises(*manifest, stream_bytes);
    CHECK(decode_manifest(encode_manifest(*manifest), stream_bytes) == *manifest);
  }
  return 0;
}
