// The peer as a daemon runs it: the data folder is open for writing, and the node takes part in its
// networks.
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "app/daemon.h"
#include "env/env.h"
#include "node/local_node.h"

namespace cairn::app {

class PeerBody final : public DaemonBody {
 public:
  // Takes the locks of the data folder: `busy` where another process has them, and names it. To
  // others `holder` is this one's name.
  static Result<std::unique_ptr<PeerBody>> open(env::Env env, const node::Settings& settings,
                                                std::filesystem::path data_folder,
                                                const std::string& holder);

  // Of use to others from when it is ready until it ends.
  [[nodiscard]] node::Node& node() { return *node_; }
  // What is done where somebody asks for the end over the API, instead of ending at once.
  void on_shutdown(std::function<void()> asked) { shutdown_asked_ = std::move(asked); }
  env::Task<> run(std::stop_token stop, Ready ready) override;
  void apply(const node::Settings& settings) override;

 private:
  env::Task<> serve(std::stop_token stop, Ready ready);
  PeerBody(env::Env env, node::Settings settings, std::filesystem::path data_folder);

  env::Env env_;
  node::Settings settings_;
  std::filesystem::path data_folder_;
  std::unique_ptr<node::LocalNode> node_;
  std::unique_ptr<env::FileLock> presence_lock_;
  std::function<void()> shutdown_asked_;
  bool online_ = false;
};

}  // namespace cairn::app
