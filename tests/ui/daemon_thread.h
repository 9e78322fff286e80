// A daemon in this process, on a thread of its own: the peer with its API as `cairn --daemon` runs
// them, without what belongs to a process, which are its signals, its log and the manager of
// services.
#pragma once

#include <atomic>
#include <exception>
#include <stop_token>
#include <thread>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "app/peer_body.h"
#include "app/preparation.h"
#include "platform/system_clock.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"

namespace cairn::test {

class DaemonThread {
 public:
  // `files` outlive it.
  DaemonThread(env::Files& files, app::Prepared prepared)
      : files_(files), prepared_(std::move(prepared)), thread_([this] { live(); }) {}
  // Waits for its end, as its system would.
  ~DaemonThread() {
    boost::asio::post(io_, [this] { stopping_.request_stop(); });
    thread_.join();
  }
  DaemonThread(const DaemonThread&) = delete;
  DaemonThread& operator=(const DaemonThread&) = delete;

  // Whether it answers.
  [[nodiscard]] bool isReady() const { return ready_; }

 private:
  class SilentLog final : public Log {
   public:
    void write(LogLevel, std::string_view, std::string_view) override {}
  };

  void live() {
    platform::SystemClock clock;
    platform::SystemRandom random;
    platform::ThreadWorkers workers;
    SilentLog log;
    const env::Env env{clock, random, files_, workers, log};
    const auto body =
        app::PeerBody::open(env, prepared_.settings, prepared_.data_folder, "a daemon");
    if (!body) return;
    app::DaemonBody::Ready ready = [this](const std::string&) { ready_ = true; };
    auto running = (*body)->run(stopping_.get_token(), std::move(ready));
    boost::asio::co_spawn(io_, std::move(running), [](const std::exception_ptr& thrown, Result<>) {
      if (thrown) std::rethrow_exception(thrown);
    });
    io_.run();
  }

  env::Files& files_;
  app::Prepared prepared_;
  boost::asio::io_context io_{1};
  std::stop_source stopping_;
  std::atomic<bool> ready_ = false;
  std::thread thread_;  // uses all of the others
};

}  // namespace cairn::test
