#include <QTest>
#include <set>

#include "crypto/digest.h"
#include "store/place_names.h"
#include "support/test_registry.h"
#include "unit/content/manifests.h"

using namespace cairn;
using content::NameRules;
using store::PlaceNames;
using test::file;
using test::folder;

namespace {

env::Path part_of(const content::Manifest& manifest, std::size_t entry) {
  return PlaceNames(manifest, NameRules::posix, "/out").part(manifest.entries[entry]);
}

std::string hidden_stem(std::string_view path) {
  return ".cairn-" + crypto::sha256(view_of(path)).brief();
}

}  // namespace

class PlaceNamesTest : public QObject {
  Q_OBJECT
 private slots:
  void filesLieBelowTheirBundle() {
    const auto manifest = test::manifest_of({folder("a"), file("a/b", 1)});
    const PlaceNames names(manifest, NameRules::posix, "/out");
    QCOMPARE(names.top(), env::Path("/out/folder"));
    QCOMPARE(names.path(manifest.entries[1]), env::Path("/out/folder/a/b"));
    QCOMPARE(names.part(manifest.entries[1]), env::Path("/out/folder/a/b.part"));
  }

  void everyComponentIsEscapedWhereTheDiskDemandsIt() {
    const auto manifest = test::manifest_of({folder("con"), file("con/a:b", 1)});
    const PlaceNames names(manifest, NameRules::windows, "/out");
    const auto path = names.path(manifest.entries[1]).string();
    QVERIFY(path.find(':') == std::string::npos);
    QVERIFY(path.find("/con/") == std::string::npos);
  }

  void namesTooLongForASuffixAreReplacedByTheirDigest() {
    const std::string longest(255, 'x');
    const auto manifest = test::manifest_of({file(longest, 1)});
    QCOMPARE(part_of(manifest, 0), env::Path("/out/folder") / (hidden_stem(longest) + ".part"));
  }

  void aFileOfTheBundleThatIsCalledLikeAPartKeepsItsName() {
    const auto manifest = test::manifest_of({file("a", 1), file("a.part", 1)});
    QCOMPARE(part_of(manifest, 0), env::Path("/out/folder") / (hidden_stem("a") + ".part"));
    QCOMPARE(part_of(manifest, 1), env::Path("/out/folder/a.part.part"));
  }

  void aPublisherCannotForeseeANameIntoTheWay() {
    const auto stem = hidden_stem("d/a");
    const auto manifest =
        test::manifest_of({folder("d"), file("d/" + stem + "-1.part", 1),
                           file("d/" + stem + ".part", 1), file("d/a", 1), file("d/a.part", 1)});
    QCOMPARE(part_of(manifest, 3), env::Path("/out/folder/d") / (stem + "-2.part"));
    std::set<env::Path> all;
    const PlaceNames names(manifest, NameRules::posix, "/out");
    for (const auto& entry : manifest.entries) {
      QVERIFY(all.insert(names.path(entry)).second);
      if (entry.kind == content::EntryKind::file) QVERIFY(all.insert(names.part(entry)).second);
    }
  }
};

CAIRN_TEST(PlaceNamesTest)
#include "test_place_names.moc"
