#include <QTest>

#include "library_samples.h"
#include "support/test_registry.h"
#include "ui/trash_plan.h"

using namespace cairn;
using Places = std::set<std::filesystem::path>;

namespace {

node::BundleSummary at(const std::string& place) {
  static std::uint8_t number = 0;
  auto bundle = test::stored(place);
  bundle.link.root.bytes.fill(++number);
  bundle.place = std::filesystem::path(place);
  return bundle;
}

}  // namespace

class TrashPlanTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatNobodyElseNeedsGoes() {
    const std::vector all{at("/a/film"), at("/a/film 2"), at("/b"), at("")};
    const auto plan = ui::trashPlan({all[0], all[3]}, all);
    QCOMPARE(plan.go, Places{"/a/film"});
    QVERIFY(plan.stay.empty());
  }
  void theSameFileInAnotherItemStays() {
    const std::vector all{at("/a/film"), at("/a/film")};
    QCOMPARE(ui::trashPlan({all[0]}, all).stay, Places{"/a/film"});
    QVERIFY(ui::trashPlan({all[0]}, all).go.empty());
    // Both are removed.
    QCOMPARE(ui::trashPlan(all, all).go, Places{"/a/film"});
  }
  void whatLiesInAnotherOrAroundItStays() {
    const std::vector all{at("/a"), at("/a/film"), at("/c/d/e"), at("/c/d"), at("/c/d/e/f")};
    QCOMPARE(ui::trashPlan({all[1]}, all).stay, Places{"/a/film"});
    QCOMPARE(ui::trashPlan({all[0]}, all).stay, Places{"/a"});
    QCOMPARE(ui::trashPlan({all[2]}, all).stay, Places{"/c/d/e"});
  }
  void ofPlacesInEachOtherTheOuterOneGoes() {
    const std::vector all{at("/a/film"), at("/a"), at("/a/b/c"), at("/ab")};
    QCOMPARE(ui::trashPlan({all[0], all[1], all[2]}, all).go, Places{"/a"});
  }
};

CAIRN_TEST(TrashPlanTest)
#include "test_trash_plan.moc"
