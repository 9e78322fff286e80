#include <QSignalSpy>
#include <semaphore>

#include "bridge_rig.h"
#include "library_samples.h"
#include "support/test_registry.h"

using namespace cairn;
using ui::NodeCommands;

class NodeCommandsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sharesOneAfterTheOther() {
    test::BridgeRig rig;
    QVERIFY(rig.start());
    QStringList shared;
    int progresses = 0;
    connect(&rig.commands, &NodeCommands::shared, this,
            [&shared](const QString& path) { shared += path; });
    connect(&rig.commands, &NodeCommands::sharing, this, [&progresses] { ++progresses; });
    node::ShareRequest like;
    like.copy = true;
    rig.commands.share({"/a/one", "/a/two", "/a/three"}, like);
    QVERIFY(QTest::qWaitFor([&shared] { return shared.size() == 3; }, 5000));
    QCOMPARE(shared, QStringList({"/a/one", "/a/two", "/a/three"}));
    QCOMPARE(progresses, 3);
    rig.there([](test::FakeNode& node) {
      QCOMPARE(node.share_requests.size(), std::size_t{3});
      QVERIFY(node.share_requests.front().copy);
    });
  }

  void goesOnWithTheNextWhereOneCannotBeShared() {
    test::BridgeRig rig;
    rig.node.failing_name = "two";
    QVERIFY(rig.start());
    QSignalSpy failed(&rig.commands, &NodeCommands::failed);
    QStringList shared;
    connect(&rig.commands, &NodeCommands::shared, this,
            [&shared](const QString& path) { shared += path; });
    rig.commands.share({"/a/one", "/a/two", "/a/three"});
    QVERIFY(QTest::qWaitFor([&shared] { return shared.size() == 2; }, 5000));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains("/a/two"));
  }

  void waitsForWhatSomebodyElseShares() {
    test::BridgeRig rig;
    QVERIFY(rig.start());
    rig.there([](test::FakeNode& node) { node.during = sayBusy; });
    QSignalSpy failed(&rig.commands, &NodeCommands::failed);
    QSignalSpy waits(&rig.commands, &NodeCommands::sharing);
    QStringList shared;
    connect(&rig.commands, &NodeCommands::shared, this,
            [&shared](const QString& path) { shared += path; });
    rig.commands.share({"/a/one"});
    QVERIFY(waits.wait(5000));
    rig.there([](test::FakeNode& node) { node.during = nullptr; });
    QVERIFY(QTest::qWaitFor([&shared] { return !shared.isEmpty(); }, 5000));
    QCOMPARE(shared, QStringList{"/a/one"});
    QCOMPARE(failed.size(), 0);
  }

  void stopsWhatIsBeingShared() {
    test::BridgeRig rig;
    QVERIFY(rig.start());
    // Cannot end by itself.
    rig.there([](test::FakeNode& node) { node.during = waitForStop; });
    QSignalSpy ended(&rig.commands, &NodeCommands::sharingEnded);
    QSignalSpy failed(&rig.commands, &NodeCommands::failed);
    rig.commands.share({"/a/one", "/a/two"});
    rig.there([](test::FakeNode&) {});
    rig.commands.stopSharing();
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }, 5000));
    QCOMPARE(failed.size(), 0);
    rig.there([](test::FakeNode& node) { QCOMPARE(node.share_requests.size(), std::size_t{1}); });
  }

  void saysInASentenceWhatCouldNotBeDone() {
    test::BridgeRig rig;
    rig.node.error = Error{ErrorCode::not_found, "no such download"};
    QVERIFY(rig.start());
    QSignalSpy failed(&rig.commands, &NodeCommands::failed);
    QSignalSpy done(&rig.commands, &NodeCommands::done);
    rig.commands.pause(std::nullopt);
    QVERIFY(failed.wait(5000));
    QVERIFY(failed.front().front().toString().contains("no such download"));
    QCOMPARE(done.size(), 0);
  }

  void saysWhenWhatTakesAMomentIsNotDone() {
    test::BridgeRig rig;
    QVERIFY(rig.start());
    QSignalSpy late(&rig.commands, &NodeCommands::lateChanged);
    // To read everything takes as long as it takes.
    rig.there([](test::FakeNode& node) { node.during = waitForStop; });
    rig.commands.verify({}, false);
    QTest::qWait(3500);
    QVERIFY(!rig.commands.isLate());
    std::binary_semaphore held(0);
    ui::NodeBridge::Question<void> holdUp = [&held](node::Node& of) {
      held.acquire();
      return of.resume(std::nullopt);
    };
    rig.bridge.ask<void>(&rig.commands, std::move(holdUp), [](const Result<>&) {});
    rig.commands.pause(std::nullopt);
    rig.commands.pause(std::nullopt);
    QVERIFY(QTest::qWaitFor([&rig] { return rig.commands.isLate(); }, 5000));
    held.release();
    QVERIFY(QTest::qWaitFor([&rig] { return !rig.commands.isLate(); }, 5000));
    QCOMPARE(late.size(), 2);
  }

  void isNotLateForEverWhereTheNodeFailsInside() {
    test::BridgeRig rig;
    rig.breaks.emplace();
    QVERIFY(rig.start());
    std::binary_semaphore held(0);
    ui::NodeBridge::Question<void> failInside = [&rig, &held](node::Node& of) {
      rig.breaks->request_stop();
      held.acquire();
      return of.resume(std::nullopt);
    };
    rig.bridge.ask<void>(&rig.commands, std::move(failInside), [](const Result<>&) {});
    rig.commands.pause(std::nullopt);
    QVERIFY(QTest::qWaitFor([&rig] { return rig.commands.isLate(); }, 5000));
    held.release();
    QVERIFY(rig.reaches(ui::NodeBridge::State::failed));
    QVERIFY(QTest::qWaitFor([&rig] { return !rig.commands.isLate(); }, 5000));
  }

  void checksAndComparesEndWhereTheNodeFailsInside() {
    test::BridgeRig rig;
    rig.breaks.emplace();
    rig.node.during = waitForStop;
    auto& verifying = rig.commands.verifying();
    auto& relocating = rig.commands.relocating();
    QSignalSpy checked(&verifying, &ui::VerifyJob::ended);
    QSignalSpy compared(&relocating, &ui::RelocateJob::ended);
    QVERIFY(rig.start());
    verifying.check({test::stored("a"), test::stored("b")}, false);
    relocating.begin(test::stored("a"), "/elsewhere");
    QVERIFY(rig.failInside());
    QVERIFY(!verifying.isRunning());
    QVERIFY(!relocating.isRunning());
    QCOMPARE(checked.size(), 1);
    QCOMPARE(compared.size(), 1);

    rig.breaks.reset();
    rig.node.during = nullptr;
    QVERIFY(rig.start());
    verifying.check({test::stored("a")}, false);
    QVERIFY(QTest::qWaitFor([&checked] { return checked.size() == 2; }, 5000));
    QVERIFY(checked.back().back().toBool());
  }

  // The answers about those that are left come only after it has ended.
  void checksEndOnceWhereTheNodeIsStopped() {
    test::BridgeRig rig;
    rig.node.during = waitForStop;
    auto& verifying = rig.commands.verifying();
    QSignalSpy checked(&verifying, &ui::VerifyJob::ended);
    QVERIFY(rig.start());
    verifying.check({test::stored("a"), test::stored("b"), test::stored("c")}, false);
    rig.bridge.stop();
    QVERIFY(rig.reaches(ui::NodeBridge::State::stopped));
    QVERIFY(!verifying.isRunning());
    QVERIFY(QTest::qWaitFor([&rig] { return rig.bridge.open() == 0; }, 5000));
    QCOMPARE(checked.size(), 1);
  }

 private:
  static env::Task<> waitForStop(node::Control control) {
    co_await app::wait_for_stop(control.stop);
    co_return fail(ErrorCode::cancelled, "share");
  }
  static env::Task<> sayBusy(node::Control /*control*/) {
    co_return fail(ErrorCode::busy, std::string(node::kOtherShare));
  }
};

CAIRN_TEST(NodeCommandsTest)
#include "test_node_commands.moc"
