#include <QTest>

#include "base/limits.h"
#include "support/test_registry.h"
#include "unit/api/api_fixture.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;

namespace {

struct Fixture : ApiFixture {
  Fixture() {
    if (!start()) qFatal("the server does not start");
  }
};

// Listens from the answer's head on.
struct Listener : RawClient<> {
  explicit Listener(Fixture& f, const std::string& fields = {}) : RawClient(f) {
    say("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
    hears("\r\n\r\n");
  }
  // The value of the last field of that name so far.
  std::string last(const std::string& field) {
    const auto& text = heard();
    const auto at = text.rfind(field + ": ");
    if (at == std::string::npos) return {};
    const auto begin = at + field.size() + 2;
    return text.substr(begin, text.find('\n', begin) - begin);
  }
};

std::string from(const std::string& id) {
  return "Last-Event-ID: " + id + "\r\n";
}

}  // namespace

class EventStreamTest : public QObject {
  Q_OBJECT
 private slots:
  void eventsComeAsTheyHappen() {
    Fixture f;
    Listener client(f);
    QVERIFY(client.heard().contains("Content-Type: text/event-stream"));
    QVERIFY(client.hears("id: "));
    QVERIFY(!client.heard().contains("event: "));
    f.node.happen(some_event("photos"));
    QVERIFY(client.hears("event: shared\ndata: {\"kind\":\"shared\""));
    QVERIFY(client.hears("\"text\":\"photos\"}\n\n"));
  }

  void whoComesBackHearsWhatItMissedAndNothingTwice() {
    Fixture f;
    std::string id;
    {
      Listener client(f);
      f.node.happen(some_event("first"));
      QVERIFY(client.hears("first"));
      id = client.last("id");
    }
    f.node.happen(some_event("second"));
    f.node.happen(some_event("third"));
    Listener again(f, from(id));
    QVERIFY(again.hears("third"));
    QVERIFY(again.heard().contains("second"));
    QVERIFY(!again.heard().contains("first"));
    QVERIFY(!again.heard().contains("missed"));
  }

  void whoLeftBeforeAnyEventKnowsItsPlaceToo() {
    Fixture f;
    std::string id;
    {
      Listener client(f);
      QVERIFY(client.hears("id: "));
      id = client.last("id");
    }
    f.node.happen(some_event("first"));
    Listener again(f, from(id));
    QVERIFY(again.hears("first"));
    QVERIFY(!again.heard().contains("missed"));
  }

  void whoWasAwayTooLongIsToldSo() {
    Fixture f;
    f.node.happen(some_event("first"));
    Listener client(f);
    QVERIFY(client.hears("id: "));
    const auto id = client.last("id");
    client.hang_up();
    for (std::size_t i = 0; i <= limits::kApiEventsKept; ++i) f.node.happen(some_event("more"));
    Listener again(f, from(id));
    QVERIFY(again.hears("event: missed\ndata: {}\n\n"));
    QVERIFY(again.hears("more"));
  }

  void placesInAnotherRunAreUnknown() {
    Fixture f;
    for (const char* id : {"deadbeef-1", "x", "-", "deadbeef-99999999999999999999"}) {
      Listener client(f, from(id));
      QVERIFY2(client.hears("event: missed"), id);
    }
  }

  void aSilentStreamShowsThatItLives() {
    Fixture f;
    Listener client(f);
    QVERIFY(client.hears("id: "));
    f.clock.run_for(14s);
    QVERIFY(!client.heard().contains(":\n\n"));
    f.clock.run_for(2s);
    QVERIFY(client.hears(":\n\n"));
    f.clock.run_for(120s);
    QCOMPARE(f.server->connections(), 1U);
  }

  void whoGoesIsForgotten() {
    Fixture f;
    Listener client(f);
    QVERIFY(client.hears("id: "));
    client.hang_up();
    QVERIFY(f.until([&] { return f.server->connections() == 0; }));
  }

  void whoDoesNotReadIsLeftAndHoldsUpNobody() {
    Fixture f;
    Listener slow(f);
    Listener quick(f);
    const auto long_text = std::string(4000, 'x');
    for (int i = 0; i < 500; ++i) {
      f.node.happen(some_event(long_text));
      f.until([&, n = 0]() mutable { return ++n > 3; });
      quick.heard().clear();
    }
    f.node.happen(some_event("the last"));
    QVERIFY(quick.hears("the last"));
    f.clock.run_for(31s);
    QCOMPARE(f.server->connections(), 1U);
  }

  void aNodeWithoutEventsHasASilentStream() {
    Fixture f;
    Listener client(f);
    f.stop();
    QVERIFY(client.ends());
  }
};

CAIRN_TEST(EventStreamTest)
#include "test_event_stream.moc"
