// Names of hosts, asked of the system on threads of its own. The system's call cannot be
// interrupted and may take half a minute; a coroutine that is cancelled or has waited long enough
// leaves it behind, and neither the io_context nor the end of the program waits for it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "env/network.h"

namespace cairn::platform {

class NameLookup {
 public:
  static constexpr int kThreadsMax = 4;
  static constexpr std::size_t kWaitingMax = 256;

  NameLookup();
  // As env::DatagramNetwork::resolve.
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline);

 private:
  struct Job;
  struct Queue;
  static void work(const std::shared_ptr<Queue>& queue);
  static Result<> enqueue(const std::shared_ptr<Queue>& queue, std::shared_ptr<Job> job);

  std::shared_ptr<Queue> queue_;
};

}  // namespace cairn::platform
