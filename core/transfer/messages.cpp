#include "transfer/messages.h"

#include <algorithm>

#include "base/check.h"
#include "content/paths.h"
#include "transfer/wire.pb.h"

namespace cairn::transfer {
namespace {

std::string text_of_id(ByteView bytes) {
  return std::string(text_of(bytes));
}

void put(pb::Message& out, const Unknown& unused) {
  static_cast<void>(unused);
  out.clear_kind();
}

void put(pb::Message& out, const Hello& hello) {
  auto& to = *out.mutable_hello();
  to.set_version_min(hello.version_min);
  to.set_version_max(hello.version_max);
  to.set_agent(hello.agent);
  to.set_network(text_of_id(hello.network.view()));
  if (hello.proof) to.set_proof(text_of_id(hello.proof->view()));
  to.set_serve_port(hello.serve_port);
}

void put(pb::Message& out, const Ping& ping) {
  out.mutable_ping()->set_nonce(ping.nonce);
}

void put(pb::Message& out, const Pong& pong) {
  out.mutable_pong()->set_nonce(pong.nonce);
}

void put(pb::Message& out, const Interest& interest) {
  out.mutable_interest()->set_root(text_of_id(interest.root.view()));
}

void put(pb::Message& out, const Disinterest& disinterest) {
  out.mutable_disinterest()->set_root(text_of_id(disinterest.root.view()));
}

void put(pb::Message& out, const HaveMap& map) {
  CHECK(map.runs.size() <= kRunsPerMessageMax);
  auto& to = *out.mutable_have_map();
  to.set_root(text_of_id(map.root.view()));
  to.set_first_stripe(map.first_stripe);
  for (const auto& run : map.runs) {
    to.add_stripes(run.stripes);
    to.add_pieces(run.pieces);
  }
  to.set_more(map.more);
}

void put(pb::Message& out, const GetBlock& get) {
  auto& to = *out.mutable_get_block();
  to.set_request(get.request);
  to.set_root(text_of_id(get.root.view()));
}

void put(pb::Message& out, const Block& block) {
  out.mutable_block()->set_request(block.request);
}

void put(pb::Message& out, const GetChunks& get) {
  auto& to = *out.mutable_get_chunks();
  to.set_request(get.request);
  to.set_root(text_of_id(get.root.view()));
  to.set_stream(get.stream);
  to.set_stripe(get.stripe);
  to.set_pieces(get.pieces);
}

void put(pb::Message& out, const Cancel& cancel) {
  auto& to = *out.mutable_cancel();
  to.set_request(cancel.request);
  to.set_pieces(cancel.pieces);
}

void put(pb::Message& out, const Chunk& chunk) {
  auto& to = *out.mutable_chunk();
  to.set_request(chunk.request);
  to.set_piece(chunk.piece);
  to.set_offset(chunk.offset);
  to.set_total(chunk.total);
}

void put(pb::Message& out, const Missing& missing) {
  auto& to = *out.mutable_missing();
  to.set_request(missing.request);
  to.set_pieces(missing.pieces);
}

void put(pb::Message& out, const Peers& peers) {
  CHECK(peers.peers.size() <= kPeersPerMessageMax);
  auto& to = *out.mutable_peers();
  to.set_root(text_of_id(peers.root.view()));
  for (const auto& peer : peers.peers) {
    auto& added = *to.add_peers();
    const auto& address = peer.endpoint.address;
    if (address.is_v4()) {
      const auto bytes = address.to_v4().to_bytes();
      added.set_address(text_of_id(bytes));
    } else {
      const auto bytes = address.to_v6().to_bytes();
      added.set_address(text_of_id(bytes));
    }
    added.set_port(peer.endpoint.port);
    if (peer.node) added.set_node(text_of_id(peer.node->view()));
  }
}

void put(pb::Message& out, const Goodbye& goodbye) {
  auto& to = *out.mutable_goodbye();
  to.set_reason(static_cast<std::uint32_t>(goodbye.reason));
  to.set_text(goodbye.text);
}

void put(pb::Message& out, const DialBack& dial) {
  out.mutable_dial_back()->set_port(dial.port);
}

void put(pb::Message& out, const DialedBack& dialed) {
  auto& to = *out.mutable_dialed_back();
  to.set_port(dialed.port);
  to.set_outcome(static_cast<std::uint32_t>(dialed.outcome));
}

// ---- decoding -----------------------------------------------------------------------------------

std::unexpected<Error> wrong(std::string_view what) {
  return fail(ErrorCode::invalid, std::string(what));
}

template <class SomeId>
Result<SomeId> id_from(const std::string& bytes) {
  const auto id = SomeId::from_bytes(view_of(bytes));
  if (!id) return wrong("an id has another length than 32 bytes");
  return *id;
}

Result<std::uint16_t> port_from(std::uint32_t value) {
  if (value > 0xffff) return wrong("a port is above 65535");
  return static_cast<std::uint16_t>(value);
}

Result<std::string> text_from(const std::string& bytes, std::size_t bytes_max) {
  if (bytes.size() > bytes_max) return wrong("a text is too long");
  if (!content::valid_utf8(bytes)) return wrong("a text is not UTF-8");
  return bytes;
}

Result<Message> take(const pb::Hello& from) {
  Hello hello;
  if (from.version_min() == 0 || from.version_min() > from.version_max()) {
    return wrong("the versions of a hello are in the wrong order");
  }
  hello.version_min = from.version_min();
  hello.version_max = from.version_max();
  TRY(hello.agent, text_from(from.agent(), kAgentBytesMax));
  TRY(hello.network, id_from<Digest>(from.network()));
  if (!from.proof().empty()) {
    TRY(hello.proof, id_from<Digest>(from.proof()));
  }
  TRY(hello.serve_port, port_from(from.serve_port()));
  return hello;
}

Result<Message> take(const pb::HaveMap& from) {
  HaveMap map;
  TRY(map.root, id_from<Root>(from.root()));
  map.first_stripe = from.first_stripe();
  const auto runs = static_cast<std::size_t>(from.stripes_size());
  if (from.pieces_size() != from.stripes_size()) return wrong("a map has runs without pieces");
  if (runs > kRunsPerMessageMax) return wrong("a map has too many runs");
  map.runs.reserve(runs);
  for (int i = 0; i < from.stripes_size(); ++i) {
    if (from.stripes(i) == 0) return wrong("a map has an empty run");
    map.runs.push_back({from.stripes(i), from.pieces(i)});
  }
  map.more = from.more();
  return map;
}

Result<Message> take(const pb::GetChunks& from) {
  GetChunks get;
  get.request = from.request();
  TRY(get.root, id_from<Root>(from.root()));
  get.stream = from.stream();
  get.stripe = from.stripe();
  get.pieces = from.pieces();
  if (get.pieces == 0) return wrong("a request asks for nothing");
  return get;
}

Result<Message> take(const pb::Chunk& from) {
  const Chunk chunk{from.request(), from.piece(), from.offset(), from.total()};
  if (chunk.piece >= 64) return wrong("a chunk has a number above 63");
  if (chunk.total == 0 || chunk.offset >= chunk.total) {
    return wrong("a chunk's bytes lie behind its end");
  }
  return chunk;
}

Result<Message> take(const pb::Peers& from) {
  Peers peers;
  TRY(peers.root, id_from<Root>(from.root()));
  if (static_cast<std::size_t>(from.peers_size()) > kPeersPerMessageMax) {
    return wrong("too many peers at once");
  }
  for (const auto& peer : from.peers()) {
    PeerAddress out;
    const auto& bytes = peer.address();
    if (bytes.size() == 4) {
      env::asio::ip::address_v4::bytes_type raw{};
      std::ranges::copy(view_of(bytes), raw.begin());
      out.endpoint.address = env::asio::ip::address_v4(raw);
    } else if (bytes.size() == 16) {
      env::asio::ip::address_v6::bytes_type raw{};
      std::ranges::copy(view_of(bytes), raw.begin());
      out.endpoint.address = env::asio::ip::address_v6(raw);
    } else {
      return wrong("an address is neither of IPv4 nor of IPv6");
    }
    TRY(out.endpoint.port, port_from(peer.port()));
    if (out.endpoint.port == 0) return wrong("a peer has no port");
    if (!peer.node().empty()) {
      TRY(out.node, id_from<NodeId>(peer.node()));
    }
    peers.peers.push_back(out);
  }
  return peers;
}

Result<Message> take(const pb::Goodbye& from) {
  TRY(auto text, text_from(from.text(), kReasonBytesMax));
  return Goodbye{static_cast<Reason>(from.reason()), std::move(text)};
}

Result<Message> take(const pb::DialBack& from) {
  TRY(const auto port, port_from(from.port()));
  if (port == 0) return wrong("a peer wants to be dialed at no port");
  return DialBack{port};
}

Result<Message> take(const pb::DialedBack& from) {
  DialedBack dialed;
  TRY(dialed.port, port_from(from.port()));
  const auto outcome = static_cast<DialOutcome>(from.outcome());
  if (outcome == DialOutcome::reached || outcome == DialOutcome::not_reached) {
    dialed.outcome = outcome;
  }
  return dialed;
}

Result<Message> take(const pb::GetBlock& from) {
  TRY(const auto root, id_from<Root>(from.root()));
  return GetBlock{from.request(), root};
}

Result<Message> take_interest(const pb::About& from) {
  TRY(const auto root, id_from<Root>(from.root()));
  return Interest{root};
}

Result<Message> take_disinterest(const pb::About& from) {
  TRY(const auto root, id_from<Root>(from.root()));
  return Disinterest{root};
}

}  // namespace

Error error_of(const Goodbye& goodbye) {
  switch (goodbye.reason) {
    case Reason::wrong_network:
      return {ErrorCode::permission, "the peer is of another network, or wants its secret"};
    case Reason::wrong_version:
      return {ErrorCode::unsupported, "the peer speaks another version"};
    case Reason::full:
      return {ErrorCode::busy, "the peer has too many connections"};
    default:
      return {ErrorCode::unavailable, "the peer said goodbye"};
  }
}

Bytes encode(const Message& message) {
  pb::Message out;
  std::visit([&out](const auto& value) { put(out, value); }, message);
  Bytes bytes(out.ByteSizeLong());
  CHECK(out.SerializeToArray(bytes.data(), static_cast<int>(bytes.size())));
  return bytes;
}

Result<Message> decode(ByteView bytes) {
  if (bytes.size() > kMessageBytesMax) return fail(ErrorCode::limit, "a message is too long");
  pb::Message in;
  if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return wrong("a message cannot be read");
  }
  switch (in.kind_case()) {
    case pb::Message::kHello:
      return take(in.hello());
    case pb::Message::kPing:
      return Ping{in.ping().nonce()};
    case pb::Message::kPong:
      return Pong{in.pong().nonce()};
    case pb::Message::kInterest:
      return take_interest(in.interest());
    case pb::Message::kDisinterest:
      return take_disinterest(in.disinterest());
    case pb::Message::kHaveMap:
      return take(in.have_map());
    case pb::Message::kGetBlock:
      return take(in.get_block());
    case pb::Message::kBlock:
      return Block{in.block().request()};
    case pb::Message::kGetChunks:
      return take(in.get_chunks());
    case pb::Message::kCancel:
      return Cancel{in.cancel().request(), in.cancel().pieces()};
    case pb::Message::kChunk:
      return take(in.chunk());
    case pb::Message::kMissing:
      return Missing{in.missing().request(), in.missing().pieces()};
    case pb::Message::kPeers:
      return take(in.peers());
    case pb::Message::kGoodbye:
      return take(in.goodbye());
    case pb::Message::kDialBack:
      return take(in.dial_back());
    case pb::Message::kDialedBack:
      return take(in.dialed_back());
    case pb::Message::KIND_NOT_SET:
      return Unknown{};
  }
  return Unknown{};
}

Bytes encode_frame(const Message& message, std::size_t payload_bytes) {
  const auto body = encode(message);
  CHECK(body.size() <= kMessageBytesMax && payload_bytes <= kPayloadBytesMax);
  Bytes frame(kFrameHeadBytes + body.size());
  const MutableBytes out(frame);
  put_u32(out.first(4), static_cast<std::uint32_t>(body.size()));
  put_u32(out.subspan(4, 4), static_cast<std::uint32_t>(payload_bytes));
  std::ranges::copy(body, frame.begin() + kFrameHeadBytes);
  return frame;
}

Result<FrameHead> decode_frame_head(ByteView head) {
  const FrameHead out{get_u32(head.first(4)), get_u32(head.subspan(4, 4))};
  if (out.message_bytes > kMessageBytesMax) return fail(ErrorCode::limit, "a message is too long");
  if (out.payload_bytes > kPayloadBytesMax) return fail(ErrorCode::limit, "a payload is too long");
  return out;
}

}  // namespace cairn::transfer
