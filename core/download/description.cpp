#include "download/description.h"

#include "base/check.h"

namespace cairn::download {

using content::StripeTable;

Description::Description(Root root, Bytes block, std::optional<LinkKey> key)
    : root_(root), block_(std::move(block)), key_(key) {}

// The bundle is opened again from the start each time a stream has come; there are few.
Result<std::optional<Description::Needed>> Description::next() {
  if (bundle_) return std::nullopt;
  std::size_t visited = 0;
  bool lacking = false;
  const content::TableVisitor visit = [&](const StripeTable& table) {
    if (visited == streams_.size()) {
      streams_.push_back({std::make_shared<const StripeTable>(table), {}});
    }
    ++visited;
  };
  const content::StripeSource source = [&](const StripeTable& table,
                                           std::size_t stripe) -> Result<Buffer> {
    const auto& stripes = streams_[visited - 1].stripes;
    if (!stripes.empty()) {
      CHECK(stripe < table.size());
      return Buffer(stripes[stripe].view());
    }
    lacking = true;
    return fail(ErrorCode::unavailable, "a stream of the description is still to come");
  };
  auto opened = content::open_bundle(root_, block_, key_ ? &*key_ : nullptr, source, visit);
  if (opened) {
    bundle_ = std::make_shared<const content::Bundle>(std::move(*opened));
    return std::nullopt;
  }
  if (!lacking) return fail(opened.error());
  const auto number = visited - 1;
  return Needed{static_cast<std::uint32_t>(number + 1), streams_[number].table};
}

void Description::put(std::vector<Buffer> stripes) {
  for (auto& stream : streams_) {
    if (!stream.stripes.empty()) continue;
    CHECK(stripes.size() == stream.table->size());
    stream.stripes = std::move(stripes);
    return;
  }
}

std::vector<StripeTable> Description::tables() const {
  std::vector<StripeTable> tables;
  for (const auto& stream : streams_) tables.push_back(*stream.table);
  return tables;
}

}  // namespace cairn::download
