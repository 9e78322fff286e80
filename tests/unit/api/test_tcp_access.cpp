#include <QTest>

#include "support/test_registry.h"
#include "unit/api/api_fixture.h"

using namespace cairn;
using namespace cairn::test;

namespace {

using TcpClient = RawClient<asio::ip::tcp>;

struct Fixture : ApiFixture {
  Fixture() {
    auto with = options();
    with.http.listen = HostPort{"127.0.0.1", 0};
    if (!start(with)) qFatal("the server does not start");
  }
  std::string token() {
    const auto bytes = env::read_file(*files, folder / "api.token", 1000).value();
    return std::string(text_of(bytes)).substr(0, bytes.size() - 1);
  }
  Answer ask(const std::string& path, const std::string& fields) {
    const auto at = server->tcp_endpoint().value();
    TcpClient client(*this, {at.address, at.port});
    client.say("GET " + path + " HTTP/1.1\r\n" + fields + "\r\n");
    return client.answer();
  }
};

}  // namespace

class TcpAccessTest : public QObject {
  Q_OBJECT
 private slots:
  void theTokenOpens() {
    Fixture f;
    const auto token = f.token();
    QCOMPARE(token.size(), 52U);
    QCOMPARE(f.files->info(f.folder / "api.token")->mode, 0600U);
    const auto shown = "Host: 127.0.0.1:9001\r\nAuthorization: Bearer " + token + "\r\n";
    QCOMPARE(f.ask("/api/v1/status", shown).status, 200);
    QCOMPARE(f.ask("/metrics", shown).status, 200);
  }

  void withoutTheTokenThereIsNothingButHealth() {
    Fixture f;
    const auto token = f.token();
    const std::string host = "Host: localhost\r\n";
    for (const auto& shown :
         {std::string(), "Authorization: " + token, "Authorization: Basic " + token,
          "Authorization: Bearer " + token.substr(1), "Authorization: Bearer " + token + "a",
          std::string("Authorization: Bearer ")}) {
      const auto fields = host + shown + (shown.empty() ? "" : "\r\n");
      for (const char* path : {"/api/v1/status", "/metrics", "/nothing", "/api/v1/events"}) {
        const auto answer = f.ask(path, fields);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.field("WWW-Authenticate"), "Bearer");
        QCOMPARE(answer.error_code(), "permission");
        QVERIFY(!answer.body.contains(token));
      }
      QCOMPARE(f.ask("/health", fields).status, 200);
    }
  }

  void aPageOfAnotherHostIsRefused() {
    Fixture f;
    const auto shown = "Authorization: Bearer " + f.token() + "\r\n";
    for (const char* host : {"evil.example", "evil.example:9001", "192.0.2.1",
                             "localhost.evil.example", "127.0.0.1.evil.example:80", ""}) {
      const auto fields = "Host: " + std::string(host) + "\r\n" + shown;
      QCOMPARE(f.ask("/api/v1/status", fields).status, 403);
      QCOMPARE(f.ask("/health", fields).status, 403);
    }
    for (const char* host : {"localhost", "localhost:9001", "127.0.0.1", "[::1]", "[::1]:9001"}) {
      const auto fields = "Host: " + std::string(host) + "\r\n" + shown;
      QCOMPARE(f.ask("/api/v1/status", fields).status, 200);
    }
  }

  void nobodyElsesPagesAreLetIn() {
    Fixture f;
    const auto answer = f.ask("/api/v1/status",
                              "Host: localhost\r\nOrigin: http://a.example\r\n"
                              "Authorization: Bearer " +
                                  f.token() + "\r\n");
    QVERIFY(!answer.head.contains("Access-Control"));
  }

  void theTokenStaysFromOneRunToTheNext() {
    Fixture f;
    const auto token = f.token();
    f.stop();
    auto with = f.options();
    with.http.listen = HostPort{"localhost", 0};
    QVERIFY(f.start(with).has_value());
    QCOMPARE(f.token(), token);
  }

  void aTokenThatOthersCouldReadIsMadeAnew() {
    Fixture f;
    const auto token = f.token();
    f.stop();
    QVERIFY(f.files->set_mode(f.folder / "api.token", 0644).has_value());
    auto with = f.options();
    with.http.listen = HostPort{"localhost", 0};
    QVERIFY(f.start(with).has_value());
    QVERIFY(f.token() != token);
    QCOMPARE(f.files->info(f.folder / "api.token")->mode, 0600U);
  }

  void onlyThisMachineCanBeListenedOn() {
    ApiFixture f;
    auto with = f.options();
    for (const char* host : {"0.0.0.0", "::", "192.0.2.1", "example.com"}) {
      with.http.listen = HostPort{host, 0};
      QCOMPARE(f.start(with).error().code, ErrorCode::invalid);
      QVERIFY(!f.files->info(f.folder / "api.sock").has_value());
    }
  }

  void aPortThatIsTakenIsBusy() {
    Fixture f;
    ApiFixture other;
    auto with = other.options();
    with.http.listen = HostPort{"127.0.0.1", f.server->tcp_endpoint()->port};
    QCOMPARE(other.start(with).error().code, ErrorCode::busy);
  }
};

CAIRN_TEST(TcpAccessTest)
#include "test_tcp_access.moc"
