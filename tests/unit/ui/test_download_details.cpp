#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "downloads_rig.h"
#include "support/test_registry.h"
#include "ui/chunk_map.h"
#include "ui/download_details.h"
#include "ui/download_files_model.h"
#include "ui/download_info_tab.h"
#include "ui/download_peers_model.h"
#include "ui/download_speeds.h"
#include "ui/format.h"
#include "ui/speed_graph.h"

using namespace cairn;
using test::DownloadsRig;
using Panel = ui::DownloadDetailsPanel;

namespace {

node::DownloadPeer peer(int number, double share) {
  node::DownloadPeer made;
  made.id.bytes.fill(static_cast<std::uint8_t>(number));
  made.address = "192.0.2." + std::to_string(number) + ":9000";
  made.agent = "cairn/1.0";
  made.share = share;
  made.sent_bytes = 3'000'000;
  return made;
}

node::DownloadDetails details(int number, std::size_t stripes) {
  node::DownloadDetails made;
  made.info = test::some_download(number);
  made.code.emplace();
  made.stripes.resize(stripes);
  for (auto& stripe : made.stripes) stripe.wanted = 0xFF;
  made.peers = {peer(number, 1), peer(number + 100, 0.5)};
  return made;
}

node::BundleDetails bundle() {
  node::BundleDetails made;
  made.readable = true;
  for (const auto* path : {"a.txt", "docs/b.txt", "docs/c.txt"}) {
    node::FileEntry entry;
    entry.path = path;
    entry.bytes = 10;
    made.entries.push_back(entry);
  }
  return made;
}

struct DetailsRig : DownloadsRig {
  DetailsRig() {
    rig.node.details_by_root[test::root_of(1)] = details(1, 10);
    rig.node.details_by_root[test::root_of(2)] = details(2, 20);
    rig.node.details = bundle();
  }
  void open(Panel::Tab tab) { page.findChild<QTabWidget*>()->setCurrentIndex(tab); }
  QTreeView* tree(const QString& name) {
    for (auto* one : page.findChildren<QTreeView*>()) {
      if (one->accessibleName() == name) return one;
    }
    return nullptr;
  }
  // With the files of the first download in front.
  [[nodiscard]] bool opensFiles() {
    if (!start()) return false;
    select(0);
    open(Panel::files);
    const auto* files = tree("Files of the download")->model();
    return QTest::qWaitFor([files] { return files->rowCount() == 2; }, 5000);
  }
  void press(const QString& text) {
    for (auto* button : page.findChildren<QToolButton*>()) {
      if (button->text() == text) QTest::mouseClick(button, Qt::LeftButton);
    }
  }
  std::size_t stripes() { return page.findChild<ui::ChunkMap*>()->grid().stripes.size(); }
  QString text(const QString& label) { return page.findChild<QLabel*>(label)->text(); }
  QStringList visibleTexts() {
    QStringList all;
    for (auto* label : page.findChildren<QLabel*>()) {
      if (label->isVisible()) all += label->text();
    }
    return all;
  }
};

}  // namespace

class DownloadDetailsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theyFollowTheSelection() {
    DetailsRig rig;
    QVERIFY(rig.start());
    rig.select(0);
    QTRY_COMPARE(rig.stripes(), std::size_t{10});
    rig.select(1);
    // What is known of another is gone at once.
    QCOMPARE(rig.stripes(), std::size_t{0});
    QTRY_COMPARE(rig.stripes(), std::size_t{20});
    rig.open(Panel::peers);
    auto* peers = rig.tree("Peers of the download");
    QTRY_COMPARE(peers->model()->rowCount(), 2);
    QCOMPARE(peers->model()->index(0, 0).data().toString().left(8), QString("192.0.2."));
    const auto sent = peers->model()->index(0, ui::DownloadPeersModel::sent);
    QCOMPARE(sent.data().toString(), ui::bytesText(3'000'000));
    rig.open(Panel::info);
    QCOMPARE(rig.text("root"), QString::fromStdString(test::root_of(2).text()));
    rig.table->selectionModel()->clear();
    QVERIFY(rig.visibleTexts().join(' ').contains("Select a download"));
  }

  void aChunkIsToldByItsIdAndWhoHasIt() {
    DetailsRig rig;
    rig.rig.node.details_by_root[test::root_of(1)].holders = {12,
                                                              std::vector<std::uint8_t>(120, 2)};
    rig.rig.node.chunk_list.resize(12);
    rig.rig.node.chunk_list[3].id.bytes.fill(5);
    rig.rig.node.chunk_list[3].holders.resize(2);
    QVERIFY(rig.start());
    rig.select(0);
    QTRY_COMPARE(rig.stripes(), std::size_t{10});
    auto* map = rig.page.findChild<ui::ChunkMap*>();
    map->setCurrent(6, 3);
    QVERIFY(map->currentText().contains("Holders: 2."));
    const auto id = QString::fromStdString(rig.rig.node.chunk_list[3].id.text());
    QTRY_VERIFY(map->currentText().contains("Id: " + id));
    QVERIFY(map->currentText().contains("Held by: "));
    rig.rig.there([](test::FakeNode& node) {
      QCOMPARE(node.chunk_requests.at(0).first, test::root_of(1));
      QCOMPARE(node.chunk_requests.at(0).second, 6U);
    });
  }

  void onlyWhatIsInFrontIsAskedFor() {
    DetailsRig rig;
    rig.rig.node.download_list = {test::some_download(1, node::DownloadState::paused)};
    QVERIFY(rig.start());
    rig.open(Panel::speed);
    rig.select(0);
    const auto asked = [&rig] {
      std::pair<std::size_t, std::size_t> counts;
      rig.rig.there([&counts](test::FakeNode& node) {
        counts = {node.details_requests.size(), node.links.size()};
      });
      return counts;
    };
    QCOMPARE(asked(), (std::pair<std::size_t, std::size_t>{0, 0}));
    rig.open(Panel::files);
    QTRY_COMPARE(asked().second, std::size_t{1});
    QCOMPARE(asked().first, std::size_t{0});
    rig.open(Panel::chunks);
    QTRY_VERIFY(asked().first > 0);
    QCOMPARE(asked().second, std::size_t{1});
  }

  void filesArePutInOrder() {
    DetailsRig rig;
    QVERIFY(rig.opensFiles());
    auto* tree = rig.tree("Files of the download");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    rig.press("Bring first");
    QVERIFY(rig.was_told({rig.told("reorder", 1)}));
    rig.rig.there([](test::FakeNode& node) {
      QCOMPARE(node.file_order.first, std::vector<std::string>{"/docs/**"});
      node.download_list[0].order = node.file_order;
      node.happen({node::EventKind::download_changed, test::root_of(1), std::nullopt, ""});
    });
    const auto shown = tree->model()->index(0, ui::DownloadFilesModel::priority);
    QTRY_COMPARE(shown.data().toString(), QString("First"));
    auto* front = rig.page.findChild<QCheckBox*>();
    QTest::mouseClick(front, Qt::LeftButton, {}, QPoint(8, front->height() / 2));
    QVERIFY(rig.was_told({rig.told("reorder", 1), rig.told("reorder", 1)}));
    rig.rig.there([](test::FakeNode& node) {
      QVERIFY(node.file_order.in_order);
      QCOMPARE(node.file_order.first, std::vector<std::string>{"/docs/**"});
    });
  }

  void aSecondWishIsMadeBesideTheFirst() {
    DetailsRig rig;
    QVERIFY(rig.opensFiles());
    auto* tree = rig.tree("Files of the download");
    // The node has not said anything of the first yet.
    tree->setCurrentIndex(tree->model()->index(0, 0));
    rig.press("Bring first");
    tree->setCurrentIndex(tree->model()->index(1, 0));
    rig.press("Bring last");
    QVERIFY(rig.was_told({rig.told("reorder", 1), rig.told("reorder", 1)}));
    rig.rig.there([](test::FakeNode& node) {
      QCOMPARE(node.file_order.first, std::vector<std::string>{"/docs/**"});
      QCOMPARE(node.file_order.last, std::vector<std::string>{"/a.txt"});
    });
  }

  void aCheckMarkStaysWhileAnswersFromBeforeCome() {
    DetailsRig rig;
    QVERIFY(rig.opensFiles());
    auto* files = rig.tree("Files of the download")->model();
    const auto mark = [files] { return files->index(1, 0).data(Qt::CheckStateRole).toInt(); };
    QVERIFY(files->setData(files->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    int lists = 0;
    rig.rig.there([&lists](test::FakeNode& node) {
      lists = node.download_lists;
      node.happen({node::EventKind::download_changed, test::root_of(1), std::nullopt, ""});
    });
    const auto listed = [&](int times) {
      int now = 0;
      rig.rig.there([&now](test::FakeNode& node) { now = node.download_lists; });
      return now >= lists + times;
    };
    QTRY_VERIFY(listed(1));
    rig.rig.there([](test::FakeNode&) {});
    QCOMPARE(mark(), static_cast<int>(Qt::Unchecked));
    // What the node says later counts: here that it wants other files.
    rig.rig.there([](test::FakeNode& node) {
      node.download_list[0].patterns = {"/docs/b.txt"};
      node.happen({node::EventKind::download_changed, test::root_of(1), std::nullopt, ""});
    });
    const auto docs = [files] { return files->index(0, 0).data(Qt::CheckStateRole).toInt(); };
    QTRY_COMPARE(docs(), static_cast<int>(Qt::PartiallyChecked));
  }

  void aCheckMarkThatTheNodeRefusesIsTakenBack() {
    DetailsRig rig;
    QVERIFY(rig.opensFiles());
    auto* files = rig.tree("Files of the download")->model();
    rig.rig.there([](test::FakeNode& node) { node.error = Error{ErrorCode::io, "disk"}; });
    QVERIFY(files->setData(files->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_COMPARE(files->index(1, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Checked));
  }

  void aListThatIsNotHereYetIsAskedForWhenTheDownloadGotFurther() {
    DetailsRig rig;
    QVERIFY(rig.start());
    rig.rig.there([](test::FakeNode& node) { node.details.readable = false; });
    rig.select(0);
    rig.open(Panel::files);
    QTRY_VERIFY(rig.visibleTexts().join(' ').contains("key of the link"));
    rig.rig.there([](test::FakeNode& node) {
      node.details.readable = true;
      node.download_list[0] = test::some_download(1, node::DownloadState::finished);
      node.happen({node::EventKind::download_finished, test::root_of(1), std::nullopt, ""});
    });
    auto* tree = rig.tree("Files of the download");
    QTRY_COMPARE(tree->model()->rowCount(), 2);
    QVERIFY(tree->isVisible());
  }

  void aDownloadOfWhichOnlyTheKeyIsKnownHasNoListYet() {
    DetailsRig rig;
    rig.rig.node.details = {};
    rig.rig.node.details.summary.link.key.emplace();
    QVERIFY(rig.start());
    rig.select(0);
    rig.open(Panel::files);
    QTRY_VERIFY(rig.visibleTexts().join(' ').contains("not here yet"));
  }

  void theWholeLinkIsShownAsSoonAsTheNodeTellsIt() {
    DetailsRig rig;
    auto link = test::some_link("film");
    link.root = test::root_of(2);
    const auto without = QString::fromStdString("cairn:" + test::root_of(2).text());
    QVERIFY(rig.start());
    rig.select(1);
    rig.open(Panel::info);
    QTRY_COMPARE(rig.text("link"), without);
    QVERIFY(rig.visibleTexts().join(' ').contains("Without its key"));
    // It is asked again when the download got further.
    rig.rig.there([&link](test::FakeNode& node) {
      node.details.summary.link = link;
      node.download_list[1].state = node::DownloadState::running;
      node.happen({node::EventKind::download_changed, test::root_of(2), std::nullopt, ""});
    });
    QTRY_COMPARE(rig.text("link"), QString::fromStdString(link.text()));
    QVERIFY(!rig.visibleTexts().join(' ').contains("Without its key"));
  }

  void whatItSurvivesIsSaidAsFarAsItIsKnown() {
    node::DownloadDetails made = details(1, 1);
    made.info.phase = node::DownloadPhase::describing;
    QCOMPARE(ui::survivalText(made), "Not known yet");
    made.info.phase = node::DownloadPhase::fetching;
    QVERIFY(ui::survivalText(made).contains("do not have all"));
    made.losses_survived = 0;
    QVERIFY(ui::survivalText(made).startsWith("If one of the connected holders"));
    made.losses_survived = 2;
    QVERIFY(ui::survivalText(made).contains("at least 2"));
    made.info.state = node::DownloadState::paused;
    QVERIFY(ui::survivalText(made).startsWith("Not known"));
    made.info.state = node::DownloadState::finished;
    QVERIFY(ui::survivalText(made).contains("this computer"));
  }

  void ofADownloadOnlyReceivingIsMeasured() {
    DetailsRig rig;
    QVERIFY(rig.start());
    rig.select(0);
    rig.open(Panel::speed);
    const auto text = [&rig] { return rig.page.findChild<ui::SpeedGraph*>()->summaryText(); };
    QVERIFY(text().contains("Receiving now"));
    QVERIFY(!text().contains("Sending"));
  }

  void speedsAreKeptOfFew() {
    ui::DownloadSpeeds speeds;
    std::vector<node::DownloadInfo> all;
    for (int i = 0; i < 100; ++i) all.push_back(test::some_download(i));
    all[3].bytes_per_s = 500;
    all[99].state = node::DownloadState::paused;
    using namespace std::chrono_literals;
    speeds.add(all, 1s);
    QCOMPARE(speeds.size(), ui::DownloadSpeeds::kHistoriesMax);
    QCOMPARE(speeds.of(test::root_of(3))->latest().down, 500.0);
    QVERIFY(!speeds.of(test::root_of(99)));
    all.resize(4);
    all[3].state = node::DownloadState::paused;
    speeds.add(all, 2s);
    QCOMPARE(speeds.size(), std::size_t{4});
    QCOMPARE(speeds.of(test::root_of(3))->latest().down, 0.0);
  }
};

CAIRN_TEST(DownloadDetailsTest)
#include "test_download_details.moc"
