// What opens a row of a table: a double click or Return, and never a click alone, whatever the
// style of the desktop makes of one.
#include <QDesktopServices>
#include <QProxyStyle>
#include <QTabWidget>
#include <QTest>

#include "downloads_rig.h"
#include "library_samples.h"
#include "support/test_registry.h"
#include "ui/download_details.h"
#include "ui/library_page.h"

using namespace cairn;

namespace {

// That of a desktop where one click opens.
class OneClickStyle : public QProxyStyle {
 public:
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override {
    if (hint == SH_ItemView_ActivateItemOnSingleClick) return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
  }
};

// Counts what would be opened with its program.
class OpenedThings : public QObject {
  Q_OBJECT
 public:
  OpenedThings() { QDesktopServices::setUrlHandler("file", this, "take"); }
  ~OpenedThings() override { QDesktopServices::unsetUrlHandler("file"); }
  int count = 0;
 public Q_SLOTS:
  void take(const QUrl&) { ++count; }
};

QTreeView* tableNamed(const QWidget& page, const QString& name) {
  for (auto* table : page.findChildren<QTreeView*>()) {
    if (table->accessibleName() == name) return table;
  }
  return nullptr;
}

void checkOpening(QTreeView& table, int row) {
  OneClickStyle style;
  table.setStyle(&style);
  const OpenedThings opened;
  const auto index = table.model()->index(row, 0);
  const auto at = table.visualRect(index).center();
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
  QCOMPARE(table.currentIndex(), index);
  QCOMPARE(opened.count, 0);
  QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
  QCOMPARE(opened.count, 1);
  QTest::keyClick(&table, Qt::Key_Return);
  QCOMPARE(opened.count, 2);
  QTest::keyClick(&table, Qt::Key_Enter, Qt::KeypadModifier);
  QCOMPARE(opened.count, 3);
  QTest::keyClick(&table, Qt::Key_Down);
  QCOMPARE(opened.count, 3);
  table.setStyle(nullptr);
}

}  // namespace

class OpeningTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aStoredFileIsOpenedByTwoClicksOrReturn() {
    test::BridgeRig rig;
    rig.node.bundles = {test::stored("a")};
    ui::LibraryPage page(rig.commands);
    page.resize(1000, 700);
    page.show();
    page.setActive(true);
    QVERIFY(rig.start());
    auto* table = tableNamed(page, "Stored files");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    checkOpening(*table, 0);
  }

  void aDownloadIsOpenedByTwoClicksOrReturn() {
    test::DownloadsRig rig;
    QVERIFY(rig.start());
    checkOpening(*rig.table, 4);
  }

  void aFileOfADownloadIsOpenedByTwoClicksOrReturn() {
    test::DownloadsRig rig;
    node::FileEntry entry;
    entry.path = "a.txt";
    rig.rig.node.details.readable = true;
    rig.rig.node.details.entries = {entry};
    QVERIFY(rig.start());
    rig.select(4);
    rig.page.findChild<QTabWidget*>()->setCurrentIndex(ui::DownloadDetailsPanel::files);
    auto* files = tableNamed(rig.page, "Files of the download");
    QTRY_COMPARE(files->model()->rowCount(), 1);
    checkOpening(*files, 0);
  }
};

CAIRN_TEST(OpeningTest)
#include "test_opening.moc"
