// The messages of the transfer protocol as values, and their encoding. What is decoded has been
// checked as far as one message alone can be: lengths of ids, ports, offsets, texts. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"
#include "env/network.h"

namespace cairn::transfer {

inline constexpr std::uint32_t kVersion = 1;
inline constexpr std::size_t kMessageBytesMax = 64 * 1024;
inline constexpr std::size_t kPayloadBytesMax = 256 * 1024;
inline constexpr std::size_t kRunsPerMessageMax = 4096;
inline constexpr std::size_t kPeersPerMessageMax = 64;
inline constexpr std::size_t kAgentBytesMax = 64;
inline constexpr std::size_t kReasonBytesMax = 256;

// The first message of each side. `network` and `proof` are as the README says; without a secret
// there is no proof.
struct Hello {
  std::uint32_t version_min = kVersion;
  std::uint32_t version_max = kVersion;
  std::string agent;
  Digest network;
  std::optional<Digest> proof;
  std::uint16_t serve_port = 0;  // 0: takes no connections
  bool operator==(const Hello&) const = default;
};

struct Ping {
  std::uint64_t nonce = 0;
  bool operator==(const Ping&) const = default;
};

struct Pong {
  std::uint64_t nonce = 0;
  bool operator==(const Pong&) const = default;
};

// From now on the sender wants to know which chunks of the bundle the receiver has, and who else
// has some.
struct Interest {
  Root root;
  bool operator==(const Interest&) const = default;
};

struct Disinterest {
  Root root;
  bool operator==(const Disinterest&) const = default;
};

// So many stripes, one behind the other, of which just these pieces are there.
struct StripeRun {
  std::uint32_t stripes = 0;
  std::uint64_t pieces = 0;
  bool operator==(const StripeRun&) const = default;
};

// What is there of these stripes of the content, in place of what was said of them before.
struct HaveMap {
  Root root;
  std::uint64_t first_stripe = 0;
  std::vector<StripeRun> runs;
  bool more = false;  // the rest follows at once
  bool operator==(const HaveMap&) const = default;
};

struct GetBlock {
  std::uint32_t request = 0;
  Root root;
  bool operator==(const GetBlock&) const = default;
};

struct Block {
  std::uint32_t request = 0;
  bool operator==(const Block&) const = default;
};

struct GetChunks {
  std::uint32_t request = 0;
  Root root;
  std::uint32_t stream = 0;  // 0 is the content, the others describe it
  std::uint64_t stripe = 0;
  std::uint64_t pieces = 0;
  bool operator==(const GetChunks&) const = default;
};

struct Cancel {
  std::uint32_t request = 0;
  std::uint64_t pieces = 0;
  bool operator==(const Cancel&) const = default;
};

// Bytes of a chunk from `offset` on; those of one chunk follow one another.
struct Chunk {
  std::uint32_t request = 0;
  std::uint32_t piece = 0;
  std::uint32_t offset = 0;
  std::uint32_t total = 0;
  bool operator==(const Chunk&) const = default;
};

// Of a request; without pieces the block, or all that was asked.
struct Missing {
  std::uint32_t request = 0;
  std::uint64_t pieces = 0;
  bool operator==(const Missing&) const = default;
};

struct PeerAddress {
  env::Endpoint endpoint;
  std::optional<NodeId> node;
  bool operator==(const PeerAddress&) const = default;
};

struct Peers {
  Root root;
  std::vector<PeerAddress> peers;
  bool operator==(const Peers&) const = default;
};

enum class Reason : std::uint32_t {
  stopping = 1,       // the program ends
  wrong_network = 2,  // another network, or no proof of knowing its secret
  wrong_version = 3,  // no version in common
  second = 4,         // there is a connection between the two already
  idle = 5,           // neither wants anything of the other
  full = 6,           // too many connections
  protocol = 7,       // what was said makes no sense
  distrusted = 8,     // sent what was not asked for
  self = 9,           // both ends are one node
};

struct Goodbye {
  Reason reason = Reason::stopping;
  std::string text;
  bool operator==(const Goodbye&) const = default;
};

// What it is to whoever waited for something else.
Error error_of(const Goodbye& goodbye);

// Whoever gets it is asked to connect to its sender, where the sender's connection comes from and
// at this port, and to say what came of that.
struct DialBack {
  std::uint16_t port = 0;
  bool operator==(const DialBack&) const = default;
};

enum class DialOutcome : std::uint32_t {
  not_tried = 0,  // nor is any other that is not known here
  reached = 1,
  not_reached = 2,
};

struct DialedBack {
  std::uint16_t port = 0;
  DialOutcome outcome = DialOutcome::not_tried;
  bool operator==(const DialedBack&) const = default;
};

// One of another kind than those above.
struct Unknown {
  bool operator==(const Unknown&) const = default;
};

using Message =
    std::variant<Unknown, Hello, Ping, Pong, Interest, Disinterest, HaveMap, GetBlock, Block,
                 GetChunks, Cancel, Chunk, Missing, Peers, Goodbye, DialBack, DialedBack>;

Bytes encode(const Message& message);
// `invalid` says what is wrong.
Result<Message> decode(ByteView bytes);

// ---- frames: 4 bytes length of the message, 4 bytes length of the payload, both little-endian ---

inline constexpr std::size_t kFrameHeadBytes = 8;

struct FrameHead {
  std::size_t message_bytes = 0;
  std::size_t payload_bytes = 0;
};

// The head and the message, to be followed by the payload.
Bytes encode_frame(const Message& message, std::size_t payload_bytes);
// `limit` where it claims more than a frame may have.
Result<FrameHead> decode_frame_head(ByteView head);

}  // namespace cairn::transfer
