// A peer that holds a bundle and sends garbage: what it gives of the content from some moment on is
// not what it says.
//
//   false_holder DATA_FOLDER ADDRESS PORT HONEST_SECONDS
//
// Serves what the library in the data folder has, like a daemon; prints `ready` first.
#include <cstdlib>
#include <iostream>
#include <memory>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "base/log.h"
#include "node/library_holdings.h"
#include "platform/system_clock.h"
#include "platform/system_files.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"
#include "platform/tls_network.h"
#include "store/keys.h"
#include "transfer/chunk_server.h"
#include "transfer/session_pool.h"

using namespace cairn;
namespace asio = env::asio;

namespace {

class FalseHolding final : public store::Holding {
 public:
  FalseHolding(std::shared_ptr<Holding> honest, const env::Clock& clock, env::TimePoint from)
      : honest_(std::move(honest)), clock_(clock), from_(from) {}

  [[nodiscard]] const content::Code& code() const override { return honest_->code(); }
  Result<Bytes> root_block() override { return honest_->root_block(); }
  [[nodiscard]] std::size_t streams() const override { return honest_->streams(); }
  [[nodiscard]] std::size_t stripes(std::size_t stream) const override {
    return honest_->stripes(stream);
  }
  [[nodiscard]] store::PieceMask pieces(std::size_t stream, std::size_t stripe) const override {
    return honest_->pieces(stream, stripe);
  }
  [[nodiscard]] bool whole() const override { return honest_->whole(); }

  Result<std::vector<store::Piece>> read(std::size_t stream, std::size_t stripe,
                                         store::PieceMask pieces) override {
    TRY(auto read, honest_->read(stream, stripe, pieces));
    if (stream != 0 || clock_.now() < from_) return read;
    for (auto& piece : read) piece.bytes.data()[piece.bytes.size() / 2] ^= 1U;
    return read;
  }

 private:
  std::shared_ptr<Holding> honest_;
  const env::Clock& clock_;
  env::TimePoint from_;
};

class FalseHoldings final : public transfer::Holdings {
 public:
  FalseHoldings(store::Store& store, env::TimePoint from)
      : honest_(store), clock_(store.env.clock), from_(from) {}

  env::Task<std::shared_ptr<store::Holding>> find(Root root) override {
    CO_TRY(auto holding, co_await honest_.find(root));
    co_return std::make_shared<FalseHolding>(std::move(holding), clock_, from_);
  }

 private:
  node::LibraryHoldings honest_;
  const env::Clock& clock_;
  env::TimePoint from_;
};

struct Holder {
  asio::io_context io{1};
  platform::SystemClock clock;
  platform::SystemRandom random;
  std::unique_ptr<env::Files> files = platform::make_system_files();
  platform::ThreadWorkers workers;
  std::unique_ptr<Log> log = make_stderr_log(LogLevel::off);
  env::Env env{clock, random, *files, workers, *log};
};

Result<> run(const env::Path& folder, const env::Endpoint& at, std::chrono::seconds honest) {
  Holder holder;
  auto& env = holder.env;
  TRY(const auto keys, store::load_keys(env, folder, store::MissingKeys::refuse));
  TRY(const auto identity, crypto::Identity::generate());
  TRY(const auto database,
      store::Database::open(env.files, folder / "library.db", store::Database::Mode::read));
  store::Library library(*database);
  TRY(const auto packs, store::PackStore::open(env.files, *database, folder / "packs", {}, false));
  TRY(const auto real, env.files.canonical(folder));
  store::Store store{env, library, *packs, keys.secret, real, {}};
  FalseHoldings holdings(store, env.clock.now() + honest);
  const auto executor = holder.io.get_executor();
  transfer::ChunkServer server(env, executor, env.workers, holdings, {});
  platform::TlsNetwork network(executor, env.clock, env.log, identity);
  transfer::PoolOptions options;
  options.agent = "false_holder";
  options.listen = {at};
  transfer::SessionPool pool(env, executor, network, identity.node_id(), server, options);
  Result<> started;
  asio::signal_set stopped(executor, SIGINT, SIGTERM);
  stopped.async_wait([&](auto, int) { holder.io.stop(); });
  asio::co_spawn(executor, pool.start(), [&](std::exception_ptr, Result<> outcome) {
    started = std::move(outcome);
    if (!started) return holder.io.stop();
    std::cout << "ready" << std::endl;
  });
  holder.io.run();
  // It lives as long as it is measured; nothing is to be put in order.
  std::_Exit(started ? EXIT_SUCCESS : EXIT_FAILURE);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: false_holder DATA_FOLDER ADDRESS PORT HONEST_SECONDS\n";
    return EXIT_FAILURE;
  }
  const env::Endpoint at{asio::ip::make_address(argv[2]),
                         static_cast<std::uint16_t>(std::atoi(argv[3]))};
  const auto outcome = run(argv[1], at, std::chrono::seconds(std::atoi(argv[4])));
  std::cerr << outcome.error().text() << "\n";
  return EXIT_FAILURE;
}
