#include "node/presence.h"

#include <algorithm>
#include <limits>

#include "crypto/digest.h"
#include "discovery/endpoint_record.h"
#include "node/port_in_use.h"

namespace cairn::node {
namespace {

using discovery::DhtId;
using discovery::DhtNode;
using discovery::PortPhase;

constexpr env::Duration kLookAtAddresses = std::chrono::seconds(5);
constexpr env::Duration kPublishAgain = std::chrono::minutes(50);  // items live for two hours
// A failure is often that of a line which has just changed.
constexpr env::Duration kPublishRetryMin = std::chrono::seconds(8);
constexpr env::Duration kPublishRetryMax = std::chrono::minutes(2);
constexpr env::Duration kSampleEvery = std::chrono::seconds(2);
constexpr std::size_t kSamples = 16;
constexpr std::int64_t kNsPerSecond = 1'000'000'000;

Digest mapping_seed(const crypto::Identity& identity) {
  return crypto::hkdf_sha256(view_of(identity.private_key_pem()), "cairn:pcp");
}

PresenceStatus::Rates rates_between(const discovery::DhtTraffic& then,
                                    const discovery::DhtTraffic& now, double seconds) {
  if (seconds <= 0) return {};
  return {static_cast<double>(now.sent_bytes - then.sent_bytes) / seconds,
          static_cast<double>(now.received_bytes - then.received_bytes) / seconds};
}

}  // namespace

Presence::Presence(env::Env env, PresenceMeans means, env::asio::any_io_executor executor,
                   std::shared_ptr<const crypto::Identity> identity, PresenceOptions options)
    : env_(env),
      means_(std::move(means)),
      executor_(std::move(executor)),
      identity_(std::move(identity)),
      options_(std::move(options)),
      tasks_(executor_) {}

Presence::~Presence() = default;

// ---- start and stop -----------------------------------------------------------------------------

bool Presence::speaks_beyond_this_machine() const {
  return std::ranges::any_of(options_.network.bind,
                             [](const auto& address) { return !address.is_loopback(); });
}

void Presence::make_dht() {
  discovery::DhtOptions wanted;
  wanted.bootstrap = options_.network.bootstrap;
  const auto port = options_.transient ? std::uint16_t{0} : options_.network.dht_port;
  for (const auto& address : options_.network.bind) {
    (address.is_v4() ? wanted.listen_v4 : wanted.listen_v6) = env::Endpoint{address, port};
  }
  // A node of this machine that stays may be there already.
  if (options_.transient && options_.network.dht_port != 0) {
    for (const auto& address : options_.network.bind) {
      const bool any = address.is_unspecified();
      const auto here = !any ? address.to_string() : address.is_v4() ? "127.0.0.1" : "::1";
      wanted.bootstrap.push_back({here, options_.network.dht_port});
    }
  }
  wanted.saved = options_.saved_nodes;
  wanted.transient = options_.transient;
  wanted.on_asked = [this](const DhtId& key) {
    if (announcer_) announcer_->asked(key);
  };
  dht_ = std::make_unique<DhtNode>(env_, means_.network, executor_, std::move(wanted));
}

void Presence::make_mapper() {
  discovery::PortMapperOptions wanted;
  if (options_.serve_port != 0) {
    wanted.wanted.push_back({env::Transport::tcp, options_.serve_port});
  }
  if (dht_) {
    const auto port = dht_->status().v4.local.port;
    if (port != 0) wanted.wanted.push_back({env::Transport::udp, port});
  }
  if (wanted.wanted.empty()) return;
  wanted.changed = [this](const discovery::PortState& state) {
    if (dht_) dht_->set_mapped(state.phase == PortPhase::mapped && !state.behind_another_nat);
  };
  pcp_ = std::make_unique<discovery::Pcp>(means_.network, env_.clock, mapping_seed(*identity_));
  std::vector<env::PortProtocol*> protocols{pcp_.get()};
  protocols.insert(protocols.end(), means_.protocols.begin(), means_.protocols.end());
  mapper_ =
      std::make_unique<discovery::PortMapper>(means_.gateways, std::move(protocols), env_.clock,
                                              env_.random, env_.log, executor_, std::move(wanted));
}

env::Task<> Presence::start() {
  const auto& network = options_.network;
  if (network.dht) {
    make_dht();
    const auto started = co_await dht_->start();
    CO_TRY_VOID(naming_port(started, {"dht.port", network.dht_port}));
    if (options_.serve_port != 0 && options_.announce) {
      announcer_ = std::make_unique<discovery::Announcer>(*dht_, env_.clock, env_.random, executor_,
                                                          options_.serve_port);
      announcer_->start();
      tasks_.spawn(keep_published());
    }
    sample();
    tasks_.spawn(keep_sampled());
  }
  if (!speaks_beyond_this_machine()) co_return Result<>{};
  if (network.lan && (options_.serve_port != 0 || !options_.transient)) {
    discovery::LanBeaconOptions wanted;
    wanted.id = identity_->node_id();
    wanted.port = options_.serve_port;
    wanted.network = network.name;
    wanted.secret = network.secret;
    beacon_ = std::make_unique<discovery::LanBeacon>(means_.network, env_.clock, env_.random,
                                                     env_.log, executor_, std::move(wanted));
    beacon_->start();
  }
  if (network.map_ports && !options_.transient) {
    make_mapper();
    if (mapper_) mapper_->start();
  }
  co_return Result<>{};
}

env::asio::awaitable<void> Presence::stop() {
  tasks_.cancel();
  co_await tasks_.join();
  if (announcer_) co_await announcer_->stop();
  if (beacon_) co_await beacon_->stop();
  if (dht_) co_await dht_->stop();
  if (mapper_) co_await mapper_->stop();
}

// ---- what is held, and who can be found ---------------------------------------------------------

DhtId Presence::key_of(const Root& root) const {
  return discovery::providers_key(options_.network.name, root);
}

void Presence::hold(const std::vector<Root>& roots) {
  if (!announcer_) return;
  std::set<Root> now_held(roots.begin(), roots.end());
  std::vector<DhtId> keys;
  for (const auto& root : now_held) {
    if (!held_.contains(root)) keys.push_back(key_of(root));
  }
  for (const auto& root : held_) {
    if (!now_held.contains(root)) announcer_->remove(key_of(root));
  }
  held_ = std::move(now_held);
  if (std::exchange(held_before_, true)) {
    for (const auto& key : keys) announcer_->add_fresh(key);
  } else {
    announcer_->add(keys);
  }
}

Result<DhtNode*> Presence::dht() {
  if (!dht_) return fail(ErrorCode::unavailable, "the DHT is switched off");
  return dht_.get();
}

env::Task<std::vector<env::Endpoint>> Presence::find_node(Bytes public_key) {
  CO_TRY(auto* const node, dht());
  const auto salt = discovery::endpoint_salt(options_.network.name);
  const auto target = discovery::mutable_target(public_key, salt);
  CO_TRY(const auto item, co_await node->get_item(target, salt));
  Result<std::vector<env::Endpoint>> endpoints;
  if (!item.value.empty()) endpoints = discovery::decode_endpoints(item.value);
  if (endpoints && endpoints->empty()) {
    co_return fail(ErrorCode::not_found, "the node has not said where it can be reached");
  }
  co_return endpoints;
}

// ---- where this node can be reached -------------------------------------------------------------

std::vector<env::Endpoint> Presence::own_endpoints() const {
  std::vector<env::Endpoint> endpoints;
  const auto add = [&](const env::Endpoint& endpoint) {
    if (!discovery::usable(endpoint) || discovery::is_local(endpoint.address)) return;
    if (std::ranges::find(endpoints, endpoint) == endpoints.end()) endpoints.push_back(endpoint);
  };
  if (mapper_ && mapper_->state().phase == PortPhase::mapped &&
      !mapper_->state().behind_another_nat) {
    for (const auto& mapping : mapper_->state().mappings) {
      if (mapping.transport == env::Transport::tcp) add(mapping.external);
    }
  }
  const bool mapped = !endpoints.empty();
  const auto status = dht_->status();
  if (status.v4.external && status.v4.reached && !status.v4.read_only && !mapped) {
    add({*status.v4.external, options_.serve_port});
  }
  if (status.v6.external && status.v6.reached && !status.v6.read_only)
    add({*status.v6.external, options_.serve_port});
  return endpoints;
}

env::asio::awaitable<void> Presence::keep_published() {
  std::optional<env::TimePoint> again;
  auto retry = kPublishRetryMin;
  while (true) {
    const auto slept = co_await env_.clock.sleep(kLookAtAddresses);
    if (!slept) co_return;
    auto endpoints = own_endpoints();
    const bool late = !again || env_.clock.now() >= *again;
    const bool due = late || (endpoints != published_ && !endpoints.empty());
    // What was put is forgotten by others in a while.
    if (endpoints.empty() && due) published_.clear();
    if (endpoints.empty() || !due || !dht_->connected()) continue;
    const auto done = co_await publish(std::move(endpoints));
    if (done) {
      again = env_.clock.now() + kPublishAgain;
      retry = kPublishRetryMin;
      continue;
    }
    if (done.error().code == ErrorCode::cancelled) co_return;
    const auto waited = co_await env_.clock.sleep(retry);
    if (!waited) co_return;
    retry = std::min(retry * 2, kPublishRetryMax);
  }
}

env::Task<> Presence::publish(std::vector<env::Endpoint> endpoints) {
  const auto salt = discovery::endpoint_salt(options_.network.name);
  const auto target = discovery::mutable_target(identity_->public_key(), salt);
  // An earlier version may come from a time when this machine's clock was ahead. Some nodes would
  // take an older one beside it, and nobody would ever see that.
  CO_TRY(const auto there, co_await dht_->get_item(target, salt));
  auto sequence = env_.clock.wall_ns() / kNsPerSecond;
  if (there.signature && there.signature->sequence == std::numeric_limits<std::int64_t>::max()) {
    co_return fail(ErrorCode::limit,
                   "the record of this node's addresses can have no later version");
  }
  if (there.signature) sequence = std::max(sequence, there.signature->sequence + 1);
  auto item =
      discovery::sign_item(*identity_, discovery::encode_endpoints(endpoints), salt, sequence);
  CO_TRY_VOID(co_await dht_->put_item(std::move(item), salt, std::nullopt));
  published_ = std::move(endpoints);
  co_return Result<>{};
}

// ---- state --------------------------------------------------------------------------------------

void Presence::sample() {
  const auto status = dht_->status();
  samples_.push_back({env_.clock.now(), status.v4.traffic, status.v6.traffic});
  if (samples_.size() > kSamples) samples_.pop_front();
}

env::asio::awaitable<void> Presence::keep_sampled() {
  while (true) {
    const auto slept = co_await env_.clock.sleep(kSampleEvery);
    if (!slept) co_return;
    sample();
  }
}

std::vector<discovery::LanPeer> Presence::lan_peers() const {
  return beacon_ ? beacon_->peers() : std::vector<discovery::LanPeer>{};
}

PresenceStatus Presence::status() const {
  PresenceStatus out;
  out.transient = options_.transient;
  if (dht_) {
    out.dht = dht_->status();
    if (!samples_.empty()) {
      const auto& first = samples_.front();
      const std::chrono::duration<double> passed = env_.clock.now() - first.when;
      out.v4 = rates_between(first.v4, out.dht->v4.traffic, passed.count());
      out.v6 = rates_between(first.v6, out.dht->v6.traffic, passed.count());
    }
  }
  out.lan = beacon_ != nullptr;
  if (beacon_) {
    out.lan_problem = beacon_->problem();
    out.lan_peers = beacon_->peers();
  }
  if (mapper_) out.mapping = mapper_->state();
  if (announcer_) out.announced = announcer_->status();
  out.published = published_;
  return out;
}

}  // namespace cairn::node
