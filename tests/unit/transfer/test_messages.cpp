#include <QTest>

#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "transfer/messages.h"
#include "transfer/wire.pb.h"
#include "unit/transfer/transfer_world.h"

using namespace cairn;
using namespace cairn::transfer;
using test::node_id;
using test::root_of;

namespace {

Digest digest(int number) {
  Digest out;
  out.bytes.fill(static_cast<std::uint8_t>(number));
  return out;
}

env::Endpoint endpoint(const char* address, std::uint16_t port) {
  return {env::asio::ip::make_address(address), port};
}

std::vector<Message> one_of_each() {
  Hello proven{1, 7, "Cairn/1.2", digest(3), digest(4), 9000};
  return {Unknown{},
          Hello{1, 1, "", digest(3), std::nullopt, 0},
          proven,
          Ping{0},
          Ping{~0ULL},
          Pong{77},
          Interest{root_of(1)},
          Disinterest{root_of(2)},
          HaveMap{root_of(3), 0, {}, false},
          HaveMap{root_of(3), 1ULL << 40U, {{1, 5}, {0xffffffffU, ~0ULL}}, true},
          GetBlock{1, root_of(4)},
          Block{0xffffffffU},
          GetChunks{9, root_of(5), 2, 1ULL << 33U, 0xff},
          Cancel{9, 1},
          Chunk{9, 63, 262144, 1048576},
          Missing{9, 0},
          Peers{root_of(6), {}},
          Peers{root_of(6),
                {{endpoint("192.0.2.1", 1), std::nullopt},
                 {endpoint("2001:db8::1", 65535), node_id(8)}}},
          Goodbye{Reason::distrusted, "three false chunks"},
          Goodbye{static_cast<Reason>(99), ""},
          DialBack{9000},
          DialedBack{9000, DialOutcome::reached},
          DialedBack{9000, DialOutcome::not_tried}};
}

Bytes bytes_of(const pb::Message& message) {
  const auto text = message.SerializeAsString();
  return {text.begin(), text.end()};
}

std::string id(std::size_t size = 32) {
  return std::string(size, 'x');
}

bool refused(const pb::Message& message) {
  const auto decoded = decode(bytes_of(message));
  return !decoded && decoded.error().code == ErrorCode::invalid;
}

}  // namespace

class MessagesTest : public QObject {
  Q_OBJECT
 private slots:
  void eachComesBackAsItWas() {
    for (const auto& message : one_of_each()) {
      const auto decoded = decode(encode(message));
      QVERIFY(decoded.has_value());
      QVERIFY(*decoded == message);
    }
  }

  void randomBytesAreReadOrRefusedAndMeanTheSameWhenSaidAgain() {
    test::SeededRandom random(1);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
      const auto all = one_of_each();
      auto bytes = encode(all[random.next_u64() % all.size()]);
      if (bytes.empty()) continue;
      bytes[random.next_u64() % bytes.size()] ^= static_cast<std::uint8_t>(random.next_u64() | 1U);
      const auto decoded = decode(bytes);
      if (!decoded) continue;
      ++read;
      QVERIFY(decode(encode(*decoded)).value() == *decoded);
    }
    QVERIFY(read > 1000);
  }

  void kindsAndFieldsOfLaterVersionsArePassedOver() {
    // Field 99, a message of three bytes; then the same behind a ping.
    const Bytes unknown{0x9a, 0x06, 0x03, 1, 2, 3};
    QVERIFY(decode(unknown).value() == Message(Unknown{}));
    auto ping = encode(Ping{5});
    ping.insert(ping.end(), unknown.begin(), unknown.end());
    QVERIFY(decode(ping).value() == Message(Ping{5}));
    QVERIFY(decode({}).value() == Message(Unknown{}));
  }

  void nobodyIsDialedAtNoPort() {
    const auto at = [](std::uint32_t port) {
      pb::Message message;
      message.mutable_dial_back()->set_port(port);
      return message;
    };
    QVERIFY(refused(at(0)));
    QVERIFY(refused(at(65'536)));
    QVERIFY(!refused(at(65'535)));
  }

  void anOutcomeOfALaterVersionSaysNothing() {
    pb::Message message;
    message.mutable_dialed_back()->set_port(9000);
    message.mutable_dialed_back()->set_outcome(7);
    const auto decoded = decode(bytes_of(message)).value();
    QVERIFY(decoded == Message(DialedBack{9000, DialOutcome::not_tried}));
  }

  void helloKeepsItsLimits() {
    const auto with = [](auto change) {
      pb::Message message;
      auto& hello = *message.mutable_hello();
      hello.set_version_min(1);
      hello.set_version_max(1);
      hello.set_network(id());
      change(hello);
      return message;
    };
    QVERIFY(!refused(with([](pb::Hello&) {})));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_version_min(0); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_version_min(2); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_network(id(31)); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_network(""); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_proof(id(33)); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_serve_port(65536); })));
    QVERIFY(!refused(with([](pb::Hello& hello) { hello.set_agent(std::string(64, 'a')); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_agent(std::string(65, 'a')); })));
    QVERIFY(refused(with([](pb::Hello& hello) { hello.set_agent("\xff"); })));
  }

  void mapsKeepTheirLimits() {
    const auto with = [](int stripes, int pieces, std::uint32_t length) {
      pb::Message message;
      auto& map = *message.mutable_have_map();
      map.set_root(id());
      for (int i = 0; i < stripes; ++i) map.add_stripes(length);
      for (int i = 0; i < pieces; ++i) map.add_pieces(1);
      return message;
    };
    QVERIFY(!refused(with(4096, 4096, 1)));
    QVERIFY(refused(with(4097, 4097, 1)));
    QVERIFY(refused(with(2, 1, 1)));
    QVERIFY(refused(with(1, 2, 1)));
    QVERIFY(refused(with(1, 1, 0)));
    // The longest fits into a frame.
    HaveMap longest{root_of(1), ~0ULL, {}, true};
    longest.runs.assign(kRunsPerMessageMax, {0xffffffffU, ~0ULL});
    QVERIFY(encode(longest).size() <= kMessageBytesMax);
  }

  void requestsAndChunksKeepTheirLimits() {
    pb::Message get;
    get.mutable_get_chunks()->set_root(id());
    QVERIFY(refused(get));
    get.mutable_get_chunks()->set_pieces(1);
    QVERIFY(!refused(get));
    get.mutable_get_chunks()->set_root(id(20));
    QVERIFY(refused(get));
    pb::Message block;
    block.mutable_get_block()->set_root("");
    QVERIFY(refused(block));
    const auto chunk = [](std::uint32_t piece, std::uint32_t offset, std::uint32_t total) {
      pb::Message message;
      message.mutable_chunk()->set_piece(piece);
      message.mutable_chunk()->set_offset(offset);
      message.mutable_chunk()->set_total(total);
      return message;
    };
    QVERIFY(!refused(chunk(63, 9, 10)));
    QVERIFY(refused(chunk(64, 9, 10)));
    QVERIFY(refused(chunk(1, 10, 10)));
    QVERIFY(refused(chunk(1, 0, 0)));
    for (const bool interest : {false, true}) {
      pb::Message about;
      (interest ? about.mutable_interest() : about.mutable_disinterest())->set_root(id(31));
      QVERIFY(refused(about));
    }
  }

  void peersAndGoodbyesKeepTheirLimits() {
    const auto with = [](auto change) {
      pb::Message message;
      message.mutable_peers()->set_root(id());
      auto& peer = *message.mutable_peers()->add_peers();
      peer.set_address("abcd");
      peer.set_port(1);
      change(*message.mutable_peers(), peer);
      return message;
    };
    QVERIFY(!refused(with([](pb::Peers&, pb::Peer&) {})));
    QVERIFY(refused(with([](pb::Peers&, pb::Peer& peer) { peer.set_port(0); })));
    QVERIFY(refused(with([](pb::Peers&, pb::Peer& peer) { peer.set_port(65536); })));
    QVERIFY(refused(with([](pb::Peers&, pb::Peer& peer) { peer.set_address("abcde"); })));
    QVERIFY(refused(with([](pb::Peers&, pb::Peer& peer) { peer.set_address(""); })));
    QVERIFY(refused(with([](pb::Peers&, pb::Peer& peer) { peer.set_node(id(31)); })));
    const auto many = [](int count) {
      pb::Message message;
      message.mutable_peers()->set_root(id());
      for (int i = 0; i < count; ++i) {
        auto& peer = *message.mutable_peers()->add_peers();
        peer.set_address("abcd");
        peer.set_port(1);
      }
      return message;
    };
    QVERIFY(!refused(many(64)));
    QVERIFY(refused(many(65)));
    pb::Message goodbye;
    goodbye.mutable_goodbye()->set_text(std::string(257, 'a'));
    QVERIFY(refused(goodbye));
    goodbye.mutable_goodbye()->set_text("\xc3");
    QVERIFY(refused(goodbye));
  }

  void framesClaimNoMoreThanTheyMay() {
    const auto frame = encode_frame(Ping{1}, 100);
    const auto head = decode_frame_head(frame).value();
    QCOMPARE(head.message_bytes, frame.size() - kFrameHeadBytes);
    QCOMPARE(head.payload_bytes, std::size_t{100});
    const auto claim = [](std::uint32_t message, std::uint32_t payload) {
      Bytes bytes(8);
      put_u32(MutableBytes(bytes).first(4), message);
      put_u32(MutableBytes(bytes).subspan(4), payload);
      return decode_frame_head(bytes);
    };
    QVERIFY(claim(65536, 262144).has_value());
    QCOMPARE(claim(65537, 0).error().code, ErrorCode::limit);
    QCOMPARE(claim(0, 262145).error().code, ErrorCode::limit);
    QCOMPARE(decode(Bytes(65537)).error().code, ErrorCode::limit);
  }
};

CAIRN_TEST(MessagesTest)
#include "test_messages.moc"
