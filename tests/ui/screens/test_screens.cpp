// Every page and dialog of the app, in light and dark, in three languages, with text of the usual
// size and of twice that. Looks for what is cut off; the pictures are for people:
//
//   CAIRN_SCREENS=FOLDER ui_screens ScreensTest      leaves them in the folder
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include "screen_rig.h"
#include "support/test_registry.h"
#include "ui/languages.h"
#include "ui/theme.h"

using namespace cairn;

namespace {

// A screen that people have, at least.
constexpr QSize kScreenMin(1366, 768);

QString describe(const QWidget& widget) {
  auto name = QString::fromLatin1(widget.metaObject()->className());
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) name += " “" + label->text() + "”";
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
    name += " “" + button->text() + "”";
  }
  return name;
}

// Of a box that sizes it by itself.
bool isPart(const QWidget& widget) {
  return qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr ||
         qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr;
}

// Whether a widget has less room than its text takes.
bool isCut(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    if (label->text().isEmpty()) return false;
    if (label->wordWrap()) return label->height() < label->heightForWidth(label->width());
    return label->width() < label->minimumSizeHint().width();
  }
  if (qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
      qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
      qobject_cast<const QComboBox*>(&widget) != nullptr ||
      (qobject_cast<const QLineEdit*>(&widget) != nullptr && !isPart(widget))) {
    const auto least = widget.minimumSizeHint();
    return widget.width() < least.width() || widget.height() < least.height();
  }
  // What is out of sight here cannot be scrolled to.
  const auto* scroll = qobject_cast<const QScrollArea*>(&widget);
  return scroll != nullptr && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
         scroll->widget()->width() > scroll->viewport()->width();
}

QStringList cutOff(const QWidget& window) {
  QStringList found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    if (isCut(*widget)) found += describe(*widget);
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    if (header == nullptr || header->orientation() != Qt::Horizontal || !header->model()) continue;
    for (int section = 0; section < header->count(); ++section) {
      if (header->isSectionHidden(section)) continue;
      const auto text = header->model()->headerData(section, Qt::Horizontal).toString();
      if (header->sectionSize(section) < header->fontMetrics().horizontalAdvance(text)) {
        found += "heading “" + text + "”";
      }
    }
  }
  return found;
}

// Whether bars keep what they offer behind another button.
QStringList keptBack(const QWidget& window) {
  QStringList found;
  for (const auto* more : window.findChildren<QToolButton*>("qt_toolbar_ext_button")) {
    if (more->isVisible())
      found += "no room in the bar “" + more->parentWidget()->accessibleName() + "”";
  }
  return found;
}

}  // namespace

class ScreensTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    font_ = QApplication::font();
    folder_ = qEnvironmentVariable("CAIRN_SCREENS");
    if (!folder_.isEmpty()) QVERIFY(QDir().mkpath(folder_));
  }
  void cleanupTestCase() {
    QApplication::setFont(font_);
    speech_.speak("en");
    looks_.wear(ui::Theme::system);
  }

  void fitsAndShows_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const auto* language : {"en", "de", "ar"}) {
      for (const bool dark : {false, true}) {
        // Colours cut nothing off; they are for the pictures.
        if (dark && folder_.isEmpty()) continue;
        for (const int percent : {100, 200}) {
          QTest::addRow("%s %s %d", language, dark ? "dark" : "light", percent)
              << language << dark << percent;
        }
      }
    }
  }
  void fitsAndShows() {
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const int, percent);
    speech_.speak(language);
    looks_.wear(dark ? ui::Theme::dark : ui::Theme::light);
    auto font = font_;
    font.setPointSizeF(font_.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    variant_ = QStringLiteral("%1-%2-%3").arg(language, dark ? "dark" : "light").arg(percent);

    QStringList wrong;
    test::each_screen([&](const QString& name, QWidget& window) {
      for (const auto& what : cutOff(window)) wrong += name + ": " + what;
      if (percent == 100) {
        for (const auto& what : keptBack(window)) wrong += name + ": " + what;
      }
      const auto least = window.minimumSizeHint();
      if (percent == 100 &&
          (least.width() > kScreenMin.width() || least.height() > kScreenMin.height())) {
        wrong += QStringLiteral("%1: needs %2×%3").arg(name).arg(least.width()).arg(least.height());
      }
      if (folder_.isEmpty()) return;
      const auto file = QStringLiteral("%1/%2-%3.png").arg(folder_, name, variant_);
      QVERIFY2(window.grab().save(file), qPrintable(file));
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
  }

 private:
  QFont font_;
  QString folder_;
  QString variant_;
  ui::Speech speech_;
  ui::Looks looks_;
};

CAIRN_TEST(ScreensTest)
#include "test_screens.moc"
