// A Session with a puppet at the far end, from the hello on.
#include <QTest>

#include "support/test_registry.h"
#include "unit/transfer/transfer_world.h"

using namespace cairn;
using namespace cairn::transfer;
using test::Puppet;
using test::root_of;
using test::RunSession;
using test::TransferWorld;
using namespace std::chrono_literals;

namespace {

using Notes = std::vector<std::string>;

const Root kRoot = root_of(1);
constexpr std::uint32_t kChunk = 100'000;

struct Talk {
  TransferWorld world;
  DownloadGate gate{world.clock};
  test::Wire wire = test::connect(world);
  test::NotedReceiver receiver;
  Puppet puppet{world, std::move(wire.dialer)};
  RunSession run{world, std::move(wire.listener), false, nullptr, &gate};

  Talk() {
    puppet.answers_pings = false;
    puppet.say_hello();
    run.start();
    pass();
    CHECK(run.greeted && *run.greeted);
    session().subscribe(kRoot, receiver);
  }
  Session& session() { return *run.session; }
  void pass(env::Duration time = 500ms) { world.clock.run_for(time); }
  // Of stripe 7.
  std::uint32_t ask(std::uint64_t pieces) {
    session().ask_chunks({kRoot, 0, 7, pieces, kChunk});
    pass();
    return puppet.last<GetChunks>().value().request;
  }
  void part(std::uint32_t request, std::uint32_t piece, std::uint32_t offset, std::size_t bytes,
            std::uint32_t total = kChunk) {
    puppet.say(Chunk{request, piece, offset, total}, bytes);
  }
  [[nodiscard]] std::optional<Reason> reason() const {
    const auto goodbye = puppet.last<Goodbye>();
    return goodbye ? std::optional(goodbye->reason) : std::nullopt;
  }
};

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT
 private slots:
  void chunksComeInPartsAndWhatIsMissingIsTold() {
    Talk talk;
    const auto request = talk.ask(0b1011);
    talk.part(request, 1, 0, 60'000);
    talk.part(request, 1, 60'000, 40'000);
    talk.part(request, 0, 0, 100'000);
    talk.puppet.say(Missing{request, 0b1000});
    talk.pass();
    QCOMPARE(talk.receiver.notes, (Notes{"chunk 7/1 100000", "chunk 7/0 100000", "missing 7:8"}));
    QCOMPARE(talk.receiver.bytes, std::size_t{200'000});
    QCOMPARE(talk.session().traffic().received_chunks, std::uint64_t{2});
    QCOMPARE(talk.session().traffic().received_payload_bytes, std::uint64_t{200'000});
    // The request is over: the same again is passed over.
    talk.part(request, 0, 0, 100'000);
    talk.puppet.say(Missing{request, 0});
    talk.pass();
    QCOMPARE(talk.receiver.notes.size(), std::size_t{3});
    QVERIFY(!talk.run.ended);
  }

  void missingWithoutPiecesIsAllOfIt() {
    Talk talk;
    const auto request = talk.ask(0b110);
    talk.puppet.say(Missing{request, 0});
    talk.session().ask_block(kRoot);
    talk.pass();
    talk.puppet.say(Missing{talk.puppet.last<GetBlock>().value().request, 0});
    talk.pass();
    QCOMPARE(talk.receiver.notes, (Notes{"missing 7:6", "missing 0:0"}));
  }

  void blocksComeOnceAndWithinBounds() {
    Talk talk;
    talk.session().ask_block(kRoot);
    talk.pass();
    const auto request = talk.puppet.last<GetBlock>().value().request;
    talk.puppet.say(Block{request}, 65536);
    talk.puppet.say(Block{request}, 65536);
    talk.pass();
    QCOMPARE(talk.receiver.notes, (Notes{"block 65536"}));
    talk.session().ask_block(kRoot);
    talk.puppet.say(Block{request + 1}, 65537);
    talk.pass();
    QCOMPARE(talk.reason(), std::optional(Reason::protocol));
  }

  void everyNonsenseIsAnsweredWithAGoodbye() {
    using Say = void (*)(Talk&, std::uint32_t);
    const Say all[] = {
        [](Talk& talk, std::uint32_t request) {
          talk.part(request, 0, 0, 1000);
          talk.part(request, 0, 2000, 1000);
        },
        [](Talk& talk, std::uint32_t request) { talk.part(request, 0, 500, 1000); },
        [](Talk& talk, std::uint32_t request) {
          talk.part(request, 0, 0, 1000);
          talk.part(request, 1, 1000, 1000);
        },
        [](Talk& talk, std::uint32_t request) { talk.part(request, 0, 0, 1000, 99'999); },
        [](Talk& talk, std::uint32_t request) { talk.part(request, 0, 99'000, 1001); },
        [](Talk& talk, std::uint32_t request) { talk.part(request + 1, 0, 0, 1000); },
        [](Talk& talk, std::uint32_t request) { talk.part(request, 0, 0, 0); },
        [](Talk& talk, std::uint32_t) { talk.puppet.say(Ping{1}, 5); },
        [](Talk& talk, std::uint32_t) { talk.puppet.say_hello(); },
    };
    for (const auto say : all) {
      Talk talk;
      const auto request = talk.ask(0b11);
      say(talk, request);
      talk.pass(5s);
      QCOMPARE(talk.reason(), std::optional(Reason::protocol));
      QVERIFY(talk.run.ended.has_value());
      QCOMPARE(talk.run.ended->code, ErrorCode::invalid);
      QCOMPARE(talk.receiver.notes, (Notes{"closed"}));
      QCOMPARE(talk.run.noted.notes, (Notes{"closed"}));
      QVERIFY(talk.puppet.ended);
    }
  }

  void otherKindsAndTheirPayloadsArePassedOver() {
    Talk talk;
    talk.puppet.say(Unknown{}, 200'000);
    talk.puppet.say(Ping{42});
    talk.pass();
    QCOMPARE(talk.puppet.last<Pong>().value().nonce, std::uint64_t{42});
  }

  void whatIsCancelledMayStillComeAndIsPassedOver() {
    Talk talk;
    const auto request = talk.ask(0b11);
    talk.part(request, 0, 0, 60'000);
    talk.pass();
    talk.session().cancel(kRoot, {0, 7, 0});
    talk.part(request, 0, 60'000, 40'000);
    talk.part(request, 1, 0, 100'000);
    talk.pass();
    QCOMPARE(talk.puppet.last<Cancel>().value().pieces, std::uint64_t{1});
    QCOMPARE(talk.receiver.notes, (Notes{"chunk 7/1 100000"}));
    QVERIFY(!talk.run.ended);
  }

  void aChunkMayBeginAgain() {
    Talk talk;
    const auto request = talk.ask(0b1);
    talk.part(request, 0, 0, 60'000);
    talk.part(request, 0, 0, 100'000);
    talk.pass();
    QCOMPARE(talk.receiver.notes, (Notes{"chunk 7/0 100000"}));
  }

  void unsubscribingWhileAChunkComesInIsSafe() {
    Talk talk;
    const auto request = talk.ask(0b1);
    talk.receiver.then = [](Session& session) { session.unsubscribe(kRoot); };
    talk.part(request, 0, 0, 60'000);
    talk.part(request, 0, 60'000, 40'000);
    talk.puppet.say(HaveMap{kRoot, 0, {}, false});
    talk.puppet.say(Peers{kRoot, {}});
    talk.puppet.say(Missing{request, 0});
    talk.pass();
    QCOMPARE(talk.receiver.notes, Notes{});
    QCOMPARE(talk.receiver.bytes, std::size_t{60'000});
    QCOMPARE(talk.puppet.last<Cancel>().value().request, request);
    QVERIFY(talk.puppet.last<Disinterest>().has_value());
    QVERIFY(!talk.run.ended);
    QVERIFY(talk.session().idle());
  }

  void closingInsideACallbackIsTheLastThatIsHeard() {
    for (int kind = 0; kind < 5; ++kind) {
      Talk talk;
      const auto request = talk.ask(0b11);
      talk.receiver.then = [](Session& session) { session.close(Reason::distrusted); };
      talk.run.noted.then = talk.receiver.then;
      if (kind == 0) talk.part(request, 0, 0, 100'000);
      if (kind == 1) talk.puppet.say(HaveMap{kRoot, 0, {}, false});
      if (kind == 2) talk.puppet.say(Missing{request, 0});
      if (kind == 3) talk.puppet.say(Interest{kRoot});
      if (kind == 4) talk.puppet.say(GetChunks{1, kRoot, 0, 0, 1});
      for (int i = 0; i < 3; ++i) talk.puppet.say(HaveMap{kRoot, 0, {}, false});
      talk.pass(5s);
      QCOMPARE(talk.reason(), std::optional(Reason::distrusted));
      QVERIFY(talk.run.ended.has_value());
      QCOMPARE(talk.receiver.notes.back(), std::string("closed"));
      const auto heard = talk.receiver.notes.size() + talk.run.noted.notes.size();
      QVERIFY(heard <= 3);  // what closed it, and twice that it is closed
    }
  }

  void aGoodbyeEndsIt() {
    Talk talk;
    talk.puppet.say(Goodbye{Reason::idle, ""});
    talk.pass();
    QVERIFY(talk.run.ended.has_value());
    QCOMPARE(talk.run.ended->code, ErrorCode::unavailable);
    QVERIFY(talk.puppet.ended);
    QCOMPARE(talk.receiver.notes, (Notes{"closed"}));
  }

  void closingEndsEvenWhenThePeerDoesNotListen() {
    Talk talk;
    talk.puppet.reads = false;
    talk.world.transport.stall(*talk.wire.dialing);
    talk.session().close(Reason::stopping);
    talk.pass(3s);
    QVERIFY(talk.run.ended.has_value());
  }

  void requestsOfThePeerGoToTheHandler() {
    Talk talk;
    talk.puppet.say(Interest{kRoot});
    talk.puppet.say(GetBlock{1, kRoot});
    talk.puppet.say(GetChunks{2, kRoot, 0, 3, 5});
    talk.puppet.say(Cancel{2, 4});
    talk.pass();
    QVERIFY(!talk.session().idle());
    talk.puppet.say(Disinterest{kRoot});
    talk.pass();
    QCOMPARE(talk.run.noted.notes,
             (Notes{"interest", "get block", "get 3:5", "cancel 4", "disinterest"}));
  }

  void interestInTooManyBundlesIsRefused() {
    Talk talk;
    for (std::size_t i = 0; i <= Session::kSubscriptionsMax; ++i) {
      Root root;
      put_u32(MutableBytes(root.bytes).first(4), static_cast<std::uint32_t>(i));
      talk.puppet.say(Interest{root});
    }
    talk.pass(5s);
    QCOMPARE(talk.reason(), std::optional(Reason::protocol));
  }

  void anIdleConnectionIsKeptAliveByPings() {
    TransferWorld world;
    auto wire = test::connect(world);
    RunSession dialer(world, std::move(wire.dialer), true);
    RunSession listener(world, std::move(wire.listener), false);
    dialer.start();
    listener.start();
    world.clock.run_for(2h);
    QVERIFY(!dialer.ended && !listener.ended);
    QVERIFY(listener.session->traffic().received_bytes < 50'000);
  }

  void aPeerThatFallsSilentIsLeft() {
    Talk talk;
    talk.world.transport.stall(*talk.wire.dialing);
    talk.pass(40s);
    QVERIFY(!talk.run.ended);
    talk.pass(30s);
    QVERIFY(talk.run.ended.has_value());
    QCOMPARE(talk.run.ended->code, ErrorCode::unavailable);
  }

  void whatComesInOverAVerySlowLineIsNoSilence() {
    Talk talk;
    const auto request = talk.ask(0b1);
    talk.world.transport.set_bandwidth(*talk.wire.dialing, {.up = 1000, .down = 0});
    talk.part(request, 0, 0, 100'000);
    talk.pass(110s);
    QVERIFY(!talk.run.ended);
    QCOMPARE(talk.receiver.notes, (Notes{"chunk 7/0 100000"}));
  }

  void aPongThatAnswersNothingMeansNothing() {
    Talk talk;
    for (const auto nonce : {0ULL, ~0ULL, 1ULL << 63U, 12345ULL}) talk.puppet.say(Pong{nonce});
    talk.pass();
    QVERIFY(!talk.session().round_trip());
    const auto ping = talk.puppet.last<Ping>();
    QVERIFY(ping.has_value());
    talk.puppet.say(Pong{ping->nonce});
    talk.pass();
    QVERIFY(talk.session().round_trip().has_value());
  }

  void whoSpeaksButDoesNotReadIsLeft() {
    for (const bool much : {false, true}) {
      Talk talk;
      talk.puppet.reads = false;
      const auto buffer = std::make_shared<const Buffer>(Buffer(256 * 1024));
      // More than lies on the way, and more than may wait.
      for (int i = 0; i < 12; ++i)
        talk.session().send_chunk(Chunk{1, 0, 0, 1}, {buffer, 0, 262144});
      talk.pass(1s);
      const int more = much ? 40 : 12;
      for (int i = 0; i < more; ++i) {
        talk.session().send_chunk(Chunk{1, 0, 0, 1}, {buffer, 0, 262144});
      }
      for (int i = 0; i < 60 && !talk.run.ended; ++i) {
        talk.puppet.say(Ping{1});
        talk.pass(5s);
      }
      QVERIFY(talk.run.ended.has_value());
      QCOMPARE(talk.run.ended->code, ErrorCode::limit);
      talk.run.session.reset();
      QCOMPARE(buffer.use_count(), 1L);
    }
  }

  // The pongs wait behind what the limit holds up.
  void aConnectionThatOurLimitHoldsUpIsNotSilent() {
    Talk talk;
    talk.gate.set_limits({.wide_per_s = 500, .local_per_s = 0, .peer_per_s = 0});
    const auto request = talk.ask(0b1);
    talk.part(request, 0, 0, 100'000);
    for (int i = 0; i < 16 && !talk.run.ended; ++i) {
      talk.pass(15s);
      talk.puppet.say(Ping{static_cast<std::uint64_t>(i)});
      // Hears meanwhile that we are there.
      if (i == 10) QVERIFY(talk.puppet.all<Ping>().size() >= 8);
      if (i == 10) QVERIFY(talk.receiver.notes.empty());
    }
    QVERIFY(!talk.run.ended);
    QCOMPARE(talk.receiver.notes, (Notes{"chunk 7/0 100000"}));
  }

  void asMuchAsMayBeAskedAtATimeIsKnown() {
    Talk talk;
    for (std::size_t i = 0; i < Session::kRequestsMax; ++i) {
      QVERIFY(!talk.session().busy());
      talk.session().ask_chunks({kRoot, 0, i, 1, kChunk});
    }
    QVERIFY(talk.session().busy());
    talk.session().unsubscribe(kRoot);
    QVERIFY(!talk.session().busy());
  }

  void aSessionThatWasClosedBeforeItRanEnds() {
    TransferWorld world;
    auto wire = test::connect(world);
    Puppet puppet(world, std::move(wire.dialer));
    RunSession run(world, std::move(wire.listener), false);
    puppet.say_hello();
    const auto proof = test::no_secret();
    QVERIFY(world.clock.run(run.session->greet(proof)).value());
    run.session->close(Reason::full);
    world.clock.run_for(5s);
    const auto begun = world.clock.now();
    QVERIFY(world.clock.run(run.session->run()).has_value());
    QVERIFY(world.clock.now() - begun < 1s);
    QCOMPARE(puppet.last<Goodbye>().value().reason, Reason::full);
  }
};

CAIRN_TEST(SessionTest)
#include "test_session.moc"
