#include <QTest>

#include "download/description.h"
#include "support/store_machine.h"
#include "support/test_registry.h"

using namespace cairn;
using download::Description;

namespace {

// A folder of so many empty files: the more, the more streams describe it.
test::Publication publish(test::StoreMachine& machine, int files) {
  for (int i = 0; i < files; ++i) {
    machine.write("/src/folder/" + std::string(60, 'n') + std::to_string(i), {});
  }
  machine.write_random("/src/folder/content", 100'000);
  CHECK(machine.open("/home/.cairn").has_value());
  return test::publish(machine, "/src/folder", {4, 2});
}

std::vector<Buffer> stripes_of(const test::Publication& from, std::size_t stream) {
  std::vector<Buffer> out;
  for (const auto& plain : from.description[stream - 1]) out.emplace_back(ByteView(plain));
  return out;
}

}  // namespace

class DescriptionTest : public QObject {
  Q_OBJECT
 private slots:
  void streamsAreAskedForOneAfterTheOther() {
    for (const int files : {0, 2000}) {
      test::StoreMachine machine;
      const auto source = publish(machine, files);
      Description description(source.bundle.bundle->root, source.bundle.root_block,
                              source.bundle.key);
      std::size_t streams = 0;
      while (const auto needed = description.next().value()) {
        QVERIFY(!description.bundle());
        QCOMPARE(needed->stream, static_cast<std::uint32_t>(++streams));
        QVERIFY(std::ranges::equal(needed->table->records(), source.table(streams).records()));
        // Asked again before it came, it is the same.
        QCOMPARE(description.next().value()->stream, needed->stream);
        description.put(stripes_of(source, streams));
      }
      QCOMPARE(streams, source.description.size());
      QCOMPARE(streams > 0, files > 0);
      QCOMPARE(description.tables().size(), streams);
      QVERIFY(description.bundle()->manifest == source.bundle.bundle->manifest);
    }
  }

  void withoutTheKeyOnlyTheLayoutIsDescribed() {
    test::StoreMachine machine;
    const auto source = publish(machine, 2000);
    Description description(source.bundle.bundle->root, source.bundle.root_block, std::nullopt);
    for (std::size_t stream = 1; description.next().value(); ++stream) {
      description.put(stripes_of(source, stream));
    }
    QVERIFY(!description.bundle()->manifest);
    QVERIFY(std::ranges::equal(description.bundle()->layout.records(), source.table(0).records()));
  }

  void aKeyOrABlockOfAnotherBundleIsAnError() {
    test::StoreMachine machine;
    const auto source = publish(machine, 0);
    auto key = source.bundle.key;
    key.bytes[0] ^= 1U;
    const auto& root = source.bundle.bundle->root;
    QVERIFY(!Description(root, source.bundle.root_block, key).next());
    auto block = source.bundle.root_block;
    block.back() ^= 1U;
    QVERIFY(!Description(root, block, source.bundle.key).next());
  }
};

CAIRN_TEST(DescriptionTest)
#include "test_description.moc"
