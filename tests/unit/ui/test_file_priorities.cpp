#include <QTest>

#include "content/paths.h"
#include "support/random_text.h"
#include "support/test_registry.h"
#include "ui/file_priorities.h"

using namespace cairn;
using ui::FilePriority;

class FilePrioritiesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void thePatternOfAFileOrFolderMeetsIt() {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
      test::PseudoRandom random(seed);
      const auto path = test::random_path(random, "ab*?.");
      QVERIFY(content::path_matches(ui::patternForFile(path), path));
      QVERIFY(content::path_matches(ui::patternForFolder(path), path + "/below/it"));
      QVERIFY(!content::path_matches(ui::patternForFolder("top"), "other/top/file"));
      QVERIFY(!content::path_matches(ui::patternForFile("a/[1].txt"), "a/1.txt"));
      QVERIFY(!content::path_matches(ui::patternForFile("a/b*c"), "a/bddc"));
      QVERIFY(!content::path_matches(ui::patternForFile("top"), "other/top"));
      const content::FilePatterns leftOut({"!" + ui::patternForFile("!a/b")});
      QVERIFY(!leftOut.match("!a/b") && leftOut.match("!a/c") && leftOut.match("a/b"));
    }
  }

  void whatIsAmongBothComesFirst() {
    content::FileOrder order;
    order.first = {"*.txt"};
    order.last = {"docs/**"};
    const auto priorities = ui::prioritiesOf(order, {"docs/a.txt", "docs/b", "c"});
    const std::vector expected{FilePriority::first, FilePriority::last, FilePriority::normal};
    QVERIFY(priorities == expected);
  }
};

CAIRN_TEST(FilePrioritiesTest)
#include "test_file_priorities.moc"
