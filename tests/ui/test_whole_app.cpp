#include <QAction>
#include <QLabel>
#include <QSpinBox>
#include <QTcpServer>
#include <bit>

#include "support/fake_node.h"
#include "support/test_registry.h"
#include "ui/node_banner.h"
#include "ui/settings_dialog.h"
#include "user_acts.h"

using namespace cairn;
using namespace cairn::test;

namespace {

int freePort() {
  QTcpServer server;
  static_cast<void>(server.listen(QHostAddress::LocalHost));
  return server.serverPort();
}

QSpinBox* boxNamed(QWidget& dialog, const QString& name) {
  for (const auto* label : dialog.findChildren<QLabel*>()) {
    if (label->text() == name) return qobject_cast<QSpinBox*>(label->buddy());
  }
  return nullptr;
}

QAction* enabledAction(QWidget& page, const QString& text) {
  for (auto* action : page.findChildren<QAction*>()) {
    if (action->text() == text && action->isEnabled()) return action;
  }
  return nullptr;
}

}  // namespace

class WholeAppTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDroppedFileIsSharedAndSomebodyElseDownloadsIt() {
    AppRig giver;
    AppRig getter;
    QVERIFY(giver.start());
    QVERIFY(getter.start());
    const auto bytes = someBytes(3'000'000, 1);
    AppRig::write(giver.path("holiday.bin"), bytes);
    const auto link = dropped(giver, giver.path("holiday.bin"));
    QVERIFY(!link.isEmpty());
    QCOMPARE(giver.desktop().window().page(), ui::MainWindow::Page::library);
    beginDownload(getter, link);
    QCOMPARE(getter.desktop().window().page(), ui::MainWindow::Page::downloads);
    QVERIFY(reaches(getter, node::DownloadState::finished));
    QVERIFY(AppRig::read(getter.path("downloads/holiday.bin")) == bytes);
    QVERIFY(getter.end());
    QVERIFY(giver.end());
  }

  void aDownloadThatFoundNobodyYetHasItsWholeLink() {
    AppRig getter;
    QVERIFY(getter.start());
    const auto wanted = some_link("film");
    beginDownload(getter, QString::fromStdString(wanted.text()));
    QVERIFY(QTest::qWaitFor([&] { return onlyDownload(getter).has_value(); }, kLongMs));
    content::Link link;
    link.root = wanted.root;
    const auto details =
        getter.ask<node::BundleDetails>([link](node::Node& node) { return node.inspect(link); });
    QVERIFY(details);
    QVERIFY(details->summary.link == wanted);
    QVERIFY(!details->readable);
    // Who has another key is told nothing.
    link.key.emplace();
    QVERIFY(
        !getter.ask<node::BundleDetails>([link](node::Node& node) { return node.inspect(link); }));
    QVERIFY(getter.end());
  }

  void aDownloadGoesOnAfterTheAppWasClosed() {
    AppRig giver;
    AppRig getter;
    QVERIFY(giver.start());
    QVERIFY(getter.start());
    const auto bytes = someBytes(20'000'000, 2);
    AppRig::write(giver.path("long.bin"), bytes);
    const auto link = dropped(giver, giver.path("long.bin"));
    QVERIFY(!link.isEmpty());
    giver.limitUploads(3'000'000);
    beginDownload(getter, link);
    const auto inTheMiddle = [&getter] {
      const auto now = onlyDownload(getter);
      return now && now->state == node::DownloadState::running && now->done_bytes > 2'000'000;
    };
    QVERIFY(QTest::qWaitFor(inTheMiddle, kLongMs));
    QVERIFY(getter.end());
    QVERIFY(getter.start());
    QVERIFY(QTest::qWaitFor([&] { return onlyDownload(getter).has_value(); }, kLongMs));
    QVERIFY(onlyDownload(getter)->state != node::DownloadState::finished);
    giver.limitUploads(node::kUnlimited);
    QVERIFY(reaches(getter, node::DownloadState::finished));
    // What was here did not come again.
    QVERIFY(onlyDownload(getter)->received_bytes < static_cast<std::uint64_t>(bytes.size()));
    QVERIFY(AppRig::read(getter.path("downloads/long.bin")) == bytes);
  }

  void aPausedDownloadIsKnownAfterTheAppWasClosed() {
    AppRig giver;
    AppRig getter;
    QVERIFY(giver.start());
    QVERIFY(getter.start());
    AppRig::write(giver.path("long.bin"), someBytes(20'000'000, 4));
    const auto link = dropped(giver, giver.path("long.bin"));
    giver.limitUploads(3'000'000);
    beginDownload(getter, link);
    const auto inTheMiddle = [&getter] {
      const auto now = onlyDownload(getter);
      return now && now->state == node::DownloadState::running && now->done_bytes > 2'000'000;
    };
    QVERIFY(QTest::qWaitFor(inTheMiddle, kLongMs));
    getter.desktop().commands().pause(std::nullopt);
    QVERIFY(reaches(getter, node::DownloadState::paused));
    const auto done = onlyDownload(getter)->done_bytes;
    QVERIFY(getter.end());
    QVERIFY(getter.start());
    QVERIFY(QTest::qWaitFor([&] { return onlyDownload(getter).has_value(); }, kLongMs));

    content::Link meant;
    meant.root = onlyDownload(getter)->root;
    const auto details = getter.ask<node::DownloadDetails>(
        [meant](node::Node& node) { return node.download_details(meant.root); });
    QVERIFY(details);
    QCOMPARE(details->code, content::Code());
    std::uint64_t here = 0;
    std::uint64_t wanted = 0;
    for (const auto& stripe : details->stripes) {
      here += static_cast<std::uint64_t>(std::popcount(stripe.here & stripe.wanted));
      wanted += static_cast<std::uint64_t>(std::popcount(stripe.wanted));
    }
    QVERIFY(here > 0 && here < wanted);
    // As much as is said to be done, but for pieces that are no whole MiB.
    QVERIFY(here * 1'100'000 >= done);
    const auto inspected =
        getter.ask<node::BundleDetails>([meant](node::Node& node) { return node.inspect(meant); });
    QVERIFY(inspected && inspected->readable);
    QCOMPARE(inspected->entries.size(), std::size_t{1});
    QVERIFY(getter.end());
  }

  void whatAnotherStartWasGivenComesHere() {
    AppRig app;
    QVERIFY(app.start(true));
    QVERIFY(!app.desktop().window().isVisible() || app.desktop().window().isMinimized());
    AppRig::write(app.path("given.txt"), "given");
    ui::StartRequest request;
    request.paths = QStringList{app.path("given.txt")};
    app.desktop().take(request);
    QVERIFY(app.desktop().window().isVisible());
    QVERIFY(sharedDialog(app) != nullptr);
  }

  void settingsOfTheNetworkCountAtOnce() {
    AppRig app;
    QVERIFY(app.start());
    auto& window = app.desktop().window();
    const QSignalSpy states(&app.desktop().bridge(), &ui::NodeBridge::stateChanged);
    const auto port = freePort();
    window.openSettings();
    QTRY_VERIFY(window.findChild<ui::SettingsDialog*>() != nullptr);
    auto* dialog = window.findChild<ui::SettingsDialog*>();
    boxNamed(*dialog, "&Port for connections (TCP)")->setValue(port);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    // Without another word the peer is started anew with it.
    QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), kLongMs);
    QTRY_COMPARE_WITH_TIMEOUT(app.desktop().bridge().state(), ui::NodeBridge::State::running,
                              kLongMs);
    QCOMPARE(app.address(), "127.0.0.1:" + std::to_string(port));
  }

  void aPortThatAnotherProgramHasIsNamedAndAnotherOneHelps() {
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto taken = other.serverPort();
    AppRig app;
    const auto config = app.path("cairn.toml");
    AppRig::write(config,
                  AppRig::read(config).replace("port = 0", "port = " + QByteArray::number(taken)));
    QVERIFY(!app.start());
    auto& window = app.desktop().window();
    QTRY_COMPARE_WITH_TIMEOUT(app.desktop().bridge().state(), ui::NodeBridge::State::failed,
                              kLongMs);
    const auto said = window.findChild<ui::NodeBanner*>()->text();
    QVERIFY2(said.contains("port " + QString::number(taken)), qPrintable(said));
    window.openSettings();
    QTRY_VERIFY(window.findChild<ui::SettingsDialog*>() != nullptr);
    auto* dialog = window.findChild<ui::SettingsDialog*>();
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), kLongMs);
    boxNamed(*dialog, "&Port for connections (TCP)")->setValue(freePort());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), kLongMs);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(app.desktop().bridge().state(), ui::NodeBridge::State::running,
                              kLongMs);
  }

  void whatIsPutIntoTheWatchedFolderIsShared() {
    AppRig app;
    QVERIFY(app.start());
    QVERIFY(QDir().mkpath(app.path("drop here")));
    AppRig::write(app.path("drop here/before.txt"), "there before it was watched");
    app.settings().setWatchedFolder(app.path("drop here"));
    const auto names = [&app] {
      QStringList all;
      const auto stored =
          app.ask<std::vector<node::BundleSummary>>([](node::Node& node) { return node.list(); });
      for (const auto& one : stored.value_or(std::vector<node::BundleSummary>())) {
        all += QString::fromStdString(one.link.name);
      }
      all.sort();
      return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"before.txt"}, kLongMs);
    AppRig::write(app.path("drop here/song.ogg"), someBytes(300'000, 5));
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{"before.txt", "song.ogg"}), kLongMs);
    // Nobody is asked about what comes by itself.
    QVERIFY(app.desktop().window().findChild<ui::SharedDialog*>() == nullptr);
    // What the user has made of it since counts, also at the next start.
    const auto stored =
        app.ask<std::vector<node::BundleSummary>>([](node::Node& node) { return node.list(); });
    for (const auto& one : *stored) {
      if (one.link.name == "song.ogg") app.desktop().commands().rename(one.link.root, "Our song");
      if (one.link.name == "before.txt") app.desktop().commands().remove(one.link);
    }
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"Our song"}, kLongMs);
    QVERIFY(app.end());
    QVERIFY(app.start());
    AppRig::write(app.path("drop here/later.txt"), "later");
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{"Our song", "later.txt"}), kLongMs);
  }

  void aLinkThatComesInIsTold() {
    AppRig app;
    QVERIFY(app.start(true));
    QSignalSpy told(&app.desktop().tray(), &ui::Tray::notified);
    content::Link link;
    link.root.bytes.fill(3);
    link.key.emplace().bytes.fill(4);
    ui::StartRequest request;
    request.links = QStringList{QString::fromStdString(link.text())};
    app.desktop().take(request);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].toString(), QString("Link received"));
    QVERIFY(app.desktop().window().findChild<ui::AddLinkDialog*>() != nullptr);
  }

  void theWindowIsMadeAnewInAnotherLanguage() {
    AppRig app;
    QVERIFY(app.start());
    app.desktop().window().open(ui::MainWindow::Page::network);
    const auto* before = &app.desktop().window();
    app.settings().setLanguage("de");
    QVERIFY(QTest::qWaitFor([&] { return &app.desktop().window() != before; }, 5000));
    QVERIFY(app.desktop().window().isVisible());
    QCOMPARE(app.desktop().window().page(), ui::MainWindow::Page::network);
    QVERIFY(enabledAction(app.desktop().window(), "Link hinzufügen") != nullptr);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    app.settings().setLanguage("ar");
    QVERIFY(QTest::qWaitFor(
        [&] { return app.desktop().window().layoutDirection() == Qt::RightToLeft; }, 5000));
    app.settings().setLanguage("en");
    QVERIFY(QTest::qWaitFor(
        [&] { return app.desktop().window().layoutDirection() == Qt::LeftToRight; }, 5000));
    QVERIFY(enabledAction(app.desktop().window(), "Add link") != nullptr);
    app.settings().setLanguage("");
  }

  void saysWhoHasTheDataFolderAndTriesAgain() {
    AppRig app;
    QVERIFY(app.start());
    AppRig second;
    AppRig::write(second.path("cairn.toml"), AppRig::read(app.path("cairn.toml")));
    // It attaches itself to the first, which answers as a daemon does.
    QVERIFY(second.start());
    QCOMPARE(second.desktop().bridge().where(), ui::NodeHost::Where::daemon);
    QVERIFY(app.end());
    // Once that is gone it is the peer itself.
    QVERIFY(QTest::qWaitFor(
        [&] {
          return second.desktop().bridge().state() == ui::NodeBridge::State::running &&
                 second.desktop().bridge().where() == ui::NodeHost::Where::here;
        },
        20000));
  }
};

CAIRN_TEST(WholeAppTest)
#include "test_whole_app.moc"
