// Which answers a node of the DHT takes for those to its questions.
#include <QTest>

#include "discovery/dht_engine.h"
#include "support/seeded_random.h"
#include "support/test_registry.h"
#include "unit/discovery/dht_values.h"

using namespace cairn;
using namespace cairn::discovery;
using std::chrono::milliseconds;
using test::at;
using test::contact;
using test::dht_id;
using test::public_endpoint;

namespace {

// An engine that has asked one node, and what it asked.
class Asking {
 public:
  Asking()
      : engine_(Family::v4, dht_id(1), random_, [this](const env::Endpoint& to, ByteView bytes) {
          const auto decoded = krpc::decode(bytes);
          if (!decoded.message) return;
          const auto* const query = std::get_if<krpc::Query>(&*decoded.message);
          if (query != nullptr) asked_.emplace_back(to, *query);
        }) {
    engine_.contact(contact(0).endpoint, at({}));
  }

  test::SeededRandom random_{1};
  std::vector<std::pair<env::Endpoint, krpc::Query>> asked_;
  DhtEngine engine_;

  void answer(const env::Endpoint& from, const std::string& transaction) {
    krpc::Reply reply;
    reply.transaction = transaction;
    reply.id = contact(0).id;
    engine_.received(from, krpc::encode(reply), at(milliseconds(100)));
  }
};

}  // namespace

class DhtAnswersTest : public QObject {
  Q_OBJECT
 private slots:
  void anAnswerComesFromWhereItWasAskedFor() {
    Asking node;
    const auto transaction = node.asked_.front().second.transaction;
    node.answer(public_endpoint(9), transaction);
    node.answer({contact(0).endpoint.address, 6882}, transaction);
    QCOMPARE(node.engine_.table().size(), 0U);
    node.answer(contact(0).endpoint, transaction);
    QCOMPARE(node.engine_.table().size(), 1U);
  }

  void anAnswerCountsOnce() {
    Asking node;
    const auto transaction = node.asked_.front().second.transaction;
    node.answer(contact(0).endpoint, transaction);
    node.answer(contact(0).endpoint, transaction);
    QCOMPARE(node.engine_.traffic().answered, 1U);
    QCOMPARE(node.engine_.traffic().refused, 1U);
  }

  void whoSawManyTransactionsKnowsNothingOfTheNext() {
    Asking node;
    for (std::uint32_t i = 1; i < 64; ++i) node.engine_.contact(contact(i).endpoint, at({}));
    std::set<std::uint32_t> upper;
    for (const auto& [to, query] : node.asked_) {
      QCOMPARE(query.transaction.size(), 4U);
      upper.insert(get_u32(view_of(query.transaction)) >> 16U);
    }
    QCOMPARE(upper.size(), 64U);
    const auto [low, high] = std::minmax_element(upper.begin(), upper.end());
    QVERIFY(*high - *low > 30'000);
  }

  // Anybody can make it seem that an address floods.
  void answersOfWhomIsNotAnsweredAreTaken() {
    Asking node;
    krpc::Query query;
    query.transaction = "ab";
    query.id = contact(0).id;
    for (int i = 0; i < 1000; ++i) {
      node.engine_.received(contact(0).endpoint, krpc::encode(query), at({}));
    }
    QVERIFY(node.engine_.traffic().refused > 900);
    node.answer(contact(0).endpoint, node.asked_.front().second.transaction);
    QCOMPARE(node.engine_.table().size(), 1U);
  }
};

CAIRN_TEST(DhtAnswersTest)
#include "test_dht_answers.moc"
