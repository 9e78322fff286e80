#include "support/sim_transport.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace cairn::test {

namespace asio = env::asio;

namespace {

constexpr std::size_t kBurstBytes = std::size_t{16} * 1024;
constexpr std::size_t kUnlimitedBurstBytes = std::size_t{64} * 1024;

env::Duration time_for(std::size_t bytes, std::uint64_t per_second) {
  constexpr std::uint64_t kSecondNs = 1'000'000'000;
  if (per_second == 0) return env::Duration(0);
  return env::Duration(static_cast<std::int64_t>(bytes * kSecondNs / per_second));
}

// A pipe that keeps its connection.
std::shared_ptr<SimPipe> pipe_of(const std::shared_ptr<SimConnection>& connection,
                                 std::size_t from) {
  return {connection, &connection->pipes[from]};
}

}  // namespace

SimTransport::SimTransport(asio::io_context& context, VirtualClock& clock, SimNetwork& network,
                           const SimTransportOptions& options)
    : context_(context), clock_(clock), network_(network), options_(options) {
  network_.on_change([this](const SimHost& host) { host_changed(host); });
}

SimTransport::~SimTransport() {
  network_.on_change(nullptr);
}

void SimTransport::call_at(env::TimePoint when, std::move_only_function<void()> call) {
  clock_.call_at(when, [alive = std::weak_ptr(alive_), made = std::move(call)]() mutable {
    if (!alive.expired()) made();
  });
}

// ---- connections --------------------------------------------------------------------------------

SimTransport::ConnectionPtr SimTransport::join(const SimConnection::End& caller,
                                               const SimConnection::End& called,
                                               env::Duration delay) {
  auto connection = std::make_shared<SimConnection>();
  connection->number = ++next_number_;
  connection->delay = delay;
  connection->ends = {caller, called};
  for (const std::size_t from : {0U, 1U}) {
    auto& pipe = connection->pipes[from];
    pipe.connection = connection.get();
    pipe.from = &port(*connection->ends[from].host);
    pipe.to = &port(*connection->ends[1 - from].host);
  }
  std::erase_if(connections_, [](const auto& held) { return held.expired(); });
  connections_.push_back(connection);
  return connection;
}

std::size_t SimTransport::connections() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(connections_, [](const auto& held) { return !held.expired(); }));
}

std::vector<SimTransport::ConnectionPtr> SimTransport::connections_of(const SimHost& host) {
  std::vector<ConnectionPtr> found;
  for (const auto& held : connections_) {
    auto connection = held.lock();
    if (!connection || connection->broken) continue;
    const auto& ends = connection->ends;
    if (ends[0].host == &host || ends[1].host == &host) found.push_back(std::move(connection));
  }
  return found;
}

bool SimTransport::reachable(SimHost& a, SimHost& b) {
  return SimNetwork::connected(a, b) && !port(a).stalled && !port(b).stalled;
}

void SimTransport::wake_all(SimConnection& connection) {
  for (auto& pipe : connection.pipes) {
    pipe.reader.wake(context_);
    pipe.writer.wake(context_);
  }
}

void SimTransport::break_connection(SimConnection& connection) {
  if (connection.broken) return;
  connection.broken = true;
  for (auto& pipe : connection.pipes) {
    pipe.unsent.clear();
    pipe.under_way.clear();
    pipe.under_way_bytes = 0;
  }
  wake_all(connection);
}

void SimTransport::break_streams(SimHost& a, SimHost& b) {
  for (const auto& connection : connections_of(a)) {
    const auto& ends = connection->ends;
    if (ends[0].host == &b || ends[1].host == &b) break_connection(*connection);
  }
}

void SimTransport::stall(SimHost& host, bool stalled) {
  port(host).stalled = stalled;
  host_changed(host);
}

void SimTransport::set_bandwidth(SimHost& host, const SimBandwidth& bandwidth) {
  auto& changed = port(host);
  changed.bandwidth = bandwidth;
  serve_up(changed);
  serve_down(changed);
}

void SimTransport::host_changed(const SimHost& host) {
  for (const auto& connection : connections_of(host)) look_at(connection);
}

// Whether anything gets through may be another now.
void SimTransport::look_at(const ConnectionPtr& connection) {
  const auto& [caller, called] = connection->ends;
  const auto is_there = [](const SimConnection::End& end) {
    return end.local.address.is_loopback() || end.host->has(end.local.address);
  };
  const bool connected =
      SimNetwork::connected(*caller.host, *called.host) && is_there(caller) && is_there(called);
  if (!connected && !connection->cut) {
    connection->cut = true;
    const auto cut = ++connection->cuts;
    call_at(clock_.now() + options_.patience, [this, weak = std::weak_ptr(connection), cut] {
      const auto held = weak.lock();
      if (held && held->cut && held->cuts == cut) break_connection(*held);
    });
  }
  if (!connected) return;
  connection->cut = false;
  for (const std::size_t from : {0U, 1U}) {
    push(connection, from);
    // What was lost on the way is sent again.
    const auto pipe = pipe_of(connection, from);
    if (!pipe->under_way.empty()) deliver_later(pipe, clock_.now() + connection->delay);
  }
}

// ---- bursts -------------------------------------------------------------------------------------

bool SimTransport::can_send(const SimPipe& pipe) const {
  const auto& connection = *pipe.connection;
  if (connection.broken || connection.cut || pipe.from->stalled || pipe.to->stalled) return false;
  if (pipe.unsent.empty()) return pipe.saying_goodbye && !pipe.said_goodbye;
  return pipe.under_way_bytes + pipe.arrived.size() < options_.window_bytes;
}

std::size_t SimTransport::burst_bytes(const SimPipe& pipe) const {
  const bool unlimited = pipe.from->bandwidth.up == 0 && pipe.to->bandwidth.down == 0;
  return unlimited ? kUnlimitedBurstBytes : kBurstBytes;
}

// How far ahead a host's time to receive is given away: enough that it never idles.
env::Duration SimTransport::slack_of(const SimPort& port) const {
  return time_for(2 * kBurstBytes, port.bandwidth.down);
}

bool SimTransport::has_time(const SimPort& port) const {
  return port.bandwidth.down == 0 || port.down_free <= clock_.now() + slack_of(port);
}

void SimTransport::push(const ConnectionPtr& connection, std::size_t end) {
  stand_in_line(pipe_of(connection, end));
}

// First for the receiver's time, so that it is known before the sender's turn comes.
void SimTransport::stand_in_line(const std::shared_ptr<SimPipe>& pipe) {
  if (pipe->turn != SimPipe::Turn::none || !can_send(*pipe)) return;
  auto& to = *pipe->to;
  if (to.bandwidth.down == 0 || pipe->from == &to) return grant(pipe, clock_.now());
  pipe->turn = SimPipe::Turn::down;
  to.down.push_back(pipe);
  serve_down(to);
}

void SimTransport::grant(const std::shared_ptr<SimPipe>& pipe, env::TimePoint taken_in) {
  pipe->granted_bytes = std::min(pipe->unsent.size(), burst_bytes(*pipe));
  pipe->taken_in = taken_in;
  pipe->turn = SimPipe::Turn::up;
  pipe->from->up.push_back(pipe);
  serve_up(*pipe->from);
}

// Gives the host's time to those who wait for it, in turn.
void SimTransport::serve_down(SimPort& port) {
  if (std::exchange(port.serving_down, true)) return;  // the loop that is under way goes on
  while (!port.down.empty() && has_time(port)) {
    const auto pipe = std::move(port.down.front());
    port.down.pop_front();
    pipe->turn = SimPipe::Turn::none;
    if (!can_send(*pipe)) continue;
    const auto bytes = std::min(pipe->unsent.size(), burst_bytes(*pipe));
    port.down_free = std::max(port.down_free, clock_.now()) + time_for(bytes, port.bandwidth.down);
    grant(pipe, port.down_free);
  }
  port.serving_down = false;
  arm_down(port);
}

void SimTransport::serve_up(SimPort& port) {
  if (std::exchange(port.serving_up, true)) return;
  while (!port.up.empty() && port.up_free <= clock_.now()) {
    const auto pipe = std::move(port.up.front());
    port.up.pop_front();
    pipe->turn = SimPipe::Turn::none;
    if (!can_send(*pipe)) continue;
    send_burst(pipe);
    stand_in_line(pipe);
  }
  port.serving_up = false;
  arm_up(port);
}

void SimTransport::arm_up(SimPort& port) {
  if (port.up.empty() || std::exchange(port.up_armed, true)) return;
  call_at(port.up_free, [this, &port] {
    port.up_armed = false;
    serve_up(port);
  });
}

void SimTransport::arm_down(SimPort& port) {
  if (port.down.empty() || std::exchange(port.down_armed, true)) return;
  call_at(port.down_free - slack_of(port), [this, &port] {
    port.down_armed = false;
    serve_down(port);
  });
}

void SimTransport::send_burst(const std::shared_ptr<SimPipe>& pipe) {
  auto& connection = *pipe->connection;
  const auto now = clock_.now();
  SimPipe::Burst burst;
  burst.bytes = pipe->unsent.take(pipe->granted_bytes);
  const auto bytes = burst.bytes.size();
  if (pipe->unsent.empty() && pipe->saying_goodbye) {
    pipe->said_goodbye = true;
    burst.sign = SimPipe::Sign::goodbye;
  }
  auto& from = *pipe->from;
  if (&from != pipe->to) {
    from.up_free = std::max(from.up_free, now) + time_for(bytes, from.bandwidth.up);
  }
  burst.due = std::max({now, from.up_free, pipe->taken_in}) + connection.delay;
  from.sent_bytes += bytes;
  put_under_way(pipe, std::move(burst));
  if (pipe->unsent.size() <= options_.send_buffer_bytes / 2) pipe->writer.wake(context_);
}

// ---- arrivals -----------------------------------------------------------------------------------

void SimTransport::put_under_way(const std::shared_ptr<SimPipe>& pipe, SimPipe::Burst burst) {
  if (!pipe->under_way.empty()) burst.due = std::max(burst.due, pipe->under_way.back().due);
  pipe->under_way_bytes += burst.bytes.size();
  const auto due = burst.due;
  pipe->under_way.push_back(std::move(burst));
  deliver_later(pipe, due);
}

void SimTransport::deliver_later(const std::shared_ptr<SimPipe>& pipe, env::TimePoint when) {
  call_at(when, [this, pipe] { deliver(pipe); });
}

void SimTransport::deliver(const std::shared_ptr<SimPipe>& pipe) {
  auto& connection = *pipe->connection;
  if (connection.broken || connection.cut || pipe->from->stalled || pipe->to->stalled) return;
  while (!pipe->under_way.empty() && pipe->under_way.front().due <= clock_.now()) {
    auto burst = std::move(pipe->under_way.front());
    pipe->under_way.pop_front();
    const auto bytes = burst.bytes.size();
    pipe->under_way_bytes -= bytes;
    pipe->to->received_bytes += bytes;
    if (burst.sign == SimPipe::Sign::reset) return break_connection(connection);
    if (pipe->reader_gone && bytes > 0) return send_reset(pipe);
    pipe->arrived.append(std::move(burst.bytes));
    if (burst.sign == SimPipe::Sign::goodbye) pipe->heard_goodbye = true;
  }
  pipe->reader.wake(context_);
}

// Nobody reads `pipe` any more: its writer hears of that.
void SimTransport::send_reset(const std::shared_ptr<SimPipe>& pipe) {
  auto& connection = *pipe->connection;
  const std::size_t from = pipe.get() == &connection.pipes[0] ? 1 : 0;
  const std::shared_ptr<SimPipe> back(pipe, &connection.pipes[from]);
  SimPipe::Burst reset;
  reset.sign = SimPipe::Sign::reset;
  reset.due = clock_.now() + connection.delay;
  put_under_way(back, std::move(reset));
}

void SimTransport::leave(const ConnectionPtr& connection, std::size_t end) {
  auto& incoming = connection->pipes[1 - end];
  auto& outgoing = connection->pipes[end];
  incoming.reader_gone = true;
  outgoing.writer_gone = true;
  if (connection->broken) return;
  const bool orderly = outgoing.saying_goodbye && incoming.arrived.empty();
  incoming.arrived.clear();
  if (orderly) return;
  outgoing.unsent.clear();
  send_reset(pipe_of(connection, 1 - end));
}

}  // namespace cairn::test
