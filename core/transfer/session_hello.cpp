// The beginning of a Session: both hellos, and who is refused.
#include "transfer/session.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

asio::awaitable<void> end_after(env::Clock& clock, env::Duration within, env::TaskGroup& tasks,
                                bool& late) {
  const auto slept = co_await clock.sleep(within);
  if (!slept) co_return;
  late = true;
  tasks.cancel();
}

asio::awaitable<void> run_step(env::Task<> step, Result<>& outcome, env::TaskGroup& tasks) {
  outcome = co_await std::move(step);
  tasks.cancel();
}

}  // namespace

void Session::send_hello(const NetworkProof& network) {
  Hello hello;
  hello.agent = options_.agent.substr(0, kAgentBytesMax);
  hello.network = network.network();
  hello.serve_port = options_.serve_port;
  const auto session = channel_.stream().session_secret(kProofLabel);
  hello.proof = network.make(options_.dialed ? Role::dialer : Role::listener, session);
  channel_.send(hello);
}

env::Task<> Session::take_hello(const NetworkProof& network) {
  CO_TRY(auto frame, co_await channel_.receive());
  if (const auto* goodbye = std::get_if<Goodbye>(&frame.message))
    co_return fail(error_of(*goodbye));
  const auto* hello = std::get_if<Hello>(&frame.message);
  if (hello == nullptr || frame.payload_bytes != 0) {
    co_return fail(ErrorCode::invalid, "no hello came first");
  }
  if (hello->version_min > kVersion || hello->version_max < kVersion) {
    close(Reason::wrong_version);
    co_return fail(ErrorCode::unsupported, "the peer speaks another version");
  }
  const auto session = channel_.stream().session_secret(kProofLabel);
  const auto role = options_.dialed ? Role::listener : Role::dialer;
  if (hello->network != network.network() || !network.check(role, session, hello->proof)) {
    close(Reason::wrong_network);
    co_return fail(ErrorCode::permission, "the peer is of another network, or lacks its secret");
  }
  agent_ = hello->agent;
  serve_port_ = hello->serve_port;
  co_return Result<>{};
}

// The dialer speaks first, and proves first that it knows the secret. A goodbye that comes of what
// is wrong is sent too.
env::Task<> Session::greet(const NetworkProof& network) {
  bool late = false;
  Result<> outcome = fail(ErrorCode::cancelled, "");
  auto hellos = [](Session& self, const NetworkProof& proof) -> env::Task<> {
    if (self.options_.dialed) {
      self.send_hello(proof);
      self.tasks_.spawn(self.write_task());
    }
    auto taken = co_await self.take_hello(proof);
    if (!self.options_.dialed) {
      if (taken) self.send_hello(proof);
      self.tasks_.spawn(self.write_task());
    }
    co_return taken;
  };
  env::TaskGroup group(co_await asio::this_coro::executor);
  group.spawn(end_after(env_.clock, options_.hello_within, group, late));
  group.spawn(run_step(hellos(*this, network), outcome, group));
  co_await group.join();
  last_heard_ = env_.clock.now();
  if (outcome) co_return Result<>{};
  if (late) outcome = fail(ErrorCode::unavailable, "the peer did not say hello in time");
  // What is to be said is said, and then nothing more.
  if (!closing_) tasks_.cancel();
  co_await tasks_.join();
  co_return outcome;
}

}  // namespace cairn::transfer
