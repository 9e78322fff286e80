#include <QProcess>
#include <QTest>
#include <fstream>

#include "support/test_registry.h"
#include "unit/api/api_fixture.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;
namespace json = boost::json;

namespace {

const std::string kLines = "Accept: application/x-ndjson\r\n";

// Asks for everything that there is, and writes down what was answered.
class Sampler {
 public:
  explicit Sampler(ApiFixture& fixture) : fixture_(fixture) {}

  void ask(const std::string& method, const std::string& path, const json::value& body = nullptr,
           const std::string& fields = {}) {
    auto target = path;
    if (const auto at = target.find("{stripe}"); at != std::string::npos) {
      target.replace(at, 8, "12");
    }
    if (const auto at = target.find("{root}"); at != std::string::npos) {
      target.replace(at, 6, filled<Root>(7).text());
    }
    RawClient client(fixture_);
    const auto text = body.is_null() ? std::string() : json::serialize(body);
    const auto answer = client.ask(method, target, text, fields);
    const auto type = answer.field("Content-Type");
    json::array bodies;
    if (type == "application/json") bodies.push_back(answer.json());
    if (type == "application/x-ndjson") {
      std::istringstream lines(answer.body);
      for (std::string line; std::getline(lines, line);) bodies.push_back(json::parse(line));
    }
    if (type.starts_with("text/plain")) bodies.push_back(json::string(answer.body));
    add(method, path, answer.status, type, std::move(bodies));
  }
  void add(const std::string& method, const std::string& path, int status, const std::string& type,
           json::array bodies) {
    samples_.push_back({{"method", method},
                        {"path", path},
                        {"status", status},
                        {"type", type},
                        {"bodies", std::move(bodies)}});
  }
  [[nodiscard]] std::string text() const { return json::serialize(samples_); }

 private:
  ApiFixture& fixture_;
  json::array samples_;
};

void fill(FakeNode& node) {
  node.node_status = some_status();
  node.network_info = some_network();
  node.peer_list = {some_peer()};
  node.limits_info = {some_limits(), {}};
  node.bundles = {some_bundle(), {}};
  node.details = some_bundle_details();
  node.download_list = {some_download(), {}};
  node.details_of_download = some_download_details();
  node.get_report = some_get_report();
  node.verify_report = some_verify_report();
  node.port_test = some_port_test();
  node.chunk_list = some_chunks();
  node.skipped = {{"a", "is a socket"}};
}

void ask_for_everything(Sampler& sampler) {
  const auto link = api::json_of(api::InspectRequest{some_link("a")});
  const auto get = api::json_of(some_get());
  const auto share = api::json_of(node::ShareRequest{"/tmp/a", {}, false});
  const std::string v1 = "/api/v1/";
  for (const char* path :
       {"status", "network", "peers", "limits", "bundles", "bundles/{root}", "downloads",
        "downloads/{root}", "network/port", "chunks/{root}/{stripe}"}) {
    sampler.ask("GET", v1 + path);
  }
  sampler.ask("GET", "/health");
  sampler.ask("GET", "/metrics");
  sampler.ask("PUT", v1 + "limits", api::json_of(some_limits()));
  sampler.ask("PATCH", v1 + "limits", {{"downloads", 3}});
  sampler.ask("POST", v1 + "bundles/inspect", link);
  for (const auto& fields : {std::string(), kLines}) {
    sampler.ask("POST", v1 + "bundles", share, fields);
    sampler.ask("POST", v1 + "bundles/verify", nullptr, fields);
    sampler.ask("POST", v1 + "get", get, fields);
    sampler.ask("DELETE", v1 + "bundles/{root}", nullptr, fields);
    sampler.ask("DELETE", v1 + "unfinished", nullptr, fields);
    sampler.ask("PUT", v1 + "bundles/{root}/place", {{"path", "/tmp/a"}}, fields);
  }
  sampler.ask("POST", v1 + "bundles/{root}/move", {{"folder", "/tmp"}});
  sampler.ask("PUT", v1 + "bundles/{root}/name", {{"name", "holidays"}});
  sampler.ask("POST", v1 + "downloads", get);
  sampler.ask("POST", v1 + "seed", link);
  for (const char* order :
       {"pause", "resume", "{root}/pause", "{root}/resume", "{root}/recheck", "{root}/move"}) {
    sampler.ask("POST", v1 + "downloads/" + order);
  }
  sampler.ask("PUT", v1 + "downloads/{root}/order");
  const json::value choice{{"patterns", json::array{"*.srt"}}};
  sampler.ask("PUT", v1 + "downloads/{root}/files", choice);
  sampler.ask("DELETE", v1 + "downloads/{root}");
  sampler.ask("POST", v1 + "shutdown");
}

void sample_events(ApiFixture& fixture, Sampler& sampler) {
  RawClient client(fixture);
  client.say("GET /api/v1/events HTTP/1.1\r\n\r\n");
  client.hears("id: ");
  fixture.node.happen(some_event("photos"));
  client.hears("data: {");
  client.hears("}\n\n");
  const auto& text = client.heard();
  const auto begin = text.find("data: {") + 6;
  const auto data = json::parse(text.substr(begin, text.find("\n\n", begin) - begin));
  sampler.add("GET", "/api/v1/events", 200, "text/event-stream", {data});
}

}  // namespace

class OpenapiTest : public QObject {
  Q_OBJECT
 private slots:
  void theDescriptionIsWhatTheServerDoes() {
    ApiFixture f;
    QVERIFY(f.start().has_value());
    fill(f.node);
    Sampler sampler(f);
    ask_for_everything(sampler);
    sample_events(f, sampler);
    f.node.error = Error{ErrorCode::not_found, "it is not there"};
    ask_for_everything(sampler);
    const auto samples = f.folder / "samples.json";
    std::ofstream(samples) << sampler.text();

    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(CAIRN_PYTHON, {"-B", CAIRN_OPENAPI_CHECK, CAIRN_OPENAPI, CAIRN_ROUTES,
                               QString::fromStdString(samples.string())});
    QVERIFY(check.waitForFinished(60'000));
    const auto said = check.readAll();
    if (check.exitCode() == 77) QSKIP(said.constData());
    QVERIFY2(check.exitCode() == 0, said.constData());
  }
};

CAIRN_TEST(OpenapiTest)
#include "test_openapi.moc"
