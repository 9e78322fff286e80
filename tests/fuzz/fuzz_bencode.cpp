// A bencoded document from anybody. What is taken is spelled in the one way that there is: a reader
// of its own, which knows the form and nothing else, goes through it beside ours and writes it
// again.
#include "base/check.h"
#include "discovery/bencode.h"

namespace {

using namespace cairn;
using namespace cairn::discovery;

// Of the bytes in front, which are known to be there, to the first one that is no digit.
std::size_t take_length(ByteView& left) {
  std::size_t length = 0;
  for (; left.front() != ':'; left = left.subspan(1)) length = length * 10 + left.front() - '0';
  left = left.subspan(1);
  return length;
}

ByteView take(ByteView& left, std::size_t count) {
  CHECK(count <= left.size());
  const auto taken = left.first(count);
  left = left.subspan(count);
  return taken;
}

void spell(const bencode::Value& value, ByteView whole, bencode::Writer& out);

void spell_list(const bencode::Value& list, ByteView whole, bencode::Writer& out) {
  out.open_list();
  for (auto item = list.first(); item; item = item.next()) spell(item, whole, out);
  out.close();
}

void spell_dictionary(const bencode::Value& dictionary, ByteView whole, bencode::Writer& out) {
  out.open_dictionary();
  auto left = dictionary.raw().subspan(1);
  std::optional<std::string_view> before;
  while (left.front() != 'e') {
    const auto key = text_of(take(left, take_length(left)));
    CHECK(!before || *before < key);
    before = key;
    const auto value = dictionary[key];
    CHECK(value && value.raw().data() == left.data());
    take(left, value.raw().size());
    out.text(key);
    spell(value, whole, out);
  }
  CHECK(left.size() == 1 && !dictionary.first());
  out.close();
}

void spell(const bencode::Value& value, ByteView whole, bencode::Writer& out) {
  const auto raw = value.raw();
  CHECK(raw.data() >= whole.data() && raw.data() + raw.size() <= whole.data() + whole.size());
  const auto number = value.number();
  const auto bytes = value.bytes();
  const int kinds = (number ? 1 : 0) + (bytes ? 1 : 0) + (value.is_list() ? 1 : 0) +
                    (value.is_dictionary() ? 1 : 0);
  CHECK(kinds == 1);
  if (number) out.number(*number);
  if (bytes) out.bytes(*bytes);
  if (value.is_list()) spell_list(value, whole, out);
  if (value.is_dictionary()) spell_dictionary(value, whole, out);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView input(data, size);
  const auto document = bencode::Document::parse(input);
  if (!document) return 0;
  Bytes again;
  bencode::Writer out(again);
  spell(document->root(), input, out);
  CHECK(text_of(again) == text_of(input));
  return 0;
}
