#include "ui/qr_code.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace cairn::ui {
namespace {

constexpr int kQuietZone = 4;   // modules, as the standard asks for
constexpr int kDarkBit = 0x01;  // of libqrencode's bytes
constexpr unsigned kUtf8 = 26;  // among the standard's character sets
// Pixels to a module below which cameras give up.
constexpr int kScaleLeast = 2;

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
  void operator()(QRinput* input) const { QRinput_free(input); }
};

std::unique_ptr<QRcode, Free> encoded(const QByteArray& bytes, QRecLevel level) {
  const std::unique_ptr<QRinput, Free> input(QRinput_new2(0, level));
  if (!input) return nullptr;
  // Readers guess the character set of what is not ASCII, and some guess wrong, unless it is said.
  // Those that do not know of such a mark read links all the same, which are ASCII.
  const bool isAscii =
      std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
  if (!isAscii && QRinput_appendECIheader(input.get(), kUtf8) != 0) return nullptr;
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
  if (QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()), data) != 0) {
    return nullptr;
  }
  return std::unique_ptr<QRcode, Free>(QRcode_encodeInput(input.get()));
}

}  // namespace

std::optional<QrModules> qrModulesOf(const QString& text) {
  const auto bytes = text.toUtf8();
  if (bytes.isEmpty() || bytes.size() > kQrBytesMax) return std::nullopt;
  const auto level = bytes.size() <= kQrBytesRobust ? QR_ECLEVEL_M : QR_ECLEVEL_L;
  const auto code = encoded(bytes, level);
  if (!code) return std::nullopt;
  QrModules modules;
  modules.size = code->width;
  const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  modules.dark.reserve(count);
  for (std::size_t i = 0; i < count; ++i) modules.dark.push_back((code->data[i] & kDarkBit) != 0);
  return modules;
}

QImage qrImageOf(const QrModules& modules, int scale) {
  const int side = modules.size + 2 * kQuietZone;
  QImage image(side, side, QImage::Format_Grayscale8);
  // Not of the palette: a code that is light on dark is one that many readers do not see.
  image.fill(Qt::white);
  for (int y = 0; y < modules.size; ++y) {
    auto* line = image.scanLine(y + kQuietZone);
    for (int x = 0; x < modules.size; ++x) {
      if (modules.at(x, y)) line[x + kQuietZone] = 0;
    }
  }
  return image.scaled(side * scale, side * scale);
}

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  describe();
}

void QrCode::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  modules_ = qrModulesOf(text);
  describe();
  updateGeometry();
  update();
}

bool QrCode::isReadable() const {
  return modules_ && scale() >= kScaleLeast;
}

int QrCode::scale() const {
  if (!modules_) return 0;
  const auto room = std::min(width(), height()) * devicePixelRatioF();
  return static_cast<int>(room) / (modules_->size + 2 * kQuietZone);
}

QString QrCode::complaint() const {
  if (text_.isEmpty()) return {};
  if (!modules_) return tr("This link is too long for a QR code. Copy it instead.");
  return isReadable() ? QString() : tr("There is not enough room for the QR code here.");
}

void QrCode::describe() {
  setAccessibleName(tr("QR code"));
  if (text_.isEmpty()) {
    setAccessibleDescription({});
  } else if (modules_) {
    setAccessibleDescription(tr("Scanned with a telephone, it gives this text: %1").arg(text_));
  } else {
    setAccessibleDescription(complaint());
  }
}

QSize QrCode::sizeHint() const {
  // For a wish of an empty one that of a code for a usual link.
  const int modules = (modules_ ? modules_->size : 61) + 2 * kQuietZone;
  const int module = std::max(4, fontMetrics().height() / 4);
  return {modules * module, modules * module};
}

QSize QrCode::minimumSizeHint() const {
  const int modules = (modules_ ? modules_->size : 61) + 2 * kQuietZone;
  return {modules * kScaleLeast, modules * kScaleLeast};
}

void QrCode::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  if (!isReadable()) {
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, complaint());
    return;
  }
  auto image = qrImageOf(*modules_, scale());
  const auto ratio = devicePixelRatioF();
  image.setDevicePixelRatio(ratio);
  // On whole device pixels, so that no edge is blurred.
  const auto middle = [&](int room) {
    return static_cast<int>((room * ratio - image.width()) / 2) / ratio;
  };
  painter.drawImage(QPointF(middle(width()), middle(height())), image);
}

void QrCode::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) describe();
}

}  // namespace cairn::ui
