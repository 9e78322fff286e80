// Where the window's thread and the node's meet, and the only place where they do. Questions go to
// the node's thread and their answers come back as calls on this one; neither ever waits for the
// other. Events of the node come in order; where there were too many, one says so instead.
//
// Lives on the window's thread. stop() begins the end, and stateChanged() tells of it.
#pragma once

#include <QObject>
#include <QPointer>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "ui/node_host.h"

namespace cairn::ui {

class NodeBridge : public QObject {
  Q_OBJECT
 public:
  enum class State {
    starting,
    running,
    failed,  // problem() says why; start() tries again
    stopping,
    stopped
  };
  Q_ENUM(State)

  // A node that has not answered for so long is said to be busy.
  static constexpr std::chrono::seconds kPatience{3};
  // More events than this are not kept while the window is busy.
  static constexpr std::size_t kEventsMax = 2000;

  explicit NodeBridge(MakeHost make, QObject* parent = nullptr);
  // Waits for the node's thread; stop() and stopped first, or this takes as long as that does.
  ~NodeBridge() override;
  NodeBridge(const NodeBridge&) = delete;
  NodeBridge& operator=(const NodeBridge&) = delete;

  void start();
  void stop();
  [[nodiscard]] State state() const { return state_; }
  // Nothing more comes of what was asked; where the node failed inside it is not even refused.
  [[nodiscard]] bool isOver() const { return state_ == State::failed || state_ == State::stopped; }
  [[nodiscard]] const Error& problem() const { return problem_; }
  // Of the node that runs, or ran last.
  [[nodiscard]] NodeHost::Where where() const { return where_; }

  template <class T>
  using Question = std::function<env::Task<T>(node::Node& node)>;
  template <class T>
  using Answer = std::function<void(Result<T> result)>;
  // Asks the node, as soon as it has started; `answer` is called here, later, unless `context` has
  // gone by then. `unavailable` where no node runs, or it ended meanwhile.
  template <class T>
  void ask(QObject* context, Question<T> question, Answer<T> answer);
  // Questions that were asked and not answered yet.
  [[nodiscard]] int open() const { return open_; }

  // Calls what it is given here, later, unless `context` has gone by then. May be called from the
  // node's thread, for what a command tells while it runs.
  using Post = std::function<void(std::function<void()> call)>;
  Post postTo(QObject* context);
  // For a command that heeds it. It is asked to stop, on the node's thread, by requestStop() and
  // before the node ends.
  std::shared_ptr<std::stop_source> makeStop();
  void requestStop(std::shared_ptr<std::stop_source> source);

 Q_SIGNALS:
  void stateChanged(cairn::ui::NodeBridge::State state);
  // `download_changed` without a root: everything may have changed.
  void happened(const cairn::node::Event& event);
  // Somebody else wants it to end: the system, or who asked over the API.
  void endWanted();

 private:
  struct Thread;
  // Answers once, at the latest when it goes.
  template <class T>
  struct Pending {
    explicit Pending(std::function<void(Result<T>)> to) : tell(std::move(to)) {}
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;
    ~Pending() {
      if (tell) tell(fail(ErrorCode::unavailable, "the node has ended"));
    }
    void answer(Result<T> result) { std::exchange(tell, nullptr)(std::move(result)); }
    std::function<void(Result<T>)> tell;
  };
  template <class T>
  static env::asio::awaitable<void> findAnswer(node::Node& node, Question<T> question,
                                               std::shared_ptr<Pending<T>> pending);

  // On the node's thread, once there is a node; never where it ended.
  void runThere(std::function<env::asio::awaitable<void>(node::Node& node)> job);
  void endThread();
  void keep(const node::Event& event);
  // On the window's thread, later; from any.
  void callHere(std::function<void()> call);

  void threadEnded(const Result<>& outcome);
  void tellEvents();
  void setState(State state);

  MakeHost make_;
  State state_ = State::stopped;
  NodeHost::Where where_ = NodeHost::Where::here;
  Error problem_;
  int open_ = 0;
  std::shared_ptr<Thread> thread_;
  std::vector<std::weak_ptr<std::stop_source>> stops_;

  std::mutex mutex_;  // guards the two below
  std::vector<node::Event> events_;
  bool missed_ = false;
};

template <class T>
void NodeBridge::ask(QObject* context, Question<T> question, Answer<T> answer) {
  ++open_;
  const QPointer<QObject> there(context);
  auto tell = [this, there, answer = std::move(answer)](Result<T> result) {
    auto told = std::make_shared<Result<T>>(std::move(result));
    callHere([this, there, answer, told] {
      --open_;
      if (there) answer(std::move(*told));
    });
  };
  if (state_ != State::running && state_ != State::starting) {
    return tell(fail(ErrorCode::unavailable, "the node does not run"));
  }
  auto pending = std::make_shared<Pending<T>>(std::move(tell));
  runThere([question = std::move(question), pending = std::move(pending)](node::Node& node) {
    return findAnswer<T>(node, question, pending);
  });
}

template <class T>
env::asio::awaitable<void> NodeBridge::findAnswer(node::Node& node, Question<T> question,
                                                  std::shared_ptr<Pending<T>> pending) {
  std::string problem;
  try {
    auto asked = question(node);
    auto result = co_await std::move(asked);
    pending->answer(std::move(result));
    co_return;
  } catch (const std::exception& error) {
    problem = error.what();
  }
  pending->answer(fail(ErrorCode::io, "an internal error: " + problem));
}

}  // namespace cairn::ui
