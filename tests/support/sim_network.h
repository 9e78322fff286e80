// A network of simulated hosts that carries datagrams in virtual time: with delay, loss, doubling
// and partitions, with local networks and their multicast, behind NATs and firewalls. The same seed
// gives the same network. One heap entry for each datagram under way and one call of the clock for
// all of them: ten thousand hosts take seconds.
//
// Owns its hosts and NATs. Goes before the clock; sockets may go after it.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "env/network.h"
#include "support/seeded_random.h"
#include "support/sim_host.h"
#include "support/sim_nat.h"
#include "support/virtual_clock.h"

namespace cairn::test {

struct LinkQuality {
  env::Duration delay = std::chrono::milliseconds(20);      // at the least
  env::Duration delay_tail = std::chrono::milliseconds(5);  // what comes on top, on average
  std::uint32_t lost_per_million = 0;
  std::uint32_t doubled_per_million = 0;
};

// How a connection gets to where it is bound for.
struct SimWay {
  SimHost* host = nullptr;
  env::Endpoint from;  // as the far end sees it
  env::Endpoint to;    // as the far end knows it
  env::Duration delay{0};
};

class SimNetwork {
 public:
  static constexpr std::size_t kDatagramBytesMax = 65507;

  SimNetwork(env::asio::io_context& context, VirtualClock& clock, std::uint64_t seed);
  SimNetwork(const SimNetwork&) = delete;
  SimNetwork& operator=(const SimNetwork&) = delete;
  ~SimNetwork();

  // Between local networks, and within one.
  void set_quality(const LinkQuality& quality) { wide_ = quality; }
  void set_lan_quality(const LinkQuality& quality) { local_ = quality; }

  SimHost& add_host(SimHostOptions options);
  // The usual one: these addresses, open to everybody.
  SimHost& add_host(std::initializer_list<const char*> addresses);
  SimNat& add_nat(const SimNatOptions& options);

  void add_name(std::string host, std::vector<env::asio::ip::address> addresses);
  // While they do not, resolve() takes as long as its deadline allows.
  void set_names_answer(bool answer) { names_answer_ = answer; }

  // Where a connection from `source`, an endpoint of `from`, would end; nothing where its first
  // packet would be lost: an address that nobody has, a NAT that forwards no such port, a firewall.
  // Draws how far it is from what the quality of the network leaves open.
  std::optional<SimWay> way(SimHost& from, env::Endpoint source, const env::Endpoint& to);
  // Whether packets get from one host to the other now.
  [[nodiscard]] static bool connected(const SimHost& a, const SimHost& b);
  // Is told when a host goes offline or comes back, changes its partition, or moves.
  void on_change(std::move_only_function<void(SimHost&)> call) { changed_ = std::move(call); }

  // A datagram that says it comes from `from`, as whoever forges addresses sends it.
  void forge(const env::Endpoint& from, const env::Endpoint& to, ByteView payload);

  [[nodiscard]] std::uint64_t carried() const { return carried_; }
  [[nodiscard]] std::size_t under_way() const { return order_.size(); }

 private:
  friend class SimHost;
  friend class SimNat;

  // Where a datagram is bound for: a host, or the NAT whose address it carries.
  struct Target {
    SimHost* host = nullptr;
    SimNat* nat = nullptr;
  };
  struct UnderWay {
    Target target;
    std::weak_ptr<SimInbox> member;  // of a multicast group; else the port says which socket
    env::Endpoint from;
    env::Endpoint to;
    int partition = 0;     // of the sender
    bool outside = false;  // from beyond the local network
    Bytes payload;
  };
  struct Due {
    env::TimePoint when;
    std::uint64_t sequence;
    std::uint32_t slot;
    bool operator>(const Due& other) const {
      return when != other.when ? when > other.when : sequence > other.sequence;
    }
  };
  using Group = std::pair<int, env::Endpoint>;  // the LAN, and the group's address and port

  // Called by hosts.
  Result<> send(SimHost& from, env::Endpoint source, const env::Endpoint& to, ByteView payload);
  void send_to_group(SimHost& from, const env::Endpoint& group, ByteView payload);
  SimHost* near_host(SimHost& from, const env::asio::ip::address& to);
  void host_changed(SimHost& host);
  void place(SimHost& host);
  void displace(SimHost& host);
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline);

  void carry(const LinkQuality& quality, env::Duration distance, UnderWay datagram);
  void put_under_way(const LinkQuality& quality, env::Duration distance, UnderWay datagram);
  static env::Duration tail_of(env::Duration mean, SeededRandom& random);
  void arm();
  void deliver_due(env::TimePoint armed_for);
  void deliver(UnderWay& datagram);

  env::asio::io_context& context_;
  VirtualClock& clock_;
  SeededRandom random_;
  SeededRandom way_random_;  // its own, so that connections do not shift what datagrams meet
  LinkQuality wide_;
  LinkQuality local_{std::chrono::microseconds(200), std::chrono::microseconds(100), 0, 0};
  bool names_answer_ = true;

  std::deque<std::unique_ptr<SimHost>> hosts_;
  std::deque<std::unique_ptr<SimNat>> nats_;
  std::unordered_map<env::asio::ip::address, Target> public_;
  std::map<std::pair<int, env::asio::ip::address>, SimHost*> local_addresses_;
  std::map<Group, std::vector<std::weak_ptr<SimInbox>>> groups_;
  std::map<std::string, std::vector<env::asio::ip::address>> names_;

  std::vector<UnderWay> slots_;
  std::vector<std::uint32_t> free_slots_;
  std::vector<Due> order_;  // a heap, the earliest first
  std::uint64_t next_sequence_ = 0;
  std::optional<env::TimePoint> armed_;
  std::uint64_t carried_ = 0;
  std::move_only_function<void(SimHost&)> changed_;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace cairn::test
