// Writing bundles out: no file of another is touched, no file with holes gets its name, whatever
// else happens in the folder.
#include <QTest>

#include "env/task_group.h"
#include "get_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using test::Hooked;
using test::kSeveralStripes;
using test::Operation;
using test::Shared;
using test::StoreFixture;

namespace {

env::asio::awaitable<void> get_into(node::LocalNode& node, node::GetRequest request,
                                    std::vector<Result<node::GetReport>>& outcomes) {
  node::Control alone;
  outcomes.push_back(co_await node.get(std::move(request), std::move(alone)));
}

env::Task<> get_twice(node::LocalNode& node, node::GetRequest request,
                      std::vector<Result<node::GetReport>>& outcomes) {
  env::TaskGroup group(co_await env::asio::this_coro::executor);
  group.spawn(get_into(node, request, outcomes));
  group.spawn(get_into(node, request, outcomes));
  co_await group.join();
  co_return Result<>{};
}

}  // namespace

class MaterializeTest : public QObject {
  Q_OBJECT
 private slots:
  void theSharedFolderItselfHasItsModeAndTimeAgain() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/private"));
    fixture.write("/home/private/a", 1000);
    QVERIFY(fixture.files().set_mode("/home/private", 0700));
    QVERIFY(fixture.files().set_mtime("/home/private", 1'600'000'000'000'000'005));
    const auto shared = fixture.share("/home/private");
    QVERIFY(shared.has_value());
    for (int round = 0; round < 2; ++round) {
      QVERIFY(fixture.get(shared->link, "/home/out").has_value());
      const auto info = fixture.files().info("/home/out/private").value();
      QCOMPARE(info.mode, 0700U);
      QCOMPARE(info.mtime_ns, 1'600'000'000'000'000'005);
    }
  }

  void aPartDeletedOnTheWayIsNotNamedWhole() {
    Hooked hooked;
    const auto content = hooked.fixture.write("/home/a", kSeveralStripes);
    hooked.share("/home/a");
    int writes = 0;
    hooked.files.after_write = [&](const env::Path& path) {
      if (path != "/home/out/a.part") return;
      if (++writes == 2) QVERIFY(hooked.fixture.files().remove(path));
    };
    const auto got = hooked.get();
    QVERIFY(writes > 2);
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().code, ErrorCode::busy);
    QVERIFY2(got.error().context.contains("a.part disappeared"), got.error().context.c_str());
    QVERIFY(!hooked.there("/home/out/a"));
    hooked.files.after_write = {};
    QVERIFY(hooked.get().has_value());
    QCOMPARE(hooked.fixture.read("/home/out/a"), content);
  }

  void aPartReplacedOnTheWayIsNotNamedWhole() {
    Hooked hooked;
    hooked.fixture.write("/home/a", kSeveralStripes);
    hooked.share("/home/a");
    int writes = 0;
    hooked.files.after_write = [&](const env::Path& path) {
      if (path != "/home/out/a.part" || ++writes != 2) return;
      QVERIFY(hooked.fixture.files().remove(path));
      hooked.fixture.write(path, 100, 9);
    };
    const auto got = hooked.get();
    QVERIFY(!got.has_value());
    QVERIFY2(got.error().context.contains("a.part was replaced"), got.error().context.c_str());
    QVERIFY(!hooked.there("/home/out/a"));
    QCOMPARE(hooked.fixture.read("/home/out/a.part").size(), std::size_t{100});
  }

  void aFileThatAppearsOnTheWayIsNotReplaced() {
    Hooked hooked;
    hooked.fixture.write("/home/a", kSeveralStripes);
    hooked.share("/home/a");
    hooked.files.after_write = [&](const env::Path& path) {
      if (path == "/home/out/a.part") hooked.fixture.write("/home/out/a", 100, 9);
    };
    const auto got = hooked.get();
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().code, ErrorCode::exists);
    QVERIFY2(got.error().context.contains("a appeared meanwhile"), got.error().context.c_str());
    QCOMPARE(hooked.fixture.read("/home/out/a").size(), std::size_t{100});
  }

  void aFileThatAppearsAtTheLastMomentIsNotReplaced() {
    Hooked hooked;
    hooked.fixture.write("/home/a", 100'000);
    hooked.share("/home/a");
    hooked.files.before_naming = [&](const env::Path& path) { hooked.fixture.write(path, 100, 9); };
    const auto got = hooked.get();
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().code, ErrorCode::exists);
    QVERIFY2(got.error().context.contains("a appeared meanwhile"), got.error().context.c_str());
    QCOMPARE(hooked.fixture.read("/home/out/a").size(), std::size_t{100});
  }

  void namesThatAreOneOnTheDiskDoNotReplaceEachOther() {
    for (const std::size_t size : {std::size_t{0}, std::size_t{20'000}, std::size_t{100'000}}) {
      Hooked hooked;
      QVERIFY(hooked.fixture.files().make_directory("/home/f").has_value());
      hooked.fixture.write("/home/f/NAME", size, 1);
      hooked.fixture.write("/home/f/name", size, 2);
      hooked.share("/home/f");
      hooked.files.ignores_case = true;
      const auto got = hooked.get();
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::exists);
      QVERIFY2(got.error().context.contains("the same on this disk"), got.error().context.c_str());
    }
  }

  void twoGetsIntoOnePlaceDoNotMeet() {
    Shared shared(kSeveralStripes);
    auto& node = shared.fixture.start();
    std::vector<Result<node::GetReport>> outcomes;
    const node::GetRequest request{shared.link, "/home/out", {}, false};
    QVERIFY(shared.fixture.run(get_twice(node, request, outcomes)).has_value());
    QCOMPARE(outcomes.size(), std::size_t{2});
    const auto refused = std::ranges::find_if(outcomes, [](const auto& o) { return !o; });
    QVERIFY(refused != outcomes.end());
    QCOMPARE(refused->error().code, ErrorCode::busy);
    QCOMPARE(refused->error().context, std::string("another get is writing /home/out/a"));
    QVERIFY(std::ranges::any_of(outcomes, [](const auto& o) { return o.has_value(); }));
    QCOMPARE(shared.fixture.read("/home/out/a"), shared.content);
    QCOMPARE(shared.fixture.files().list("/home/out")->size(), std::size_t{1});
  }

  void theLockGoesAndOneThatACrashLeftIsUsedAgain() {
    Shared shared(100'000);
    shared.fixture.write_bytes("/home/out/.cairn-a.lock", view_of(env::lock_text("another get")));
    QVERIFY(shared.get().has_value());
    QCOMPARE(shared.fixture.files().list("/home/out")->size(), std::size_t{1});
    // It goes after a failure too.
    shared.fixture.write("/home/out/a", 10);
    QVERIFY(!shared.get().has_value());
    QCOMPARE(shared.fixture.files().list("/home/out")->size(), std::size_t{1});
  }

  void aFileOfTheUsersIsNotTakenForTheLock() {
    Shared shared(100'000);
    const auto theirs = shared.fixture.write("/home/out/.cairn-a.lock", 10);
    for (const bool overwrite : {false, true}) {
      const auto got = shared.get(overwrite);
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::exists);
      QVERIFY2(got.error().context.starts_with("/home/out/.cairn-a.lock is a file that Cairn did"),
               got.error().context.c_str());
    }
    QCOMPARE(shared.fixture.read("/home/out/.cairn-a.lock"), theirs);
    QVERIFY(!shared.there("/home/out/a"));
  }

  void aMistakenDataFolderLosesNoFileCalledLock() {
    StoreFixture fixture;
    QVERIFY(fixture.files().make_directory(StoreFixture::kData).has_value());
    const auto theirs = fixture.write(StoreFixture::kData / "lock", 2000);
    for (const auto access : {node::Access::read, node::Access::write}) {
      const auto started = fixture.try_start(access);
      QVERIFY(!started.has_value());
      QCOMPARE(started.error().code, ErrorCode::exists);
      QVERIFY(started.error().context.contains("/home/.cairn/lock is a file"));
    }
    QCOMPARE(fixture.read(StoreFixture::kData / "lock"), theirs);
    QCOMPARE(fixture.files().list(StoreFixture::kData)->size(), std::size_t{1});
  }

  void theDataFolderIsNoPlaceToWriteTo() {
    StoreFixture fixture;
    auto& node = fixture.start();
    auto& files = fixture.files();
    const auto theirs = fixture.write("/home/library.db", 100'000);
    const auto link = fixture.share("/home/library.db")->link;
    QVERIFY(files.make_link("/home/.cairn", "/home/alias").has_value());
    const auto library = fixture.read("/home/.cairn/library.db");
    for (const auto* output : {"/home/.cairn", "/home/.cairn/packs", "/home/.cairn/new/er",
                               "/home/alias", "/home/alias/new", "/home/none/../.cairn"}) {
      for (const bool overwrite : {false, true}) {
        const auto got = fixture.run(node.get({link, output, {}, overwrite}, {}));
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().code, ErrorCode::invalid);
        QVERIFY2(got.error().context.contains("belongs to Cairn's own data folder"),
                 got.error().context.c_str());
      }
    }
    QVERIFY(fixture.read("/home/.cairn/library.db") == library);
    QVERIFY(!env::exists(files, "/home/.cairn/new").value());
    QVERIFY(fixture.run(node.get({link, "/home/.cairns", {}, false}, {})).has_value());
  }

  void aBundleThatWouldFillTheDataFolderIsRefused() {
    StoreFixture fixture;
    auto& node = fixture.start();
    auto& files = fixture.files();
    for (const auto* folder : {"/other", "/other/home", "/other/home/.cairn"}) {
      QVERIFY(files.make_directory(folder).has_value());
    }
    fixture.write("/other/home/.cairn/library.db", 100'000);
    fixture.write("/other/home/a", 100);
    const auto inner = fixture.share("/other/home/.cairn")->link;
    const auto outer = fixture.share("/other/home")->link;
    const auto library = fixture.read("/home/.cairn/library.db");
    for (const auto& [link, output] : {std::pair(inner, "/home"), std::pair(outer, "/")}) {
      const auto got = fixture.run(node.get({link, output, {}, true}, {}));
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::invalid);
      QVERIFY2(got.error().context.starts_with("/home/.cairn belongs"),
               got.error().context.c_str());
    }
    QVERIFY(fixture.read("/home/.cairn/library.db") == library);
    QVERIFY(!env::exists(files, "/home/a").value());
    // What is beside it may be written.
    const auto got = fixture.run(node.get({outer, "/", {"a"}, true}, {}));
    QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
  }

  void aPatternThatNothingMatchesStopsTheGetBeforeAnythingIsWritten() {
    StoreFixture fixture;
    auto& node = fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    for (const auto* name : {"/home/f/a", "/home/f/b"}) fixture.write(name, 100);
    const auto link = fixture.share("/home/f")->link;
    const std::vector<std::string> wrong[] = {
        {"a", "nosuch*"}, {"nosuch*", "a"}, {"*", "a", "nosuch*"}};
    for (const auto& patterns : wrong) {
      const auto got = fixture.run(node.get({link, "/home/out", patterns, false}, {}));
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::not_found);
      QCOMPARE(got.error().context, std::string("nothing in 'f' matches 'nosuch*'"));
      QVERIFY(!env::exists(fixture.files(), "/home/out").value());
    }
    // Two that mean the same file are both met.
    const auto got = fixture.run(node.get({link, "/home/out", {"*", "a", "f*", "a"}, false}, {}));
    QVERIFY(!got.has_value());
    QVERIFY(fixture.run(node.get({link, "/home/out", {"*", "a", "a"}, false}, {})).has_value());
    QCOMPARE(fixture.files().list("/home/out/f")->size(), std::size_t{2});
  }

  void anotherFilesPartIsLeftAlone() {
    for (const std::size_t size : {std::size_t{1}, std::size_t{100'000}, std::size_t{100'001}}) {
      Shared shared(100'000);
      const auto foreign = shared.fixture.write("/home/out/a.part", size, 5);
      const auto got = shared.get();
      QVERIFY(!got.has_value());
      QCOMPARE(got.error().code, ErrorCode::exists);
      QVERIFY(got.error().context.starts_with("/home/out/a.part is another file"));
      QCOMPARE(shared.fixture.read("/home/out/a.part"), foreign);
      QVERIFY(shared.get(true).has_value());
      QCOMPARE(shared.fixture.read("/home/out/a"), shared.content);
      QVERIFY(!shared.there("/home/out/a.part"));
    }
  }

  void oneForeignByteAmongOursMakesAPartAnothersFile() {
    for (const std::size_t at : {std::size_t{0}, std::size_t{70'000}, std::size_t{99'999}}) {
      Shared shared(100'000);
      auto almost = shared.content;
      almost[at] = static_cast<std::uint8_t>(almost[at] ^ 1);
      shared.fixture.write_bytes("/home/out/a.part", almost);
      QVERIFY(!shared.get().has_value());
      QCOMPARE(shared.fixture.read("/home/out/a.part"), almost);
    }
  }

  void aPartWithAnyOfItsSectorsWrittenIsCompleted() {
    test::SeededRandom random(4);
    for (int round = 0; round < 30; ++round) {
      Shared shared(static_cast<std::size_t>(random.between(40'000, 300'000)));
      auto torn = shared.content;
      for (std::size_t at = 0; at < torn.size(); at += 512) {
        const auto end = std::min(at + 512, torn.size());
        if (random.chance(1, 3)) {
          std::fill(torn.begin() + static_cast<std::ptrdiff_t>(at),
                    torn.begin() + static_cast<std::ptrdiff_t>(end), std::uint8_t{0});
        }
      }
      if (random.chance(1, 2)) torn.resize(static_cast<std::size_t>(random.below(torn.size())));
      shared.fixture.write_bytes("/home/out/a.part", torn);
      const auto got = shared.get();
      QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
      QCOMPARE(shared.fixture.read("/home/out/a"), shared.content);
    }
  }

  void aWholePartIsKept() {
    Shared shared(kSeveralStripes);
    shared.fixture.write_bytes("/home/out/a.part", shared.content);
    const auto got = shared.get();
    QVERIFY(got.has_value());
    QCOMPARE(got->kept_bytes, std::uint64_t{kSeveralStripes});
    QCOMPARE(shared.fixture.read("/home/out/a"), shared.content);
  }

  void whatIsNoFileIsNotReplaced() {
    for (const auto* name : {"/home/out/a", "/home/out/a.part"}) {
      Shared shared(100'000);
      QVERIFY(shared.fixture.files().make_link("../a", name).has_value());
      for (const bool overwrite : {false, true}) {
        const auto got = shared.get(overwrite);
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().context, std::string(name) + " is in the way and not a file");
      }
      QCOMPARE(shared.fixture.files().read_link(name).value(), std::string("../a"));
      QCOMPARE(shared.fixture.read("/home/a"), shared.content);
    }
  }

  void aFolderThatForbidsWritingIsWrittenToAgain() {
    StoreFixture fixture;
    auto& node = fixture.start();
    for (const auto* folder : {"/home/f", "/home/f/sub"}) {
      QVERIFY(fixture.files().make_directory(folder).has_value());
    }
    const auto one = fixture.write("/home/f/sub/one", 50'000, 1);
    const auto two = fixture.write("/home/f/sub/two", 50'000, 2);
    QVERIFY(fixture.files().set_mode("/home/f/sub", 0555).has_value());
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    QVERIFY(fixture.run(node.get({shared->link, "/home/out", {"one"}, false}, {})).has_value());
    QCOMPARE(fixture.files().info("/home/out/f/sub")->mode, 0555U);
    const auto all = fixture.get(shared->link, "/home/out");
    QVERIFY2(all.has_value(), all ? "" : all.error().context.c_str());
    QCOMPARE(fixture.read("/home/out/f/sub/one"), one);
    QCOMPARE(fixture.read("/home/out/f/sub/two"), two);
    QCOMPARE(fixture.files().info("/home/out/f/sub")->mode, 0555U);
  }

  void privateFilesArePrivateWhileTheyAreWritten() {
    Hooked hooked;
    auto& files = hooked.fixture.files();
    for (const auto* folder : {"/home/f", "/home/f/sub"}) {
      QVERIFY(files.make_directory(folder).has_value());
    }
    hooked.fixture.write("/home/f/sub/a", kSeveralStripes);
    QVERIFY(files.set_mode("/home/f/sub/a", 0640).has_value());
    QVERIFY(files.set_mode("/home/f/sub", 0750).has_value());
    hooked.share("/home/f");
    int looks = 0;
    hooked.files.after_write = [&](const env::Path& path) {
      if (path != "/home/out/f/sub/a.part") return;
      ++looks;
      QCOMPARE(files.info(path)->mode, 0600U);
      QCOMPARE(files.info(path.parent_path())->mode, 0700U);
    };
    QVERIFY(hooked.get().has_value());
    QVERIFY(looks > 0);
    QCOMPARE(files.info("/home/out/f/sub/a")->mode, 0640U);
    QCOMPARE(files.info("/home/out/f/sub")->mode, 0750U);
  }

  void whatIsTakenUpIsNotReadableToMoreThanItWillBe() {
    Hooked hooked;
    auto& files = hooked.fixture.files();
    QVERIFY(files.make_directory("/home/f").has_value());
    QVERIFY(files.make_directory("/home/f/sub").has_value());
    const auto content = hooked.fixture.write("/home/f/sub/a", kSeveralStripes);
    QVERIFY(files.set_mode("/home/f/sub/a", 0440).has_value());
    QVERIFY(files.set_mode("/home/f/sub", 0750).has_value());
    hooked.share("/home/f");
    for (const auto* folder : {"/home/out", "/home/out/f", "/home/out/f/sub"}) {
      QVERIFY(files.make_directory(folder).has_value());
    }
    hooked.fixture.write_bytes("/home/out/f/sub/a.part", ByteView(content).first(100'000));
    QVERIFY(files.set_mode("/home/out/f/sub/a.part", 0666).has_value());
    hooked.files.after_write = [&](const env::Path& path) {
      if (path != "/home/out/f/sub/a.part") return;
      QCOMPARE(files.info(path)->mode, 0640U);
      QCOMPARE(files.info(path.parent_path())->mode, 0750U);
    };
    QVERIFY(hooked.get().has_value());
    QCOMPARE(files.info("/home/out/f/sub/a")->mode, 0440U);
  }

  void whatIsInThePartAlreadyNeedsNoRoom() {
    Shared shared(20'000'000, 64'000'000);
    shared.fixture.write_bytes("/home/out/a.part", ByteView(shared.content).first(18'000'000));
    const auto got = shared.get();
    QVERIFY2(got.has_value(), got ? "" : got.error().context.c_str());
    QCOMPARE(shared.fixture.read("/home/out/a"), shared.content);
  }

  void aSmallGetIsDurableWithoutSyncingTheWholeDisk() {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      StoreFixture fixture;
      fixture.start();
      for (const auto* folder : {"/home/f", "/home/f/sub"}) {
        QVERIFY(fixture.files().make_directory(folder).has_value());
      }
      const auto content = fixture.write("/home/f/sub/a", 100'000);
      QVERIFY(fixture.files().set_mode("/home/f/sub/a", 0640).has_value());
      QVERIFY(fixture.files().set_mtime("/home/f/sub/a", 12'345).has_value());
      fixture.write("/home/f/empty", 0);
      QVERIFY(fixture.files().set_mode("/home/f/empty", 0640).has_value());
      QVERIFY(fixture.files().set_mode("/home/f/sub", 0750).has_value());
      QVERIFY(fixture.files().set_mtime("/home/f/sub", 54'321).has_value());
      const auto shared = fixture.share("/home/f");
      fixture.files().sync_all();
      fixture.files().set_faults({});
      QVERIFY(fixture.get(shared->link, "/home/out").has_value());
      QCOMPARE(fixture.files().count(Operation::sync_tree), std::uint64_t{0});
      fixture.stop();
      fixture.files().crash(seed);
      QCOMPARE(fixture.read("/home/out/f/sub/a"), content);
      const auto file = fixture.files().info("/home/out/f/sub/a").value();
      QCOMPARE(file.mode, 0640U);
      QCOMPARE(file.mtime_ns, std::int64_t{12'345});
      QCOMPARE(fixture.files().info("/home/out/f/empty").value().mode, 0640U);
      const auto folder = fixture.files().info("/home/out/f/sub").value();
      QCOMPARE(folder.mode, 0750U);
      QCOMPARE(folder.mtime_ns, std::int64_t{54'321});
    }
  }

  void runningOutOfMemoryIsAnErrorAndLeavesNoLock() {
    Hooked hooked;
    hooked.fixture.write("/home/a", kSeveralStripes);
    hooked.share("/home/a");
    hooked.files.after_write = [](const env::Path& path) {
      if (path == "/home/out/a.part") throw std::bad_alloc();
    };
    const auto got = hooked.get();
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().code, ErrorCode::limit);
    QVERIFY(!hooked.there("/home/out/.cairn-a.lock"));
    hooked.files.after_write = {};
    QVERIFY(hooked.get().has_value());
  }
};

CAIRN_TEST(MaterializeTest)
#include "test_materialize.moc"
