#include <QSignalSpy>
#include <stdexcept>

#include <boost/asio/post.hpp>

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

env::Task<> throwLater() {
  const auto executor = co_await env::asio::this_coro::executor;
  co_await env::asio::post(executor, env::asio::use_awaitable);
  throw std::runtime_error("later");
}

}  // namespace

class NodeBridgeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void questionsAreAnsweredOnTheThreadThatAsked() {
    Rig rig;
    rig.node.bundles.resize(3);
    rig.bridge.start();
    QVERIFY(rig.reaches(NodeBridge::State::running));
    // What the app asks by itself has come.
    QTRY_COMPARE(rig.bridge.open(), 0);
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

  void whatIsThrownIsAnAnswerAndTheNodeGoesOn() {
    Rig rig;
    QVERIFY(rig.start());
    std::optional<Result<>> answer;
    const auto take = [&answer](Result<> result) { answer = std::move(result); };
    // When it is asked, and while it is at work.
    rig.bridge.ask<void>(
        &rig.context, [](node::Node&) -> env::Task<> { throw std::runtime_error("at once"); },
        take);
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 5000));
    QVERIFY(!*answer);
    QVERIFY(answer->error().context.find("at once") != std::string::npos);
    answer.reset();
    rig.bridge.ask<void>(&rig.context, [](node::Node&) { return throwLater(); }, take);
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 5000));
    QVERIFY(answer->error().context.find("later") != std::string::npos);
    rig.askList();
    QVERIFY(QTest::qWaitFor([&] { return rig.answer.has_value(); }, 5000));
    QVERIFY(rig.answer->has_value());
    QCOMPARE(rig.bridge.open(), 0);
    QCOMPARE(rig.bridge.state(), NodeBridge::State::running);
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
