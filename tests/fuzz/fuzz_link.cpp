// A link that somebody pasted. What is accepted has a text that means the same.
#include "base/check.h"
#include "base/limits.h"
#include "content/link.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cairn;
  const auto link = content::Link::parse(text_of({data, size}));
  if (!link) {
    CHECK(link.error().context.size() < 200);
    return 0;
  }
  const auto text = link->text();
  CHECK(text.size() <= limits::kLinkBytesMax);
  auto again = content::Link::parse(text);
  CHECK(again.has_value() && again->addresses.size() <= link->addresses.size());
  // Spelled out, a long name can push addresses over the limit.
  if (text.size() < limits::kLinkBytesMax / 2) CHECK(*again == *link);
  CHECK(again->text() == text);
  return 0;
}
