#include <QLabel>
#include <QTest>

#include "support/fake_node.h"
#include "support/test_registry.h"
#include "ui/shared_dialog.h"

using namespace cairn;

namespace {

QString saidBy(const ui::SharedDialog& dialog) {
  QString all;
  for (const auto* label : dialog.findChildren<QLabel*>()) all += label->text() + u'\n';
  return all;
}

}  // namespace

class SharedDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void saysWhatEndsIt() {
    const auto placed = saidBy(ui::SharedDialog({test::some_link("notes"), "notes", false, {}}));
    QVERIFY(placed.contains("if you change, move or delete one"));
    const auto copied = saidBy(ui::SharedDialog({test::some_link("notes"), "notes", true, {}}));
    QVERIFY(!copied.contains("change, move or delete"));
    QVERIFY(copied.contains("as a copy"));
  }

  void saysWhatALinkWithoutItsKeyIsFor() {
    auto link = test::some_link("notes");
    QVERIFY(saidBy(ui::SharedDialog({link, "notes", false, {}}))
                .contains("can download “notes” and read it"));
    link.key.reset();
    const auto text = saidBy(ui::SharedDialog({link, "notes", false, {}}));
    QVERIFY(!text.contains("and read it"));
    QVERIFY(text.contains("has no key"));
  }

  void whatHasNoNameIsToldByItsRoot() {
    const auto link = test::some_link("");
    const ui::SharedDialog dialog({link, "", false, {}});
    const auto root = QString::fromStdString(link.root.brief());
    QVERIFY(saidBy(dialog).contains("“" + root + "”"));
    QVERIFY(dialog.windowTitle().contains(root));
  }
};

CAIRN_TEST(SharedDialogTest)
#include "test_shared_dialog.moc"
