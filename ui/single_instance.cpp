#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QOperatingSystemVersion>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <algorithm>

namespace cairn::ui {
namespace {

const QLoggingCategory& instanceLog() {
  static const QLoggingCategory category("cairn.instance");
  return category;
}

constexpr int kAnswerBytesMax = 4096;
// Between attempts while an app that has the lock does not listen yet, or not any more.
constexpr int kRetryMs = 50;

bool pipesAreNoFiles() {
  return QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
}

// Which app this is: of whom, over which folder.
QString nameFor(const QString& dataFolder) {
  const QDir folder(dataFolder);
  const auto canonical = folder.canonicalPath();
  const auto path = canonical.isEmpty() ? QDir::cleanPath(folder.absolutePath()) : canonical;
  const auto whose = QDir::homePath() + QChar(u'\n') + path;
  const auto hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("cairn-") + QString::fromLatin1(hash.toHex().left(24));
}

// Of this user alone, and gone when the machine starts again.
QString runtimeFolder() {
  const auto of =
      pipesAreNoFiles() ? QStandardPaths::TempLocation : QStandardPaths::RuntimeLocation;
  const auto folder = QStandardPaths::writableLocation(of);
  return folder.isEmpty() ? QDir::tempPath() : folder;
}

}  // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent) : QObject(parent) {
  const auto name = nameFor(dataFolder);
  const QDir folder(runtimeFolder());
  address_ = pipesAreNoFiles() ? name : folder.filePath(name);
  lock_ = std::make_unique<QLockFile>(folder.filePath(name + QStringLiteral(".lock")));
  // It is held for as long as the app runs; what makes it stale is that the process is gone.
  lock_->setStaleLockTime(0);
}

SingleInstance::~SingleInstance() {
  close();
}

void SingleInstance::close() {
  if (server_) server_->close();
}

SingleInstance::Outcome SingleInstance::start(const StartRequest& request, int timeoutMs) {
  const QDeadlineTimer until(timeoutMs);
  const auto line = encodeRequest(request);
  if (!line) return failedWith(QString::fromStdString(line.error().context));
  auto last = Attempt::nobody;
  while (true) {
    const bool isHolder = lock_->tryLock(0);
    if (!isHolder && lock_->error() != QLockFile::LockFailedError) {
      return failedWith(QStringLiteral("%1 cannot be locked").arg(address_));
    }
    // Asked even by the holder: a cleaner of temporary files may have taken a living app's lock.
    last = handOver(*line, until);
    if (last == Attempt::answered || last == Attempt::refused || last == Attempt::silent) {
      if (isHolder) lock_->unlock();
      break;
    }
    if (isHolder) return listen() ? Outcome::first : failedWith(server_->errorString());
    if (until.hasExpired()) break;
    QThread::msleep(
        static_cast<unsigned long>(std::clamp<qint64>(until.remainingTime(), 0, kRetryMs)));
  }
  if (last == Attempt::answered) return Outcome::handed_over;
  return last == Attempt::refused ? Outcome::refused : Outcome::busy;
}

// ---- the later start ----------------------------------------------------------------------------

SingleInstance::Attempt SingleInstance::handOver(const QByteArray& line,
                                                 const QDeadlineTimer& until) {
  const auto left = [&until] { return static_cast<int>(until.remainingTime()); };
  QLocalSocket socket;
  socket.connectToServer(address_);
  if (!socket.waitForConnected(left())) {
    const bool isFull = socket.error() == QLocalSocket::SocketTimeoutError ||
                        socket.error() == QLocalSocket::SocketResourceError;
    return isFull ? Attempt::silent : Attempt::nobody;
  }
  socket.write(line);
  while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) {
  }
  QByteArray answer;
  while (!answer.contains('\n') && answer.size() < kAnswerBytesMax) {
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left())) break;
    answer += socket.read(kAnswerBytesMax);
  }
  if (!answer.contains('\n')) {
    // Ended before it answered: gone, and the place is free; or slow.
    return until.hasExpired() ? Attempt::silent : Attempt::nobody;
  }
  const auto taken = decodeAnswer(answer.left(answer.indexOf('\n')));
  if (!taken) problem_ = QString::fromStdString(taken.error().context);
  return taken.value_or(false) ? Attempt::answered : Attempt::refused;
}

SingleInstance::Outcome SingleInstance::failedWith(const QString& problem) {
  problem_ = problem;
  return Outcome::failed;
}

// ---- the first ----------------------------------------------------------------------------------

bool SingleInstance::listen() {
  server_ = new QLocalServer(this);
  server_->setSocketOptions(QLocalServer::UserAccessOption);
  connect(server_, &QLocalServer::newConnection, this, &SingleInstance::greet);
  // Nobody answers there, and nobody else holds the lock: what is there was left behind.
  QLocalServer::removeServer(address_);
  if (server_->listen(address_)) return true;
  lock_->unlock();
  return false;
}

void SingleInstance::greet() {
  while (auto* client = server_->nextPendingConnection()) {
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    if (clients_ >= kClientsMax) {
      qCWarning(instanceLog) << "too many clients at once; one was turned away";
      client->abort();
      client->deleteLater();
      continue;
    }
    ++clients_;
    connect(client, &QObject::destroyed, this, [this] { --clients_; });
    client->setReadBufferSize(kRequestBytesMax + 1);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    QTimer::singleShot(kClientTimeoutMs, client, [client] { client->abort(); });
    read(client);
  }
}

void SingleInstance::read(QLocalSocket* client) {
  if (client->state() != QLocalSocket::ConnectedState) return;
  if (!client->canReadLine()) {
    if (client->bytesAvailable() <= kRequestBytesMax) return;
    qCWarning(instanceLog) << "a client sent a line that is too long";
    return answer(client, encodeAnswer(false));
  }
  const auto request = decodeRequest(client->readLine(kRequestBytesMax + 1));
  if (!request) {
    qCWarning(instanceLog) << "a client's request" << request.error().context.c_str();
  }
  const bool isTaken = request.has_value() && waiting_.size() < kWaitingMax;
  answer(client, encodeAnswer(isTaken));
  if (!isTaken) return;
  waiting_.append(*request);
  tellWaiting();
}

void SingleInstance::connectNotify(const QMetaMethod& signal) {
  if (signal != QMetaMethod::fromSignal(&SingleInstance::requested)) return;
  // Later: whoever connects may not be ready to hear at this moment.
  QMetaObject::invokeMethod(this, &SingleInstance::tellWaiting, Qt::QueuedConnection);
}

void SingleInstance::tellWaiting() {
  if (!isSignalConnected(QMetaMethod::fromSignal(&SingleInstance::requested))) return;
  while (!waiting_.isEmpty()) {
    const auto request = waiting_.takeFirst();
    Q_EMIT requested(request);
  }
}

void SingleInstance::answer(QLocalSocket* client, const QByteArray& line) {
  disconnect(client, &QLocalSocket::readyRead, this, nullptr);
  client->write(line);
  client->disconnectFromServer();
}

}  // namespace cairn::ui
