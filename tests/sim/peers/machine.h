// One machine of the simulated network: a disk that stays, and a node on it that is started,
// stopped, killed and loses its power. What is started lives in a Life; a killed one goes on for a
// moment without a network and on a copy of the disk, because coroutines end only when they are
// asked to, and nobody sees what it does.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "node/local_node.h"
#include "peers/tap.h"
#include "sim_options.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/sim_streams.h"

namespace cairn::sim {

// What all machines share.
struct Surroundings {
  explicit Surroundings(std::uint64_t seed);

  env::asio::io_context context;
  test::VirtualClock clock;
  test::SeededRandom random;
  test::SimNetwork network;
  test::SimTransport transport;
  std::set<Digest> true_chunks;  // that anybody may send
  std::set<Digest> true_blocks;
  std::string wrong;  // what did not hold, seen in passing
};

struct MachineOptions {
  std::string name;
  test::SimHostOptions host;
  node::NetworkOptions network;
  node::TransferLimits limits;
  std::uint64_t lies_per_mille = 0;
};

class Machine {
 public:
  static constexpr std::uint16_t kPort = 9000;
  static constexpr env::Duration kStopWithin = std::chrono::seconds(5);

  Machine(Surroundings& around, MachineOptions options);
  ~Machine();
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  Outcome start();
  Outcome stop();
  // Its process ends without a word; with the power, what was not synced goes too.
  enum class Fate { kill, power_cut };
  Outcome kill(Fate fate);

  [[nodiscard]] bool runs() const { return life_ != nullptr; }
  [[nodiscard]] node::LocalNode& node() const;
  [[nodiscard]] test::SimFiles& files() const { return *files_; }
  [[nodiscard]] test::SimHost& host() const { return host_; }
  [[nodiscard]] const MachineOptions& options() const { return options_; }
  [[nodiscard]] std::string address() const;
  [[nodiscard]] env::asio::ip::address ip() const { return options_.host.addresses.front(); }
  [[nodiscard]] NodeId id() const { return id_; }
  void begin_to_lie() { lies_per_mille_ = options_.lies_per_mille; }
  [[nodiscard]] bool lies() const { return lies_per_mille_ > 0; }

  // Runs a command to its end.
  template <class T>
  Result<T> run(env::Task<T> command);
  // Lets it run beside everything else, and at most until the node stops.
  template <class T>
  void begin(env::Task<T> command);

 private:
  struct Life;
  class MachineLog;

  void said(const Said& said);
  void break_connections();
  Outcome go_online();
  Outcome end_life(const char* how);

  Surroundings& around_;
  MachineOptions options_;
  test::SimHost& host_;
  test::SeededRandom random_;
  test::InlineWorkers workers_;
  test::InlineWorkers reads_;
  std::unique_ptr<MachineLog> log_;
  std::unique_ptr<test::SimFiles> files_;
  std::unique_ptr<Life> life_;
  std::shared_ptr<std::size_t> commands_ = std::make_shared<std::size_t>(0);  // under way
  NodeId id_;
  std::uint64_t lies_per_mille_ = 0;

 public:
  // Every machine of the network, to break connections with.
  std::vector<Machine*>* all = nullptr;
};

template <class T>
Result<T> Machine::run(env::Task<T> command) {
  auto outcome = around_.clock.run(std::move(command), std::chrono::minutes(5));
  if (!outcome) return fail(ErrorCode::unavailable, "the command did not end within five minutes");
  return std::move(*outcome);
}

template <class T>
void Machine::begin(env::Task<T> command) {
  auto ended = [under_way = commands_](const std::exception_ptr& thrown, Result<T>) {
    if (thrown) std::rethrow_exception(thrown);
    --*under_way;
  };
  ++*commands_;
  env::asio::co_spawn(around_.context, std::move(command), std::move(ended));
}

}  // namespace cairn::sim
