#include "discovery/item.h"

#include <algorithm>

#include "crypto/digest.h"
#include "discovery/bencode.h"

namespace cairn::discovery {
namespace {

// What is signed: a part of a dictionary, as BEP 44 spells it.
Bytes signed_text(ByteView value, std::string_view salt, std::int64_t sequence) {
  Bytes text;
  bencode::Writer out(text);
  if (!salt.empty()) out.entry("salt", salt);
  out.entry("seq", sequence);
  out.text("v");
  out.raw(value);
  return text;
}

}  // namespace

DhtId immutable_target(ByteView value) {
  return {crypto::sha1(value)};
}

DhtId mutable_target(ByteView key, std::string_view salt) {
  Bytes text(key.begin(), key.end());
  text.insert(text.end(), salt.begin(), salt.end());
  return {crypto::sha1(text)};
}

DhtId target_of(const Item& item, std::string_view salt) {
  return item.signature ? mutable_target(item.signature->key, salt) : immutable_target(item.value);
}

Item sign_item(const crypto::Identity& key, Bytes value, std::string_view salt,
               std::int64_t sequence) {
  krpc::Signature signature;
  std::ranges::copy(key.public_key(), signature.key.begin());
  std::ranges::copy(key.sign(signed_text(value, salt, sequence)), signature.bytes.begin());
  signature.sequence = sequence;
  return {std::move(value), signature};
}

bool signature_holds(const Item& item, std::string_view salt) {
  return item.signature &&
         crypto::verify_signature(item.signature->key,
                                  signed_text(item.value, salt, item.signature->sequence),
                                  item.signature->bytes);
}

bool item_belongs(const Item& item, std::string_view salt, const DhtId& target) {
  if (item.value.empty() || target_of(item, salt) != target) return false;
  return !item.signature || signature_holds(item, salt);
}

}  // namespace cairn::discovery
