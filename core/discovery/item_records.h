// The items that a node keeps for others (BEP 44). Bounded in all and for each subnet; they expire
// unless they are put again.
#pragma once

#include <map>

#include "discovery/fair_share.h"
#include "discovery/item.h"
#include "env/clock.h"

namespace cairn::discovery {

class ItemRecords {
 public:
  static constexpr env::Duration kLifetime = std::chrono::hours(2);

  explicit ItemRecords(std::size_t items_max = 10'000) : items_max_(items_max) {}

  struct Put {
    const Item& item;
    std::string_view salt;
    std::optional<std::int64_t> compare_and_swap;
    env::asio::ip::address from;
  };
  // Zero, or the number of the error to answer with.
  int put(const Put& request, env::TimePoint now);
  // Until the next call of put().
  [[nodiscard]] const Item* find(const DhtId& target, env::TimePoint now) const;
  [[nodiscard]] std::size_t size() const { return records_.size(); }

 private:
  struct Record {
    Item item;
    env::TimePoint put;
    std::uint64_t number = 0;
    std::uint64_t owner = 0;
  };

  void expire(env::TimePoint now);
  void erase(const DhtId& target);

  std::size_t items_max_;
  std::map<DhtId, Record> records_;
  std::map<std::uint64_t, DhtId> by_age_;
  FairShare shares_;  // by subnet
  std::uint64_t last_ = 0;
};

}  // namespace cairn::discovery
