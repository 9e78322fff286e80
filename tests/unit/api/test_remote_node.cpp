#include <QTest>

#include "api/remote_node.h"
#include "base/limits.h"
#include "support/test_registry.h"
#include "unit/api/api_fixture.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;
using namespace std::chrono_literals;
using api::RemoteNode;

namespace {

struct Fixture : ApiFixture {
  Fixture() {
    if (!start()) qFatal("the server does not start");
    remote = std::make_unique<RemoteNode>(env, context.get_executor(), folder / "api.sock");
  }
  Fixture(const Fixture&) = delete;
  Fixture& operator=(const Fixture&) = delete;
  ~Fixture() {
    run_to_end(remote->stop());
    remote.reset();
  }
  std::unique_ptr<RemoteNode> remote;
};

template <class T>
std::string text_of(const T& value) {
  return boost::json::serialize(api::json_of(value));
}

// Stands for a daemon that a test makes say what it wants.
struct FakeDaemon {
  FakeDaemon(ApiFixture& f, const env::Path& path)
      : fixture(f), acceptor(f.context, {path.string()}), peer(f.context) {
    acceptor.non_blocking(true);
  }
  void accept() {
    fixture.until([&] {
      boost::system::error_code failed;
      acceptor.accept(peer, failed);
      return !failed;
    });
  }
  ApiFixture& fixture;
  asio::local::stream_protocol::acceptor acceptor;
  asio::local::stream_protocol::socket peer;
};

template <class T>
std::shared_ptr<std::optional<Result<T>>> begin(ApiFixture& f, env::Task<T> task) {
  auto outcome = std::make_shared<std::optional<Result<T>>>();
  asio::co_spawn(f.context, std::move(task),
                 [outcome](const std::exception_ptr& thrown, Result<T> result) {
                   if (thrown) std::rethrow_exception(thrown);
                   outcome->emplace(std::move(result));
                 });
  return outcome;
}

}  // namespace

class RemoteNodeTest : public QObject {
  Q_OBJECT
 private slots:
  void everyViewIsThatOfTheDaemon() {
    Fixture f;
    f.node.node_status = some_status();
    f.node.bundles = {some_bundle(), some_bundle()};
    f.node.details = some_bundle_details();
    f.node.download_list = {some_download()};
    f.node.details_of_download = some_download_details();
    f.node.peer_list = {some_peer()};
    f.node.network_info = some_network();
    f.node.limits_info.limits = some_limits();
    QCOMPARE(text_of(f.run(f.remote->status()).value()), text_of(some_status()));
    const auto bundles = f.run(f.remote->list()).value();
    QCOMPARE(bundles.size(), 2U);
    QCOMPARE(bundles[0].link, some_bundle().link);
    QCOMPARE(text_of(f.run(f.remote->inspect(some_link("a"))).value()),
             text_of(some_bundle_details()));
    QCOMPARE(f.node.links.back(), some_link("a"));
    QCOMPARE(text_of(f.run(f.remote->downloads()).value().at(0)), text_of(some_download()));
    QCOMPARE(text_of(f.run(f.remote->download_details(filled<Root>(7))).value()),
             text_of(some_download_details()));
    QCOMPARE(f.run(f.remote->peers()).value().at(0).id, some_peer().id);
    QCOMPARE(text_of(f.run(f.remote->network()).value()), text_of(some_network()));
    QCOMPARE(f.run(f.remote->limits()).value().limits.upload_slots, 3);
    f.node.port_test = some_port_test();
    QCOMPARE(text_of(f.run(f.remote->test_port()).value()), text_of(some_port_test()));
    f.node.chunk_list = some_chunks();
    const auto chunks = f.run(f.remote->chunks(filled<Root>(7), 131'071)).value();
    QCOMPARE(text_of(chunks.at(0)), text_of(some_chunks()[0]));
    QCOMPARE(f.node.chunk_requests.back(), std::pair(filled<Root>(7), std::uint64_t{131'071}));
  }

  void everyCommandReachesTheDaemon() {
    Fixture f;
    f.node.get_report = some_get_report();
    f.node.verify_report = some_verify_report();
    f.node.skipped = {{"a", "is a socket"}};
    const node::ShareRequest share{"/tmp/\xff/a", {4, 2}, true};
    const auto shared = f.run(f.remote->share(share, {})).value();
    QCOMPARE(shared.files, 2U);
    QCOMPARE(shared.skipped.at(0).reason, "is a socket");
    QCOMPARE(text_of(f.node.share_requests.at(0)), text_of(share));
    QCOMPARE(text_of(f.run(f.remote->get(some_get(), {})).value()), text_of(some_get_report()));
    QCOMPARE(f.run(f.remote->download(some_get())).value().name, "photos");
    for (const auto& got : f.node.get_requests) QCOMPARE(text_of(got), text_of(some_get()));
    const node::VerifyRequest verify{some_link("a"), true};
    QCOMPARE(text_of(f.run(f.remote->verify(verify, {})).value()), text_of(some_verify_report()));
    QCOMPARE(text_of(f.node.verify_requests.at(0)), text_of(verify));
    QCOMPARE(f.run(f.remote->remove(some_link("a"), {})).value().freed_bytes, 2048U);
    QCOMPARE(f.node.links.back().root, some_link("a").root);
    QCOMPARE(f.run(f.remote->remove_unfinished({})).value().freed_bytes, 4096U);
    f.node.bundles = {some_bundle()};
    const node::RelocateRequest place{filled<Root>(7), "/media/\xff/a"};
    QCOMPARE(f.run(f.remote->relocate(place, {})).value().place, place.path);
    QCOMPARE(f.node.relocations.at(0).root, place.root);
    QCOMPARE(f.run(f.remote->move_to(filled<Root>(7), "/media")).value().place,
             std::filesystem::path("/media/photos"));
    QVERIFY(f.run(f.remote->rename(filled<Root>(7), "holidays")).has_value());
    QCOMPARE(f.node.orders.back(), "rename to holidays " + filled<Root>(7).brief());
    const node::SeedRequest seed{some_link("a"), {0, 5}, {"a:1"}};
    QVERIFY(f.run(f.remote->seed(seed)).value().keeps_pieces);
    QCOMPARE(text_of(f.node.seed_requests.at(0)), text_of(seed));
    QVERIFY(f.run(f.remote->set_limits(some_limits())).has_value());
    QCOMPARE(text_of(f.node.limits_info.limits), text_of(some_limits()));
    QVERIFY(f.run(f.remote->shut_down()).has_value());
    QCOMPARE(f.shutdowns, 1);
  }

  void everyOrderReachesTheDaemon() {
    Fixture f;
    const auto root = filled<Root>(7);
    QVERIFY(f.run(f.remote->pause(root)).has_value());
    QVERIFY(f.run(f.remote->pause({})).has_value());
    QVERIFY(f.run(f.remote->resume(root)).has_value());
    QVERIFY(f.run(f.remote->resume({})).has_value());
    QVERIFY(f.run(f.remote->recheck(root)).has_value());
    QVERIFY(f.run(f.remote->move(root, filled<Root>(1))).has_value());
    QVERIFY(f.run(f.remote->move(root, {})).has_value());
    const content::FileOrder order{{"*.srt"}, {"x"}, true};
    QVERIFY(f.run(f.remote->reorder(root, order)).has_value());
    QVERIFY(f.node.file_order == order);
    const std::vector<std::string> patterns{"*.srt", "/README.txt"};
    QVERIFY(f.run(f.remote->choose(root, patterns)).has_value());
    QCOMPARE(f.node.chosen, patterns);
    QVERIFY(f.run(f.remote->drop(root)).has_value());
    const auto id = root.brief();
    const std::vector<std::string> expected{"pause " + id,
                                            "pause all",
                                            "resume " + id,
                                            "resume all",
                                            "recheck " + id,
                                            "move before " + filled<Root>(1).brief() + " " + id,
                                            "move before none " + id,
                                            "reorder " + id,
                                            "choose " + id,
                                            "drop " + id};
    QCOMPARE(f.node.orders, expected);
  }

  void everyErrorComesBackAsItWas() {
    Fixture f;
    for (int code = 0; code <= static_cast<int>(ErrorCode::cancelled); ++code) {
      const Error error{static_cast<ErrorCode>(code), "bundle 'a\xff'"};
      f.node.error = error;
      const auto check = [&](const auto& result) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, error.code);
        QCOMPARE(result.error().context, error.context);
      };
      check(f.run(f.remote->status()));
      check(f.run(f.remote->list()));
      check(f.run(f.remote->inspect(some_link("a"))));
      check(f.run(f.remote->get(some_get(), {})));
      check(f.run(f.remote->verify({}, {})));
      check(f.run(f.remote->remove(some_link("a"), {})));
      check(f.run(f.remote->download(some_get())));
      check(f.run(f.remote->seed({some_link("a"), {}, {}})));
      check(f.run(f.remote->downloads()));
      check(f.run(f.remote->download_details({})));
      check(f.run(f.remote->pause({})));
      check(f.run(f.remote->drop({})));
      check(f.run(f.remote->peers()));
      check(f.run(f.remote->network()));
      check(f.run(f.remote->limits()));
      check(f.run(f.remote->set_limits({})));
    }
  }

  void whatIsRefusedBeforeItBeginsIsAnErrorToo() {
    Fixture f;
    const auto shared = f.run(f.remote->share({"relative", {}, false}, {}));
    QCOMPARE(shared.error().code, ErrorCode::invalid);
    QCOMPARE(shared.error().context, "path: must be an absolute path");
    QVERIFY(f.run(f.remote->status()).has_value());
  }

  void progressIsReported() {
    Fixture f;
    std::vector<node::Progress> seen;
    node::Control control;
    control.progress = [&](const node::Progress& now) { seen.push_back(now); };
    QVERIFY(f.run(f.remote->share({"/tmp/a", {}, false}, control)).has_value());
    QCOMPARE(seen.size(), 1U);
    QCOMPARE(seen[0].total_bytes, 100U);
    QCOMPARE(seen[0].total_files, 2U);
  }

  void stoppingACommandStopsItAtTheDaemon() {
    Fixture f;
    bool stopped = false;
    f.node.during = [&](node::Control control) { return until_stopped(control, stopped); };
    std::stop_source stop;
    node::Control control;
    control.stop = stop.get_token();
    const auto outcome = begin(f, f.remote->verify({}, control));
    QVERIFY(f.until([&] { return !f.node.verify_requests.empty(); }));
    QVERIFY(!outcome->has_value());
    stop.request_stop();
    QVERIFY(f.until([&] { return outcome->has_value() && stopped; }));
    QCOMPARE((*outcome)->error().code, ErrorCode::cancelled);
    QCOMPARE(f.run(f.remote->get(some_get(), control)).error().code, ErrorCode::cancelled);
    QVERIFY(f.node.get_requests.empty());
  }

  void aCommandStandsInTheWayOfNoOther() {
    Fixture f;
    bool stopped = false;
    f.node.during = [&](node::Control control) { return until_stopped(control, stopped); };
    std::stop_source stop;
    const auto first = begin(f, f.remote->verify({}, {{}, stop.get_token()}));
    const auto second = begin(f, f.remote->get(some_get(), {{}, stop.get_token()}));
    QVERIFY(f.until([&] { return !f.node.get_requests.empty(); }));
    for (int i = 0; i < 10; ++i) QVERIFY(f.run(f.remote->status()).has_value());
    QCOMPARE(f.server->connections(), 3U);
    stop.request_stop();
    QVERIFY(f.until([&] { return first->has_value() && second->has_value(); }));
  }

  void cancellingTheCallerStopsTheCommand() {
    Fixture f;
    bool stopped = false;
    f.node.during = [&](node::Control control) { return until_stopped(control, stopped); };
    env::TaskGroup group(f.context.get_executor());
    std::optional<Result<node::VerifyReport>> outcome;
    struct Caller {
      static asio::awaitable<void> call(RemoteNode& remote,
                                        std::optional<Result<node::VerifyReport>>& into) {
        auto task = remote.verify({}, {});
        into = co_await std::move(task);
      }
    };
    group.spawn(Caller::call(*f.remote, outcome));
    QVERIFY(f.until([&] { return !f.node.verify_requests.empty(); }));
    group.cancel();
    QVERIFY(f.until([&] { return outcome.has_value() && stopped; }));
    QCOMPARE(outcome->error().code, ErrorCode::cancelled);
  }

  void connectionsAreUsedAgain() {
    Fixture f;
    for (int i = 0; i < 50; ++i) QVERIFY(f.run(f.remote->status()).has_value());
    QVERIFY(f.run(f.remote->verify({}, {})).has_value());
    QVERIFY(f.run(f.remote->pause({})).has_value());
    QCOMPARE(f.server->connections(), 1U);
  }

  void aDaemonThatWasRestartedIsMetAgain() {
    Fixture f;
    QVERIFY(f.run(f.remote->status()).has_value());
    f.stop();
    QCOMPARE(f.run(f.remote->status()).error().code, ErrorCode::unavailable);
    QVERIFY(f.start().has_value());
    QVERIFY(f.run(f.remote->pause({})).has_value());
    f.stop();
    QVERIFY(f.start().has_value());
    QVERIFY(f.run(f.remote->verify({}, {})).has_value());
  }

  void aDaemonWithoutRoomForAnotherConnectionIsBusy() {
    Fixture f;
    std::vector<std::unique_ptr<RawClient<>>> others;
    for (std::size_t i = 0; i < limits::kApiConnectionsMax; ++i) {
      others.push_back(std::make_unique<RawClient<>>(f));
    }
    QVERIFY(f.until([&] { return f.server->connections() == limits::kApiConnectionsMax; }));
    QCOMPARE(f.run(f.remote->status()).error().code, ErrorCode::busy);
    QCOMPARE(f.run(f.remote->verify({}, {})).error().code, ErrorCode::busy);
  }

  void withoutADaemonTheErrorNamesTheSocket() {
    Fixture f;
    f.stop();
    const auto path = (f.folder / "api.sock").string();
    for (const auto& outcome : {f.run(f.remote->pause({})), f.run(f.remote->drop({}))}) {
      QCOMPARE(outcome.error().code, ErrorCode::unavailable);
      QVERIFY(outcome.error().context.contains(path));
    }
    RemoteNode far(f.env, f.context.get_executor(), std::string(300, 'x'));
    QCOMPARE(f.run(far.status()).error().code, ErrorCode::unavailable);
  }

  void aDaemonThatDiesInTheMiddleIsUnavailable() {
    for (const std::string_view said :
         {"", "HTTP/1.1 200 OK\r\nCairn-Api: 1\r\nContent-Length: 100\r\n\r\n{",
          "HTTP/1.1 200 OK\r\nCairn-Api: 1\r\nContent-Type: application/x-ndjson\r\n"
          "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"prog\r\n"}) {
      ApiFixture f;
      FakeDaemon daemon(f, f.folder / "api.sock");
      RemoteNode remote(f.env, f.context.get_executor(), f.folder / "api.sock");
      const auto outcome = begin(f, remote.verify({}, {}));
      daemon.accept();
      asio::write(daemon.peer, asio::buffer(said));
      f.until([n = 0]() mutable { return ++n > 5; });
      daemon.peer.close();
      QVERIFY(f.until([&] { return outcome->has_value(); }));
      QCOMPARE((*outcome)->error().code, ErrorCode::unavailable);
    }
  }

  void aDaemonThatFallsSilentIsGivenUp() {
    ApiFixture f;
    FakeDaemon daemon(f, f.folder / "api.sock");
    RemoteNode remote(f.env, f.context.get_executor(), f.folder / "api.sock");
    const auto outcome = begin(f, remote.status());
    daemon.accept();
    f.clock.run_for(3min);
    QVERIFY(outcome->has_value());
    QCOMPARE((*outcome)->error().code, ErrorCode::unavailable);
  }

  void aLongListComesInLines() {
    Fixture f;
    for (int i = 0; i < 3000; ++i) {
      f.node.bundles.push_back(some_bundle());
      f.node.bundles.back().link.name = "line\n" + std::to_string(i);
    }
    RawClient<> client(f);
    const auto said = client.ask("GET", "/api/v1/bundles", "", "Accept: application/x-ndjson\r\n");
    QCOMPARE(said.field("Content-Type"), std::string("application/x-ndjson"));
    QCOMPARE(std::count(said.body.begin(), said.body.end(), '\n'), 3000);
    const auto bundles = f.run(f.remote->list()).value();
    QCOMPARE(bundles.size(), 3000U);
    QCOMPARE(text_of(bundles[2999]), text_of(f.node.bundles[2999]));
    // On the same connection.
    QVERIFY(f.run(f.remote->list()).has_value());
    QCOMPARE(f.server->connections(), 2U);
  }

  void aDaemonThatKnowsNoLinesIsUnderstood() {
    ApiFixture f;
    FakeDaemon daemon(f, f.folder / "api.sock");
    RemoteNode remote(f.env, f.context.get_executor(), f.folder / "api.sock");
    const auto outcome = begin(f, remote.list());
    daemon.accept();
    api::Listed<node::BundleSummary> list;
    list.items = {some_bundle()};
    const auto body = text_of(list);
    asio::write(daemon.peer, asio::buffer("HTTP/1.1 200 OK\r\nCairn-Api: 1\r\nContent-Type: "
                                          "application/json\r\nContent-Length: " +
                                          std::to_string(body.size()) + "\r\n\r\n" + body));
    QVERIFY(f.until([&] { return outcome->has_value(); }));
    QCOMPARE((*outcome)->value().at(0).link, some_bundle().link);
  }

  void linesThatAreCutOffAreNoList() {
    const auto line = text_of(some_bundle()) + "\n";
    for (const auto& said : {line + line.substr(0, 50), line + "{}\n", line + "\n"}) {
      ApiFixture f;
      FakeDaemon daemon(f, f.folder / "api.sock");
      RemoteNode remote(f.env, f.context.get_executor(), f.folder / "api.sock");
      const auto outcome = begin(f, remote.list());
      daemon.accept();
      asio::write(daemon.peer, asio::buffer("HTTP/1.1 200 OK\r\nCairn-Api: 1\r\nContent-Type: "
                                            "application/x-ndjson\r\nContent-Length: " +
                                            std::to_string(said.size()) + "\r\n\r\n" + said));
      QVERIFY(f.until([&] { return outcome->has_value(); }));
      QVERIFY((*outcome)->error().code == ErrorCode::corrupt);
    }
  }

  void anAnswerThatIsNonsenseIsNoValue() {
    const std::string head = "HTTP/1.1 200 OK\r\nCairn-Api: 1\r\nContent-Length: ";
    for (const auto& said :
         {head + "5\r\n\r\nhello", head + "2\r\n\r\n{}", head + "2\r\n\r\n[]",
          std::string("hello\r\n\r\n"),
          std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
          std::string("HTTP/1.1 500 X\r\nCairn-Api: 1\r\nContent-Length: 2\r\n\r\n{}")}) {
      ApiFixture f;
      FakeDaemon daemon(f, f.folder / "api.sock");
      RemoteNode remote(f.env, f.context.get_executor(), f.folder / "api.sock");
      const auto outcome = begin(f, remote.status());
      daemon.accept();
      asio::write(daemon.peer, asio::buffer(said));
      QVERIFY(f.until([&] { return outcome->has_value(); }));
      QVERIFY2(!(*outcome)->has_value(), said.c_str());
    }
  }

  void eventsReachTheSubscriber() {
    Fixture f;
    std::vector<std::string> heard;
    auto subscription =
        f.remote->subscribe([&](const node::Event& event) { heard.push_back(text_of(event)); });
    QVERIFY(f.until([&] { return f.server->connections() == 1; }));
    f.until([n = 0]() mutable { return ++n > 10; });
    f.node.happen(some_event("photos"));
    QVERIFY(f.until([&] { return heard.size() == 1; }));
    QCOMPARE(heard[0], text_of(some_event("photos")));
    subscription.reset();
    f.node.happen(some_event("later"));
    QVERIFY(f.until([&] { return f.server->connections() == 0; }));
    QCOMPARE(heard.size(), 1U);
  }

  void aSubscriberMayLeaveInTheMiddleOfAnEvent() {
    Fixture f;
    int heard = 0;
    std::unique_ptr<node::Subscription> subscription;
    subscription = f.remote->subscribe([&](const node::Event&) {
      ++heard;
      subscription.reset();
    });
    QVERIFY(f.until([&] { return f.server->connections() == 1; }));
    f.until([n = 0]() mutable { return ++n > 10; });
    f.node.happen(some_event("a"));
    f.node.happen(some_event("b"));
    QVERIFY(f.until([&] { return f.server->connections() == 0; }));
    QCOMPARE(heard, 1);
  }

  void afterARestartSubscribersAreToldThatAnythingMayHaveHappened() {
    Fixture f;
    std::vector<node::Event> heard;
    const auto subscription =
        f.remote->subscribe([&](const node::Event& event) { heard.push_back(event); });
    QVERIFY(f.until([&] { return f.server->connections() == 1; }));
    f.until([n = 0]() mutable { return ++n > 10; });
    f.stop();
    f.node.listeners.clear();
    f.clock.run_for(5s);
    QVERIFY(f.start().has_value());
    f.clock.run_for(11s);
    QVERIFY(f.until([&] { return !heard.empty(); }));
    QCOMPARE(heard[0].kind, node::EventKind::download_changed);
    QVERIFY(!heard[0].root);
    f.node.happen(some_event("after"));
    QVERIFY(f.until([&] { return heard.size() == 2; }));
    QCOMPARE(heard[1].text, "after");
  }

  void subscriptionsOutliveAPauseWithoutEvents() {
    Fixture f;
    int heard = 0;
    const auto subscription = f.remote->subscribe([&](const node::Event&) { ++heard; });
    QVERIFY(f.until([&] { return f.server->connections() == 1; }));
    f.clock.run_for(10min);
    f.node.happen(some_event("a"));
    QVERIFY(f.until([&] { return heard == 1; }));
  }
};

CAIRN_TEST(RemoteNodeTest)
#include "test_remote_node.moc"
