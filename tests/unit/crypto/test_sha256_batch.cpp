#include <QTest>

#include "crypto/sha256_batch.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::crypto;

class Sha256BatchTest : public QObject {
  Q_OBJECT
 private slots:
  void digestsAreThoseOfHashingOneByOne_data() {
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("blocks");
    for (const int messages : {1, 2, 3, 4, 12, 13, 64}) {
      for (const int blocks : {0, 1, 2, 3, 17, 1024}) {
        QTest::addRow("%d messages of %d blocks", messages, blocks) << messages << blocks;
      }
    }
  }
  void digestsAreThoseOfHashingOneByOne() {
    QFETCH(const int, messages);
    QFETCH(const int, blocks);
    const auto bytes = static_cast<std::size_t>(blocks) * 64;
    std::vector<Buffer> texts;
    for (int i = 0; i < messages; ++i) {
      texts.push_back(test::pseudo_random(bytes, static_cast<std::uint64_t>(i) + 1));
    }
    Sha256Batch batch(texts.size());
    // In uneven parts, since the state is carried from one to the next.
    for (std::size_t at = 0, part = 64; at < bytes; at += part, part += 64) {
      part = std::min(part, bytes - at);
      std::vector<const std::uint8_t*> parts;
      for (const auto& text : texts) parts.push_back(text.data() + at);
      batch.update(parts, part);
    }
    const auto digests = batch.finish();
    QCOMPARE(digests.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) QVERIFY(digests[i] == sha256(texts[i].view()));
  }

  void noMessagesGiveNoDigests() {
    Sha256Batch batch(0);
    QVERIFY(batch.finish().empty());
  }

  void messagesNeedNoAlignment() {
    const auto bytes = test::pseudo_random(64 * 4 + 7, 9);
    Sha256Batch batch(2);
    const std::vector<const std::uint8_t*> parts{bytes.data() + 1, bytes.data() + 7};
    batch.update(parts, 256);
    const auto digests = batch.finish();
    QVERIFY(digests[0] == sha256(bytes.view().subspan(1, 256)));
    QVERIFY(digests[1] == sha256(bytes.view().subspan(7, 256)));
  }
};

CAIRN_TEST(Sha256BatchTest)
#include "test_sha256_batch.moc"
