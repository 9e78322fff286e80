#include <QTest>

#include "discovery/krpc.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using namespace cairn::discovery::krpc;

namespace {

DhtId named(std::string_view twenty) {
  return *DhtId::from_bytes(view_of(twenty));
}
const DhtId kAsker = named("abcdefghij0123456789");
const DhtId kTarget = named("mnopqrstuvwxyz123456");

template <class T>
T decoded(ByteView bytes) {
  const auto out = decode(bytes);
  return out.message && std::holds_alternative<T>(*out.message) ? std::get<T>(*out.message) : T{};
}
template <class T>
T decoded(std::string_view text) {
  return decoded<T>(view_of(text));
}

int refusal(std::string_view text) {
  const auto out = decode(view_of(text));
  return out.refusal ? out.refusal->number : 0;
}

}  // namespace

class KrpcTest : public QObject {
  Q_OBJECT
 private slots:
  void examplesOfBep5() {
    const auto ping = decoded<Query>("d1:ad2:id20:abcdefghij0123456789e1:q4:ping1:t2:aa1:y1:qe");
    QVERIFY(ping.method == Method::ping && ping.id == kAsker && ping.transaction == "aa");
    const auto find = decoded<Query>(
        "d1:ad2:id20:abcdefghij01234567896:target20:mnopqrstuvwxyz123456e1:q9:find_node1:t2:aa1:y1:"
        "qe");
    QVERIFY(find.method == Method::find_node && find.target == kTarget);
    const auto announce = decoded<Query>(
        "d1:ad2:id20:abcdefghij012345678912:implied_porti1e9:info_hash20:mnopqrstuvwxyz123456"
        "4:porti6881e5:token8:aoeusnthe1:q13:announce_peer1:t2:aa1:y1:qe");
    QVERIFY(announce.method == Method::announce_peer && announce.implied_port);
    QCOMPARE(announce.port, 6881);
    QCOMPARE(announce.token, std::string("aoeusnth"));
    const auto peers = decoded<Reply>(
        "d1:rd2:id20:abcdefghij01234567895:token8:aoeusnth6:valuesl6:axje.u6:idhtnmee1:t2:aa1:y1:"
        "re");
    QCOMPARE(peers.peers.size(), 2U);
    QVERIFY(peers.peers[0] == test::endpoint("97.120.106.101", 11893));
    const auto failure = decoded<Failure>("d1:eli201e23:A Generic Error Ocurrede1:t2:aa1:y1:ee");
    QCOMPARE(failure.number, 201);
    QCOMPARE(failure.text, std::string("A Generic Error Ocurred"));
  }

  void queriesComeBackAsTheyWere() {
    Query query;
    query.transaction = "xy";
    query.id = kAsker;
    query.target = kTarget;
    query.read_only = true;
    query.wants_v4 = query.wants_v6 = true;
    for (const auto method : {Method::ping, Method::find_node, Method::get_peers,
                              Method::announce_peer, Method::get, Method::put}) {
      query.method = method;
      query.port = 1234;
      query.token = "token";
      if (method == Method::put) {
        query.item.value = {'i', '1', 'e'};
        query.item.signature = krpc::Signature{{1, 2, 3}, {4, 5, 6}, 77};
        query.salt = "salt";
        query.compare_and_swap = 76;
      }
      const auto bytes = encode(query);
      const auto again = decoded<Query>(bytes);
      QVERIFY(again.method == method && again.id == kAsker && again.read_only);
      QVERIFY(again.transaction == "xy" && again.token == "token");
      QVERIFY(again.wants_v4 && again.wants_v6);
      QCOMPARE(encode(again), bytes);
    }
  }

  void repliesComeBackAsTheyWere() {
    Reply reply;
    reply.transaction = "t";
    reply.id = kAsker;
    reply.nodes = {{kTarget, test::endpoint("198.51.100.1", 7)},
                   {kAsker, test::endpoint("2001:db8::1", 8)}};
    reply.peers = {test::endpoint("203.0.113.5", 9), test::endpoint("2001:db8::5", 10)};
    reply.token = "tk";
    reply.item = {{'0', ':'}, krpc::Signature{{9}, {8}, 7}};
    reply.seen_as = test::endpoint("203.0.113.9", 11);
    const auto bytes = encode(reply);
    const auto again = decoded<Reply>(bytes);
    QVERIFY(again.nodes == reply.nodes && again.peers == reply.peers);
    QVERIFY(again.item.value == reply.item.value && again.item.signature);
    QVERIFY(again.seen_as == reply.seen_as && again.token == "tk");
    QCOMPARE(again.sequence, 7);
    QCOMPARE(encode(again), bytes);
    const Failure failure{"t", 203, "no"};
    QCOMPARE(encode(decoded<Failure>(encode(failure))), encode(failure));
  }

  void badQueriesAreToldWhatIsWrong() {
    QCOMPARE(refusal("d1:ade1:q4:ping1:t2:aa1:y1:qe"), kProtocolError);
    QCOMPARE(refusal("d1:ad2:id20:abcdefghij0123456789e1:q9:find_node1:t2:aa1:y1:qe"),
             kProtocolError);
    QCOMPARE(refusal("d1:ad2:id20:abcdefghij0123456789e1:q5:dance1:t2:aa1:y1:qe"), kUnknownMethod);
    QCOMPARE(
        refusal("d1:ad2:id20:abcdefghij01234567899:info_hash20:mnopqrstuvwxyz1234564:porti99999e"
                "5:token1:xe1:q13:announce_peer1:t2:aa1:y1:qe"),
        kProtocolError);
    const auto put = [](std::size_t bytes) {
      const auto text = std::string(bytes, 'v');
      return "d1:ad2:id20:abcdefghij01234567895:token1:x1:v" + std::to_string(bytes) + ":" + text +
             "e1:q3:put1:t2:aa1:y1:qe";
    };
    QCOMPARE(refusal(put(996)), 0);
    QCOMPARE(refusal(put(997)), kTooBig);
  }

  void unknownMethodsAboutATargetAreAnsweredWithNodes() {
    const auto query = decoded<Query>(
        "d1:ad2:id20:abcdefghij01234567896:target20:mnopqrstuvwxyz123456e1:q4:vote1:t2:aa1:y1:qe");
    QVERIFY(query.method == Method::find_node && query.target == kTarget);
  }

  void whatIsNoMessageIsAnsweredWithNothing() {
    for (const auto* text :
         {"", "x", "le", "de", "d1:t2:aa1:y1:xe", "d1:rd2:id3:abce1:t2:aa1:y1:re",
          "d1:rd2:id20:abcdefghij01234567895:nodes5:xxxxxe1:t2:aa1:y1:re", "d1:y1:qe",
          "d1:ti1e1:y1:qe"}) {
      const auto out = decode(view_of(text));
      QVERIFY(!out.message && !out.refusal);
    }
    const auto endless = "d1:t" + std::to_string(3000) + ":" + std::string(3000, 'x') + "1:y1:qe";
    QVERIFY(!decode(view_of(endless)).refusal);
  }

  void nodesThatNothingCanBeSentToAreLeftOut() {
    Bytes compact;
    for (const auto* address : {"0.0.0.0", "224.0.0.1", "255.255.255.255", "198.51.100.1"}) {
      append_contact(compact, {kTarget, test::endpoint(address, 1)});
    }
    append_contact(compact, {kTarget, test::endpoint("198.51.100.2", 0)});
    const auto contacts = read_contacts(compact, Family::v4);
    QCOMPARE(contacts->size(), 1U);
    QVERIFY(contacts->front().endpoint == test::endpoint("198.51.100.1", 1));
  }
};

CAIRN_TEST(KrpcTest)
#include "test_krpc.moc"
