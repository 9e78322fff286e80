#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "discovery/beacon_codec.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::discovery;

namespace {

constexpr BeaconCodec::Salt kSalt{1, 2, 3, 4, 5, 6, 7, 8};

Beacon some_beacon() {
  Beacon beacon;
  beacon.kind = BeaconKind::hello;
  for (std::size_t i = 0; i < NodeId::kSize; ++i) {
    beacon.id.bytes[i] = static_cast<std::uint8_t>(i);
  }
  beacon.port = 9000;
  return beacon;
}

}  // namespace

class BeaconCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void everyKindAndPortComesBack() {
    const BeaconCodec codec("home", "");
    test::SeededRandom random(1);
    for (int i = 0; i < 300; ++i) {
      Beacon beacon;
      beacon.kind = static_cast<BeaconKind>(i % 3);
      beacon.port = static_cast<std::uint16_t>(random.next_u64());
      random.fill(beacon.id.bytes);
      BeaconCodec::Salt salt{};
      random.fill(salt);
      QCOMPARE(codec.decode(codec.encode(beacon, salt)).value(), beacon);
    }
  }

  void theBytesAreThoseOfTheGoldenFile() {
    QFile file(QStringLiteral(CAIRN_GOLDEN_FOLDER "/lan_beacon.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto golden = QJsonDocument::fromJson(file.readAll()).object();
    const auto beacons = golden[QLatin1String("beacons")].toArray();
    QCOMPARE(beacons.size(), 2);
    for (const auto& value : beacons) {
      const auto one = value.toObject();
      const auto network = one[QLatin1String("network")].toString().toStdString();
      const auto secret = one[QLatin1String("secret")].toString().toStdString();
      const BeaconCodec codec(network, secret);
      const auto encoded = codec.encode(some_beacon(), kSalt);
      QCOMPARE(to_hex(encoded), one[QLatin1String("hex")].toString().toStdString());
    }
  }

  void anotherNetworkOrSecretReadsNothing() {
    const auto encoded = BeaconCodec("home", "secret").encode(some_beacon(), kSalt);
    QVERIFY(BeaconCodec("home", "secret").decode(encoded));
    QVERIFY(!BeaconCodec("home", "").decode(encoded));
    QVERIFY(!BeaconCodec("home", "secrets").decode(encoded));
    QVERIFY(!BeaconCodec("work", "secret").decode(encoded));
  }

  void everyChangedBitIsFoundOut() {
    const BeaconCodec codec("home", "");
    const auto whole = codec.encode(some_beacon(), kSalt);
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
      auto changed = whole;
      changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
      QVERIFY(!codec.decode(changed));
    }
  }

  void nothingLongerOrShorterIsTaken() {
    const BeaconCodec codec("home", "");
    const auto whole = codec.encode(some_beacon(), kSalt);
    for (std::size_t size = 0; size < whole.size(); ++size) {
      QVERIFY(!codec.decode(ByteView(whole).first(size)));
    }
    Bytes longer(whole.begin(), whole.end());
    longer.push_back(0);
    QVERIFY(!codec.decode(longer));
  }

  void nothingShowsThatTwoBeaconsAreOfOneNode() {
    const BeaconCodec codec("home", "secret");
    const auto first = codec.encode(some_beacon(), {1});
    const auto second = codec.encode(some_beacon(), {2});
    int same = 0;
    for (std::size_t i = 14; i < first.size(); ++i) same += first[i] == second[i] ? 1 : 0;
    QVERIFY(same <= 4);  // by chance
  }
};

CAIRN_TEST(BeaconCodecTest)
#include "test_beacon_codec.moc"
