#include "node/local_node_state.h"

#include "content/paths.h"
#include "store/move_place.h"

namespace cairn::node {

using content::Link;
using store::BundleRow;
using store::StripeReader;

namespace {

constexpr std::uint32_t kPrivateFolderMode = 0700;
// How long the finished part of an interrupted share is kept.
constexpr std::int64_t kUnfinishedNs = 7LL * 24 * 3600 * 1'000'000'000;

}  // namespace

// A folder that no one has written to yet is set up first, so that reading commands work from the
// start.
Result<> LocalNode::State::open_to_read() {
  const auto path = options.data_folder / "library.db";
  auto opened = store::Database::open(env.files, path, store::Database::Mode::read);
  if (!opened && opened.error().code == ErrorCode::not_found) {
    if (auto made = open_to_write(); !made) {
      return fail(made.error().in("setting up " + path.string()));
    }
    store.reset();
    packs.reset();
    library.reset();
    database.reset();
    lock.reset();
    opened = store::Database::open(env.files, path, store::Database::Mode::read);
  }
  if (!opened) return fail(opened.error());
  database = std::move(*opened);
  return open_store(false);
}

Result<> LocalNode::State::open_to_write() {
  const auto& folder = options.data_folder;
  TRY(const bool there, env::exists(env.files, folder));
  TRY_VOID(env::make_directories(env.files, folder));
  if (!there) TRY_VOID(env.files.set_mode(folder, kPrivateFolderMode));
  TRY(lock, env.files.lock(folder / "lock", options.holder));
  TRY(const bool first, is_first_start());
  // Before the library, so that a library is never without its secret; where there is a library
  // already, a missing secret is a lost one.
  const auto missing = first ? store::MissingKeys::create : store::MissingKeys::create_identity;
  TRY(keys, store::load_keys(env, folder, missing));
  TRY(database,
      store::Database::open(env.files, folder / "library.db", store::Database::Mode::write));
  TRY_VOID(open_store(true));
  TRY_VOID(store::finish_moves(*store));
  return library->forget_unfinished(env.clock.wall_ns() - kUnfinishedNs);
}

// A fresh library would take the packs of a lost one for its own and write over them.
Result<bool> LocalNode::State::is_first_start() const {
  const auto& folder = options.data_folder;
  const auto library_file = env.files.info(folder / "library.db");
  if (library_file && library_file->size > 0) return false;
  const auto packs_there = env.files.list(folder / "packs");
  if (!packs_there || packs_there->empty()) return true;
  return fail(ErrorCode::corrupt, (folder / "library.db").string() + " is missing or empty, but " +
                                      (folder / "packs").string() +
                                      " holds what it describes: put the library back, or move the "
                                      "packs away to start anew");
}

Result<> LocalNode::State::open_store(bool writable) {
  const auto& folder = options.data_folder;
  if (!writable) {
    TRY(keys, store::load_keys(env, folder, store::MissingKeys::refuse));
  }
  library = std::make_unique<store::Library>(*database);
  TRY(packs,
      store::PackStore::open(env.files, *database, folder / "packs", options.tuning, writable));
  // Compared with what a scan meets, which is free of links.
  TRY(const auto real, env.files.canonical(folder));
  store.emplace(store::Store{env, *library, *packs, keys.secret, real, options.tuning});
  return {};
}

namespace {

Error not_in_library(const Link& link) {
  const auto name =
      link.name.empty() ? std::string{} : " ('" + content::printable(link.name) + "')";
  return {ErrorCode::not_found, "bundle " + link.root.brief() + name + " is not in the library"};
}

}  // namespace

// A link without its key stands for what the library knows. One with another key than the library's
// must prove that it opens the bundle: a mistake in it is no damage.
Result<std::optional<std::vector<Root>>> LocalNode::State::roots_since(
    std::optional<store::Library::Version>& seen) const {
  TRY(const auto version, library->version());
  if (seen == version) return std::nullopt;
  TRY(auto roots, library->roots());
  seen = version;
  return roots;
}

Result<BundleRow> LocalNode::State::row_for(const Link& link) {
  TRY(auto row, library->find(link.root));
  if (!row) return fail(not_in_library(link));
  if (!link.key || link.key == row->key) return *row;
  row->key = link.key;
  const auto opened = StripeReader::open(*store, *row);
  if (opened) return *row;
  auto error = opened.error();
  if (error.code == ErrorCode::permission) error.context += "; compare it with the original link";
  return fail(std::move(error));
}

// Looking needs no lock, however long it takes; remembering needs it for a moment. Where another
// process has it just then, or the folder cannot be written, the next look will find the same.
Result<> LocalNode::State::remember(const Writing& writing) {
  if (options.access == Access::write) return writing(*store);
  State writer(env, options);
  return writer.open_to_write() ? writing(*writer.store) : Result<>{};
}

Result<BundleRow> LocalNode::State::row_for(const Root& root) {
  return row_for(Link{root, std::nullopt, {}, {}});
}

// What was seen by the way; that it cannot be noted is no failure of the command.
void LocalNode::State::remember_seen(const BundleRow& row, bool changed) {
  const auto seen = changed ? store::Seen::changed : store::Seen::nothing;
  if (row.seen == seen) return;
  static_cast<void>(
      remember([&](store::Store& writable) { return writable.library.set_seen(row, seen); }));
}

// After a get, which met files that changed, or none where some had changed before.
void LocalNode::State::look_at_place(StripeReader& bundle) {
  const auto& row = bundle.row();
  if (bundle.placed() == nullptr || row.copied || row.stripes == 0) return;
  remember_seen(row, !bundle.placed()->changes().empty());
}

Result<Removed> LocalNode::State::forget(const Link& link) const {
  TRY(const auto row, library->find(link.root));
  if (row) {
    TRY_VOID(library->remove(*row));
    return Removed{row->name, 0, false};
  }
  TRY(const auto name, library->removal(link.root));
  if (!name) return fail(not_in_library(link));
  return Removed{*name, 0, true};
}

}  // namespace cairn::node
