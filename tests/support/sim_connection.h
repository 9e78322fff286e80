// A simulated connection: two pipes, one each way, and what their ends share. Part of SimTransport.
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <memory>

#include "base/ids.h"
#include "env/network.h"
#include "support/sim_byte_queue.h"

namespace cairn::test {

class SimHost;
struct SimPort;
struct SimConnection;

// Somebody who waits, as long as nobody woke them.
class SimWaiter {
 public:
  // Until woken, or until the calling coroutine is cancelled.
  env::asio::awaitable<void> wait();
  void wake(env::asio::io_context& context);

 private:
  struct State {
    std::move_only_function<void()> resume;
  };
  std::shared_ptr<State> state_ = std::make_shared<State>();
};

// One direction.
struct SimPipe {
  enum class Sign { none, goodbye, reset };
  enum class Turn { none, up, down };  // where it stands in a line
  struct Burst {
    SimByteQueue bytes;
    env::TimePoint due;
    Sign sign = Sign::none;
  };

  SimConnection* connection = nullptr;
  SimPort* from = nullptr;
  SimPort* to = nullptr;
  Turn turn = Turn::none;
  std::size_t granted_bytes = 0;  // of the next burst, for which the receiver has time
  env::TimePoint taken_in{};      // by then

  SimByteQueue unsent;
  std::deque<Burst> under_way;
  std::size_t under_way_bytes = 0;
  SimByteQueue arrived;

  bool saying_goodbye = false;  // once all is sent
  bool said_goodbye = false;
  bool heard_goodbye = false;
  bool reader_gone = false;
  bool writer_gone = false;
  SimWaiter reader;
  SimWaiter writer;
};

struct SimConnection {
  struct End {
    NodeId id;
    SimHost* host = nullptr;
    env::Endpoint local;
    env::Endpoint remote;
  };

  std::uint64_t number = 0;
  env::Duration delay{0};
  std::array<End, 2> ends;       // who connected, and who accepted
  std::array<SimPipe, 2> pipes;  // from each end to the other
  bool broken = false;
  bool cut = false;        // nothing gets through
  std::uint64_t cuts = 0;  // how often that began
};

}  // namespace cairn::test
