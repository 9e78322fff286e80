#include <QTest>

#include "discovery/pcp_codec.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery;
namespace asio = env::asio;

namespace {

const auto kClient = asio::ip::make_address_v4("192.168.1.2");

// As RFC 6887 draws them, section 11.1.
const char* const kMapReply =
    "0281000000000e10"                   // version, MAP reply, success; 3600 s
    "0000007b000000000000000000000000"   // epoch 123, reserved
    "0102030405060708090a0b0c"           // nonce
    "06000000"                           // TCP
    "23282710"                           // 9000 inside, 10000 outside
    "00000000000000000000ffffcb007107";  // 203.0.113.7

Bytes bytes(const char* hex) {
  return from_hex(hex).value();
}

}  // namespace

class PcpCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void requestsAreAsTheRfcDrawsThem() {
    PcpMapRequest request;
    request.nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    request.transport = env::Transport::udp;
    request.internal_port = 9000;
    request.external_port = 9001;
    request.lifetime_s = 3600;
    QCOMPARE(to_hex(encode_pcp_map(kClient, request)),
             std::string("02010000"
                         "00000e10"
                         "00000000000000000000ffffc0a80102"
                         "0102030405060708090a0b0c"
                         "11000000"
                         "23282329"
                         "00000000000000000000ffff00000000"));
    QCOMPARE(to_hex(encode_pcp_announce(kClient)), std::string("02000000"
                                                               "00000000"
                                                               "00000000000000000000ffffc0a80102"));
  }

  void aGrantIsRead() {
    const auto reply = decode_pcp_reply(bytes(kMapReply)).value();
    QCOMPARE(reply.opcode, PcpOpcode::map);
    QCOMPARE(reply.result, std::uint8_t{0});
    QCOMPARE(reply.lifetime_s, 3600U);
    QCOMPARE(reply.epoch_s, 123U);
    PcpMapReply expected;
    expected.nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    expected.internal_port = 9000;
    expected.external_port = 10000;
    expected.external_address = asio::ip::make_address("203.0.113.7");
    QCOMPARE(reply.map.value(), expected);
  }

  void optionsBehindItAreIgnored() {
    auto longer = bytes(kMapReply);
    longer.insert(longer.end(), 8, 0);
    QVERIFY(decode_pcp_reply(longer));
    longer.push_back(0);
    QVERIFY(!decode_pcp_reply(longer));
    longer.resize(kPcpBytesMax + 4);
    QVERIFY(!decode_pcp_reply(longer));
  }

  void whatIsCutOffIsNoAnswer() {
    const auto whole = bytes(kMapReply);
    for (std::size_t size = 0; size < whole.size(); ++size) {
      QVERIFY(!decode_pcp_reply(ByteView(whole).first(size)));
    }
  }

  void requestsAndOtherOpcodesAreNoAnswers() {
    auto request = bytes(kMapReply);
    request[1] = 1;
    QVERIFY(!decode_pcp_reply(request));
    auto peer = bytes(kMapReply);
    peer[1] = 0x82;
    QVERIFY(!decode_pcp_reply(peer));
    auto later = bytes(kMapReply);
    later[0] = 3;
    QVERIFY(!decode_pcp_reply(later));
    auto protocol = bytes(kMapReply);
    protocol[36] = 132;
    QVERIFY(!decode_pcp_reply(protocol));
  }

  void aNatPmpRouterIsKnownByItsRefusal() {
    QVERIFY(decode_pcp_reply(bytes("0081000100000123")).value().is_nat_pmp);
    QVERIFY(decode_pcp_reply(bytes("00800001000001230000000000000000")).value().is_nat_pmp);
    QVERIFY(!decode_pcp_reply(bytes("0081000000000123")));
    QVERIFY(!decode_pcp_reply(bytes("00810001000001")));
  }

  void everyResultHasAMeaning() {
    for (int result = 1; result < 256; ++result) {
      QVERIFY(!pcp_error(static_cast<std::uint8_t>(result)).context.empty());
    }
    QCOMPARE(pcp_error(2).code, ErrorCode::permission);
    QCOMPARE(pcp_error(11).code, ErrorCode::exists);
  }
};

CAIRN_TEST(PcpCodecTest)
#include "test_pcp_codec.moc"
