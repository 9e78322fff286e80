#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <map>
#include <numeric>

#include "support/test_registry.h"
#include "transfer/messages.h"
#include "transfer/network_proof.h"

using namespace cairn;
using namespace cairn::transfer;

namespace {

// What the golden file's "about" says.
template <class Id>
Id id_from(int first) {
  Id id;
  std::iota(id.bytes.begin(), id.bytes.end(), static_cast<std::uint8_t>(first));
  return id;
}
const auto kRoot = id_from<Root>(200);
const auto kSession = id_from<Digest>(32);
const NetworkProof kPublic{"public", ""};
const NetworkProof kTeam{"team", "a long secret"};

std::map<std::string, Message> messages() {
  const auto proof = kTeam.make(Role::dialer, kSession);
  const env::Endpoint v4{env::asio::ip::make_address("203.0.113.5"), 9000};
  const env::Endpoint v6{env::asio::ip::make_address("2001:db8::5"), 9000};
  return {{"hello of a public network",
           Hello{1, 1, "Cairn/1.0", kPublic.network(), std::nullopt, 9000}},
          {"hello with a proof", Hello{1, 2, "Cairn/1.0", kTeam.network(), proof, 0}},
          {"ping", Ping{1'000'000}},
          {"pong", Pong{1'000'000}},
          {"interest", Interest{kRoot}},
          {"disinterest", Disinterest{kRoot}},
          {"have-map", HaveMap{kRoot, 300, {{1, 0xfff}, {70'000, 5}}, true}},
          {"have-map of nothing", HaveMap{kRoot, 0, {}, false}},
          {"get-block", GetBlock{1, kRoot}},
          {"block", Block{1}},
          {"get-chunks", GetChunks{2, kRoot, 1, 300, 0b1011}},
          {"cancel", Cancel{2, 0b1000}},
          {"chunk", Chunk{2, 1, 262'144, 1'048'576}},
          {"missing", Missing{2, 0b10}},
          {"missing block", Missing{1, 0}},
          {"peers", Peers{kRoot, {{v4, std::nullopt}, {v6, id_from<NodeId>(0)}}}},
          {"goodbye", Goodbye{Reason::second, "another connection"}},
          {"dial-back", DialBack{9000}},
          {"dialed-back", DialedBack{9000, DialOutcome::not_reached}}};
}

std::string text_at(const QJsonObject& object, const char* name) {
  return object[QLatin1String(name)].toString().toStdString();
}

}  // namespace

class GoldenTransferTest : public QObject {
  Q_OBJECT
  QJsonObject golden_;

  [[nodiscard]] std::map<std::string, std::string> named(const char* list) const {
    std::map<std::string, std::string> out;
    for (const auto& value : golden_[QLatin1String(list)].toArray()) {
      out[text_at(value.toObject(), "name")] = text_at(value.toObject(), "hex");
    }
    return out;
  }

 private slots:
  void initTestCase() {
    QFile file(QStringLiteral(CAIRN_GOLDEN_FOLDER "/transfer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
  }

  void framesAreThoseOfTheGoldenFile() {
    const auto expected = messages();
    const auto frames = named("frames");
    QCOMPARE(frames.size(), expected.size());
    for (const auto& [name, hex] : frames) {
      QVERIFY2(expected.contains(name), name.c_str());
      const auto& message = expected.at(name);
      const auto bytes = from_hex(hex).value();
      const auto head = decode_frame_head(bytes).value();
      QCOMPARE(kFrameHeadBytes + head.message_bytes + head.payload_bytes, bytes.size());
      const auto body = ByteView(bytes).subspan(kFrameHeadBytes, head.message_bytes);
      QVERIFY2(decode(body).value() == message, name.c_str());
      auto frame = encode_frame(message, head.payload_bytes);
      const auto payload = ByteView(bytes).last(head.payload_bytes);
      frame.insert(frame.end(), payload.begin(), payload.end());
      QCOMPARE(to_hex(frame), hex);
    }
  }

  void networksAndProofsAreThoseOfTheGoldenFile() {
    const auto networks = named("networks");
    QCOMPARE(to_hex(kPublic.network().view()), networks.at("public"));
    QCOMPARE(to_hex(kTeam.network().view()), networks.at("team"));
    const auto proofs = named("proofs");
    QCOMPARE(to_hex(kTeam.make(Role::dialer, kSession)->view()), proofs.at("dialer"));
    QCOMPARE(to_hex(kTeam.make(Role::listener, kSession)->view()), proofs.at("listener"));
    QVERIFY(!kPublic.make(Role::dialer, kSession));
  }
};

CAIRN_TEST(GoldenTransferTest)
#include "test_golden_transfer.moc"
