#include "content/layout.h"

#include <algorithm>

#include "base/check.h"
#include "base/limits.h"
#include "content/chunker.h"
#include "content/erasure.h"
#include "content/formats.pb.h"
#include "content/stripe_codec.h"
#include "crypto/digest.h"

namespace cairn::content {
namespace {

constexpr std::uint32_t kLayoutVersion = 1;
constexpr std::size_t kLengthBytes = 4;

// Streams of the description are themselves small beside the bundle; this bounds what a table may
// claim.
constexpr std::uint64_t kStreamBytesMax = limits::kTableBytesMax;

void encode_table(const Table& table, pb::Table& out) {
  if (!table.stream) {
    out.set_inline_(table.inline_bytes.data(), table.inline_bytes.size());
    return;
  }
  out.mutable_stream()->set_length(table.stream->length);
  encode_table(table.stream->stripes, *out.mutable_stream()->mutable_stripes());
}

Result<Table> decode_table(const pb::Table& in, int depth) {
  Table table;
  if (in.place_case() == pb::Table::kInline) {
    const auto bytes = view_of(in.inline_());
    table.inline_bytes.assign(bytes.begin(), bytes.end());
    return table;
  }
  if (in.place_case() != pb::Table::kStream) {
    return fail(ErrorCode::corrupt, "neither inline bytes nor a stream");
  }
  if (depth == limits::kTableDepthMax) return fail(ErrorCode::limit, "streams nest deeper than 3");
  if (in.stream().length() == 0 || in.stream().length() > kStreamBytesMax) {
    return fail(ErrorCode::limit,
                "a stream claims " + std::to_string(in.stream().length()) + " bytes");
  }
  auto stream = std::make_shared<Table::Stream>();
  stream->length = in.stream().length();
  TRY(stream->stripes, decode_table(in.stream().stripes(), depth + 1));
  table.stream = std::move(stream);
  return table;
}

Result<StripeTable> cut_stream(ByteView bytes, const Code& code, const ChunkSink& sink) {
  const Erasure erasure(code);
  StripeTable table(code);
  Chunker chunker;
  while (!bytes.empty()) {
    const auto length = chunker.feed(bytes).value_or(bytes.size());
    chunker.reset();
    const auto piece = chunk_bytes(code, length);
    Stripe stripe{Buffer(piece * static_cast<std::size_t>(code.data)), length};
    std::ranges::copy(bytes.first(length), stripe.bytes.data());
    encrypt_stripe(code, stripe, nullptr);
    const auto ids = chunk_ids(erasure, stripe);
    for (int i = 0; i < code.total(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      if (i < code.data) {
        TRY_VOID(sink(ids[at], stripe.bytes.view().subspan(at * piece, piece)));
      } else {
        const auto parity = parity_chunk(erasure, stripe, i - code.data);
        TRY_VOID(sink(ids[at], parity.view()));
      }
    }
    table.append(length, ids);
    bytes = bytes.subspan(length);
  }
  return table;
}

Result<Table> make_table_at(ByteView bytes, std::size_t inline_max, const Code& code,
                            const ChunkSink& sink, int depth) {
  Table table;
  if (bytes.size() <= inline_max) {
    table.inline_bytes.assign(bytes.begin(), bytes.end());
    return table;
  }
  if (depth == limits::kTableDepthMax || bytes.size() > kStreamBytesMax) {
    return fail(ErrorCode::limit,
                "the bundle's description is too large: share it in several parts");
  }
  TRY(const auto stripes, cut_stream(bytes, code, sink));
  auto stream = std::make_shared<Table::Stream>();
  stream->length = bytes.size();
  TRY(stream->stripes, make_table_at(stripes.records(), kLayoutInlineBytes, code, sink, depth + 1));
  table.stream = std::move(stream);
  return table;
}

}  // namespace

std::size_t StripeTable::record_bytes(const Code& code) {
  return kLengthBytes + static_cast<std::size_t>(code.total()) * ChunkId::kSize;
}

Result<StripeTable> StripeTable::decode(const Code& code, Bytes records,
                                        std::uint64_t stream_bytes) {
  const auto record = record_bytes(code);
  if (records.size() % record != 0) {
    return fail(ErrorCode::corrupt, "a stripe table of " + std::to_string(records.size()) +
                                        " bytes does not hold whole records");
  }
  StripeTable table(code);
  table.offsets_.reserve(records.size() / record + 1);
  for (std::size_t at = 0; at < records.size(); at += record) {
    const auto length = get_u32(ByteView(records).subspan(at));
    if (length == 0 || length > limits::kStripeMaxBytes) {
      return fail(ErrorCode::corrupt, "stripe " + std::to_string(table.size()) + " claims " +
                                          std::to_string(length) + " bytes");
    }
    table.offsets_.push_back(table.offsets_.back() + length);
  }
  if (table.stream_bytes() != stream_bytes) {
    return fail(ErrorCode::corrupt, "the stripes hold " + std::to_string(table.stream_bytes()) +
                                        " bytes, the stream " + std::to_string(stream_bytes));
  }
  table.records_ = std::move(records);
  return table;
}

void StripeTable::append(std::size_t stripe_bytes, std::span<const ChunkId> ids) {
  CHECK(stripe_bytes > 0 && stripe_bytes <= limits::kStripeMaxBytes);
  CHECK(ids.size() == static_cast<std::size_t>(code_.total()));
  const auto start = records_.size();
  records_.resize(start + record_bytes(code_));
  auto out = MutableBytes(records_).subspan(start);
  put_u32(out, static_cast<std::uint32_t>(stripe_bytes));
  out = out.subspan(kLengthBytes);
  for (const auto& id : ids) {
    std::ranges::copy(id.bytes, out.begin());
    out = out.subspan(ChunkId::kSize);
  }
  offsets_.push_back(offsets_.back() + stripe_bytes);
}

ChunkId StripeTable::chunk_id(std::size_t stripe, int piece) const {
  CHECK(stripe < size() && piece >= 0 && piece < code_.total());
  const auto at = stripe * record_bytes(code_) + kLengthBytes +
                  static_cast<std::size_t>(piece) * ChunkId::kSize;
  return *ChunkId::from_bytes(ByteView(records_).subspan(at, ChunkId::kSize));
}

std::size_t StripeTable::stripe_at(std::uint64_t offset) const {
  CHECK(offset < stream_bytes());
  const auto after = std::ranges::upper_bound(offsets_, offset);
  return static_cast<std::size_t>(after - offsets_.begin()) - 1;
}

Bytes encode_root_block(const RootBlock& block) {
  pb::RootBlock out;
  out.set_version(kLayoutVersion);
  out.set_data_pieces(static_cast<std::uint32_t>(block.code.data));
  out.set_parity_pieces(static_cast<std::uint32_t>(block.code.parity));
  out.set_length(block.length);
  encode_table(block.layout, *out.mutable_layout());
  encode_table(block.sealed, *out.mutable_sealed());
  const auto text = out.SerializeAsString();
  const auto bytes = view_of(text);
  Bytes encoded(bytes.begin(), bytes.end());
  CHECK(encoded.size() <= limits::kRootBlockBytes);
  return encoded;
}

Result<RootBlock> decode_root_block(ByteView bytes) {
  if (bytes.size() > limits::kRootBlockBytes) {
    return fail(ErrorCode::limit, "a root block of " + std::to_string(bytes.size()) +
                                      " bytes; at most 65536 are allowed");
  }
  pb::RootBlock in;
  if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return fail(ErrorCode::corrupt, "not a root block");
  }
  if (in.version() != kLayoutVersion) {
    return fail(ErrorCode::unsupported,
                "root block version " + std::to_string(in.version()) +
                    ": this program knows version 1; a newer Cairn may read it");
  }
  RootBlock block;
  TRY(block.code, Code::make(in.data_pieces(), in.parity_pieces()));
  block.length = in.length();
  if (block.length > limits::kBundleBytesMax) {
    return fail(ErrorCode::limit, "the bundle claims " + std::to_string(block.length) + " bytes");
  }
  const auto layout = decode_table(in.layout(), 0);
  if (!layout) return fail(layout.error().in("layout"));
  block.layout = *layout;
  const auto sealed = decode_table(in.sealed(), 0);
  if (!sealed) return fail(sealed.error().in("sealed part"));
  block.sealed = *sealed;
  return block;
}

Root root_of(ByteView root_block) {
  return crypto::digest_as<Root>(root_block);
}

Result<Table> make_table(ByteView bytes, std::size_t inline_max, const Code& code,
                         const ChunkSink& sink) {
  return make_table_at(bytes, inline_max, code, sink, 0);
}

Result<Bytes> read_table(const Table& table, const Code& code, std::uint64_t bytes_max,
                         const StripeSource& source, const TableVisitor& visit) {
  if (!table.stream) {
    if (table.inline_bytes.size() > bytes_max) {
      return fail(ErrorCode::limit, "more bytes than expected");
    }
    return table.inline_bytes;
  }
  const auto length = table.stream->length;
  if (length > bytes_max) {
    return fail(ErrorCode::limit, "a stream of " + std::to_string(length) + " bytes, at most " +
                                      std::to_string(bytes_max) + " are expected");
  }
  // Every stripe of a description but the last is longer than the minimum; without holding to it, a
  // stranger could have each byte fetched and rebuilt on its own.
  const auto stripes_max = length / limits::kStripeMinBytes + 1;
  const auto records_max = stripes_max * StripeTable::record_bytes(code);
  TRY(auto records, read_table(table.stream->stripes, code, records_max, source, visit));
  TRY(const auto stripes, StripeTable::decode(code, std::move(records), length));
  if (visit) visit(stripes);
  Bytes bytes;
  for (std::size_t i = 0; i < stripes.size(); ++i) {
    TRY(const auto plain, source(stripes, i));
    CHECK(plain.size() == stripes.stripe_bytes(i));
    bytes.insert(bytes.end(), plain.data(), plain.data() + plain.size());
  }
  return bytes;
}

}  // namespace cairn::content
