// One user's machine: a home with things to share, a data folder, and a node that is started, used,
// crashed and started again.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "node/local_node.h"
#include "sim_options.h"
#include "store/checker.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/virtual_clock.h"

namespace cairn::sim {

// How many commands of each kind were crashed before they had ended, over all runs.
using Crashes = std::map<std::string, std::uint64_t>;

class World {
 public:
  World(std::uint64_t seed, Crashes& crashes);

  // A random number of random steps, each with a crash in or right after it.
  Outcome run();

 private:
  struct Source {
    env::Path path;
    Tree tree;  // of the path; a single file is its item ""
  };
  struct Kept {
    content::Link link;
    std::size_t source = 0;
    bool copied = false;
  };

  class SilentLog final : public Log {
    void write(LogLevel, std::string_view, std::string_view) override {}
  };

  void make_sources();
  void make_folder(const env::Path& path);
  void make_file(const env::Path& path, std::uint64_t size);
  void make_many_files(const env::Path& folder);
  std::uint64_t some_size();

  Outcome start();
  void crash();
  // Runs one command with a crash drawn for it: on some mutation, or right behind its end.
  template <class T>
  Result<T> with_crash(const char* kind, env::Task<T> task);
  template <class T>
  Result<T> without_crash(env::Task<T> task);

  Outcome step();
  Outcome step_share();
  Outcome step_get();
  Outcome step_remove();
  Outcome step_repair();
  Outcome check_all();
  Outcome check_get(const Kept& kept);
  Outcome check_sources();
  Outcome check_packs();
  node::ShareRequest request_for(std::size_t source, bool copy, const content::Code& code);

  Crashes& crashes_;
  test::SeededRandom random_;
  env::asio::io_context context_;
  test::VirtualClock clock_;
  test::SeededRandom node_random_;
  test::InlineWorkers workers_;
  SilentLog log_;
  std::unique_ptr<test::SimFiles> files_;
  std::unique_ptr<node::LocalNode> node_;
  std::vector<Source> sources_;
  std::map<Root, Kept> kept_;
  std::uint64_t outputs_ = 0;
  std::map<std::string, std::uint64_t> mutations_;  // of the last whole run of each kind of command
};

}  // namespace cairn::sim
