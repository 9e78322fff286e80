// The messages of the DHT (BEP 5, with BEPs 32, 42, 43 and 44) and their spelling in a datagram.
// Decoding is strict and bounded; what it does not know it leaves out.
#pragma once

#include <array>
#include <string>
#include <variant>

#include "discovery/contact.h"

namespace cairn::discovery::krpc {

inline constexpr std::size_t kDatagramBytesMax = 2048;
inline constexpr std::size_t kTransactionBytesMax = 32;
inline constexpr std::size_t kTokenBytesMax = 64;
inline constexpr std::size_t kItemBytesMax = 1000;  // of a value as it is spelled
inline constexpr std::size_t kSaltBytesMax = 64;
inline constexpr std::size_t kContactsMax = 32;  // taken from one reply
inline constexpr std::size_t kPeersMax = 128;

enum class Method { ping, find_node, get_peers, announce_peer, get, put };

// What went wrong, in an error message.
inline constexpr int kGenericError = 201;
inline constexpr int kProtocolError = 203;
inline constexpr int kUnknownMethod = 204;
inline constexpr int kTooBig = 205;
inline constexpr int kBadSignature = 206;
inline constexpr int kSaltTooBig = 207;
inline constexpr int kSwapMismatch = 301;
inline constexpr int kOlderSequence = 302;

// What BEP 44 keeps. An immutable item has no signature.
struct Signature {
  std::array<std::uint8_t, 32> key{};
  std::array<std::uint8_t, 64> bytes{};
  std::int64_t sequence = 0;
};
struct Item {
  Bytes value;  // as it is spelled
  std::optional<Signature> signature;
};

struct Query {
  std::string transaction;
  Method method = Method::ping;
  DhtId id;
  DhtId target;            // all but ping; for put that of an immutable item is not sent
  bool read_only = false;  // the sender answers nobody
  bool wants_v4 = false;   // without either, nodes of the family that the query came by
  bool wants_v6 = false;
  std::string token;                             // announce_peer, put
  std::uint16_t port = 0;                        // announce_peer
  bool implied_port = false;                     // the one that the query came from
  Item item;                                     // put
  std::string salt;                              // put
  std::optional<std::int64_t> compare_and_swap;  // put: the sequence it is to follow
  std::optional<std::int64_t> newer_than;        // get: a value only if its sequence is higher
};

struct Reply {
  std::string transaction;
  DhtId id;
  std::vector<Contact> nodes;  // of both families
  std::vector<env::Endpoint> peers;
  std::string token;
  Item item;                             // without value where there is none
  std::optional<std::int64_t> sequence;  // of the item, also where its value was left out
  std::optional<env::Endpoint> seen_as;  // where the query came from, says who answers
};

struct Failure {
  std::string transaction;
  int number = kGenericError;
  std::string text;
};

using Message = std::variant<Query, Reply, Failure>;

// A query with a known transaction that cannot be served as it is.
struct Refusal {
  std::string transaction;
  int number = kProtocolError;
  std::string text;
};

struct Decoded {
  std::optional<Message> message;
  std::optional<Refusal> refusal;  // what to answer instead; without both, nothing
};

Decoded decode(ByteView datagram);

Bytes encode(const Query& query);
Bytes encode(const Reply& reply);
Bytes encode(const Failure& failure);

}  // namespace cairn::discovery::krpc
