#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <map>

#include "library_samples.h"
#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/languages.h"
#include "ui/node_banner.h"
#include "ui/remove_question.h"
#include "ui/schedule_editor.h"
#include "ui/settings_dialog.h"
#include "ui/shared_dialog.h"
#include "ui/welcome_dialog.h"
#include "window_rig.h"

using namespace cairn;

namespace {

QString describe(const QWidget& widget) {
  QStringList chain;
  for (const auto* at = &widget; at != nullptr; at = at->parentWidget()) {
    chain += QString::fromLatin1(at->metaObject()->className()) + " " + at->objectName();
  }
  return chain.join(" in ");
}

// What Qt makes itself inside of other widgets, and what only holds others.
bool isPartOfAnother(const QWidget& widget) {
  const auto name = QByteArray(widget.metaObject()->className());
  return widget.objectName().startsWith("qt_") || name == "QTabBar" || name == "QTabWidget" ||
         name == "QScrollArea" || name == "QComboBoxListView";
}

bool isControl(const QWidget& widget) {
  if (widget.focusPolicy() == Qt::NoFocus || isPartOfAnother(widget)) return false;
  // One whose strip is not shown gets its words with it.
  const auto* button = qobject_cast<const QPushButton*>(&widget);
  if (button != nullptr && button->parentWidget()->isHidden()) return false;
  const auto* label = qobject_cast<const QLabel*>(&widget);
  return label == nullptr || !label->text().isEmpty();
}

QStringList nameless(const QWidget& root) {
  QStringList found;
  for (auto* widget : root.findChildren<QWidget*>()) {
    if (!isControl(*widget)) continue;
    auto* interface = QAccessible::queryAccessibleInterface(widget);
    const bool named = interface != nullptr && !interface->text(QAccessible::Name).isEmpty();
    if (!named) found += describe(*widget);
  }
  return found;
}

// Buttons that the keyboard cannot go to.
QStringList outOfReach(const QWidget& root) {
  QStringList found;
  for (const auto* button : root.findChildren<QAbstractButton*>()) {
    const auto* in = button->parentWidget();
    // What they do, the keyboard does in the widget that they are a part of.
    const bool isPart = qobject_cast<const QLineEdit*>(in) != nullptr ||
                        qobject_cast<const QTabBar*>(in) != nullptr;
    if (!isPart && (button->focusPolicy() & Qt::TabFocus) == 0) {
      found += describe(*button) + " " + button->text();
    }
  }
  return found;
}

class Mnemonics {
 public:
  void add(const QString& text, const QString& where) {
    const auto keys = QKeySequence::mnemonic(text);
    if (keys.isEmpty()) return;
    auto& users = users_[keys.toString()];
    if (!users.contains(where)) users += where;
  }
  [[nodiscard]] QStringList clashes() const {
    QStringList found;
    for (const auto& [keys, users] : users_) {
      if (users.size() > 1) found += keys + ": " + users.join(", ");
    }
    return found;
  }

 private:
  std::map<QString, QStringList> users_;
};

QStringList clashesNow(const QWidget& root) {
  Mnemonics mnemonics;
  for (const auto* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&root)) continue;
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text = button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget)) text = group->title();
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label != nullptr && label->buddy() != nullptr) text = label->text();
    mnemonics.add(text, text);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
      for (int tab = 0; tab < tabs->count(); ++tab) {
        mnemonics.add(tabs->tabText(tab), tabs->tabText(tab));
      }
    }
  }
  return mnemonics.clashes();
}

// On each of its tabs.
QStringList clashes(QWidget& root) {
  auto found = clashesNow(root);
  for (auto* tabs : root.findChildren<QTabWidget*>()) {
    for (int tab = 0; tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      found += clashesNow(root);
    }
  }
  return found;
}

QStringList clashes(const QMenu& menu) {
  Mnemonics mnemonics;
  for (const auto* action : menu.actions()) mnemonics.add(action->text(), action->text());
  return mnemonics.clashes();
}

QStringList labelsWithoutABuddy(const QWidget& root) {
  QStringList found;
  for (const auto* label : root.findChildren<QLabel*>()) {
    if (QKeySequence::mnemonic(label->text()).isEmpty() || label->buddy() != nullptr) continue;
    if (label->textFormat() != Qt::PlainText) found += label->text();
  }
  return found;
}

}  // namespace

class AccessibilityTest : public QObject {
  Q_OBJECT

  ui::Speech speech_;

  static void addLanguages() {
    QTest::addColumn<QString>("language");
    for (const auto& [code, name] : ui::languages()) QTest::addRow("%s", qPrintable(code)) << code;
  }

  static void check(QWidget& root) {
    for (const auto& found :
         {nameless(root), outOfReach(root), clashes(root), labelsWithoutABuddy(root)}) {
      QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
  }

 private Q_SLOTS:
  void cleanup() { speech_.speak("en"); }

  void everyPageCanBeUsedByEarAndByKeyboard_data() { addLanguages(); }
  void everyPageCanBeUsedByEarAndByKeyboard() {
    QFETCH(const QString, language);
    speech_.speak(language);
    test::WindowRig rig;
    QVERIFY(rig.start());
    rig.window.show();
    for (int page = 0; page < 5; ++page) {
      rig.window.open(static_cast<ui::MainWindow::Page>(page));
      check(rig.window);
    }
  }

  void everyDialogCanBeUsedByEarAndByKeyboard_data() { addLanguages(); }
  void everyDialogCanBeUsedByEarAndByKeyboard() {
    QFETCH(const QString, language);
    speech_.speak(language);
    test::WindowRig rig;
    node::ScheduleEntry entry;
    entry.days.set();
    entry.end = std::chrono::hours(6);
    entry.upload_per_s = 100'000;
    rig.file.now.limits.schedule = {entry, entry};
    ui::SettingsDialog settings(rig.settings, rig.file);
    settings.offerPortTest(rig.bridge);
    settings.offerShortcuts(rig.window.shortcuts());
    check(settings);
    ui::AddLinkDialog add("", rig.folder.path());
    check(add);
    ui::WelcomeDialog welcome(rig.folder.path());
    check(welcome);
    ui::SharedDialog shared({test::some_link("notes"), "notes", false, {}});
    check(shared);
    const std::unique_ptr<QDialog> remove(ui::makeRemoveQuestion({test::stored("notes")}, nullptr));
    check(*remove);
  }

  void toolTipsSayByWhichKeys() {
    const test::WindowRig rig;
    for (const auto* button : rig.window.findChildren<QToolButton*>()) {
      const auto* action = button->defaultAction();
      if (action == nullptr || action->shortcut().isEmpty()) continue;
      const auto keys = action->shortcut().toString(QKeySequence::NativeText);
      QVERIFY2(action->toolTip().contains(keys), qPrintable(action->text()));
    }
  }

  void whatABarOffersHasKeys() {
    const test::WindowRig rig;
    for (const auto* bar : rig.window.findChildren<QToolBar*>()) {
      for (auto* action : bar->actions()) {
        const bool isButton = qobject_cast<QToolButton*>(bar->widgetForAction(action)) != nullptr;
        QVERIFY2(!isButton || !action->shortcut().isEmpty(), qPrintable(action->text()));
      }
    }
  }

  void theKeyboardGoesFromTheTopToThePage() {
    test::WindowRig rig;
    rig.window.show();
    auto* search = rig.window.findChild<QLineEdit*>("search");
    QList<QString> seen;
    const QWidget* at = search;
    do {
      if (at->objectName() == "search" || at->objectName() == "downloads") seen += at->objectName();
      if (qobject_cast<const QListWidget*>(at) != nullptr) seen += "pages";
      at = at->nextInFocusChain();
    } while (at != search);
    QCOMPARE(seen, (QList<QString>{"search", "pages", "downloads"}));
  }

  void theLinesOfTheScheduleAreToldApart() {
    node::ScheduleEntry entry;
    entry.days.set();
    entry.end = std::chrono::hours(6);
    entry.upload_per_s = 100'000;
    const ui::ScheduleEditor editor({entry, entry});
    QStringList names;
    for (const auto* widget : editor.findChildren<QWidget*>()) {
      if (!widget->accessibleName().isEmpty()) names += widget->accessibleName();
    }
    QCOMPARE(names.size(), 2 * (7 + 2 + 2 + 1));
    QCOMPARE(names.removeDuplicates(), 0);
  }

  void theTrayMenuHasEachLetterOnce_data() { addLanguages(); }
  void theTrayMenuHasEachLetterOnce() {
    QFETCH(const QString, language);
    speech_.speak(language);
    test::WindowRig rig;
    ui::Tray tray(rig.window, rig.commands, rig.settings);
    QCOMPARE(clashes(tray.menu()), QStringList());
  }

  void whatTheBannerSaysIsReadOutOnce() {
    test::WindowRig rig;
    rig.refused = Error{ErrorCode::busy, "cairn share (process 7) has the data folder"};
    auto* banner = rig.window.findChild<ui::NodeBanner*>();
    const QSignalSpy news(banner, &ui::NodeBanner::saidNews);
    rig.bridge.start();
    QVERIFY(rig.reaches(ui::NodeBridge::State::failed));
    QVERIFY(news.last().front().toString().contains("process 7"));
    QCOMPARE(banner->accessibleName(), news.last().front().toString());
    const auto before = news.size();
    banner->setLate(this, true);
    QCOMPARE(news.size(), before);
  }
};

CAIRN_TEST(AccessibilityTest)
#include "test_accessibility.moc"
