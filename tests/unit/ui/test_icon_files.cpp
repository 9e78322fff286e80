// The icon files of Windows and macOS: pictures in PNG of the sizes that the systems look for,
// drawn from the SVG files as the app draws itself. To make them anew:
//
//   CAIRN_WRITE_ICONS=resources unit_ui IconFilesTest
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QTest>

#include "support/test_registry.h"
#include "ui/icons.h"

using namespace cairn;

namespace {

constexpr int kIcoSides[] = {16, 20, 24, 32, 40, 48, 64, 128, 256};
// Of several resolutions for one size, those are different pictures to macOS.
const std::pair<const char*, int> kIcnsKinds[] = {
    {"icp4", 16},  {"icp5", 32},  {"ic11", 32},  {"icp6", 64},  {"ic12", 64},  {"ic07", 128},
    {"ic08", 256}, {"ic13", 256}, {"ic09", 512}, {"ic14", 512}, {"ic10", 1024}};
constexpr quint32 kIcoHead = 6;
constexpr quint32 kIcoEntry = 16;
constexpr quint32 kIcnsHead = 8;

QImage drawn(int side) {
  return ui::appIcon()
      .pixmap(QSize(side, side), 1.0)
      .toImage()
      .convertToFormat(QImage::Format_ARGB32);
}

QByteArray png(int side) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  drawn(side).save(&buffer, "PNG", 0);
  return bytes;
}

QByteArray ico() {
  QByteArray bytes;
  QByteArray pictures;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out.setByteOrder(QDataStream::LittleEndian);
  const auto count = static_cast<quint16>(std::size(kIcoSides));
  out << quint16{0} << quint16{1} << count;
  for (const int side : kIcoSides) {
    const auto picture = png(side);
    const auto edge = static_cast<quint8>(side);  // 256 is written as 0
    const auto at = kIcoHead + kIcoEntry * count + static_cast<quint32>(pictures.size());
    out << edge << edge << quint8{0} << quint8{0} << quint16{1} << quint16{32}
        << static_cast<quint32>(picture.size()) << at;
    pictures += picture;
  }
  return bytes + pictures;
}

QByteArray icns() {
  QByteArray body;
  QDataStream out(&body, QIODevice::WriteOnly);
  for (const auto& [kind, side] : kIcnsKinds) {
    const auto picture = png(side);
    out.writeRawData(kind, 4);
    out << static_cast<quint32>(picture.size()) + kIcnsHead;
    out.writeRawData(picture.constData(), static_cast<int>(picture.size()));
  }
  QByteArray head;
  QDataStream before(&head, QIODevice::WriteOnly);
  before.writeRawData("icns", 4);
  before << static_cast<quint32>(body.size()) + kIcnsHead;
  return head + body;
}

QByteArray kept(const QString& name) {
  QFile file(QStringLiteral(CAIRN_RESOURCES "/") + name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Another version of the drawing library smooths edges a little differently.
bool isAlike(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return false;
  qint64 apart = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const auto p = a.pixel(x, y);
      const auto q = b.pixel(x, y);
      apart += std::abs(qAlpha(p) - qAlpha(q)) + std::abs(qRed(p) - qRed(q)) +
               std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
    }
  }
  return apart < qint64{10} * a.width() * a.height();
}

}  // namespace

class IconFilesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    const auto folder = qEnvironmentVariable("CAIRN_WRITE_ICONS");
    if (folder.isEmpty()) return;
    for (const auto& [name, bytes] : {std::pair("cairn.ico", ico()), {"cairn.icns", icns()}}) {
      QFile file(folder + '/' + name);
      QVERIFY(file.open(QIODevice::WriteOnly));
      QCOMPARE(file.write(bytes), bytes.size());
    }
  }

  void ofWindows() {
    const auto bytes = kept("cairn.ico");
    QDataStream in(bytes);
    in.setByteOrder(QDataStream::LittleEndian);
    quint16 reserved = 0;
    quint16 type = 0;
    quint16 count = 0;
    in >> reserved >> type >> count;
    QCOMPARE(type, quint16{1});
    QCOMPARE(count, std::size(kIcoSides));
    for (const int side : kIcoSides) {
      quint8 edge = 0;
      quint32 size = 0;
      quint32 at = 0;
      in >> edge;
      in.skipRawData(7);
      in >> size >> at;
      QCOMPARE(int{edge}, side % 256);
      QVERIFY2(isAlike(QImage::fromData(bytes.mid(at, size)), drawn(side)), qPrintable(name(side)));
    }
  }

  void ofMacOs() {
    const auto bytes = kept("cairn.icns");
    QVERIFY(bytes.startsWith("icns"));
    auto at = qsizetype{kIcnsHead};
    for (const auto& [kind, side] : kIcnsKinds) {
      QCOMPARE(bytes.mid(at, 4), QByteArray(kind));
      QDataStream length(bytes.mid(at + 4, 4));
      quint32 size = 0;
      length >> size;
      const auto picture = bytes.mid(at + kIcnsHead, size - kIcnsHead);
      QVERIFY2(isAlike(QImage::fromData(picture), drawn(side)), qPrintable(name(side)));
      at += size;
    }
    QCOMPARE(at, bytes.size());
  }

 private:
  static QString name(int side) { return QStringLiteral("%1 pixels").arg(side); }
};

CAIRN_TEST(IconFilesTest)
#include "test_icon_files.moc"
