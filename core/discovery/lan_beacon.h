// Peers on the local networks find each other, over IPv4 and IPv6 multicast, without any DHT.
//
// Says hello at once when it starts and when an interface comes, three times against loss; whoever
// hears a hello announces itself soon, spread out so that many do not answer together; afterwards
// each announces itself every half minute. Sends at most once in kQuiet, whatever it hears. Peers
// that were not heard for kForget are forgotten, those that say goodbye at once.
//
// What a beacon says is a hint for whom to connect to: who answers there is authenticated by TLS.
// Lives on the node's thread. start() and then stop() are called once each; the beacon is not
// destroyed in between.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/log.h"
#include "discovery/beacon_codec.h"
#include "env/network.h"
#include "env/random.h"
#include "env/task_group.h"

namespace cairn::discovery {

struct LanPeer {
  NodeId id;
  env::Endpoint endpoint;  // where it takes connections
  bool operator==(const LanPeer&) const = default;
};

struct LanBeaconOptions {
  NodeId id;
  std::uint16_t port = 0;
  std::string network;
  std::string secret = {};
  // Told of each peer, and of each new address of one, when it is first heard.
  std::function<void(const LanPeer&)> found = [](const LanPeer&) {};
};

class LanBeacon {
 public:
  static constexpr env::Duration kInterval = std::chrono::seconds(30);
  static constexpr env::Duration kForget = std::chrono::seconds(110);
  static constexpr env::Duration kQuiet = std::chrono::milliseconds(300);
  static constexpr env::Duration kLook = std::chrono::seconds(2);  // at the interfaces
  static constexpr std::size_t kPeersMax = 512;
  static constexpr std::size_t kPeersPerAddressMax = 16;

  static env::Endpoint group_v4();
  static env::Endpoint group_v6();

  LanBeacon(env::DatagramNetwork& network, env::Clock& clock, env::Random& random, Log& log,
            env::asio::any_io_executor executor, LanBeaconOptions options);

  void start();
  // Says goodbye.
  env::asio::awaitable<void> stop();

  [[nodiscard]] std::vector<LanPeer> peers() const;
  // Why nobody can be heard; nothing when a group was joined.
  [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }

 private:
  struct Side {
    env::Endpoint group;
    std::shared_ptr<env::MulticastSocket> socket = nullptr;
  };
  struct Heard {
    env::TimePoint last;
  };
  using Key = std::pair<NodeId, env::Endpoint>;

  env::asio::awaitable<void> run();
  env::asio::awaitable<void> listen(Side& side, std::shared_ptr<env::MulticastSocket> socket);
  env::asio::awaitable<void> greet();
  env::asio::awaitable<void> answer();
  // Opens what is closed and follows the interfaces; true when somebody new may hear.
  bool look();
  void hear(const env::Datagram& datagram);
  void add(const LanPeer& peer);
  void forget_silent();
  void say(BeaconKind kind);
  env::Duration jitter(env::Duration most);

  env::DatagramNetwork& network_;
  env::Clock& clock_;
  env::Random& random_;
  Log& log_;
  LanBeaconOptions options_;
  BeaconCodec codec_;
  env::TaskGroup tasks_;
  std::vector<Side> sides_;
  std::map<Key, Heard> peers_;
  std::optional<Error> problem_;
  std::optional<env::TimePoint> last_said_;
  env::TimePoint next_announce_;
  bool greeting_ = false;
  bool answering_ = false;
  bool stopping_ = false;
};

}  // namespace cairn::discovery
