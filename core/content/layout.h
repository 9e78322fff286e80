// The public description of a bundle: its code, its stripes' lengths and chunk ids. Enough to
// verify, serve and repair.
//
// A StripeTable describes one stream that is cut in stripes. The root block holds, or points to,
// the table of the bundle's own stream (the layout) and the sealed part; what does not fit becomes
// a stream of its own, described by a table in turn. Everything here is pure; bytes of streams come
// and go through the callbacks.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "base/ids.h"
#include "base/result.h"
#include "content/code.h"

namespace cairn::content {

// Kept in its encoded form, one record of fixed size per stripe, because a large bundle has a
// million of them.
class StripeTable {
 public:
  explicit StripeTable(const Code& code) : code_(code) {}
  // Refuses anything but whole records of stripes of possible lengths that add up to
  // `stream_bytes`.
  static Result<StripeTable> decode(const Code& code, Bytes records, std::uint64_t stream_bytes);

  void append(std::size_t stripe_bytes, std::span<const ChunkId> ids);  // k+m ids

  [[nodiscard]] const Code& code() const { return code_; }
  [[nodiscard]] std::size_t size() const { return offsets_.size() - 1; }
  [[nodiscard]] std::uint64_t stream_bytes() const { return offsets_.back(); }
  [[nodiscard]] std::uint64_t offset(std::size_t stripe) const { return offsets_[stripe]; }
  [[nodiscard]] std::size_t stripe_bytes(std::size_t stripe) const {
    return static_cast<std::size_t>(offsets_[stripe + 1] - offsets_[stripe]);
  }
  [[nodiscard]] ChunkId chunk_id(std::size_t stripe, int piece) const;
  // The stripe that holds the stream's byte at `offset`, which is below stream_bytes().
  [[nodiscard]] std::size_t stripe_at(std::uint64_t offset) const;
  [[nodiscard]] ByteView records() const { return records_; }

  static std::size_t record_bytes(const Code& code);

 private:
  Code code_;
  Bytes records_;
  std::vector<std::uint64_t> offsets_{0};
};

// Bytes that are either right here or in a stream.
struct Table {
  Bytes inline_bytes;
  struct Stream;
  std::shared_ptr<const Stream> stream;  // set: inline_bytes is unused
};
struct Table::Stream {
  std::uint64_t length = 0;
  Table stripes;
};

struct RootBlock {
  Code code;
  std::uint64_t length = 0;  // of the bundle's stream
  Table layout;
  Table sealed;
};

Bytes encode_root_block(const RootBlock& block);
// Everything about the block that can be checked without its streams.
Result<RootBlock> decode_root_block(ByteView bytes);
Root root_of(ByteView root_block);

// Receives each chunk of a stream that is made.
using ChunkSink = std::function<Result<>(const ChunkId&, ByteView)>;
// Makes a Table of `bytes`: inline up to `inline_max`, else a stream whose chunks go to the sink.
Result<Table> make_table(ByteView bytes, std::size_t inline_max, const Code& code,
                         const ChunkSink& sink);

// Gives the plain bytes of one stripe of a stream of the description (its padding cut off),
// verified.
using StripeSource = std::function<Result<Buffer>(const StripeTable&, std::size_t stripe)>;
// Called with each table of a stream on the way, outermost pointer first.
using TableVisitor = std::function<void(const StripeTable&)>;
// The bytes of a Table. Memory follows what arrives, not what lengths claim; more than `bytes_max`
// is refused.
Result<Bytes> read_table(const Table& table, const Code& code, std::uint64_t bytes_max,
                         const StripeSource& source, const TableVisitor& visit = {});

inline constexpr std::size_t kLayoutInlineBytes = 16 * 1024;
inline constexpr std::size_t kSealedInlineBytes = 44 * 1024;

}  // namespace cairn::content
