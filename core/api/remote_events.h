// The events of a daemon, as RemoteNode's subscribers get them: over a connection that is made
// again when it breaks, from where it broke.
#pragma once

#include <functional>
#include <memory>

#include "api/daemon_client.h"

namespace cairn::api {

// What a subscriber and the coroutine that listens for it share.
class RemoteListener {
 public:
  using OnEvent = std::function<void(const node::Event&)>;

  explicit RemoteListener(OnEvent on_event)
      : on_event_(std::make_shared<const OnEvent>(std::move(on_event))) {}

  // Until it leaves, or the coroutine is cancelled.
  static env::asio::awaitable<void> listen(std::shared_ptr<RemoteListener> listener,
                                           std::shared_ptr<DaemonClient> client);
  // Nothing is called from then on.
  void leave();

 private:
  env::Task<> follow(DaemonClient& client, DaemonClient::Stream& stream);
  void take_line(const std::string& line);
  void deliver();

  std::shared_ptr<const OnEvent> on_event_;  // none once it has left
  std::shared_ptr<DaemonClient::Stream> stream_;
  std::string last_id_;
  std::string kind_;  // of the event that is being read
  std::string data_;
};

}  // namespace cairn::api
