#include "platform/name_lookup.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include <boost/asio/ip/udp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "env/task_group.h"

namespace cairn::platform {

namespace asio = boost::asio;
using Endpoints = std::vector<env::Endpoint>;

// Shared by the coroutine and the thread that works on it. `left` is set under the mutex by the
// coroutine when it goes, after which the thread does not touch the executor any more.
struct NameLookup::Job {
  std::string host;
  std::uint16_t port = 0;
  asio::any_io_executor executor;
  asio::steady_timer* waiting = nullptr;  // the coroutine's, on its thread

  std::mutex mutex;
  bool left = false;
  std::optional<Result<Endpoints>> answer;
};

struct NameLookup::Queue {
  std::mutex mutex;
  std::deque<std::shared_ptr<Job>> jobs;
  int threads = 0;
};

namespace {

Result<Endpoints> ask_system(const std::string& host, std::uint16_t port) {
  asio::io_context context;
  asio::ip::udp::resolver resolver(context);
  boost::system::error_code failed;
  const auto found = resolver.resolve(host, std::to_string(port),
                                      asio::ip::resolver_base::numeric_service, failed);
  if (failed) {
    const bool unknown = failed == asio::error::host_not_found || failed == asio::error::no_data;
    return fail(unknown ? ErrorCode::not_found : ErrorCode::unavailable,
                host + ": " + failed.message());
  }
  Endpoints endpoints;
  for (const auto& entry : found) {
    const env::Endpoint endpoint{entry.endpoint().address(), entry.endpoint().port()};
    if (std::ranges::find(endpoints, endpoint) == endpoints.end()) endpoints.push_back(endpoint);
  }
  if (endpoints.empty()) return fail(ErrorCode::not_found, host + ": has no address");
  return endpoints;
}

}  // namespace

NameLookup::NameLookup() : queue_(std::make_shared<Queue>()) {}

void NameLookup::work(const std::shared_ptr<Queue>& queue) {
  while (true) {
    std::shared_ptr<Job> job;
    {
      const std::lock_guard lock(queue->mutex);
      if (queue->jobs.empty()) {
        --queue->threads;
        return;
      }
      job = std::move(queue->jobs.front());
      queue->jobs.pop_front();
    }
    {
      const std::lock_guard lock(job->mutex);
      if (job->left) continue;
    }
    Result<Endpoints> answer = fail(ErrorCode::unavailable, job->host + ": no memory to ask with");
    try {
      answer = ask_system(job->host, job->port);
    } catch (const std::exception& thrown) {
      answer = fail(ErrorCode::unavailable, job->host + ": " + thrown.what());
    }
    const std::lock_guard lock(job->mutex);
    if (job->left) continue;
    job->answer = std::move(answer);
    asio::post(job->executor, [job] {
      if (job->waiting != nullptr) job->waiting->cancel();
    });
  }
}

Result<> NameLookup::enqueue(const std::shared_ptr<Queue>& queue, std::shared_ptr<Job> job) {
  const std::lock_guard lock(queue->mutex);
  if (queue->jobs.size() >= kWaitingMax) {
    return fail(ErrorCode::limit, job->host + ": too many names are asked for");
  }
  if (queue->threads < kThreadsMax) {
    try {
      std::thread([queue] { work(queue); }).detach();
      ++queue->threads;
    } catch (const std::system_error& thrown) {
      if (queue->threads == 0)
        return fail(ErrorCode::unavailable, job->host + ": " + thrown.what());
    }
  }
  queue->jobs.push_back(std::move(job));
  return {};
}

env::Task<Endpoints> NameLookup::resolve(std::string host, std::uint16_t port,
                                         env::Duration deadline) {
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  boost::system::error_code not_literal;
  const auto literal = asio::ip::make_address(host, not_literal);
  if (!not_literal) co_return Endpoints(1, env::Endpoint{literal, port});

  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer timer(executor, deadline);
  const auto job = std::make_shared<Job>();
  job->host = host;
  job->port = port;
  job->executor = executor;
  job->waiting = &timer;
  struct Leaving {
    explicit Leaving(Job& left) : job(left) {}
    Leaving(const Leaving&) = delete;
    Leaving& operator=(const Leaving&) = delete;

    Job& job;
    ~Leaving() {
      const std::lock_guard lock(job.mutex);
      job.left = true;
      job.waiting = nullptr;
    }
  };
  const Leaving leaving(*job);
  CO_TRY_VOID(enqueue(queue_, job));
  boost::system::error_code woken;
  co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  const std::lock_guard lock(job->mutex);
  if (job->answer) co_return std::move(*job->answer);
  if (woken) co_return fail(ErrorCode::cancelled, "");
  co_return fail(ErrorCode::unavailable, host + ": nobody knew it in time");
}

}  // namespace cairn::platform
