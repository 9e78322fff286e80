#include <QSignalSpy>

#include "bridge_rig.h"
#include "support/test_registry.h"

using namespace cairn;
using ui::NodeBridge;

namespace {

using Bundles = std::vector<node::BundleSummary>;

struct Rig : test::BridgeRig {
  QObject context;
  std::optional<Result<Bundles>> answer;

  void askList() {
    NodeBridge::Question<Bundles> question = [](node::Node& of) { return of.list(); };
    NodeBridge::Answer<Bundles> take = [this](Result<Bundles> result) {
      answer = std::move(result);
    };
    bridge.ask<Bundles>(&context, std::move(question), std::move(take));
  }
};

}  // namespace

class NodeBridgeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void questionsAreAnsweredOnTheThreadThatAsked() {
    Rig rig;
    rig.node.bundles.resize(3);
    rig.bridge.start();
    QVERIFY(rig.reaches(NodeBridge::State::running));
    rig.askList();
    QVERIFY(!rig.answer);
    QCOMPARE(rig.bridge.open(), 1);
    QVERIFY(QTest::qWaitFor([&] { return rig.answer.has_value(); }, 5000));
    QCOMPARE((*rig.answer)->size(), std::size_t{3});
    QCOMPARE(rig.bridge.open(), 0);
  }

  void whereNoNodeRunsThatIsTheAnswer() {
    Rig rig;
    rig.askList();
    QVERIFY(!rig.answer);
    QVERIFY(QTest::qWaitFor([&] { return rig.answer.has_value(); }, 5000));
    QCOMPARE(rig.answer->error().code, ErrorCode::unavailable);
  }

  void whatCannotBeStartedSaysWhyAndCanBeTriedAgain() {
    Rig rig;
    rig.refused = Error{ErrorCode::busy, "another has it"};
    rig.bridge.start();
    QVERIFY(rig.reaches(NodeBridge::State::failed));
    QCOMPARE(rig.bridge.problem().context, std::string("another has it"));
    rig.refused.reset();
    rig.bridge.start();
    QVERIFY(rig.reaches(NodeBridge::State::running));
  }
};

CAIRN_TEST(NodeBridgeTest)
#include "test_node_bridge.moc"
