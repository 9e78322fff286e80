// One running app for each data folder and user. The first start listens on a local socket that no
// other user may open; every later one hands over what it was asked for (start_request.h) and ends.
// Who holds the lock file is the first: only the holder removes the socket that a killed app left
// behind, and only after nobody has answered there.
//
// Requests that come before anybody is connected to requested() are kept until somebody is.
//
// start() is for before there are windows: it takes up to kHandOverTimeoutMs where an app runs, and
// milliseconds where none does. After that all happens in the event loop, and nothing while nobody
// comes. Goes with its parent; the socket and the lock go with it.
#pragma once

#include <QList>
#include <QObject>
#include <memory>

#include "ui/start_request.h"

class QDeadlineTimer;
class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace cairn::ui {

class SingleInstance : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(SingleInstance)
 public:
  enum class Outcome {
    first,        // this one runs, and requested() will tell of others
    handed_over,  // an app runs and has taken the request
    busy,         // one runs, but did not answer in time
    refused,      // one runs and does not take this; it is of another version, perhaps
    failed,       // of problem()
  };
  Q_ENUM(Outcome)

  // Longer than an app takes to end, which is waited for.
  static constexpr int kHandOverTimeoutMs = 6000;
  // How long a client may take for its line.
  static constexpr int kClientTimeoutMs = 5000;
  static constexpr int kClientsMax = 16;
  static constexpr int kWaitingMax = 16;

  explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);
  ~SingleInstance() override;

  Outcome start(const StartRequest& request, int timeoutMs = kHandOverTimeoutMs);
  // Takes nothing more from others. The place stays this one's, until it goes.
  void close();
  // For the log and for details; what to tell the user follows from the outcome.
  [[nodiscard]] const QString& problem() const { return problem_; }
  // Where the socket is, or what it is called where sockets are not files.
  [[nodiscard]] const QString& address() const { return address_; }

 Q_SIGNALS:
  void requested(const cairn::ui::StartRequest& request);

 protected:
  void connectNotify(const QMetaMethod& signal) override;

 private:
  enum class Attempt { answered, refused, silent, nobody };
  Attempt handOver(const QByteArray& line, const QDeadlineTimer& until);
  bool listen();
  void greet();
  void read(QLocalSocket* client);
  void answer(QLocalSocket* client, const QByteArray& line);
  void tellWaiting();
  Outcome failedWith(const QString& problem);

  QString address_;
  QString problem_;
  std::unique_ptr<QLockFile> lock_;
  QLocalServer* server_ = nullptr;  // a child; nothing unless this is the first
  int clients_ = 0;
  QList<StartRequest> waiting_;  // for somebody to be connected
};

}  // namespace cairn::ui
