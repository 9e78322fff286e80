#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <set>

#include "support/test_registry.h"
#include "ui/icons.h"

using namespace cairn;

namespace {

QPalette paletteOf(QColor text, QColor disabled, QColor selected) {
  QPalette palette;
  palette.setColor(QPalette::Active, QPalette::WindowText, text);
  palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
  palette.setColor(QPalette::Active, QPalette::HighlightedText, selected);
  return palette;
}

QImage imageOf(const QIcon& icon, int side, QIcon::Mode mode = QIcon::Normal) {
  return icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

// The colours of pixels that are nearly covered.
std::set<QRgb> solidColours(const QImage& image) {
  std::set<QRgb> colours;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qAlpha(image.pixel(x, y)) == 255) colours.insert(image.pixel(x, y));
    }
  }
  return colours;
}

double covered(const QImage& image) {
  double sum = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) sum += qAlpha(image.pixel(x, y)) / 255.0;
  }
  return sum / (image.width() * image.height());
}

// Every icon in every size on one sheet, for eyes: CAIRN_ICON_SHEETS names the folder.
void drawSheet(const QString& file, const QPalette& palette) {
  QList<QIcon> icons{ui::appIcon(), ui::trayIcon(ui::TrayState::normal),
                     ui::trayIcon(ui::TrayState::paused), ui::trayIcon(ui::TrayState::problem)};
  for (const auto& name : ui::iconNames()) icons.append(ui::icon(name, palette));
  const QList<int> sides{16, 22, 24, 32, 48, 64, 256};
  QImage sheet(static_cast<int>(icons.size()) * 60, 620, QImage::Format_ARGB32);
  sheet.fill(palette.color(QPalette::Window));
  QPainter painter(&sheet);
  for (int i = 0; i < icons.size(); ++i) {
    int y = 4;
    for (const int side : sides) {
      if (side <= 48 || i < 1)
        painter.drawPixmap(i * 60 + 4, y, icons[i].pixmap(QSize(side, side), 1.0));
      y += side + 6;
    }
    painter.drawPixmap(i * 60 + 70, 180, icons[i].pixmap(QSize(32, 32), 1.0, QIcon::Disabled));
    // The small one, pixel by pixel.
    painter.drawImage(QRect(i * 60 + 4, 560, 56, 56), imageOf(icons[i], 16));
  }
  QVERIFY(sheet.save(file));
}

}  // namespace

class IconsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void thereIsAnIconForWhateverTheWindowShows() {
    const QStringList wanted{"add-link",   "check",        "copy",   "downloads", "folder-open",
                             "info",       "library",      "limits", "log",       "move-down",
                             "move-up",    "network",      "pause",  "peers",     "qr",
                             "quit",       "remove",       "resume", "search",    "settings",
                             "share-file", "share-folder", "warning"};
    const auto names = ui::iconNames();
    for (const auto& name : wanted) QVERIFY2(names.contains(name), qPrintable(name));
  }

  void everyIconShowsInTheColourOfTheText() {
    const QColor text(10, 200, 30), disabled(100, 110, 120), selected(250, 1, 2);
    const auto palette = paletteOf(text, disabled, selected);
    for (const auto& name : ui::iconNames()) {
      const auto icon = ui::icon(name, palette);
      QVERIFY(!icon.isNull());
      for (const int side : {16, 24, 48, 256}) {
        const auto image = imageOf(icon, side);
        QCOMPARE(image.size(), QSize(side, side));
        const auto share = covered(image);
        QVERIFY2(share > 0.05 && share < 0.6, qPrintable(name));
      }
      QCOMPARE(solidColours(imageOf(icon, 256)), std::set<QRgb>{text.rgba()});
      QCOMPARE(solidColours(imageOf(icon, 256, QIcon::Disabled)), std::set<QRgb>{disabled.rgba()});
      QCOMPARE(solidColours(imageOf(icon, 256, QIcon::Selected)), std::set<QRgb>{selected.rgba()});
    }
  }

  // At the edge something would be cut off.
  void noIconTouchesItsEdge() {
    for (const auto& name : ui::iconNames()) {
      const auto image = imageOf(ui::icon(name, QPalette()), 96);
      for (int i = 0; i < 96; ++i) {
        for (const auto at : {QPoint(i, 0), QPoint(i, 95), QPoint(0, i), QPoint(95, i)}) {
          QVERIFY2(qAlpha(image.pixel(at)) < 40, qPrintable(name));
        }
      }
    }
  }

  void denserScreensGetMorePixels() {
    const auto pixmap = ui::icon("check", QPalette()).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
  }

  void anUnknownNameShowsNothing() {
    const auto icon = ui::icon("no-such", QPalette());
    QVERIFY(icon.isNull());
    QCOMPARE(covered(imageOf(icon, 24)), 0.0);
  }

  void theAppsIconIsSimplerWhereItIsSmall() {
    const auto icon = ui::appIcon();
    QVERIFY(icon.availableSizes().contains(QSize(16, 16)));
    QVERIFY(icon.availableSizes().contains(QSize(256, 256)));
    // The lowest stone of the simple one ends higher.
    const auto isStone = [&](int side, double x, double y) {
      const auto pixel =
          imageOf(icon, side).pixelColor(static_cast<int>(x * side), static_cast<int>(y * side));
      return pixel.lightnessF() > 0.6;
    };
    for (const int side : {48, 64, 256}) QVERIFY(isStone(side, 0.5, 0.86));
    for (const int side : {16, 24}) QVERIFY(!isStone(side, 0.5, 0.86));
    for (const int side : {16, 24, 48, 256}) QVERIFY(isStone(side, 0.5, 0.75));
  }

  void statesOfTheTrayDifferInShapeNotOnlyInColour() {
    using ui::TrayState;
    std::set<QByteArray> shapes;
    for (const auto state : {TrayState::normal, TrayState::paused, TrayState::problem}) {
      const auto alpha = imageOf(ui::trayIcon(state), 16).convertToFormat(QImage::Format_Alpha8);
      QByteArray shape;
      for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x)
          shape += qAlpha(alpha.pixel(x, y)) > 127 ? '#' : '.';
      }
      shapes.insert(shape);
      QVERIFY(covered(imageOf(ui::trayIcon(state), 16)) > 0.2);
    }
    QCOMPARE(shapes.size(), std::size_t{3});
  }

  void iconsAreDrawnForEyesWhereThatIsAskedFor() {
    const auto folder = qEnvironmentVariable("CAIRN_ICON_SHEETS");
    if (folder.isEmpty()) QSKIP("CAIRN_ICON_SHEETS names no folder for the pictures");
    auto light = paletteOf(QColor(35, 38, 41), QColor(160, 160, 160), Qt::white);
    light.setColor(QPalette::Window, QColor(239, 240, 241));
    auto dark = paletteOf(QColor(239, 240, 241), QColor(110, 110, 110), Qt::white);
    dark.setColor(QPalette::Window, QColor(42, 46, 50));
    drawSheet(folder + "/icons-light.png", light);
    drawSheet(folder + "/icons-dark.png", dark);
  }
};

CAIRN_TEST(IconsTest)
#include "test_icons.moc"
