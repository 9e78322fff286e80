#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <ctime>
#include <map>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "platform/posix_descriptor.h"
#include "platform/service_manager.h"
#include "support/test_registry.h"

using namespace cairn;
using platform::Descriptor;
using platform::ServiceManager;

namespace {

using Variables = std::map<std::string, std::string>;

ServiceManager manager_of(const Variables& values) {
  return ServiceManager([&](const std::string& name) -> std::optional<std::string> {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  });
}

// The end that a service manager has.
class Socket {
 public:
  explicit Socket(const std::string& name) : descriptor_(socket(AF_UNIX, SOCK_DGRAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.data(), name.size());
    if (name[0] == '@') address.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
    if (bind(descriptor_.get(), reinterpret_cast<sockaddr*>(&address), size) != 0) {
      qFatal("cannot bind");
    }
  }

  // What has come; nothing where nothing has.
  std::string next() {
    char buffer[1000];
    const auto size = recv(descriptor_.get(), buffer, sizeof buffer, MSG_DONTWAIT);
    return size < 0 ? "" : std::string(buffer, static_cast<std::size_t>(size));
  }

 private:
  Descriptor descriptor_;
};

}  // namespace

class ServiceManagerTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

 private slots:
  void everyMessageReachesASocketInAFileOrWithout() {
    const std::string path = folder_.path().toStdString() + "/notify";
    const std::string abstract = "@cairn-test-" + std::to_string(getpid());
    for (const auto& name : {path, abstract}) {
      Socket socket(name);
      const auto manager = manager_of({{"NOTIFY_SOCKET", name}});
      manager.ready("at work\nhere");
      QCOMPARE(socket.next(), std::string("READY=1\nSTATUS=at work here"));
      manager.status("busy");
      QCOMPARE(socket.next(), std::string("STATUS=busy"));
      manager.alive();
      QCOMPARE(socket.next(), std::string("WATCHDOG=1"));
      manager.stopping();
      QCOMPARE(socket.next(), std::string("STOPPING=1\nSTATUS=stopping"));
      QCOMPARE(socket.next(), std::string());
    }
  }

  void aReloadCarriesTheTimeOfTheMonotonicClock() {
    const std::string name = folder_.path().toStdString() + "/reload";
    Socket socket(name);
    const auto micros = [] {
      timespec now{};
      clock_gettime(CLOCK_MONOTONIC, &now);
      return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
    };
    const auto before = micros();
    manager_of({{"NOTIFY_SOCKET", name}}).reloading();
    const std::string start = "RELOADING=1\nMONOTONIC_USEC=";
    const auto message = socket.next();
    QVERIFY2(message.starts_with(start), message.c_str());
    const auto said = std::stoll(message.substr(start.size()));
    QVERIFY(before <= said && said <= micros());
  }

  void withoutASocketNothingIsToldAndNothingFails() {
    for (const auto& name : {std::string(), std::string("x"), std::string("/nobody/listens"),
                             std::string("@"), "/" + std::string(200, 'x')}) {
      const auto manager = manager_of({{"NOTIFY_SOCKET", name}});
      manager.ready("");
      manager.stopping();
    }
    QVERIFY(!manager_of({{"WATCHDOG_USEC", "1000000"}}).alive_every());
  }

  void signsOfLifeAreDueInHalfTheTime() {
    Variables values{{"NOTIFY_SOCKET", "@x"}, {"WATCHDOG_USEC", "3000000"}};
    QVERIFY(manager_of(values).alive_every() == std::chrono::milliseconds(1500));
    values["WATCHDOG_PID"] = std::to_string(getpid());
    QVERIFY(manager_of(values).alive_every());
    values["WATCHDOG_PID"] = "1";
    QVERIFY(!manager_of(values).alive_every());
    values.erase("WATCHDOG_PID");
    for (const char* wrong : {"", "0", "-1", "x", "3s", "18446744073709551615"}) {
      values["WATCHDOG_USEC"] = wrong;
      QVERIFY2(!manager_of(values).alive_every(), wrong);
    }
  }

  void theJournalIsKnownByTheStreamThatLeadsThere() {
    struct stat status{};
    QCOMPARE(fstat(STDERR_FILENO, &status), 0);
    const auto stream = std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
    QVERIFY(manager_of({{"JOURNAL_STREAM", stream}}).stderr_is_journal());
    QVERIFY(!manager_of({{"JOURNAL_STREAM", stream + "1"}}).stderr_is_journal());
    QVERIFY(!manager_of({}).stderr_is_journal());
  }
};

CAIRN_TEST(ServiceManagerTest)
#include "test_service_manager.moc"
