// What a DhtNode is made of; for its own source files.
#pragma once

#include <set>

#include "discovery/dht_node.h"

namespace cairn::discovery {

struct DhtNode::Side {
  Family family = Family::v4;
  env::Endpoint listen;
  std::unique_ptr<env::DatagramSocket> socket;
  std::unique_ptr<DhtEngine> engine;
  std::optional<Error> problem;
  std::optional<env::TimePoint> armed;
  Reachability reachability;
};

// What a search of both sides has come to.
struct DhtNode::Run {
  explicit Run(const env::asio::any_io_executor& executor) : ended(executor) {}

  env::Event ended;
  int waiting = 0;
  bool stopped = false;  // the node stops
  FindReport report;
  std::vector<Lookup::Found> nodes;
  std::vector<Contact> tokens_bound;
  std::set<env::Endpoint> seen;
  std::optional<int> error;  // what a node answered that did not store
  std::vector<std::pair<DhtEngine*, DhtEngine::SearchNumber>> searches;

  void end_one() {
    if (--waiting == 0) ended.set();
  }
};

}  // namespace cairn::discovery
