#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "support/test_registry.h"
#include "ui/single_instance.h"

using namespace cairn;
using ui::SingleInstance;
using ui::StartRequest;
using Outcome = SingleInstance::Outcome;

namespace {

StartRequest requestOf(const QString& link) {
  StartRequest request;
  request.links = {link};
  return request;
}

// Runs beside the event loop of the test, as another process would.
class Beside {
 public:
  explicit Beside(std::function<void()> job) : thread_(QThread::create(std::move(job))) {
    thread_->start();
  }
  ~Beside() { thread_->wait(); }
  [[nodiscard]] bool ended() const { return thread_->isFinished(); }

 private:
  std::unique_ptr<QThread> thread_;
};

// What a later start comes to, while the first one's event loop runs.
Outcome startBeside(const QString& folder, const StartRequest& request, int timeoutMs = 3000) {
  std::optional<Outcome> outcome;
  const Beside later([&] { outcome = SingleInstance(folder).start(request, timeoutMs); });
  if (!QTest::qWaitFor([&] { return later.ended(); }, 20'000)) qFatal("the start does not end");
  return *outcome;
}

// Sends bytes as a client, and returns what came back before the end.
QByteArray exchange(const QString& address, const QByteArray& bytes) {
  QByteArray answer;
  const Beside client([&] {
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(5000)) return;
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {
    }
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(10'000)) {
      answer += socket.readAll();
    }
    answer += socket.readAll();
  });
  if (!QTest::qWaitFor([&] { return client.ended(); }, 20'000)) qFatal("the client does not end");
  return answer;
}

// Leaves what an app leaves that is killed: its lock, with the id of a process that has ended.
void leaveLockOfDeadProcess(const QString& path) {
  QProcess process;
  process.start("true", QStringList());
  QVERIFY(process.waitForStarted());
  const auto pid = process.processId();
  QVERIFY(process.waitForFinished());
  QByteArray text;
  {
    QLockFile lock(path);
    QVERIFY(lock.tryLock(0));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    text = file.readAll();
  }
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::number(pid) + text.mid(text.indexOf('\n')));
}

// A socket that nobody listens on any more.
void leaveSocket(const QString& path) {
  QLocalServer server;
  QVERIFY(server.listen(path + ".made"));
  // Closing removes the name that it was made under, and no other.
  QVERIFY(QFile::rename(path + ".made", path));
  server.close();
  QVERIFY(QFile::exists(path));
}

void expectWarning(const char* pattern) {
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(pattern));
}

}  // namespace

class SingleInstanceTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whoEndsTakesNothingMoreAndKeepsItsPlace() {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.start({}), Outcome::first);
    first.close();
    QCOMPARE(startBeside(folder.path(), requestOf("cairn:x"), 300), Outcome::busy);
    QCOMPARE(requested.size(), 0);
  }

  void init() {
    runtime_ = std::make_unique<QTemporaryDir>();
    data_ = std::make_unique<QTemporaryDir>();
    before_ = qEnvironmentVariable("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", runtime_->path().toUtf8());
    QVERIFY(QFile::setPermissions(runtime_->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }
  void cleanup() { qputenv("XDG_RUNTIME_DIR", before_.toUtf8()); }

  void theSecondStartHandsOverAndEnds() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    std::vector<StartRequest> heard;
    connect(&first, &SingleInstance::requested, this,
            [&](const StartRequest& request) { heard.push_back(request); });
    auto request = requestOf("cairn:a.b");
    request.paths = {"/x y", QString::fromUtf8("/\xE6\x96\x87")};
    request.activationToken = "token";
    QCOMPARE(startBeside(data_->path(), request), Outcome::handed_over);
    QTRY_COMPARE(heard.size(), std::size_t{1});
    QCOMPARE(heard.front() == request, true);
    QCOMPARE(startBeside(data_->path(), {}), Outcome::handed_over);
    QTRY_COMPARE(heard.size(), std::size_t{2});
  }

  // As while the app asks its first questions, before it has a window.
  void whatComesBeforeAnybodyListensIsKept() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    QCOMPARE(startBeside(data_->path(), requestOf("cairn:a.b")), Outcome::handed_over);
    for (int i = 1; i < SingleInstance::kWaitingMax; ++i) {
      QCOMPARE(startBeside(data_->path(), {}), Outcome::handed_over);
    }
    QCOMPARE(startBeside(data_->path(), {}), Outcome::refused);
    std::vector<StartRequest> heard;
    connect(&first, &SingleInstance::requested, this,
            [&](const StartRequest& request) { heard.push_back(request); });
    QVERIFY(heard.empty());
    QTRY_COMPARE(heard.size(), std::size_t{SingleInstance::kWaitingMax});
    QCOMPARE(heard.front().links, QStringList{"cairn:a.b"});
  }

  void anotherDataFolderIsAnotherApp() {
    const QTemporaryDir other;
    SingleInstance first(data_->path()), second(other.path());
    QCOMPARE(first.start({}), Outcome::first);
    QCOMPARE(second.start({}), Outcome::first);
    QVERIFY(first.address() != second.address());
  }

  void theSameFolderByAnotherNameIsTheSameApp() {
    const SingleInstance plain(data_->path()),
        roundabout(data_->path() + "/./../" + QFileInfo(data_->path()).fileName() + "/");
    QCOMPARE(plain.address(), roundabout.address());
  }

  void noOtherUserMayOpenTheSocket() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(first.address()) & others));
  }

  void afterTheEndOfTheFirstAnotherIsFirst() {
    {
      SingleInstance first(data_->path());
      QCOMPARE(first.start({}), Outcome::first);
    }
    SingleInstance second(data_->path());
    QCOMPARE(second.start({}), Outcome::first);
  }

  void whatAKilledAppLeftBehindIsNoObstacle() {
    SingleInstance next(data_->path());
    leaveSocket(next.address());
    leaveLockOfDeadProcess(next.address() + ".lock");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(next.start({}), Outcome::first);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(startBeside(data_->path(), requestOf("cairn:a.b")), Outcome::handed_over);
  }

  void aLivingAppKeepsItsSocketThoughItsLockIsGone() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    QVERIFY(QFile::remove(first.address() + ".lock"));
    QCOMPARE(startBeside(data_->path(), requestOf("cairn:a.b")), Outcome::handed_over);
    QCOMPARE(startBeside(data_->path(), requestOf("cairn:a.b")), Outcome::handed_over);
  }

  // The first one's event loop does not run meanwhile.
  void aBusyAppIsSaidToBeBusyAfterAWhile() {
    SingleInstance first(data_->path()), second(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.start(requestOf("cairn:a.b"), 200), Outcome::busy);
    QVERIFY(timer.elapsed() >= 190 && timer.elapsed() < 2000);
  }

  void anAppThatStartsJustNowIsWaitedFor() {
    SingleInstance first(data_->path());
    QLockFile starting(first.address() + ".lock");
    starting.setStaleLockTime(0);
    QVERIFY(starting.tryLock(0));
    QCOMPARE(first.start({}, 150), Outcome::busy);
    starting.unlock();
    QCOMPARE(first.start({}), Outcome::first);
  }

  void whoIsOfAnotherVersionRefuses() {
    SingleInstance first(data_->path());
    QLocalServer stranger;
    QVERIFY(stranger.listen(first.address()));
    connect(&stranger, &QLocalServer::newConnection, this, [&] {
      auto* client = stranger.nextPendingConnection();
      connect(client, &QLocalSocket::readyRead, client, [client] {
        client->write("{\"cairn\":2,\"ok\":true}\n");
        client->disconnectFromServer();
      });
    });
    QCOMPARE(startBeside(data_->path(), {}), Outcome::refused);
  }

  void garbageIsIgnoredAndLogged_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noJson") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("zeroes") << QByteArray(1000, '\0') + '\n';
    QTest::newRow("wrongTypes") << QByteArray("{\"cairn\":1,\"links\":{}}\n");
    QTest::newRow("laterVersion") << QByteArray("{\"cairn\":9}\n");
    QTest::newRow("endless") << QByteArray(1024 * 1024 + 10, 'x');
  }

  void garbageIsIgnoredAndLogged() {
    QFETCH(QByteArray, bytes);
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    const QSignalSpy heard(&first, &SingleInstance::requested);
    expectWarning("a client");
    QCOMPARE(exchange(first.address(), bytes), ui::encodeAnswer(false));
    QCOMPARE(heard.size(), 0);
    QCOMPARE(startBeside(data_->path(), requestOf("cairn:a.b")), Outcome::handed_over);
    QTRY_COMPARE(heard.size(), 1);
  }

  void halfALineIsNoRequest() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    const QSignalSpy heard(&first, &SingleInstance::requested);
    {
      QLocalSocket client;
      client.connectToServer(first.address());
      QVERIFY(client.waitForConnected(5000));
      client.write("{\"cairn\":1}");
      QVERIFY(client.waitForBytesWritten(5000));
    }
    QCOMPARE(startBeside(data_->path(), {}), Outcome::handed_over);
    QTRY_COMPARE(heard.size(), 1);
  }

  void clientsThatSayNothingDoNotKeepOthersOut() {
    SingleInstance first(data_->path());
    QCOMPARE(first.start({}), Outcome::first);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < SingleInstance::kClientsMax - 1; ++i) {
      silent.push_back(std::make_unique<QLocalSocket>());
      silent.back()->connectToServer(first.address());
      QVERIFY(silent.back()->waitForConnected(5000));
    }
    QCOMPARE(startBeside(data_->path(), {}), Outcome::handed_over);
    silent.push_back(std::make_unique<QLocalSocket>());
    silent.back()->connectToServer(first.address());
    expectWarning("too many clients");
    QLocalSocket one_more;
    one_more.connectToServer(first.address());
    QTRY_COMPARE(one_more.state(), QLocalSocket::UnconnectedState);
    silent.clear();
    QTRY_COMPARE(startBeside(data_->path(), {}), Outcome::handed_over);
  }

  void moreThanCanBeHandedOverSaysSo() {
    StartRequest request;
    request.paths = {"/" + QString(1024 * 1024, 'x')};
    SingleInstance instance(data_->path());
    QCOMPARE(instance.start(request), Outcome::failed);
    QVERIFY(!instance.problem().isEmpty());
  }

 private:
  std::unique_ptr<QTemporaryDir> runtime_;
  std::unique_ptr<QTemporaryDir> data_;
  QString before_;
};

CAIRN_TEST(SingleInstanceTest)
#include "test_single_instance.moc"
