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
    maps.keep(info, content::Code(), std::vector<node::StripeState>(3));
    QVERIFY(maps.knows(info));
    QCOMPARE(stripes_of(maps, info), std::size_t{3});
    QCOMPARE(stripes_of(maps, paused(2)), std::size_t{0});
    maps.forget(info.root);
    QVERIFY(!maps.knows(info));
    QCOMPARE(stripes_of(maps, info), std::size_t{0});
  }

  void itSpeaksOfTheSameFilesOfTheSameDownload() {
    RestedMaps maps;
    const auto info = paused(1);
    maps.keep(info, content::Code(), std::vector<node::StripeState>(3));
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
    for (std::uint8_t i = 1; i <= 3; ++i) {
      maps.keep(paused(i), content::Code(), std::vector<node::StripeState>(kHalf));
    }
    QVERIFY(!maps.knows(paused(1)));
    QCOMPARE(stripes_of(maps, paused(2)), kHalf);
    QCOMPARE(stripes_of(maps, paused(3)), kHalf);
  }
};

CAIRN_TEST(RestedMapsTest)
#include "test_rested_maps.moc"
