#include <QTest>

#include "node/rested_maps.h"
#include "support/test_registry.h"

using namespace cairn;
using node::RestedMaps;

namespace {

node::DownloadInfo paused(std::uint8_t number) {
  node::DownloadInfo info;
  info.root.bytes.fill(number);
  info.added_ns = number;
  return info;
}

store::Recalled recalled(std::size_t stripes, std::size_t shown) {
  content::StripeTable layout(content::Code{1, 0});
  const std::array<ChunkId, 1> ids{};
  for (std::size_t i = 0; i < stripes; ++i) layout.append(1, ids);
  content::Bundle bundle{Root(), content::RootBlock(), std::move(layout), std::nullopt};
  return {std::move(bundle), std::vector<store::PieceMask>(shown, 1),
          std::vector<store::PieceMask>(shown, 0)};
}

std::size_t stripes_of(const RestedMaps& maps, const node::DownloadInfo& info) {
  node::DownloadDetails details;
  details.info = info;
  maps.put(details);
  return details.stripes.size();
}

}  // namespace

class RestedMapsTest : public QObject {
  Q_OBJECT
 private slots:
  void whatIsKeptIsGivenUntilItIsForgotten() {
    RestedMaps maps;
    const auto info = paused(1);
    QVERIFY(!maps.knows(info));
    maps.keep(info, recalled(5, 3));
    QVERIFY(maps.knows(info));
    QCOMPARE(stripes_of(maps, info), std::size_t{3});
    QCOMPARE(maps.bundle_of(info)->layout.size(), std::size_t{5});
    QCOMPARE(stripes_of(maps, paused(2)), std::size_t{0});
    QVERIFY(!maps.bundle_of(paused(2)));
    const auto changes = maps.changes();
    maps.forget(info.root);
    QVERIFY(maps.changes() != changes);
    QVERIFY(!maps.knows(info));
    QCOMPARE(stripes_of(maps, info), std::size_t{0});
  }

  void thatNothingIsKnownIsKnownToo() {
    RestedMaps maps;
    maps.keep(paused(1), std::nullopt);
    QVERIFY(maps.knows(paused(1)));
    QVERIFY(!maps.bundle_of(paused(1)));
    QCOMPARE(stripes_of(maps, paused(1)), std::size_t{0});
  }

  void itSpeaksOfTheSameFilesOfTheSameDownload() {
    RestedMaps maps;
    const auto info = paused(1);
    maps.keep(info, recalled(3, 3));
    auto chosen = info;
    chosen.patterns = {"a"};
    QVERIFY(!maps.knows(chosen));
    auto again = info;
    again.added_ns = 7;
    QVERIFY(!maps.knows(again));
  }

  void thoseLookedAtLastAreKept() {
    RestedMaps maps;
    constexpr std::size_t kHalf = RestedMaps::kStripes / 2;
    for (std::uint8_t i = 1; i <= 3; ++i) maps.keep(paused(i), recalled(kHalf, 10));
    QVERIFY(!maps.knows(paused(1)));
    QVERIFY(maps.knows(paused(2)) && maps.knows(paused(3)));
    // One alone may be larger.
    maps.keep(paused(4), recalled(RestedMaps::kStripes + 1, 10));
    QVERIFY(maps.knows(paused(4)) && !maps.knows(paused(3)));
    for (std::uint8_t i = 10; i < 10 + RestedMaps::kDownloads; ++i) {
      maps.keep(paused(i), std::nullopt);
    }
    QVERIFY(!maps.knows(paused(4)) && maps.knows(paused(10)));
  }
};

CAIRN_TEST(RestedMapsTest)
#include "test_rested_maps.moc"
