#include <QTest>
#include <algorithm>

#include "discovery/item.h"
#include "discovery/query_server.h"
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
using test::endpoint;
using test::public_endpoint;

namespace {

const DhtId kOwn = dht_id(1'000'000);
const DhtId kKey = dht_id(2'000'000);
const Contact kNodeV6{dht_id(77), endpoint("2001:db8::77")};

struct Server {
  test::SeededRandom random{5};
  QueryServer server{random, [](const DhtId&, Family family) {
                       std::vector<Contact> nodes;
                       if (family == Family::v6) return std::vector{kNodeV6};
                       for (std::uint32_t i = 0; i < QueryServer::kNodes; ++i) {
                         nodes.push_back(contact(i));
                       }
                       return nodes;
                     }};

  Bytes ask(krpc::Query query, const env::Endpoint& from, env::TimePoint now = at(0s)) {
    query.transaction = "tx";
    query.id = dht_id(3);
    return server.answer(query, kOwn, from, now);
  }
  krpc::Reply reply(const krpc::Query& query, const env::Endpoint& from,
                    env::TimePoint now = at(0s)) {
    const auto decoded = krpc::decode(ask(query, from, now));
    const auto* const reply =
        decoded.message ? std::get_if<krpc::Reply>(&*decoded.message) : nullptr;
    return reply ? *reply : krpc::Reply{};
  }
  int error(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now = at(0s)) {
    const auto decoded = krpc::decode(ask(query, from, now));
    const auto* const failure =
        decoded.message ? std::get_if<krpc::Failure>(&*decoded.message) : nullptr;
    return failure ? failure->number : 0;
  }
};

krpc::Query query(Method method, const DhtId& target = kKey) {
  krpc::Query out;
  out.method = method;
  out.target = target;
  return out;
}

krpc::Query announce(const std::string& token, std::uint16_t port) {
  auto out = query(Method::announce_peer);
  out.token = token;
  out.port = port;
  out.implied_port = port == 0;
  if (port == 0) out.port = 1;
  return out;
}

}  // namespace

class QueryServerTest : public QObject {
  Q_OBJECT
 private slots:
  void everyAnswerNamesTheQuestionWhoAnswersAndWhoAsked() {
    Server server;
    for (const auto method : {Method::ping, Method::find_node, Method::get_peers, Method::get}) {
      const auto reply = server.reply(query(method), public_endpoint(9));
      QCOMPARE(reply.transaction, std::string("tx"));
      QVERIFY(reply.id == kOwn && reply.seen_as == public_endpoint(9));
      QCOMPARE(reply.nodes.empty(), method == Method::ping);
      QCOMPARE(reply.token.empty(), method == Method::ping || method == Method::find_node);
    }
  }

  void nodesAreOfTheFamilyThatIsWanted() {
    Server server;
    auto wanted = query(Method::find_node);
    QCOMPARE(server.reply(wanted, public_endpoint(9)).nodes.size(), 8U);
    QVERIFY(server.reply(wanted, endpoint("2001:db8::9")).nodes == std::vector{kNodeV6});
    wanted.wants_v6 = true;
    QVERIFY(server.reply(wanted, public_endpoint(9)).nodes == std::vector{kNodeV6});
    wanted.wants_v4 = true;
    QCOMPARE(server.reply(wanted, public_endpoint(9)).nodes.size(), 9U);
  }

  void whoShowsATokenIsKeptAndTold() {
    Server server;
    const auto token = server.reply(query(Method::get_peers), public_endpoint(1)).token;
    QCOMPARE(server.error(announce(token, 9000), public_endpoint(1)), 0);
    const auto other = server.reply(query(Method::get_peers), public_endpoint(2)).token;
    QCOMPARE(server.error(announce(other, 0), public_endpoint(2)), 0);
    auto peers = server.reply(query(Method::get_peers), public_endpoint(3)).peers;
    std::ranges::sort(peers);
    auto first = public_endpoint(1);
    first.port = 9000;
    QVERIFY(peers == (std::vector{first, public_endpoint(2)}));
    QVERIFY(server.reply(query(Method::get_peers, dht_id(4)), public_endpoint(3)).peers.empty());
    // An address of the other family means nothing to who asks by this one.
    QVERIFY(server.reply(query(Method::get_peers), endpoint("2001:db8::9")).peers.empty());
  }

  void withoutAGoodTokenNothingIsKept() {
    Server server;
    const auto token = server.reply(query(Method::get_peers), public_endpoint(1)).token;
    QCOMPARE(server.error(announce("", 9000), public_endpoint(1)), krpc::kProtocolError);
    QCOMPARE(server.error(announce("bogus", 9000), public_endpoint(1)), krpc::kProtocolError);
    QCOMPARE(server.error(announce(token, 9000), public_endpoint(2)), krpc::kProtocolError);
    QCOMPARE(server.error(announce(token, 9000), public_endpoint(1), at(11min)),
             krpc::kProtocolError);
    auto put = query(Method::put);
    put.item.value = {'i', '1', 'e'};
    QCOMPARE(server.error(put, public_endpoint(1)), krpc::kProtocolError);
    QCOMPARE(server.server.peers().size(), 0U);
    QCOMPARE(server.server.items().size(), 0U);
  }

  void aTokenIsGoodForFiveMinutesAtLeast() {
    Server server;
    for (auto given = 0s; given < 20min; given += 7s) {
      const auto token =
          server.reply(query(Method::get_peers), public_endpoint(1), at(given)).token;
      QCOMPARE(server.error(announce(token, 1), public_endpoint(1), at(given + 5min - 1s)), 0);
      given += 5min;
    }
  }

  void answersFitADatagramHoweverManyPeersThereAre() {
    for (const bool v6 : {false, true}) {
      Server server;
      const auto peer = [v6](std::uint32_t number) {
        auto address = endpoint("2001:db8::1").address.to_v6().to_bytes();
        address[5] = static_cast<std::uint8_t>(number);
        return v6 ? env::Endpoint{env::asio::ip::address_v6(address), 1} : public_endpoint(number);
      };
      for (std::uint32_t i = 0; i < 200; ++i) {
        const auto token = server.reply(query(Method::get_peers), peer(i)).token;
        QCOMPARE(server.error(announce(token, 1), peer(i)), 0);
      }
      auto wanted = query(Method::get_peers);
      wanted.wants_v4 = wanted.wants_v6 = true;
      QVERIFY(server.ask(wanted, peer(255)).size() <= 1200);
      const auto most = v6 ? QueryServer::kPeersV6 : QueryServer::kPeersV4;
      QCOMPARE(server.reply(wanted, peer(255)).peers.size(), most);
    }
  }

  void itemsAreKeptAndTheirValueLeftOutWhereItIsKnown() {
    Server server;
    const auto key = crypto::Identity::generate().value();
    auto put = query(Method::put);
    put.item = sign_item(key, {'i', '1', 'e'}, "salt", 7);
    put.salt = "salt";
    const auto target = target_of(put.item, put.salt);
    put.token = server.reply(query(Method::get, target), public_endpoint(1)).token;
    QCOMPARE(server.error(put, public_endpoint(1)), 0);
    auto get = query(Method::get, target);
    const auto whole = server.reply(get, public_endpoint(2));
    QVERIFY(item_belongs(whole.item, "salt", target));
    QCOMPARE(whole.sequence, 7);
    get.newer_than = 7;
    const auto known = server.reply(get, public_endpoint(2));
    QVERIFY(known.item.value.empty());
    QCOMPARE(known.sequence, 7);
    get.newer_than = 6;
    QVERIFY(!server.reply(get, public_endpoint(2)).item.value.empty());
    put.item.signature->bytes[0] ^= 1U;
    QCOMPARE(server.error(put, public_endpoint(1)), krpc::kBadSignature);
    put.item = sign_item(key, {'i', '0', 'e'}, "salt", 6);
    QCOMPARE(server.error(put, public_endpoint(1)), krpc::kOlderSequence);
  }
};

CAIRN_TEST(QueryServerTest)
#include "test_query_server.moc"
