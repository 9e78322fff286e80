// This node's part in its networks: the DHT, where it announces what it holds and finds who else
// does, the local network, and the router in between. Lives on one executor. start() once; stop()
// before it goes.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <set>

#include "crypto/identity.h"
#include "discovery/announcer.h"
#include "discovery/dht_node.h"
#include "discovery/lan_beacon.h"
#include "discovery/pcp.h"
#include "discovery/port_mapper.h"
#include "env/router.h"
#include "node/network_options.h"

namespace cairn::node {

struct PresenceOptions {
  NetworkOptions network;
  // Where connections are taken; 0 where none are, and then nothing is announced.
  std::uint16_t serve_port = 0;
  env::Path saved_nodes;  // the file; empty for none
  // Only asks, for some seconds, from a port of its own.
  bool transient = false;
  // Says in the DHT what it holds and where it is, as long as it takes connections.
  bool announce = true;
};

// What of the outside it needs besides env. The protocols in the order of preference, behind PCP.
struct PresenceMeans {
  env::DatagramNetwork& network;
  env::Gateways& gateways;
  std::vector<env::PortProtocol*> protocols;
};

struct PresenceStatus {
  struct Rates {
    double sent_per_s = 0;  // bytes, without the headers of IP and UDP
    double received_per_s = 0;
  };
  bool transient = false;                   // as the options say
  std::optional<discovery::DhtStatus> dht;  // none while it is off
  Rates v4;
  Rates v6;
  bool lan = false;
  std::optional<Error> lan_problem;
  std::vector<discovery::LanPeer> lan_peers;
  std::optional<discovery::PortState> mapping;         // none where the router is not asked
  std::optional<discovery::AnnounceStatus> announced;  // none without a port for connections
  std::vector<env::Endpoint> published;                // the addresses that this node is found by
};

class Presence {
 public:
  Presence(env::Env env, PresenceMeans means, env::asio::any_io_executor executor,
           std::shared_ptr<const crypto::Identity> identity, PresenceOptions options);
  ~Presence();
  Presence(const Presence&) = delete;
  Presence& operator=(const Presence&) = delete;

  // An error only where the DHT was wanted and no port could be opened for it.
  env::Task<> start();
  // Within seconds, whatever the router does.
  env::asio::awaitable<void> stop();

  // What is held. The first call says what was held before; what later calls add is new.
  void hold(const std::vector<Root>& roots);

  [[nodiscard]] discovery::DhtId key_of(const Root& root) const;
  // `unavailable` while it is off.
  Result<discovery::DhtNode*> dht();
  // Where the node with this public key says that it can be reached; `not_found` where it says
  // nothing.
  env::Task<std::vector<env::Endpoint>> find_node(Bytes public_key);

  [[nodiscard]] PresenceStatus status() const;
  [[nodiscard]] std::vector<discovery::LanPeer> lan_peers() const;

 private:
  struct Sample {
    env::TimePoint when;
    discovery::DhtTraffic v4;
    discovery::DhtTraffic v6;
  };

  void make_dht();
  void make_mapper();
  [[nodiscard]] bool speaks_beyond_this_machine() const;
  [[nodiscard]] std::vector<env::Endpoint> own_endpoints() const;
  env::asio::awaitable<void> keep_published();
  env::Task<> publish(std::vector<env::Endpoint> endpoints);
  env::asio::awaitable<void> keep_sampled();
  void sample();

  env::Env env_;
  PresenceMeans means_;
  env::asio::any_io_executor executor_;
  std::shared_ptr<const crypto::Identity> identity_;
  PresenceOptions options_;
  env::TaskGroup tasks_;
  std::unique_ptr<discovery::DhtNode> dht_;
  std::unique_ptr<discovery::Announcer> announcer_;
  std::unique_ptr<discovery::LanBeacon> beacon_;
  std::unique_ptr<discovery::Pcp> pcp_;
  std::unique_ptr<discovery::PortMapper> mapper_;
  std::set<Root> held_;
  bool held_before_ = false;
  std::vector<env::Endpoint> published_;
  std::deque<Sample> samples_;
};

}  // namespace cairn::node
