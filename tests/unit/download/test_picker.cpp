#include <QTest>
#include <array>
#include <bit>
#include <random>

#include "download/picker.h"
#include "support/test_registry.h"
#include "unit/download/picker_history.h"

using namespace cairn;
using namespace cairn::download;
using content::Code;
using store::first_pieces;
using store::PieceMask;
using test::count;
using test::History;
using test::Peer;
using test::Setting;

namespace {

Picker make(const Code& code, std::size_t stripes, bool in_order = false, std::uint64_t start = 0,
            std::size_t under_way_max = 64) {
  Picker picker({.code = code,
                 .stripes = stripes,
                 .in_order = in_order,
                 .start = start,
                 .under_way_max = under_way_max});
  for (std::size_t i = 0; i < stripes; ++i) picker.set_stripe(i, first_pieces(code.data), 0);
  return picker;
}

}  // namespace

class PickerTest : public QObject {
  Q_OBJECT
 private slots:
  void everyHistoryAgreesWithTheFacts() {
    const Setting settings[] = {
        {{4, 2}, 6, 64, false}, {{8, 4}, 5, 64, false}, {{1, 0}, 8, 64, false},
        {{1, 3}, 6, 64, true},  {{3, 0}, 6, 64, false}, {{32, 32}, 3, 64, false},
        {{4, 2}, 12, 3, false}, {{2, 2}, 200, 5, true}, {{32, 0}, 4, 2, false}};
    for (const auto& setting : settings) {
      const std::uint64_t seeds = setting.stripes > 20 ? 20 : 300;
      for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        History history(setting, seed);
        for (int i = 0; i < 250 && history.what_is_wrong().empty(); ++i) {
          history.step();
          if (setting.stripes < 100 || i % 10 == 0) history.look();
        }
        if (history.what_is_wrong().empty()) history.bring_to_an_end();
        history.look();
        const auto where = setting.code.text() + " of " + std::to_string(setting.stripes) +
                           ", seed " + std::to_string(seed) + ": " + history.what_is_wrong();
        QVERIFY2(history.what_is_wrong().empty(), where.c_str());
      }
    }
  }

  void dataComeBeforeParityAndParityKeepsPeersBusy() {
    auto picker = make({4, 2}, 2);
    picker.add_peer(1, Picker::At_first::all);
    picker.add_peer(2, Picker::At_first::none);
    picker.set_pieces(2, 0, 2, 0b110000);
    QCOMPARE(picker.pick(1, 2)->pieces, PieceMask{0b11});
    // Two more are needed, and this peer has but those two.
    QCOMPARE(picker.pick(2, 8)->pieces, PieceMask{0b110000});
    // The next of the first one are of the next stripe.
    QCOMPARE(picker.pick(1, 8)->stripe, std::size_t{1});
    QVERIFY(!picker.pick(1, 8));
  }

  void whatIsWantedFirstComesFirstWhateverIsRare() {
    const auto order_of = [](Picker& picker) {
      std::vector<std::size_t> order;
      while (const auto pick = picker.pick(1, 8)) order.push_back(pick->stripe);
      return order;
    };
    const std::vector<std::uint8_t> ranks{1, 2, 1, 0, 1, 0};
    auto picker = make({2, 0}, 6);
    picker.set_order(false, ranks);
    picker.add_peer(1, Picker::At_first::all);
    picker.add_peer(2, Picker::At_first::none);
    picker.set_pieces(2, 0, 1, 3);
    picker.set_pieces(2, 3, 1, 3);
    QCOMPARE(order_of(picker), (std::vector<std::size_t>{5, 3, 2, 4, 0, 1}));
    // Where it changes on the way, what was begun stays begun.
    auto film = make({2, 0}, 6, true);
    film.add_peer(1, Picker::At_first::all);
    QCOMPARE(film.pick(1, 1)->stripe, std::size_t{0});
    film.set_order(true, ranks);
    QCOMPARE(order_of(film), (std::vector<std::size_t>{0, 3, 5, 2, 4, 1}));
  }

  void rarestComeFirstAndThenFromTheStart() {
    auto picker = make({2, 0}, 6, false, 4);
    for (const Picker::Peer peer : {1U, 2U}) {
      picker.add_peer(peer, Picker::At_first::none);
      picker.set_pieces(peer, 0, 2, 3);
      picker.set_pieces(peer, 3, 3, 3);
    }
    picker.set_pieces(1, 2, 1, 3);
    std::vector<std::size_t> order;
    while (const auto pick = picker.pick(1, 2)) order.push_back(pick->stripe);
    QCOMPARE(order, (std::vector<std::size_t>{2, 4, 5, 0, 1, 3}));
  }

  void inOrderIsFromTheFrontWhateverIsRare() {
    auto picker = make({2, 0}, 5, true, 3);
    picker.add_peer(1, Picker::At_first::all);
    picker.add_peer(2, Picker::At_first::none);
    picker.set_pieces(2, 0, 4, 3);
    for (std::size_t i = 0; i < 5; ++i) QCOMPARE(picker.pick(1, 2)->stripe, i);
  }

  void stripesThatNobodyCanHelpWithMakeRoom() {
    auto picker = make({4, 0}, 100, false, 0, 8);
    picker.add_peer(1, Picker::At_first::none);
    picker.set_pieces(1, 0, 100, 0b0011);
    for (int i = 0; i < 50; ++i) {
      const auto pick = picker.pick(1, 4);
      QVERIFY(pick.has_value());
      for (auto rest = pick->pieces; rest != 0; rest &= rest - 1) {
        picker.arrived(pick->stripe, std::countr_zero(rest));
      }
      QVERIFY(picker.under_way() <= 8);
    }
    // Nothing of that is forgotten when somebody comes who has the rest.
    picker.remove_peer(1);
    picker.add_peer(2, Picker::At_first::all);
    std::uint64_t pieces = 0;
    while (const auto pick = picker.pick(2, 4)) {
      pieces += static_cast<std::uint64_t>(count(pick->pieces));
      for (auto rest = pick->pieces; rest != 0; rest &= rest - 1) {
        picker.arrived(pick->stripe, std::countr_zero(rest));
      }
    }
    QVERIFY(picker.complete());
    QCOMPARE(pieces, std::uint64_t{300});
  }

  // What took a second per thousand picks when each looked at all stripes.
  void aHundredThousandStripesAndFiftyPeersArePickedQuickly() {
    constexpr std::size_t kStripes = 100'000;
    auto picker = make({8, 4}, kStripes);
    for (Picker::Peer peer = 1; peer <= 50; ++peer) {
      picker.add_peer(peer, Picker::At_first::none);
      // Some have all, some parity only, some nothing that helps.
      const PieceMask pieces = peer % 3 == 0 ? 0xfff : peer % 3 == 1 ? 0xf00 : 0x100;
      picker.set_pieces(peer, 0, kStripes - 1, pieces);
    }
    test::SeededRandom random(1);
    std::uint64_t picked = 0;
    for (int round = 0; round < 3000; ++round) {
      const auto some = static_cast<Picker::Peer>(1 + random.next_u64() % 50);
      picker.set_pieces(some, random.next_u64() % kStripes, 1, 0xfff);
      for (Picker::Peer peer = 1; peer <= 50; ++peer) {
        const auto pick = picker.pick(peer, 4);
        if (!pick) continue;
        ++picked;
        for (auto rest = pick->pieces; rest != 0; rest &= rest - 1) {
          const auto progress = picker.arrived(pick->stripe, std::countr_zero(rest));
          if (progress.ready) picker.completed(pick->stripe);
        }
      }
    }
    QVERIFY(picked > 100'000);
    QVERIFY(picker.stripes_left() < kStripes - 20'000);
  }

  void whatASlowPeerHoldsUpIsAskedOfAnother() {
    auto picker = make({2, 1}, 1);
    picker.add_peer(1, Picker::At_first::all);
    picker.add_peer(2, Picker::At_first::all);
    picker.add_peer(3, Picker::At_first::none);
    picker.set_pieces(3, 0, 1, 0b100);
    QCOMPARE(picker.pick(1, 2)->pieces, PieceMask{0b11});
    const auto slow = [](std::size_t, const Picker::Asked&) { return true; };
    const auto nobody = [](std::size_t, const Picker::Asked&) { return false; };
    QVERIFY(!picker.pick_again(2, nobody));
    QCOMPARE(picker.pick_again(2, slow)->pieces, PieceMask{0b10});
    // Another piece does as well.
    QCOMPARE(picker.pick_again(3, slow)->pieces, PieceMask{0b100});
    picker.arrived(0, 2);
    const auto progress = picker.arrived(0, 0);
    QVERIFY(progress.ready);
    QCOMPARE(progress.idle.size(), std::size_t{3});
  }

  void sharesAreOfAllPieces() {
    auto picker = make({2, 2}, 4);
    picker.add_peer(1, Picker::At_first::all);
    picker.add_peer(2, Picker::At_first::none);
    picker.set_pieces(2, 1, 2, 0b0001);
    QCOMPARE(picker.share(1), 1.0);
    QCOMPARE(picker.share(2), 2.0 / 16);
    QCOMPARE(picker.share(3), 0.0);
  }

  // All ways in which peers can leave are tried; it may say less than there is, never more.
  void saysHowManyHoldersCanBeSpared() {
    const Code code{4, 3};
    std::minstd_rand random(11);
    int exact = 0;
    constexpr int kRuns = 400;
    for (int run = 0; run < kRuns; ++run) {
      auto picker = make(code, 3);
      const Picker::Peer peers = 1 + random() % 6;
      std::vector<std::array<PieceMask, 3>> have(peers);
      for (Picker::Peer peer = 0; peer < peers; ++peer) {
        picker.add_peer(peer, Picker::At_first::none);
        const bool alike = random() % 2 == 0;
        for (std::size_t stripe = 0; stripe < 3; ++stripe) {
          auto mask = PieceMask{1} << random() % 7;
          if (random() % 3 == 0) mask |= random() % 128;
          if (random() % 6 == 0) mask = 127;
          have[peer][stripe] = alike && stripe > 0 ? have[peer][0] : mask;
          picker.set_pieces(peer, stripe, 1, have[peer][stripe]);
        }
      }
      // One is whole, of one some pieces are wanted, and of one some are here.
      const std::array<PieceMask, 3> wanted{15, 5, 127};
      const std::array<PieceMask, 3> here{0, 1, random() % 128};
      for (std::size_t i = 0; i < 3; ++i) picker.set_stripe(i, wanted[i], here[i]);
      const auto obtainable = [&](unsigned staying) {
        for (std::size_t i = 0; i < 3; ++i) {
          auto all = here[i];
          for (Picker::Peer peer = 0; peer < peers; ++peer) {
            if ((staying >> peer & 1U) != 0) all |= have[peer][i];
          }
          const bool made = i != 1 && std::popcount(all) >= code.data;
          if ((wanted[i] & ~all) != 0 && !made) return false;
        }
        return true;
      };
      std::optional<std::size_t> most;
      for (unsigned staying = 0; staying < 1U << peers; ++staying) {
        if (obtainable(staying)) continue;
        const auto gone = peers - static_cast<std::size_t>(std::popcount(staying));
        most = std::min(most.value_or(peers + 1), gone);
      }
      const auto said = picker.losses_survived();
      if (most == std::size_t{0}) {
        QVERIFY(!said);
        continue;
      }
      QVERIFY(said);
      QVERIFY(*said < most.value_or(peers + 1));
      if (*said + 1 == most.value_or(peers + 1)) ++exact;
    }
    QVERIFY2(exact > kRuns / 4, qPrintable(QString::number(exact)));
  }

  void twelveHoldersOfAPieceEachCanSpareAsManyAsThereIsParity() {
    auto picker = make({8, 4}, 5);
    for (Picker::Peer peer = 0; peer < 12; ++peer) {
      picker.add_peer(peer, Picker::At_first::none);
      picker.set_pieces(peer, 0, 5, PieceMask{1} << peer);
    }
    QCOMPARE(picker.losses_survived(), std::optional<std::size_t>(4));
    picker.remove_peer(3);
    QCOMPARE(picker.losses_survived(), std::optional<std::size_t>(3));
    picker.add_peer(20, Picker::At_first::all);
    QCOMPARE(picker.losses_survived(), std::optional<std::size_t>(4));
  }

  void holdersAreCountedForEachPiece() {
    constexpr std::size_t kStripes = 40;
    const Code code{5, 4};
    auto picker = make(code, kStripes);
    std::minstd_rand random(7);
    for (Picker::Peer peer = 1; peer <= 60; ++peer) {
      picker.add_peer(peer, peer % 7 == 0 ? Picker::At_first::all : Picker::At_first::none);
      for (int i = 0; i < 5 && peer % 7 != 0; ++i) {
        picker.set_pieces(peer, random() % kStripes, random() % 9, random() % 512);
      }
    }
    const auto counts = picker.holders(3, 1000);
    QCOMPARE(counts.size(), (kStripes - 3) * 9);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto stripe = 3 + i / 9;
      int holders = 0;
      for (Picker::Peer peer = 1; peer <= 60; ++peer) {
        holders += (picker.pieces(peer, stripe) >> (i % 9) & 1U) != 0 ? 1 : 0;
      }
      QCOMPARE(static_cast<int>(counts[i]), holders);
    }
    QVERIFY(picker.holders(kStripes, 1).empty());
    for (Picker::Peer peer = 100; peer < 500; ++peer) picker.add_peer(peer, Picker::At_first::all);
    for (const auto count : picker.holders(0, 1)) QCOMPARE(static_cast<int>(count), 255);
  }
};

CAIRN_TEST(PickerTest)
#include "test_picker.moc"
