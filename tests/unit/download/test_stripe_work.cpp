#include <QTest>

#include "download/memory_sink.h"
#include "download/stripe_work.h"
#include "support/test_registry.h"
#include "unit/download/made_content.h"

using namespace cairn;
using namespace cairn::download;
using content::Code;
using store::first_pieces;
using store::Piece;
using store::piece_bit;
using store::PieceMask;
using test::MadeContent;
using test::MadeSink;

namespace {

struct Work {
  MadeContent content;
  content::Erasure erasure;

  explicit Work(const Code& code) : content(code, 1, 20'000), erasure(code) {}
  [[nodiscard]] int data() const { return content.table.code().data; }
  // From these pieces: the wanted ones lie in the sink, the others are kept.
  Result<Decoded> decode(MadeSink& sink, PieceMask from) {
    std::vector<Piece> kept;
    PieceMask written = 0;
    for (auto rest = from; rest != 0; rest &= rest - 1) {
      const int index = std::countr_zero(rest);
      if ((sink.wanted(0) & piece_bit(index)) != 0) {
        written |= piece_bit(index);
      } else {
        kept.push_back({index, Buffer(ByteView(content.piece(0, index)))});
      }
    }
    sink.want(0, sink.wanted(0), written);
    return decode_stripe(content.table, erasure, sink, 0, from, kept);
  }
};

}  // namespace

class StripeWorkTest : public QObject {
  Q_OBJECT
 private slots:
  void everyLossUpToMIsMadeGood() {
    for (const Code code : {Code{1, 2}, Code{2, 1}, Code{3, 3}, Code{8, 4}}) {
      Work work(code);
      const auto all = first_pieces(code.total());
      const auto data = first_pieces(code.data);
      for (PieceMask from = 0; from <= all; ++from) {
        if (std::popcount(from) != code.data) continue;
        for (const auto wanted : {data, all}) {
          MadeSink sink(work.content, wanted);
          const auto decoded = work.decode(sink, from);
          QVERIFY(decoded && *decoded == Decoded::done);
          QVERIFY(sink.complete());
          QCOMPARE(sink.twice, std::uint64_t{0});
        }
      }
    }
  }

  void theLargestCodeIsMadeGoodToo() {
    Work work({32, 32});
    MadeSink sink(work.content, first_pieces(32));
    QCOMPARE(work.decode(sink, ~0ULL << 32U).value(), Decoded::done);
    QVERIFY(sink.complete());
  }

  void oneThatIsWantedInPartIsMadeFromAnyK() {
    Work work({4, 2});
    MadeSink sink(work.content, 0b0100);
    QCOMPARE(work.decode(sink, 0b111001).value(), Decoded::done);
    QVERIFY(sink.complete());
    QCOMPARE(sink.writes, std::uint64_t{1});
  }

  void piecesThatAreGoneAreNotMadeUp() {
    Work work({4, 2});
    MadeSink sink(work.content, 0b1111);
    sink.loses_on_read = 0b0001;
    QCOMPARE(work.decode(sink, 0b010111).value(), Decoded::lost);
    QCOMPARE(sink.writes, std::uint64_t{0});
  }

  // A publisher can name chunks that are no code word; then it depends on which come.
  void piecesThatDoNotFitEachOtherAreFoundOut() {
    for (const int spoiled : {0, 3, 4, 5}) {
      MadeContent content(Code{4, 2});
      content.add(20'000, 1, [&](std::vector<Bytes>& pieces) {
        pieces[static_cast<std::size_t>(spoiled)][5] ^= 1U;
      });
      Work work({4, 2});
      work.content = std::move(content);
      MadeSink sink(work.content, first_pieces(6));
      QCOMPARE(work.decode(sink, 0b011101).value(), Decoded::impossible);
    }
  }

  void whatTheSinkRefusesIsToldAsItIs() {
    Work work({4, 2});
    MadeSink sink(work.content, 0b1111);
    sink.writes_left = 0;
    const auto decoded = work.decode(sink, 0b110011);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::no_space);
  }

  void whatComesIsHeldAgainstItsId() {
    Work work({4, 2});
    MadeSink sink(work.content, 0b1111);
    std::vector<ArrivedPiece> pieces;
    for (int i = 0; i < 5; ++i) {
      auto bytes = Buffer(ByteView(work.content.piece(0, i)));
      if (i == 1) bytes.data()[7] ^= 1U;
      if (i == 2) bytes.data()[bytes.size() - 1] ^= 1U;
      pieces.push_back({static_cast<std::uint32_t>(i), NodeId{}, 0, i, std::move(bytes)});
    }
    const auto checked = check_pieces(work.content.table, sink, std::move(pieces));
    QCOMPARE(checked.size(), std::size_t{5});
    for (int i = 0; i < 5; ++i) {
      const auto& one = checked[static_cast<std::size_t>(i)];
      QCOMPARE(one.piece, i);
      QCOMPARE(one.good, i != 1 && i != 2);
      QCOMPARE(one.kept.empty(), i != 4);
    }
    QCOMPARE(sink.present(0), PieceMask{0b1001});
  }

  void theMemorySinkGivesTheStripeOnceItIsWhole() {
    const MadeContent content({4, 2}, 2, 20'000);
    MemorySink sink(content.table);
    QCOMPARE(sink.wanted(1), PieceMask{0b1111});
    for (const int i : {2, 0, 3, 1}) {
      QVERIFY(!sink.stripe(1));
      auto bytes = content.piece(1, i);
      QVERIFY(sink.write(1, i, bytes).has_value());
    }
    QCOMPARE(sink.present(1), PieceMask{0b1111});
    const auto stripe = sink.stripe(1).value();
    QCOMPARE(stripe.size(), content.table.stripe_bytes(1));
    QVERIFY(std::ranges::equal(stripe.view(), test::pseudo_random(stripe.size(), 2).view()));
    QCOMPARE(sink.read(1, 0b110011).value().size(), std::size_t{2});
    QVERIFY(sink.read(0, 0b1111).value().empty());
    sink.put(0, test::pseudo_random(20'000, 1).view());
    QVERIFY(std::ranges::equal(sink.read(0, 0b1000).value()[0].bytes.view(), content.piece(0, 3)));
  }
};

CAIRN_TEST(StripeWorkTest)
#include "test_stripe_work.moc"
