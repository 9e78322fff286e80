// The API itself: what stands under which path, and what of the node it asks. Lives on the node's
// executor; the node outlives it. stop() before it goes, when nobody asks any more.
#pragma once

#include <functional>
#include <memory>
#include <span>

#include "api/event_log.h"
#include "api/http_server.h"
#include "node/node.h"

namespace cairn::api {

struct RoutesOptions {
  std::string version;                // of the program
  std::function<void()> on_shutdown;  // somebody asked the daemon to end
  std::function<std::size_t()> connections = [] { return 0U; };
};

class Routes final : public HttpHandler {
 public:
  static constexpr env::Duration kHealthWithin = std::chrono::seconds(2);

  Routes(env::Env env, env::asio::any_io_executor executor, node::Node& node,
         RoutesOptions options);
  ~Routes() override;
  Routes(const Routes&) = delete;
  Routes& operator=(const Routes&) = delete;

  env::Task<> answer(HttpRequest request, HttpReply& reply) override;
  env::asio::awaitable<void> stop();

 private:
  struct Call;
  struct Route;
  struct Probe;

  static std::span<const Route> all();

  // Answered with the JSON that is returned.
  env::Task<std::string> status(Call& call);
  env::Task<std::string> network(Call& call);
  env::Task<std::string> test_port(Call& call);
  env::Task<std::string> peers(Call& call);
  env::Task<std::string> limits(Call& call);
  env::Task<std::string> put_limits(Call& call);
  env::Task<std::string> patch_limits(Call& call);
  env::Task<std::string> inspect(Call& call);
  env::Task<std::string> inspect_root(Call& call);
  env::Task<std::string> rename(Call& call);
  env::Task<std::string> move_to(Call& call);
  env::Task<std::string> chunks(Call& call);
  env::Task<std::string> downloads(Call& call);
  env::Task<std::string> download(Call& call);
  env::Task<std::string> seed(Call& call);
  env::Task<std::string> download_details(Call& call);
  env::Task<std::string> pause(Call& call);
  env::Task<std::string> resume(Call& call);
  env::Task<std::string> recheck(Call& call);
  env::Task<std::string> move(Call& call);
  env::Task<std::string> reorder(Call& call);
  env::Task<std::string> choose(Call& call);
  env::Task<std::string> drop(Call& call);
  // That answer themselves.
  env::Task<> bundles(Call& call);
  env::Task<> share(Call& call);
  env::Task<> verify(Call& call);
  env::Task<> relocate(Call& call);
  env::Task<> remove(Call& call);
  env::Task<> remove_unfinished(Call& call);
  env::Task<> get(Call& call);
  env::Task<> events(Call& call);
  env::Task<> shutdown(Call& call);
  env::Task<> health(Call& call);
  env::Task<> metrics(Call& call);

  template <class T>
  env::Task<> run_long(Call& call, std::function<env::Task<T>(node::Control)> command);
  env::asio::awaitable<void> probe(std::shared_ptr<Probe> probe);

  env::Env env_;
  env::asio::any_io_executor executor_;
  node::Node& node_;
  RoutesOptions options_;
  std::shared_ptr<EventLog> events_;
  std::shared_ptr<Probe> probe_;  // of the node's health; one at a time
  env::TaskGroup tasks_;
};

}  // namespace cairn::api
