// The nodes that a node knows (BEP 5): buckets of eight, finer the nearer to its own id, each with
// spare nodes that take the place of those that fail. A value: it is told what happened and when,
// and says what should be done; it sends nothing.
//
// Who is let in: an address holds one place, a subnet two in a bucket (so that whoever has many
// addresses near each other does not fill it), except on this machine and private networks. A node
// whose id does not follow from its address (BEP 42) yields to one whose does.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "discovery/contact.h"
#include "env/clock.h"

namespace cairn::discovery {

class RoutingTable {
 public:
  static constexpr std::size_t kBucketNodes = 8;
  static constexpr std::size_t kSpareNodes = 8;
  static constexpr int kFailuresMax = 2;  // in a row; then a node is bad
  static constexpr env::Duration kFresh = std::chrono::minutes(15);
  static constexpr env::Duration kRetry = std::chrono::seconds(30);  // after a failure
  static constexpr std::size_t kSubnetNodes = 2;                     // in one bucket

  explicit RoutingTable(const DhtId& own) : own_(own), buckets_(1) {}

  // Changes the own id; what is known is sorted in again.
  void rename(const DhtId& own, env::TimePoint now);
  [[nodiscard]] const DhtId& own() const { return own_; }

  // The node answered a query. The only way in.
  void answered(const Contact& contact, env::TimePoint now, env::Duration round_trip);
  // The node asked something; whom the table knows already proves to be alive.
  void asked(const Contact& contact, env::TimePoint now);
  // The node did not answer.
  void failed(const Contact& contact, env::TimePoint now);
  // Whoever is at this address goes, and does not come back for now.
  void remove(const env::Endpoint& endpoint);

  [[nodiscard]] bool has(const Contact& contact) const;
  // Whether the node would be let in at once, should it answer.
  [[nodiscard]] bool has_room_for(const Contact& contact) const;
  [[nodiscard]] std::size_t size() const;

  // The nearest known nodes that are not bad, nearest first.
  [[nodiscard]] std::vector<Contact> closest(const DhtId& target, std::size_t count) const;
  // A node that has not been heard of for a while and should be asked; the one that waits longest.
  [[nodiscard]] std::optional<Contact> questionable(env::TimePoint now) const;
  // An id to look up, so that a bucket in which nothing happened for a while is filled again; by
  // then it counts as refreshed. `random` gives the id's free bits.
  std::optional<DhtId> refresh(env::TimePoint now, const DhtId& random);
  struct Summary {
    std::size_t nodes = 0;
    std::size_t good = 0;
    std::size_t spare = 0;
    std::size_t buckets = 0;
  };
  [[nodiscard]] Summary summary(env::TimePoint now) const;
  // Nodes that have answered, the longest known first; what is saved.
  [[nodiscard]] std::vector<Contact> nodes() const;

 private:
  struct Node {
    Contact contact;
    env::TimePoint heard;  // from it, an answer or a question
    env::TimePoint tried;  // when it last did not answer
    env::Duration round_trip{};
    std::uint64_t order = 0;  // of its entry
    int failures = 0;         // in a row
    bool bound = false;       // its id follows from its address
    [[nodiscard]] bool bad() const { return failures >= kFailuresMax; }
  };
  struct Bucket {
    std::vector<Node> nodes;
    std::vector<Node> spare;  // most recently heard last
    env::TimePoint changed;
  };

  [[nodiscard]] std::size_t bucket_of(const DhtId& id) const;
  [[nodiscard]] static bool crowded(const Bucket& bucket, const Contact& contact);
  void insert(const Node& node, env::TimePoint now);
  [[nodiscard]] bool taken(const env::asio::ip::address& address) const;
  void vacate(const env::asio::ip::address& address);
  bool replace(Bucket& bucket, const Node& node);
  void keep_spare(Bucket& bucket, const Node& node);
  void split();
  Node* find(const Contact& contact);

  DhtId own_;
  std::vector<Bucket> buckets_;  // bucket i: ids that share i bits with the own; the last: or more
  std::set<env::asio::ip::address> addresses_;  // that hold a place, but for local ones
  std::uint64_t entries_ = 0;
};

}  // namespace cairn::discovery
