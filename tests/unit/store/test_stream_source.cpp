#include <QTest>

#include "base/limits.h"
#include "store/stream_source.h"
#include "store_fixture.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::StoreFixture;

class StreamSourceTest : public QObject {
  Q_OBJECT

  static store::Scan scan(StoreFixture& fixture, const env::Path& path) {
    auto scanned = store::scan(fixture.files(), path, {}, {});
    if (!scanned) qFatal("%s", scanned.error().text().c_str());
    return std::move(*scanned);
  }

  static Result<std::vector<std::size_t>> stripes(StoreFixture& fixture, const store::Scan& scanned,
                                                  std::uint64_t from = 0) {
    store::StreamSource source(fixture.files(), scanned, from);
    content::Stripe stripe{Buffer(store::StreamSource::stripe_capacity({})), 0};
    std::vector<std::size_t> sizes;
    while (true) {
      TRY(const bool more, source.next(stripe));
      if (!more) return sizes;
      sizes.push_back(stripe.stripe_bytes);
    }
  }

 private slots:
  void stripesAddUpAndKeepTheirLimits() {
    StoreFixture fixture;
    fixture.write("/home/a", 70'000'000);
    const auto scanned = scan(fixture, "/home/a");
    const auto sizes = stripes(fixture, scanned).value();
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      sum += sizes[i];
      QVERIFY(sizes[i] <= limits::kStripeMaxBytes);
      QVERIFY(i + 1 == sizes.size() || sizes[i] >= limits::kStripeMinBytes);
    }
    QCOMPARE(sum, std::uint64_t{70'000'000});
  }

  void aFileThatALinkTookThePlaceOfIsNotFollowed() {
    StoreFixture fixture;
    QVERIFY(fixture.files().make_directory("/home/shared"));
    fixture.write("/home/shared/a", 100'000);
    fixture.write("/home/outside", 100'000);
    const auto scanned = scan(fixture, "/home/shared");
    const auto was = fixture.files().info("/home/shared/a")->mtime_ns;
    QVERIFY(fixture.files().remove("/home/shared/a"));
    QVERIFY(fixture.files().set_mtime("/home/outside", was));
    QVERIFY(fixture.files().make_link("../outside", "/home/shared/a"));
    const auto read = stripes(fixture, scanned);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::changed);
    QVERIFY(read.error().context.starts_with("/home/shared/a was replaced"));
  }

  void aFolderThatALinkTookThePlaceOfIsNotFollowed() {
    StoreFixture fixture;
    for (const auto* folder : {"/home/shared", "/home/shared/in", "/home/outside"}) {
      QVERIFY(fixture.files().make_directory(folder));
    }
    fixture.write("/home/shared/in/a", 100'000);
    fixture.write("/home/outside/a", 100'000);
    const auto scanned = scan(fixture, "/home/shared");
    const auto was = fixture.files().info("/home/shared/in/a")->mtime_ns;
    QVERIFY(fixture.files().set_mtime("/home/outside/a", was));
    QVERIFY(fixture.files().rename("/home/shared/in", "/home/away"));
    QVERIFY(fixture.files().make_link("../outside", "/home/shared/in"));
    QCOMPARE(stripes(fixture, scanned).error().code, ErrorCode::changed);
  }

  void startingAtAnyCutGivesTheSameStripes() {
    StoreFixture fixture;
    fixture.write("/home/a", 50'000'000);
    const auto scanned = scan(fixture, "/home/a");
    const auto sizes = stripes(fixture, scanned).value();
    std::uint64_t from = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      const std::vector rest(sizes.begin() + static_cast<std::ptrdiff_t>(i), sizes.end());
      QCOMPARE(stripes(fixture, scanned, from).value(), rest);
      from += sizes[i];
    }
  }

  void aLargeFileHasStripesOfItsOwnAndSmallOnesShare() {
    StoreFixture fixture;
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    fixture.write("/home/f/a", 1000);
    fixture.write("/home/f/b", 2000);
    fixture.write("/home/f/c", limits::kLargeFileBytes);
    fixture.write("/home/f/d", 3000);
    fixture.write("/home/f/e", 0);
    fixture.write("/home/f/f", 4000);
    const std::vector<std::size_t> expected{3000, limits::kLargeFileBytes, 7000};
    QCOMPARE(stripes(fixture, scan(fixture, "/home/f")).value(), expected);
  }

  void aFileThatChangesAfterTheScanIsNamed_data() {
    QTest::addColumn<int>("size");
    QTest::newRow("shrinks") << 10;
    QTest::newRow("grows") << 400'000;
    QTest::newRow("is written to") << 300'000;
    QTest::newRow("disappears") << -1;
  }
  void aFileThatChangesAfterTheScanIsNamed() {
    QFETCH(int, size);
    StoreFixture fixture;
    QVERIFY(fixture.files().make_directory("/home/f").has_value());
    fixture.write("/home/f/a", 1000);
    fixture.write("/home/f/b", 300'000);
    const auto scanned = scan(fixture, "/home/f");
    fixture.clock().run_for(1s);
    if (size < 0) {
      QVERIFY(fixture.files().remove("/home/f/b").has_value());
    } else {
      fixture.write("/home/f/b", static_cast<std::size_t>(size), 9);
    }
    const auto read = stripes(fixture, scanned);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::changed);
    QVERIFY(read.error().context.starts_with("/home/f/b "));
  }
};

CAIRN_TEST(StreamSourceTest)
#include "test_stream_source.moc"
