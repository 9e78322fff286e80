// One subnet that announces and puts whatever it can at some honest nodes: random keys, the keys
// of others, items, and items that are too large.
#pragma once

#include "discovery/swarm.h"

namespace cairn::test {

struct FloodPlan {
  std::size_t hosts = 250;             // all in one /24
  double per_second = 90;              // questions to each victim, from all hosts together
  std::vector<discovery::DhtId> keys;  // of others, under which it announces too
};

class Flood {
 public:
  Flood(Swarm& swarm, FloodPlan plan, std::vector<env::Endpoint> victims);
  ~Flood();
  Flood(const Flood&) = delete;
  Flood& operator=(const Flood&) = delete;

  [[nodiscard]] std::uint64_t asked() const { return asked_; }

 private:
  struct Host {
    std::size_t number = 0;
    std::unique_ptr<env::DatagramSocket> socket;
    discovery::DhtId id;
    std::map<env::Endpoint, std::string> tokens;  // the latest, of each victim
  };

  env::asio::awaitable<void> ask(Host& host);
  env::asio::awaitable<void> hear(Host& host);
  void fire(Host& host, const env::Endpoint& victim);
  void send(Host& host, const env::Endpoint& victim, ByteView datagram);
  discovery::DhtId some_key();

  Swarm& swarm_;
  FloodPlan plan_;
  std::vector<env::Endpoint> victims_;
  SeededRandom random_;
  std::vector<std::unique_ptr<Host>> hosts_;
  std::uint64_t asked_ = 0;
  env::TaskGroup tasks_;
};

}  // namespace cairn::test
