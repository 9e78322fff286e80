// What the node bridge runs on its thread: a peer in this process, or a connection to a daemon.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "node/node.h"

namespace cairn::ui {

class NodeHost {
 public:
  enum class Where { here, daemon };
  // To be called once, when the node can be asked; it can until run() ends, and lives as long as
  // the host.
  using Ready = std::function<void(node::Node& node, Where where)>;

  // To be called where somebody else wants the node to end, such as the system; what uses it is put
  // in order first.
  using EndWanted = std::function<void()>;

  virtual ~NodeHost() = default;
  // Until `stop`, which it is to heed soon, or an error that ends the node.
  virtual env::Task<> run(Ready ready, EndWanted endWanted, std::stop_token stop) = 0;
};

// Called on the node's thread, whose executor it is given.
using MakeHost =
    std::function<Result<std::unique_ptr<NodeHost>>(const env::asio::any_io_executor& executor)>;

}  // namespace cairn::ui
