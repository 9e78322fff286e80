// What this node answers to the questions of others. Holds what it keeps for them; sends nothing
// itself.
#pragma once

#include <functional>

#include "discovery/item_records.h"
#include "discovery/krpc.h"
#include "discovery/peer_records.h"
#include "discovery/token_mint.h"

namespace cairn::discovery {

class QueryServer {
 public:
  // The nearest nodes known of a family.
  using Nodes = std::function<std::vector<Contact>(const DhtId& target, Family family)>;

  static constexpr std::size_t kNodes = 8;
  static constexpr std::size_t kPeersV4 = 80;  // so that an answer fits a datagram of 1200 bytes
  static constexpr std::size_t kPeersV6 = 32;

  QueryServer(env::Random& random, Nodes nodes)
      : random_(random), nodes_(std::move(nodes)), tokens_(random) {}

  // The datagram to send back to where the query came from.
  Bytes answer(const krpc::Query& query, const DhtId& own, const env::Endpoint& from,
               env::TimePoint now);

  // As many as go into an answer.
  [[nodiscard]] std::vector<env::Endpoint> peers_of(const DhtId& key, Family family,
                                                    env::TimePoint now);

  [[nodiscard]] const PeerRecords& peers() const { return peers_; }
  [[nodiscard]] const ItemRecords& items() const { return items_; }

 private:
  void add_nodes(const krpc::Query& query, const env::Endpoint& from, krpc::Reply& reply) const;
  int announce(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now);
  int put(const krpc::Query& query, const env::Endpoint& from, env::TimePoint now);
  void get(const krpc::Query& query, krpc::Reply& reply, env::TimePoint now) const;

  env::Random& random_;
  Nodes nodes_;
  TokenMint tokens_;
  PeerRecords peers_;
  ItemRecords items_;
};

}  // namespace cairn::discovery
