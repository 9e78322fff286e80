#include <QTest>
#include <limits>

#include "store/ingest.h"
#include "store/upkeep.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::Operation;
using test::StoreFixture;

class IngestTest : public QObject {
  Q_OBJECT
 private slots:
  // Its rows are gone when it has more to add to them; the library is not damaged for that.
  void aShareThatIsGivenUpMeanwhileSaysSo() {
    StoreFixture fixture;
    fixture.write("/home/a", 40'000'000);
    test::StoreParts parts(fixture, {.commit_copied_bytes = 1});
    const store::Watch watch{[&](std::uint64_t, std::uint64_t) {
                               constexpr auto kAll = std::numeric_limits<std::int64_t>::max();
                               CHECK(parts.store->library.forget_unfinished(kAll).has_value());
                             },
                             {}};
    const auto shared = fixture.run(store::ingest(*parts.store, {"/home/a", {}, true, {}}, watch));
    QVERIFY(!shared.has_value());
    QCOMPARE(shared.error().code, ErrorCode::not_found);
    QVERIFY(fixture.run(store::ingest(*parts.store, {"/home/a", {}, true, {}}, {})).has_value());
  }

  void aRepairOfWhatIsRemovedMeanwhileSaysSo() {
    StoreFixture fixture;
    fixture.write("/home/a", 40'000'000);
    test::StoreParts parts(fixture, {});
    const auto shared = fixture.run(store::ingest(*parts.store, {"/home/a", {}, true, {}}, {}));
    QVERIFY(shared.has_value());
    const store::Watch watch{[&](std::uint64_t, std::uint64_t) {
                               CHECK(parts.store->library.remove(shared->row).has_value());
                             },
                             {}};
    const auto checked = fixture.run(store::verify(*parts.store, shared->row, true, watch));
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, ErrorCode::not_found);
  }

  void aStoppedShareGoesOnWhereItWas_data() {
    QTest::addColumn<bool>("copy");
    QTest::newRow("in place") << false;
    QTest::newRow("copied") << true;
  }
  void aStoppedShareGoesOnWhereItWas() {
    QFETCH(bool, copy);
    StoreFixture fixture;
    fixture.write("/home/a", 40'000'000);
    store::Tuning tuning{.commit_copied_bytes = 1, .commit_placed_bytes = 1};
    test::StoreParts parts(fixture, tuning);
    const store::IngestRequest request{"/home/a", {}, copy, {}};

    std::stop_source stop;
    std::uint64_t done = 0;
    const store::Watch watch{[&](std::uint64_t bytes, std::uint64_t) {
                               done += bytes;
                               if (done > 15'000'000) stop.request_stop();
                             },
                             stop.get_token()};
    const auto stopped = fixture.run(store::ingest(*parts.store, request, watch));
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    QVERIFY(done > 15'000'000 && done < 40'000'000);
    QVERIFY(parts.store->library.bundles()->empty());
    QCOMPARE(parts.store->library.totals()->unfinished, std::uint64_t{1});

    const auto finished = fixture.run(store::ingest(*parts.store, request, {}));
    QVERIFY(finished.has_value());
    QCOMPARE(finished->resumed_bytes, done);
    QCOMPARE(parts.store->library.totals()->unfinished, std::uint64_t{0});

    // The same bundle as without the interruption.
    StoreFixture other;
    other.write("/home/a", 40'000'000);
    test::StoreParts fresh(other, {});
    const auto at_once = other.run(store::ingest(*fresh.store, request, {}));
    QVERIFY(at_once.has_value());
    QCOMPARE(at_once->row.root, finished->row.root);
    QVERIFY(at_once->row.key == finished->row.key);
  }

  void anInterruptedShareOfAFileThatChangedStartsAnew() {
    StoreFixture fixture;
    fixture.write("/home/a", 20'000'000);
    test::StoreParts parts(fixture, {.commit_placed_bytes = 1});
    const store::IngestRequest request{"/home/a", {}, false, {}};
    std::stop_source stop;
    const store::Watch watch{[&](std::uint64_t, std::uint64_t) { stop.request_stop(); },
                             stop.get_token()};
    // The first report is of nothing resumed; the share stops before its first stripe or behind it.
    static_cast<void>(fixture.run(store::ingest(*parts.store, request, watch)));
    fixture.clock().run_for(1s);
    fixture.write("/home/a", 20'000'000, 2);
    const auto finished = fixture.run(store::ingest(*parts.store, request, {}));
    QVERIFY(finished.has_value());
    QCOMPARE(finished->resumed_bytes, std::uint64_t{0});
  }

  void abandonedSharesAreForgottenAndTheirChunksFreed() {
    StoreFixture fixture;
    fixture.write("/home/a", 40'000'000);
    test::StoreParts parts(fixture, {.commit_copied_bytes = 1});
    std::stop_source stop;
    std::uint64_t done = 0;
    const store::Watch watch{[&](std::uint64_t bytes, std::uint64_t) {
                               done += bytes;
                               if (done > 15'000'000) stop.request_stop();
                             },
                             stop.get_token()};
    static_cast<void>(fixture.run(store::ingest(*parts.store, {"/home/a", {}, true, {}}, watch)));
    QVERIFY(parts.store->packs.usage()->bytes > 15'000'000);
    QVERIFY(parts.store->library.forget_unfinished(fixture.clock().wall_ns() + 1).has_value());
    QVERIFY(fixture.run(store::compact(*parts.store, {})).has_value());
    QCOMPARE(parts.store->packs.usage()->bytes, std::uint64_t{0});
  }

  void emptyThingsCanBeSharedAndCarryNoChunks() {
    StoreFixture fixture;
    auto& node = fixture.start();
    fixture.write("/home/empty", 0);
    QVERIFY(fixture.files().make_directory("/home/none").has_value());
    for (const auto* path : {"/home/empty", "/home/none"}) {
      const auto shared = fixture.share(path);
      QVERIFY(shared.has_value());
      const auto details = fixture.run(node.inspect(shared->link));
      QVERIFY(details.has_value());
      QCOMPARE(details->stripes, std::uint64_t{0});
      QVERIFY(fixture.get(shared->link, "/home/out").has_value());
    }
    QVERIFY(fixture.files().info("/home/out/empty").has_value());
    QCOMPARE(fixture.files().info("/home/out/none")->kind, env::FileKind::directory);
  }

  void theDataFolderInsideTheSharedFolderIsSkipped() {
    StoreFixture fixture;
    fixture.start();
    fixture.write("/home/a", 1000);
    const auto shared = fixture.share("/home");
    QVERIFY(shared.has_value());
    QCOMPARE(shared->skipped.size(), std::size_t{1});
    QCOMPARE(shared->files, std::uint64_t{1});
  }

  void linksAreKeptAndNeverFollowed() {
    StoreFixture fixture;
    fixture.start();
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    fixture.write("/home/secret", 1000);
    QVERIFY(fixture.files().make_link("../secret", "/home/f/out").has_value());
    QVERIFY(fixture.files().make_link(".", "/home/f/loop").has_value());
    const auto shared = fixture.share("/home/f");
    QVERIFY(shared.has_value());
    QCOMPARE(shared->files, std::uint64_t{0});
    QVERIFY(fixture.get(shared->link, "/home/got").has_value());
    QCOMPARE(fixture.files().read_link("/home/got/f/out").value(), std::string("../secret"));
    QCOMPARE(fixture.files().read_link("/home/got/f/loop").value(), std::string("."));
  }
};

CAIRN_TEST(IngestTest)
#include "test_ingest.moc"
