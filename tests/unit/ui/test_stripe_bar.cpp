#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <limits>
#include <numeric>

#include "support/test_registry.h"
#include "ui/stripe_bar.h"
#include "ui/tones.h"

using namespace cairn;
using node::DownloadState;
using ui::StripeBarData;

namespace {

QPalette paletteOf(bool dark) {
  QPalette palette;
  palette.setColor(QPalette::Base, dark ? QColor(30, 30, 30) : QColor(255, 255, 255));
  palette.setColor(QPalette::Text, dark ? QColor(255, 255, 255) : QColor(0, 0, 0));
  palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
  return palette;
}

QImage painted(const StripeBarData& data, Qt::LayoutDirection direction = Qt::LeftToRight,
               QSize size = {202, 22}) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  ui::paintStripeBar(painter, image.rect(), data, {paletteOf(false), direction});
  return image;
}

// Where the bar is filled in a row of pixels that the text does not reach.
bool isFilled(const QImage& image, int x, int y) {
  return image.pixelColor(x, y) != paletteOf(false).color(QPalette::Base);
}

constexpr int kRole = Qt::UserRole + 1;

}  // namespace

class StripeBarTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void finishedPartsAreFilledWhereTheyAre() {
    const auto image = painted({DownloadState::running, 0.5, {0, 1, 0, 1}});
    QVERIFY(!isFilled(image, 25, 2));
    QVERIFY(isFilled(image, 75, 2));
    QVERIFY(!isFilled(image, 125, 2));
    QVERIFY(isFilled(image, 175, 2));
  }

  void fromRightToLeftTheBeginningIsAtTheRight() {
    const auto image = painted({DownloadState::running, 0.25, {1, 0, 0, 0}}, Qt::RightToLeft);
    QVERIFY(isFilled(image, 175, 2));
    QVERIFY(!isFilled(image, 25, 2));
    const auto plain = painted({DownloadState::running, 0.25, {}}, Qt::RightToLeft);
    QVERIFY(isFilled(plain, 175, 2));
    QVERIFY(!isFilled(plain, 25, 2));
  }

  void aPartThatIsNotWholeIsNotFilledToTheTop() {
    const auto almost = painted({DownloadState::running, 0.99, {0.999F}});
    QVERIFY(!isFilled(almost, 10, 1));
    QVERIFY(isFilled(almost, 10, 2));
    const auto begun = painted({DownloadState::running, 0, {0.0001F}});
    QVERIFY(isFilled(begun, 10, 20));
    QVERIFY(!isFilled(begun, 10, 19));
  }

  void withoutBucketsItIsAPlainBar() {
    const auto image = painted({DownloadState::running, 0.5, {}});
    QVERIFY(isFilled(image, 95, 2));
    QVERIFY(!isFilled(image, 105, 2));
    const auto odd =
        painted({DownloadState::running, std::numeric_limits<double>::quiet_NaN(), {}});
    QVERIFY(!isFilled(odd, 5, 2));
  }

  void everyStateLooksDifferentWithoutColour() {
    QList<QImage> seen;
    for (const auto state : {DownloadState::queued, DownloadState::running, DownloadState::paused,
                             DownloadState::failed, DownloadState::finished}) {
      StripeBarData data;
      data.state = state;
      data.done = 0.4;
      seen << painted(data).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
      QVERIFY(seen.count(seen.back()) == 1);
    }
  }

  void whereThereIsNoRoomForTextThePatternTellsTheState() {
    const auto patternOf = [](DownloadState state) {
      const auto image = painted({state, 1, {}}, Qt::LeftToRight, {14, 22});
      QString pattern;
      for (int y = 2; y < 20; ++y) {
        for (int x = 2; x < 12; ++x) {
          pattern += image.pixel(x, y) == image.pixel(x, y - 1) ? u'.' : u'#';
        }
      }
      return pattern;
    };
    QVERIFY(!patternOf(DownloadState::running).contains('#'));
    QVERIFY(patternOf(DownloadState::paused).contains('#'));
    QVERIFY(patternOf(DownloadState::failed).contains('#'));
    QVERIFY(patternOf(DownloadState::paused) != patternOf(DownloadState::failed));
  }

  void bucketsAreTheSharesOfWhatIsWanted() {
    std::vector<node::StripeState> stripes(1000);
    for (std::size_t i = 0; i < stripes.size(); ++i) {
      stripes[i].wanted = 0xff;
      stripes[i].here = i < 500 ? 0xff : (i < 505 ? 0x0f : 0xf00);
    }
    const auto buckets = ui::stripeBuckets(stripes);
    QCOMPARE(buckets.size(), ui::kStripeBuckets);
    QCOMPARE(buckets[99], 1.0F);
    QCOMPARE(buckets[100], 0.5F);
    QCOMPARE(buckets[101], 0.0F);
    QCOMPARE(ui::stripeBuckets({stripes.begin(), stripes.begin() + 3}).size(), std::size_t{3});
    QVERIFY(ui::stripeBuckets({}).empty());
    QVERIFY(ui::stripeBuckets(std::vector<node::StripeState>(2)) == (std::vector<float>{0, 0}));
  }

  void theStateIsSaidInWords() {
    QCOMPARE(ui::stripeBarText({DownloadState::running, 0.42, {}}), QString("42 %"));
    QCOMPARE(ui::stripeBarText({DownloadState::paused, 0.42, {}}), QString("Paused at 42 %"));
    QCOMPARE(ui::stripeBarText({DownloadState::failed, 0.42, {}}), QString("Failed at 42 %"));
    QCOMPARE(ui::stripeBarText({DownloadState::finished, 1, {}}), QString("Finished"));
  }

  void theDelegatePaintsItsRoleInACell() {
    QStandardItemModel model(1, 2);
    StripeBarData data{DownloadState::running, 1, {}};
    model.setData(model.index(0, 0), QVariant::fromValue(data), kRole);
    model.setData(model.index(0, 1), "plain");
    QTableView view;
    view.setPalette(paletteOf(false));
    view.setModel(&model);
    ui::StripeBarDelegate delegate(kRole);
    view.setItemDelegate(&delegate);
    view.resize(400, 100);
    const auto full = view.viewport()->grab().toImage();
    data.done = 0;
    model.setData(model.index(0, 0), QVariant::fromValue(data), kRole);
    QVERIFY(view.viewport()->grab().toImage() != full);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    const auto size = delegate.sizeHint(option, model.index(0, 0));
    QVERIFY(size.width() >= option.fontMetrics.horizontalAdvance("Waiting at 99 %"));
  }

  void aScreenOfBarsIsPaintedInTime() {
    StripeBarData data{DownloadState::running, 0.5, std::vector<float>(ui::kStripeBuckets)};
    for (std::size_t i = 0; i < data.buckets.size(); ++i) data.buckets[i] = float(i % 7) / 6;
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < 50; ++row) painted(data, Qt::LeftToRight, {300, 22});
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
  }
};

CAIRN_TEST(StripeBarTest)
#include "test_stripe_bar.moc"
