#include "ui/node_bridge.h"

#include <exception>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "env/task_group.h"

namespace cairn::ui {

namespace asio = env::asio;

// All but the thread itself and the wish to stop is touched by that thread alone.
struct NodeBridge::Thread {
  using Job = std::function<asio::awaitable<void>(node::Node& node)>;

  asio::io_context io{1};
  std::stop_source stopping;
  std::unique_ptr<NodeHost> host;
  node::Node* node = nullptr;
  std::vector<Job> early;  // asked before there was one
  bool over = false;
  std::unique_ptr<node::Subscription> subscription;
  env::TaskGroup questions{io.get_executor()};
  env::TaskGroup ending{io.get_executor()};
  bool broken = false;
  std::thread thread;

  Result<> live(const MakeHost& make, NodeHost::Ready ready, NodeHost::EndWanted endWanted) {
    try {
      auto outcome = liveUnguarded(make, std::move(ready), std::move(endWanted));
      // It may take a while to be put away, so that it is not left to the window's thread.
      host.reset();
      early.clear();
      return outcome;
    } catch (const std::exception& error) {
      broken = true;
      return fail(ErrorCode::io, std::string("an internal error: ") + error.what());
    }
  }

  Result<> liveUnguarded(const MakeHost& make, NodeHost::Ready ready,
                         NodeHost::EndWanted endWanted) {
    TRY(host, make(io.get_executor()));
    Result<> outcome;
    asio::co_spawn(io, run(std::move(ready), std::move(endWanted)),
                   [&outcome](const std::exception_ptr& thrown, Result<> result) {
                     if (thrown) std::rethrow_exception(thrown);
                     outcome = std::move(result);
                   });
    io.run();
    return outcome;
  }

  env::Task<> run(NodeHost::Ready ready, NodeHost::EndWanted endWanted) {
    auto running = host->run(std::move(ready), std::move(endWanted), stopping.get_token());
    auto outcome = co_await std::move(running);
    subscription.reset();
    co_await endQuestions();
    co_await ending.join();
    co_return outcome;
  }

  void ask(Job job) {
    if (node != nullptr) {
      questions.spawn(job(*node));
    } else if (!over) {
      early.push_back(std::move(job));
    }
  }

  void found(node::Node& its) {
    node = &its;
    for (const auto& job : std::exchange(early, {})) ask(job);
  }

  asio::awaitable<void> endQuestions() {
    over = true;
    early.clear();
    node = nullptr;
    questions.cancel();
    co_await questions.join();
  }

  // What is under way needs the node as it is.
  asio::awaitable<void> end() {
    co_await endQuestions();
    stopping.request_stop();
  }
};

NodeBridge::NodeBridge(MakeHost make, QObject* parent) : QObject(parent), make_(std::move(make)) {
  qRegisterMetaType<node::Event>();
}

NodeBridge::~NodeBridge() {
  if (!thread_) return;
  endThread();
  thread_->thread.join();
}

void NodeBridge::start() {
  if (thread_) return;
  problem_ = {};
  thread_ = std::make_shared<Thread>();
  setState(State::starting);
  auto* const there = thread_.get();
  NodeHost::Ready ready = [this, there](node::Node& node, NodeHost::Where where) {
    there->found(node);
    there->subscription = node.subscribe([this](const node::Event& event) { keep(event); });
    callHere([this, where] {
      where_ = where;
      if (state_ == State::starting) setState(State::running);
    });
  };
  NodeHost::EndWanted wanted = [this] { callHere([this] { Q_EMIT endWanted(); }); };
  thread_->thread = std::thread(
      [this, there, make = make_, ready = std::move(ready), wanted = std::move(wanted)]() mutable {
        auto outcome = there->live(make, std::move(ready), std::move(wanted));
        callHere([this, outcome = std::move(outcome)] { threadEnded(outcome); });
      });
}

void NodeBridge::stop() {
  if (!thread_ || state_ == State::stopping) return;
  setState(State::stopping);
  endThread();
}

// What waits for the wish lives on the node's thread, so that it is told of it there.
void NodeBridge::endThread() {
  for (const auto& source : std::exchange(stops_, {})) requestStop(source.lock());
  asio::post(thread_->io, [thread = thread_.get()] { thread->ending.spawn(thread->end()); });
}

void NodeBridge::threadEnded(const Result<>& outcome) {
  thread_->thread.join();
  // Coroutines were left where they stood, and what they use must stay for good.
  if (thread_->broken) static_cast<void>(new std::shared_ptr<Thread>(thread_));
  thread_.reset();
  const bool asked_to = state_ == State::stopping;
  if (!outcome && !asked_to) problem_ = outcome.error();
  setState(outcome || asked_to ? State::stopped : State::failed);
}

void NodeBridge::runThere(std::function<asio::awaitable<void>(node::Node& node)> job) {
  asio::post(thread_->io, [thread = thread_.get(), job = std::move(job)] { thread->ask(job); });
}

NodeBridge::Post NodeBridge::postTo(QObject* context) {
  return [this, there = QPointer<QObject>(context)](std::function<void()> call) {
    callHere([there, call = std::move(call)] {
      if (there) call();
    });
  };
}

std::shared_ptr<std::stop_source> NodeBridge::makeStop() {
  std::erase_if(stops_, [](const auto& source) { return source.expired(); });
  auto source = std::make_shared<std::stop_source>();
  stops_.push_back(source);
  return source;
}

void NodeBridge::requestStop(std::shared_ptr<std::stop_source> source) {
  if (!thread_ || !source) return;
  asio::post(thread_->io, [source = std::move(source)] { source->request_stop(); });
}

void NodeBridge::callHere(std::function<void()> call) {
  QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

// One call tells of many.
void NodeBridge::keep(const node::Event& event) {
  bool first = false;
  {
    const std::lock_guard lock(mutex_);
    first = events_.empty() && !missed_;
    if (events_.size() < kEventsMax) {
      events_.push_back(event);
    } else {
      missed_ = true;
    }
  }
  if (first) callHere([this] { tellEvents(); });
}

void NodeBridge::tellEvents() {
  std::vector<node::Event> events;
  {
    const std::lock_guard lock(mutex_);
    events.swap(events_);
    if (std::exchange(missed_, false)) {
      events.clear();
      events.push_back({node::EventKind::download_changed, std::nullopt, std::nullopt, ""});
    }
  }
  for (const auto& event : events) Q_EMIT happened(event);
}

void NodeBridge::setState(State state) {
  if (state_ == state) return;
  state_ = state;
  Q_EMIT stateChanged(state);
}

}  // namespace cairn::ui
