#include <QTest>

#include "support/test_registry.h"
#include "unit/api/api_fixture.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;
namespace json = boost::json;

namespace {

const std::string kLines = "Accept: application/x-ndjson\r\n";

struct Fixture : ApiFixture {
  Fixture() {
    if (!start()) qFatal("the server does not start");
  }
  Answer ask(const std::string& method, const std::string& path, const std::string& body = {},
             const std::string& fields = {}) {
    RawClient client(*this);
    return client.ask(method, "/api/v1/" + path, body, fields);
  }
};

template <class T>
std::string body_of(const T& value) {
  return json::serialize(api::json_of(value));
}

std::vector<json::value> lines_of(const std::string& text) {
  std::vector<json::value> lines;
  std::size_t begin = 0;
  for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    lines.push_back(json::parse(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return lines;
}

const std::string kRoot = filled<Root>(7).text();

}  // namespace

class RoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void viewsAreThoseOfTheNode() {
    Fixture f;
    f.node.node_status = some_status();
    f.node.network_info = some_network();
    f.node.peer_list = {some_peer()};
    f.node.limits_info.limits = some_limits();
    f.node.bundles = {some_bundle()};
    f.node.details = some_bundle_details();
    f.node.download_list = {some_download()};
    f.node.details_of_download = some_download_details();
    QCOMPARE(f.ask("GET", "network").body, body_of(some_network()));
    QCOMPARE(f.ask("GET", "peers").json().at("peers").at(0).at("agent").as_string(), "cairn/1");
    QCOMPARE(f.ask("GET", "limits").json().at("limits").at("upload_slots"), 3);
    QCOMPARE(f.ask("GET", "bundles").json().at("bundles").at(0).at("name").as_string(), "photos");
    QCOMPARE(f.ask("GET", "bundles/" + kRoot).body, body_of(some_bundle_details()));
    QCOMPARE(f.ask("GET", "downloads").json().at("downloads").as_array().size(), 1U);
    QCOMPARE(f.ask("GET", "downloads/" + kRoot).body, body_of(some_download_details()));
    const auto status = f.ask("GET", "status").json();
    QCOMPARE(status.at("version").as_string(), "1.2.3");
    QCOMPARE(status.at("public_key").as_string(), "0102ff");
  }

  void aBundleIsInspectedByItsLinkInTheBody() {
    Fixture f;
    f.node.details = some_bundle_details();
    const auto answer =
        f.ask("POST", "bundles/inspect", body_of(api::InspectRequest{some_link("a")}));
    QCOMPARE(answer.body, body_of(some_bundle_details()));
    QCOMPARE(f.node.links.back(), some_link("a"));
  }

  void commandsReachTheNodeWithAllTheySay() {
    Fixture f;
    QCOMPARE(f.ask("POST", "bundles", body_of(node::ShareRequest{"/tmp/a", {4, 2}, true})).status,
             200);
    QCOMPARE(body_of(f.node.share_requests.at(0)),
             body_of(node::ShareRequest{"/tmp/a", {4, 2}, true}));
    QCOMPARE(f.ask("POST", "get", body_of(some_get())).status, 200);
    QCOMPARE(f.ask("POST", "downloads", body_of(some_get())).json().at("name").as_string(),
             "photos");
    for (const auto& request : f.node.get_requests) QCOMPARE(body_of(request), body_of(some_get()));
    QCOMPARE(f.node.get_requests.size(), 2U);
    QCOMPARE(f.ask("POST", "bundles/verify", "{\"repair\":true}").status, 200);
    QVERIFY(f.node.verify_requests.at(0).repair && !f.node.verify_requests.at(0).link);
    QCOMPARE(f.ask("POST", "bundles/verify").status, 200);
    QCOMPARE(f.ask("DELETE", "bundles/" + kRoot).json().at("freed_bytes"), 2048);
    QCOMPARE(f.node.links.back().root, filled<Root>(7));
    QCOMPARE(f.ask("DELETE", "unfinished").json().at("freed_bytes"), 4096);
    const node::SeedRequest seed{some_link("a"), {1, 2}, {"a:1"}};
    QCOMPARE(f.ask("POST", "seed", body_of(seed)).json().at("keeps_pieces"), true);
    QCOMPARE(body_of(f.node.seed_requests.at(0)), body_of(seed));
  }

  void ordersForDownloadsReachTheNode() {
    Fixture f;
    for (const char* path : {"/pause", "/resume", "/recheck", "/move"}) {
      QCOMPARE(f.ask("POST", "downloads/" + kRoot + path).body, "{}");
    }
    const auto before = filled<Root>(1);
    QCOMPARE(
        f.ask("POST", "downloads/" + kRoot + "/move", body_of(api::MoveRequest{before})).status,
        200);
    const content::FileOrder order{{"*.srt"}, {}, true};
    QCOMPARE(f.ask("PUT", "downloads/" + kRoot + "/order", body_of(order)).body, "{}");
    QVERIFY(f.node.file_order == order);
    const api::ChooseRequest choice{{"*.srt"}};
    QCOMPARE(f.ask("PUT", "downloads/" + kRoot + "/files", body_of(choice)).body, "{}");
    QCOMPARE(f.node.chosen, choice.patterns);
    QCOMPARE(f.ask("DELETE", "downloads/" + kRoot).body, "{}");
    QCOMPARE(f.ask("POST", "downloads/pause").body, "{}");
    QCOMPARE(f.ask("POST", "downloads/resume").body, "{}");
    const auto root = filled<Root>(7).brief();
    const std::vector<std::string> expected{"pause " + root,
                                            "resume " + root,
                                            "recheck " + root,
                                            "move before none " + root,
                                            "move before " + before.brief() + " " + root,
                                            "reorder " + root,
                                            "choose " + root,
                                            "drop " + root,
                                            "pause all",
                                            "resume all"};
    QCOMPARE(f.node.orders, expected);
  }

  void limitsAreSetWholeOrInPart() {
    Fixture f;
    f.node.limits_info.limits = some_limits();
    QCOMPARE(f.ask("PATCH", "limits", "{\"downloads\":9,\"upload_per_s\":\"2M\"}").status, 200);
    auto expected = some_limits();
    expected.downloads = 9;
    expected.upload_per_s = 2'000'000;
    QCOMPARE(body_of(f.node.limits_info.limits), body_of(expected));
    QCOMPARE(f.ask("PATCH", "limits", "{\"downloads\":0}").status, 400);
    QCOMPARE(body_of(f.node.limits_info.limits), body_of(expected));
    const auto answer = f.ask("PUT", "limits", "{\"downloads\":9}");
    QCOMPARE(answer.json().at("limits").at("upload_per_s").as_string(), "unlimited");
    QCOMPARE(f.node.limits_info.limits.upload_slots, node::TransferLimits{}.upload_slots);
  }

  void aPathThatIsNotThereIsNotFound() {
    Fixture f;
    for (const char* path :
         {"nothing", "bundles/", "bundles/x", "downloads/pause/resume", "Status"}) {
      const auto answer = f.ask("GET", path);
      QCOMPARE(answer.status, 404);
      QCOMPARE(answer.error_code(), "not_found");
    }
  }

  void aMethodThatDoesNotFitIsNamedWithThoseThatDo() {
    Fixture f;
    const auto answer = f.ask("POST", "limits");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.field("Allow"), "GET, PUT, PATCH");
    QCOMPARE(f.ask("GET", "shutdown").field("Allow"), "POST");
    QCOMPARE(f.ask("PUT", "downloads/" + kRoot).field("Allow"), "GET, DELETE");
  }

  void whatFollowsAQuestionMarkIsPassedOver() {
    Fixture f;
    QCOMPARE(f.ask("GET", "status?pretty=1").status, 200);
  }

  void aBadBodyIsToldByItsField() {
    Fixture f;
    const auto problem = [&](const char* path, const std::string& body) {
      const auto answer = f.ask("POST", path, body);
      return answer.status == 400 ? answer.error_message() : std::to_string(answer.status);
    };
    QVERIFY(problem("get", "{\"link\"").starts_with("the body: must be JSON; byte"));
    QCOMPARE(problem("get", "{}"), "the body: link: must be there");
    auto relative = some_get();
    relative.output = "photos";
    QCOMPARE(problem("get", body_of(relative)), "output: must be an absolute path");
    QCOMPARE(problem("downloads", body_of(relative)), "output: must be an absolute path");
    QCOMPARE(problem("bundles", "{\"path\":\"a\"}"), "path: must be an absolute path");
    QVERIFY(problem("bundles", "{\"path\":\"/a\",\"code\":\"0+1\"}")
                .starts_with("the body: code: must be a code K+M"));
    QVERIFY(problem("bundles", "{\"path\":\"/a\",\"copied\":true}").contains("no other fields"));
    QCOMPARE(problem("bundles", "5"), "the body: must be an object");
    QCOMPARE(problem("seed", body_of(node::SeedRequest{some_link("a"), {0, 64}, {}})),
             "pieces[1]: must be a whole number from 0 to 63");
    QVERIFY(f.node.share_requests.empty() && f.node.get_requests.empty());
  }

  void errorsOfTheNodeKeepTheirCodeAndWords() {
    Fixture f;
    const std::vector<std::pair<ErrorCode, int>> expected{
        {ErrorCode::invalid, 400},    {ErrorCode::not_found, 404},   {ErrorCode::exists, 409},
        {ErrorCode::permission, 403}, {ErrorCode::no_space, 507},    {ErrorCode::io, 500},
        {ErrorCode::busy, 409},       {ErrorCode::unavailable, 503}, {ErrorCode::limit, 422}};
    for (const auto& [code, status] : expected) {
      f.node.error = Error{code, "the \"words\""};
      for (const auto& [method, path] : std::vector<std::pair<const char*, std::string>>{
               {"GET", "status"},
               {"GET", "bundles"},
               {"GET", "downloads/" + kRoot},
               {"POST", "downloads/" + kRoot + "/pause"},
               {"POST", "bundles/verify"}}) {
        const auto answer = f.ask(method, path);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error_message(), "the \"words\"");
      }
    }
  }

  void aLongCommandTellsHowItGoes() {
    Fixture f;
    f.node.during = [&f](node::Control control) -> env::Task<> {
      for (std::uint64_t i = 1; i <= 3; ++i) {
        control.progress({i, 3, 0, 1});
        const auto slept = co_await f.clock.sleep(1s);
        if (!slept) co_return slept;
      }
      co_return Result<>{};
    };
    RawClient client(f);
    client.say("POST /api/v1/bundles HTTP/1.1\r\n" + kLines +
               "Content-Length: 17\r\n\r\n{\"path\":\"/tmp/a\"}");
    QVERIFY(client.hears("\"done_bytes\":1"));
    QVERIFY(!client.heard().contains("\"done_bytes\":2"));
    f.clock.run_for(4s);
    const auto answer = client.answer();
    QCOMPARE(answer.field("Content-Type"), "application/x-ndjson");
    const auto lines = lines_of(answer.body);
    QCOMPARE(lines.at(2).at("progress").at("done_bytes"), 3);
    QCOMPARE(lines.back().at("result").at("files"), 2);
    QCOMPARE(client.ask("GET", "/health").status, 200);
  }

  void aLongCommandWithoutNewsShowsThatItLives() {
    Fixture f;
    f.node.during = [&f](node::Control) -> env::Task<> { return f.clock.sleep(60s); };
    RawClient client(f);
    client.say("POST /api/v1/bundles/verify HTTP/1.1\r\n" + kLines + "Content-Length: 0\r\n\r\n");
    f.until([&] { return !f.node.verify_requests.empty(); });
    f.clock.run_for(61s);
    const auto lines = lines_of(client.answer().body);
    QVERIFY(lines.size() >= 11);
    QVERIFY(lines.back().as_object().contains("result"));
  }

  void aLongCommandThatFailsSaysSoInItsLastLine() {
    Fixture f;
    f.node.error = Error{ErrorCode::corrupt, "pack 7"};
    const auto answer = f.ask("POST", "bundles/verify", "", kLines);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().at("error").at("code").as_string(), "corrupt");
    QCOMPARE(answer.json().at("error").at("message").as_string(), "pack 7");
  }

  void goingAwayStopsALongCommand() {
    for (const auto& fields : {std::string(), kLines}) {
      Fixture f;
      bool stopped = false;
      f.node.during = [&](node::Control control) { return until_stopped(control, stopped); };
      RawClient client(f);
      client.say("POST /api/v1/bundles/verify HTTP/1.1\r\n" + fields + "Content-Length: 0\r\n\r\n");
      QVERIFY(f.until([&] { return !f.node.verify_requests.empty(); }));
      QVERIFY(!stopped);
      client.hang_up();
      QVERIFY(f.until([&] { return stopped && f.server->connections() == 0; }));
    }
  }

  void aClientThatStopsReadingStopsItsCommand() {
    Fixture f;
    bool stopped = false;
    f.node.during = [&](node::Control control) -> env::Task<> {
      while (!control.stop.stop_requested()) {
        control.progress({});
        const auto slept = co_await f.clock.sleep(1ms);
        if (!slept) break;
      }
      stopped = true;
      co_return fail(ErrorCode::cancelled, "");
    };
    RawClient client(f);
    client.say("POST /api/v1/bundles/verify HTTP/1.1\r\n" + kLines + "Content-Length: 0\r\n\r\n");
    f.clock.run_for(60s);
    QVERIFY(stopped);
    QCOMPARE(f.server->connections(), 0U);
  }

  void shutdownIsAnsweredAndThenDone() {
    Fixture f;
    const auto answer = f.ask("POST", "shutdown");
    QCOMPARE(answer.status, 202);
    QCOMPARE(f.shutdowns, 1);
  }

  void healthIsThatOfTheNode() {
    Fixture f;
    QCOMPARE(RawClient(f).ask("GET", "/health").json().at("status").as_string(), "ok");
    f.node.error = Error{ErrorCode::io, "the disk is gone"};
    const auto answer = RawClient(f).ask("GET", "/health");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.error_message(), "the disk is gone");
  }

  void aNodeThatHangsIsNotHealthy() {
    Fixture f;
    f.node.before_status = [&f]() -> env::Task<> { return f.clock.sleep(10s); };
    RawClient client(f);
    RawClient second(f);
    for (auto* one : {&client, &second}) one->say("GET /health HTTP/1.1\r\n\r\n");
    f.until([&] { return f.node.statuses > 0; });
    f.clock.run_for(1900ms);
    QVERIFY(client.heard().empty());
    f.clock.run_for(200ms);
    for (auto* one : {&client, &second}) QCOMPARE(one->answer().status, 503);
    QCOMPARE(f.node.statuses, 1);
    f.clock.run_for(10s);
    f.node.before_status = nullptr;
    QCOMPARE(client.ask("GET", "/health").status, 200);
  }

  void metricsAreServed() {
    Fixture f;
    f.node.network_info = some_network();
    const auto answer = RawClient(f).ask("GET", "/metrics");
    QCOMPARE(answer.field("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    QVERIFY(answer.body.contains("\ncairn_bytes_sent_total 1\n"));
    f.node.error = Error{ErrorCode::unavailable, "no network"};
    const auto less = RawClient(f).ask("GET", "/metrics");
    QCOMPARE(less.status, 200);
    QVERIFY(less.body.contains("cairn_build_info{version=\"1.2.3\"} 1"));
    QVERIFY(!less.body.contains("cairn_bytes_sent_total"));
  }
};

CAIRN_TEST(RoutesTest)
#include "test_routes.moc"
