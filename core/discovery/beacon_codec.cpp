#include "discovery/beacon_codec.h"

#include <algorithm>
#include <string>

#include "crypto/digest.h"

namespace cairn::discovery {
namespace {

constexpr std::array<std::uint8_t, 4> kMagic{'c', 'r', 'n', 'b'};
constexpr std::uint8_t kBeaconVersion = 1;
constexpr std::size_t kHeadBytes = 14;  // magic, version, kind, salt
constexpr std::size_t kTagAt = 48;
constexpr std::size_t kTagBytes = BeaconCodec::kBytes - kTagAt;

// Takes the same time wherever they differ.
bool equal(ByteView a, ByteView b) {
  std::uint8_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    differing = static_cast<std::uint8_t>(differing | (a[i] ^ b[i]));
  }
  return differing == 0;
}

}  // namespace

BeaconCodec::BeaconCodec(std::string_view network, std::string_view secret) {
  const auto key = crypto::sha256(view_of(secret));
  const auto message = "cairn:lan-beacon:" + std::string(network);
  const auto own = crypto::hmac_sha256(key.view(), view_of(message));
  tag_key_ = crypto::hmac_sha256(own.view(), view_of("tag"));
  mask_key_ = crypto::hmac_sha256(own.view(), view_of("mask"));
}

Digest BeaconCodec::tag(ByteView head, const Hidden& plain) const {
  Bytes message(head.begin(), head.end());
  message.insert(message.end(), plain.begin(), plain.end());
  return crypto::hmac_sha256(tag_key_.view(), message);
}

void BeaconCodec::mask(Hidden& hidden, ByteView tag) const {
  Bytes message(tag.begin(), tag.end());
  message.push_back(0);
  const auto first = crypto::hmac_sha256(mask_key_.view(), message);
  message.back() = 1;
  const auto second = crypto::hmac_sha256(mask_key_.view(), message);
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    hidden[i] ^= i < Digest::kSize ? first.bytes[i] : second.bytes[i - Digest::kSize];
  }
}

BeaconCodec::Encoded BeaconCodec::encode(const Beacon& beacon, const Salt& salt) const {
  Encoded encoded{};
  std::ranges::copy(kMagic, encoded.begin());
  encoded[4] = kBeaconVersion;
  encoded[5] = static_cast<std::uint8_t>(beacon.kind);
  std::ranges::copy(salt, encoded.begin() + 6);
  Hidden hidden{};
  std::ranges::copy(beacon.id.bytes, hidden.begin());
  hidden[32] = static_cast<std::uint8_t>(beacon.port & 0xffU);
  hidden[33] = static_cast<std::uint8_t>(beacon.port >> 8U);
  const auto whole = tag(ByteView(encoded).first(kHeadBytes), hidden);
  const auto kept = whole.view().first(kTagBytes);
  mask(hidden, kept);
  std::ranges::copy(hidden, encoded.begin() + kHeadBytes);
  std::ranges::copy(kept, encoded.begin() + kTagAt);
  return encoded;
}

std::optional<Beacon> BeaconCodec::decode(ByteView bytes) const {
  if (bytes.size() != kBytes || !std::ranges::equal(bytes.first(kMagic.size()), kMagic)) {
    return std::nullopt;
  }
  if (bytes[4] != kBeaconVersion || bytes[5] > static_cast<std::uint8_t>(BeaconKind::bye)) {
    return std::nullopt;
  }
  Hidden hidden{};
  std::ranges::copy(bytes.subspan(kHeadBytes, kHiddenBytes), hidden.begin());
  mask(hidden, bytes.last(kTagBytes));
  const auto expected = tag(bytes.first(kHeadBytes), hidden);
  if (!equal(expected.view().first(kTagBytes), bytes.last(kTagBytes))) return std::nullopt;
  Beacon beacon;
  beacon.kind = static_cast<BeaconKind>(bytes[5]);
  std::copy_n(hidden.begin(), NodeId::kSize, beacon.id.bytes.begin());
  beacon.port = static_cast<std::uint16_t>(hidden[32] | hidden[33] << 8U);
  return beacon;
}

}  // namespace cairn::discovery
