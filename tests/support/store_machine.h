// A store over simulated files, without a node around it, that can be stopped, killed and opened
// again. For tests that link cairn_store.
#pragma once

#include <memory>
#include <optional>

#include "base/check.h"
#include "store/incoming.h"
#include "store/ingest.h"
#include "store/piece_keeper.h"
#include "store/survey.h"
#include "store/upkeep.h"
#include "support/inline_workers.h"
#include "support/sim_files.h"
#include "support/virtual_clock.h"

namespace cairn::test {

class StoreMachine {
 public:
  explicit StoreMachine(std::uint64_t seed = 1, std::uint64_t capacity_bytes = SimFiles::kUnlimited)
      : clock_(context_),
        random_(seed),
        workers_(context_, 2, seed),
        files_(std::make_unique<SimFiles>(
            clock_, SimFiles::Options{.seed = seed, .capacity_bytes = capacity_bytes})) {}

  // Of the data folder; one at a time.
  Result<> open(const env::Path& folder, const store::Tuning& tuning = {}) {
    close();
    TRY_VOID(env::make_directories(*files_, folder));
    TRY(database_,
        store::Database::open(*files_, folder / "library.db", store::Database::Mode::write));
    library_ = std::make_unique<store::Library>(*database_);
    TRY(packs_, store::PackStore::open(*files_, *database_, folder / "packs", tuning, true));
    const LibrarySecret secret{secret_of(folder)};
    store_.emplace(store::Store{env(), *library_, *packs_, secret, folder, tuning});
    return {};
  }
  // What a process leaves that ends without a word.
  void close() {
    store_.reset();
    packs_.reset();
    library_.reset();
    database_.reset();
  }

  store::Store& store() { return *store_; }
  store::Library& library() { return *library_; }
  SimFiles& files() { return *files_; }
  VirtualClock& clock() { return clock_; }
  env::asio::io_context& context() { return context_; }
  env::Env env() { return {clock_, random_, *files_, workers_, log_}; }

  template <class T>
  Result<T> run(env::Task<T> task) {
    auto outcome = clock_.run(std::move(task));
    CHECK(outcome.has_value());
    return std::move(*outcome);
  }

  void write(const env::Path& path, ByteView bytes) {
    CHECK(env::make_directories(*files_, path.parent_path()).has_value());
    auto file = files_->open(path, env::Open::create);
    CHECK(file && (*file)->truncate(0));
    if (!bytes.empty()) CHECK((*file)->write_at(0, bytes).has_value());
  }
  Bytes write_random(const env::Path& path, std::size_t size, std::uint64_t seed = 1) {
    auto bytes = SeededRandom(seed).bytes(size);
    write(path, bytes);
    return bytes;
  }
  Bytes read(const env::Path& path) {
    return env::read_file(*files_, path, 1U << 30U).value_or(Bytes{});
  }

 private:
  class SilentLog final : public Log {
    void write(LogLevel, std::string_view, std::string_view) override {}
  };
  // Another one for every folder.
  static std::array<std::uint8_t, 32> secret_of(const env::Path& folder) {
    std::array<std::uint8_t, 32> bytes{};
    const auto name = folder.string();
    for (std::size_t i = 0; i < name.size(); ++i)
      bytes[i % 32] ^= static_cast<std::uint8_t>(name[i]);
    return bytes;
  }

  env::asio::io_context context_;
  VirtualClock clock_;
  SeededRandom random_;
  InlineWorkers workers_;
  SilentLog log_;
  std::unique_ptr<SimFiles> files_;
  std::unique_ptr<store::Database> database_;
  std::unique_ptr<store::Library> library_;
  std::unique_ptr<store::PackStore> packs_;
  std::optional<store::Store> store_;
};

// What a peer of whom one downloads would give: a bundle, and all of its pieces in memory.
struct Publication {
  store::IncomingBundle bundle;
  content::Code code;
  // By stream, stripe and piece.
  std::vector<std::vector<std::vector<Bytes>>> pieces;
  // Plain stripes of the description, by stream - 1.
  std::vector<std::vector<Bytes>> description;

  [[nodiscard]] const content::StripeTable& table(std::size_t stream) const {
    return stream == 0 ? bundle.bundle->layout : bundle.description[stream - 1];
  }
};

// Shares `path` in the data folder that is open.
inline Publication publish(StoreMachine& machine, const env::Path& path,
                           const content::Code& code) {
  auto& store = machine.store();
  store::IngestRequest request;
  request.path = path;
  request.code = code;
  const auto row = machine.run(store::ingest(store, std::move(request), {})).value().row;
  const auto reader = store::StripeReader::open(store, row).value();
  Publication out;
  out.code = code;
  out.bundle.bundle = std::make_shared<content::Bundle>(reader->bundle());
  out.bundle.description = reader->description();
  out.bundle.root_block = store.library.root_block(row).value();
  out.bundle.key = *row.key;
  for (std::size_t stream = 0; stream <= reader->description().size(); ++stream) {
    const auto& table = out.table(stream);
    auto& stripes = out.pieces.emplace_back();
    for (std::size_t i = 0; i < table.size(); ++i) {
      auto gathered = stream == 0
                          ? reader->content_stripe(i, store::Effort::enough).value()
                          : reader->description_stripe(table, i, store::Effort::enough).value();
      CHECK(gathered.whole());
      const auto length = content::chunk_bytes(code, gathered.stripe.stripe_bytes);
      auto& pieces = stripes.emplace_back();
      for (int piece = 0; piece < code.total(); ++piece) {
        const auto at = static_cast<std::size_t>(piece) * length;
        if (piece < code.data) {
          const auto bytes = gathered.stripe.bytes.view().subspan(at, length);
          pieces.emplace_back(bytes.begin(), bytes.end());
        } else {
          const auto parity =
              content::parity_chunk(reader->erasure(), gathered.stripe, piece - code.data);
          pieces.emplace_back(parity.view().begin(), parity.view().end());
        }
      }
      if (stream == 0) continue;
      out.description.resize(stream);
      const auto plain = gathered.stripe.bytes.view().first(gathered.stripe.stripe_bytes);
      out.description[stream - 1].emplace_back(plain.begin(), plain.end());
    }
  }
  return out;
}

// As a download does it before anything of the content comes.
inline Result<> keep_description(store::Store& store, const Publication& from) {
  if (from.description.empty()) return {};
  store::KeptBundle kept{from.bundle.bundle->root, from.bundle.root_block,
                         from.bundle.bundle->manifest->name, from.bundle.key};
  TRY(const auto keeper, store::PieceKeeper::open(store, std::move(kept)));
  for (std::size_t stream = 0; stream < from.description.size(); ++stream) {
    for (std::size_t i = 0; i < from.description[stream].size(); ++i) {
      TRY_VOID(keeper->keep_description(from.bundle.description[stream], i,
                                        from.description[stream][i]));
    }
  }
  return keeper->commit();
}

inline Result<> bring(store::Incoming& incoming, const Publication& from, std::size_t stripe,
                      int piece) {
  auto bytes = from.pieces[0][stripe][static_cast<std::size_t>(piece)];
  return incoming.write(stripe, piece, bytes);
}

// All that is missing.
inline Result<> bring_all(store::Incoming& incoming, const Publication& from) {
  for (std::size_t stripe = 0; stripe < from.table(0).size(); ++stripe) {
    for (int piece = 0; piece < from.code.data; ++piece) {
      const auto lacks = incoming.wanted(stripe) & ~incoming.present(stripe);
      if ((lacks & store::piece_bit(piece)) != 0) TRY_VOID(bring(incoming, from, stripe, piece));
    }
  }
  return {};
}

}  // namespace cairn::test
