#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include <qrencode.h>

#include "support/test_registry.h"
#include "ui/qr_code.h"

using namespace cairn;
using ui::QrCode;

namespace {

QString linkOf(int bytes) {
  const auto link =
      QStringLiteral("cairn:%1.%2?n=L%C3%B6we").arg(QString(52, u'a'), QString(52, u'7'));
  return link + QString(std::max<qsizetype>(0, bytes - link.toUtf8().size()), u'x');
}

// The squares that a picture shows: one sample from the middle of each.
QString squaresIn(const QImage& image, QRect code, int size) {
  QString squares;
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      const int step = code.width() / size;
      const auto at = code.topLeft() + QPoint(x * step + step / 2, y * step + step / 2);
      squares += qGray(image.pixel(at)) < 128 ? u'#' : u'.';
    }
  }
  return squares;
}

QRect darkPartOf(const QImage& image) {
  QRect part;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qGray(image.pixel(x, y)) < 128) part |= QRect(x, y, 1, 1);
    }
  }
  return part;
}

}  // namespace

class QrCodeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSquaresAreThoseOfTheLibrary() {
    const auto text = linkOf(200);
    const auto modules = ui::qrModulesOf(text);
    QVERIFY(modules);
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    QVERIFY(code);
    QCOMPARE(modules->size, code->width);
    for (int y = 0; y < modules->size; ++y) {
      for (int x = 0; x < modules->size; ++x) {
        QCOMPARE(modules->at(x, y), (code->data[y * code->width + x] & 1) != 0);
      }
    }
  }

  void longTextsAreKeptCoarse() {
    const auto robust = ui::qrModulesOf(linkOf(ui::kQrBytesRobust));
    const auto longer = ui::qrModulesOf(linkOf(ui::kQrBytesRobust + 1));
    QVERIFY(robust && longer);
    QVERIFY(longer->size < robust->size);
    QVERIFY(ui::qrModulesOf(linkOf(ui::kQrBytesMax)));
    QVERIFY(!ui::qrModulesOf(linkOf(ui::kQrBytesMax + 1)));
    QVERIFY(!ui::qrModulesOf({}));
  }

  void inTheWidgetEachSquareIsAWholeNumberOfPixelsDarkOnLight() {
    const auto text = linkOf(200);
    const auto modules = ui::qrModulesOf(text);
    QString expected;
    for (const bool dark : modules->dark) expected += dark ? u'#' : u'.';
    for (const bool darkTheme : {false, true}) {
      QrCode widget;
      QPalette palette;
      palette.setColor(QPalette::Window, darkTheme ? Qt::black : Qt::white);
      palette.setColor(QPalette::WindowText, darkTheme ? Qt::white : Qt::black);
      widget.setPalette(palette);
      widget.setText(text);
      for (const auto size : {widget.minimumSizeHint(), widget.sizeHint(), QSize(517, 333)}) {
        widget.resize(size);
        QVERIFY(widget.isReadable());
        const auto image = widget.grab().toImage();
        const int side =
            std::min(size.width(), size.height()) / (modules->size + 8) * modules->size;
        // In the middle, and around it the light zone of four squares.
        QRect code(0, 0, side, side);
        const int edge = side / modules->size * 4;
        const int whole = side + 2 * edge;
        code.moveTopLeft(
            QPoint((size.width() - whole) / 2 + edge, (size.height() - whole) / 2 + edge));
        QCOMPARE(squaresIn(image, code, modules->size), expected);
        const auto around = image.copy(code.adjusted(-edge, -edge, edge, edge));
        QCOMPARE(darkPartOf(around), code.translated(-code.topLeft()).translated(edge, edge));
      }
    }
  }

  void whatIsTooLongSaysSo() {
    QrCode widget;
    widget.resize(300, 300);
    const auto empty = widget.grab().toImage();
    widget.setText(linkOf(ui::kQrBytesMax + 1));
    QVERIFY(!widget.isReadable());
    QVERIFY(widget.accessibleDescription().contains("too long"));
    QVERIFY(widget.grab().toImage() != empty);
    widget.setText(linkOf(100));
    QVERIFY(widget.isReadable());
    QVERIFY(!widget.accessibleName().isEmpty());
    QVERIFY(widget.accessibleDescription().contains("cairn:"));
  }

  void whereThereIsNoRoomItSaysSoInsteadOfBlurring() {
    QrCode widget;
    widget.setText(linkOf(200));
    widget.resize(widget.minimumSizeHint());
    QVERIFY(widget.isReadable());
    widget.resize(widget.minimumSizeHint() - QSize(1, 1));
    QVERIFY(!widget.isReadable());
    QVERIFY(!widget.grab().isNull());
  }

  void aReaderReadsIt() {
    const auto reader = QStandardPaths::findExecutable("zbarimg");
    if (reader.isEmpty()) QSKIP("zbarimg is not here to read the code with");
    const QTemporaryDir folder;
    for (const auto& text : {linkOf(120), linkOf(400), linkOf(401), linkOf(1200),
                             QStringLiteral("cairn:abc?n=Löwe 文件 ملف")}) {
      QrCode widget;
      widget.setText(text);
      widget.resize(widget.sizeHint());
      const auto file = folder.filePath("code.png");
      QVERIFY(widget.grab().save(file));
      QProcess process;
      process.start(reader, {"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file});
      QVERIFY(process.waitForFinished(20'000));
      QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), text);
    }
  }
};

CAIRN_TEST(QrCodeTest)
#include "test_qr_code.moc"
