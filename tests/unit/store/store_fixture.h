// A node over simulated files, for tests of what the store does as a whole.
#pragma once

#include <memory>

#include "base/check.h"
#include "node/local_node.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/virtual_clock.h"

namespace cairn::test {

class StoreFixture {
 public:
  static inline const env::Path kHome = "/home";
  static inline const env::Path kData = "/home/.cairn";

  explicit StoreFixture(std::uint64_t capacity_bytes = SimFiles::kUnlimited)
      : clock_(context_),
        random_(7),
        workers_(context_, 2),
        files_(std::make_unique<SimFiles>(clock_,
                                          SimFiles::Options{.capacity_bytes = capacity_bytes})) {
    CHECK(files_->make_directory(kHome).has_value());
  }

  Result<> try_start(node::Access access = node::Access::write) {
    node_.reset();
    node::LocalNodeOptions options{.data_folder = kData, .access = access, .holder = "test"};
    options.tuning = tuning;
    auto opened = node::LocalNode::open(env(), std::move(options));
    if (!opened) return fail(opened.error());
    node_ = std::move(*opened);
    return {};
  }
  node::LocalNode& start() {
    const auto started = try_start();
    if (!started) qFatal("%s", started.error().text().c_str());
    return *node_;
  }
  void stop() { node_.reset(); }
  node::LocalNode& node() { return *node_; }

  env::Env env() { return {clock_, random_, *files_, workers_, log_}; }
  SimFiles& files() { return *files_; }
  VirtualClock& clock() { return clock_; }

  template <class T>
  Result<T> run(env::Task<T> task) {
    auto outcome = clock_.run(std::move(task));
    CHECK(outcome.has_value());
    return std::move(*outcome);
  }

  Bytes write(const env::Path& path, std::size_t size, std::uint64_t seed = 1) {
    auto bytes = SeededRandom(seed).bytes(size);
    write_bytes(path, bytes);
    return bytes;
  }
  void write_bytes(const env::Path& path, ByteView bytes) {
    auto file = files_->open(path, env::Open::create);
    CHECK(file.has_value());
    CHECK((*file)->truncate(0).has_value());
    if (!bytes.empty()) CHECK((*file)->write_at(0, bytes).has_value());
  }
  Bytes read(const env::Path& path) {
    return env::read_file(*files_, path, 1U << 30U).value_or(Bytes{});
  }

  Result<node::Shared> share(const env::Path& path, bool copy = false, content::Code code = {}) {
    return run(node_->share({.path = path, .code = code, .copy = copy}, {}));
  }
  Result<node::GetReport> get(const content::Link& link, const env::Path& output) {
    return run(node_->get({link, output, {}, false}, {}));
  }
  Result<node::VerifyReport> verify(bool repair = false) {
    return run(node_->verify({std::nullopt, repair}, {}));
  }

  store::Tuning tuning;

 private:
  class SilentLog final : public Log {
    void write(LogLevel, std::string_view, std::string_view) override {}
  };

  env::asio::io_context context_;
  VirtualClock clock_;
  SeededRandom random_;
  InlineWorkers workers_;
  SilentLog log_;
  std::unique_ptr<SimFiles> files_;
  std::unique_ptr<node::LocalNode> node_;
};

// The parts of a store, without a node around them.
class StoreParts {
 public:
  explicit StoreParts(StoreFixture& fixture, const store::Tuning& tuning) {
    CHECK(env::make_directories(fixture.files(), StoreFixture::kData).has_value());
    database_ = store::Database::open(fixture.files(), StoreFixture::kData / "library.db",
                                      store::Database::Mode::write)
                    .value();
    library_ = std::make_unique<store::Library>(*database_);
    packs_ = store::PackStore::open(fixture.files(), *database_, StoreFixture::kData / "packs",
                                    tuning, true)
                 .value();
    store.emplace(store::Store{fixture.env(), *library_, *packs_, {}, StoreFixture::kData, tuning});
  }
  std::optional<store::Store> store;

 private:
  std::unique_ptr<store::Database> database_;
  std::unique_ptr<store::Library> library_;
  std::unique_ptr<store::PackStore> packs_;
};

}  // namespace cairn::test
