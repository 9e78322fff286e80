// A body that somebody sends to the API, or that a daemon answers with: the first byte chooses what
// it is read as. What is accepted has a text that is read as the same.
#include <boost/json/serialize.hpp>

#include "api/json.h"
#include "base/check.h"

namespace {

using namespace cairn;

template <class T>
void read_as(const boost::json::value& document) {
  const auto tolerant = api::from_json<T>(document, api::Unknown::ignored);
  const auto value = api::from_json<T>(document, api::Unknown::refused);
  if (!value) {
    CHECK(value.error().code == ErrorCode::invalid);
    CHECK(value.error().context.contains("must "));
  }
  if (!tolerant) {
    CHECK(!value);
    return;
  }
  const auto text = boost::json::serialize(api::json_of(*tolerant));
  const auto parsed = api::parse_json(text);
  CHECK(parsed.has_value());
  const auto again = api::from_json<T>(*parsed, api::Unknown::refused);
  CHECK(again.has_value());
  // A number with a fraction may lose its last digit on the first way, but not on the second.
  const auto second = boost::json::serialize(api::json_of(*again));
  CHECK(second.size() + 8 > text.size() && text.size() + 8 > second.size());
}

using Reader = void (*)(const boost::json::value&);
constexpr Reader kReaders[] = {
    read_as<Error>,
    read_as<api::InspectRequest>,
    read_as<api::Listed<node::BundleSummary>>,
    read_as<api::MoveRequest>,
    read_as<node::BundleDetails>,
    read_as<node::DownloadDetails>,
    read_as<node::Event>,
    read_as<node::GetRequest>,
    read_as<node::LimitsInfo>,
    read_as<node::NetworkInfo>,
    read_as<node::NodeStatus>,
    read_as<node::SeedRequest>,
    read_as<node::ShareRequest>,
    read_as<node::TransferLimits>,
    read_as<node::VerifyReport>,
    read_as<node::VerifyRequest>,
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto document = cairn::api::parse_json(cairn::text_of({data + 1, size - 1}));
  if (!document) return 0;
  kReaders[data[0] % std::size(kReaders)](*document);
  return 0;
}
