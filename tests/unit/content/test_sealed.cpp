#include <QTest>
#include <algorithm>
#include <limits>

#include "base/limits.h"
#include "content/sealed.h"
#include "manifests.h"
#include "support/test_registry.h"
#include "wire.h"

using namespace cairn;
using namespace cairn::content;
using test::file;
using test::folder;
using test::link_to;
using test::manifest_of;
namespace wire = cairn::test::wire;

namespace {

const LinkKey kKey{{9, 8, 7}};

Manifest sample() {
  return manifest_of({file(".hidden", 3), folder("a"), file("a-b", 0), folder("a/b"),
                      file("a/b/c", 1000), link_to("a/link", "../z"), file("z", 5)});
}

ErrorCode code_of(const auto& result) {
  return result ? ErrorCode{-1} : result.error().code;
}

// What complete_manifest says of these entries.
ErrorCode refusal(std::vector<Entry> entries) {
  Manifest manifest;
  manifest.name = "folder";
  manifest.entries = std::move(entries);
  const auto bytes = test::bytes_of(manifest);
  const auto completed = code_of(complete_manifest(manifest, bytes));
  // The way in from outside holds the same.
  if (code_of(decode_manifest(encode_manifest(manifest), bytes)) != completed) return ErrorCode{-2};
  return completed;
}

std::string header(std::uint64_t entries, std::uint64_t stripes, std::uint64_t content,
                   std::uint64_t version = 1) {
  return wire::framed(wire::number(1, version) + wire::bytes(2, "name") + wire::number(4, entries) +
                      wire::number(5, stripes) + wire::number(6, content));
}

}  // namespace

class SealedTest : public QObject {
  Q_OBJECT
 private slots:
  void manifestsRoundTrip() {
    auto with_keys = manifest_of({file("large", 1U << 20U)});
    with_keys.stripe_keys = {StripeKey{{1}}, StripeKey{{2}}};
    auto single = manifest_of({file("folder", 40'000)});
    single.single_file = true;
    for (const auto& manifest :
         {manifest_of({}), sample(), manifest_of({file("empty", 0)}), with_keys, single}) {
      const auto again = decode_manifest(encode_manifest(manifest), test::bytes_of(manifest));
      QVERIFY2(again, again ? "" : again.error().context.c_str());
      QVERIFY(*again == manifest);
    }
  }

  void extremeTimesAndModesRoundTrip() {
    for (const auto time : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1},
                            std::int64_t{0}, std::numeric_limits<std::int64_t>::max()}) {
      auto entry = file("f", 1);
      entry.mtime_ns = time;
      entry.mode = time < 0 ? 0 : 0777;
      const auto manifest = manifest_of({entry});
      QVERIFY(decode_manifest(encode_manifest(manifest), 1) == manifest);
    }
  }

  void theFoldersOwnModeAndTimeAreInTheHeader() {
    Manifest manifest;
    manifest.name = "name";
    manifest.mode = 0700;
    manifest.mtime_ns = 3;
    const auto plain = encode_manifest(manifest);
    const auto expected = wire::framed(wire::number(1, 1) + wire::bytes(2, "name") +
                                       wire::number(7, 0700) + wire::number(8, 6));
    QVERIFY(text_of(plain) == expected);
    const auto again = decode_manifest(plain, 0);
    QVERIFY(again && *again == manifest);
    for (const auto& [mode, time, single] :
         {std::tuple(01000U, 0, false), std::tuple(0U, 3, false), std::tuple(0644U, 0, true)}) {
      auto wrong = sample();
      wrong.mode = mode;
      wrong.mtime_ns = time;
      wrong.single_file = single;
      QCOMPARE(code_of(decode_manifest(encode_manifest(wrong), test::bytes_of(wrong))),
               ErrorCode::corrupt);
    }
  }

  void offsetsFollowFromSizes() {
    const auto manifest = sample();
    std::vector<std::uint64_t> offsets;
    offsets.reserve(manifest.entries.size());
    for (const auto& entry : manifest.entries) offsets.push_back(entry.offset);
    QCOMPARE(offsets, (std::vector<std::uint64_t>{0, 3, 3, 3, 3, 1003, 1003}));
  }

  void entryAtFindsTheFileOfEveryByte() {
    const auto manifest = manifest_of(
        {file("0", 0), file("1", 2), file("2", 0), folder("3"), file("4", 3), file("5", 0)});
    const std::vector<std::size_t> expected{1, 1, 4, 4, 4, 6, 6};
    for (std::size_t offset = 0; offset < expected.size(); ++offset) {
      QCOMPARE(entry_at(manifest, offset), expected[offset]);
    }
    QCOMPARE(entry_at(manifest, ~std::uint64_t{0}), std::size_t{6});
    QCOMPARE(entry_at(manifest_of({}), 0), std::size_t{0});
  }

  void pathsThatClimbOutAreRefused() {
    for (const std::string path :
         {"..", ".", "", "/etc", "a/../b", "../x", "a//b", "a/", "a/./b", "\xff", "a\xc0\xaf"}) {
      QCOMPARE(refusal({folder("a"), file(path, 1)}), ErrorCode::invalid);
    }
    QCOMPARE(refusal({file(std::string("a\0b", 3), 1)}), ErrorCode::invalid);
    QCOMPARE(refusal({file(std::string(256, 'x'), 1)}), ErrorCode::invalid);
  }

  void nothingLiesBelowWhatIsNoFolder() {
    QCOMPARE(refusal({file("a/b", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({file("a", 1), file("a/b", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({link_to("a", "/etc"), file("a/passwd", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({folder("a"), link_to("a/b", "/"), file("a/b/c", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({folder("a"), file("a/b/c", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({folder("a"), file("a/b", 1), file("b/c", 1)}), ErrorCode::corrupt);
    // Names that sort between a folder and what is in it do not hide it.
    QCOMPARE(refusal({folder("a"), folder("a b"), file("a b/c", 1), file("a-", 1), file("a/x", 1)}),
             ErrorCode{-1});
    QCOMPARE(refusal({folder("a"), file("a-", 1), file("a-/x", 1)}), ErrorCode::corrupt);
  }

  void wrongOrderAndTwinsAreRefused() {
    QCOMPARE(refusal({file("b", 1), file("a", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({file("a", 1), file("a", 1)}), ErrorCode::corrupt);
    QCOMPARE(refusal({folder("a"), file("a", 1)}), ErrorCode::corrupt);
    // Bytes are compared as unsigned.
    QCOMPARE(refusal({file("z", 1), file("ä", 1)}), ErrorCode{-1});
  }

  void entriesThatContradictThemselvesAreRefused() {
    auto fat_folder = folder("a");
    fat_folder.size = 1;
    auto odd_mode = file("a", 1);
    odd_mode.mode = 04755;
    auto aimed_file = file("a", 1);
    aimed_file.target = "b";
    for (const auto& entry :
         {fat_folder, odd_mode, aimed_file, link_to("a", ""), link_to("a", std::string(4097, 'x')),
          link_to("a", std::string("b\0c", 3))}) {
      QCOMPARE(refusal({entry}), ErrorCode::corrupt);
    }
    QCOMPARE(refusal({link_to("a", std::string(4096, 'x'))}), ErrorCode{-1});
  }

  void sizesThatDoNotAddUpAreRefused() {
    Manifest manifest;
    manifest.name = "folder";
    manifest.entries = {file("a", 10), file("b", 20)};
    QVERIFY(complete_manifest(manifest, 30));
    QCOMPARE(code_of(complete_manifest(manifest, 29)), ErrorCode::corrupt);
    QCOMPARE(code_of(complete_manifest(manifest, 31)), ErrorCode::corrupt);
    // A sum of 30 after it went over the end of 64 bits.
    manifest.entries = {file("a", ~std::uint64_t{0}), file("b", 31)};
    QCOMPARE(code_of(complete_manifest(manifest, 30)), ErrorCode::corrupt);
  }

  void contentIsTheWholeStreamOrNotThere() {
    auto manifest = manifest_of({file("a", 10)});
    manifest.content.pop_back();
    QCOMPARE(code_of(complete_manifest(manifest, 10)), ErrorCode::corrupt);
    manifest = manifest_of({file("a", 10)});
    manifest.stripe_keys.push_back({});
    QCOMPARE(code_of(complete_manifest(manifest, 10)), ErrorCode::corrupt);
  }

  void singleFileBundleHoldsThatFile() {
    auto manifest = manifest_of({file("folder", 1)});
    manifest.single_file = true;
    QVERIFY(complete_manifest(manifest, 1));
    for (const auto& entries : std::vector<std::vector<Entry>>{
             {}, {file("other", 1)}, {folder("folder")}, {file("folder", 1), file("z", 1)}}) {
      manifest.entries = entries;
      manifest.content.clear();
      QCOMPARE(code_of(complete_manifest(manifest, test::bytes_of(manifest))), ErrorCode::corrupt);
    }
    for (const auto* name : {"", "..", "a/b"}) {
      manifest.name = name;
      QCOMPARE(code_of(complete_manifest(manifest, 1)), ErrorCode::invalid);
    }
  }

  void countsThatLieAreRefusedWithoutMemory() {
    const auto refused = [](const std::string& plain) {
      return code_of(decode_manifest(view_of(plain), 0));
    };
    const auto most = ~std::uint64_t{0};
    QCOMPARE(refused(header(1, 0, 0)), ErrorCode::corrupt);
    QCOMPARE(refused(header(most, 0, 0)), ErrorCode::limit);
    QCOMPARE(refused(header(limits::kEntriesMax, 0, 0)), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, 1, 0)), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, most, 0)), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, (most >> 5U) + 1, 0)), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, 0, most)), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, 0, 0) + "x"), ErrorCode::corrupt);
    QCOMPARE(refused(header(0, 0, 0)), ErrorCode{-1});
  }

  void messageLongerThanAnyEntryIsOverALimit() {
    const auto later = wire::bytes(100, std::string(65'000, 'x'));
    const auto entry = wire::bytes(1, "empty") + later;
    QVERIFY(decode_manifest(view_of(header(1, 0, 0) + wire::framed(entry)), 0));
    const auto huge = wire::framed(entry + later);
    QCOMPARE(code_of(decode_manifest(view_of(header(1, 0, 0) + huge), 0)), ErrorCode::limit);
    QCOMPARE(code_of(decode_manifest(view_of("\xff\xff\xff\xff"), 0)), ErrorCode::limit);
  }

  void unknownVersionsAndKindsAreUnsupported() {
    const auto later = decode_manifest(view_of(header(0, 0, 0, 2)), 0);
    QCOMPARE(code_of(later), ErrorCode::unsupported);
    QVERIFY(later.error().context.find("version 2") != std::string::npos);
    const auto device = wire::framed(wire::bytes(1, "tty") + wire::number(2, 3));
    QCOMPARE(code_of(decode_manifest(view_of(header(1, 0, 0) + device), 0)),
             ErrorCode::unsupported);
  }

  void everyTruncationOfAManifestIsRefused() {
    const auto manifest = sample();
    const auto plain = encode_manifest(manifest);
    for (std::size_t size = 0; size < plain.size(); ++size) {
      QVERIFY(!decode_manifest(ByteView(plain).first(size), test::bytes_of(manifest)));
    }
  }

  void everyFlippedBitOfAManifestIsAnErrorOrAnotherManifest() {
    const auto manifest = sample();
    const auto bytes = test::bytes_of(manifest);
    auto plain = encode_manifest(manifest);
    for (std::size_t bit = 0; bit < plain.size() * 8; ++bit) {
      const auto flip = static_cast<std::uint8_t>(1U << (bit % 8));
      plain[bit / 8] ^= flip;
      if (const auto other = decode_manifest(plain, bytes)) {
        QVERIFY(decode_manifest(encode_manifest(*other), bytes) == *other);
      }
      plain[bit / 8] ^= flip;
    }
  }

  void sealedBytesOpenWithTheirKeyAlone() {
    for (const std::size_t size :
         {0U, 1U, (1U << 20U) - 1, 1U << 20U, (1U << 20U) + 1, 2U << 20U, (2U << 20U) + 5}) {
      const auto random = test::pseudo_random(size, 3);
      const auto sealed = seal(kKey, random.view());
      const auto segments = std::max<std::size_t>((size + (1U << 20U) - 1) >> 20U, 1);
      QCOMPARE(sealed.size(), size + 16 * segments);
      const auto opened = open_sealed(kKey, sealed);
      QVERIFY(opened && std::ranges::equal(*opened, random.view()));
      QCOMPARE(code_of(open_sealed(LinkKey{}, sealed)), ErrorCode::permission);
    }
  }

  void everyTruncationAndFlippedBitOfASealedPartIsRefused() {
    const auto sealed = seal(kKey, encode_manifest(sample()));
    for (std::size_t size = 0; size < sealed.size(); ++size) {
      QCOMPARE(code_of(open_sealed(kKey, ByteView(sealed).first(size))), ErrorCode::permission);
    }
    auto changed = sealed;
    for (std::size_t bit = 0; bit < changed.size() * 8; ++bit) {
      const auto flip = static_cast<std::uint8_t>(1U << (bit % 8));
      changed[bit / 8] ^= flip;
      QCOMPARE(code_of(open_sealed(kKey, changed)), ErrorCode::permission);
      changed[bit / 8] ^= flip;
    }
  }

  void segmentsCannotBeLeftOutOrSwapped() {
    constexpr std::size_t kSegment = (1U << 20U) + 16;
    const auto sealed = seal(kKey, test::pseudo_random(3U << 20U, 3).view());
    QCOMPARE(sealed.size(), 3 * kSegment);
    const auto joined = [&](std::initializer_list<std::size_t> segments) {
      Bytes out;
      for (const auto i : segments) {
        const auto segment = ByteView(sealed).subspan(i * kSegment, kSegment);
        out.insert(out.end(), segment.begin(), segment.end());
      }
      return code_of(open_sealed(kKey, out));
    };
    QCOMPARE(joined({0, 1, 2}), ErrorCode{-1});
    for (const auto code : {joined({0, 1}), joined({1, 2}), joined({2}), joined({1, 0, 2}),
                            joined({0, 1, 2, 2}), joined({0, 0, 1, 2}), joined({})}) {
      QCOMPARE(code, ErrorCode::permission);
    }
  }

  void linkKeyFollowsFromSecretAndContent() {
    const LibrarySecret secret{{1}};
    const auto plain = encode_manifest(sample());
    QVERIFY(link_key(secret, plain) == link_key(secret, plain));
    QVERIFY(link_key(secret, plain) != link_key(LibrarySecret{{2}}, plain));
    auto other = sample();
    ++other.entries[0].mtime_ns;
    QVERIFY(link_key(secret, plain) != link_key(secret, encode_manifest(other)));
  }
};

CAIRN_TEST(SealedTest)
#include "test_sealed.moc"
