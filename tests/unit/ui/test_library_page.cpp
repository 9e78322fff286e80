#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "support/test_registry.h"
#include "ui/chunk_map.h"
#include "ui/entries_model.h"
#include "ui/format.h"
#include "ui/library_details.h"
#include "ui/library_page.h"
#include "unit/ui/bridge_rig.h"
#include "unit/ui/library_samples.h"
#include "unit/ui/marking_translator.h"

using namespace cairn;
using test::stored;

namespace {

struct Page {
  test::BridgeRig rig;
  std::unique_ptr<ui::LibraryPage> page;

  explicit Page(std::vector<node::BundleSummary> bundles) {
    rig.node.bundles = std::move(bundles);
    page = std::make_unique<ui::LibraryPage>(rig.commands);
    page->resize(1000, 700);
    page->show();
  }
  [[nodiscard]] bool opens(int rows) {
    page->setActive(true);
    return rig.start() && shows(rows);
  }
  [[nodiscard]] bool shows(int rows) const {
    return QTest::qWaitFor([&] { return table().model()->rowCount() == rows; }, 5000);
  }
  [[nodiscard]] QTreeView& table() const {
    for (auto* view : page->findChildren<QTreeView*>()) {
      if (view->accessibleName() == "Stored files") return *view;
    }
    std::abort();
  }
  void choose(int row) const { table().setCurrentIndex(table().model()->index(row, 0)); }
  [[nodiscard]] QAction& action(const QString& text) const {
    for (auto* action : page->findChildren<QAction*>()) {
      if (action->text() == text) return *action;
    }
    std::abort();
  }
  [[nodiscard]] bool says(const QString& part) const {
    return QTest::qWaitFor(
        [&] {
          for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(part)) return true;
          }
          return false;
        },
        5000);
  }
  // Of the fake node, which lives on another thread.
  template <class Holds>
  [[nodiscard]] bool nodeSees(Holds holds) {
    return QTest::qWaitFor(
        [&] {
          bool seen = false;
          rig.there([&](test::FakeNode& node) { seen = holds(node); });
          return seen;
        },
        5000);
  }
};

// Takes what would be opened with its program.
class OpenedFiles : public QObject {
  Q_OBJECT
 public:
  OpenedFiles() { QDesktopServices::setUrlHandler("file", this, "take"); }
  ~OpenedFiles() override { QDesktopServices::unsetUrlHandler("file"); }
  QStringList paths;
 public Q_SLOTS:
  void take(const QUrl& url) { paths.push_back(url.toLocalFile()); }
};

}  // namespace

class LibraryPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEmptyLibrarySaysWhatToDoFirst() {
    Page test({});
    QVERIFY(test.opens(0));
    QVERIFY(test.says("Drop files here to share them"));
  }

  void theListFollowsTheNode() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.rig.there([](test::FakeNode& node) {
      node.bundles.push_back(stored("b"));
      node.happen({node::EventKind::shared, std::nullopt, std::nullopt, "b"});
    });
    QVERIFY(test.shows(2));
    QVERIFY(test.says("2 stored"));
  }

  void aPageThatIsNotSeenLeavesTheNodeAlone() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.page->setActive(false);
    test.rig.there([](test::FakeNode& node) {
      node.bundles.clear();
      node.happen({node::EventKind::removed, std::nullopt, std::nullopt, "a"});
    });
    QTest::qWait(0);
    QCOMPARE(test.rig.bridge.open(), 0);
    QCOMPARE(test.table().model()->rowCount(), 1);
    test.page->setActive(true);
    QVERIFY(test.shows(0));
  }

  void typingNarrowsTheList() {
    Page test({stored("alpha"), stored("beta")});
    QVERIFY(test.opens(2));
    QTest::keyClicks(test.page->findChild<QLineEdit*>(), "bet");
    QVERIFY(test.shows(1));
    QVERIFY(test.says("1 of 2"));
  }

  void linksOfTheChosenAreCopied() {
    Page test({stored("a"), stored("b")});
    QVERIFY(test.opens(2));
    QVERIFY(!test.action("Copy link").isEnabled());
    test.table().selectAll();
    QVERIFY(test.action("Copy link").isEnabled());
    QVERIFY(!test.action("Open").isEnabled());
    const QSignalSpy said(test.page.get(), &ui::LibraryPage::said);
    test.action("Copy link").trigger();
    const auto expected = stored("a").link.text() + "\n" + stored("b").link.text();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(expected));
    QCOMPARE(said.count(), 1);
    QVERIFY(!said[0][0].toString().contains("no key"));
  }

  void aLinkWithoutItsKeyIsCopiedWithAWarning() {
    auto bundle = stored("a");
    bundle.link.key.reset();
    Page test({bundle});
    QVERIFY(test.opens(1));
    test.choose(0);
    const QSignalSpy said(test.page.get(), &ui::LibraryPage::said);
    test.action("Copy link").trigger();
    QCOMPARE(said.count(), 1);
    QVERIFY(said[0][0].toString().contains("no key"));
  }

  void placesAreOpenedAndShownWhereThereIsOne() {
    auto copied = stored("b");
    copied.place = {};
    Page test({stored("a"), copied});
    QVERIFY(test.opens(2));
    OpenedFiles opened;
    QSignalSpy linked(test.page.get(), &ui::LibraryPage::showLink);
    test.choose(0);
    test.action("Open").trigger();
    test.action("Show in folder").trigger();
    test.action("Show link").trigger();
    QCOMPARE(opened.paths, (QStringList{"/home/user/a", "/home/user"}));
    QCOMPARE(linked.count(), 1);
    test.choose(1);
    QVERIFY(!test.action("Open").isEnabled());
    QVERIFY(!test.action("Show in folder").isEnabled());
    QVERIFY(test.action("Show link").isEnabled());
  }

  void sharingIsStoppedAndResumed() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.choose(0);
    QVERIFY(test.action("Stop sharing").isEnabled());
    QVERIFY(!test.action("Resume sharing").isEnabled());
    test.action("Stop sharing").trigger();
    test.rig.there([](test::FakeNode& node) {
      node.bundles[0].offered = false;
      node.happen({node::EventKind::bundle_changed, node.bundles[0].link.root, std::nullopt, "a"});
    });
    QVERIFY(test.says("Sharing is stopped"));
    QVERIFY(!test.action("Stop sharing").isEnabled());
    QVERIFY(test.action("Resume sharing").isEnabled());
    test.action("Resume sharing").trigger();
    const auto brief = stored("a").link.root.brief();
    QVERIFY(test.nodeSees([&](const test::FakeNode& node) {
      return node.orders == std::vector<std::string>{"pause " + brief, "resume " + brief};
    }));
  }

  void whatIsKnownOfOthersIsShown() {
    auto bundle = stored("a", 1000);
    bundle.sent_bytes = 2500;
    bundle.holders_seen = 7;
    Page test({bundle});
    QVERIFY(test.opens(1));
    const auto cell = [&](ui::LibraryColumn column) {
      return test.table().model()->index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(ui::LibraryColumn::holders), "7");
    QCOMPARE(cell(ui::LibraryColumn::sent), ui::bytesText(2500));
    QCOMPARE(cell(ui::LibraryColumn::ratio), "2.50");
    test.choose(0);
    QVERIFY(test.says("2.50 times its size"));
    QVERIFY(test.says("had some of it"));
  }

  void aNewNameIsToldToTheNode() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Rename…").trigger();
    auto* dialog = test.page->findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->textValue(), "a");
    dialog->setTextValue(" holidays ");
    dialog->accept();
    QVERIFY(test.nodeSees([](const test::FakeNode& node) {
      return node.orders ==
             std::vector<std::string>{"rename to holidays " + stored("a").link.root.brief()};
    }));
  }

  void aNameIsChangedFromWhatItIsAndNotFromWhatIsShown() {
    Page test({stored("a \u202Egpj.exe")});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Rename…").trigger();
    const auto* dialog = test.page->findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->textValue(), QString::fromUtf8("a \u202Egpj.exe"));
  }

  void filesAreMovedToAnotherFolder() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Move to…").trigger();
    auto* dialog = test.page->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected("/media/disk");
    dialog->reject();
    QVERIFY(test.nodeSees([](const test::FakeNode& node) {
      return node.orders ==
             std::vector<std::string>{"move to /media/disk " + stored("a").link.root.brief()};
    }));
  }

  void whereItIsNowIsToldToTheNode() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("moved"));
    auto changed = stored("a", 1, node::BundleHealth::changed);
    Page test({changed});
    QVERIFY(test.opens(1));
    test.choose(0);
    for (auto* button : test.page->findChildren<QPushButton*>()) {
      if (button->text() == "It is elsewhere…") button->click();
    }
    QFileDialog* dialog = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] { return (dialog = test.page->findChild<QFileDialog*>()) != nullptr; }, 5000));
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    const auto path = folder.filePath("moved");
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(test.says("is shared from"));
    QVERIFY(test.nodeSees([&](const test::FakeNode& node) {
      return node.relocations.size() == 1 && node.relocations[0].path == path.toStdString() &&
             node.relocations[0].root == changed.link.root;
    }));
    test.rig.there([](test::FakeNode& node) {
      node.error = Error{ErrorCode::changed, "/b has another size"};
    });
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(test.says("was not found there"));
    QVERIFY(test.says("/b has another size"));
    dialog->reject();
  }

  void theChunksOfAStoredItemAreAMap() {
    Page test({stored("a")});
    test.rig.node.details.map = {{0xfff, 0xfff, 0, 0, 0}, {0xfff, 0xffe, 0, 0, 1}};
    test.rig.node.chunk_list.resize(12);
    for (auto& chunk : test.rig.node.chunk_list) chunk.id.bytes.fill(3);
    QVERIFY(test.opens(1));
    test.choose(0);
    auto* map = test.page->findChild<ui::ChunkMap*>();
    QVERIFY(QTest::qWaitFor([&] { return map->grid().stripes.size() == 2; }, 5000));
    QVERIFY(map->summaryText().contains("1 damaged"));
    map->setCurrent(1, 0);
    const auto id = QString::fromStdString(test.rig.node.chunk_list[0].id.text());
    QVERIFY(QTest::qWaitFor([&] { return map->currentText().contains(id); }, 5000));
    QVERIFY(map->accessibleDescription().contains(id));
    QVERIFY(test.nodeSees([](const test::FakeNode& node) {
      return node.chunk_requests.size() == 1 && node.chunk_requests[0].second == 1;
    }));
  }

  void removingAsksAndSaysWhatStays() {
    Page test({stored("a")});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Remove…").trigger();
    auto* box = test.page->findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QVERIFY(box->informativeText().contains("/home/user/a stay as they are"));
    box->reject();
    test.rig.there([](const test::FakeNode& node) { QVERIFY(node.links.empty()); });

    test.action("Remove…").trigger();
    auto* again = test.page->findChildren<QMessageBox*>().back();
    QSignalSpy removed(&test.rig.commands, &ui::NodeCommands::removed);
    for (auto* button : again->buttons()) {
      if (again->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return removed.count() == 1; }, 5000));
  }

  void theUsersFilesGoToTheTrashIfTheyAskForIt() {
    if (QSysInfo::kernelType() != "linux") QSKIP("each system has its trash elsewhere");
    QTemporaryDir folder(QDir::homePath() + "/cairn-trash-XXXXXX");
    const auto name = QFileInfo(folder.path()).fileName() + ".txt";
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto bundle = stored("a");
    bundle.place = std::filesystem::path(file.fileName().toStdString());
    Page test({bundle});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Remove…").trigger();
    auto* box = test.page->findChild<QMessageBox*>();
    QVERIFY(!box->checkBox()->isChecked());
    box->checkBox()->click();
    QVERIFY(box->informativeText().contains("go to the trash"));
    for (auto* button : box->buttons()) {
      if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    }
    QTRY_VERIFY(!file.exists());
    const auto trash =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Trash/";
    QVERIFY(QFile::remove(trash + "files/" + name));
    QVERIFY(QFile::remove(trash + "info/" + name + ".trashinfo"));
  }

  void aCopyThatIsRemovedIsSaidToGo() {
    auto copied = stored("b", 1536 * 1024);
    copied.place = {};
    copied.copied = true;
    Page test({copied});
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Remove…").trigger();
    QVERIFY(test.page->findChild<QMessageBox*>()->informativeText().contains("is deleted"));
  }

  void aCheckSaysWhatItFound() {
    Page test({stored("a")});
    test.rig.node.verify_report.damaged = 2;
    test.rig.node.verify_report.repaired = 2;
    QVERIFY(test.opens(1));
    test.choose(0);
    test.action("Check and repair").trigger();
    QVERIFY(test.says("Checking and repairing “a”."));
    QVERIFY(test.says("were found and repaired"));
    QVERIFY(test.nodeSees([](const test::FakeNode& node) {
      return node.verify_requests.size() == 1 && node.verify_requests.front().repair;
    }));
  }

  void theDetailsComeFromTheNode() {
    Page test({stored("a")});
    test.rig.node.details.readable = true;
    test.rig.node.details.tolerated_losses = 3;
    node::FileEntry entry;
    entry.path = "deep/inside.txt";
    test.rig.node.details.entries = {entry};
    QVERIFY(test.opens(1));
    test.choose(0);
    QVERIFY(test.says("loss of any 3 more"));
    auto* details = test.page->findChild<ui::LibraryDetails*>();
    const auto* entries = details->findChild<QTreeView*>()->model();
    QCOMPARE(entries->rowCount(), 1);
    QVERIFY(entries->index(0, 0).data().toString().endsWith("inside.txt"));
  }

  void whatIsWrongComesWithWhatToDo() {
    auto changed = stored("a", 1, node::BundleHealth::changed);
    changed.code = {4, 2};
    Page test({changed});
    test.rig.node.details.problems = {"a was changed"};
    QVERIFY(test.opens(1));
    test.choose(0);
    QVERIFY(test.says("a was changed"));
    QVERIFY(test.says("share it again"));
    for (auto* button : test.page->findChildren<QPushButton*>()) {
      if (button->text() == "Share again") button->click();
    }
    QVERIFY(test.nodeSees([](const test::FakeNode& node) {
      return node.share_requests.size() == 1 &&
             node.share_requests.front().path == "/home/user/a" &&
             node.share_requests.front().code == content::Code{4, 2};
    }));
  }

  void whatIsWrongIsSaidInTheLanguageOfTheRest() {
    const test::MarkingTranslator translator;
    Page test({stored("a", 1, node::BundleHealth::changed)});
    test.rig.node.details.problems = {"/home/user/a was moved or deleted"};
    QVERIFY(test.opens(1));
    test.choose(0);
    QVERIFY(test.says("</home/user/a was moved or deleted>"));
  }

  void manyFilesInsideComeInPortions() {
    ui::EntriesModel model;
    model.setEntries(std::vector<node::FileEntry>(100'000));
    QCOMPARE(model.rowCount(), ui::EntriesModel::kPortion);
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchMore({})) model.fetchMore({});
    QCOMPARE(model.rowCount(), 100'000);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
  }

  void theLooksAreKept() {
    Page test({stored("a")});
    test.table().sortByColumn(2, Qt::DescendingOrder);
    test.table().header()->resizeSection(1, 321);
    Page other({});
    other.page->restoreState("nonsense");
    other.page->restoreState(test.page->saveState());
    QCOMPARE(other.table().header()->sortIndicatorSection(), 2);
    QCOMPARE(other.table().header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(other.table().header()->sectionSize(1), 321);
  }
};

CAIRN_TEST(LibraryPageTest)
#include "test_library_page.moc"
