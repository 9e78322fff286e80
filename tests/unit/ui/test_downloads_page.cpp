#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "downloads_rig.h"
#include "support/test_registry.h"

using namespace cairn;
using test::DownloadsRig;
using Orders = std::vector<std::string>;

namespace {

// The button that shows the action of this name.
QToolButton* button(QWidget& page, const QString& name) {
  for (auto* one : page.findChildren<QToolButton*>()) {
    if (one->defaultAction() != nullptr && one->defaultAction()->objectName() == name) return one;
  }
  return nullptr;
}

void click(QWidget& page, const QString& name) {
  auto* one = button(page, name);
  QVERIFY(one != nullptr);
  QVERIFY(one->isEnabled());
  QTest::mouseClick(one, Qt::LeftButton);
}

QMessageBox* question(QWidget& page) {
  return page.window()->findChild<QMessageBox*>("removeDownloads");
}

void answer(QMessageBox& box, QMessageBox::ButtonRole role) {
  for (auto* one : box.buttons()) {
    if (box.buttonRole(one) == role) return QTest::mouseClick(one, Qt::LeftButton);
  }
  QFAIL("there is no such button");
}

QString textOf(DownloadsRig& rig, int row, int column) {
  return rig.table->model()->index(row, column).data().toString();
}

}  // namespace

// Instead of the system's programs.
class Opener : public QObject {
  Q_OBJECT
 public:
  Opener() { QDesktopServices::setUrlHandler("file", this, "open"); }
  ~Opener() override { QDesktopServices::unsetUrlHandler("file"); }
  QStringList paths;
 public Q_SLOTS:
  void open(const QUrl& url) { paths += url.toLocalFile(); }
};

class DownloadsPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theButtonsTellTheNode() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.select(0);
    click(rig.page, "pause");
    QVERIFY(rig.was_told({rig.told("pause", 1)}));
    rig.select(2);
    QVERIFY(!button(rig.page, "pause")->isEnabled());
    click(rig.page, "resume");
    QVERIFY(rig.was_told({rig.told("pause", 1), rig.told("resume", 3)}));
    click(rig.page, "pauseAll");
    QVERIFY(rig.was_told({rig.told("pause", 1), rig.told("resume", 3), "pause all"}));
  }

  void theKeysTellTheNodeForAllThatIsSelected() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.page.activateWindow();
    rig.table->setFocus();
    rig.table->selectAll();
    QTest::keyClick(rig.table, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(rig.was_told({rig.told("pause", 1), rig.told("pause", 2)}));
    QTest::keyClick(rig.table, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(rig.table, Qt::Key_F9);
    QVERIFY(rig.was_told({rig.told("pause", 1), rig.told("pause", 2), rig.told("resume", 3),
                          rig.told("resume", 4), rig.told("recheck", 1), rig.told("recheck", 2),
                          rig.told("recheck", 3), rig.told("recheck", 4)}));
  }

  void removingAsksFirst() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.page.activateWindow();
    rig.table->setFocus();
    rig.select(4);
    QTest::keyClick(rig.table, Qt::Key_Delete);
    QTRY_VERIFY(question(rig.page) != nullptr);
    QVERIFY(question(rig.page)->text().contains("file 5"));
    QVERIFY(question(rig.page)->informativeText().contains("stay"));
    answer(*question(rig.page), QMessageBox::RejectRole);
    QTRY_VERIFY(question(rig.page) == nullptr);
    QVERIFY(rig.orders().empty());
    click(rig.page, "remove");
    QVERIFY(question(rig.page) != nullptr);
    answer(*question(rig.page), QMessageBox::AcceptRole);
    QVERIFY(rig.was_told({rig.told("drop", 5)}));
  }

  void whoDoesNotWantToBeAskedIsNotAskedAgain() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    const QSignalSpy asks(&rig.page, &ui::DownloadsPage::asksBeforeRemovingChanged);
    rig.select(3);
    click(rig.page, "remove");
    QVERIFY(question(rig.page) != nullptr);
    question(rig.page)->checkBox()->setChecked(true);
    answer(*question(rig.page), QMessageBox::AcceptRole);
    QVERIFY(rig.was_told({rig.told("drop", 4)}));
    QCOMPARE(asks.count(), 1);
    QTRY_VERIFY(question(rig.page) == nullptr);
    rig.select(4);
    click(rig.page, "remove");
    QVERIFY(rig.was_told({rig.told("drop", 4), rig.told("drop", 5)}));
    QVERIFY(question(rig.page) == nullptr);
  }

  void theQueueIsReordered() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.page.activateWindow();
    rig.table->setFocus();
    rig.select(1);
    QTest::keyClick(rig.table, Qt::Key_Up, Qt::AltModifier);
    const auto first = "move before " + test::root_of(3).brief() + " " + test::root_of(1).brief();
    QVERIFY(rig.was_told({first}));
    rig.select(2);
    QTest::keyClick(rig.table, Qt::Key_Home, Qt::AltModifier);
    const auto second = "move before " + test::root_of(1).brief() + " " + test::root_of(3).brief();
    QVERIFY(rig.was_told({first, second}));
    // What is over has no place in it.
    rig.select(4);
    QVERIFY(!button(rig.page, "moveUp")->isEnabled());
  }

  void aNewOrderKeepsTheSelection() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.select(1);
    rig.rig.there([](test::FakeNode& node) {
      std::swap(node.download_list[0], node.download_list[1]);
      node.happen({node::EventKind::download_changed, test::root_of(2), std::nullopt, ""});
    });
    QTRY_COMPARE(textOf(rig, 0, 0), QString("file 2"));
    QCOMPARE(rig.table->currentIndex().row(), 0);
    QVERIFY(rig.table->selectionModel()->isRowSelected(0));
    QVERIFY(!rig.table->selectionModel()->isRowSelected(1));
  }

  void nothingIsAskedWhenNobodyLooks() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.select(0);
    rig.page.setActive(false);
    QTRY_COMPARE(rig.rig.bridge.open(), 0);
    int lists = 0;
    rig.rig.there([&lists](test::FakeNode& node) {
      lists = node.download_lists;
      node.details_requests.clear();
      node.happen({node::EventKind::download_changed, test::root_of(1), std::nullopt, ""});
    });
    rig.select(1);
    rig.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    // A timer that was left running would have asked as soon as this one.
    int answers = 0;
    ui::LiveView<node::NodeStatus> control(
        rig.rig.bridge, [](node::Node& node) { return node.status(); },
        [&answers](const node::NodeStatus&) { ++answers; }, 2 * ui::LiveViewBase::kSoon);
    control.setActive(true);
    QTRY_VERIFY(answers >= 3);
    control.setActive(false);
    rig.rig.there([&](test::FakeNode& node) {
      QCOMPARE(node.download_lists, lists);
      QVERIFY(node.details_requests.empty());
      QVERIFY(node.links.empty());
    });
  }

  void aNodeThatFailsIsQuotedInASentence() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    QVERIFY(textOf(rig, 3, ui::DownloadsModel::state).contains("the disk is full"));
    const QSignalSpy failed(&rig.rig.commands, &ui::NodeCommands::failed);
    rig.rig.there([](test::FakeNode& node) { node.error = Error{ErrorCode::io, "disk 1"}; });
    rig.select(0);
    click(rig.page, "pause");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("disk 1"));
    // What was known stays.
    QCOMPARE(rig.table->model()->rowCount(), 5);
  }

  void whatIsFinishedIsOpened() {
    DownloadsRig rig;
    Opener opener;
    QVERIFY(rig.start());
    rig.select(4);
    click(rig.page, "openFile");
    click(rig.page, "openFolder");
    QCOMPARE(opener.paths, (QStringList{"/downloads/file 5", "/downloads"}));
    rig.select(0);
    QVERIFY(!button(rig.page, "openFile")->isEnabled());
  }

  void theLinkIsCopiedWithItsKeyWhereTheNodeHasIt() {
    DownloadsRig rig;
    auto link = test::some_link("film");
    link.root = test::root_of(5);
    rig.rig.node.details.summary.link = link;
    QVERIFY(rig.start());
    rig.page.activateWindow();
    rig.table->setFocus();
    const QSignalSpy said(&rig.page, &ui::DownloadsPage::said);
    rig.select(4);
    QTest::keyClick(rig.table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(link.text()));
    rig.select(0);
    QTest::keyClick(rig.table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.count(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromStdString("cairn:" + test::root_of(1).text()));
    QVERIFY(said[1][0].toString().contains("no key"));
  }

  void anEmptyPageSaysWhatToDo() {
    DownloadsRig rig;
    rig.rig.node.download_list.clear();
    const auto says = [&rig](const QString& part) {
      const auto labels = rig.page.findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&part](const QLabel* label) {
        return label->isVisible() && label->text().contains(part);
      });
    };
    QVERIFY(says("Cairn is not running"));
    QVERIFY(rig.start());
    QTRY_VERIFY(says("Ctrl+L"));
    QVERIFY(!rig.table->isVisible());
  }

  void filtersSayWhenNothingMatches() {
    DownloadsRig rig;
    QVERIFY(rig.start());
    rig.page.setFilter("file 2");
    QCOMPARE(rig.table->model()->rowCount(), 1);
    rig.page.setFilter("nothing of that name");
    QVERIFY(!rig.table->isVisible());
    rig.page.setFilter({});
    QVERIFY(rig.table->isVisible());
    rig.page.findChild<QComboBox*>("states")->setCurrentIndex(3);
    QCOMPARE(rig.table->model()->rowCount(), 1);
    QCOMPARE(textOf(rig, 0, 0), QString("file 4"));
  }

  void columnsAndOrderAreRemembered() {
    DownloadsRig rig;
    rig.table->header()->resizeSection(1, 321);
    rig.table->sortByColumn(ui::DownloadsModel::size, Qt::DescendingOrder);
    rig.page.findChild<QTabWidget*>()->setCurrentIndex(4);
    ui::DownloadsPage other(rig.rig.commands);
    other.restoreState(rig.page.saveState());
    auto* table = other.findChild<QTreeView*>("downloads");
    QCOMPARE(table->header()->sectionSize(1), 321);
    QCOMPARE(table->header()->sortIndicatorSection(), int{ui::DownloadsModel::size});
    QCOMPARE(other.findChild<QTabWidget*>()->currentIndex(), 4);
    // What is none changes nothing.
    other.restoreState("nonsense");
    QCOMPARE(table->header()->sectionSize(1), 321);
  }
};

CAIRN_TEST(DownloadsPageTest)
#include "test_downloads_page.moc"
