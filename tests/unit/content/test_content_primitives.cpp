#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "base/limits.h"
#include "content/chunker.h"
#include "content/stripe_codec.h"
#include "crypto/digest.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

// What the golden file holds, made by the present code.
QJsonArray cut_lengths(const QJsonObject& golden) {
  const auto size = static_cast<std::size_t>(golden["stream_bytes"].toInteger());
  const auto stream = test::pseudo_random(size, static_cast<std::uint64_t>(golden["seed"].toInt()));
  QJsonArray lengths;
  Chunker chunker;
  auto left = stream.view();
  while (const auto cut = chunker.feed(left)) {
    lengths.append(static_cast<qint64>(*cut));
    left = left.subspan(*cut);
  }
  return lengths;
}

QJsonObject coded_stripe(const QJsonObject& golden) {
  const auto secret = LibrarySecret::from_text(golden["secret"].toString().toStdString()).value();
  const auto code = Code::parse(golden["code"].toString().toStdString()).value();
  const auto size = static_cast<std::size_t>(golden["stripe_bytes"].toInteger());
  const auto seed = static_cast<std::uint64_t>(golden["seed"].toInt());
  const auto plaintext = test::pseudo_random(size, seed);
  Stripe stripe{Buffer(chunk_bytes(code, size) * static_cast<std::size_t>(code.data)), size};
  std::ranges::copy(plaintext.view(), stripe.bytes.data());
  const auto key = stripe_key(secret, plaintext.view());
  encrypt_stripe(code, stripe, &key);

  auto made = golden;
  made["key"] = QString::fromStdString(key.text());
  QJsonArray ids;
  for (const auto& id : chunk_ids(Erasure(code), stripe)) {
    ids.append(QString::fromStdString(id.text()));
  }
  made["chunks"] = ids;
  return made;
}

}  // namespace

class ContentPrimitivesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QFile file(CAIRN_GOLDEN_DIR "/content_primitives.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!golden_.isEmpty());
  }

  void gearTableOfTheReadmeIsThatOfTheGoldenFile() {
    Bytes table(256 * 8);
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const auto digest =
          crypto::sha256(view_of(std::string("cairn:gear:") + static_cast<char>(byte)));
      std::copy_n(digest.bytes.begin(), 8, table.begin() + static_cast<std::ptrdiff_t>(byte * 8));
    }
    QCOMPARE(QString::fromStdString(to_hex(crypto::sha256(table).view())),
             golden_["gear_sha256"].toString());
  }

  void cutsAreThoseOfTheGoldenFile() {
    const auto cuts = golden_["cuts"].toObject();
    QCOMPARE(cut_lengths(cuts), cuts["lengths"].toArray());
    QVERIFY(cuts["lengths"].toArray().size() > 4);
  }

  void keysAndChunksAreThoseOfTheGoldenFile() {
    const auto stripes = golden_["stripes"].toArray();
    QCOMPARE(stripes.size(), 3);
    for (const auto& stripe : stripes) {
      QCOMPARE(QJsonDocument(coded_stripe(stripe.toObject())).toJson(),
               QJsonDocument(stripe.toObject()).toJson());
    }
  }

 private:
  QJsonObject golden_;
};

CAIRN_TEST(ContentPrimitivesTest)
#include "test_content_primitives.moc"
