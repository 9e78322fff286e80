// Nodes that have a bundle, or streams of stripes, and give of it in the ways that a test wants.
#pragma once

#include <functional>
#include <memory>

#include "base/check.h"
#include "store/holding.h"
#include "support/sim_streams.h"
#include "transfer/chunk_server.h"
#include "transfer/session_pool.h"

namespace cairn::test {

// What is given: by stream, stripe and index.
struct Given {
  Root root;
  Bytes root_block;
  content::Code code;
  std::vector<std::vector<std::vector<Bytes>>> pieces;
};

// How a node gives. May be changed at any time.
struct Manner {
  std::function<store::PieceMask(std::size_t stripe)> has;  // of stream 0; empty: all
  bool has_block = true;
  bool lies = false;        // about all chunks
  bool keeps_none = false;  // says that it has, and has not
};

class GivenHolding final : public store::Holding {
 public:
  GivenHolding(const Given& given, const Manner& manner) : given_(given), manner_(manner) {}

  [[nodiscard]] const content::Code& code() const override { return given_.code; }
  Result<Bytes> root_block() override {
    if (!manner_.has_block) return fail(ErrorCode::not_found, "");
    return given_.root_block;
  }
  [[nodiscard]] std::size_t streams() const override { return given_.pieces.size(); }
  [[nodiscard]] std::size_t stripes(std::size_t stream) const override {
    return given_.pieces[stream].size();
  }
  [[nodiscard]] store::PieceMask pieces(std::size_t stream, std::size_t stripe) const override {
    const auto all = store::first_pieces(given_.code.total());
    return stream == 0 && manner_.has ? manner_.has(stripe) & all : all;
  }
  [[nodiscard]] bool whole() const override { return !manner_.has; }
  Result<std::vector<store::Piece>> read(std::size_t stream, std::size_t stripe,
                                         store::PieceMask asked) override {
    std::vector<store::Piece> out;
    if (manner_.keeps_none) return out;
    for (int i = 0; i < given_.code.total(); ++i) {
      if ((asked & store::piece_bit(i)) == 0) continue;
      auto bytes = Buffer(ByteView(given_.pieces[stream][stripe][static_cast<std::size_t>(i)]));
      if (manner_.lies) bytes.data()[0] ^= 1U;
      out.push_back({i, std::move(bytes)});
    }
    return out;
  }

 private:
  const Given& given_;
  const Manner& manner_;
};

struct Giver final : transfer::Holdings {
  static constexpr std::uint16_t kPort = 9000;

  VirtualClock& clock;
  SimHost& host;
  NodeId id;
  const Given& given;
  Manner manner;
  SeededRandom random;
  SimStreams streams;
  transfer::ChunkServer server;
  transfer::SessionPool pool;
  std::shared_ptr<store::Holding> holding;
  bool running = true;

  Giver(SimTransport& transport, SimHost& at, const env::asio::any_io_executor& executor,
        const env::Env& env, VirtualClock& on, const Given& what, int number)
      : clock(on),
        host(at),
        id(id_of(number)),
        given(what),
        random(static_cast<std::uint64_t>(number)),
        streams(transport, at, id_of(number)),
        server(with(env, random), executor, env.workers, *this, {}),
        pool(with(env, random), executor, streams, id_of(number), server, options()),
        holding(std::make_shared<GivenHolding>(given, manner)) {
    CHECK(clock.run(pool.start()).value().has_value());
  }
  Giver(const Giver&) = delete;
  Giver& operator=(const Giver&) = delete;
  ~Giver() override { stop(); }

  void stop() {
    if (!std::exchange(running, false)) return;
    CHECK(clock.run(server.stop(), std::chrono::minutes(1)));
    CHECK(clock.run(pool.stop(), std::chrono::minutes(1)));
  }
  static NodeId id_of(int number) {
    NodeId id;
    id.bytes.fill(static_cast<std::uint8_t>(number));
    return id;
  }
  static env::Env with(const env::Env& env, env::Random& random) {
    return {env.clock, random, env.files, env.workers, env.log};
  }
  static transfer::PoolOptions options() {
    transfer::PoolOptions out;
    out.network = "test";
    out.agent = "giver";
    out.listen = {{env::asio::ip::address_v4::any(), kPort}};
    return out;
  }
  [[nodiscard]] env::Endpoint endpoint() const { return {*host.address(), kPort}; }
  [[nodiscard]] std::uint64_t sent_chunks() const { return server.totals().sent_chunks; }

  env::Task<std::shared_ptr<store::Holding>> find(Root root) override {
    if (root != given.root) co_return fail(ErrorCode::not_found, "");
    co_return holding;
  }
};

// Nothing is asked of who only gets.
struct NothingHeld final : transfer::Holdings {
  env::Task<std::shared_ptr<store::Holding>> find(Root) override {
    co_return fail(ErrorCode::not_found, "");
  }
};

}  // namespace cairn::test
