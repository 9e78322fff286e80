// Chunks that have no plaintext place: append-only pack files of up to 256 MiB, indexed in the
// library's database.
//
// append() stages chunks; commit() makes the staged bytes durable and then, in one transaction, the
// index and whatever the caller wants to become true with them. What was not committed does not
// exist after a crash: open() cuts it off. read() gives verified bytes or an error, never anything
// else. Whoever appends holds a Pin until the chunks' users are committed; compaction rests
// meanwhile. Thread-safe; all calls block.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>

#include "env/files.h"
#include "store/database.h"
#include "store/tuning.h"

namespace cairn::store {

struct ChunkPlace {
  std::int64_t pack = 0;
  std::uint64_t offset = 0;                // of the record's header
  std::uint32_t bytes = 0;                 // of the chunk
  [[nodiscard]] std::string text() const;  // "pack 7 at byte 1048624"
};

struct PackUsage {
  std::uint64_t files = 0;
  std::uint64_t bytes = 0;       // on disk
  std::uint64_t dead_bytes = 0;  // of chunks that nothing uses any more
};

class PackStore {
 public:
  using Also = std::function<Result<>(SQLite::Database&)>;

  // With `writable`, finishes what a crash interrupted: drops emptied packs, cuts torn tails.
  static Result<std::unique_ptr<PackStore>> open(env::Files& files, Database& database,
                                                 env::Path folder, const Tuning& tuning,
                                                 bool writable);

  class Pin {
   public:
    explicit Pin(PackStore& store);
    ~Pin();
    Pin(const Pin&) = delete;
    Pin& operator=(const Pin&) = delete;

   private:
    PackStore& store_;
  };

  // Stages a chunk, unless it is stored already and undamaged.
  Result<> append(const ChunkId& id, ByteView bytes);
  // Stages a chunk in any case; from the commit on, it is found at its new place.
  Result<> replace(const ChunkId& id, ByteView bytes);
  Result<> commit(const Also& also = {});
  [[nodiscard]] std::uint64_t staged_bytes() const;

  Result<Buffer> read(const ChunkId& id);
  Result<std::optional<ChunkPlace>> find(const ChunkId& id);

  // Moves at most kCompactionStepBytes out of the pack that is most wasteful, and drops it when it
  // is empty. Returns the bytes of disk that became free, or nothing when no pack is worth the work
  // or chunks are being appended.
  Result<std::optional<std::uint64_t>> compact_step();
  Result<PackUsage> usage();

 private:
  PackStore(env::Files& files, Database& database, env::Path folder, const Tuning& tuning);
  [[nodiscard]] env::Path pack_path(std::int64_t pack) const;
  Result<> recover();
  Result<> recover_pack(std::int64_t pack, std::uint64_t bytes);
  Result<> drop_pack(std::int64_t pack);
  Result<> start_pack();
  Result<> stage(const ChunkId& id, ByteView bytes);
  Result<> sync_staged();
  Result<> commit_locked(const Also& also);
  Result<std::shared_ptr<env::File>> reading(std::int64_t pack);
  Result<Buffer> read_at(const ChunkId& id, const ChunkPlace& place);
  struct Candidate;
  Result<std::optional<Candidate>> most_wasteful();
  Result<> move_out(const Candidate& candidate);

  env::Files& files_;
  Database& database_;
  env::Path folder_;
  Tuning tuning_;

  mutable std::mutex writing_;    // guards all down to pins_
  std::int64_t active_pack_ = 0;  // 0: none yet
  std::uint64_t active_end_ = 0;
  std::unique_ptr<env::File> active_;
  std::map<std::int64_t, std::unique_ptr<env::File>>
      filled_;  // written since the last commit, no longer active
  std::unordered_map<ChunkId, ChunkPlace> staged_;
  std::uint64_t staged_bytes_ = 0;
  int pins_ = 0;

  std::mutex handles_;
  std::map<std::int64_t, std::shared_ptr<env::File>> open_;
};

}  // namespace cairn::store
