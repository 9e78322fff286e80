#include <QTest>

#include <boost/asio/ip/tcp.hpp>
#include <fcntl.h>
#include <sys/resource.h>

#include "support/test_registry.h"
#include "tls_fixture.h"

using namespace cairn;
using test::TlsFixture;
using StreamPtr = TlsFixture::StreamPtr;

class TlsDescriptorsTest : public QObject {
  Q_OBJECT

 private slots:
  void aListenerWithoutDescriptorsPausesAndGoesOn() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizers need descriptors themselves");
#endif
    TlsFixture f;
    const auto door = f.listener();
    f.settle();
    TlsFixture::Waited<StreamPtr> connected;
    f.start(f.connect(*door), connected);
    // The connecting side has got its own socket once the task has begun.
    f.context.restart();
    f.context.run_one();
    f.context.run_one();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    const int next = open("/dev/null", O_RDONLY | O_CLOEXEC);
    close(next);
    none.rlim_cur = static_cast<rlim_t>(next);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_NOFILE, &before); });
    QVERIFY(f.run_until([&] { return !f.log.lines.empty(); }));
    int turns = 0;
    const auto end = f.clock.now() + std::chrono::milliseconds(100);
    while (f.clock.now() < end) {
      f.context.restart();
      turns += static_cast<int>(f.context.run_one_for(std::chrono::milliseconds(20)));
    }
    QVERIFY(turns < 10);  // it does not ask again and again
    setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(f.run_until([&] { return connected.has_value(); }));
    QVERIFY(*connected);
  }
};

CAIRN_TEST(TlsDescriptorsTest)
#include "test_tls_descriptors.moc"
