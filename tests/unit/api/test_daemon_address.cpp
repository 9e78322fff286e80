#include <QTest>

#include "support/test_registry.h"
#include "unit/api/api_fixture.h"

using namespace cairn;
using namespace cairn::test;
using api::find_daemon;

namespace {

// What a daemon that was killed leaves behind.
void leave_socket(const env::Path& path) {
  asio::io_context context;
  asio::local::stream_protocol::acceptor acceptor(context, {path.string()});
}

void with_long_folder(ApiFixture& f) {
  f.folder /= std::string(120, 'x');
  QVERIFY(f.files->make_directory(f.folder).has_value());
}

}  // namespace

class DaemonAddressTest : public QObject {
  Q_OBJECT
 private slots:
  void aDaemonThatRunsIsFound() {
    ApiFixture f;
    QVERIFY(!find_daemon(*f.files, f.folder));
    QVERIFY(f.start().has_value());
    QCOMPARE(find_daemon(*f.files, f.folder).value(), f.folder / "api.sock");
    f.stop();
    QVERIFY(!find_daemon(*f.files, f.folder));
    QVERIFY(!find_daemon(*f.files, f.folder / "nothing"));
  }

  void theSocketOfADaemonThatDiedIsReplaced() {
    ApiFixture f;
    leave_socket(f.folder / "api.sock");
    QVERIFY(f.files->info(f.folder / "api.sock").has_value());
    QVERIFY(!find_daemon(*f.files, f.folder));
    QVERIFY(f.start().has_value());
    QVERIFY(find_daemon(*f.files, f.folder).has_value());
  }

  void aSecondDaemonIsRefused() {
    ApiFixture f;
    QVERIFY(f.start().has_value());
    api::Server second(f.env, f.context.get_executor(), f.node, f.options());
    const auto started = f.run(second.start());
    QCOMPARE(started.error().code, ErrorCode::busy);
    f.run_to_end(second.stop());
    QVERIFY(find_daemon(*f.files, f.folder).has_value());
    QCOMPARE(RawClient(f).ask("GET", "/health").status, 200);
  }

  void aFolderWithALongNameHasItsSocketElsewhere() {
    ApiFixture f;
    with_long_folder(f);
    auto with = f.options();
    with.http.runtime_folder = env::Path(f.temporary.path().toStdString()) / "run";
    QVERIFY(f.start(with).has_value());
    const auto path = f.server->socket_path();
    QCOMPARE(path.parent_path(), with.http.runtime_folder);
    QCOMPARE(f.files->info(with.http.runtime_folder)->mode, 0700U);
    QCOMPARE(find_daemon(*f.files, f.folder).value(), path);
    QCOMPARE(RawClient(f).ask("GET", "/health").status, 200);
    f.stop();
    QVERIFY(!f.files->info(f.folder / "api.address").has_value());
    QVERIFY(!f.files->info(path).has_value());
  }

  void withoutAnyShortFolderItSaysSo() {
    ApiFixture f;
    with_long_folder(f);
    auto with = f.options();
    with.http.runtime_folder = f.folder;
    const auto started = f.start(with);
    QCOMPARE(started.error().code, ErrorCode::invalid);
    QVERIFY(started.error().context.contains("too long for a Unix socket"));
    QVERIFY(started.error().context.contains(f.folder.string()));
  }

  void anAddressThatIsNonsenseIsNobody() {
    ApiFixture f;
    with_long_folder(f);
    for (const auto& text : {std::string(5000, 'x'), std::string(200, 'x'), std::string("\n"),
                             f.temporary.path().toStdString()}) {
      const auto address = f.folder / "api.address";
      QVERIFY(
          env::write_file_atomically(*f.files, address, view_of(text), env::Open::create_private)
              .has_value());
      QVERIFY(!find_daemon(*f.files, f.folder));
    }
  }

  void tokensAreComparedWhole() {
    QVERIFY(api::same_token("abc", "abc"));
    QVERIFY(!api::same_token("abc", "abd"));
    QVERIFY(!api::same_token("abc", "ab"));
    QVERIFY(!api::same_token("", "a"));
  }
};

CAIRN_TEST(DaemonAddressTest)
#include "test_daemon_address.moc"
