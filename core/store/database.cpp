#include "store/database.h"

#include <cctype>
#include <cerrno>

#include <sqlite3.h>

#include "base/check.h"

namespace cairn::store {
namespace {

constexpr int kApplicationId = 0x4341524e;  // "CARN"
constexpr int kSchemaVersion = 5;
constexpr int kBusyTimeoutMs = 10'000;
// Of a library that is damaged.
constexpr const char* kRestore =
    ": put back a copy of it, or move the data folder away to start with an empty one";

// Step n leads from user_version n to n + 1.
constexpr const char* kMigrations[kSchemaVersion] = {R"sql(
CREATE TABLE bundles(
  id INTEGER PRIMARY KEY,
  root BLOB UNIQUE,               -- NULL while the share that makes the bundle is unfinished
  link_key BLOB,                  -- NULL where only the verify capability is known
  name TEXT NOT NULL,
  place BLOB,                     -- of the user's file or folder; NULL: only chunks are kept
  place_size INTEGER NOT NULL,    -- of a single placed file, to notice at a glance that it changed
  place_mtime_ns INTEGER NOT NULL,
  single_file INTEGER NOT NULL,
  copied INTEGER NOT NULL,
  data_pieces INTEGER NOT NULL,
  parity_pieces INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  files INTEGER NOT NULL,
  stripes INTEGER NOT NULL,
  added_ns INTEGER NOT NULL,
  fingerprint BLOB,               -- of what an unfinished share was given
  root_block BLOB                 -- last, because it is large and lists do without it
);
CREATE INDEX bundles_unfinished ON bundles(fingerprint) WHERE fingerprint IS NOT NULL;
CREATE TABLE unfinished_stripes(
  bundle INTEGER NOT NULL REFERENCES bundles(id) ON DELETE CASCADE,
  stripe INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  key BLOB NOT NULL,
  chunk_ids BLOB NOT NULL,
  PRIMARY KEY(bundle, stripe)
) WITHOUT ROWID;
CREATE TABLE packs(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bytes INTEGER NOT NULL,         -- all that is committed; what lies behind is a torn tail
  dropped INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE chunks(
  num INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  copy INTEGER NOT NULL,          -- a stripe whose pieces are alike keeps each of them
  pack INTEGER REFERENCES packs(id),  -- NULL: its record was found damaged and is given up
  offset INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  UNIQUE(id, copy)
);
CREATE INDEX chunks_by_pack ON chunks(pack, offset, bytes);
CREATE TABLE chunk_users(
  bundle INTEGER NOT NULL REFERENCES bundles(id) ON DELETE CASCADE,
  chunk INTEGER NOT NULL REFERENCES chunks(num) ON DELETE CASCADE,
  PRIMARY KEY(bundle, chunk)
) WITHOUT ROWID;
CREATE INDEX chunk_users_by_chunk ON chunk_users(chunk);
CREATE TABLE damage(
  bundle INTEGER NOT NULL REFERENCES bundles(id) ON DELETE CASCADE,
  chunk_id BLOB NOT NULL,         -- found damaged or missing; not offered until it is whole
  PRIMARY KEY(bundle, chunk_id)
) WITHOUT ROWID;
CREATE INDEX damage_by_chunk ON damage(chunk_id);
)sql",
                                                     // The table of bundles is made anew, because
                                                     // only so its numbers are never reused.
                                                     R"sql(
CREATE TABLE bundles_2(
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given to another, so that a late word about a
                                         -- bundle that was removed meanwhile accuses no one
  root BLOB UNIQUE,               -- NULL while the share that makes the bundle is unfinished
  link_key BLOB,                  -- NULL where only the verify capability is known
  name TEXT NOT NULL,
  place BLOB,                     -- of the user's file or folder; NULL: only chunks are kept
  place_size INTEGER NOT NULL,    -- of a single placed file, to notice at a glance that it changed
  place_mtime_ns INTEGER NOT NULL,
  single_file INTEGER NOT NULL,
  copied INTEGER NOT NULL,
  data_pieces INTEGER NOT NULL,
  parity_pieces INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  files INTEGER NOT NULL,
  stripes INTEGER NOT NULL,
  added_ns INTEGER NOT NULL,
  fingerprint BLOB,               -- of what an unfinished share was given
  seen INTEGER NOT NULL DEFAULT 0,  -- by the last look at all of it: 1, placed files changed;
                                    -- 2, its description cannot be read
  root_block BLOB                 -- last, because it is large and lists do without it
);
INSERT INTO bundles_2(id, root, link_key, name, place, place_size, place_mtime_ns, single_file,
                      copied, data_pieces, parity_pieces, bytes, files, stripes, added_ns,
                      fingerprint, root_block)
  SELECT id, root, link_key, name, place, place_size, place_mtime_ns, single_file,
         copied, data_pieces, parity_pieces, bytes, files, stripes, added_ns,
         fingerprint, root_block FROM bundles;
DROP TABLE bundles;
ALTER TABLE bundles_2 RENAME TO bundles;
CREATE INDEX bundles_unfinished ON bundles(fingerprint) WHERE fingerprint IS NOT NULL;
CREATE TABLE removals(            -- from the library, whose space is not all given back yet
  number INTEGER PRIMARY KEY,     -- the bundle had; 0 stands for waste of other origin
  root BLOB,                      -- NULL: of an unfinished share
  name TEXT NOT NULL
);
-- Earlier versions left it to chance whether the space of what was given up came back.
INSERT INTO removals(number, root, name) SELECT 0, NULL, '' WHERE EXISTS(SELECT 1 FROM packs);
-- They noted no chunk in particular where a link had the wrong key.
DELETE FROM damage WHERE chunk_id = zeroblob(32);
)sql",
                                                     R"sql(
CREATE TABLE partial_bundles(     -- of whose content only some pieces are here
  bundle INTEGER PRIMARY KEY REFERENCES bundles(id) ON DELETE CASCADE,
  here_bytes INTEGER NOT NULL     -- of content, in its place
);
CREATE TABLE arrivals(            -- bundles on their way into a place
  bundle INTEGER PRIMARY KEY REFERENCES bundles(id) ON DELETE CASCADE,
  chosen BLOB NOT NULL,           -- a digest of the patterns that choose its files
  synced_ns INTEGER NOT NULL      -- wall clock when its files were last synced; 0: never
);
CREATE TABLE stripe_marks(        -- of partial bundles in a place, and of those on their way
  bundle INTEGER NOT NULL REFERENCES bundles(id) ON DELETE CASCADE,
  stripe INTEGER NOT NULL,
  pieces INTEGER NOT NULL,        -- data pieces there, durable and verified; a bit for each
  touched INTEGER NOT NULL,       -- perhaps more are there: to be found out by their hashes
  PRIMARY KEY(bundle, stripe)
) WITHOUT ROWID;
CREATE TABLE downloads(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  root BLOB NOT NULL UNIQUE,      -- the unfinished bundle of a download has it as its fingerprint
  link_key BLOB,
  name TEXT NOT NULL,
  output BLOB NOT NULL,           -- the folder that receives the file or folder
  patterns BLOB NOT NULL,         -- each ended by a zero byte, as the addresses are
  overwrite INTEGER NOT NULL,
  in_order INTEGER NOT NULL,
  state INTEGER NOT NULL,         -- 0 queued, 1 running, 2 paused, 3 failed, 4 finished
  error TEXT NOT NULL,
  addresses BLOB NOT NULL,
  added_ns INTEGER NOT NULL,
  finished_ns INTEGER NOT NULL,
  total_bytes INTEGER NOT NULL,
  done_bytes INTEGER NOT NULL,
  position INTEGER NOT NULL,      -- in the queue, ascending
  pieces INTEGER,                 -- of every stripe, kept for others; NULL: the files are wanted
  path BLOB                       -- of what was written, once finished
);
CREATE TABLE withheld(            -- bundles that are not offered to others for now
  root BLOB PRIMARY KEY
) WITHOUT ROWID;
)sql",
                                                     R"sql(
-- Patterns, of files that come before all others and after them.
ALTER TABLE downloads ADD COLUMN first BLOB NOT NULL DEFAULT x'';
ALTER TABLE downloads ADD COLUMN last BLOB NOT NULL DEFAULT x'';
)sql",
                                                     R"sql(
CREATE TABLE uploads(             -- by root, because a bundle that is shared again has another id
  root BLOB PRIMARY KEY,
  bytes INTEGER NOT NULL          -- of chunks, sent to others since the bundle came here
) WITHOUT ROWID;
CREATE TABLE moves(               -- of users' files, that were begun
  source BLOB PRIMARY KEY,
  target BLOB NOT NULL
) WITHOUT ROWID;
)sql"};

ErrorCode code_of(int sqlite_code) {
  switch (sqlite_code & 0xff) {
    case SQLITE_FULL:
      return ErrorCode::no_space;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    // A table or column that is missing shows only as a general error.
    case SQLITE_ERROR:
      return ErrorCode::corrupt;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
      return ErrorCode::permission;
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
      return ErrorCode::limit;
    default:
      return ErrorCode::io;
  }
}

// The write-ahead log keeps its file and some room in it, so that space can be freed on a disk that
// is full.
void keep_log_files(SQLite::Database& db) {
  int keep = 1;
  sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
  db.exec("PRAGMA journal_size_limit = 1048576");
}

std::string immutable_uri(const std::string& name) {
  std::string uri = "file:";
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_';
    if (plain) {
      uri += c;
    } else {
      constexpr const char* kDigits = "0123456789ABCDEF";
      uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
  }
  return uri + "?immutable=1";
}

int pragma_value(SQLite::Database& db, const char* pragma) {
  SQLite::Statement query(db, std::string("PRAGMA ") + pragma);
  return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

}  // namespace

Error database_error(const std::string& file, const SQLite::Exception& thrown) {
  const auto code = code_of(thrown.getErrorCode());
  const auto* cure = code == ErrorCode::corrupt ? kRestore : "";
  return Error{code, file + ": " + thrown.what() + cure};
}

Error database_error(const std::string& file, const SQLite::Exception& thrown,
                     SQLite::Database& connection) {
  auto error = database_error(file, thrown);
  // SQLite calls a disk that is full by that name only when a write to the database itself fails.
  const bool full = sqlite3_system_errno(connection.getHandle()) == ENOSPC;
  if (error.code == ErrorCode::io && full) error.code = ErrorCode::no_space;
  return error;
}

Database::Database(std::string name, std::unique_ptr<SQLite::Database> connection)
    : name_(std::move(name)), connection_(std::move(connection)) {}

Result<std::unique_ptr<Database>> Database::open(env::Files& files, const env::Path& path,
                                                 Mode mode) {
  const auto name = path.string();
  TRY(const bool there, env::exists(files, path));
  if (!there && mode == Mode::read) return fail(ErrorCode::not_found, name);
  // Reading needs the right to write too: readers take part in the write-ahead log.
  const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
                    (mode == Mode::write ? SQLite::OPEN_CREATE : 0);
  // It holds the keys of links, so no one else may read it; SQLite gives its log files the same
  // mode.
  if (!there) {
    TRY(const auto made, files.open(path, env::Open::create_private));
  }
  auto opened = connect(files, name, flags, mode);
  const bool refused = !opened && (opened.error().code == ErrorCode::permission ||
                                   opened.error().code == ErrorCode::io);
  return refused && mode == Mode::read ? open_unwritable(files, path, opened.error())
                                       : std::move(opened);
}

Result<std::unique_ptr<Database>> Database::connect(env::Files& files, const std::string& name,
                                                    int flags, Mode mode) {
  try {
    auto connection =
        std::make_unique<SQLite::Database>(name, flags, kBusyTimeoutMs, files.database_vfs());
    std::unique_ptr<Database> database(new Database(name, std::move(connection)));
    TRY_VOID(database->prepare_connection(mode));
    return database;
  } catch (const SQLite::Exception& thrown) {
    return fail(database_error(name, thrown));
  }
}

// SQLite cannot set up the files that readers and writers meet in. Where the log is empty, the
// database alone is all there is, and no one who could change it was at work here.
Result<std::unique_ptr<Database>> Database::open_unwritable(env::Files& files,
                                                            const env::Path& path,
                                                            const Error& why) {
  const auto name = path.string();
  const auto log = files.info(name + "-wal");
  if (!log && log.error().code != ErrorCode::not_found) return fail(why);
  if (log && log->size > 0) {
    return fail(ErrorCode::permission,
                name + ": its folder cannot be written, and without that what is in " + name +
                    "-wal cannot be read: run `cairn status` where it can be written");
  }
  const int flags = SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI;
  auto opened = connect(files, immutable_uri(name), flags, Mode::read);
  if (!opened) return fail(why);
  (*opened)->name_ = name;
  return opened;
}

Result<> Database::prepare_connection(Mode mode) {
  return run([&](SQLite::Database& db) -> Result<> {
    const int version = pragma_value(db, "user_version");
    const int application = pragma_value(db, "application_id");
    if (version > kSchemaVersion && application == kApplicationId) {
      return fail(ErrorCode::unsupported, name_ + ": made by a newer Cairn (schema " +
                                              std::to_string(version) + "); update this program");
    }
    const bool fresh = version == 0 && application == 0 && pragma_value(db, "schema_version") == 0;
    if (!fresh && application != kApplicationId) {
      return fail(ErrorCode::corrupt, name_ + ": not a Cairn library" + kRestore);
    }
    if (mode == Mode::read) {
      if (version != kSchemaVersion) return fail(ErrorCode::not_found, name_ + ": not set up yet");
      db.exec("PRAGMA query_only = ON");
      return {};
    }
    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA synchronous = FULL");
    keep_log_files(db);
    if (version < kSchemaVersion) TRY_VOID(migrate());
    db.exec("PRAGMA foreign_keys = ON");
    return {};
  });
}

// All steps are one transaction, so a crash leaves the old schema or the new one. References are
// not enforced meanwhile: a table that is made anew would take with it what refers to the old one.
Result<> Database::migrate() {
  connection_->exec("PRAGMA foreign_keys = OFF");
  connection_->exec("BEGIN IMMEDIATE");
  for (int version = pragma_value(*connection_, "user_version"); version < kSchemaVersion;
       ++version) {
    connection_->exec(kMigrations[version]);
  }
  connection_->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  connection_->exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
  connection_->exec("COMMIT");
  return {};
}

Result<> Database::execute(const char* statement) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    db.exec(statement);
    return {};
  };
  return guarded(work);
}

void execute_for(SQLite::Database& db, const char* sql, std::int64_t value) {
  SQLite::Statement statement(db, sql);
  statement.bind(1, value);
  statement.exec();
}

void bind_blob(SQLite::Statement& statement, int index, ByteView bytes) {
  CHECK(bytes.size() <= INT32_MAX);
  // A null pointer would bind NULL instead of an empty blob.
  statement.bind(index, bytes.empty() ? "" : static_cast<const void*>(bytes.data()),
                 static_cast<int>(bytes.size()));
}

void bind_u64(SQLite::Statement& statement, int index, std::uint64_t value) {
  statement.bind(index, static_cast<std::int64_t>(value));
}

Bytes blob_column(const SQLite::Statement& statement, int column) {
  const auto value = statement.getColumn(column);
  const auto* data = static_cast<const std::uint8_t*>(value.getBlob());
  return data ? Bytes(data, data + value.getBytes()) : Bytes{};
}

void bind_path(SQLite::Statement& statement, int index, const env::Path& path) {
  const auto native = path.u8string();
  bind_blob(statement, index,
            {reinterpret_cast<const std::uint8_t*>(native.data()), native.size()});
}

env::Path path_column(const SQLite::Statement& statement, int column) {
  const auto bytes = blob_column(statement, column);
  return env::Path(std::u8string(bytes.begin(), bytes.end()));
}

std::uint64_t u64_column(const SQLite::Statement& statement, int column) {
  return static_cast<std::uint64_t>(statement.getColumn(column).getInt64());
}

}  // namespace cairn::store
