// A real io_context with the real network, for tests that use the loopback alone.
#pragma once

#include <vector>

#include "env/task_group.h"
#include "platform/system_clock.h"
#include "platform/system_datagrams.h"

namespace cairn::test {

inline env::Endpoint at(const char* address, std::uint16_t port) {
  return {env::asio::ip::make_address(address), port};
}

inline std::vector<platform::Interface> loopback_alone() {
  platform::Interface loopback;
  for (auto& interface : platform::list_interfaces()) {
    if (interface.loopback) loopback = std::move(interface);
  }
  std::erase_if(loopback.addresses, [](const auto& address) { return !address.is_loopback(); });
  return {loopback};
}

struct NetworkFixture {
  env::asio::io_context context;
  platform::SystemClock clock;
  std::vector<platform::Interface> interfaces = loopback_alone();
  platform::SystemDatagrams network{context.get_executor(), [this] { return interfaces; }};
  env::TaskGroup tasks{context.get_executor()};
  std::vector<env::Datagram> received;
  std::vector<Error> errors;

  NetworkFixture() = default;
  NetworkFixture(const NetworkFixture&) = delete;
  NetworkFixture& operator=(const NetworkFixture&) = delete;
  ~NetworkFixture() {
    tasks.cancel();
    run();
  }

  // Until nothing is left to do.
  void run() {
    context.restart();
    context.run();
  }
  // Until `done` holds, or much too much time has passed.
  bool run_until(const std::function<bool()>& done) {
    const auto end = clock.now() + std::chrono::seconds(20);
    while (!done() && clock.now() < end) {
      context.restart();
      context.run_one_for(std::chrono::milliseconds(50));
    }
    return done();
  }

  template <class Socket>
  env::asio::awaitable<void> collect(Socket& socket) {
    while (true) {
      auto datagram = co_await socket.receive();
      if (!datagram) {
        errors.push_back(datagram.error());
        co_return;
      }
      received.push_back(std::move(*datagram));
    }
  }
};

}  // namespace cairn::test
