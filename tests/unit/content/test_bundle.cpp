#include <QTest>
#include <algorithm>

#include "base/limits.h"
#include "chunk_shelf.h"
#include "content/bundle.h"
#include "manifests.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;
using test::file;
using test::folder;
using test::link_to;
using test::manifest_of;

namespace {

const LibrarySecret kSecret{{1, 2, 3}};

// A bundle with `stripes` made-up stripes of 5 MiB, or without any.
struct Sample {
  StripeTable layout;
  Manifest manifest;
};

Sample small_sample(std::vector<Entry> entries, const Code& code = {8, 4}) {
  return {StripeTable(code), manifest_of(std::move(entries))};
}

Sample striped_sample(const Code& code, std::size_t stripes) {
  constexpr std::size_t kStripe = 5 * limits::kMiB;
  Sample sample{StripeTable(code), manifest_of({file("a", stripes * kStripe)})};
  test::PseudoRandom random(4);
  for (std::size_t i = 0; i < stripes; ++i) {
    std::vector<ChunkId> ids(static_cast<std::size_t>(code.total()));
    for (auto& id : ids) random.fill(id.bytes);
    sample.layout.append(kStripe, ids);
    random.fill(sample.manifest.stripe_keys.emplace_back().bytes);
  }
  return sample;
}

std::vector<Entry> many_files(std::size_t count) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < count; ++i) {
    const auto number = std::to_string(1'000'000 + i);
    if (i % 100 == 0) entries.push_back(folder("d" + number));
    entries.push_back(file("d" + std::to_string(1'000'000 + i / 100 * 100) + "/f" + number, i));
  }
  return entries;
}

Result<BuiltBundle> build(const Sample& sample, test::ChunkShelf& shelf,
                          const LibrarySecret& secret = kSecret) {
  return build_bundle(sample.layout, sample.manifest, secret, shelf.sink());
}

Result<Bundle> open(const BuiltBundle& built, const StripeSource& source, bool with_key = true) {
  return open_bundle(built.root, built.root_block, with_key ? &built.key : nullptr, source);
}

ErrorCode code_of(const auto& result) {
  return result ? ErrorCode{-1} : result.error().code;
}

bool same(const Bundle& bundle, const Sample& sample) {
  return bundle.layout.code() == sample.layout.code() &&
         std::ranges::equal(bundle.layout.records(), sample.layout.records()) &&
         bundle.manifest == sample.manifest;
}

bool round_trips(const Sample& sample) {
  test::ChunkShelf shelf;
  const auto built = build(sample, shelf);
  if (!built || built->root_block.size() > limits::kRootBlockBytes) return false;
  const auto opened = open(*built, shelf.source());
  return opened && same(*opened, sample) && opened->root == built->root;
}

// A root block of these parts under its own root.
Result<Bundle> open_made(std::uint64_t length, Bytes layout, const Manifest& manifest) {
  const LinkKey key{{5}};
  RootBlock block;
  block.code = {2, 1};
  block.length = length;
  block.layout.inline_bytes = std::move(layout);
  block.sealed.inline_bytes = seal(key, encode_manifest(manifest));
  const auto bytes = encode_root_block(block);
  return open_bundle(root_of(bytes), bytes, &key, test::ChunkShelf().source());
}

}  // namespace

class BundleTest : public QObject {
  Q_OBJECT
 private slots:
  void bundlesOfAllShapesRoundTrip() {
    QVERIFY(round_trips(small_sample({})));
    QVERIFY(round_trips(small_sample({file("empty", 0)})));
    QVERIFY(round_trips(small_sample({file("a", 1), folder("b"), link_to("b/c", "../a")})));
    QVERIFY(round_trips(small_sample({file("a", limits::kInlineContentBytes)})));
    QVERIFY(round_trips(striped_sample(Code{8, 4}, 1)));
    QVERIFY(round_trips(striped_sample(Code{1, 0}, 40)));
    auto single = small_sample({file("folder", 100)});
    single.manifest.single_file = true;
    QVERIFY(round_trips(single));
  }

  void smallBundleIsItsRootBlockAlone() {
    test::ChunkShelf shelf;
    const auto built = build(small_sample(many_files(200)), shelf);
    QVERIFY(built);
    QCOMPARE(shelf.size(), std::size_t{0});
  }

  void largestInlinePartsFitTheRootBlock() {
    test::ChunkShelf shelf;
    // 42 records of 388 bytes are 16 296; entries fill the sealed part up to where it just fits.
    auto sample = striped_sample(Code{8, 4}, 42);
    while (seal({}, encode_manifest(sample.manifest)).size() <= kSealedInlineBytes - 700) {
      const auto number = std::to_string(100 + sample.manifest.entries.size());
      sample.manifest.entries.push_back(link_to("b" + number, std::string(600, 'x')));
    }
    QVERIFY(complete_manifest(sample.manifest, sample.layout.stream_bytes()));
    const auto built = build(sample, shelf);
    QVERIFY(built && built->root_block.size() > 60'000);
    QVERIFY(built->root_block.size() <= limits::kRootBlockBytes);
    QCOMPARE(shelf.size(), std::size_t{0});
  }

  void manyEntriesAndStripesBecomeStreamsAndRoundTrip() {
    const Code code{3, 2};
    auto sample = striped_sample(code, 2000);
    const auto all = sample.layout.stream_bytes();
    sample.manifest.entries = many_files(20'000);
    sample.manifest.entries.push_back(file("rest", all - test::bytes_of(sample.manifest)));
    QVERIFY(complete_manifest(sample.manifest, all));
    test::ChunkShelf shelf;
    const auto built = build(sample, shelf);
    QVERIFY(built && built->root_block.size() < 2000);
    QVERIFY(shelf.size() >= 10);
    QVERIFY(same(open(*built, shelf.source()).value(), sample));

    // Any two chunks of each stripe may be lost, no third.
    for (int a = 0; a < 5; ++a) {
      for (int b = a + 1; b < 5; ++b) {
        const auto lost = [=](std::size_t, int piece) { return piece == a || piece == b; };
        QVERIFY(same(open(*built, shelf.source(lost)).value(), sample));
        const auto third = [=](std::size_t, int piece) {
          return piece == a || piece == b || piece == (b + 1) % 5;
        };
        if (a == (b + 1) % 5) continue;
        QCOMPARE(code_of(open(*built, shelf.source(third))), ErrorCode::unavailable);
      }
    }
  }

  void withoutTheKeyTheLayoutOpensAndAllTablesAreSeen() {
    const Code code{2, 1};
    auto sample = striped_sample(code, 300);
    sample.manifest.entries = many_files(3000);
    const auto all = sample.layout.stream_bytes();
    sample.manifest.entries.push_back(file("rest", all - test::bytes_of(sample.manifest)));
    QVERIFY(complete_manifest(sample.manifest, all));
    test::ChunkShelf shelf;
    const auto built = build(sample, shelf);
    QVERIFY(built);
    std::size_t chunks = 0;
    const auto opened = open_bundle(
        built->root, built->root_block, nullptr, shelf.source(), [&](const StripeTable& table) {
          for (std::size_t i = 0; i < table.size(); ++i) {
            for (int piece = 0; piece < code.total(); ++piece) {
              chunks += shelf.chunks().contains(table.chunk_id(i, piece)) ? 1 : 0;
            }
          }
        });
    QVERIFY(opened && !opened->manifest);
    QVERIFY(std::ranges::equal(opened->layout.records(), sample.layout.records()));
    QCOMPARE(chunks, shelf.size());
  }

  void wrongKeyHasNoPermission() {
    test::ChunkShelf shelf;
    auto built = build(small_sample({file("a", 1)}), shelf);
    QVERIFY(built);
    built->key.bytes[0] ^= 1;
    QCOMPARE(code_of(open(*built, shelf.source())), ErrorCode::permission);
    QVERIFY(open(*built, shelf.source(), false));
  }

  void sameContentGivesTheSameLinkAndAnotherSecretAnother() {
    test::ChunkShelf shelf;
    const auto sample = striped_sample(Code{8, 4}, 3);
    const auto once = build(sample, shelf);
    const auto twice = build(sample, shelf);
    QVERIFY(once->root == twice->root && once->key == twice->key);
    QVERIFY(once->root_block == twice->root_block);
    const auto other = build(sample, shelf, LibrarySecret{{9}});
    QVERIFY(once->root != other->root && once->key != other->key);
    auto renamed = sample;
    renamed.manifest.name = "other";
    QVERIFY(build(renamed, shelf)->root != once->root);
  }

  void anyChangeOfTheRootBlockIsSeen() {
    test::ChunkShelf shelf;
    auto built = build(small_sample({file("a", 100)}), shelf);
    QVERIFY(built);
    for (std::size_t bit = 0; bit < built->root_block.size() * 8; ++bit) {
      const auto flip = static_cast<std::uint8_t>(1U << (bit % 8));
      built->root_block[bit / 8] ^= flip;
      QCOMPARE(code_of(open(*built, shelf.source())), ErrorCode::corrupt);
      built->root_block[bit / 8] ^= flip;
    }
    for (std::size_t size = 0; size < built->root_block.size(); ++size) {
      const auto part = ByteView(built->root_block).first(size);
      QVERIFY(!open_bundle(built->root, part, nullptr, shelf.source()));
      QVERIFY(!open_bundle(root_of(part), part, nullptr, shelf.source()));
    }
  }

  void partsThatDoNotBelongTogetherAreRefused() {
    const auto records_of = [](std::size_t stripes) {
      const auto table = striped_sample(Code{2, 1}, stripes).layout;
      return Bytes(table.records().begin(), table.records().end());
    };
    const auto two = striped_sample(Code{2, 1}, 2).manifest;
    const auto length = test::bytes_of(two);
    QVERIFY(open_made(length, records_of(2), two));
    QCOMPARE(code_of(open_made(length, records_of(1), two)), ErrorCode::corrupt);
    QCOMPARE(code_of(open_made(length, {}, two)), ErrorCode::corrupt);
    auto fewer_keys = two;
    fewer_keys.stripe_keys.pop_back();
    QCOMPARE(code_of(open_made(length, records_of(2), fewer_keys)), ErrorCode::corrupt);

    const auto small = manifest_of({file("a", 100)});
    QVERIFY(open_made(100, {}, small));
    QCOMPARE(code_of(open_made(101, {}, small)), ErrorCode::corrupt);
    auto hollow = small;
    hollow.content.clear();
    QCOMPARE(code_of(open_made(100, {}, hollow)), ErrorCode::corrupt);
    auto keyed = hollow;
    keyed.stripe_keys.push_back({});
    QCOMPARE(code_of(open_made(100, {}, keyed)), ErrorCode::corrupt);
    QCOMPARE(code_of(open_made(limits::kInlineContentBytes + 1, {}, small)), ErrorCode::corrupt);
  }

  void errorsNameTheBundle() {
    test::ChunkShelf shelf;
    auto built = build(small_sample({file("a", 1)}), shelf);
    built->key = {};
    const auto refused = open(*built, shelf.source());
    QVERIFY(refused.error().context.find(built->root.brief()) != std::string::npos);
    const auto damaged = open_bundle(Root{}, built->root_block, nullptr, shelf.source());
    QVERIFY(damaged.error().context.find(Root{}.brief()) != std::string::npos);
  }
};

CAIRN_TEST(BundleTest)
#include "test_bundle.moc"
