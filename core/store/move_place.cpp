#include "store/move_place.h"

#include <algorithm>

namespace cairn::store {
namespace {

Result<> check_others(Store& store, const BundleRow& row) {
  TRY(const auto rows, store.library.bundles());
  for (const auto& other : rows) {
    if (other.place.empty() || !lies_in(row.place, other.place)) continue;
    return fail(ErrorCode::invalid, row.place.string() + " is a part of '" + other.name +
                                        "', which is shared from " + other.place.string() +
                                        "; move that, or remove it from the library first");
  }
  return {};
}

Result<Move> plan(Store& store, const BundleRow& row, const env::Path& folder) {
  auto& files = store.env.files;
  if (row.place.empty()) {
    return fail(ErrorCode::invalid, "'" + row.name +
                                        "' is kept as a copy in the data folder, and has no file "
                                        "or folder that could be moved");
  }
  TRY(const auto into, files.canonical(folder));
  TRY(const auto info, files.info(into));
  if (info.kind != env::FileKind::directory) {
    return fail(ErrorCode::invalid, into.string() + " is no folder");
  }
  if (into == row.place || lies_in(into, row.place)) {
    return fail(ErrorCode::invalid, row.place.string() + " cannot be moved into itself");
  }
  TRY_VOID(files.info(row.place));
  TRY_VOID(check_others(store, row));
  return Move{row.place, into / row.place.filename()};
}

Result<> sync_folders(Store& store, const Move& move) {
  TRY_VOID(store.env.files.sync_directory(move.to.parent_path()));
  return store.env.files.sync_directory(move.from.parent_path());
}

}  // namespace

bool lies_in(const env::Path& path, const env::Path& folder) {
  const auto [at_folder, at_path] = std::ranges::mismatch(folder, path);
  return at_folder == folder.end() && at_path != path.end();
}

Result<env::Path> move_place(Store& store, const BundleRow& row, const env::Path& folder) {
  TRY(const auto move, plan(store, row, folder));
  if (move.from == move.to) return move.to;
  TRY_VOID(store.library.begin_move(move));
  auto renamed = store.env.files.rename_new(move.from, move.to);
  if (!renamed) {
    TRY_VOID(store.library.end_move(move, false));
    if (renamed.error().code != ErrorCode::unsupported) return fail(renamed.error());
    return fail(ErrorCode::unsupported, folder.string() + " is on another disk than " +
                                            move.from.string() +
                                            "; copy it there, and then say where it is now");
  }
  const auto synced = sync_folders(store, move);
  TRY_VOID(store.library.end_move(move, true));
  if (!synced) return fail(synced.error());
  return move.to;
}

Result<> finish_moves(Store& store) {
  TRY(const auto moves, store.library.moves());
  for (const auto& move : moves) {
    const auto left = env::exists(store.env.files, move.from);
    const auto there = env::exists(store.env.files, move.to);
    if (!left || !there) {
      // A disk that is not there keeps nobody from starting; it may be there the next time.
      const auto& error = left ? there.error() : left.error();
      store.env.log.warning("library", "an interrupted move is left as it is: " + error.text());
      continue;
    }
    TRY_VOID(store.library.end_move(move, *there && !*left));
  }
  return {};
}

}  // namespace cairn::store
