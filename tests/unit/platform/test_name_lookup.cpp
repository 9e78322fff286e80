#include <QTest>

#include "network_fixture.h"
#include "platform/name_lookup.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::at;
using test::NetworkFixture;

using Answer = std::optional<Result<std::vector<env::Endpoint>>>;

namespace {

env::asio::awaitable<void> ask(env::DatagramNetwork& network, std::string host,
                               env::Duration deadline, Answer& answer) {
  answer = co_await network.resolve(std::move(host), 80, deadline);
}

}  // namespace

class NameLookupTest : public QObject {
  Q_OBJECT

 private slots:
  void addressesNeedNoLookup() {
    NetworkFixture f;
    Answer answer;
    f.tasks.spawn(ask(f.network, "2001:db8::1", 1h, answer));
    f.run();
    QCOMPARE(answer->value(), std::vector{at("2001:db8::1", 80)});
  }

  void theSystemKnowsLocalhost() {
    NetworkFixture f;
    Answer answer;
    f.tasks.spawn(ask(f.network, "localhost", 1h, answer));
    QVERIFY(f.run_until([&] { return answer.has_value(); }));
    QVERIFY(answer->value().front().address.is_loopback());
    QCOMPARE(answer->value().front().port, std::uint16_t{80});
  }

  void nobodyWaitsPastTheDeadline() {
    NetworkFixture f;
    Answer answer;
    f.tasks.spawn(ask(f.network, "localhost", 0s, answer));
    QVERIFY(f.run_until([&] { return answer.has_value(); }));
    // It may have been known at once.
    if (!*answer) QCOMPARE(answer->error().code, ErrorCode::unavailable);
  }

  void cancellationEndsTheWait() {
    NetworkFixture f;
    std::array<Answer, 20> answers;
    for (auto& answer : answers) f.tasks.spawn(ask(f.network, "localhost", 1h, answer));
    f.context.poll();
    f.tasks.cancel();
    f.run();  // returns: nothing is waited for
    QVERIFY(f.tasks.size() == 0);
  }
};

CAIRN_TEST(NameLookupTest)
#include "test_name_lookup.moc"
