#include <QTest>

#include <boost/json.hpp>

#include "app/commands/commands.h"
#include "support/fake_node.h"
#include "support/test_registry.h"
#include "support/virtual_clock.h"
#include "unit/app/captured_console.h"

using namespace cairn;
using namespace cairn::app;
using cairn::test::CapturedConsole;
using cairn::test::FakeNode;
using cairn::test::some_link;

namespace {

// One command on one fake node.
struct Run {
  FakeNode node;
  Options options;
  node::Settings settings;
  std::vector<content::Link> links;
  CapturedConsole captured;
  std::stop_source stop;

  explicit Run(Command command, CapturedConsole::Terminals terminals = {false, false, 80})
      : captured(terminals) {
    options.command = command;
    options.output = ".";
  }

  Result<int> operator()() {
    boost::asio::io_context io;
    test::VirtualClock clock(io);
    Session session{node,  options, settings, links, captured.console(), stop.get_token(),
                    clock, false};
    Result<int> result = -1;
    auto finished = [&](const std::exception_ptr& thrown, Result<int> outcome) {
      if (thrown) std::rethrow_exception(thrown);
      result = std::move(outcome);
    };
    boost::asio::co_spawn(io, run_command(session), std::move(finished));
    io.run();
    return result;
  }

  boost::json::value json() { return boost::json::parse(captured.out()); }
};

}  // namespace

class CommandsTest : public QObject {
  Q_OBJECT
 private slots:
  void sharePrintsALinkForEachPathAndNothingElse() {
    Run run(Command::share);
    run.options.paths = {"a", "b"};
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.captured.out(), some_link("a").text() + "\n" + some_link("b").text() + "\n");
    QCOMPARE(run.captured.err(), std::string());
  }

  void shareAsksForWholePathsAndWithTheSettings() {
    Run run(Command::share);
    run.options.paths = {"a/", "/", "."};
    run.settings.share_code.value = {4, 2};
    run.settings.share_copy.value = true;
    QCOMPARE(run().value(), 0);
    const auto& requests = run.node.share_requests;
    QCOMPARE(requests[0].path, std::filesystem::current_path() / "a");
    QCOMPARE(requests[1].path, std::filesystem::path("/"));
    QCOMPARE(requests[2].path, std::filesystem::current_path());
    QCOMPARE(requests[0].code.text(), std::string("4+2"));
    QVERIFY(requests[0].copy);
  }

  void shareWarnsOfWhatItSkipped() {
    Run run(Command::share);
    run.options.paths = {"a"};
    run.node.skipped = {
        {"a/so\x1b"
         "ck",
         "it is a socket"}};
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.captured.err(), std::string("cairn: skipped a/so\\x1bck (it is a socket)\n"));
  }

  void shareRemarksToPeopleUnlessQuiet() {
    Run watched(Command::share, {.out = false, .err = true, .columns = 80});
    watched.options.paths = {"a"};
    QCOMPARE(watched().value(), 0);
    QVERIFY(watched.captured.err().ends_with("Shared a: 2 files, 1.5 KiB.\n"));
    Run quiet(Command::share, {.out = false, .err = true, .columns = 80});
    quiet.options.paths = {"a"};
    quiet.options.quiet = true;
    QCOMPARE(quiet().value(), 0);
    QCOMPARE(quiet.captured.err(), std::string());
  }

  void shareThatFailsKeepsWhatWasDone() {
    for (const bool json : {false, true}) {
      Run run(Command::share);
      run.options.paths = {"a", "bad", "c"};
      run.options.json = json;
      run.node.failing_name = "bad";
      QVERIFY(run().error().code == ErrorCode::not_found);
      QCOMPARE(run.node.share_requests.size(), std::size_t{2});
      if (json) {
        QCOMPARE(run.json().at("shared").as_array().size(), std::size_t{1});
      } else {
        QCOMPARE(run.captured.out(), some_link("a").text() + "\n");
      }
    }
    Run nothing_done(Command::share);
    nothing_done.options.paths = {"bad"};
    nothing_done.options.json = true;
    nothing_done.node.failing_name = "bad";
    QVERIFY(!nothing_done());
    QCOMPARE(nothing_done.captured.out(), std::string());
  }

  void stopReachesTheNode() {
    Run run(Command::share);
    run.options.paths = {"a"};
    run.stop.request_stop();
    QVERIFY(run().error().code == ErrorCode::cancelled);
  }

  void everyCommandPrintsOneJsonDocument() {
    const std::pair<Command, const char*> keys[] = {
        {Command::share, "shared"},   {Command::list, "bundles"},  {Command::inspect, "readable"},
        {Command::get, "kept_bytes"}, {Command::verify, "damage"}, {Command::remove, "removed"},
        {Command::status, "node_id"},
    };
    for (const auto& [command, key] : keys) {
      Run run(command);
      run.options.paths = {"a"};
      run.options.json = true;
      run.links = {some_link("a")};
      QCOMPARE(run().value(), 0);
      QVERIFY(run.json().as_object().contains(key));
      QVERIFY(run.captured.out().ends_with("}\n"));
      QCOMPARE(run.captured.err(), std::string());
    }
  }

  void getPrintsThePathAndWarnsOnStderr() {
    Run run(Command::get);
    run.links = {some_link("a")};
    run.options.output = "out";
    run.options.patterns = {"*.jpg"};
    run.options.overwrite = true;
    run.node.get_report.path = "/out/a\nb";
    run.node.get_report.warnings = {"x\x1b could not be made"};
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.captured.out(), std::string("/out/a\\nb\n"));
    QCOMPARE(run.captured.err(), std::string("cairn: x\\x1b could not be made\n"));
    const auto& request = run.node.get_requests.at(0);
    QCOMPARE(request.output, std::filesystem::current_path() / "out");
    QCOMPARE(request.patterns, std::vector<std::string>{"*.jpg"});
    QVERIFY(request.overwrite);
  }

  void verifyFailsOnDamageThatIsNotRepaired() {
    const auto status = [](std::uint64_t damaged, std::uint64_t repaired) {
      Run run(Command::verify);
      run.node.verify_report.damaged = damaged;
      run.node.verify_report.repaired = repaired;
      return run().value();
    };
    QCOMPARE(status(0, 0), 0);
    QCOMPARE(status(2, 0), 1);
    QCOMPARE(status(2, 1), 1);
    QCOMPARE(status(2, 2), 0);
  }

  void verifyLooksAtOneLinkOrAll() {
    Run all(Command::verify);
    QVERIFY(all());
    QVERIFY(!all.node.verify_requests.at(0).link);
    Run one(Command::verify);
    one.links = {some_link("a")};
    one.options.repair = true;
    QVERIFY(one());
    QCOMPARE(one.node.verify_requests.at(0).link.value().name, std::string("a"));
    QVERIFY(one.node.verify_requests.at(0).repair);
  }

  void renameAndRelocateAskForTheRootOfTheLink() {
    Run named(Command::rename);
    named.links = {some_link("a")};
    named.options.name = "holidays";
    QCOMPARE(named().value(), 0);
    QCOMPARE(named.node.orders.at(0), "rename to holidays " + some_link("a").root.brief());
    QCOMPARE(named.captured.out(), std::string());
    Run moved(Command::relocate);
    moved.links = {some_link("a")};
    moved.node.bundles = {{}};
    moved.options.path = "b/";
    moved.options.json = true;
    QCOMPARE(moved().value(), 0);
    const auto& request = moved.node.relocations.at(0);
    QCOMPARE(request.root, some_link("a").root);
    QVERIFY(request.path.is_absolute());
    QCOMPARE(request.path.filename(), std::filesystem::path("b"));
    QCOMPARE(std::string(moved.json().at("place").as_string()), request.path.string());
  }

  void moveSaysWhereItIsNow() {
    Run run(Command::move);
    run.links = {some_link("a")};
    run.node.bundles.resize(1);
    run.node.bundles[0].place = std::filesystem::path("/home/a");
    run.options.path = "/media/disk/";
    run.options.json = true;
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.json().at("place").as_string(), "/media/disk/a");
    QCOMPARE(run.node.orders.at(0), "move to /media/disk " + some_link("a").root.brief());
  }

  void reachSaysNotMoreThanIsKnown() {
    using node::PortFinding;
    const auto said = [](PortFinding finding) {
      Run run(Command::reach);
      run.node.port_test.port = 9000;
      run.node.port_test.finding = finding;
      static_cast<void>(run());
      return run.captured.out();
    };
    for (const auto finding : {PortFinding::dialed_back, PortFinding::came_in}) {
      QVERIFY(said(finding).starts_with("Yes: "));
    }
    for (const auto finding : {PortFinding::takes_none, PortFinding::this_machine_only,
                               PortFinding::behind_another_nat, PortFinding::not_reached}) {
      QVERIFY(said(finding).starts_with("No: "));
    }
    for (const auto finding :
         {PortFinding::router_refused, PortFinding::router_opened, PortFinding::nobody_came}) {
      QVERIFY(said(finding).starts_with("That cannot be told: "));
    }
    Run run(Command::reach);
    run.options.json = true;
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.json().at("finding").as_string(), "nobody_came");
  }

  void removeStopsAtTheFirstFailure() {
    Run run(Command::remove);
    run.links = {some_link("a"), some_link("bad"), some_link("c")};
    run.node.failing_name = "bad";
    QVERIFY(run().error().code == ErrorCode::not_found);
    QCOMPARE(run.captured.out(), std::string("Removed a, 2.0 KiB freed\n"));
    QCOMPARE(run.node.links.size(), std::size_t{2});
  }

  void unfinishedSharesAreGivenUpOnlyWhenAsked() {
    Run plain(Command::remove);
    plain.links = {some_link("a")};
    QVERIFY(plain());
    QCOMPARE(plain.node.unfinished_removals, 0);
    Run asked(Command::remove);
    asked.options.unfinished = true;
    QCOMPARE(asked().value(), 0);
    QCOMPARE(asked.node.unfinished_removals, 1);
    QCOMPARE(asked.captured.out(), std::string("Gave up unfinished shares, 4.0 KiB freed\n"));
  }

  void listOfNothingSaysHowToBegin() {
    Run run(Command::list, {.out = true, .err = true, .columns = 80});
    QCOMPARE(run().value(), 0);
    QCOMPARE(run.captured.out(), std::string());
    QVERIFY(run.captured.err().contains("cairn share PATH"));
  }

  void errorsAreHandedUp() {
    for (const auto command :
         {Command::list, Command::inspect, Command::get, Command::verify, Command::status}) {
      Run run(command);
      run.links = {some_link("a")};
      run.node.error = Error{ErrorCode::io, "disk"};
      QCOMPARE(run().error().context, std::string("disk"));
      QCOMPARE(run.captured.out(), std::string());
    }
  }

  void onlyCommandsThatChangeTheLibraryWriteIt() {
    Options options;
    for (const auto command :
         {Command::list, Command::inspect, Command::get, Command::status, Command::verify}) {
      options.command = command;
      QVERIFY(!needs_write_access(options));
    }
    options.repair = true;
    options.command = Command::verify;
    QVERIFY(needs_write_access(options));
    for (const auto command : {Command::share, Command::remove}) {
      options.command = command;
      QVERIFY(needs_write_access(options));
    }
  }
};

CAIRN_TEST(CommandsTest)
#include "test_commands.moc"
