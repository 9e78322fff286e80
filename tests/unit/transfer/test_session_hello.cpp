// How a Session begins: versions, networks, proofs, silence.
#include <QTest>

#include "support/test_registry.h"
#include "unit/transfer/transfer_world.h"

using namespace cairn;
using namespace cairn::transfer;
using test::no_secret;
using test::Puppet;
using test::RunSession;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

const NetworkProof kSecret{"team", "a long secret"};

struct Two {
  TransferWorld world;
  test::Wire wire = test::connect(world);
  RunSession dialer{world, std::move(wire.dialer), true};
  RunSession listener{world, std::move(wire.listener), false};

  void greet(const NetworkProof& dials, const NetworkProof& listens) {
    dialer.start(dials);
    listener.start(listens);
    world.clock.run_until([&] { return dialer.greeted && listener.greeted; }, 1min);
  }
};

// A session that takes a puppet's connection, or dials it.
struct WithPuppet {
  TransferWorld world;
  test::Wire wire = test::connect(world);
  Puppet puppet;
  RunSession session;

  explicit WithPuppet(bool dialed = false)
      : puppet(world, std::move(dialed ? wire.listener : wire.dialer)),
        session(world, std::move(dialed ? wire.dialer : wire.listener), dialed) {}
  ErrorCode outcome(const NetworkProof& proof = no_secret()) {
    session.start(proof);
    world.clock.run_until([&] { return session.greeted.has_value(); }, 1min);
    world.clock.run_for(1s);
    return *session.greeted ? ErrorCode::exists : session.greeted->error().code;
  }
  [[nodiscard]] std::optional<Reason> reason() const {
    const auto goodbye = puppet.last<Goodbye>();
    return goodbye ? std::optional(goodbye->reason) : std::nullopt;
  }
};

}  // namespace

class SessionHelloTest : public QObject {
  Q_OBJECT
 private slots:
  void bothLearnWhoTheOtherIs() {
    Two two;
    two.greet(kSecret, kSecret);
    QVERIFY(two.dialer.greeted->has_value() && two.listener.greeted->has_value());
    QCOMPARE(two.dialer.session->agent(), std::string("Cairn/test"));
    QCOMPARE(two.dialer.session->peer(), test::node_id(2));
    QCOMPARE(two.listener.session->peer(), test::node_id(1));
    const auto serves = two.listener.session->serves_at();
    QVERIFY(serves.has_value());
    QCOMPARE(serves->port, TransferWorld::kPort);
    QCOMPARE(serves->address, two.listener.session->remote().address);
    two.world.clock.run_for(2s);
    QVERIFY(two.dialer.session->round_trip().has_value());
    QVERIFY(*two.dialer.session->round_trip() > 30ms);
  }

  void otherNetworksAndSecretsAreRefusedAtBothEnds() {
    const NetworkProof other_name{"public2", ""};
    const NetworkProof other_secret{"team", "another secret"};
    const NetworkProof without{"team", ""};
    const std::pair<NetworkProof, NetworkProof> pairs[] = {
        {no_secret(), other_name}, {kSecret, other_secret}, {without, kSecret}};
    for (const auto& [dials, listens] : pairs) {
      Two two;
      two.greet(dials, listens);
      QVERIFY(!*two.dialer.greeted && !*two.listener.greeted);
      QCOMPARE(two.dialer.greeted->error().code, ErrorCode::permission);
      QCOMPARE(two.listener.greeted->error().code, ErrorCode::permission);
    }
    // Who has no secret asks for none; the listener shows none until the dialer has proved it.
    Two two;
    two.greet(kSecret, without);
    QCOMPARE(two.dialer.greeted->error().code, ErrorCode::permission);
  }

  void aProofIsForOneConnectionAndOneEnd() {
    {
      WithPuppet with;
      with.puppet.say_hello(kSecret, false);  // as if it listened
      QCOMPARE(with.outcome(kSecret), ErrorCode::permission);
      QCOMPARE(with.reason(), std::optional(Reason::wrong_network));
      QVERIFY(with.puppet.all<Hello>().empty());
    }
    {
      WithPuppet with(true);
      with.session.start(kSecret);
      with.world.clock.run_until([&] { return !with.puppet.heard.empty(); }, 5s);
      with.puppet.say(with.puppet.last<Hello>().value());  // reflected
      with.world.clock.run_for(1s);
      QCOMPARE(with.session.greeted->error().code, ErrorCode::permission);
    }
    {
      TransferWorld world;
      const auto wire = test::connect(world);
      const auto again = test::connect(world);
      const auto one = wire.dialer->session_secret(kProofLabel);
      const auto two = again.dialer->session_secret(kProofLabel);
      const auto proof = kSecret.make(Role::dialer, one);
      QVERIFY(kSecret.check(Role::dialer, one, proof));
      QVERIFY(!kSecret.check(Role::dialer, two, proof));
      QVERIFY(!kSecret.check(Role::listener, one, proof));
      QVERIFY(!kSecret.check(Role::dialer, one, std::nullopt));
    }
  }

  void withoutACommonVersionThereIsNoConnection() {
    for (const auto& [least, most, fits] :
         {std::tuple{2U, 3U, false}, std::tuple{1U, 9U, true}, std::tuple{1U, 1U, true}}) {
      WithPuppet with;
      Hello hello;
      hello.version_min = least;
      hello.version_max = most;
      hello.network = no_secret().network();
      with.puppet.say(hello);
      QCOMPARE(with.outcome(), fits ? ErrorCode::exists : ErrorCode::unsupported);
      if (!fits) QCOMPARE(with.reason(), std::optional(Reason::wrong_version));
    }
  }

  void silenceIsNotWaitedForLong() {
    WithPuppet with;
    const auto begun = with.world.clock.now();
    QCOMPARE(with.outcome(), ErrorCode::unavailable);
    QVERIFY(with.world.clock.now() - begun < 15s);
    QVERIFY(with.puppet.heard.empty());
  }

  void nothingComesBeforeTheHello() {
    for (const bool payload : {false, true}) {
      WithPuppet with;
      if (payload) {
        Hello hello;
        hello.network = no_secret().network();
        with.puppet.say(hello, 10);
      } else {
        with.puppet.say(Ping{1});
      }
      QCOMPARE(with.outcome(), ErrorCode::invalid);
    }
  }

  void aGoodbyeInPlaceOfAHelloSaysWhy() {
    const std::pair<Reason, ErrorCode> reasons[] = {{Reason::wrong_network, ErrorCode::permission},
                                                    {Reason::wrong_version, ErrorCode::unsupported},
                                                    {Reason::full, ErrorCode::busy},
                                                    {Reason::stopping, ErrorCode::unavailable}};
    for (const auto& [reason, code] : reasons) {
      WithPuppet with(true);
      with.puppet.say(Goodbye{reason, ""});
      QCOMPARE(with.outcome(), code);
    }
  }

  void theEndOfTheConnectionEndsTheGreeting() {
    WithPuppet with;
    with.session.start(no_secret());
    with.world.clock.run_for(100ms);
    with.world.transport.break_streams(*with.wire.dialing, *with.wire.listening);
    with.world.clock.run_for(1s);
    QVERIFY(with.session.greeted.has_value());
    QCOMPARE(with.session.greeted->error().code, ErrorCode::unavailable);
  }

  void aGreetingThatIsCancelledHasNotHappened() {
    // At every step, the first one too.
    for (int steps = 0; steps < 40; ++steps) {
      WithPuppet with;
      with.puppet.say_hello();
      with.session.start(no_secret());
      for (int i = 0; i < steps; ++i) with.world.context.poll_one();
      with.session.tasks.cancel();
      QVERIFY(with.world.clock.run(with.session.tasks.join(), 10s));
      if (with.session.greeted && *with.session.greeted) {
        QVERIFY(with.session.session->agent() == "puppet");
      }
    }
  }
};

CAIRN_TEST(SessionHelloTest)
#include "test_session_hello.moc"
