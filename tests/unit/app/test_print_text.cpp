#include <QTest>

#include "app/print_text.h"
#include "app/safe_text.h"
#include "support/fake_node.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using cairn::test::some_link;

namespace {

node::BundleSummary bundle_named(const std::string& name) {
  node::BundleSummary bundle;
  bundle.link = some_link(name);
  bundle.bytes = 1'610'612'736;
  bundle.files = 1312;
  bundle.place = std::filesystem::path("/home/ada/" + name);
  return bundle;
}

Screen terminal(int columns) {
  return {true, [columns] { return columns; }};
}

QStringList lines_of(const std::string& text) {
  return QString::fromStdString(text).trimmed().split('\n');
}

}  // namespace

class PrintTextTest : public QObject {
  Q_OBJECT
 private slots:
  void listFitsATerminalWithEachLinkOnALineOfItsOwn() {
    const auto long_name = bundle_named("a name that is longer than a terminal has room for");
    const auto lines = lines_of(list_text({long_name, bundle_named("b")}, terminal(80)));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("NAME"));
    for (const int row : {0, 1, 3}) QVERIFY(lines[row].size() <= 80);
    QVERIFY(lines[1].contains("...") && lines[1].contains("1.5 GiB") && lines[1].contains("1,312"));
    QCOMPARE(lines[4].toStdString(), some_link("b").text());
  }

  void listHasOneLineForEachBundleElsewhere() {
    const auto long_name = bundle_named("a name that is longer than a terminal has room for");
    const auto text = list_text({long_name, bundle_named("b")}, {});
    const auto lines = lines_of(text);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains("has room for  "));
    QVERIFY(lines[1].toStdString().ends_with("  " + long_name.link.text()));
    QVERIFY(!text.contains('\t'));
  }

  void listOfNothingIsEmpty() { QCOMPARE(list_text({}, {}), std::string()); }

  void listEscapesNames() {
    const auto text = list_text({bundle_named("a\nb\x1b[2J\xe2\x80\xae")}, {});
    QVERIFY(text.contains("a\\nb\\x1b[2J\\u{202e}"));
    QCOMPARE(lines_of(text).size(), 2);
  }

  void inspectShowsFactsAndFiles() {
    node::BundleDetails details;
    details.summary = bundle_named("photos");
    details.readable = true;
    details.chunks = 24;
    details.chunks_here = 20;
    details.tolerated_losses = 2;
    details.problems = {"b\x1b.jpg was changed"};
    details.entries = {{"a\nb.jpg", node::EntryKind::file, 1536, 0644, 0, ""},
                       {"sub", node::EntryKind::directory, 0, 0755, 0, ""},
                       {"l", node::EntryKind::symlink, 0, 0777, 0, "..\x1b/x"}};
    const auto text = inspect_text(details);
    QVERIFY(text.contains("1.5 GiB (1,610,612,736 bytes)"));
    QVERIFY(text.contains("8+4, any 8 of 12 chunks"));
    QVERIFY(text.contains("20 of 24 are here"));
    QVERIFY(text.contains("any 2 more chunks of each stripe may be lost"));
    QVERIFY(text.contains("b\\x1b.jpg was changed"));
    QVERIFY(text.contains("-rw-r--r--  1.5 KiB"));
    QVERIFY(text.contains("a\\nb.jpg\n"));
    QVERIFY(text.contains("sub/\n"));
    QVERIFY(text.contains("l -> ..\\x1b/x\n"));
  }

  void inspectSaysWhatMayBeLost() {
    node::BundleDetails details;
    details.summary.copied = true;
    QVERIFY(inspect_text(details).contains("no further chunk may be lost"));
    details.summary.copied = false;
    QVERIFY(inspect_text(details).contains("as long as the files stay as they are"));
    details.tolerated_losses = -3;
    QVERIFY(inspect_text(details).contains("3 chunks too few"));
  }

  void inspectSaysThatAKeyIsMissing() { QVERIFY(inspect_text({}).contains("The link has no key")); }

  void inspectSaysThatNobodyHasToldYetWhatIsInside() {
    node::BundleDetails details;
    details.summary = bundle_named("photos");
    details.summary.link.key.emplace();
    QVERIFY(inspect_text(details).contains("not known until a holder is found"));
  }

  void verifyNamesTheDamageAndItsFate() {
    node::VerifyReport report{.bundles = 1, .chunks = 24, .bytes = 1536, .damage = {}};
    QCOMPARE(verify_text(report), std::string("Checked 1 bundle, 24 chunks, 1.5 KiB. All are "
                                              "whole.\n"));
    node::Damage damage;
    damage.name = "ph\x1b";
    damage.part = "content";
    damage.stripe = 3;
    damage.piece = 2;
    damage.where = "pack 7 at byte 1048624";
    damage.problem = "its bytes differ";
    report.damage = {damage};
    report.damaged = 3;
    auto lines = lines_of(verify_text(report));
    QCOMPARE(lines[0], QString("damaged: ph\\x1b, stripe 3, piece 2, pack 7 at byte 1048624: "
                               "its bytes differ"));
    QCOMPARE(lines[1], QString("and 2 more"));
    QVERIFY(lines[2].endsWith("3 chunks are damaged."));
    report.repaired = 1;
    report.lost = 2;
    QVERIFY(verify_text(report).ends_with(
        "3 chunks are damaged, 1 repaired, 2 cannot be rebuilt from what is here.\n"));
    report.repaired = 3;
    report.lost = 0;
    QVERIFY(verify_text(report).ends_with("3 chunks are damaged and repaired.\n"));
  }

  void statusShowsOnlyWhatIsThere() {
    node::NodeStatus status;
    status.data_folder = "/home/ada/.local/share/cairn";
    QVERIFY(status_text(status).contains("Data folder   /home/ada/.local/share/cairn\n"));
    QVERIFY(!status_text(status).contains("Unfinished"));
    status.unfinished = 1;
    status.dead_bytes = 2048;
    QVERIFY(status_text(status).contains("Unfinished"));
    QVERIFY(status_text(status).contains("2.0 KiB of the packs"));
  }
};

CAIRN_TEST(PrintTextTest)
#include "test_print_text.moc"
