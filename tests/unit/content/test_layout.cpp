#include <QTest>
#include <algorithm>

#include "base/limits.h"
#include "chunk_shelf.h"
#include "content/layout.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"
#include "wire.h"

using namespace cairn;
using namespace cairn::content;
namespace wire = cairn::test::wire;

namespace {

std::vector<ChunkId> random_ids(const Code& code, test::PseudoRandom& random) {
  std::vector<ChunkId> ids(static_cast<std::size_t>(code.total()));
  for (auto& id : ids) random.fill(id.bytes);
  return ids;
}

StripeTable random_table(const Code& code, std::size_t stripes, std::uint64_t seed = 1) {
  test::PseudoRandom random(seed);
  StripeTable table(code);
  for (std::size_t i = 0; i < stripes; ++i) {
    const auto bytes = static_cast<std::size_t>(1 + random.below(limits::kStripeMaxBytes));
    table.append(bytes, random_ids(code, random));
  }
  return table;
}

Bytes copy_of(ByteView bytes) {
  return {bytes.begin(), bytes.end()};
}

Bytes random_bytes(std::size_t size, std::uint64_t seed) {
  return copy_of(test::pseudo_random(size, seed).view());
}

Table inline_table(std::string_view text) {
  return {wire::to_bytes(text), nullptr};
}

// What a root block of these fields decodes to.
Result<RootBlock> decoded(const std::string& layout, std::uint64_t length = 0,
                          std::uint64_t version = 1, std::uint64_t data = 8) {
  const auto text = wire::number(1, version) + wire::number(2, data) + wire::number(3, 4) +
                    wire::number(4, length) + wire::bytes(5, layout) +
                    wire::bytes(6, wire::bytes(1, "sealed"));
  return decode_root_block(view_of(text));
}

std::string stream(std::uint64_t length, std::string_view stripes) {
  return wire::bytes(2, wire::number(1, length) + wire::bytes(2, stripes));
}

template <class T>
ErrorCode code_of(const Result<T>& result) {
  return result ? ErrorCode{-1} : result.error().code;
}

}  // namespace

class LayoutTest : public QObject {
  Q_OBJECT
 private slots:
  void tableKeepsWhatWasAppended() {
    for (const auto& code : {Code{1, 0}, Code{8, 4}, Code{32, 32}}) {
      const auto table = random_table(code, 5);
      QCOMPARE(table.records().size(), 5 * StripeTable::record_bytes(code));
      const auto again = StripeTable::decode(code, copy_of(table.records()), table.stream_bytes());
      QVERIFY(again);
      QCOMPARE(again->size(), std::size_t{5});
      test::PseudoRandom random(1);
      std::uint64_t offset = 0;
      for (std::size_t stripe = 0; stripe < 5; ++stripe) {
        const auto bytes = 1 + random.below(limits::kStripeMaxBytes);
        const auto ids = random_ids(code, random);
        QCOMPARE(again->offset(stripe), offset);
        QCOMPARE(again->stripe_bytes(stripe), bytes);
        QCOMPARE(again->stripe_at(offset), stripe);
        QCOMPARE(again->stripe_at(offset + bytes - 1), stripe);
        for (int i = 0; i < code.total(); ++i) {
          QVERIFY(again->chunk_id(stripe, i) == ids[static_cast<std::size_t>(i)]);
        }
        offset += bytes;
      }
      QCOMPARE(again->stream_bytes(), offset);
    }
  }

  void tableOfNoStripesIsThatOfAnEmptyStream() {
    const auto table = StripeTable::decode(Code{8, 4}, {}, 0);
    QVERIFY(table && table->size() == 0 && table->stream_bytes() == 0);
    QCOMPARE(code_of(StripeTable::decode(Code{8, 4}, {}, 1)), ErrorCode::corrupt);
  }

  void impossibleTablesAreRefused() {
    const Code code{2, 1};
    const auto table = random_table(code, 2);
    const auto bytes = table.stream_bytes();
    const auto records = copy_of(table.records());
    const auto refused = [&](Bytes changed, std::uint64_t length) {
      return code_of(StripeTable::decode(code, std::move(changed), length)) == ErrorCode::corrupt;
    };
    for (std::size_t size = 1; size < records.size(); ++size) {
      QVERIFY(refused(copy_of(ByteView(records).first(size)), bytes));
    }
    QVERIFY(refused(records, bytes - 1) && refused(records, bytes + 1) && refused(records, 0));
    for (const std::uint32_t claimed : {0U, (16U << 20U) + 1, 0xffffffffU}) {
      auto changed = records;
      put_u32(changed, claimed);
      QVERIFY(refused(changed, bytes - get_u32(records) + claimed));
    }
  }

  void rootBlockRoundTrips() {
    RootBlock block;
    block.code = {3, 2};
    block.length = std::uint64_t{1} << 50U;
    auto inner = std::make_shared<Table::Stream>();
    inner->length = 2 * limits::kGiB;
    inner->stripes = inline_table("inner");
    auto outer = std::make_shared<Table::Stream>();
    outer->length = 1;
    outer->stripes.stream = inner;
    block.layout.stream = outer;
    block.sealed = inline_table("sealed");
    const auto bytes = encode_root_block(block);
    const auto again = decode_root_block(bytes);
    QVERIFY(again);
    QVERIFY(again->code == block.code && again->length == block.length);
    QVERIFY(again->layout.stream && again->layout.stream->stripes.stream);
    QCOMPARE(again->layout.stream->length, std::uint64_t{1});
    QCOMPARE(again->layout.stream->stripes.stream->length, 2 * limits::kGiB);
    QVERIFY(again->layout.stream->stripes.stream->stripes.inline_bytes == wire::to_bytes("inner"));
    QVERIFY(again->sealed.inline_bytes == block.sealed.inline_bytes && !again->sealed.stream);
    QVERIFY(encode_root_block(*again) == bytes);
  }

  void everyTruncationOfARootBlockIsRefused() {
    RootBlock block;
    block.layout = {copy_of(random_table(Code{8, 4}, 2).records()), nullptr};
    block.sealed = {random_bytes(50, 3), nullptr};
    const auto bytes = encode_root_block(block);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      QVERIFY(!decode_root_block(ByteView(bytes).first(size)));
    }
  }

  void everyFlippedBitOfARootBlockIsAnErrorOrAnotherBlock() {
    RootBlock block;
    block.layout = {copy_of(random_table(Code{2, 1}, 1).records()), nullptr};
    block.sealed = inline_table("sealed");
    auto bytes = encode_root_block(block);
    const auto root = root_of(bytes);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
      const auto flip = static_cast<std::uint8_t>(1U << (bit % 8));
      bytes[bit / 8] ^= flip;
      if (const auto other = decode_root_block(bytes)) {
        QVERIFY(decode_root_block(encode_root_block(*other)));
      }
      QVERIFY(root_of(bytes) != root);
      bytes[bit / 8] ^= flip;
    }
  }

  void unknownVersionIsUnsupportedAndSaysWhatToDo() {
    const auto block = decoded(wire::bytes(1, ""), 0, 2);
    QCOMPARE(code_of(block), ErrorCode::unsupported);
    QVERIFY(block.error().context.find("version 2") != std::string::npos);
    QVERIFY(block.error().context.find("newer Cairn") != std::string::npos);
    QCOMPARE(code_of(decoded(wire::bytes(1, ""), 0, 0)), ErrorCode::unsupported);
  }

  void unknownFieldsAreIgnored() {
    const auto block = decoded(wire::bytes(1, "") + wire::bytes(100, "later"));
    QVERIFY(block && block->layout.inline_bytes.empty());
  }

  void rootBlocksBeyondALimitAreRefused() {
    QCOMPARE(code_of(decode_root_block(Bytes(limits::kRootBlockBytes + 1))), ErrorCode::limit);
    QVERIFY(decoded(wire::bytes(1, ""), limits::kBundleBytesMax));
    QCOMPARE(code_of(decoded(wire::bytes(1, ""), limits::kBundleBytesMax + 1)), ErrorCode::limit);
    QCOMPARE(code_of(decoded(wire::bytes(1, ""), ~std::uint64_t{0})), ErrorCode::limit);
    const auto table = wire::bytes(1, "stripes");
    QVERIFY(decoded(stream(limits::kTableBytesMax, table)));
    QCOMPARE(code_of(decoded(stream(limits::kTableBytesMax + 1, table))), ErrorCode::limit);
    QCOMPARE(code_of(decoded(stream(0, table))), ErrorCode::limit);
    QCOMPARE(code_of(decoded(wire::bytes(1, ""), 0, 1, 33)), ErrorCode::invalid);
    QCOMPARE(code_of(decoded(wire::bytes(1, ""), 0, 1, 0)), ErrorCode::invalid);
  }

  void streamsNestThreeDeepAndNoDeeper() {
    auto table = wire::bytes(1, "stripes");
    for (int depth = 1; depth <= 3; ++depth) {
      table = stream(1, table);
      QVERIFY(decoded(table));
    }
    QCOMPARE(code_of(decoded(stream(1, table))), ErrorCode::limit);
    // So deep that the parser itself gives up.
    while (table.size() < 40'000) table = stream(1, table);
    QCOMPARE(code_of(decoded(table)), ErrorCode::corrupt);
  }

  void tableWithoutAPlaceIsRefused() {
    QCOMPARE(code_of(decoded("")), ErrorCode::corrupt);
    QCOMPARE(code_of(decoded(stream(1, ""))), ErrorCode::corrupt);
    QCOMPARE(code_of(decoded(wire::bytes(2, wire::number(1, 5)))), ErrorCode::corrupt);
  }

  void whatFitsStaysInlineAndOneByteMoreBecomesAStream() {
    test::ChunkShelf shelf;
    const auto bytes = random_bytes(1001, 1);
    const auto fits = make_table(ByteView(bytes).first(1000), 1000, Code{2, 1}, shelf.sink());
    QVERIFY(fits && !fits->stream && fits->inline_bytes.size() == 1000);
    QCOMPARE(shelf.size(), std::size_t{0});
    const auto stream = make_table(bytes, 1000, Code{2, 1}, shelf.sink());
    QVERIFY(stream && stream->stream && stream->stream->length == 1001);
    QCOMPARE(shelf.size(), std::size_t{3});
    QVERIFY(read_table(*fits, Code{2, 1}, 1000, shelf.source())->size() == 1000);
    QVERIFY(read_table(*stream, Code{2, 1}, 1001, shelf.source()) == bytes);
  }

  void streamOfSeveralStripesSurvivesTheLossOfAnyMChunksOfEach() {
    const Code code{2, 2};
    test::ChunkShelf shelf;
    const auto bytes = random_bytes(20 * limits::kMiB, 7);
    const auto table = make_table(bytes, 1000, code, shelf.sink());
    QVERIFY(table && table->stream);
    for (const auto& [a, b] : {std::pair{0, 1}, {0, 2}, {1, 3}, {2, 3}}) {
      const auto lost = [a = a, b = b](std::size_t, int piece) { return piece == a || piece == b; };
      QVERIFY(read_table(*table, code, bytes.size(), shelf.source(lost)) == bytes);
    }
    const auto one_more = [](std::size_t stripe, int piece) { return stripe == 1 && piece != 2; };
    QCOMPARE(code_of(read_table(*table, code, bytes.size(), shelf.source(one_more))),
             ErrorCode::unavailable);
  }

  void layoutOfManyStripesOfAWideCodeBecomesNestedStreams() {
    // 40 000 records of 2052 bytes make at least eight stripes, and the records of those are more
    // than 16 KiB.
    const Code code{32, 32};
    const auto layout = random_table(code, 40'000);
    test::ChunkShelf shelf;
    const auto table = make_table(layout.records(), kLayoutInlineBytes, code, shelf.sink());
    QVERIFY(table && table->stream && table->stream->stripes.stream);
    QVERIFY(!table->stream->stripes.stream->stripes.stream);

    std::vector<std::uint64_t> visited;
    const auto lost = [](std::size_t stripe, int piece) {
      return (static_cast<std::size_t>(piece) + stripe) % 2 == 0;
    };
    const auto again =
        read_table(*table, code, limits::kTableBytesMax, shelf.source(lost),
                   [&](const StripeTable& seen) { visited.push_back(seen.stream_bytes()); });
    QVERIFY(again && std::ranges::equal(*again, layout.records()));
    const std::vector<std::uint64_t> expected{table->stream->stripes.stream->length,
                                              layout.records().size()};
    QCOMPARE(visited, expected);
  }

  void streamThatClaimsMoreThanItsTableHoldsIsRefusedUnread() {
    const Code code{1, 0};
    auto lying = std::make_shared<Table::Stream>();
    lying->length = limits::kTableBytesMax;
    lying->stripes.inline_bytes = copy_of(random_table(code, 1).records());
    bool asked = false;
    const StripeSource source = [&](const StripeTable&, std::size_t) -> Result<Buffer> {
      asked = true;
      return fail(ErrorCode::io, "");
    };
    const Table table{{}, lying};
    QCOMPARE(code_of(read_table(table, code, limits::kTableBytesMax, source)), ErrorCode::corrupt);
    QCOMPARE(code_of(read_table(table, code, 1000, source)), ErrorCode::limit);
    QCOMPARE(code_of(read_table(inline_table("four"), code, 3, source)), ErrorCode::limit);
    QVERIFY(!asked);
  }

  void streamOfMoreStripesThanCuttingMakesIsRefusedUnread() {
    const Code code{1, 0};
    for (const std::size_t length :
         {2 * limits::kStripeMinBytes, 2 * limits::kStripeMinBytes - 1}) {
      auto stream = std::make_shared<Table::Stream>();
      stream->length = length;
      StripeTable stripes(code);
      stripes.append(1, std::vector<ChunkId>(1));
      stripes.append(1, std::vector<ChunkId>(1));
      stripes.append(length - 2, std::vector<ChunkId>(1));
      stream->stripes.inline_bytes = copy_of(stripes.records());
      const StripeSource zeros = [](const StripeTable& table, std::size_t i) -> Result<Buffer> {
        return Buffer(Bytes(table.stripe_bytes(i)));
      };
      const auto bytes = read_table({{}, stream}, code, length, zeros);
      QCOMPARE(code_of(bytes), length % 2 == 0 ? ErrorCode{-1} : ErrorCode::limit);
    }
  }

  void errorsOfSinkAndSourceComeThrough() {
    const ChunkSink full = [](const ChunkId&, ByteView) -> Result<> {
      return fail(ErrorCode::no_space, "full");
    };
    const auto bytes = random_bytes(2000, 1);
    QCOMPARE(code_of(make_table(bytes, 1000, Code{2, 1}, full)), ErrorCode::no_space);
    test::ChunkShelf shelf;
    const auto table = make_table(bytes, 1000, Code{2, 1}, shelf.sink());
    const StripeSource broken = [](const StripeTable&, std::size_t) -> Result<Buffer> {
      return fail(ErrorCode::io, "disk");
    };
    QCOMPARE(code_of(read_table(*table, Code{2, 1}, 2000, broken)), ErrorCode::io);
  }
};

CAIRN_TEST(LayoutTest)
#include "test_layout.moc"
