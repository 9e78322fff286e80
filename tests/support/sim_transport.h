// What carries the streams between the hosts of a SimNetwork, in virtual time: with the network's
// delay, with a bandwidth for each host, with everything that can go wrong on the way. The same
// seed and the same calls give the same run.
//
// A host sends and receives in bursts of 16 KiB at the rates it is given, and shares them fairly
// between its streams, in turn; with neither end limited the bursts are of 64 KiB. There is no slow
// start, no loss, and a stream has at most `window_bytes` under way and unread. Queues on the way
// are short: a burst leaves when the receiver is about to have time for it.
//
// Belongs to one SimNetwork and goes before it; streams and listeners go before the transport.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "env/streams.h"
#include "support/sim_connection.h"
#include "support/sim_network.h"

namespace cairn::test {

struct SimTransportOptions {
  // How long streams outlive that their hosts cannot reach each other.
  env::Duration patience = std::chrono::seconds(30);
  std::size_t send_buffer_bytes = std::size_t{256} * 1024;
  std::size_t window_bytes = std::size_t{4} * 1024 * 1024;
};

// Bytes a second; zero is without a limit.
struct SimBandwidth {
  std::uint64_t up = 0;
  std::uint64_t down = 0;
};

// A listener's side that strangers knock at.
struct SimDoor {
  static constexpr std::size_t kUnacceptedMax = 64;

  env::Endpoint local;
  std::shared_ptr<NodeId> id;
  std::deque<std::unique_ptr<env::PeerStream>> streams;
  SimWaiter acceptor;
  bool closed = false;
};

// A host's way to the network.
struct SimPort {
  using Line = std::deque<std::shared_ptr<SimPipe>>;

  SimBandwidth bandwidth;
  bool stalled = false;
  env::TimePoint up_free{};    // what was sent before has left by then
  env::TimePoint down_free{};  // its time to receive is given away up to then
  Line down;                   // who has something to send here, and waits for this host's time
  Line up;                     // who has got the receiver's time, and waits for this host's
  bool up_armed = false;
  bool down_armed = false;
  bool serving_up = false;
  bool serving_down = false;
  std::map<std::pair<bool, std::uint16_t>, std::weak_ptr<SimDoor>> doors;  // by family and port
  std::uint16_t next_port = 32768;
  std::uint64_t sent_bytes = 0;
  std::uint64_t received_bytes = 0;
};

class SimTransport {
 public:
  SimTransport(env::asio::io_context& context, VirtualClock& clock, SimNetwork& network,
               const SimTransportOptions& options = SimTransportOptions());
  SimTransport(const SimTransport&) = delete;
  SimTransport& operator=(const SimTransport&) = delete;
  ~SimTransport();

  void set_bandwidth(SimHost& host, const SimBandwidth& bandwidth);
  // While it stalls, what others write to the host stays in their buffers, and nothing leaves it;
  // its streams do not break, and nobody who connects hears anything.
  void stall(SimHost& host, bool stalled = true);
  // All streams between the two break at once.
  void break_streams(SimHost& a, SimHost& b);

  // Of payload, since the beginning.
  [[nodiscard]] std::uint64_t sent_bytes(SimHost& host) { return port(host).sent_bytes; }
  [[nodiscard]] std::uint64_t received_bytes(SimHost& host) { return port(host).received_bytes; }
  // Of connections that have not ended at either end.
  [[nodiscard]] std::size_t connections() const;

 private:
  friend class SimStreams;
  friend class SimStream;
  friend class SimListener;

  using ConnectionPtr = std::shared_ptr<SimConnection>;

  SimPort& port(SimHost& host) { return ports_[&host]; }
  bool reachable(SimHost& a, SimHost& b);
  ConnectionPtr join(const SimConnection::End& caller, const SimConnection::End& called,
                     env::Duration delay);

  // Called by streams.
  void push(const ConnectionPtr& connection, std::size_t end);
  void leave(const ConnectionPtr& connection, std::size_t end);

  // Bursts.
  [[nodiscard]] bool can_send(const SimPipe& pipe) const;
  [[nodiscard]] std::size_t burst_bytes(const SimPipe& pipe) const;
  [[nodiscard]] env::Duration slack_of(const SimPort& port) const;
  bool has_time(const SimPort& port) const;
  void stand_in_line(const std::shared_ptr<SimPipe>& pipe);
  // `taken_in` is when the receiver will have had the time for it.
  void grant(const std::shared_ptr<SimPipe>& pipe, env::TimePoint taken_in);
  void send_burst(const std::shared_ptr<SimPipe>& pipe);
  void serve_up(SimPort& port);
  void serve_down(SimPort& port);
  void arm_up(SimPort& port);
  void arm_down(SimPort& port);
  void call_at(env::TimePoint when, std::move_only_function<void()> call);

  // Arrivals and ends.
  void put_under_way(const std::shared_ptr<SimPipe>& pipe, SimPipe::Burst burst);
  void deliver_later(const std::shared_ptr<SimPipe>& pipe, env::TimePoint when);
  void deliver(const std::shared_ptr<SimPipe>& pipe);
  void send_reset(const std::shared_ptr<SimPipe>& pipe);
  void break_connection(SimConnection& connection);
  void look_at(const ConnectionPtr& connection);
  void host_changed(const SimHost& host);
  void wake_all(SimConnection& connection);
  std::vector<ConnectionPtr> connections_of(const SimHost& host);

  env::asio::io_context& context_;
  VirtualClock& clock_;
  SimNetwork& network_;
  const SimTransportOptions options_;
  std::unordered_map<SimHost*, SimPort> ports_;
  std::vector<std::weak_ptr<SimConnection>> connections_;  // in the order they were made
  std::uint64_t next_number_ = 0;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace cairn::test
