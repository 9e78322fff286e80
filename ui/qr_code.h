// A text as a QR code, to be read with a telephone. Dark on light with its quiet zone in every
// theme, because readers ask for that, and each module a whole number of pixels.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

namespace cairn::ui {

// The squares of a code, without the quiet zone.
struct QrModules {
  int size = 0;
  std::vector<bool> dark;  // line after line

  [[nodiscard]] bool at(int x, int y) const {
    return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                static_cast<std::size_t>(x)];
  }
};

// More bytes of UTF-8 make a code too fine for many telephones to read from a screen.
inline constexpr qsizetype kQrBytesMax = 1200;
// Up to so many bytes the code withstands more blur and dirt (level M); longer ones are kept coarse
// instead (level L).
inline constexpr qsizetype kQrBytesRobust = 400;

// Nothing where the text is empty or too long.
std::optional<QrModules> qrModulesOf(const QString& text);
// With the quiet zone; `scale` pixels to a module.
QImage qrImageOf(const QrModules& modules, int scale);

class QrCode : public QWidget {
  Q_OBJECT
 public:
  explicit QrCode(QWidget* parent = nullptr);

  void setText(const QString& text);
  [[nodiscard]] const QString& text() const { return text_; }
  // There is a code to be seen, at the size that the widget has now.
  [[nodiscard]] bool isReadable() const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] int scale() const;  // device pixels to a module; 0 where there is no room
  [[nodiscard]] QString complaint() const;
  void describe();

  QString text_;
  std::optional<QrModules> modules_;
};

}  // namespace cairn::ui
