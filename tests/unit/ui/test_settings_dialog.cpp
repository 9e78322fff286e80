#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

#include "node/config_edit.h"
#include "support/test_registry.h"
#include "ui/schedule_editor.h"
#include "ui/settings_dialog.h"

using namespace cairn;

namespace {

// A cairn.toml in memory.
class TextFile final : public ui::SettingsFile {
 public:
  explicit TextFile(std::string text) : text_(std::move(text)) { static_cast<void>(read()); }

  [[nodiscard]] const node::Settings& settings() const override { return settings_; }
  void change(const Changes& changes, QObject* /*context*/, Then then) override {
    auto answer = [this, changes, then = std::move(then)] {
      then(refusal ? fail(*refusal) : changeNow(changes));
    };
    if (stalls) {
      held = std::move(answer);
    } else {
      answer();
    }
  }
  void refresh(QObject* /*context*/, std::function<void()> then) override { then(); }
  Result<> changeNow(const Changes& changes) {
    TRY(text_, node::with_settings(text_, changes));
    return read();
  }
  [[nodiscard]] QString place() const override { return "/x/cairn.toml"; }
  [[nodiscard]] const std::string& text() const { return text_; }
  node::Environment environment;
  std::optional<Error> refusal;
  bool stalls = false;
  std::function<void()> held;
  Result<> read() {
    node::ConfigSources sources;
    sources.environment = environment;
    sources.config_file = node::ConfigText{"/x/cairn.toml", text_};
    TRY(settings_, node::settings_from(sources));
    return {};
  }

 private:
  std::string text_;
  node::Settings settings_;
};

struct Rig {
  QTemporaryDir folder;
  ui::AppSettings own{folder.filePath("own.ini")};
  TextFile file{"# mine\n[dht]\nport = 7000  # kept\n"};
};

QSpinBox* boxOf(QWidget& dialog, int value) {
  for (auto* box : dialog.findChildren<QSpinBox*>()) {
    if (box->value() == value) return box;
  }
  return nullptr;
}

// Beneath the tabs.
bool says(const QWidget& dialog, const QString& words) {
  const auto labels = dialog.findChildren<QLabel*>();
  return std::ranges::any_of(labels, [&](const QLabel* label) {
    return label->isVisibleTo(&dialog) && label->text().contains(words);
  });
}

QLineEdit* lineWith(QWidget& dialog, const QString& placeholder) {
  for (auto* line : dialog.findChildren<QLineEdit*>()) {
    if (line->placeholderText() == placeholder) return line;
  }
  return nullptr;
}

}  // namespace

class SettingsDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesWhatWasChangedAndNothingElse() {
    Rig rig;
    const auto before = rig.file.text();
    {
      ui::SettingsDialog untouched(rig.own, rig.file);
      untouched.accept();
    }
    QCOMPARE(rig.file.text(), before);
    ui::SettingsDialog dialog(rig.own, rig.file);
    QSignalSpy restart(&dialog, &ui::SettingsDialog::restartNeeded);
    auto* port = boxOf(dialog, 7000);
    QVERIFY(port != nullptr);
    port->setValue(7001);
    dialog.accept();
    QCOMPARE(rig.file.text(), std::string("# mine\n[dht]\nport = 7001  # kept\n"));
    QCOMPARE(restart.size(), 1);
  }

  void whileItSavesNothingElseIsTaken() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    const QSignalSpy restart(&dialog, &ui::SettingsDialog::restartNeeded);
    dialog.show();
    boxOf(dialog, 7000)->setValue(7001);
    rig.file.stalls = true;
    dialog.accept();
    const auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    QVERIFY(!boxOf(dialog, 7001)->isEnabled());
    for (auto* line : dialog.findChildren<QLineEdit*>()) Q_EMIT line->textChanged(line->text());
    QVERIFY(!save->isEnabled());
    dialog.accept();
    // Closed, it goes on all the same, and is back when that fails.
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    rig.file.refusal = Error{ErrorCode::no_space, "/x"};
    std::exchange(rig.file.held, {})();
    QVERIFY(dialog.isVisible() && save->isEnabled());
    QCOMPARE(restart.size(), 0);

    rig.file.refusal.reset();
    dialog.accept();
    dialog.reject();
    std::exchange(rig.file.held, {})();
    QCOMPARE(restart.size(), 1);
    QVERIFY(rig.file.text().find("7001") != std::string::npos);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
  }

  void aNameOfTheNodeThatIsTooLongCannotBeSaved() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    const auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled());
    auto* label = lineWith(dialog, "None");
    QVERIFY(label != nullptr);
    label->setText(QString(30, QChar(0x3042)));
    QVERIFY(!save->isEnabled());
    label->setText("attic");
    QVERIFY(save->isEnabled());
  }

  void questionsAreAskedAgainOneByOne() {
    Rig rig;
    rig.own.setAsks(ui::AppSettings::kRemoveDownload, false);
    rig.own.setAsks(ui::AppSettings::kCloseToTray, false);
    ui::SettingsDialog dialog(rig.own, rig.file);
    QCheckBox* asks = nullptr;
    for (auto* box : dialog.findChildren<QCheckBox*>()) {
      if (box->text().contains("Ask before")) asks = box;
    }
    QVERIFY(asks != nullptr);
    QVERIFY(!asks->isChecked());
    asks->setChecked(true);
    dialog.accept();
    QVERIFY(rig.own.asks(ui::AppSettings::kRemoveDownload));
    QVERIFY(!rig.own.asks(ui::AppSettings::kCloseToTray));
  }

  void limitsCountAtOnce() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    QSignalSpy restart(&dialog, &ui::SettingsDialog::restartNeeded);
    std::optional<node::TransferLimits> limits;
    connect(&dialog, &ui::SettingsDialog::limitsChanged, this,
            [&limits](const node::TransferLimits& now) { limits = now; });
    auto* connections = boxOf(dialog, 200);
    QVERIFY(connections != nullptr);
    connections->setValue(150);
    dialog.accept();
    QCOMPARE(restart.size(), 0);
    QVERIFY(limits.has_value());
    QCOMPARE(limits->connections, 150);
  }

  // A daemon that the window shows is not started again by it.
  void limitsCountAtOnceAlsoBesideWhatCountsLater() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    const QSignalSpy restart(&dialog, &ui::SettingsDialog::restartNeeded);
    const QSignalSpy limited(&dialog, &ui::SettingsDialog::limitsChanged);
    boxOf(dialog, 7000)->setValue(7001);
    boxOf(dialog, 200)->setValue(150);
    dialog.accept();
    QCOMPARE(limited.size(), 1);
    QCOMPARE(limited[0][0].value<node::TransferLimits>().connections, 150);
    QCOMPARE(restart.size(), 1);
  }

  void aTimeThatMeansNothingIsObjectedTo() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    const auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    auto* editor = dialog.findChild<ui::ScheduleEditor*>();
    node::ScheduleEntry good;
    good.days.set();
    good.begin = std::chrono::hours(8);
    good.end = std::chrono::hours(18);
    good.upload_per_s = 100'000;
    editor->addEntry(good);
    QVERIFY(save->isEnabled());

    auto empty = good;
    empty.end = empty.begin;
    auto idle = good;
    idle.upload_per_s.reset();
    auto never = good;
    never.days.reset();
    for (const auto& [bad, words] : {std::pair{empty, "Time 2 ends when it begins"},
                                     {idle, "Time 2 changes nothing"},
                                     {never, "Time 2 has no day"}}) {
      editor->addEntry(bad);
      QVERIFY(!save->isEnabled());
      QVERIFY2(says(dialog, words), words);
      for (auto* button : editor->findChildren<QPushButton*>()) {
        if (button->accessibleName() == "Time 2: Remove") button->click();
      }
      QVERIFY(save->isEnabled());
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    auto* day = editor->findChild<QCheckBox*>();
    for (auto* box : editor->findChildren<QCheckBox*>()) box->setChecked(false);
    QVERIFY(!save->isEnabled());
    day->setChecked(true);
    QVERIFY(save->isEnabled());
  }

  // With more lines than there were when it was made.
  void theScheduleIsAsWideAsItsLines() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    auto* editor = dialog.findChild<ui::ScheduleEditor*>();
    auto* tabs = dialog.findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto* scroll = qobject_cast<QScrollArea*>(tabs->currentWidget());
    dialog.show();
    const int before = editor->minimumSizeHint().width();
    node::ScheduleEntry entry;
    entry.days.set();
    entry.end = std::chrono::hours(6);
    editor->addEntry(entry);
    const auto fits = [&] {
      // However small the dialog is made.
      return scroll->minimumWidth() >= scroll->widget()->minimumSizeHint().width() &&
             scroll->widget()->width() <= scroll->viewport()->width();
    };
    QTRY_VERIFY_WITH_TIMEOUT(editor->minimumSizeHint().width() > before, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(fits(), 5000);
  }

  void theScheduleComesBackAsItWasWritten() {
    const auto written =
        node::schedule_from("mon-fri 08:00-18:00 up 500k down 2M;daily 22:00-06:00 up unlimited");
    QVERIFY(written.has_value());
    ui::ScheduleEditor editor(*written);
    const auto entries = editor.entries();
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].days, (*written)[0].days);
    QCOMPARE(entries[0].upload_per_s, (*written)[0].upload_per_s);
    QCOMPARE(entries[1].upload_per_s, std::optional(node::kUnlimited));
    QCOMPARE(entries[1].end, (*written)[1].end);
    TextFile file("");
    QVERIFY(file.changeNow({{"limits.schedule", ui::tomlSchedule(entries)}}).has_value());
    QCOMPARE(file.settings().limits.schedule.size(), std::size_t{2});
  }

  void whatTheEnvironmentSetsCannotBeChangedHere() {
    Rig rig;
    rig.file.environment = {{"CAIRN_DHT_PORT", "6999"}};
    QVERIFY(rig.file.read().has_value());
    ui::SettingsDialog dialog(rig.own, rig.file);
    auto* port = boxOf(dialog, 6999);
    QVERIFY(port != nullptr);
    QVERIFY(!port->isEnabled());
    QVERIFY(port->toolTip().contains("CAIRN_DHT_PORT"));
  }

  void aSecretWithoutANetworkCannotBeSaved() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QLineEdit* secret = nullptr;
    for (auto* line : dialog.findChildren<QLineEdit*>()) {
      if (line->echoMode() == QLineEdit::Password) secret = line;
    }
    QVERIFY(secret != nullptr);
    QVERIFY(save->isEnabled());
    secret->setText("x");
    QVERIFY(!save->isEnabled());
  }

  void aPortThatAnotherProgramHasCannotBeSaved() {
    Rig rig;
    std::atomic<int> tried = 0;
    ui::SettingsDialog dialog(rig.own, rig.file, nullptr, ui::kindOfPath, [&](std::uint16_t port) {
      ++tried;
      return port == 9002 ? ui::PortState::taken : ui::PortState::free;
    });
    const auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    auto* port = boxOf(dialog, 9000);
    QVERIFY(port != nullptr);
    port->setValue(9002);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), 5000);
    QVERIFY(says(dialog, "port 9002"));
    port->setValue(9003);
    QVERIFY(save->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(tried, 2, 5000);
    // The peer's own is no other program's, neither that of the file nor what it said.
    port->setValue(9000);
    dialog.setPortInUse(9002);
    port->setValue(9002);
    QTest::qWait(100);
    QVERIFY(save->isEnabled());
    QCOMPARE(tried, 3);
    dialog.setPortInUse(0);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), 5000);
  }

  void theWatchedFolderIsApartFromDownloadsAndData() {
    Rig rig;
    ui::SettingsDialog dialog(rig.own, rig.file);
    const auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    const auto lineNamed = [&dialog](const QString& name) {
      const auto lines = dialog.findChildren<QLineEdit*>();
      const auto found = std::ranges::find(lines, name, &QLineEdit::accessibleName);
      return found == lines.end() ? nullptr : *found;
    };
    auto* downloads = lineNamed("Folder for downloads");
    auto* watched = lineNamed("Watched folder");
    QVERIFY(downloads != nullptr && watched != nullptr);
    downloads->setText(rig.folder.filePath("in"));
    watched->setText(rig.folder.filePath("out"));
    QVERIFY(save->isEnabled());
    watched->setText(rig.folder.filePath("in/here"));
    QVERIFY(!save->isEnabled());
    QVERIFY(says(dialog, "shared again"));
    watched->setText(QDir::homePath());
    QVERIFY(!save->isEnabled());
    watched->setText(rig.folder.filePath("data/packs"));
    QVERIFY(save->isEnabled());
    dialog.setDataFolder(rig.folder.filePath("data"));
    QVERIFY(!save->isEnabled());
    watched->clear();
    QVERIFY(save->isEnabled());
  }

  void staysOpenWhereNothingCouldBeSaved() {
    Rig rig;
    rig.file.refusal = Error{ErrorCode::no_space, "/x/cairn.toml"};
    ui::SettingsDialog dialog(rig.own, rig.file);
    QSignalSpy finished(&dialog, &QDialog::finished);
    boxOf(dialog, 7000)->setValue(7001);
    dialog.accept();
    QCOMPARE(finished.size(), 0);
  }
};

CAIRN_TEST(SettingsDialogTest)
#include "test_settings_dialog.moc"
