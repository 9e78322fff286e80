#include <QTest>
#include <algorithm>
#include <deque>

#include "discovery/lookup.h"
#include "discovery/node_id_binding.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using test::contact;
using test::dht_id;
using test::public_endpoint;

namespace {

const DhtId kOwn = dht_id(999'999);

// A network in which every node knows, of each half, quarter, eighth… around it, the eight nodes
// that come first.
class Network {
 public:
  explicit Network(std::uint32_t nodes) {
    for (std::uint32_t i = 0; i < nodes; ++i) {
      const auto address = public_endpoint(i);
      nodes_.push_back({bind_id(address.address, dht_id(i)), address});
    }
  }
  std::vector<Contact> nodes_;

  [[nodiscard]] std::vector<Contact> closest(const DhtId& target, std::size_t count) const {
    auto sorted = nodes_;
    std::ranges::sort(
        sorted, [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
    sorted.resize(std::min(count, sorted.size()));
    return sorted;
  }

  // What a node at `id` answers when asked for `target`.
  [[nodiscard]] std::vector<Contact> answer(const DhtId& id, const DhtId& target) const {
    std::map<int, int> in_bucket;
    std::vector<Contact> known;
    for (const auto& node : nodes_) {
      if (++in_bucket[shared_bits(id, node.id)] <= 8) known.push_back(node);
    }
    std::ranges::sort(
        known, [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
    known.resize(std::min<std::size_t>(8, known.size()));
    return known;
  }
};

void run(
    Lookup& lookup, const Network& network,
    const std::function<bool(const Contact&)>& lives = [](const Contact&) { return true; }) {
  std::deque<Contact> flying;
  while (!lookup.done()) {
    while (const auto next = lookup.next()) flying.push_back(*next);
    QVERIFY(!flying.empty() && flying.size() <= Lookup::kAlpha);
    const auto contact = flying.front();
    flying.pop_front();
    if (lives(contact)) {
      lookup.answered(contact.endpoint, contact.id, network.answer(contact.id, lookup.target()),
                      "token");
    } else {
      lookup.failed(contact.endpoint);
    }
  }
}

std::vector<Contact> contacts_of(const Lookup& lookup) {
  std::vector<Contact> out;
  for (const auto& found : lookup.closest()) out.push_back(found.contact);
  return out;
}

}  // namespace

class LookupTest : public QObject {
  Q_OBJECT
 private slots:
  void findsTheNearestOfAllInFewSteps() {
    const Network network(2000);
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      const auto target = dht_id(100'000 + seed);
      Lookup lookup(target, kOwn, {network.nodes_[seed * 7], network.nodes_[seed * 11 + 1]});
      run(lookup, network);
      QVERIFY(contacts_of(lookup) == network.closest(target, 8));
      QVERIFY(lookup.rounds() <= 8);
      QVERIFY(lookup.queries() <= 60);
    }
  }

  void findsTheNearestThatLiveWhereAThirdIsDead() {
    const Network network(2000);
    const auto lives = [](const Contact& contact) {
      return contact.endpoint.address.to_v4().to_uint() / 256 % 3 != 0;
    };
    auto living = network;
    std::erase_if(living.nodes_, [&](const Contact& contact) { return !lives(contact); });
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const auto target = dht_id(200'000 + seed);
      Lookup lookup(target, kOwn, network.closest(dht_id(seed), 8));
      run(lookup, network, lives);
      const auto found = contacts_of(lookup);
      const auto best = living.closest(target, 8);
      const auto right = std::ranges::count_if(
          found, [&](const Contact& node) { return std::ranges::find(best, node) != best.end(); });
      QVERIFY(right >= 5);
    }
  }

  void ofASubnetOneCounts() {
    const DhtId target{};
    std::vector<Contact> start;
    for (int i = 0; i < 50; ++i) {
      const auto address = env::asio::ip::make_address("198.51.100." + std::to_string(i + 1));
      start.push_back(
          {test::dht_id_with_prefix("00000000", static_cast<std::uint64_t>(i)), {address, 6881}});
    }
    for (std::uint32_t i = 0; i < 4; ++i) start.push_back(contact(i));
    Lookup lookup(target, kOwn, start);
    run(lookup, Network(0));
    QCOMPARE(lookup.closest().size(), 5U);
    QCOMPARE(lookup.queries(), 5);
  }

  void aCrowdWithChosenIdsDoesNotShutOutThoseBoundToTheirAddresses() {
    const DhtId target{};
    std::vector<Contact> start;
    for (std::uint32_t i = 0; i < 60; ++i) {
      start.push_back({test::dht_id_with_prefix("0000000000000000", i), public_endpoint(5000 + i)});
    }
    for (std::uint32_t i = 0; i < 20; ++i) {
      start.push_back({bind_id(public_endpoint(i).address, dht_id(i)), public_endpoint(i)});
    }
    Lookup lookup(target, kOwn, start);
    run(lookup, Network(0));
    const auto bound = std::ranges::count_if(contacts_of(lookup), [](const Contact& node) {
      return id_is_bound(node.endpoint.address, node.id);
    });
    QVERIFY(bound >= 4);
    QCOMPARE(lookup.closest().size(), 12U);
  }

  void aFewThatNameOnlyEachOtherDoNotEndTheLookup() {
    const Network network(1000);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const auto target = dht_id(300'000 + seed);
      auto start = network.closest(dht_id(seed), 4);
      // Near, and permitted to be, but not as near as the nearest.
      const auto nearest = network.closest(target, 8);
      std::vector<Contact> crowd;
      for (std::uint32_t i = 5000; crowd.size() < 30; ++i) {
        const auto endpoint = public_endpoint(i);
        const Contact liar{bind_id(endpoint.address, dht_id(i)), endpoint};
        if (shared_bits(liar.id, target) < 5 || nearer(target, liar.id, nearest.back().id))
          continue;
        crowd.push_back(liar);
      }
      start.insert(start.end(), crowd.begin(), crowd.begin() + 4);
      std::ranges::sort(
          start, [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
      Lookup lookup(target, kOwn, start);
      for (auto next = lookup.next(); next; next = lookup.next()) {
        const bool lies = std::ranges::find(crowd, *next) != crowd.end();
        lookup.answered(next->endpoint, next->id, lies ? crowd : network.answer(next->id, target),
                        "token");
      }
      QVERIFY(lookup.done());
      QVERIFY(contacts_of(lookup) == network.closest(target, 8));
    }
  }

  void whoseNamesAreNobodysIsFollowedNoFurther() {
    Lookup lookup(DhtId{}, kOwn, {contact(0), contact(1)});
    std::uint32_t asked_in_vain = 0;
    for (auto next = lookup.next(); next; next = lookup.next()) {
      if (next->endpoint != contact(0).endpoint && next->endpoint != contact(1).endpoint) {
        ++asked_in_vain;
        lookup.failed(next->endpoint);
        continue;
      }
      std::vector<Contact> made_up;
      for (std::uint32_t i = 0; i < 16; ++i) {
        const auto number = next->endpoint == contact(0).endpoint ? 100 + i : 200 + i;
        made_up.push_back(
            {test::dht_id_with_prefix("0000000000", number), public_endpoint(number)});
      }
      lookup.answered(next->endpoint, next->id, made_up, "");
    }
    QCOMPARE(asked_in_vain, 2 * (Lookup::kSilentNames + 1));
    QVERIFY(lookup.done());
  }

  void aNodeThatWasNamedUnderAFarIdIsFoundAllTheSame() {
    const DhtId target{};
    const Contact hidden{test::dht_id_with_prefix("00000000000000", 7), public_endpoint(70)};
    auto displaced = hidden;
    displaced.id = test::dht_id_with_prefix("11", 7);
    std::vector<Contact> start;
    for (std::uint32_t i = 0; i < 12; ++i) {
      start.push_back({test::dht_id_with_prefix("000", i), public_endpoint(i)});
    }
    Lookup lookup(target, kOwn, start);
    bool first = true;
    for (auto next = lookup.next(); next; next = lookup.next()) {
      lookup.answered(next->endpoint, next->id, {first ? displaced : hidden}, "");
      first = false;
    }
    QVERIFY(contacts_of(lookup).front() == hidden);
  }

  void thoseBoundToTheirAddressesStayWhereACrowdFillsAllPlaces() {
    std::vector<Contact> start;
    for (std::uint32_t i = 0; i < 6; ++i) {
      start.push_back({bind_id(public_endpoint(i).address, dht_id(i)), public_endpoint(i)});
    }
    Lookup lookup(DhtId{}, kOwn, start);
    std::uint32_t made = 1000;
    for (auto next = lookup.next(); next; next = lookup.next()) {
      std::vector<Contact> crowd;
      for (int i = 0; i < 16; ++i, ++made) {
        DhtId nearer_still{};
        const auto left = 0xffffffU - made;
        nearer_still.bytes[17] = static_cast<std::uint8_t>(left >> 16U);
        nearer_still.bytes[18] = static_cast<std::uint8_t>(left >> 8U);
        nearer_still.bytes[19] = static_cast<std::uint8_t>(left);
        crowd.push_back({nearer_still, public_endpoint(made)});
      }
      lookup.answered(next->endpoint, next->id, crowd, "");
    }
    QVERIFY(lookup.queries() > 100 && lookup.queries() <= Lookup::kQueriesMax);
    QVERIFY(lookup.done());
    const auto bound = std::ranges::count_if(contacts_of(lookup), [](const Contact& node) {
      return id_is_bound(node.endpoint.address, node.id);
    });
    QVERIFY(bound >= 4);
  }

  void whoIsSlowHoldsUpNobodyAndMayStillAnswer() {
    std::vector<Contact> start;
    for (std::uint32_t i = 0; i < 5; ++i) start.push_back(contact(i));
    Lookup lookup(dht_id(9), kOwn, start);
    std::vector<Contact> asked;
    while (const auto next = lookup.next()) asked.push_back(*next);
    QCOMPARE(asked.size(), 4U);
    lookup.slow(asked[0].endpoint);
    const auto fifth = lookup.next();
    QVERIFY(fifth);
    for (std::size_t i = 1; i < 4; ++i) lookup.answered(asked[i].endpoint, asked[i].id, {}, "");
    QVERIFY(!lookup.done());
    lookup.answered(fifth->endpoint, fifth->id, {}, "");
    QVERIFY(lookup.done());
    lookup.answered(asked[0].endpoint, asked[0].id, {}, "late");
    QCOMPARE(lookup.closest().size(), 5U);
  }

  // Found by simulation: the two that were asked took long, and the key was announced to nodes far
  // from it, because those heard of lately counted as answers.
  void nodesHeardLatelyDoNotEndALookupThatNobodyHasAnswered() {
    Lookup lookup(dht_id(9), kOwn, {});
    std::vector<Lookup::Found> heard;
    for (std::uint32_t i = 0; i < 12; ++i) heard.push_back({contact(i), "token", true});
    lookup.add_heard(heard);
    for (std::size_t asked = 0; asked < heard.size(); ++asked) {
      const auto next = lookup.next();
      QVERIFY(next);
      QVERIFY(!lookup.done());
      lookup.slow(next->endpoint);
    }
    // All were asked, one for each that was slow, and they are waited for.
    QVERIFY(!lookup.next());
    QVERIFY(!lookup.done());
    QVERIFY(lookup.closest().empty());
    for (std::uint32_t i = 0; i < 12; ++i) lookup.failed(contact(i).endpoint);
    QVERIFY(lookup.done());
  }

  void oneHeardLatelyIsAskedForEachThatIsSilent() {
    Lookup lookup(dht_id(9), kOwn, {});
    std::vector<Lookup::Found> heard;
    for (std::uint32_t i = 0; i < 12; ++i) heard.push_back({contact(i), "token", true});
    lookup.add_heard(heard);
    const auto first = lookup.next();
    const auto second = lookup.next();
    QVERIFY(first && second && !lookup.next());
    lookup.answered(first->endpoint, first->id, {}, "fresh");
    lookup.slow(second->endpoint);
    lookup.failed(second->endpoint);
    const auto third = lookup.next();
    QVERIFY(third && !lookup.next());
    lookup.answered(third->endpoint, third->id, {}, "fresh");
    QVERIFY(lookup.done());
    QCOMPARE(std::ranges::count(lookup.closest(), false, &Lookup::Found::reused), 2);
  }

  void candidatesStayBoundedWhateverIsAnswered() {
    Lookup lookup(dht_id(9), kOwn, {contact(0)});
    std::uint32_t made = 1;
    for (int i = 0; i < 500; ++i) {
      const auto next = lookup.next();
      if (!next) break;
      std::vector<Contact> many;
      for (int j = 0; j < 32; ++j) many.push_back(contact(made++));
      lookup.answered(next->endpoint, next->id, many, "");
    }
    QVERIFY(lookup.queries() < 200);
  }

  void answersByOthersThanExpectedCountForWhoTheyAre() {
    Lookup lookup(dht_id(9), kOwn, {contact(0)});
    const auto next = lookup.next();
    lookup.answered(next->endpoint, dht_id(55), {}, "");
    QVERIFY(lookup.closest().front().contact.id == dht_id(55));
  }
};

CAIRN_TEST(LookupTest)
#include "test_lookup.moc"
