// Files that another program holds a lease on, which Linux has.
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/system_files.h"
#include "support/test_registry.h"

using namespace cairn;
using env::Open;
using env::Path;

namespace {

int leased = -1;

void give_back(int) {
  fcntl(leased, F_SETLEASE, F_UNLCK);
}

}  // namespace

class LeasesTest : public QObject {
  Q_OBJECT

 private slots:
  void aFileUnderALeaseIsOpenedOnceItIsGivenBack() {
    const QTemporaryDir temporary;
    const Path path = Path(temporary.path().toStdString()) / "file";
    const auto files = platform::make_system_files();
    files->open(path, Open::create).value();
    leased = open(path.c_str(), O_RDWR | O_CLOEXEC);
    QVERIFY(leased >= 0);
    // How the system asks the holder.
    const auto before = std::signal(SIGIO, give_back);
    const bool held = fcntl(leased, F_SETLEASE, F_WRLCK) == 0;
    const auto opened = files->open(path, Open::read);
    close(leased);
    std::signal(SIGIO, before);
    if (!held) QSKIP("this file system has no leases");
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().context.c_str());
  }
};

CAIRN_TEST(LeasesTest)
#include "test_leases.moc"
