#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "support/test_registry.h"
#include "ui/downloads_model.h"
#include "ui/format.h"

using namespace cairn;
using node::DownloadInfo;
using node::DownloadPhase;
using node::DownloadState;
using ui::DownloadsFilter;
using ui::DownloadsModel;

namespace {

DownloadInfo download(int number, DownloadState state = DownloadState::running) {
  DownloadInfo info;
  info.root.bytes.fill(static_cast<std::uint8_t>(number));
  info.root.bytes[0] = static_cast<std::uint8_t>(number / 256);
  info.name = "file " + std::to_string(number);
  info.state = state;
  info.phase = DownloadPhase::fetching;
  info.total_bytes = 1000;
  info.done_bytes = static_cast<std::uint64_t>(number) % 1000;
  info.added_ns = number + 1;
  return info;
}

std::vector<DownloadInfo> downloads(int count) {
  std::vector<DownloadInfo> all;
  for (int i = 0; i < count; ++i) all.push_back(download(i));
  return all;
}

QString textAt(const QAbstractItemModel& model, int row, int column) {
  return model.index(row, column).data().toString();
}

QStringList names(const QAbstractItemModel& model) {
  QStringList all;
  for (int row = 0; row < model.rowCount(); ++row) all += textAt(model, row, 0);
  return all;
}

}  // namespace

class DownloadsModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theStateIsSaidInWords() {
    auto info = download(1, DownloadState::queued);
    QCOMPARE(ui::downloadStateText(info), QString("Waiting"));
    info.state = DownloadState::running;
    info.phase = DownloadPhase::searching;
    QCOMPARE(ui::downloadStateText(info), QString("Looking for holders"));
    info.phase = DownloadPhase::checking;
    QCOMPARE(ui::downloadStateText(info), QString("Checking what is here"));
    info.phase = DownloadPhase::fetching;
    info.peers_connected = 2;
    info.stripes_unobtainable = 3;
    QVERIFY(ui::downloadStateText(info).startsWith("No holder has 3"));
    info.bytes_per_s = 100;
    QCOMPARE(ui::downloadStateText(info), QString("Downloading"));
    info.state = DownloadState::paused;
    QCOMPARE(ui::downloadStateText(info), QString("Paused"));
    info.state = DownloadState::failed;
    info.problem = "the disk is full";
    QCOMPARE(ui::downloadStateText(info), QString("Failed: the disk is full"));
    info.state = DownloadState::finished;
    QCOMPARE(ui::downloadStateText(info), QString("Done"));
    info.keeps_pieces = true;
    QCOMPARE(ui::downloadStateText(info), QString("Kept for others"));
  }

  void whatDoesNotRunHasNoRateAndNoTimeLeft() {
    auto running = download(1);
    running.bytes_per_s = 2048;
    running.seconds_left = 61;
    auto paused = running;
    paused.root.bytes.fill(9);
    paused.state = DownloadState::paused;
    DownloadsModel model;
    model.show({running, paused});
    QCOMPARE(textAt(model, 0, DownloadsModel::rate), ui::rateText(2048));
    QCOMPARE(textAt(model, 0, DownloadsModel::time_left), ui::durationText(61));
    QCOMPARE(textAt(model, 1, DownloadsModel::rate), QString());
    QCOMPARE(textAt(model, 1, DownloadsModel::time_left), QString());
    QCOMPARE(textAt(model, 1, DownloadsModel::place), QString("2"));
  }

  void aRefreshTellsOnlyOfWhatChanged() {
    DownloadsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto all = downloads(2000);
    model.show(all);
    const QSignalSpy changed(&model, &DownloadsModel::dataChanged);
    const QSignalSpy reset(&model, &DownloadsModel::modelReset);
    model.show(all);
    QCOMPARE(changed.count(), 0);
    all[700].done_bytes = 999;
    all[701].done_bytes = 999;
    // What is not in the table is no change of it.
    all[5].false_chunks = 7;
    model.show(all);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 700);
    QCOMPARE(changed[0][1].toModelIndex().row(), 701);
    QCOMPARE(model.at(5).false_chunks, std::uint64_t{7});
    QCOMPARE(reset.count(), 0);
  }

  void thePartsOfOneAreForgottenWhenItIsDone() {
    DownloadsModel model;
    auto info = download(3);
    model.show({info});
    model.setStripes(info.root, {1, 0.5F});
    const auto bar = [&] {
      return model.index(0, DownloadsModel::progress)
          .data(DownloadsModel::kBarRole)
          .value<ui::StripeBarData>();
    };
    QCOMPARE(bar().buckets, (std::vector<float>{1, 0.5F}));
    model.show({info});
    QCOMPARE(bar().buckets.size(), std::size_t{2});
    info.state = DownloadState::finished;
    model.show({info});
    QVERIFY(bar().buckets.empty());
    QCOMPARE(bar().done, 1.0);
  }

  void unsortedTheyAreInTheOrderOfTheQueue() {
    DownloadsModel model;
    DownloadsFilter filter;
    filter.setSourceModel(&model);
    auto all = downloads(3);
    model.show(all);
    std::swap(all[0], all[2]);
    model.show(all);
    QCOMPARE(names(filter), (QStringList{"file 2", "file 1", "file 0"}));
  }

  void numbersInNamesAreSortedAsNumbers() {
    DownloadsModel model;
    DownloadsFilter filter;
    filter.setSourceModel(&model);
    model.show({download(10), download(9), download(100)});
    filter.sort(DownloadsModel::name);
    QCOMPARE(names(filter), (QStringList{"file 9", "file 10", "file 100"}));
    filter.sort(DownloadsModel::progress, Qt::DescendingOrder);
    QCOMPARE(names(filter), (QStringList{"file 100", "file 10", "file 9"}));
  }

  void whatHasNoTimeLeftIsSortedLast() {
    auto slow = download(1);
    slow.bytes_per_s = 10;
    slow.seconds_left = 500;
    auto quick = download(2);
    quick.bytes_per_s = 10;
    quick.seconds_left = 5;
    DownloadsModel model;
    DownloadsFilter filter;
    filter.setSourceModel(&model);
    model.show({download(0), slow, quick});
    filter.sort(DownloadsModel::time_left);
    QCOMPARE(names(filter), (QStringList{"file 2", "file 1", "file 0"}));
  }

  void theFilterTakesEveryWordAndTheState() {
    auto all = downloads(2000);
    all[42].state = DownloadState::failed;
    all[43].state = DownloadState::queued;
    DownloadsModel model;
    DownloadsFilter filter;
    filter.setSourceModel(&model);
    model.show(all);
    filter.setSearchText("FILE 42");
    QCOMPARE(filter.rowCount(), 40);
    filter.setStates(DownloadsFilter::States::failed);
    QCOMPARE(names(filter), QStringList{"file 42"});
    filter.setSearchText({});
    filter.setStates(DownloadsFilter::States::running);
    QCOMPARE(filter.rowCount(), 1999);
    all[7].state = DownloadState::paused;
    model.show(all);
    QCOMPARE(filter.rowCount(), 1998);
  }
};

CAIRN_TEST(DownloadsModelTest)
#include "test_downloads_model.moc"
