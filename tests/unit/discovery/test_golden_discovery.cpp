#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <numeric>

#include "discovery/endpoint_record.h"
#include "discovery/item.h"
#include "discovery/saved_nodes.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using krpc::Method;

namespace {

// What the golden file's "about" says.
template <class Bytes>
void count_up(Bytes& bytes, int first) {
  std::iota(bytes.begin(), bytes.end(), static_cast<std::uint8_t>(first));
}
DhtId id_from(int first) {
  DhtId id;
  count_up(id.bytes, first);
  return id;
}
const DhtId kId = id_from(0);
const DhtId kTarget = id_from(100);
const auto kV4 = test::endpoint("203.0.113.5", 9000);
const auto kV6 = test::endpoint("2001:db8::5", 9000);
const std::string kTransaction = "\x01\x02\x03\x04";

Item item(bool is_signed) {
  Item out;
  const auto value = view_of("5:value");
  out.value.assign(value.begin(), value.end());
  if (!is_signed) return out;
  out.signature.emplace();
  count_up(out.signature->key, 0);
  count_up(out.signature->bytes, 0);
  out.signature->sequence = 42;
  return out;
}

krpc::Query query(Method method) {
  krpc::Query out;
  out.transaction = kTransaction;
  out.method = method;
  out.id = kId;
  out.target = kTarget;
  return out;
}

krpc::Reply reply(const env::Endpoint& seen_as) {
  krpc::Reply out;
  out.transaction = kTransaction;
  out.id = kId;
  out.seen_as = seen_as;
  return out;
}

krpc::Query announcement(bool implied) {
  auto out = query(Method::announce_peer);
  out.token = "token";
  out.port = 9000;
  out.implied_port = implied;
  return out;
}

krpc::Query put(bool is_signed) {
  auto out = query(Method::put);
  out.token = "token";
  out.item = item(is_signed);
  if (is_signed) {
    out.salt = "salt";
    out.compare_and_swap = 41;
  }
  return out;
}

krpc::Reply reply_with(const Item& stored) {
  auto out = reply(kV4);
  out.token = "token";
  out.item = stored;
  return out;
}

std::map<std::string, krpc::Message> queries() {
  auto read_only = query(Method::ping);
  read_only.read_only = true;
  auto find = query(Method::find_node);
  find.wants_v4 = find.wants_v6 = true;
  auto get = query(Method::get);
  get.newer_than = 41;
  return {{"ping", query(Method::ping)},
          {"ping of a read-only node", read_only},
          {"find_node", find},
          {"get_peers", query(Method::get_peers)},
          {"announce_peer", announcement(false)},
          {"announce_peer of the port it comes from", announcement(true)},
          {"get", get},
          {"put of an immutable item", put(false)},
          {"put of a mutable item", put(true)}};
}

std::map<std::string, krpc::Message> answers() {
  auto nodes = reply(kV6);
  nodes.nodes = {{kTarget, kV4}, {kTarget, kV6}};
  auto peers = reply(kV4);
  peers.nodes = {{kTarget, kV4}};
  peers.token = "token";
  peers.peers = {kV4, kV6};
  auto known = reply_with({});
  known.sequence = 42;
  return {{"reply to ping", reply(kV4)},
          {"reply with nodes", nodes},
          {"reply with peers", peers},
          {"reply with an immutable item", reply_with(item(false))},
          {"reply with a mutable item", reply_with(item(true))},
          {"reply with the sequence of an item that is known", known},
          {"error", krpc::Failure{kTransaction, 203, "the token is not one of ours, or too old"}}};
}

std::string text_at(const QJsonValue& object, const char* name) {
  return object[QLatin1String(name)].toString().toStdString();
}
Bytes bytes_at(const QJsonValue& object, const char* name) {
  return from_hex(text_at(object, name)).value();
}
Bytes encoded(const krpc::Message& message) {
  return std::visit([](const auto& one) { return krpc::encode(one); }, message);
}

}  // namespace

class GoldenDiscoveryTest : public QObject {
  Q_OBJECT
  QJsonObject golden_;

 private slots:
  void initTestCase() {
    QFile file(QStringLiteral(CAIRN_GOLDEN_FOLDER "/discovery.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
  }

  void messagesAreThoseOfTheGoldenFile() {
    auto expected = queries();
    expected.merge(answers());
    const auto messages = golden_[QLatin1String("messages")].toArray();
    QCOMPARE(static_cast<std::size_t>(messages.size()), expected.size());
    for (const auto& value : messages) {
      const auto name = text_at(value.toObject(), "name");
      const auto bytes = bytes_at(value.toObject(), "hex");
      QVERIFY2(expected.contains(name), name.c_str());
      QCOMPARE(to_hex(encoded(expected.at(name))), to_hex(bytes));
      const auto decoded = krpc::decode(bytes);
      QVERIFY2(decoded.message && !decoded.refusal, name.c_str());
      QVERIFY(decoded.message->index() == expected.at(name).index());
      QCOMPARE(to_hex(encoded(*decoded.message)), to_hex(bytes));
    }
  }

  void savedNodesAreThoseOfTheGoldenFile() {
    const SavedNodes saved{kId, kTarget, {{kTarget, kV4}, {kId, kV4}, {kTarget, kV6}}};
    const auto bytes = bytes_at(golden_, "saved_nodes");
    QCOMPARE(to_hex(encode(saved)), to_hex(bytes));
    const auto decoded = decode_saved_nodes(bytes).value();
    QVERIFY(decoded.id_v4 == saved.id_v4 && decoded.id_v6 == saved.id_v6);
    QVERIFY(decoded.nodes == saved.nodes);
  }

  void theRecordOfAddressesIsThatOfTheGoldenFile() {
    const auto bytes = bytes_at(golden_, "endpoint_record");
    QCOMPARE(to_hex(encode_endpoints({kV4, kV6})), to_hex(bytes));
    QVERIFY(decode_endpoints(bytes).value() == (std::vector{kV4, kV6}));
    for (const auto& value : golden_[QLatin1String("endpoint_salts")].toArray()) {
      const auto salt = endpoint_salt(text_at(value.toObject(), "network"));
      QCOMPARE(to_hex(view_of(salt)), text_at(value.toObject(), "hex"));
    }
  }

  void keysOfProvidersAreThoseOfTheGoldenFile() {
    Root root;
    count_up(root.bytes, 200);
    const auto keys = golden_[QLatin1String("providers_keys")].toArray();
    QCOMPARE(keys.size(), 2);
    for (const auto& value : keys) {
      const auto key = providers_key(text_at(value.toObject(), "network"), root);
      QCOMPARE(to_hex(key.view()), text_at(value.toObject(), "hex"));
    }
  }

  void itemsOfBep44AreTakenForWhatTheyAre() {
    const auto items = golden_[QLatin1String("items")].toArray();
    QCOMPARE(items.size(), 2);
    for (const auto& value : items) {
      const auto vector = value.toObject();
      const auto text = text_at(vector, "value");
      Item item;
      item.value.assign(text.begin(), text.end());
      item.signature.emplace();
      std::ranges::copy(bytes_at(vector, "key"), item.signature->key.begin());
      std::ranges::copy(bytes_at(vector, "signature"), item.signature->bytes.begin());
      item.signature->sequence = vector[QLatin1String("sequence")].toInteger();
      const auto salt = text_at(vector, "salt");
      QVERIFY(signature_holds(item, salt));
      QCOMPARE(to_hex(target_of(item, salt).view()), text_at(vector, "target"));
      QVERIFY(!signature_holds(item, salt + "x"));
      ++item.signature->sequence;
      QVERIFY(!signature_holds(item, salt));
    }
    const auto plain = golden_[QLatin1String("immutable_item")].toObject();
    const auto text = text_at(plain, "value");
    QCOMPARE(to_hex(immutable_target(view_of(text)).view()), text_at(plain, "target"));
  }
};

CAIRN_TEST(GoldenDiscoveryTest)
#include "test_golden_discovery.moc"
