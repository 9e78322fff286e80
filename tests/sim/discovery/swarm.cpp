#include "discovery/swarm.h"

#include <algorithm>

namespace cairn::test {

namespace asio = env::asio;
using discovery::DhtNode;

namespace {

constexpr std::uint16_t kPort = 6881;
constexpr std::size_t kEntrances = 3;

env::Duration below(SeededRandom& random, env::Duration bound) {
  return env::Duration(
      static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(bound.count()) + 1)));
}

// Each in a subnet of its own, and far from those before and after it.
asio::ip::address address_of(std::size_t number) {
  const auto spread = static_cast<std::uint32_t>(number * 7919 % 65'000'00);
  return asio::ip::address_v4(0x0B000000U + (spread << 8U) + 7);
}

}  // namespace

Swarm::Swarm(std::uint64_t seed)
    : seed_(seed),
      clock_(context_),
      random_(seed),
      files_(clock_),
      workers_(context_),
      log_(make_stderr_log(LogLevel::off)),
      network_(context_, clock_, seed),
      tasks_(context_.get_executor()) {
  network_.set_quality({std::chrono::milliseconds(15), std::chrono::milliseconds(60), 10'000, 0});
}

Swarm::~Swarm() {
  tasks_.cancel();
  clock_.run(tasks_.join());
  for (auto& node : nodes_) {
    if (node->dht) clock_.run(node->dht->stop());
  }
}

Swarm::Node& Swarm::add() {
  const auto number = nodes_.size();
  auto node = std::make_unique<Node>();
  SimHostOptions host;
  host.addresses = {address_of(number)};
  node->host = &network_.add_host(std::move(host));
  node->endpoint = {address_of(number), kPort};
  node->random = std::make_unique<SeededRandom>(seed_ * 1'000'003 + number);
  if (prepare_) prepare_(*node);
  nodes_.push_back(std::move(node));
  return *nodes_.back();
}

void Swarm::start(Node& node) {
  discovery::DhtOptions options;
  if (&node != nodes_.front().get()) options.bootstrap = {{"entrance", kPort}};
  options.listen_v4 = env::Endpoint{asio::ip::address_v4::any(), kPort};
  const env::Env env{clock_, *node.random, files_, workers_, *log_};
  env::DatagramNetwork& network = node.network ? *node.network : *node.host;
  node.dht = std::make_unique<DhtNode>(env, network, context_.get_executor(), options);
  node.alive = true;
  tasks_.spawn([](DhtNode& dht) -> asio::awaitable<void> {
    static_cast<void>(co_await dht.start());
  }(*node.dht));
}

void Swarm::kill(Node& node) {
  node.alive = false;
  node.host->set_online(false);
  tasks_.spawn(end(node));
}

asio::awaitable<void> Swarm::end(Node& node) {
  co_await node.dht->stop();
  while (node.users > 0) {
    const auto slept = co_await clock_.sleep(std::chrono::seconds(1));
    if (!slept) co_return;
  }
  node.dht.reset();
}

std::vector<Swarm::Node*> Swarm::all_living() {
  std::vector<Node*> out;
  for (auto& node : nodes_) {
    if (node->alive) out.push_back(node.get());
  }
  return out;
}

Swarm::Node& Swarm::living() {
  while (true) {
    auto& node = *nodes_[random_.below(nodes_.size())];
    if (node.alive && node.dht->status().v4.running) return node;
  }
}

asio::awaitable<void> Swarm::join_one(env::Duration after) {
  const auto slept = co_await clock_.sleep(after);
  if (slept) start(add());
}

void Swarm::grow(std::size_t nodes, env::Duration time) {
  std::vector<asio::ip::address> entrances;
  for (std::size_t i = 0; i < kEntrances; ++i) entrances.push_back(address_of(i));
  network_.add_name("entrance", entrances);
  const auto step = time / static_cast<std::int64_t>(nodes);
  for (std::size_t i = 0; i < nodes; ++i)
    tasks_.spawn(join_one(step * static_cast<std::int64_t>(i)));
  clock_.run_for(time + std::chrono::minutes(2));
}

asio::awaitable<void> Swarm::replace_one(env::Duration after) {
  const auto slept = co_await clock_.sleep(after);
  if (!slept) co_return;
  // The entrances stay, as they do in life.
  while (true) {
    auto& node = living();
    if (node.stays) continue;
    if (&node == nodes_[0].get() || &node == nodes_[1].get() || &node == nodes_[2].get()) continue;
    kill(node);
    break;
  }
  start(add());
}

void Swarm::churn(double share, env::Duration time) {
  const std::chrono::duration<double, std::ratio<3600>> hours(time);
  const auto leave =
      static_cast<std::size_t>(share * hours.count() * static_cast<double>(all_living().size()));
  for (std::size_t i = 0; i < leave; ++i) tasks_.spawn(replace_one(below(random_, time)));
}

asio::awaitable<void> Swarm::trial(env::Duration at, env::Duration later, Find& outcome) {
  const auto slept = co_await clock_.sleep(at);
  if (!slept) co_return;
  const auto key = discovery::random_id(random_);
  auto& announcer = living();
  const auto endpoint = announcer.endpoint;
  ++announcer.users;
  discovery::Announcement announcement;
  announcement.key = key;
  const auto announced = co_await announcer.dht->announce(std::move(announcement));
  --announcer.users;
  if (!announced || announced->find.stored == 0) co_return;
  const auto pause = below(random_, later);
  const auto paused = co_await clock_.sleep(pause);
  if (!paused) co_return;
  auto& finder = living();
  discovery::OnPeers on_peers = [&outcome, endpoint](const std::vector<env::Endpoint>& peers) {
    outcome.found |= std::ranges::find(peers, endpoint) != peers.end();
  };
  ++finder.users;
  const auto report = co_await finder.dht->find_peers(key, std::move(on_peers));
  --finder.users;
  if (report) outcome.report = *report;
}

std::vector<Swarm::Find> Swarm::try_roots(std::size_t roots, env::Duration spread,
                                          env::Duration later) {
  std::vector<Find> outcomes(roots);
  env::TaskGroup trials(context_.get_executor());
  for (auto& outcome : outcomes) trials.spawn(trial(below(random_, spread), later, outcome));
  clock_.run(trials.join());
  return outcomes;
}

}  // namespace cairn::test
