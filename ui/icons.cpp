#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <optional>
#include <utility>

// Outside of any namespace, as the macro wants it. A static library's resources are there only
// where somebody names them.
// NOLINTNEXTLINE(misc-use-anonymous-namespace)
static void nameResources() {
  Q_INIT_RESOURCE(cairn);
}

namespace cairn::ui {
namespace {

// Halfway between black and white to the eye: more than 3 : 1 against any usual panel.
constexpr QRgb kTrayColour = 0xff3d8591;

constexpr int kSmallMax = 24;  // pixels, of the app's simpler icon
constexpr int kSizes[] = {16, 22, 24, 32, 48, 64, 128, 256};

struct Colours {
  QColor normal, disabled, selected;
};

class SvgIcon final : public QIconEngine {
 public:
  // Without colours, the file's own stay. `small` is for few pixels.
  SvgIcon(QString file, QString small, std::optional<Colours> colours)
      : file_(std::move(file)), small_(std::move(small)), colours_(colours) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    // Through a pixmap, which is kept: rows that are painted often must not draw anew.
    const auto ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }
  // `size` is in pixels of the device.
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                       qreal /*scale*/) override {
    if (size.isEmpty()) return {};
    const auto key = QStringLiteral("cairn %1 %2 %3 %4 %5")
                         .arg(fileFor(size))
                         .arg(size.width())
                         .arg(size.height())
                         .arg(colours_ ? colourOf(mode).rgba() : 0)
                         .arg(static_cast<int>(mode));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap::fromImage(drawn(size, mode));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }
  QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
    QList<QSize> sizes;
    for (const int side : kSizes) sizes.append(QSize(side, side));
    return sizes;
  }
  [[nodiscard]] QString key() const override { return QStringLiteral("cairn"); }
  [[nodiscard]] QIconEngine* clone() const override {
    return new SvgIcon(file_, small_, colours_);  // QIcon takes it
  }
  bool isNull() override { return !QFile::exists(file_); }

 private:
  [[nodiscard]] QString fileFor(const QSize& size) const {
    const bool is_small = std::min(size.width(), size.height()) <= kSmallMax;
    return is_small && !small_.isEmpty() ? small_ : file_;
  }
  [[nodiscard]] QColor colourOf(QIcon::Mode mode) const {
    if (mode == QIcon::Disabled) return colours_->disabled;
    return mode == QIcon::Selected ? colours_->selected : colours_->normal;
  }
  [[nodiscard]] QImage drawn(const QSize& size, QIcon::Mode mode) const {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!QFile::exists(fileFor(size))) return image;
    QPainter painter(&image);
    QSvgRenderer renderer(fileFor(size));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    if (!colours_ && mode == QIcon::Disabled) painter.setOpacity(0.5);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    if (colours_) {
      painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
      painter.fillRect(image.rect(), colourOf(mode));
    }
    return image;
  }

  QString file_;
  QString small_;  // empty: the same
  std::optional<Colours> colours_;
};

QString fileOf(const QString& name) {
  static const bool named = (nameResources(), true);
  Q_UNUSED(named)
  return QStringLiteral(":/icons/%1.svg").arg(name);
}

}  // namespace

QStringList iconNames() {
  const QFileInfo file(fileOf(QStringLiteral("check")));
  auto names = QDir(file.path()).entryList(QDir::Files, QDir::Name);
  for (auto& name : names) name.chop(4);
  names.removeIf([](const QString& name) {
    return name.startsWith(QStringLiteral("cairn")) || name.startsWith(QStringLiteral("tray-"));
  });
  return names;
}

QIcon icon(const QString& name, const QPalette& palette) {
  const Colours colours{palette.color(QPalette::Active, QPalette::WindowText),
                        palette.color(QPalette::Disabled, QPalette::WindowText),
                        palette.color(QPalette::Active, QPalette::HighlightedText)};
  return QIcon(new SvgIcon(fileOf(name), {}, colours));  // QIcon takes it
}

QIcon appIcon() {
  return QIcon(
      new SvgIcon(fileOf(QStringLiteral("cairn")), fileOf(QStringLiteral("cairn-small")), {}));
}

QIcon trayIcon(TrayState state) {
  const auto name = state == TrayState::paused    ? QStringLiteral("tray-paused")
                    : state == TrayState::problem ? QStringLiteral("tray-problem")
                                                  : QStringLiteral("tray-normal");
  const QColor colour = QColor::fromRgba(kTrayColour);
  return QIcon(new SvgIcon(fileOf(name), {}, Colours{colour, colour, colour}));
}

}  // namespace cairn::ui
