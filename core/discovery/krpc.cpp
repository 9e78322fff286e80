#include "discovery/krpc.h"

#include <algorithm>
#include <limits>

#include "discovery/bencode.h"

namespace cairn::discovery::krpc {
namespace {

using bencode::Value;
using bencode::Writer;

constexpr std::string_view kClientVersion{"CN\0\1", 4};
constexpr std::size_t kFailureTextMax = 256;

struct MethodName {
  Method method;
  std::string_view name;
  std::string_view target;  // what its target is called
};
constexpr std::array<MethodName, 6> kMethods{{
    {Method::ping, "ping", ""},
    {Method::find_node, "find_node", "target"},
    {Method::get_peers, "get_peers", "info_hash"},
    {Method::announce_peer, "announce_peer", "info_hash"},
    {Method::get, "get", "target"},
    {Method::put, "put", ""},
}};

const MethodName& name_of(Method method) {
  return *std::ranges::find(kMethods, method, &MethodName::method);
}

std::optional<DhtId> id_in(const Value& value) {
  const auto bytes = value.bytes();
  return bytes ? DhtId::from_bytes(*bytes) : std::nullopt;
}

// A text of at most `limit` bytes; absent is empty.
std::optional<std::string> text_in(const Value& value, std::size_t limit) {
  if (!value) return std::string{};
  const auto bytes = value.bytes();
  if (!bytes || bytes->size() > limit) return std::nullopt;
  return std::string(text_of(*bytes));
}

bool truth_of(const Value& value) {
  return value.number().value_or(0) != 0;
}

// ---- decoding: items ----------------------------------------------------------------------------

// What is wrong with the item among these arguments, or an item.
struct ItemOrProblem {
  Item item;
  const char* problem = nullptr;
  int number = kProtocolError;
};

ItemOrProblem item_in(const Value& arguments) {
  ItemOrProblem out;
  const auto value = arguments["v"];
  if (!value) return out;
  const auto raw = value.raw();
  if (raw.size() > kItemBytesMax) return {{}, "the value is too big", kTooBig};
  out.item.value.assign(raw.begin(), raw.end());
  const auto key = arguments["k"].bytes();
  if (!key) return out;
  const auto signature = arguments["sig"].bytes();
  const auto sequence = arguments["seq"].number();
  Signature found;
  if (key->size() != found.key.size() || !signature || signature->size() != found.bytes.size() ||
      !sequence || *sequence < 0) {
    return {{}, "the key, signature or sequence number is not one", kProtocolError};
  }
  std::ranges::copy(*key, found.key.begin());
  std::ranges::copy(*signature, found.bytes.begin());
  found.sequence = *sequence;
  out.item.signature = found;
  return out;
}

// ---- decoding: queries --------------------------------------------------------------------------

Decoded refused(const std::string& transaction, int number, std::string text) {
  return {std::nullopt, Refusal{transaction, number, std::move(text)}};
}

// What is wrong with the arguments that this method has beside its target.
const char* read_announce(const Value& arguments, Query& query) {
  query.implied_port = truth_of(arguments["implied_port"]);
  const auto port = arguments["port"].number();
  if (port && (*port < 0 || *port > 65535)) return "the port is not one";
  query.port = static_cast<std::uint16_t>(port.value_or(0));
  if (query.port == 0 && !query.implied_port) return "there is no port";
  return nullptr;
}

Decoded decode_put(const Value& arguments, Query query) {
  auto [item, problem, number] = item_in(arguments);
  if (problem) return refused(query.transaction, number, problem);
  if (item.value.empty()) return refused(query.transaction, kProtocolError, "there is no value");
  query.item = std::move(item);
  const auto salt = text_in(arguments["salt"], kSaltBytesMax);
  if (!salt) return refused(query.transaction, kSaltTooBig, "the salt is too big");
  query.salt = *salt;
  query.compare_and_swap = arguments["cas"].number();
  return {std::move(query), std::nullopt};
}

Decoded decode_query(const Value& root, std::string transaction) {
  Query query;
  query.transaction = std::move(transaction);
  const auto& known = query.transaction;
  const auto arguments = root["a"];
  const auto name = root["q"].bytes();
  const auto id = id_in(arguments["id"]);
  if (!name || !id) return refused(known, kProtocolError, "there is no method or no id");
  query.id = *id;
  query.read_only = truth_of(root["ro"]);
  const auto method = std::ranges::find(kMethods, text_of(*name), &MethodName::name);
  if (method == kMethods.end()) {
    // BEP 5: what is asked by an unknown method about a target is answered as find_node is.
    auto target = id_in(arguments["target"]);
    if (!target) target = id_in(arguments["info_hash"]);
    if (!target) return refused(known, kUnknownMethod, "the method is unknown");
    query.method = Method::find_node;
    query.target = *target;
    return {std::move(query), std::nullopt};
  }
  query.method = method->method;
  if (!method->target.empty()) {
    const auto target = id_in(arguments[method->target]);
    if (!target) return refused(known, kProtocolError, "there is no target");
    query.target = *target;
  }
  for (auto want = arguments["want"].first(); want; want = want.next()) {
    const auto family = text_of(want.bytes().value_or(ByteView{}));
    query.wants_v4 |= family == "n4";
    query.wants_v6 |= family == "n6";
  }
  const auto token = text_in(arguments["token"], kTokenBytesMax);
  if (!token) return refused(known, kProtocolError, "the token is too long");
  query.token = *token;
  if (query.method == Method::get) query.newer_than = arguments["seq"].number();
  if (query.method == Method::put) return decode_put(arguments, std::move(query));
  if (query.method == Method::announce_peer) {
    if (const auto* const problem = read_announce(arguments, query)) {
      return refused(known, kProtocolError, problem);
    }
  }
  return {std::move(query), std::nullopt};
}

// ---- decoding: answers --------------------------------------------------------------------------

bool read_nodes(const Value& value, Family family, std::vector<Contact>& out) {
  if (!value) return true;
  const auto bytes = value.bytes();
  if (!bytes) return false;
  const auto most = kContactsMax * (DhtId::kSize + compact_bytes(family));
  auto contacts = read_contacts(bytes->first(std::min(bytes->size(), most)), family);
  if (!contacts) return false;
  out.insert(out.end(), contacts->begin(), contacts->end());
  return true;
}

// Nothing where what is there is not what it should be; such an answer is none.
std::optional<Reply> decode_reply(const Value& root, std::string transaction) {
  const auto values = root["r"];
  const auto id = id_in(values["id"]);
  if (!id) return std::nullopt;
  Reply reply;
  reply.transaction = std::move(transaction);
  reply.id = *id;
  if (!read_nodes(values["nodes"], Family::v4, reply.nodes)) return std::nullopt;
  if (!read_nodes(values["nodes6"], Family::v6, reply.nodes)) return std::nullopt;
  for (auto peer = values["values"].first(); peer && reply.peers.size() < kPeersMax;
       peer = peer.next()) {
    const auto endpoint = read_endpoint(peer.bytes().value_or(ByteView{}));
    if (endpoint && usable(*endpoint)) reply.peers.push_back(*endpoint);
  }
  const auto token = text_in(values["token"], kTokenBytesMax);
  if (!token) return std::nullopt;
  reply.token = *token;
  auto [item, problem, number] = item_in(values);
  if (problem) return std::nullopt;
  reply.item = std::move(item);
  reply.sequence = values["seq"].number();
  if (const auto seen = root["ip"].bytes()) reply.seen_as = read_endpoint(*seen);
  return reply;
}

std::optional<Failure> decode_failure(const Value& root, std::string transaction) {
  Failure failure;
  failure.transaction = std::move(transaction);
  const auto number = root["e"].first();
  failure.number = static_cast<int>(std::clamp<std::int64_t>(
      number.number().value_or(kGenericError), 0, std::numeric_limits<std::int16_t>::max()));
  const auto text = text_of(number.next().bytes().value_or(ByteView{}));
  failure.text = text.substr(0, kFailureTextMax);
  return failure;
}

// ---- encoding -----------------------------------------------------------------------------------

void write_item(Writer& out, const Item& item) {
  if (item.value.empty()) return;
  out.text("v");
  out.raw(item.value);
}

// Of an argument list, the keys from "k" to "sig", between which a salt lies.
void write_signature(Writer& out, const Item& item, std::string_view salt) {
  if (!item.signature) return;
  if (!salt.empty()) out.entry("salt", salt);
  out.entry("seq", item.signature->sequence);
  out.entry("sig", ByteView(item.signature->bytes));
}

void write_arguments(Writer& out, const Query& query) {
  const auto& method = name_of(query.method);
  out.open_dictionary();
  if (query.compare_and_swap) out.entry("cas", *query.compare_and_swap);
  out.entry("id", query.id.view());
  if (query.method == Method::announce_peer) {
    out.entry("implied_port", std::int64_t{query.implied_port ? 1 : 0});
  }
  if (method.target == "info_hash") out.entry("info_hash", query.target.view());
  if (query.item.signature) out.entry("k", ByteView(query.item.signature->key));
  if (query.method == Method::announce_peer) out.entry("port", std::int64_t{query.port});
  write_signature(out, query.item, query.salt);
  if (query.newer_than) out.entry("seq", *query.newer_than);
  if (method.target == "target") out.entry("target", query.target.view());
  if (!query.token.empty()) out.entry("token", query.token);
  write_item(out, query.item);
  if (query.wants_v4 || query.wants_v6) {
    out.text("want");
    out.open_list();
    if (query.wants_v4) out.text("n4");
    if (query.wants_v6) out.text("n6");
    out.close();
  }
  out.close();
}

void write_nodes(Writer& out, const std::vector<Contact>& nodes, Family family) {
  Bytes compact;
  for (const auto& node : nodes) {
    if (family_of(node.endpoint) == family) append_contact(compact, node);
  }
  if (!compact.empty()) out.entry(family == Family::v4 ? "nodes" : "nodes6", compact);
}

void write_values(Writer& out, const Reply& reply) {
  out.open_dictionary();
  out.entry("id", reply.id.view());
  if (reply.item.signature) out.entry("k", ByteView(reply.item.signature->key));
  write_nodes(out, reply.nodes, Family::v4);
  write_nodes(out, reply.nodes, Family::v6);
  if (reply.item.signature) {
    write_signature(out, reply.item, {});
  } else if (reply.sequence) {
    out.entry("seq", *reply.sequence);
  }
  if (!reply.token.empty()) out.entry("token", reply.token);
  write_item(out, reply.item);
  if (!reply.peers.empty()) {
    out.text("values");
    out.open_list();
    for (const auto& peer : reply.peers) {
      Bytes compact;
      append_endpoint(compact, peer);
      out.bytes(compact);
    }
    out.close();
  }
  out.close();
}

void write_end(Writer& out, std::string_view transaction, std::string_view kind) {
  out.entry("t", transaction);
  out.entry("v", kClientVersion);
  out.entry("y", kind);
  out.close();
}

}  // namespace

Decoded decode(ByteView datagram) {
  if (datagram.size() > kDatagramBytesMax) return {};
  const auto document = bencode::Document::parse(datagram);
  if (!document) return {};
  const auto root = document->root();
  const auto transaction = root["t"].bytes();
  const auto kind = root["y"].bytes();
  if (!transaction || transaction->size() > kTransactionBytesMax || !kind) return {};
  std::string name(text_of(*transaction));
  const auto letter = text_of(*kind);
  if (letter == "q") return decode_query(root, std::move(name));
  Decoded out;
  if (letter == "r") {
    if (auto reply = decode_reply(root, std::move(name))) out.message = std::move(*reply);
  } else if (letter == "e") {
    if (auto failure = decode_failure(root, std::move(name))) out.message = std::move(*failure);
  }
  return out;
}

Bytes encode(const Query& query) {
  Bytes bytes;
  Writer out(bytes);
  out.open_dictionary();
  out.text("a");
  write_arguments(out, query);
  out.entry("q", name_of(query.method).name);
  if (query.read_only) out.entry("ro", std::int64_t{1});
  write_end(out, query.transaction, "q");
  return bytes;
}

Bytes encode(const Reply& reply) {
  Bytes bytes;
  Writer out(bytes);
  out.open_dictionary();
  if (reply.seen_as) {
    Bytes compact;
    append_endpoint(compact, *reply.seen_as);
    out.entry("ip", compact);
  }
  out.text("r");
  write_values(out, reply);
  write_end(out, reply.transaction, "r");
  return bytes;
}

Bytes encode(const Failure& failure) {
  Bytes bytes;
  Writer out(bytes);
  out.open_dictionary();
  out.text("e");
  out.open_list();
  out.number(failure.number);
  out.text(failure.text);
  out.close();
  write_end(out, failure.transaction, "e");
  return bytes;
}

}  // namespace cairn::discovery::krpc
