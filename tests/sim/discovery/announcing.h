// What it costs to announce roots, and whether they are found: some nodes of a simulated network
// announce so many each, and all that goes over their sockets is counted.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "discovery/announcer.h"
#include "discovery/swarm.h"

namespace cairn::test {

// A node that announces.
class Announcing {
 public:
  static constexpr std::uint16_t kPort = 9000;
  static constexpr double kHeaderBytes = 28;  // of IPv4 and UDP, for each datagram

  // Starts the node and, once it has joined, its announcer.
  Announcing(Swarm& swarm, std::size_t roots, std::uint64_t seed);
  ~Announcing();
  Announcing(const Announcing&) = delete;
  Announcing& operator=(const Announcing&) = delete;

  void start();
  [[nodiscard]] bool first_round_done() const;
  [[nodiscard]] const std::vector<discovery::DhtId>& keys() const { return keys_; }
  // One more, that has come just now.
  discovery::DhtId add_fresh();
  // Whether a node drawn at random, of those that have joined, finds this node under the key.
  bool found(const discovery::DhtId& key);
  [[nodiscard]] discovery::AnnounceStatus status() const { return announcer_->status(); }

  // From now on.
  void begin_counting();
  struct Cost {
    double seconds = 0;
    double sent = 0;  // bytes a second, headers included
    double received = 0;
    double announcements = 0;
    double queries = 0;  // on the way to where an announcement goes, without those that store it
    double datagrams = 0;
    [[nodiscard]] double both() const { return sent + received; }
  };
  [[nodiscard]] Cost cost() const;

 private:
  Swarm& swarm_;
  Swarm::Node& node_;
  SeededRandom random_;
  std::vector<discovery::DhtId> keys_;
  std::unique_ptr<discovery::Announcer> announcer_;
  env::TimePoint since_;
  SimTraffic traffic_;
  discovery::AnnounceStatus before_;
};

}  // namespace cairn::test
