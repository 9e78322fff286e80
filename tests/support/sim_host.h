// One machine of a SimNetwork: its addresses, its sockets, and what it sent and received.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "env/network.h"

namespace cairn::test {

class SimHost;
class SimNat;
class SimNetwork;

struct SimHostOptions {
  std::vector<env::asio::ip::address> addresses;
  // Hosts of one local network reach each other directly, by multicast too; 0 is in none.
  int lan = 0;
  // The way out, for which `lan` must be set.
  SimNat* behind = nullptr;
  // Hears from the outside only whom it wrote to in the last minute.
  bool firewalled = false;
  // Added to the delay of all that it sends and receives.
  env::Duration distance{0};
};

struct SimTraffic {
  std::uint64_t sent = 0;
  std::uint64_t sent_bytes = 0;
  std::uint64_t received = 0;
  std::uint64_t received_bytes = 0;
  // Arrived, and nobody was there, or allowed, or fast enough to take it.
  std::uint64_t refused = 0;
};

// What a socket has received and who waits for it; lives as long as either.
struct SimInbox {
  static constexpr std::size_t kDatagramsMax = 4096;

  env::asio::io_context& context;
  env::Endpoint local;
  SimHost* host = nullptr;
  std::deque<env::Datagram> datagrams = {};
  std::move_only_function<void()> waiter = {};
  bool closed = false;

  void wake();
};

class SimHost final : public env::DatagramNetwork {
 public:
  Result<std::unique_ptr<env::DatagramSocket>> bind_datagrams(const env::Endpoint& local) override;
  Result<std::unique_ptr<env::MulticastSocket>> join_group(const env::Endpoint& group) override;
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline) override;

  [[nodiscard]] const SimHostOptions& options() const { return options_; }
  // The first of the family; none where there is no such.
  [[nodiscard]] std::optional<env::asio::ip::address> address(bool v6 = false) const;
  [[nodiscard]] bool has(const env::asio::ip::address& address) const;
  [[nodiscard]] const SimTraffic& traffic() const { return traffic_; }

  // While it is not, nothing leaves or arrives.
  void set_online(bool online);
  // Hosts hear those of their own partition only.
  void set_partition(int partition);
  // Into another local network, or the same with other addresses: an interface has come.
  void move(int lan, std::vector<env::asio::ip::address> addresses, SimNat* behind = nullptr);

 private:
  friend class SimNetwork;
  friend class SimNat;
  class Socket;
  class GroupSocket;

  SimHost(SimNetwork& network, SimHostOptions options);
  void note_sent(const env::Endpoint& to, std::size_t bytes, bool outside);
  // Of what arrived from `from`; `outside` says that it came from beyond the local network.
  void receive(const env::Endpoint& from, const env::Endpoint& to, Bytes payload, bool outside);
  void put(SimInbox& inbox, const env::Endpoint& from, Bytes payload);

  SimNetwork& network_;
  SimHostOptions options_;
  bool online_ = true;
  int partition_ = 0;
  std::uint64_t interfaces_ = 0;  // how many have come
  SimTraffic traffic_;
  std::unordered_map<std::uint16_t, std::vector<std::weak_ptr<SimInbox>>> sockets_;
  std::unordered_map<env::Endpoint, env::TimePoint> wrote_to_;  // kept where firewalled
  std::uint16_t next_port_ = 49152;
};

}  // namespace cairn::test
