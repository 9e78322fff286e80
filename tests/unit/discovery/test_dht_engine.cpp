#include <QTest>
#include <algorithm>

#include "discovery/dht_engine.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace std::chrono_literals;
using krpc::Method;
using test::at;
using test::contact;
using test::dht_id;
using test::public_endpoint;

namespace {

const DhtId kOwn = dht_id(1'000'000);
const DhtId kKey = dht_id(2'000'000);

// An engine, what it sent, and words to answer it with.
struct World {
  struct Sent {
    env::Endpoint to;
    Bytes datagram;
  };
  std::vector<Sent> sent;
  test::SeededRandom random{11};
  DhtEngine engine{Family::v4, kOwn, random, [this](const env::Endpoint& to, ByteView datagram) {
                     sent.push_back({to, Bytes(datagram.begin(), datagram.end())});
                   }};

  struct Asked {
    env::Endpoint to;
    krpc::Query query;
  };
  // The queries among what was sent since it was last looked at.
  std::vector<Asked> take_queries() {
    std::vector<Asked> out;
    for (const auto& [to, datagram] : std::exchange(sent, {})) {
      const auto decoded = krpc::decode(datagram);
      if (!decoded.message) continue;
      if (const auto* const query = std::get_if<krpc::Query>(&*decoded.message)) {
        out.push_back({to, *query});
      }
    }
    return out;
  }
  Asked take_query() {
    const auto queries = take_queries();
    return queries.size() == 1 ? queries[0] : Asked{};
  }
  void ask(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now) {
    engine.received(from, krpc::encode(query), now);
  }
  void reply(const Asked& asked, const Contact& who, env::TimePoint now,
             const std::string& token = "", std::vector<Contact> nodes = {}) {
    krpc::Reply reply;
    reply.transaction = asked.query.transaction;
    reply.id = who.id;
    reply.token = token;
    reply.nodes = std::move(nodes);
    engine.received(asked.to, krpc::encode(reply), now);
  }
  void refuse(const Asked& asked, int number, env::TimePoint now) {
    engine.received(asked.to, krpc::encode(krpc::Failure{asked.query.transaction, number, ""}),
                    now);
  }
  // As time goes by, in steps as small as those of a driver.
  void pass(env::TimePoint from, env::TimePoint to) {
    for (auto now = from; now <= to; now += 25ms) engine.advance(now);
  }
  // Uses up what may be asked at this moment.
  void exhaust(env::TimePoint now) {
    for (std::uint32_t i = 0; i < 300; ++i) engine.contact(public_endpoint(50'000 + i), now);
    sent.clear();
  }
};

krpc::Query ping(const DhtId& id) {
  krpc::Query query;
  query.transaction = "aa";
  query.id = id;
  return query;
}

Storage announcement(std::optional<StoreOutcome>& outcome) {
  Storage storage;
  storage.query.method = Method::announce_peer;
  storage.query.target = kKey;
  storage.query.port = 9000;
  storage.on_done = [&outcome](const StoreOutcome& done) { outcome = done; };
  return storage;
}

Lookup::Found found(std::uint32_t number, const std::string& token, bool reused) {
  return {contact(number), token, reused};
}

Search search_from(std::uint32_t first, std::uint32_t count, const DhtId& target = kKey) {
  Search search;
  search.method = Method::get_peers;
  search.target = target;
  for (std::uint32_t i = 0; i < count; ++i) search.heard.push_back(found(first + i, "", true));
  return search;
}

// Of the first eight contacts.
std::optional<Contact> who_is_at(const env::Endpoint& endpoint) {
  for (std::uint32_t i = 1; i <= 8; ++i) {
    if (contact(i).endpoint == endpoint) return contact(i);
  }
  return std::nullopt;
}

// An id that is next to another.
DhtId beside(DhtId id, std::uint32_t number) {
  id.bytes.back() = static_cast<std::uint8_t>(id.bytes.back() ^ (number + 1));
  return id;
}

}  // namespace

class DhtEngineTest : public QObject {
  Q_OBJECT
 private slots:
  void aReusedTokenThatIsRefusedIsRenewedAndTheAnnouncementStored() {
    World world;
    std::optional<StoreOutcome> outcome;
    world.engine.store({found(1, "of another key", true)}, announcement(outcome), at(0s));
    const auto first = world.take_query();
    QCOMPARE(first.query.token, std::string("of another key"));
    world.refuse(first, krpc::kProtocolError, at(1s));
    const auto renewal = world.take_query();
    QVERIFY(renewal.to == contact(1).endpoint && renewal.query.method == Method::get_peers);
    QVERIFY(renewal.query.target == kKey && !outcome);
    world.reply(renewal, contact(1), at(2s), "of this key");
    const auto second = world.take_query();
    QVERIFY(second.query.method == Method::announce_peer && second.query.port == 9000);
    QCOMPARE(second.query.token, std::string("of this key"));
    world.reply(second, contact(1), at(3s));
    QVERIFY(outcome);
    QCOMPARE(outcome->stored, 1);
    QCOMPARE(outcome->error, 0);
    QVERIFY(outcome->tokens_bound == std::vector{contact(1)});
  }

  void aTokenOfTheKeyItselfThatIsRefusedIsAnError() {
    World world;
    std::optional<StoreOutcome> outcome;
    world.engine.store({found(1, "token", false), found(2, "token", false), found(3, "", false)},
                       announcement(outcome), at(0s));
    const auto asked = world.take_queries();
    QCOMPARE(asked.size(), 2U);  // without a token nothing is asked
    world.refuse(asked[0], krpc::kProtocolError, at(1s));
    QVERIFY(world.take_queries().empty() && !outcome);
    world.reply(asked[1], contact(2), at(1s));
    QVERIFY(outcome && outcome->tokens_bound.empty());
    QCOMPARE(outcome->stored, 1);
    QCOMPARE(outcome->error, krpc::kProtocolError);
  }

  void storesBeyondTheLimitGoOutWhenItRefills() {
    World world;
    world.engine.advance(at(0s));
    world.exhaust(at(0s));
    std::vector<Lookup::Found> nodes;
    for (std::uint32_t i = 0; i < 50; ++i) nodes.push_back(found(i, "token", false));
    std::optional<StoreOutcome> outcome;
    world.engine.store(nodes, announcement(outcome), at(0s));
    QVERIFY(world.take_queries().empty());
    QVERIFY(world.engine.next_due() <= at(100ms));
    world.pass(at(0s), at(1s));
    std::size_t announced = 0;
    for (const auto& asked : world.take_queries()) {
      if (asked.query.method != Method::announce_peer) continue;
      ++announced;
      world.reply(asked, {dht_id(1), asked.to}, at(1s));
    }
    QCOMPARE(announced, 50U);
    QVERIFY(outcome);
    QCOMPARE(outcome->stored, 50);
  }

  void aRenewalBeyondTheLimitGoesOutWhenItRefillsToo() {
    World world;
    world.engine.advance(at(0s));
    std::optional<StoreOutcome> outcome;
    world.engine.store({found(1, "of another key", true)}, announcement(outcome), at(0s));
    const auto first = world.take_query();
    world.exhaust(at(0s));
    world.refuse(first, krpc::kProtocolError, at(0s));
    QVERIFY(world.take_queries().empty() && !outcome);
    world.pass(at(0s), at(200ms));
    const auto renewal = world.take_query();
    QVERIFY(renewal.to == contact(1).endpoint && renewal.query.method == Method::get_peers);
    world.exhaust(at(200ms));
    world.reply(renewal, contact(1), at(200ms), "of this key");
    world.pass(at(200ms), at(400ms));
    world.reply(world.take_query(), contact(1), at(400ms));
    QVERIFY(outcome);
    QCOMPARE(outcome->stored, 1);
  }

  void whoIsSilentAboutAReusedTokenIsAskedForOneOnce() {
    World world;
    world.engine.advance(at(0s));
    std::optional<StoreOutcome> outcome;
    world.engine.store({found(1, "of another key", true)}, announcement(outcome), at(0s));
    world.pass(at(0s), at(30s));
    QCOMPARE(world.take_queries().size(), 2U);
    QVERIFY(outcome);
    QCOMPARE(outcome->stored, 0);
  }

  void noMoreIsAskedThanMayBe() {
    World world;
    world.engine.advance(at(0s));
    for (std::uint32_t i = 0; i < 500; ++i) {
      static_cast<void>(world.engine.search(search_from(i * 16, 16, dht_id(i)), at(0s)));
    }
    QCOMPARE(world.take_queries().size(), 200U);
    world.pass(at(25ms), at(10s));
    const auto in_ten_seconds = world.take_queries().size();
    QVERIFY(in_ten_seconds <= 1000);
    QVERIFY(in_ten_seconds >= 900);
    world.engine.allow_queries(1000);
    world.pass(at(10s), at(12s));
    QVERIFY(world.take_queries().size() >= 1500);
  }

  void whatNobodyWaitsForLeavesRoomForWhatSomebodyDoes() {
    World world;
    world.engine.advance(at(0s));
    const auto search = [&](std::uint32_t number, bool patient, env::TimePoint now) {
      auto wanted = search_from(number * 16, 16, dht_id(number));
      wanted.patient = patient;
      static_cast<void>(world.engine.search(std::move(wanted), now));
    };
    for (std::uint32_t i = 0; i < 500; ++i) search(i, true, at(0s));
    QCOMPARE(world.take_queries().size(), 150U);
    world.pass(at(25ms), at(10s));
    QVERIFY(world.take_queries().size() >= 900);
    for (std::uint32_t i = 0; i < 10; ++i) search(1000 + i, false, at(10s));
    QCOMPARE(world.take_queries().size(), 40U);
    std::optional<StoreOutcome> outcome;
    auto storage = announcement(outcome);
    storage.patient = true;
    world.engine.store({found(1, "token", false)}, storage, at(10s));
    QVERIFY(world.take_queries().empty());
    world.engine.store({found(1, "token", false)}, announcement(outcome), at(10s));
    QCOMPARE(world.take_queries().size(), 1U);
  }

  void theTableIsKeptFreshHoweverMuchIsAnnounced() {
    World world;
    world.engine.contact(contact(1).endpoint, at(0s));
    int refreshed = 0;
    for (auto now = at(0s); now < at(40min); now += 5s) {
      // Of somebody who never answers.
      auto search = search_from(2, 1);
      search.patient = true;
      static_cast<void>(world.engine.search(std::move(search), now));
      world.engine.advance(now);
      for (const auto& asked : world.take_queries()) {
        if (asked.to != contact(1).endpoint) continue;
        world.reply(asked, contact(1), now);
        const bool own = asked.query.target == kOwn;
        if (asked.query.method == Method::find_node && !own) ++refreshed;
      }
    }
    QVERIFY(refreshed >= 1);
  }

  void questionsThatWaitForAnAnswerAreBounded() {
    World world;
    world.engine.allow_queries(1e6);
    world.engine.advance(at(0s));
    world.engine.contact(public_endpoint(100'000), at(0s));
    world.pass(at(0s), at(10s));  // so that the limit fills, and nothing waits
    world.sent.clear();
    for (std::uint32_t i = 0; i < 2000; ++i) {
      static_cast<void>(world.engine.search(search_from(i * 16, 16, dht_id(i)), at(10s)));
    }
    QCOMPARE(world.take_queries().size(), DhtEngine::kPendingMax);
    // They go on when the others are lost.
    world.pass(at(10s), at(20s));
    QVERIFY(world.take_queries().size() >= DhtEngine::kPendingMax);
  }

  void readOnlyItAnswersNobodyAndSaysSo() {
    World world;
    world.engine.set_read_only(true);
    for (const auto method : {Method::ping, Method::find_node, Method::get_peers}) {
      auto query = ping(dht_id(1));
      query.method = method;
      query.target = kKey;
      world.ask(query, public_endpoint(1), at(0s));
    }
    QVERIFY(world.sent.empty());
    world.engine.contact(public_endpoint(2), at(0s));
    QVERIFY(world.take_query().query.read_only);
    world.engine.set_read_only(false);
    world.ask(ping(dht_id(1)), public_endpoint(1), at(0s));
    // The answer, and a question of its own, because there is room for who asked.
    QCOMPARE(world.sent.size(), 2U);
    QVERIFY(!world.take_query().query.read_only);
  }

  void whoIsReadOnlyIsAnsweredAndNotAsked() {
    World world;
    auto query = ping(dht_id(1));
    query.read_only = true;
    world.ask(query, public_endpoint(1), at(0s));
    QCOMPARE(world.sent.size(), 1U);
    QVERIFY(world.take_queries().empty());
  }

  void onlyTheQuestionsOfThoseNotAskedAreUnbidden() {
    World world;
    world.engine.contact(public_endpoint(1), at(0s));
    world.ask(ping(dht_id(1)), public_endpoint(1), at(1s));
    QVERIFY(!world.engine.asked_unbidden());
    // What others ask has to come from where they were asked.
    world.ask(ping(dht_id(2)), public_endpoint(2), at(2s));
    QVERIFY(world.engine.asked_unbidden() == at(2s));
    // It asks who asked, and then expects to be asked.
    world.ask(ping(dht_id(2)), public_endpoint(2), at(3s));
    QVERIFY(world.engine.asked_unbidden() == at(2s));
    world.engine.contact(public_endpoint(3), at(6min));
    world.ask(ping(dht_id(1)), public_endpoint(1), at(6min));
    QVERIFY(world.engine.asked_unbidden() == at(2s));
    world.engine.contact(public_endpoint(4), at(12min));
    world.ask(ping(dht_id(3)), public_endpoint(3), at(12min));
    QVERIFY(world.engine.asked_unbidden() == at(2s));
    world.engine.set_read_only(true);
    world.engine.contact(public_endpoint(5), at(18min));
    world.ask(ping(dht_id(1)), public_endpoint(1), at(18min));
    QVERIFY(world.engine.asked_unbidden() == at(18min));
  }

  void answersOfOthersThanWereAskedDoNotCount() {
    World world;
    world.engine.contact(public_endpoint(1), at(0s));
    auto asked = world.take_query();
    asked.to = public_endpoint(2);
    world.reply(asked, contact(2), at(1s));
    asked.to = public_endpoint(1);
    asked.query.transaction[0] = static_cast<char>(asked.query.transaction[0] ^ 1);
    world.reply(asked, contact(1), at(1s));
    QCOMPARE(world.engine.table().size(), 0U);
    QCOMPARE(world.engine.traffic().answered, 0U);
    asked.query.transaction[0] = static_cast<char>(asked.query.transaction[0] ^ 1);
    world.reply(asked, contact(1), at(1s));
    QCOMPARE(world.engine.table().size(), 1U);
    world.reply(asked, contact(3), at(1s));  // once
    QCOMPARE(world.engine.traffic().answered, 1U);
  }

  void aSearchAsksFromNodeToNodeAndEndsWithTheNearest() {
    World world;
    std::optional<SearchOutcome> outcome;
    auto search = search_from(1, 1);
    search.on_done = [&](const SearchOutcome& done) { outcome = done; };
    static_cast<void>(world.engine.search(std::move(search), at(0s)));
    world.reply(world.take_query(), contact(1), at(1s), "one", {contact(2), contact(3)});
    const auto asked = world.take_queries();
    QCOMPARE(asked.size(), 2U);
    for (const auto& query : asked) {
      QVERIFY(query.query.method == Method::get_peers && query.query.target == kKey);
      const auto who = query.to == contact(2).endpoint ? contact(2) : contact(3);
      world.reply(query, who, at(2s), "more");
    }
    QVERIFY(outcome);
    QCOMPARE(outcome->closest.size(), 3U);
    QCOMPARE(outcome->answers, 3);
    QCOMPARE(outcome->rounds, 2);
    QVERIFY(outcome->took == 2s);
    QCOMPARE(world.engine.searches(), 0U);
  }

  void aSearchMayBeGivenUpByWhatItCalls() {
    World world;
    DhtEngine::SearchNumber number = 0;
    int called = 0;
    auto search = search_from(1, 8);
    search.on_peers = [&](const std::vector<env::Endpoint>&) {
      ++called;
      world.engine.give_up(number);
    };
    search.on_done = [&](const SearchOutcome&) { called += 100; };
    number = world.engine.search(std::move(search), at(0s));
    for (const auto& asked : world.take_queries()) {
      krpc::Reply reply;
      reply.transaction = asked.query.transaction;
      reply.id = dht_id(5);
      reply.peers = {public_endpoint(900)};
      world.engine.received(asked.to, krpc::encode(reply), at(1s));
    }
    QCOMPARE(called, 1);
    QVERIFY(world.take_queries().empty());
  }

  void tellsOfTheKeysThatOthersLookFor() {
    World world;
    std::vector<DhtId> keys;
    world.engine.on_asked([&](const DhtId& key) { keys.push_back(key); });
    auto query = ping(dht_id(1));
    for (const auto method : {Method::ping, Method::find_node, Method::get, Method::get_peers}) {
      query.method = method;
      query.target = kKey;
      world.ask(query, public_endpoint(1), at(0s));
    }
    QVERIFY(keys == std::vector{kKey});
  }

  void whoFloodsIsNotAnsweredAnyMore() {
    World world;
    for (int i = 0; i < 10'000; ++i) world.ask(ping(dht_id(1)), public_endpoint(1), at(0s));
    // Fifty answers, and one question whether it is really there.
    QCOMPARE(world.sent.size(), 51U);
    const auto before = world.sent.size();
    for (int i = 0; i < 100; ++i)
      world.engine.received(public_endpoint(1), view_of("d1:t1:x1:y1:qe"), at(0s));
    QCOMPARE(world.sent.size(), before);
    world.ask(ping(dht_id(2)), public_endpoint(2), at(0s));
    QVERIFY(world.sent.size() > before);
  }

  void whoNamesNobodyLosesItsPlaceForHalfAnHour() {
    World one;
    const auto liar = contact(1);
    one.engine.search(search_from(1, 8), at({}));
    std::vector<Contact> nobodies;
    for (std::uint32_t i = 0; i < 10; ++i) {
      nobodies.push_back({beside(kKey, i), public_endpoint(40'000 + i)});
    }
    // Everybody answers, but for those that do not exist.
    for (auto now = at({}); now < at(1min); now += 25ms) {
      for (const auto& asked : one.take_queries()) {
        const auto who = who_is_at(asked.to);
        if (!who) continue;
        one.reply(asked, *who, now, "", *who == liar ? nobodies : std::vector<Contact>{});
      }
      one.engine.advance(now);
    }
    QVERIFY(!one.engine.table().has(liar));
    QVERIFY(one.engine.table().has(contact(2)));
    const auto knocks = [&](env::TimePoint now) {
      one.sent.clear();
      one.ask(ping(liar.id), liar.endpoint, now);
      for (const auto& asked : one.take_queries()) one.reply(asked, liar, now);
      return one.engine.table().has(liar);
    };
    QVERIFY(!knocks(at(29min)));
    // Others are asked meanwhile, so that it is forgotten that the liar was.
    for (const auto later : {31min, 37min, 43min}) {
      one.engine.contact(public_endpoint(60'000), at(later));
    }
    QVERIFY(knocks(at(45min)));
  }

  void nobodyIsBlamedWhereTheNetworkHasGone() {
    World one;
    one.engine.search(search_from(1, 8), at({}));
    int answered = 0;
    for (auto now = at({}); now < at(1min); now += 25ms) {
      for (const auto& asked : one.take_queries()) {
        const auto who = who_is_at(asked.to);
        if (!who || answered == 2) continue;
        ++answered;
        std::vector<Contact> names;
        for (std::uint32_t i = 0; i < 10; ++i) {
          const auto number = static_cast<std::uint32_t>(10 * answered) + i;
          names.push_back({beside(kKey, number), public_endpoint(40'000 + number)});
        }
        one.reply(asked, *who, now, "", names);
      }
      one.engine.advance(now);
    }
    QCOMPARE(answered, 2);
    QCOMPARE(one.engine.table().size(), 2U);
  }
};

CAIRN_TEST(DhtEngineTest)
#include "test_dht_engine.moc"
