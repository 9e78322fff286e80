// Hosts that attack a Swarm. Each answers pings, and asks honest nodes now and then under an id of
// its own, so that it enters their tables; what it answers beyond that is described by an Attack.
// They know all that is to be known: who is honest, where, and which keys are looked for.
#pragma once

#include "discovery/krpc.h"
#include "discovery/swarm.h"

namespace cairn::test {

struct Attack {
  // Under which ids they answer.
  enum class Ids {
    bound,     // one that follows from the address, as honest nodes have
    fitting,   // of the eight that follow from the address, the nearest to what was asked for
    chosen,    // one right beside a key
    adapting,  // right beside whatever was asked for
    changing,  // another each time
  };
  // Whom they name instead of the nodes nearest to what was asked for.
  enum class Names {
    nobody,        // addresses where nobody answers, under ids right beside it
    bound_nobody,  // the same with ids near it that follow from the addresses
    accomplices,   // other attackers, nearest first
    displaced,     // the honest nodes nearest to it, under ids far from it
  };
  // What becomes of an answer on its way.
  enum class Way {
    straight,
    other_port,     // comes from another port than was asked
    other_host,     // comes from another attacker
    forged_others,  // and many more come in the names of honest nodes, with guessed transactions
  };
  std::size_t hosts = 20;
  std::size_t subnets = 0;  // that the hosts are in; 0 is one for each
  Ids ids = Ids::bound;
  Names names = Names::nobody;
  Way way = Way::straight;
  std::size_t false_peers = 20;  // named in each answer
  bool oversized = false;        // answers break one limit after the other
};

class Attackers {
 public:
  // `keys` are those that Ids::chosen sits beside. They come into the DHT over some minutes.
  Attackers(Swarm& swarm, const Attack& attack, std::vector<discovery::DhtId> keys);
  ~Attackers();
  Attackers(const Attackers&) = delete;
  Attackers& operator=(const Attackers&) = delete;

  // Questions that were answered with lies.
  [[nodiscard]] std::uint64_t lies() const { return lies_; }

 private:
  struct Host {
    std::size_t number = 0;
    SimHost* host = nullptr;
    env::Endpoint endpoint;
    std::unique_ptr<env::DatagramSocket> socket;
    std::unique_ptr<env::DatagramSocket> other_socket;
    discovery::DhtId id;
  };

  void add(std::size_t number);
  env::asio::awaitable<void> serve(Host& host);
  env::asio::awaitable<void> mingle(Host& host);
  env::asio::awaitable<void> look_around();
  void answer(Host& host, const discovery::krpc::Query& query, const env::Endpoint& from);
  void send_lie(Host& host, const discovery::krpc::Reply& lie, const env::Endpoint& to);
  void forge_others(const discovery::krpc::Query& query, const env::Endpoint& to);
  [[nodiscard]] discovery::DhtId id_for(const Host& host, const discovery::DhtId& target);
  std::vector<discovery::Contact> names_for(const discovery::DhtId& target);
  std::vector<discovery::Contact> honest_near(const discovery::DhtId& target, std::size_t count);
  std::vector<env::Endpoint> made_up_peers();

  Swarm& swarm_;
  Attack attack_;
  std::vector<discovery::DhtId> keys_;
  SeededRandom random_;
  std::vector<std::unique_ptr<Host>> hosts_;
  std::vector<discovery::Contact> honest_;
  std::map<discovery::DhtId, discovery::Item> first_versions_;  // to be told for ever
  std::uint64_t lies_ = 0;
  env::TaskGroup tasks_;
};

// An endpoint of the public internet that no honest node has.
env::Endpoint nowhere(SeededRandom& random);

}  // namespace cairn::test
