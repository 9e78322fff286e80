#include "discovery/endpoint_record.h"

#include <algorithm>

#include "crypto/digest.h"
#include "discovery/bencode.h"

namespace cairn::discovery {
namespace {

constexpr std::int64_t kRecordVersion = 1;

}  // namespace

std::string endpoint_salt(std::string_view network) {
  crypto::Sha256 digest;
  digest.update(view_of("cairn:endpoints:"));
  digest.update(view_of(network));
  const auto whole = digest.finish();
  return std::string(text_of(whole.view()));
}

Bytes encode_endpoints(const std::vector<env::Endpoint>& endpoints) {
  Bytes v4;
  Bytes v6;
  std::size_t count = 0;
  for (const auto& endpoint : endpoints) {
    if (!usable(endpoint) || is_local(endpoint.address)) continue;
    if (++count > kRecordEndpointsMax) break;
    append_endpoint(family_of(endpoint) == Family::v4 ? v4 : v6, endpoint);
  }
  Bytes value;
  bencode::Writer out(value);
  out.open_dictionary();
  out.entry("4", v4);
  out.entry("6", v6);
  out.entry("v", kRecordVersion);
  out.close();
  return value;
}

Result<std::vector<env::Endpoint>> decode_endpoints(ByteView value) {
  TRY(const auto document, bencode::Document::parse(value));
  const auto root = document.root();
  if (root["v"].number() != kRecordVersion) {
    return fail(ErrorCode::unsupported, "the record of the node's addresses is of another version");
  }
  std::vector<env::Endpoint> endpoints;
  for (const auto family : {Family::v4, Family::v6}) {
    auto compact = root[family == Family::v4 ? "4" : "6"].bytes().value_or(ByteView{});
    const auto entry = compact_bytes(family);
    if (compact.size() % entry != 0) {
      return fail(ErrorCode::invalid, "the record of the node's addresses is cut off");
    }
    for (; !compact.empty(); compact = compact.subspan(entry)) {
      const auto endpoint = read_endpoint(compact.first(entry));
      if (!endpoint || !usable(*endpoint) || is_local(endpoint->address)) continue;
      if (endpoints.size() < kRecordEndpointsMax) endpoints.push_back(*endpoint);
    }
  }
  return endpoints;
}

}  // namespace cairn::discovery
