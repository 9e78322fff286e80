// A StreamFetch over real sessions with givers of all manners.
#include <QTest>

#include "support/test_registry.h"
#include "unit/download/fetch_rig.h"

using namespace cairn;
using namespace cairn::download;
using store::first_pieces;
using store::piece_bit;
using store::PieceMask;
using namespace std::chrono_literals;

using Rig = test::FetchRig;
using test::kMbit;

class StreamFetchTest : public QObject {
  Q_OBJECT
 private slots:
  void allOfItComesFromHoweverMany() {
    for (const int givers : {1, 3, 10}) {
      Rig rig({8, 4}, 20, 1 << 20);
      for (int i = 0; i < givers; ++i) rig.add_giver();
      rig.begin();
      QVERIFY(rig.done());
      QCOMPARE(rig.getter.pieces.size(), std::size_t{20 * 8});
      const auto best = static_cast<double>(rig.bytes()) / (givers * 40.0 * kMbit);
      QVERIFY(rig.seconds() < 1.1 * best + 0.8);
    }
  }

  void whatIsThereIsNotFetched() {
    Rig rig({4, 2}, 10, 400'000);
    rig.add_giver();
    for (std::size_t i = 0; i < 10; ++i) rig.sink.want(i, 0b1111, i % 2 == 0 ? 0b1111 : 0b0001);
    rig.begin();
    QVERIFY(rig.done());
    QCOMPARE(rig.sink.writes, std::uint64_t{15});
    QCOMPARE(rig.givers[0]->sent_chunks(), std::uint64_t{15});
    rig.begin();
    QVERIFY(rig.done(1s));
  }

  void aNodeThatGivesNothingHoldsUpNobodyForLong() {
    Rig rig({8, 4}, 40, 1 << 20);
    for (int i = 0; i < 4; ++i) rig.add_giver();
    rig.begin();
    QVERIFY(rig.done());
    const auto without = rig.seconds();
    Rig again({8, 4}, 40, 1 << 20);
    for (int i = 0; i < 5; ++i) again.add_giver();
    again.begin();
    again.clock.run_for(300ms);
    again.transport.stall(again.givers[4]->host);
    QVERIFY(again.done());
    QVERIFY(again.seconds() < 1.1 * without + 1);
  }

  void aSlowNodeHoldsUpTheEndForLittle() {
    Rig rig({8, 4}, 20, 1 << 20);
    rig.add_giver(40 * kMbit);
    rig.add_giver(40 * kMbit);
    rig.add_giver(kMbit / 4);
    rig.begin();
    QVERIFY(rig.done());
    QVERIFY(rig.seconds() < 1.15 * static_cast<double>(rig.bytes()) / (80.0 * kMbit) + 1);
  }

  // What it owed others have brought; when they are gone it must be asked again.
  void whoWasLateIsAskedAgain() {
    Rig rig({4, 2}, 40, 1 << 20);
    rig.add_giver(10 * kMbit);
    rig.add_giver(10 * kMbit);
    rig.begin();
    rig.clock.run_for(300ms);
    rig.transport.stall(rig.givers[1]->host);
    rig.clock.run_for(8s);
    rig.transport.stall(rig.givers[1]->host, false);
    rig.givers[0]->stop();
    QVERIFY(!rig.outcome);
    QVERIFY(rig.done(2min));
  }

  // Each asks for what another would bring too late, but for little that is about to come.
  void littleIsFetchedTwice() {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      test::SeededRandom random(seed);
      const auto draw = [&](std::uint64_t below) { return random.next_u64() % below; };
      Rig rig({8, 2}, 5, 8 << 20);
      for (int i = 0; i < 3; ++i) {
        auto& giver = rig.add_giver((16 + draw(100)) * kMbit);
        const auto pieces = random.next_u64();
        if (i == 0) continue;
        giver.manner.has = [pieces](std::size_t stripe) {
          return std::rotl(pieces, static_cast<int>(stripe));
        };
      }
      rig.begin();
      QVERIFY(rig.done());
      const auto received = rig.transport.received_bytes(rig.host);
      const auto twice = static_cast<double>(received) / static_cast<double>(rig.bytes()) - 1;
      QVERIFY2(twice < 0.05, std::to_string(twice).c_str());
    }
  }

  void nodesThatLieAreFoundOutAndCostLittle() {
    Rig rig({8, 4}, 30, 1 << 20);
    for (int i = 0; i < 4; ++i) rig.add_giver();
    rig.givers[1]->manner.lies = true;
    rig.givers[2]->manner.lies = true;
    rig.begin();
    QVERIFY(rig.done());
    QVERIFY(rig.pool.distrusted(rig.givers[1]->id) && rig.pool.distrusted(rig.givers[2]->id));
    QCOMPARE(rig.getter.blamed.size(), std::size_t{2});
    QVERIFY(rig.fetch->status().false_chunks >= 6);
  }

  // Three times, though each time it is gone before its chunk is looked at.
  void aLiarThatRunsAwayIsBlamedAllTheSame() {
    Rig rig({4, 2}, 3, 4000);
    rig.add_giver().manner.lies = true;
    rig.begin();
    const auto session = rig.pool.find(rig.givers[0]->id);
    rig.clock.run_until([&] { return session->traffic().received_chunks > 0; }, 10s);
    rig.fetch->remove_session(*session);
    rig.clock.run_for(1s);
    QVERIFY(rig.getter.blamed[rig.givers[0]->id] > 0);
  }

  void nodesThatClaimMoreThanTheyHaveCostLittle() {
    Rig rig({8, 4}, 20, 1 << 20);
    for (int i = 0; i < 3; ++i) rig.add_giver();
    rig.givers[0]->manner.keeps_none = true;
    rig.begin();
    QVERIFY(rig.done());
    QVERIFY(rig.seconds() < 1.15 * static_cast<double>(rig.bytes()) / (80.0 * kMbit) + 1);
  }

  void anyKOfEachStripeWillDo() {
    // Each has other two of the six pieces, and one of the three goes away.
    Rig rig({4, 2}, 12, 400'000);
    for (int i = 0; i < 3; ++i) {
      const PieceMask pieces = 0b11U << static_cast<unsigned>(2 * i);
      rig.add_giver().manner.has = [pieces](std::size_t) { return pieces; };
    }
    rig.begin();
    rig.clock.run_for(50ms);
    rig.givers[0]->stop();
    QVERIFY(rig.done());
    QVERIFY(rig.fetch->status().decoded > 0);
  }

  void withTooFewPiecesItWaitsAndGoesOnWhenSomebodyComes() {
    Rig rig({4, 2}, 100, 40'000);
    rig.add_giver().manner.has = [](std::size_t) { return PieceMask{0b000011}; };
    rig.begin();
    QVERIFY(!rig.finish(30s));
    QCOMPARE(rig.fetch->status().unobtainable, std::size_t{100});
    QCOMPARE(rig.getter.pieces.size(), std::size_t{200});
    auto& late = rig.add_giver();
    late.manner.has = [](std::size_t) { return PieceMask{0b110000}; };
    rig.join(late);
    QVERIFY(rig.done(1min));
    QCOMPARE(late.sent_chunks(), std::uint64_t{200});
  }

  // They fill what memory there is, and a full holder that comes is asked all the same.
  void piecesThatAreKeptForLaterLeaveRoomForOthers() {
    Rig rig({8, 8}, 60, 400'000, 2'000'000);
    const auto parity = [](std::size_t) { return PieceMask{0xf000}; };
    const auto rest = [](std::size_t) { return PieceMask{0x0f00}; };
    rig.add_giver().manner.has = parity;
    rig.add_giver(kMbit).manner.has = rest;
    rig.begin();
    rig.clock.run_for(1500ms);
    rig.givers[1]->stop();
    QVERIFY(!rig.finish(20s));
    auto& full = rig.add_giver();
    rig.join(full);
    QVERIFY(rig.done(2min));
    QVERIFY(rig.getter.budget_most < 3'500'000);
  }

  // They fill but a part of the memory, and must not keep others from being begun all the same.
  void whatNobodyCanCompleteMakesRoomForWhatSomebodyCan() {
    Rig rig({8, 8}, 60, 400'000, 8'000'000);
    rig.add_giver().manner.has = [](std::size_t) { return PieceMask{0xf000}; };
    rig.add_giver(kMbit).manner.has = [](std::size_t) { return PieceMask{0x0f00}; };
    rig.begin(true);
    rig.clock.run_for(1500ms);
    rig.givers[1]->stop();
    QVERIFY(!rig.finish(5s));
    QVERIFY(rig.budget.used() > 2'000'000 && rig.budget.left() > 2'000'000);
    auto& late = rig.add_giver();
    late.manner.has = [](std::size_t stripe) { return PieceMask{stripe < 30 ? 0U : 0x0f00U}; };
    rig.join(late);
    QVERIFY(!rig.finish(1min));
    QVERIFY(rig.fetch->status().stripes_left <= 30);
  }

  // Who sends a little now and then is never silent; what it owes must not fill the memory for
  // ever.
  void whoHardlyMovesHoldsNoMemory() {
    Rig rig({4, 2}, 10, 4 << 20, 4'500'000);
    for (int i = 0; i < 3; ++i) rig.add_giver();
    rig.begin();
    rig.clock.run_for(1s);
    for (int i = 0; i < 3; ++i) {
      rig.transport.set_bandwidth(rig.givers[static_cast<std::size_t>(i)]->host,
                                  {.up = 12'000, .down = 0});
    }
    auto& good = rig.add_giver();
    rig.join(good);
    QVERIFY(rig.done(22s));
  }

  // Nor does any of them do the work of another.
  void whereAllAreSlowLittleIsFetchedTwice() {
    Rig rig({4, 2}, 20, 8 << 20);
    for (int i = 0; i < 6; ++i) rig.add_giver(12'000);
    rig.begin();
    QVERIFY(rig.done(6h));
    const auto received = static_cast<double>(rig.transport.received_bytes(rig.host));
    QVERIFY2(received < 1.2 * static_cast<double>(rig.bytes()), std::to_string(received).c_str());
  }

  // One that hardly moves does not keep back what is wanted first.
  void whoHardlyMovesKeepsNothingBackForLong() {
    Rig rig({4, 2}, 60, 1 << 20);
    rig.add_giver();
    rig.begin(true);
    rig.clock.run_for(300ms);
    rig.transport.set_bandwidth(rig.givers[0]->host, {.up = 12'000, .down = 0});
    rig.join(rig.add_giver(kMbit * 4));
    rig.clock.run_for(80s);
    QVERIFY(!rig.outcome);
    for (const auto stripe : {0, 1, 2, 3}) {
      const auto at = static_cast<std::size_t>(stripe);
      QCOMPARE(rig.sink.present(at), rig.sink.wanted(at));
    }
  }

  void memoryIsBounded() {
    Rig rig({8, 4}, 60, 1 << 20, 4'000'000);
    for (int i = 0; i < 20; ++i) {
      auto& giver = rig.add_giver(20 * kMbit);
      if (i % 2 == 0) giver.manner.has = [](std::size_t) { return PieceMask{0xf80}; };
    }
    rig.begin();
    QVERIFY(rig.done());
    QVERIFY(rig.fetch->status().decoded > 10);
    QVERIFY(rig.getter.budget_most < 6'000'000);
  }

  void stripesThatWereThereButForWhatCanBeMadeAreMade() {
    Rig rig({4, 2}, 10, 40'000, 64U << 20U, first_pieces(6));
    for (std::size_t i = 0; i < 10; ++i) rig.sink.want(i, 0b111111, i == 3 ? 0b000111 : 0b101011);
    rig.begin();
    QVERIFY(!rig.finish(5s));
    QCOMPARE(rig.fetch->status().decoded, std::uint64_t{9});
    auto& giver = rig.add_giver();
    giver.manner.has = [](std::size_t) { return PieceMask{0b001000}; };
    rig.join(giver);
    QVERIFY(rig.done(5s));
    QCOMPARE(giver.sent_chunks(), std::uint64_t{1});
  }

  void piecesThatAreLostOnTheDiskAreFetchedAgain() {
    Rig rig({4, 2}, 3, 400'000);
    rig.add_giver().manner.has = [](std::size_t) { return PieceMask{0b111011}; };
    rig.sink.loses_on_read = 0b0011;
    rig.begin();
    QVERIFY(rig.done(1min));
  }

  void whereThePiecesDoNotFitTheDataMustCome() {
    Rig rig({4, 2}, 2, 400'000);
    rig.content = test::MadeContent(content::Code{4, 2});
    rig.content.add(400'000, 1, [](std::vector<Bytes>& pieces) { pieces[4][0] ^= 1U; });
    rig.content.add(400'000, 2);
    rig.given.pieces = {rig.content.pieces};
    rig.add_giver().manner.has = [](std::size_t) { return PieceMask{0b111011}; };
    rig.begin();
    QVERIFY(!rig.finish(20s));
    QCOMPARE(rig.fetch->status().unobtainable, std::size_t{1});
    QCOMPARE(rig.fetch->status().decoded, std::uint64_t{1});
    rig.givers[0]->manner.has = {};
    rig.givers[0]->server.changed(rig.given.root);
    QVERIFY(rig.done(10s));
  }

  void aDiskThatIsFullEndsIt() {
    Rig rig({4, 2}, 20, 400'000);
    for (int i = 0; i < 3; ++i) rig.add_giver();
    rig.sink.writes_left = 30;
    rig.begin();
    QVERIFY(rig.finish());
    QVERIFY(!*rig.outcome);
    QCOMPARE(rig.outcome->error().code, ErrorCode::no_space);
    QCOMPARE(rig.budget.used(), std::size_t{0});
    // What still comes is nothing to it, and to nobody else.
    rig.clock.run_for(10s);
    QCOMPARE(rig.budget.used(), std::size_t{0});
  }

  void itCanBeCancelledAtAnyMoment() {
    for (int at = 0; at < 40; ++at) {
      Rig rig({4, 2}, 20, 400'000);
      for (int i = 0; i < 2; ++i) rig.add_giver();
      rig.givers[0]->manner.has = [](std::size_t) { return PieceMask{0b111000}; };
      rig.begin();
      rig.clock.run_for(at * 13ms);
      rig.tasks.cancel();
      QVERIFY(rig.clock.run(rig.tasks.join(), 5s));
      QCOMPARE(rig.budget.used(), std::size_t{0});
      if (rig.outcome && !*rig.outcome) {
        QCOMPARE(rig.outcome->error().code, ErrorCode::cancelled);
      }
      rig.clock.run_for(2s);
      const auto before = rig.sink.writes;
      rig.begin();
      QVERIFY(rig.done());
      QCOMPARE(rig.sink.twice, std::uint64_t{0});
      QVERIFY(rig.sink.writes >= before);
    }
  }

  // Whatever order things happen in, as long as one full holder stays.
  void nothingIsLostWhenPeersComeAndGo() {
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
      test::SeededRandom random(seed);
      const auto draw = [&](std::uint64_t below) { return random.next_u64() % below; };
      Rig rig({4, 2}, 30, 400'000, 3'000'000);
      rig.add_giver(8 * kMbit);
      rig.begin(draw(2) == 0);
      for (int i = 0; i < 25 && !rig.outcome; ++i) {
        rig.clock.run_for(std::chrono::milliseconds(draw(300)));
        const auto what = draw(6);
        if (what < 3 && rig.givers.size() < 12) {
          auto& giver = rig.add_giver((1 + draw(40)) * kMbit);
          const auto pieces = random.next_u64();
          if (draw(2) == 0)
            giver.manner.has = [pieces](std::size_t stripe) {
              return std::rotl(pieces, static_cast<int>(stripe));
            };
          giver.manner.lies = draw(5) == 0;
          giver.manner.keeps_none = draw(5) == 0;
          rig.join(giver);
        } else if (rig.givers.size() > 1) {
          auto& giver = *rig.givers[1 + draw(rig.givers.size() - 1)];
          if (what == 3) giver.stop();
          if (what == 4) rig.transport.stall(giver.host, draw(2) == 0);
          if (what == 5) rig.transport.break_streams(giver.host, rig.host);
        }
      }
      QVERIFY2(rig.done(), std::to_string(seed).c_str());
      for (auto& giver : rig.givers) rig.transport.stall(giver->host, false);
    }
  }
};

CAIRN_TEST(StreamFetchTest)
#include "test_stream_fetch.moc"
