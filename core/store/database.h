// The library's SQLite database: opening, migrations, and the one place where SQLite's exceptions
// become errors. One connection, serialised by a mutex; calls block and are made on workers.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "base/bytes.h"
#include "base/ids.h"
#include "env/files.h"

namespace cairn::store {

Error database_error(const std::string& file, const SQLite::Exception& thrown);
Error database_error(const std::string& file, const SQLite::Exception& thrown,
                     SQLite::Database& connection);

class Database {
 public:
  enum class Mode { read, write };
  // Creates and migrates in write mode. `not_found` in read mode when there is none, `unsupported`
  // when it is from a newer program, `corrupt` when it is not a library.
  // Reading works in a folder that cannot be written too, as long as nothing waits in the
  // write-ahead log; `permission` when something does.
  static Result<std::unique_ptr<Database>> open(env::Files& files, const env::Path& path,
                                                Mode mode);

  // Runs `work(SQLite::Database&)`, which returns a Result, alone.
  template <class Work>
  std::invoke_result_t<Work&, SQLite::Database&> run(Work work) {
    const std::lock_guard lock(mutex_);
    return guarded(work);
  }

  // The same as one transaction, which is durable when this returned without an error, and undone
  // otherwise.
  template <class Work>
  std::invoke_result_t<Work&, SQLite::Database&> transaction(Work work) {
    const std::lock_guard lock(mutex_);
    return transact(work);
  }

  // The same without a wait for the disk: what it did outlives the process, and a power cut only
  // once a later transaction is durable.
  template <class Work>
  std::invoke_result_t<Work&, SQLite::Database&> unsynced_transaction(Work work) {
    const std::lock_guard lock(mutex_);
    TRY_VOID(execute("PRAGMA synchronous = NORMAL"));
    auto outcome = transact(work);
    TRY_VOID(execute("PRAGMA synchronous = FULL"));
    return outcome;
  }

 private:
  template <class Work>
  std::invoke_result_t<Work&, SQLite::Database&> transact(Work& work) {
    TRY_VOID(execute("BEGIN IMMEDIATE"));
    auto outcome = guarded(work);
    if (outcome) {
      if (auto committed = execute("COMMIT"); committed)
        return outcome;
      else
        outcome = fail(committed.error());
    }
    // After a full disk SQLite may have rolled back by itself, and then this fails harmlessly.
    static_cast<void>(execute("ROLLBACK"));
    return outcome;
  }

  Database(std::string name, std::unique_ptr<SQLite::Database> connection);
  static Result<std::unique_ptr<Database>> connect(env::Files& files, const std::string& name,
                                                   int flags, Mode mode);
  static Result<std::unique_ptr<Database>> open_unwritable(env::Files& files, const env::Path& path,
                                                           const Error& why);
  Result<> execute(const char* statement);
  Result<> prepare_connection(Mode mode);
  Result<> migrate();

  template <class Work>
  std::invoke_result_t<Work&, SQLite::Database&> guarded(Work& work) {
    try {
      return work(*connection_);
    } catch (const SQLite::Exception& thrown) {
      return fail(database_error(name_, thrown, *connection_));
    }
  }

  std::string name_;
  std::mutex mutex_;
  std::unique_ptr<SQLite::Database> connection_;
};

// A statement whose one value is this.
void execute_for(SQLite::Database& db, const char* sql, std::int64_t value);

// Blobs and the integers that SQLite knows only as signed.
void bind_blob(SQLite::Statement& statement, int index, ByteView bytes);
void bind_u64(SQLite::Statement& statement, int index, std::uint64_t value);
Bytes blob_column(const SQLite::Statement& statement, int column);
void bind_path(SQLite::Statement& statement, int index, const env::Path& path);
env::Path path_column(const SQLite::Statement& statement, int column);
std::uint64_t u64_column(const SQLite::Statement& statement, int column);

// An id that was stored as a blob; `corrupt` when the blob is not one.
template <class SomeId>
Result<SomeId> id_column(const SQLite::Statement& statement, int column) {
  const auto id = SomeId::from_bytes(blob_column(statement, column));
  if (!id) return fail(ErrorCode::corrupt, "the library holds an id that is not one");
  return *id;
}

}  // namespace cairn::store
