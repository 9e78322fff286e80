#include "discovery/flood.h"

#include "discovery/bencode.h"
#include "discovery/oversized.h"

namespace cairn::test {

namespace asio = env::asio;
using discovery::DhtId;
using discovery::krpc::Method;
using discovery::krpc::Query;

namespace {

constexpr std::uint16_t kPort = 6881;
constexpr int kVolley = 10;  // what a host asks of a victim at a time

}  // namespace

Flood::Flood(Swarm& swarm, FloodPlan plan, std::vector<env::Endpoint> victims)
    : swarm_(swarm),
      plan_(std::move(plan)),
      victims_(std::move(victims)),
      random_(swarm.random().fork()),
      tasks_(swarm.executor()) {
  for (std::size_t i = 0; i < plan_.hosts; ++i) {
    const asio::ip::address address =
        asio::ip::address_v4(0x9E010200U + static_cast<std::uint32_t>(i) + 1);
    SimHostOptions options;
    options.addresses = {address};
    auto& on = swarm_.network().add_host(std::move(options));
    auto host = std::make_unique<Host>();
    host->number = i;
    host->id = discovery::random_id(random_);
    host->socket = std::move(*on.bind_datagrams({address, kPort}));
    hosts_.push_back(std::move(host));
  }
  for (auto& host : hosts_) {
    tasks_.spawn(ask(*host));
    tasks_.spawn(hear(*host));
  }
}

Flood::~Flood() {
  tasks_.cancel();
  swarm_.clock().run(tasks_.join());
}

DhtId Flood::some_key() {
  if (random_.chance(1, 2)) return discovery::random_id(random_);
  return plan_.keys[random_.below(plan_.keys.size())];
}

void Flood::send(Host& host, const env::Endpoint& victim, ByteView datagram) {
  ++asked_;
  static_cast<void>(host.socket->send(victim, datagram));
}

void Flood::fire(Host& host, const env::Endpoint& victim) {
  Query query;
  query.transaction = "fire";
  query.id = host.id;
  query.method = Method::get_peers;
  query.target = some_key();
  send(host, victim, discovery::krpc::encode(query));
  query.token = host.tokens[victim];
  if (query.token.empty()) return;
  for (int i = 2; i < kVolley; ++i) {
    query.method = i % 2 == 0 ? Method::put : Method::announce_peer;
    query.target = some_key();
    query.port = static_cast<std::uint16_t>(random_.between(1, 65535));
    query.item.value.clear();
    discovery::bencode::Writer(query.item.value).bytes(random_.bytes(900));
    send(host, victim, discovery::krpc::encode(query));
  }
  send(host, victim, oversized_put(host.id, query.token, random_.between(1001, 1600)));
}

asio::awaitable<void> Flood::ask(Host& host) {
  const double volleys =
      plan_.per_second * static_cast<double>(victims_.size()) / kVolley;  // a second, of all
  const auto pause = std::chrono::duration_cast<env::Duration>(
      std::chrono::duration<double>(static_cast<double>(hosts_.size()) / volleys));
  // Spread over the pause, so that the rate is steady.
  auto wait =
      pause / static_cast<std::int64_t>(hosts_.size()) * static_cast<std::int64_t>(host.number);
  for (auto turn = host.number;; ++turn) {
    const auto slept = co_await swarm_.clock().sleep(wait);
    if (!slept) co_return;
    wait = pause;
    fire(host, victims_[turn % victims_.size()]);
  }
}

asio::awaitable<void> Flood::hear(Host& host) {
  while (true) {
    const auto datagram = co_await host.socket->receive();
    if (!datagram) co_return;
    const auto decoded = discovery::krpc::decode(datagram->payload);
    if (!decoded.message) continue;
    const auto* const reply = std::get_if<discovery::krpc::Reply>(&*decoded.message);
    if (reply != nullptr && !reply->token.empty()) host.tokens[datagram->from] = reply->token;
  }
}

}  // namespace cairn::test
