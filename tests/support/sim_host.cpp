#include "support/sim_host.h"

#include <algorithm>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/post.hpp>

#include "base/check.h"
#include "support/sim_network.h"

namespace cairn::test {

namespace asio = env::asio;

namespace {

constexpr env::Duration kFirewallMemory = std::chrono::minutes(1);
constexpr std::size_t kFirewallEntriesMax = 4096;

env::Task<env::Datagram> receive_from(std::shared_ptr<SimInbox> inbox) {
  const auto state = co_await asio::this_coro::cancellation_state;
  if (state.cancelled() != asio::cancellation_type::none) co_return fail(ErrorCode::cancelled, "");
  CHECK(!inbox->waiter);
  if (inbox->datagrams.empty() && !inbox->closed) {
    auto initiate = [inbox](auto handler) {
      auto slot = asio::get_associated_cancellation_slot(handler);
      if (slot.is_connected()) {
        slot.assign([weak = std::weak_ptr(inbox)](asio::cancellation_type) {
          if (const auto waiting = weak.lock()) waiting->wake();
        });
      }
      inbox->waiter = std::move(handler);
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiate),
                                                                          asio::use_awaitable);
  }
  if (inbox->closed || inbox->datagrams.empty()) co_return fail(ErrorCode::cancelled, "");
  auto datagram = std::move(inbox->datagrams.front());
  inbox->datagrams.pop_front();
  co_return datagram;
}

bool is_gone(const std::weak_ptr<SimInbox>& inbox) {
  const auto held = inbox.lock();
  return !held || held->closed;
}

}  // namespace

void SimInbox::wake() {
  if (!waiter) return;
  asio::post(context, std::exchange(waiter, nullptr));
}

// ---- sockets ------------------------------------------------------------------------------------

class SimHost::Socket final : public env::DatagramSocket {
 public:
  Socket(SimHost& host, std::shared_ptr<SimInbox> inbox) : host_(host), inbox_(std::move(inbox)) {}
  ~Socket() override {
    inbox_->closed = true;
    inbox_->wake();
  }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  [[nodiscard]] env::Endpoint local() const override { return inbox_->local; }
  Result<> send(const env::Endpoint& to, ByteView payload) override {
    if (to.address.is_v6() != inbox_->local.address.is_v6() || to.port == 0) {
      return fail(ErrorCode::invalid, env::to_string(to) + ": is of another family");
    }
    auto source = inbox_->local;
    if (source.address.is_unspecified()) {
      const auto own = host_.address(to.address.is_v6());
      if (!own) return fail(ErrorCode::unavailable, env::to_string(to) + ": no route");
      source.address = *own;
    }
    return host_.network_.send(host_, source, to, payload);
  }
  env::Task<env::Datagram> receive() override { return receive_from(inbox_); }

 private:
  SimHost& host_;
  std::shared_ptr<SimInbox> inbox_;
};

class SimHost::GroupSocket final : public env::MulticastSocket {
 public:
  GroupSocket(SimHost& host, std::shared_ptr<SimInbox> inbox)
      : host_(host), inbox_(std::move(inbox)), interfaces_(host.interfaces_) {
    join();
  }
  ~GroupSocket() override {
    inbox_->closed = true;
    inbox_->wake();
  }
  GroupSocket(const GroupSocket&) = delete;
  GroupSocket& operator=(const GroupSocket&) = delete;

  bool follow_interfaces() override {
    const bool came = std::exchange(interfaces_, host_.interfaces_) != host_.interfaces_;
    if (came) join();
    return came;
  }
  Result<> send(ByteView payload) override {
    if (payload.size() > SimNetwork::kDatagramBytesMax) return fail(ErrorCode::limit, "");
    host_.network_.send_to_group(host_, inbox_->local, payload);
    return {};
  }
  env::Task<env::Datagram> receive() override { return receive_from(inbox_); }

 private:
  void join() {
    for (auto& [group, members] : host_.network_.groups_) {
      std::erase_if(members, [this](const auto& member) { return member.lock() == inbox_; });
    }
    auto& members = host_.network_.groups_[{host_.options_.lan, inbox_->local}];
    std::erase_if(members, is_gone);
    members.push_back(inbox_);
  }

  SimHost& host_;
  std::shared_ptr<SimInbox> inbox_;
  std::uint64_t interfaces_;
};

// ---- the host -----------------------------------------------------------------------------------

SimHost::SimHost(SimNetwork& network, SimHostOptions options)
    : network_(network), options_(std::move(options)) {
  CHECK(options_.behind == nullptr || options_.lan != 0);
}

Result<std::unique_ptr<env::DatagramSocket>> SimHost::bind_datagrams(const env::Endpoint& local) {
  const bool any = local.address.is_unspecified();
  if (any ? !address(local.address.is_v6()) : !local.address.is_loopback() && !has(local.address)) {
    return fail(ErrorCode::unavailable, env::to_string(local) + ": is no address of this host");
  }
  auto bound = local;
  while (bound.port == 0) {
    const auto tried = next_port_;
    next_port_ = next_port_ == 65535 ? 49152 : static_cast<std::uint16_t>(next_port_ + 1);
    auto& others = sockets_[tried];
    std::erase_if(others, is_gone);
    if (others.empty()) bound.port = tried;
  }
  auto& others = sockets_[bound.port];
  std::erase_if(others, is_gone);
  for (const auto& other : others) {
    const auto& taken = other.lock()->local.address;
    if (taken.is_v6() != bound.address.is_v6()) continue;
    if (any || taken.is_unspecified() || taken == bound.address) {
      return fail(ErrorCode::busy, env::to_string(bound) + ": is in use");
    }
  }
  auto inbox = std::make_shared<SimInbox>(network_.context_, bound, this);
  others.push_back(inbox);
  return std::make_unique<Socket>(*this, std::move(inbox));
}

Result<std::unique_ptr<env::MulticastSocket>> SimHost::join_group(const env::Endpoint& group) {
  if (!group.address.is_multicast()) {
    return fail(ErrorCode::invalid, env::to_string(group) + ": is no group");
  }
  auto inbox = std::make_shared<SimInbox>(network_.context_, group, this);
  return std::make_unique<GroupSocket>(*this, std::move(inbox));
}

env::Task<std::vector<env::Endpoint>> SimHost::resolve(std::string host, std::uint16_t port,
                                                       env::Duration deadline) {
  return network_.resolve(std::move(host), port, deadline);
}

std::optional<asio::ip::address> SimHost::address(bool v6) const {
  for (const auto& own : options_.addresses) {
    if (own.is_v6() == v6) return own;
  }
  return std::nullopt;
}

bool SimHost::has(const asio::ip::address& address) const {
  return std::ranges::find(options_.addresses, address) != options_.addresses.end();
}

void SimHost::move(int lan, std::vector<asio::ip::address> addresses, SimNat* behind) {
  CHECK(behind == nullptr || lan != 0);
  network_.displace(*this);
  options_.lan = lan;
  options_.addresses = std::move(addresses);
  options_.behind = behind;
  ++interfaces_;
  network_.place(*this);
  network_.host_changed(*this);
}

void SimHost::set_online(bool online) {
  online_ = online;
  network_.host_changed(*this);
}

void SimHost::set_partition(int partition) {
  partition_ = partition;
  network_.host_changed(*this);
}

void SimHost::note_sent(const env::Endpoint& to, std::size_t bytes, bool outside) {
  ++traffic_.sent;
  traffic_.sent_bytes += bytes;
  if (!options_.firewalled || !outside) return;
  const auto now = network_.clock_.now();
  if (wrote_to_.size() >= kFirewallEntriesMax) {
    std::erase_if(wrote_to_, [&](const auto& e) { return e.second + kFirewallMemory < now; });
  }
  wrote_to_[to] = now;
}

void SimHost::receive(const env::Endpoint& from, const env::Endpoint& to, Bytes payload,
                      bool outside) {
  if (options_.firewalled && outside) {
    const auto wrote = wrote_to_.find(from);
    if (wrote == wrote_to_.end() || wrote->second + kFirewallMemory < network_.clock_.now()) {
      ++traffic_.refused;
      return;
    }
  }
  const auto found = sockets_.find(to.port);
  if (found != sockets_.end()) {
    for (const auto& held : found->second) {
      const auto inbox = held.lock();
      if (!inbox || inbox->closed) continue;
      const auto& bound = inbox->local.address;
      if (bound.is_v6() != to.address.is_v6()) continue;
      if (!bound.is_unspecified() && bound != to.address) continue;
      put(*inbox, from, std::move(payload));
      return;
    }
  }
  ++traffic_.refused;
}

void SimHost::put(SimInbox& inbox, const env::Endpoint& from, Bytes payload) {
  if (inbox.datagrams.size() >= SimInbox::kDatagramsMax) {
    ++traffic_.refused;
    return;
  }
  ++traffic_.received;
  traffic_.received_bytes += payload.size();
  inbox.datagrams.push_back({from, std::move(payload)});
  inbox.wake();
}

}  // namespace cairn::test
