#include <QTest>

#include "base/limits.h"
#include "support/test_registry.h"
#include "unit/api/api_fixture.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kStatus = "GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\n\r\n";

struct Fixture : ApiFixture {
  Fixture() {
    if (!start()) qFatal("the server does not start");
  }
};

}  // namespace

class HttpServerTest : public QObject {
  Q_OBJECT
 private slots:
  void answersSayWhichApiTheyAreOf() {
    Fixture f;
    RawClient client(f);
    const auto answer = client.ask("GET", "/api/v1/status");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Cairn-Api"), "1");
    QCOMPARE(answer.field("Content-Type"), "application/json");
    QCOMPARE(client.ask("GET", "/nothing").field("Cairn-Api"), "1");
  }

  void aThousandRequestsGoOverOneConnection() {
    Fixture f;
    RawClient client(f);
    for (int i = 0; i < 1000; ++i) QCOMPARE(client.ask("GET", "/api/v1/status").status, 200);
  }

  void requestsMayBeSentAheadOfTheirAnswers() {
    Fixture f;
    RawClient client(f);
    std::string text;
    for (int i = 0; i < 20; ++i) text += kStatus;
    client.say(text + "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    for (int i = 0; i < 20; ++i) QVERIFY(client.answer().json().at("version") == "1.2.3");
    QCOMPARE(client.answer().json().at("status").as_string(), "ok");
  }

  void aRequestMayComeByteByByte() {
    Fixture f;
    RawClient client(f);
    const std::string body = R"({"path":"/tmp/a"})";
    const auto text =
        "POST /api/v1/bundles HTTP/1.1\r\nContent-Length: " + std::to_string(body.size()) +
        "\r\n\r\n" + body;
    for (const char c : text) {
      client.say(std::string(1, c));
      f.until([n = 0]() mutable { return ++n > 2; });
    }
    QCOMPARE(client.answer().status, 200);
  }

  void whoIsSlowToAskIsLeft() {
    Fixture f;
    RawClient client(f);
    for (int i = 0; i < 4; ++i) {
      client.say("GET");
      f.clock.run_for(7s);
      QCOMPARE(f.server->connections(), 1U);
    }
    f.clock.run_for(3s);
    QVERIFY(client.ends());
    QCOMPARE(f.server->connections(), 0U);
  }

  void whoSaysNothingIsLeft() {
    Fixture f;
    RawClient client(f);
    QCOMPARE(client.ask("GET", "/api/v1/status").status, 200);
    f.clock.run_for(29s);
    QCOMPARE(f.server->connections(), 1U);
    f.clock.run_for(2s);
    QVERIFY(client.ends());
  }

  void whoDoesNotReadIsLeft() {
    Fixture f;
    f.node.bundles.resize(20'000);
    RawClient client(f);
    client.say("GET /api/v1/bundles HTTP/1.1\r\nHost: localhost\r\n\r\n");
    f.until([&] { return f.server->connections() == 1; });
    f.clock.run_for(1s);
    QCOMPARE(f.server->connections(), 1U);
    f.clock.run_for(30s);
    QCOMPARE(f.server->connections(), 0U);
  }

  void largeAnswersComeWhole() {
    Fixture f;
    f.node.bundles.resize(20'000);
    RawClient client(f);
    const auto answer = client.ask("GET", "/api/v1/bundles");
    QCOMPARE(answer.json().at("bundles").as_array().size(), 20'000U);
  }

  void tooLargeABodyIsRefusedBeforeItIsSent() {
    Fixture f;
    RawClient client(f);
    client.say("POST /api/v1/get HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577\r\n\r\n");
    const auto answer = client.answer();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.error_code(), "limit");
    QVERIFY(client.ends());
  }

  void whoSendsATooLargeBodyAllTheSameHearsOfIt() {
    Fixture f;
    RawClient client(f);
    client.say("POST /api/v1/get HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n" +
               std::string(2'000'000, 'x'));
    QCOMPARE(client.answer().status, 413);
  }

  void aBodyInChunksHasTheSameLimit() {
    Fixture f;
    RawClient client(f);
    client.say("POST /api/v1/get HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n");
    const auto chunk = "40000\r\n" + std::string(0x40000, ' ') + "\r\n";
    for (int i = 0; i < 5; ++i) client.say(chunk);
    QCOMPARE(client.answer().status, 413);
  }

  void aBodyUpToTheLimitIsTaken() {
    Fixture f;
    RawClient client(f);
    const std::string body =
        R"({"before":null)" + std::string(limits::kApiRequestBytesMax - 15, ' ');
    const auto root = Root{}.text();
    QCOMPARE(client.ask("POST", "/api/v1/downloads/" + root + "/move", body + "}").status, 200);
  }

  void tooLargeAHeaderIsRefused() {
    Fixture f;
    RawClient client(f);
    client.say("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n");
    QCOMPARE(client.answer().status, 431);
    QVERIFY(client.ends());
    RawClient endless(f);
    endless.say("GET /" + std::string(200'000, 'x'));
    QCOMPARE(endless.answer().status, 431);
  }

  void whatIsNotHttpIsRefused() {
    Fixture f;
    for (const char* text :
         {"\x16\x03\x01\x02 hello\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
          "GET / HTTP/1.1\r\nA B: c\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"}) {
      RawClient client(f);
      client.say(text);
      QCOMPARE(client.answer().status, 400);
      QVERIFY(client.ends());
    }
    QVERIFY(f.until([&] { return f.server->connections() == 0; }));
  }

  void whoWaitsForLeaveToSendGetsIt() {
    Fixture f;
    RawClient client(f);
    client.say(
        "POST /api/v1/bundles HTTP/1.1\r\nContent-Length: 17\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(client.hears("HTTP/1.1 100 Continue\r\n\r\n"));
    client.heard().clear();
    client.say(R"({"path":"/tmp/a"})");
    QCOMPARE(client.answer().status, 200);
  }

  void aConnectionIsClosedWhereThatIsAskedFor() {
    Fixture f;
    RawClient client(f);
    const auto answer = client.ask("GET", "/health", "", "Connection: close\r\n");
    QCOMPARE(answer.field("Connection"), "close");
    QVERIFY(client.ends());
    RawClient old(f);
    old.say("GET /health HTTP/1.0\r\n\r\n");
    QCOMPARE(old.answer().status, 200);
    QVERIFY(old.ends());
  }

  void anOldClientGetsAStreamUntilItsEnd() {
    Fixture f;
    RawClient client(f);
    client.say(
        "POST /api/v1/bundles HTTP/1.0\r\nAccept: application/x-ndjson\r\n"
        "Content-Length: 17\r\n\r\n{\"path\":\"/tmp/a\"}");
    QVERIFY(client.hears("\r\n\r\n{\"progress\""));
    QVERIFY(client.hears("{\"result\":"));
    QVERIFY(client.ends());
    QVERIFY(!client.heard().contains("chunked"));
  }

  void oneMoreThanTheMostConnectionsIsToldSo() {
    Fixture f;
    std::vector<std::unique_ptr<RawClient<>>> clients;
    for (std::size_t i = 0; i < limits::kApiConnectionsMax; ++i) {
      clients.push_back(std::make_unique<RawClient<>>(f));
      QCOMPARE(clients.back()->ask("GET", "/health").status, 200);
    }
    RawClient one_more(f);
    const auto answer = one_more.answer();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.error_code(), "busy");
    QVERIFY(one_more.ends());
    clients.pop_back();
    f.until([&] { return f.server->connections() < limits::kApiConnectionsMax; });
    QCOMPARE(RawClient(f).ask("GET", "/health").status, 200);
  }

  void stoppingEndsWhatIsUnderWay() {
    Fixture f;
    bool stopped = false;
    f.node.during = [&](node::Control control) { return until_stopped(control, stopped); };
    RawClient client(f);
    client.say("POST /api/v1/bundles/verify HTTP/1.1\r\nHost: l\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(f.until([&] { return !f.node.verify_requests.empty(); }));
    f.stop();
    QVERIFY(stopped);
    QVERIFY(client.ends());
  }

  void theSocketGoesWithTheServer() {
    Fixture f;
    const auto path = f.server->socket_path();
    QCOMPARE(path, f.folder / "api.sock");
    QCOMPARE(f.files->info(path)->mode, 0600U);
    f.stop();
    QVERIFY(!f.files->info(path).has_value());
  }
};

CAIRN_TEST(HttpServerTest)
#include "test_http_server.moc"
