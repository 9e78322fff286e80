#include "discovery/attackers.h"

#include <algorithm>

#include "discovery/bencode.h"
#include "discovery/item.h"
#include "discovery/node_id_binding.h"
#include "discovery/oversized.h"

namespace cairn::test {

namespace asio = env::asio;
using discovery::Contact;
using discovery::DhtId;
using discovery::krpc::Method;
using discovery::krpc::Query;
using discovery::krpc::Reply;

namespace {

constexpr std::uint16_t kPort = 6881;
constexpr std::size_t kNamed = 16;
constexpr std::size_t kMingleWith = 20;      // honest nodes at a time
constexpr std::size_t kForgedOthers = 8;     // honest nodes in whose names is answered
constexpr std::uint32_t kForgedGuesses = 6;  // for each

// Beside the target: all but the last three bytes are the same.
DhtId beside(const DhtId& target, std::size_t number) {
  auto id = target;
  id.bytes[17] = static_cast<std::uint8_t>(number >> 16U);
  id.bytes[18] = static_cast<std::uint8_t>(number >> 8U);
  id.bytes[19] = static_cast<std::uint8_t>(number);
  return id;
}

DhtId opposite(const DhtId& target) {
  auto id = target;
  for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(~byte);
  return id;
}

// Of the ids that this address may have, the nearest to the target.
DhtId fitting(const asio::ip::address& address, const DhtId& target) {
  auto best = discovery::bind_id(address, target);
  for (std::uint8_t variant = 0; variant < 8; ++variant) {
    auto wish = target;
    wish.bytes[19] = static_cast<std::uint8_t>((wish.bytes[19] & 0xf8U) | variant);
    const auto id = discovery::bind_id(address, wish);
    if (discovery::nearer(target, id, best)) best = id;
  }
  return best;
}

asio::ip::address address_of(std::size_t number, std::size_t subnets) {
  const auto subnet = static_cast<std::uint32_t>((subnets == 0 ? number : number % subnets) * 263);
  const auto place = static_cast<std::uint32_t>(subnets == 0 ? 0 : number / subnets);
  return asio::ip::address_v4(0x97000000U + (subnet << 8U) + place + 1);
}

}  // namespace

env::Endpoint nowhere(SeededRandom& random) {
  const auto place = static_cast<std::uint32_t>(random.below(1U << 28U));
  return {asio::ip::address_v4(0xB0000000U + place), kPort};
}

Attackers::Attackers(Swarm& swarm, const Attack& attack, std::vector<DhtId> keys)
    : swarm_(swarm),
      attack_(attack),
      keys_(std::move(keys)),
      random_(swarm.random().fork()),
      tasks_(swarm.executor()) {
  for (std::size_t i = 0; i < attack.hosts; ++i) add(i);
  tasks_.spawn(look_around());
  for (auto& host : hosts_) {
    tasks_.spawn(serve(*host));
    tasks_.spawn(mingle(*host));
  }
}

Attackers::~Attackers() {
  tasks_.cancel();
  swarm_.clock().run(tasks_.join());
}

void Attackers::add(std::size_t number) {
  auto host = std::make_unique<Host>();
  SimHostOptions options;
  options.addresses = {address_of(number, attack_.subnets)};
  host->number = number;
  host->endpoint = {options.addresses.front(), kPort};
  host->host = &swarm_.network().add_host(std::move(options));
  host->socket = std::move(*host->host->bind_datagrams(host->endpoint));
  host->other_socket = std::move(*host->host->bind_datagrams({host->endpoint.address, kPort + 1}));
  host->id = discovery::bind_id(host->endpoint.address, discovery::random_id(random_));
  if (attack_.ids == Attack::Ids::chosen) host->id = beside(keys_[number % keys_.size()], number);
  hosts_.push_back(std::move(host));
}

// ---- taking part --------------------------------------------------------------------------------

asio::awaitable<void> Attackers::look_around() {
  while (true) {
    honest_.clear();
    for (const auto* node : swarm_.all_living()) {
      honest_.push_back({node->dht->status().v4.id, node->endpoint});
    }
    const env::Duration pause = std::chrono::minutes(1);
    const auto slept = co_await swarm_.clock().sleep(pause);
    if (!slept) co_return;
  }
}

asio::awaitable<void> Attackers::mingle(Host& host) {
  while (true) {
    const auto drawn = random_.between(10'000, 60'000);
    const env::Duration pause = std::chrono::milliseconds(drawn);
    const auto slept = co_await swarm_.clock().sleep(pause);
    if (!slept) co_return;
    // Half of them near its own id, for there it wants to be known.
    auto some = honest_near(host.id, kMingleWith / 2);
    for (std::size_t i = 0; i < kMingleWith / 2; ++i) {
      some.push_back(honest_[random_.below(honest_.size())]);
    }
    Query query;
    query.transaction = "ming";
    query.method = Method::find_node;
    query.id = host.id;
    query.target = host.id;
    const auto datagram = discovery::krpc::encode(query);
    for (const auto& node : some) {
      static_cast<void>(host.socket->send(node.endpoint, datagram));
    }
  }
}

asio::awaitable<void> Attackers::serve(Host& host) {
  while (true) {
    const auto datagram = co_await host.socket->receive();
    if (!datagram) co_return;
    const auto decoded = discovery::krpc::decode(datagram->payload);
    if (!decoded.message) continue;
    const auto* const query = std::get_if<Query>(&*decoded.message);
    if (query != nullptr) answer(host, *query, datagram->from);
  }
}

// ---- lying --------------------------------------------------------------------------------------

DhtId Attackers::id_for(const Host& host, const DhtId& target) {
  switch (attack_.ids) {
    case Attack::Ids::fitting:
      return fitting(host.endpoint.address, target);
    case Attack::Ids::adapting:
      return beside(target, host.number);
    case Attack::Ids::changing:
      return discovery::random_id(random_);
    default:
      return host.id;
  }
}

std::vector<Contact> Attackers::honest_near(const DhtId& target, std::size_t count) {
  auto near = honest_;
  count = std::min(count, near.size());
  std::ranges::partial_sort(
      near, near.begin() + static_cast<std::ptrdiff_t>(count),
      [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
  near.resize(count);
  return near;
}

std::vector<Contact> Attackers::names_for(const DhtId& target) {
  std::vector<Contact> names;
  switch (attack_.names) {
    case Attack::Names::nobody:
      while (names.size() < kNamed) {
        const auto number = static_cast<std::size_t>(random_.below(1U << 24U));
        names.push_back({beside(target, number), nowhere(random_)});
      }
      break;
    case Attack::Names::bound_nobody:
      // As near as comes of a few draws: each doubles how near the nearest is.
      for (int draws = 0; draws < 256; ++draws) {
        const auto endpoint = nowhere(random_);
        names.push_back({fitting(endpoint.address, target), endpoint});
      }
      break;
    case Attack::Names::accomplices:
      for (const auto& host : hosts_) names.push_back({id_for(*host, target), host->endpoint});
      break;
    case Attack::Names::displaced:
      names = honest_near(target, kNamed);
      for (auto& name : names) name.id = opposite(target);
      return names;
  }
  std::ranges::sort(names,
                    [&](const Contact& a, const Contact& b) { return nearer(target, a.id, b.id); });
  if (names.size() > kNamed) names.resize(kNamed);
  return names;
}

std::vector<env::Endpoint> Attackers::made_up_peers() {
  std::vector<env::Endpoint> peers(attack_.false_peers);
  for (auto& peer : peers) peer = nowhere(random_);
  return peers;
}

void Attackers::answer(Host& host, const Query& query, const env::Endpoint& from) {
  Reply reply;
  reply.transaction = query.transaction;
  reply.id = host.id;
  if (query.method == Method::ping) {
    static_cast<void>(host.socket->send(from, discovery::krpc::encode(reply)));
    return;
  }
  ++lies_;
  reply.id = id_for(host, query.target);
  reply.seen_as = nowhere(random_);
  if (query.method == Method::put && query.item.signature) {
    const auto target = discovery::target_of(query.item, query.salt);
    first_versions_.emplace(target, query.item);
  }
  // Announcements and items are taken with thanks, and dropped.
  if (query.method != Method::announce_peer && query.method != Method::put) {
    reply.nodes = names_for(query.target);
  }
  if (query.method == Method::get_peers) reply.peers = made_up_peers();
  if (query.method == Method::get) {
    const auto first = first_versions_.find(query.target);
    if (first != first_versions_.end()) reply.item = first->second;
    if (first == first_versions_.end()) {
      discovery::bencode::Writer(reply.item.value).bytes(random_.bytes(100));
    }
  }
  if (query.method == Method::get || query.method == Method::get_peers) reply.token = "trust me";
  send_lie(host, reply, from);
  if (attack_.way == Attack::Way::forged_others) forge_others(query, from);
}

void Attackers::send_lie(Host& host, const Reply& lie, const env::Endpoint& to) {
  auto datagram = discovery::krpc::encode(lie);
  if (attack_.oversized) datagram = oversized(lie, lies_);
  switch (attack_.way) {
    case Attack::Way::other_port:
      static_cast<void>(host.other_socket->send(to, datagram));
      break;
    case Attack::Way::other_host: {
      auto& other = *hosts_[(host.number + 1) % hosts_.size()];
      static_cast<void>(other.socket->send(to, datagram));
      break;
    }
    default:
      static_cast<void>(host.socket->send(to, datagram));
  }
}

// Who was asked knows that others are being asked the same, and by which numbers.
void Attackers::forge_others(const Query& query, const env::Endpoint& to) {
  if (query.transaction.size() != 4) return;
  const auto seen = get_u32(view_of(query.transaction));
  for (const auto& victim : honest_near(query.target, kForgedOthers)) {
    for (std::uint32_t guess = 0; guess < kForgedGuesses; ++guess) {
      const auto number = static_cast<std::uint32_t>(
          seen + ((1 + guess) << 16U) + static_cast<std::uint32_t>(random_.below(1U << 16U)));
      std::array<std::uint8_t, 4> bytes{};
      put_u32(bytes, guess == 0 ? seen : number);
      Reply lie;
      lie.transaction = std::string(text_of(bytes));
      lie.id = victim.id;
      lie.peers = made_up_peers();
      swarm_.network().forge(victim.endpoint, to, discovery::krpc::encode(lie));
    }
  }
}

}  // namespace cairn::test
