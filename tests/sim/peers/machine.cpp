#include "peers/machine.h"

#include <cstdio>
#include <cstdlib>

#include "base/check.h"

namespace cairn::sim {
namespace {

const env::Path kData = "/home/.cairn";
constexpr env::Duration kWaitForStop = std::chrono::seconds(60);

// There is no router.
class NoGateways final : public env::Gateways {
 public:
  env::Task<env::Gateway> find() override {
    co_return fail(ErrorCode::not_found, "there is no router");
  }
};

}  // namespace

Surroundings::Surroundings(std::uint64_t seed)
    : clock(context),
      random(seed),
      network(context, clock, random.next_u64()),
      transport(context, clock, network) {}

// Silent, unless CAIRN_SIM_LOG is set.
class Machine::MachineLog final : public Log {
 public:
  MachineLog(env::Clock& clock, std::string name) : clock_(clock), name_(std::move(name)) {}
  void write(LogLevel, std::string_view component, std::string_view text) override {
    if (!loud_) return;
    const std::chrono::duration<double> now = clock_.now().time_since_epoch();
    std::fprintf(stderr, "%10.3f %s %.*s: %.*s\n", now.count() - 3600, name_.c_str(),
                 static_cast<int>(component.size()), component.data(),
                 static_cast<int>(text.size()), text.data());
  }
  [[nodiscard]] bool enabled(LogLevel level) const override {
    return loud_ && level != LogLevel::off;
  }

 private:
  env::Clock& clock_;
  std::string name_;
  const bool loud_ = std::getenv("CAIRN_SIM_LOG") != nullptr;
};

struct Machine::Life {
  std::unique_ptr<node::LocalNode> node;
  std::unique_ptr<test::SimStreams> streams;
  std::unique_ptr<TappedStreams> tapped;
  std::shared_ptr<Tap> tap;
  NoGateways gateways;
  std::unique_ptr<node::Subscription> subscription;
};

Machine::Machine(Surroundings& around, MachineOptions options)
    : around_(around),
      options_(std::move(options)),
      host_(around.network.add_host(options_.host)),
      random_(around.random.fork()),
      workers_(around.context, 2, random_.next_u64()),
      reads_(around.context, 2, random_.next_u64()),
      log_(std::make_unique<MachineLog>(around.clock, options_.name)),
      files_(std::make_unique<test::SimFiles>(
          around.clock, test::SimFiles::Options{.seed = random_.next_u64()})) {
  CHECK(env::make_directories(*files_, "/home").has_value());
  files_->sync_all();
}

Machine::~Machine() = default;

node::LocalNode& Machine::node() const {
  return *life_->node;
}

std::string Machine::address() const {
  return env::to_string(env::Endpoint{ip(), kPort});
}

// ---- what it says -------------------------------------------------------------------------------

void Machine::said(const Said& said) {
  if (lies() || said.false_bytes) return;
  const auto& known = said.block ? around_.true_blocks : around_.true_chunks;
  if (known.contains(said.digest) || !around_.wrong.empty()) return;
  around_.wrong = options_.name + " sent " + std::to_string(said.bytes) + " bytes to " +
                  said.to.brief() + " that are no part of what was shared";
}

// ---- lives --------------------------------------------------------------------------------------

Outcome Machine::start() {
  const env::Env env{around_.clock, random_, *files_, workers_, *log_};
  node::LocalNodeOptions options{.data_folder = kData, .holder = "simulation"};
  auto opened = node::LocalNode::open(env, std::move(options));
  if (!opened) return options_.name + " does not start: " + opened.error().text();
  life_ = std::make_unique<Life>();
  life_->node = std::move(*opened);
  id_ = life_->node->identity()->node_id();
  life_->tap = std::make_shared<Tap>();
  life_->tap->on_said = [this](const Said& what) { said(what); };
  life_->tap->lies_per_mille = lies_per_mille_;
  life_->tap->random = random_.fork();
  life_->streams = std::make_unique<test::SimStreams>(around_.transport, host_, id_);
  life_->tapped = std::make_unique<TappedStreams>(*life_->streams, life_->tap);
  life_->subscription = life_->node->subscribe([](const node::Event&) {});
  return go_online();
}

Outcome Machine::go_online() {
  node::PeerMeans means{
      *life_->tapped, {host_, life_->gateways, {}}, reads_, [] { return node::WeekTime{}; }};
  node::PeerOptions options;
  options.agent = "Sim/1";
  options.network = options_.network;
  options.serve_port = kPort;
  options.limits = options_.limits;
  options.saved_nodes = kData / "nodes";
  const auto online = run(life_->node->go_online(std::move(means), std::move(options)));
  if (online) return std::nullopt;
  if (auto wrong = end_life("a start that failed")) return wrong;
  return options_.name + " does not go online: " + online.error().text();
}

Outcome Machine::end_life(const char* how) {
  const auto began = around_.clock.now();
  const bool ended = around_.clock.run(life_->node->go_offline(), kWaitForStop);
  const auto took = around_.clock.now() - began;
  if (!ended || took > kStopWithin) {
    // What hangs cannot be destroyed; the run is over.
    static_cast<void>(life_.release());
    const std::chrono::duration<double> seconds = took;
    return options_.name + " took " + std::to_string(seconds.count()) + " s to end after " + how;
  }
  const auto idle = [this] { return *commands_ == 0; };
  if (!around_.clock.run_until(idle, kWaitForStop)) {
    static_cast<void>(life_.release());
    return options_.name + ": a command goes on after the node stopped";
  }
  life_.reset();
  return std::nullopt;
}

Outcome Machine::stop() {
  return runs() ? end_life("a stop") : std::nullopt;
}

void Machine::break_connections() {
  for (auto* other : *all) {
    if (other != this) around_.transport.break_streams(host_, other->host());
  }
}

Outcome Machine::kill(Fate fate) {
  auto after = files_->clone();
  if (fate == Fate::power_cut) after->crash(random_.next_u64());
  if (!runs()) {
    files_ = std::move(after);
    return std::nullopt;
  }
  life_->tap->dead = true;
  break_connections();
  host_.set_online(false);
  auto wrong = end_life("a kill");
  host_.set_online(true);
  if (wrong) return wrong;
  files_ = std::move(after);
  return std::nullopt;
}

}  // namespace cairn::sim
