// A datagram of the DHT from anybody. What is accepted can be said again, and means the same.
#include "base/check.h"
#include "discovery/bencode.h"
#include "discovery/krpc.h"

namespace {

using namespace cairn;
using namespace cairn::discovery;

// Every value is within its document and spelled as it would be written.
void walk(const bencode::Value& value, ByteView whole) {
  const auto raw = value.raw();
  CHECK(raw.data() >= whole.data() && raw.data() + raw.size() <= whole.data() + whole.size());
  if (const auto number = value.number()) {
    Bytes written;
    bencode::Writer(written).number(*number);
    CHECK(text_of(written) == text_of(raw));
  }
  if (const auto bytes = value.bytes()) CHECK(bytes->size() < raw.size());
  for (auto item = value.first(); item; item = item.next()) walk(item, whole);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView datagram(data, size);
  if (const auto document = bencode::Document::parse(datagram)) {
    walk(document->root(), datagram);
    CHECK(document->root().raw().size() == size);
  }
  const auto decoded = krpc::decode(datagram);
  CHECK(!decoded.message || !decoded.refusal);
  if (!decoded.message) return 0;
  const auto bytes =
      std::visit([](const auto& message) { return krpc::encode(message); }, *decoded.message);
  const auto again = krpc::decode(bytes);
  CHECK(again.message.has_value());
  const auto repeated =
      std::visit([](const auto& message) { return krpc::encode(message); }, *again.message);
  CHECK(bytes == repeated);
  return 0;
}
