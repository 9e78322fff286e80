// How fast chunks are made of files where they lie, on one core, from the page cache; and how many
// small bundles come into their place in a second.
#include <filesystem>
#include <memory>

#include <benchmark/benchmark.h>

#include "base/check.h"
#include "content/stripe_codec.h"
#include "platform/system_clock.h"
#include "platform/system_files.h"
#include "platform/system_random.h"
#include "platform/thread_workers.h"
#include "store/incoming.h"
#include "store/piece.h"

namespace cairn {
namespace {

constexpr std::size_t kStripeBytes = 8U << 20U;
constexpr std::size_t kStripes = 32;
constexpr content::Code kCode{8, 4};

// A file of stripes that are alike, and the table of their chunks.
struct Placed {
  std::filesystem::path path = std::filesystem::temp_directory_path() / "cairn-bench-store";
  std::unique_ptr<env::Files> files = platform::make_system_files();
  std::unique_ptr<env::File> file = files->open(path, env::Open::create).value();
  StripeKey key;
  content::StripeTable table{kCode};

  Placed() {
    content::Stripe stripe{Buffer(kStripeBytes), kStripeBytes};
    for (std::size_t i = 0; i < kStripeBytes; ++i) stripe.bytes.data()[i] = std::uint8_t(i >> 8U);
    for (std::uint64_t i = 0; i < kStripes; ++i) {
      CHECK(file->write_at(i * kStripeBytes, stripe.bytes.view()).has_value());
    }
    content::encrypt_stripe(kCode, stripe, &key);
    const auto ids = content::chunk_ids(content::Erasure(kCode), stripe);
    for (std::size_t i = 0; i < kStripes; ++i) table.append(kStripeBytes, ids);
  }
  ~Placed() { static_cast<void>(files->remove(path)); }
  Placed(const Placed&) = delete;
  Placed& operator=(const Placed&) = delete;
};

void give_data_pieces(benchmark::State& state) {
  const Placed placed;
  const store::PlainReader read = [&](std::uint64_t offset, MutableBytes out) {
    return placed.file->read_at(offset, out).value() == out.size();
  };
  std::size_t next = 0;
  for (auto _ : state) {
    const auto stripe = next++ % kStripes;
    const auto pieces = store::make_data_pieces(placed.table, stripe, placed.key,
                                                store::first_pieces(kCode.data), read);
    CHECK(pieces.size() == static_cast<std::size_t>(kCode.data));
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(kStripeBytes));
}
BENCHMARK(give_data_pieces);

class SilentLog final : public Log {
  void write(LogLevel, std::string_view, std::string_view) override {}
};

// A data folder on the disk of the folder for temporary files.
struct Home {
  std::filesystem::path folder = std::filesystem::temp_directory_path() / "cairn-bench-home";
  env::asio::io_context context;
  std::unique_ptr<env::Files> files = platform::make_system_files();
  platform::SystemClock clock;
  platform::SystemRandom random;
  platform::ThreadWorkers workers{2};
  SilentLog log;
  std::unique_ptr<store::Database> database;
  std::unique_ptr<store::Library> library;
  std::unique_ptr<store::PackStore> packs;
  std::optional<store::Store> store;

  Home() {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    database =
        store::Database::open(*files, folder / "library.db", store::Database::Mode::write).value();
    library = std::make_unique<store::Library>(*database);
    packs = store::PackStore::open(*files, *database, folder / "packs", {}, true).value();
    store.emplace(store::Store{env(), *library, *packs, {}, folder / "packs", {}});
  }
  ~Home() { std::filesystem::remove_all(folder); }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;

  env::Env env() { return {clock, random, *files, workers, log}; }

  template <class T>
  T run(env::Task<T> task) {
    std::optional<Result<T>> outcome;
    auto done = [&outcome](std::exception_ptr, Result<T> result) { outcome = std::move(result); };
    env::asio::co_spawn(context, std::move(task), done);
    context.restart();
    context.run();
    return std::move(outcome->value());
  }
};

store::IncomingBundle small_bundle(std::uint64_t number) {
  content::Manifest manifest;
  manifest.name = "small" + std::to_string(number);
  manifest.single_file = true;
  manifest.content.assign(10'000, static_cast<std::uint8_t>(number));
  content::Entry entry;
  entry.path = manifest.name;
  entry.size = manifest.content.size();
  entry.mode = 0644;
  entry.mtime_ns = static_cast<std::int64_t>(number);
  manifest.entries.push_back(entry);
  const content::StripeTable layout(kCode);
  const auto built = content::build_bundle(layout, manifest, {}, {}).value();
  auto opened = content::open_bundle(built.root, built.root_block, &built.key, {}).value();
  return {std::make_shared<content::Bundle>(std::move(opened)), {}, built.root_block, built.key};
}

// As many as the argument says end together.
void bring_small_bundles(benchmark::State& state) {
  Home home;
  std::uint64_t number = 0;
  store::IncomingOptions options;
  options.target.output = home.folder / "out";
  for (auto _ : state) {
    std::vector<std::shared_ptr<store::Incoming>> all;
    for (std::int64_t i = 0; i < state.range(0); ++i) {
      auto bundle = small_bundle(++number);
      all.push_back(home.run(
          store::Incoming::open(&*home.store, home.env(), std::move(bundle), options, {})));
    }
    for (const auto& outcome : store::finish_all(all)) CHECK(outcome.has_value());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(number));
}
BENCHMARK(bring_small_bundles)->Arg(1)->Arg(10)->Arg(100)->UseRealTime();

}  // namespace
}  // namespace cairn
