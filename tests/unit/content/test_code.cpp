#include <QTest>

#include "content/code.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

class CodeTest : public QObject {
  Q_OBJECT
 private slots:
  void everyCodeRoundTripsThroughItsText() {
    for (std::uint64_t data = 1; data <= 32; ++data) {
      for (std::uint64_t parity = 0; parity <= 32; ++parity) {
        const auto code = Code::make(data, parity);
        QVERIFY(code);
        QCOMPARE(code->text(), std::to_string(data) + "+" + std::to_string(parity));
        QVERIFY(Code::parse(code->text()) == *code);
        QCOMPARE(code->total(), static_cast<int>(data + parity));
      }
    }
  }

  void whatIsNoCodeIsRefused() {
    for (const auto* text : {"",
                             "+",
                             "8",
                             "8+",
                             "+4",
                             "8+4+1",
                             " 8+4",
                             "8+4 ",
                             "8 + 4",
                             "-8+4",
                             "8+-4",
                             "8++4",
                             "08+4",
                             "8+04",
                             "8+00",
                             "0+4",
                             "33+4",
                             "8+33",
                             "8.0+4",
                             "0x8+4",
                             "8-4",
                             "a+b",
                             "18446744073709551617+4",
                             "8+18446744073709551616",
                             "4294967304+4"}) {
      const auto code = Code::parse(text);
      QVERIFY2(!code, text);
      QCOMPARE(code.error().code, ErrorCode::invalid);
    }
    QVERIFY(!Code::parse(std::string_view("8+4\0", 4)));
    QVERIFY(!Code::make(0, 0));
    QVERIFY(!Code::make(std::uint64_t{1} << 32U | 8U, 4));
    QVERIFY(!Code::make(8, std::uint64_t{1} << 32U));
  }

  void errorNamesTheTextButNotAllOfAHugeOne() {
    QVERIFY(Code::parse("eight+four").error().context.find("eight+four") != std::string::npos);
    QVERIFY(Code::parse(std::string(100'000, '8')).error().context.size() < 200);
  }

  void chunksHoldTheStripeInMultiplesOf64() {
    const Code code{8, 4};
    QCOMPARE(chunk_bytes(code, 1), std::size_t{64});
    QCOMPARE(chunk_bytes(code, 512), std::size_t{64});
    QCOMPARE(chunk_bytes(code, 513), std::size_t{128});
    QCOMPARE(chunk_bytes(code, 8 << 20U), std::size_t{1} << 20U);
    QCOMPARE(chunk_bytes(Code{3, 0}, 1000), std::size_t{384});
    for (int data = 1; data <= 32; ++data) {
      for (const std::size_t stripe : {1U, 63U, 64U, 65U, 4095U, 4097U, 16U << 20U}) {
        const auto chunk = chunk_bytes(Code{data, 0}, stripe);
        const auto k = static_cast<std::size_t>(data);
        QVERIFY(chunk % 64 == 0 && chunk * k >= stripe && (chunk - 64) * k < stripe);
      }
    }
  }
};

CAIRN_TEST(CodeTest)
#include "test_code.moc"
