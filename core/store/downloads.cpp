#include "store/downloads.h"

#include "store/library.h"

namespace cairn::store {
namespace {

constexpr const char* kDownloadColumns =
    "SELECT id, root, link_key, name, output, patterns, overwrite, in_order, state, error,"
    " addresses, added_ns, finished_ns, total_bytes, done_bytes, pieces, path, first,"
    " last FROM downloads ";

// Neither patterns nor addresses can hold a NUL.
Bytes joined(const std::vector<std::string>& texts) {
  Bytes out;
  for (const auto& text : texts) {
    out.insert(out.end(), text.begin(), text.end());
    out.push_back(0);
  }
  return out;
}

std::vector<std::string> split(const Bytes& bytes) {
  std::vector<std::string> texts;
  std::string text;
  for (const auto byte : bytes) {
    if (byte != 0) {
      text += static_cast<char>(byte);
    } else {
      texts.push_back(std::move(text));
      text.clear();
    }
  }
  return texts;
}

Result<DownloadRow> read_download(SQLite::Statement& query) {
  DownloadRow row;
  row.number = query.getColumn(0).getInt64();
  TRY(row.root, id_column<Root>(query, 1));
  if (!query.getColumn(2).isNull()) {
    TRY(row.key, id_column<LinkKey>(query, 2));
  }
  row.name = query.getColumn(3).getString();
  row.output = path_column(query, 4);
  row.patterns = split(blob_column(query, 5));
  row.overwrite = query.getColumn(6).getInt() != 0;
  row.order.in_order = query.getColumn(7).getInt() != 0;
  const auto state = query.getColumn(8).getInt();
  if (state < 0 || state > static_cast<int>(DownloadState::finished)) {
    return fail(ErrorCode::corrupt, "a download in the library is in no state that there is");
  }
  row.state = static_cast<DownloadState>(state);
  row.error = query.getColumn(9).getString();
  row.addresses = split(blob_column(query, 10));
  row.added_ns = query.getColumn(11).getInt64();
  row.finished_ns = query.getColumn(12).getInt64();
  row.total_bytes = u64_column(query, 13);
  row.done_bytes = u64_column(query, 14);
  if (!query.getColumn(15).isNull()) row.pieces = u64_column(query, 15);
  row.path = path_column(query, 16);
  row.order.first = split(blob_column(query, 17));
  row.order.last = split(blob_column(query, 18));
  return row;
}

Result<std::optional<DownloadRow>> first_row(SQLite::Statement& query) {
  if (!query.executeStep()) return std::nullopt;
  TRY(auto row, read_download(query));
  return row;
}

Result<> refuse_second(SQLite::Database& db, const Root& root) {
  SQLite::Statement known(db, "SELECT state FROM downloads WHERE root = ?");
  bind_blob(known, 1, root.view());
  if (!known.executeStep()) return {};
  const auto state = static_cast<DownloadState>(known.getColumn(0).getInt());
  if (state == DownloadState::failed || state == DownloadState::finished) return {};
  return fail(ErrorCode::exists,
              "bundle " + root.brief() + " is in the queue of downloads already");
}

}  // namespace

Result<DownloadNumber> Downloads::add(const DownloadRow& row) {
  auto work = [&](SQLite::Database& db) -> Result<DownloadNumber> {
    TRY_VOID(refuse_second(db, row.root));
    SQLite::Statement forget(db, "DELETE FROM downloads WHERE root = ?");
    bind_blob(forget, 1, row.root.view());
    forget.exec();
    SQLite::Statement insert(
        db,
        "INSERT INTO downloads(root, link_key, name, output, patterns, overwrite, in_order, state,"
        " error, addresses, added_ns, finished_ns, total_bytes, done_bytes, pieces, first,"
        " last, position) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT coalesce(max(position), 0) + 1 FROM downloads))");
    bind_blob(insert, 1, row.root.view());
    if (row.key) bind_blob(insert, 2, row.key->view());
    insert.bind(3, row.name);
    bind_path(insert, 4, row.output);
    bind_blob(insert, 5, joined(row.patterns));
    insert.bind(6, row.overwrite ? 1 : 0);
    insert.bind(7, row.order.in_order ? 1 : 0);
    insert.bind(8, static_cast<int>(row.state));
    insert.bind(9, row.error);
    bind_blob(insert, 10, joined(row.addresses));
    insert.bind(11, row.added_ns);
    insert.bind(12, row.finished_ns);
    bind_u64(insert, 13, row.total_bytes);
    bind_u64(insert, 14, row.done_bytes);
    if (row.pieces) bind_u64(insert, 15, *row.pieces);
    bind_blob(insert, 16, joined(row.order.first));
    bind_blob(insert, 17, joined(row.order.last));
    insert.exec();
    return db.getLastInsertRowid();
  };
  return database_.transaction(work);
}

Result<std::vector<DownloadRow>> Downloads::list() {
  auto work = [](SQLite::Database& db) -> Result<std::vector<DownloadRow>> {
    SQLite::Statement query(db, std::string(kDownloadColumns) + "ORDER BY position");
    std::vector<DownloadRow> rows;
    while (query.executeStep()) {
      TRY(auto row, read_download(query));
      rows.push_back(std::move(row));
    }
    return rows;
  };
  return database_.run(work);
}

Result<std::optional<DownloadRow>> Downloads::find(DownloadNumber number) {
  auto work = [&](SQLite::Database& db) {
    SQLite::Statement query(db, std::string(kDownloadColumns) + "WHERE id = ?");
    query.bind(1, number);
    return first_row(query);
  };
  return database_.run(work);
}

Result<std::optional<DownloadRow>> Downloads::find(const Root& root) {
  auto work = [&](SQLite::Database& db) {
    SQLite::Statement query(db, std::string(kDownloadColumns) + "WHERE root = ?");
    bind_blob(query, 1, root.view());
    return first_row(query);
  };
  return database_.run(work);
}

Result<> Downloads::set_state(DownloadNumber number, const Change& change) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(
        db, "UPDATE downloads SET state = ?2, error = ?3, finished_ns = ?4 WHERE id = ?1");
    update.bind(1, number);
    update.bind(2, static_cast<int>(change.state));
    update.bind(3, change.error);
    update.bind(4, change.state == DownloadState::finished ? change.now_ns : 0);
    update.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Downloads::set_known(DownloadNumber number, const Known& known) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(
        db,
        "UPDATE downloads SET name = ?2, total_bytes = ?3, done_bytes = ?4, path = ?5"
        " WHERE id = ?1");
    update.bind(1, number);
    update.bind(2, known.name);
    bind_u64(update, 3, known.total_bytes);
    bind_u64(update, 4, known.done_bytes);
    if (!known.path.empty()) bind_path(update, 5, known.path);
    update.exec();
    return {};
  };
  return database_.unsynced_transaction(work);
}

Result<> Downloads::set_addresses(DownloadNumber number,
                                  const std::vector<std::string>& addresses) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db, "UPDATE downloads SET addresses = ?2 WHERE id = ?1");
    update.bind(1, number);
    bind_blob(update, 2, joined(addresses));
    update.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Downloads::set_place(DownloadNumber number, const env::Path& output,
                              const env::Path& path) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db, "UPDATE downloads SET output = ?2, path = ?3 WHERE id = ?1");
    update.bind(1, number);
    bind_path(update, 2, output);
    bind_path(update, 3, path);
    update.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Downloads::set_patterns(DownloadNumber number, const std::vector<std::string>& patterns) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(db, "UPDATE downloads SET patterns = ?2 WHERE id = ?1");
    update.bind(1, number);
    bind_blob(update, 2, joined(patterns));
    update.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Downloads::set_order(DownloadNumber number, const content::FileOrder& order) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement update(
        db, "UPDATE downloads SET first = ?2, last = ?3, in_order = ?4 WHERE id = ?1");
    update.bind(1, number);
    bind_blob(update, 2, joined(order.first));
    bind_blob(update, 3, joined(order.last));
    update.bind(4, order.in_order ? 1 : 0);
    update.exec();
    return {};
  };
  return database_.transaction(work);
}

Result<> Downloads::move(DownloadNumber number, std::optional<DownloadNumber> before) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement query(db, "SELECT id FROM downloads WHERE id <> ? ORDER BY position");
    query.bind(1, number);
    std::vector<DownloadNumber> order;
    bool placed = false;
    while (query.executeStep()) {
      const auto next = query.getColumn(0).getInt64();
      if (next == before) {
        order.push_back(number);
        placed = true;
      }
      order.push_back(next);
    }
    if (!placed) order.push_back(number);
    SQLite::Statement update(db, "UPDATE downloads SET position = ?2 WHERE id = ?1");
    for (std::size_t i = 0; i < order.size(); ++i) {
      update.bind(1, order[i]);
      bind_u64(update, 2, i + 1);
      update.exec();
      update.reset();
    }
    return {};
  };
  return database_.transaction(work);
}

// The unfinished row bears the root as its fingerprint.
Result<> Downloads::remove(DownloadNumber number) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    constexpr const char* kStatements[] = {
        "INSERT OR REPLACE INTO removals(number, root, name) SELECT b.id, NULL, b.name"
        " FROM bundles b JOIN downloads d ON d.root = b.fingerprint"
        " WHERE d.id = ?1 AND b.root IS NULL",
        ("DELETE FROM bundles WHERE root IS NULL"
         " AND fingerprint = (SELECT root FROM downloads WHERE id = ?1)"),
        "DELETE FROM downloads WHERE id = ?1"};
    for (const auto* sql : kStatements) {
      SQLite::Statement statement(db, sql);
      statement.bind(1, number);
      statement.exec();
    }
    return {};
  };
  return database_.transaction(work);
}

Result<std::vector<Root>> Downloads::withheld() {
  auto work = [](SQLite::Database& db) -> Result<std::vector<Root>> {
    SQLite::Statement query(db, "SELECT root FROM withheld");
    std::vector<Root> roots;
    while (query.executeStep()) {
      TRY(const auto root, id_column<Root>(query, 0));
      roots.push_back(root);
    }
    return roots;
  };
  return database_.run(work);
}

Result<> Downloads::set_withheld(const Root& root, bool withheld) {
  auto work = [&](SQLite::Database& db) -> Result<> {
    SQLite::Statement change(db, withheld ? "INSERT OR IGNORE INTO withheld(root) VALUES(?)"
                                          : "DELETE FROM withheld WHERE root = ?");
    bind_blob(change, 1, root.view());
    change.exec();
    return {};
  };
  return database_.transaction(work);
}

}  // namespace cairn::store
