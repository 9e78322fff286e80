// Chunks that have no plaintext place: append-only pack files of up to 256 MiB, indexed in the
// library's database.
//
// append() stages chunks; commit() makes the staged bytes durable and then, in one transaction, the
// index and whatever the caller wants to become true with them. What was not committed does not
// exist after a crash: open() cuts it off. read() gives verified bytes or an error, never anything
// else. Whoever appends holds a Pin from before the first chunk until the chunks' users are
// committed; compaction rests meanwhile. Several may append at a time: what one commits may contain
// chunks of others, and when one cannot commit, the commits of all those fail whose chunks that
// lost. Thread-safe; all calls block.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>

#include "env/files.h"
#include "store/chunk_key.h"
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
    friend class PackStore;
    PackStore& store_;
    bool relies_ = false;       // on chunks that are staged
    std::uint64_t losses_ = 0;  // that there had been when it began to
  };

  // Stages a chunk, unless it is stored already and undamaged.
  Result<> append(Pin& pin, const ChunkKey& key, ByteView bytes);
  // Stages a chunk in any case; from the commit on, it is found at its new place.
  Result<> replace(Pin& pin, const ChunkKey& key, ByteView bytes);
  // When a sync fails, all that is staged is given up, whoever staged it: no one knows then what is
  // on the disk. When only `also` or the index fails, what others staged stays.
  Result<> commit(Pin& pin, const Also& also = {});
  // Chunks that were appended with it are gone, so that its commit fails.
  [[nodiscard]] bool lost(const Pin& pin) const;
  [[nodiscard]] std::uint64_t staged_bytes() const;

  Result<Buffer> read(const ChunkKey& key);
  // Where it is, as far as the index and the length of its pack tell without reading it.
  Result<std::optional<ChunkPlace>> find(const ChunkKey& key);

  // Takes chunks without users out of the index, some at a time; false when there are none left.
  // `busy` while someone holds a Pin.
  Result<bool> sweep_step();

  // Moves at most kCompactionStepBytes out of the pack that is most wasteful, and drops it when it
  // is empty. Returns the bytes of disk that became free, or nothing when no pack is worth the
  // work. `busy` while someone holds a Pin.
  Result<std::optional<std::uint64_t>> compact_step();
  Result<PackUsage> usage();
  // Packs whose file is gone or cut off, as far as its length tells.
  Result<std::vector<std::int64_t>> lost_packs();

 private:
  PackStore(env::Files& files, Database& database, env::Path folder, const Tuning& tuning);
  [[nodiscard]] env::Path pack_path(std::int64_t pack) const;
  struct Row;
  Result<std::vector<Row>> rows();
  Result<> recover();
  Result<> recover_pack(std::int64_t pack, std::uint64_t bytes, bool last);
  Result<> reserve_foreign_numbers();
  Result<> drop_pack(std::int64_t pack);
  Result<> start_pack();
  Result<> stage(const ChunkKey& key, ByteView bytes);
  void rely(Pin& pin) const;
  [[nodiscard]] bool lost_locked(const Pin& pin) const;
  void give_up_staged();
  Result<> sync_staged();
  Result<> commit_locked(const Also& also);
  [[nodiscard]] Also indexing(const Also& also) const;
  Result<std::shared_ptr<env::File>> reading(std::int64_t pack);
  Result<bool> is_long_enough(const ChunkPlace& place);
  Result<Buffer> read_at(const ChunkId& id, const ChunkPlace& place);
  struct Candidate;
  Result<std::optional<Candidate>> most_wasteful();
  Result<> move_out(const Candidate& candidate);

  env::Files& files_;
  Database& database_;
  env::Path folder_;
  Tuning tuning_;

  mutable std::mutex writing_;    // guards all down to unreadable_
  std::int64_t active_pack_ = 0;  // 0: none yet
  std::uint64_t active_end_ = 0;
  std::uint64_t active_committed_ = 0;
  std::unique_ptr<env::File> active_;
  std::map<std::int64_t, std::unique_ptr<env::File>>
      filled_;  // written since the last commit, no longer active
  std::unordered_map<ChunkKey, ChunkPlace, ChunkKeyHash> staged_;
  std::uint64_t staged_bytes_ = 0;
  int pins_ = 0;
  std::uint64_t losses_ = 0;  // how often staged chunks were given up that someone relied on
  Error lost_because_;        // the last time
  std::set<std::int64_t> unreadable_;  // packs that compaction met an unreadable place in

  std::mutex handles_;
  std::map<std::int64_t, std::shared_ptr<env::File>> open_;
};

}  // namespace cairn::store
