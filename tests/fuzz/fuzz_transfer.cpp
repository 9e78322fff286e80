// What a peer may send: one message, and a session that is fed with whatever it likes after a hello
// that is as it must be. What is accepted of messages can be said again, and means the same.
#include <algorithm>

#include "base/check.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/virtual_clock.h"
#include "transfer/session.h"

namespace {

using namespace cairn;
using namespace cairn::transfer;

void decode_one(ByteView bytes) {
  const auto message = decode(bytes);
  if (!message) return;
  const auto again = decode(encode(*message));
  CHECK(again.has_value() && *again == *message);
}

// Gives the bytes in pieces of some length and then the end; what is written to it is gone.
class FedStream final : public env::PeerStream {
 public:
  explicit FedStream(Bytes bytes) : bytes_(std::move(bytes)) {}

  [[nodiscard]] NodeId peer_id() const override { return NodeId{}; }
  [[nodiscard]] env::Endpoint remote() const override { return {}; }
  [[nodiscard]] env::Endpoint local() const override { return {}; }
  [[nodiscard]] Digest session_secret(std::string_view) const override { return Digest{}; }
  env::Task<std::size_t> read_some(MutableBytes out) override {
    const auto count = std::min({out.size(), bytes_.size() - at_, std::size_t{1} + at_ % 977});
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), count, out.begin());
    at_ += count;
    co_return count;
  }
  env::Task<> write(std::span<const ByteView>) override { co_return Result<>{}; }
  env::Task<> close() override { co_return Result<>{}; }

 private:
  Bytes bytes_;
  std::size_t at_ = 0;
};

// Does with the session what programs do, in the midst of what comes.
struct Restless final : Receiver, RequestHandler {
  Root root;
  int calls = 0;
  bool closed = false;

  void act(Session& session) {
    CHECK(!closed);
    ++calls;
    if (calls % 5 == 0) session.cancel(root, {0, 1, calls % 4});
    if (calls % 7 == 0) session.unsubscribe(root);
    if (calls % 11 == 0) session.subscribe(root, *this);
    if (calls % 13 == 0) session.ask_chunks({root, 0, 1, 0xf, 64});
    if (calls % 97 == 0) session.close(Reason::idle);
  }
  void on_have(Session& session, const HaveMap&) override { act(session); }
  void on_peers(Session& session, const Peers&) override { act(session); }
  void on_block(Session& session, Bytes block) override {
    CHECK(!block.empty());
    act(session);
  }
  void on_chunk(Session& session, const PieceName&, Buffer bytes) override {
    CHECK(bytes.size() == 64 || bytes.size() == 1000);
    act(session);
  }
  void on_bytes(Session& session, std::size_t) override { act(session); }
  void on_missing(Session& session, const PieceName&, std::uint64_t) override { act(session); }
  void on_interest(Session& session, const Root&) override { act(session); }
  void on_disinterest(Session& session, const Root&) override { act(session); }
  void on_get_block(Session& session, const GetBlock&) override { act(session); }
  void on_get_chunks(Session& session, const GetChunks&) override { act(session); }
  void on_cancel(Session& session, const Cancel&) override { act(session); }
  void on_drained(Session&) override {}
  void on_closed(Session&) override { closed = true; }
};

struct Surroundings {
  env::asio::io_context context;
  test::VirtualClock clock{context};
  test::SimFiles files{clock};
  test::InlineWorkers workers{context};
  test::SeededRandom random{1};
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  NetworkProof proof{"public", ""};
};

env::asio::awaitable<bool> live(Session& session, const NetworkProof& proof, Restless& restless) {
  const auto greeted = co_await session.greet(proof);
  CHECK(greeted.has_value());
  session.subscribe(restless.root, restless);
  session.ask_block(restless.root);
  session.ask_chunks({restless.root, 0, 1, 0xf, 64});
  session.ask_chunks({restless.root, 0, 2, 0x3, 1000});
  const auto why = co_await session.run();
  static_cast<void>(why);
  co_return true;
}

void feed(ByteView frames) {
  static Surroundings around;
  Hello hello;
  hello.network = around.proof.network();
  auto bytes = encode_frame(hello, 0);
  bytes.insert(bytes.end(), frames.begin(), frames.end());
  Restless restless;
  restless.root.bytes.fill(1);
  const env::Env env{around.clock, around.random, around.files, around.workers, *around.log};
  Session session(env, around.context.get_executor(), std::make_unique<FedStream>(std::move(bytes)),
                  restless, {});
  const auto ended = around.clock.run(live(session, around.proof, restless));
  CHECK(ended && restless.closed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  decode_one(bytes);
  feed(bytes);
  return 0;
}
