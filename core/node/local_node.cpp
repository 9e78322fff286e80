#include "node/local_node.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "content/paths.h"
#include "node/progress_meter.h"
#include "store/ingest.h"
#include "store/keys.h"
#include "store/materialize.h"
#include "store/survey.h"
#include "store/upkeep.h"

namespace cairn::node {
namespace {

using content::Link;
using store::BundleRow;
using store::StripeReader;

constexpr std::size_t kProblemsListed = 20;
constexpr std::uint32_t kPrivateFolderMode = 0700;
// How long the finished part of an interrupted share is kept.
constexpr std::int64_t kUnfinishedNs = 7LL * 24 * 3600 * 1'000'000'000;

Link link_of(const BundleRow& row) {
  return {row.root, row.key, row.name, {}};
}

BundleSummary summary_of(const BundleRow& row, BundleHealth health) {
  return {link_of(row), row.code,   row.bytes, row.files,
          row.added_ns, row.copied, row.place, health};
}

BundleHealth health_of(store::Glance::Health health) {
  switch (health) {
    case store::Glance::Health::whole:
      return BundleHealth::whole;
    case store::Glance::Health::changed:
      return BundleHealth::changed;
    case store::Glance::Health::damaged:
      return BundleHealth::damaged;
  }
  std::unreachable();
}

FileEntry entry_of(const content::Entry& entry) {
  const auto kind = entry.kind == content::EntryKind::file        ? EntryKind::file
                    : entry.kind == content::EntryKind::directory ? EntryKind::directory
                                                                  : EntryKind::symlink;
  return {entry.path, kind, entry.size, entry.mode, entry.mtime_ns, entry.target};
}

Damage damage_of(store::FoundDamage found) {
  const auto fate = found.fate == store::Fate::repaired ? Fate::repaired
                    : found.fate == store::Fate::lost   ? Fate::lost
                                                        : Fate::damaged;
  auto& problem = found.problem;
  return {found.root,    std::move(found.name), std::move(found.part), found.stripe, problem.piece,
          problem.chunk, problem.where,         problem.problem,       fate};
}

void add(VerifyReport& total, store::Verified& one) {
  ++total.bundles;
  total.chunks += one.chunks;
  total.bytes += one.bytes;
  total.damaged += one.damaged;
  total.repaired += one.repaired;
  total.lost += one.lost;
  for (auto& found : one.damage) {
    if (total.damage.size() == kDamageListed) return;
    total.damage.push_back(damage_of(std::move(found)));
  }
}

// What verify found of a bundle.
struct Looked {
  BundleRow row;
  store::Verified found;
};

bool is_news(const Looked& look) {
  const auto& [row, found] = look;
  const bool was_bad = row.damaged_chunks > 0 || row.seen != store::Seen::nothing;
  return was_bad || !found.unrepaired.empty() || found.unreadable;
}

}  // namespace

struct LocalNode::State {
  env::Env env;
  LocalNodeOptions options;
  std::unique_ptr<env::FileLock> lock;  // outlives what writes
  std::unique_ptr<store::Database> database;
  std::unique_ptr<store::Library> library;
  std::unique_ptr<store::PackStore> packs;
  store::Keys keys;
  std::optional<store::Store> store;
  bool sharing = false;
  std::optional<std::int64_t> version_seen;  // by changed_roots()

  Result<> open_to_read();
  Result<> open_to_write();
  Result<> open_store(bool writable);
  Result<bool> is_first_start() const;
  using Writing = std::function<Result<>(store::Store&)>;
  Result<> remember(const Writing& writing);
  void remember_seen(const BundleRow& row, bool changed);
  Result<BundleRow> row_for(const Link& link);
  void look_at_place(StripeReader& bundle);
  Result<Removed> forget(const Link& link) const;
};

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
  State writer{env, options, {}, {}, {}, {}, {}, {}, false, {}};
  return writer.open_to_write() ? writing(*writer.store) : Result<>{};
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

Result<std::unique_ptr<LocalNode>> LocalNode::open(env::Env env, LocalNodeOptions options) {
  auto state =
      std::make_unique<State>(State{env, std::move(options), {}, {}, {}, {}, {}, {}, false, {}});
  auto opened =
      state->options.access == Access::read ? state->open_to_read() : state->open_to_write();
  if (!opened) return fail(opened.error());
  return std::unique_ptr<LocalNode>(new LocalNode(std::move(state)));
}

LocalNode::LocalNode(std::unique_ptr<State> state) : state_(std::move(state)) {}
LocalNode::~LocalNode() = default;

env::Task<Shared> LocalNode::share(ShareRequest request, Control control) {
  auto& state = *state_;
  if (state.sharing) co_return fail(ErrorCode::busy, "another share is under way in this process");
  const auto executor = co_await env::asio::this_coro::executor;
  auto meter = ProgressMeter::make(state.env.clock, executor, control.progress);
  store::IngestRequest ingest;
  ingest.path = request.path;
  ingest.code = request.code;
  ingest.copy = request.copy;
  ingest.on_scanned = [meter](std::uint64_t bytes, std::uint64_t files) {
    meter->set_total(bytes, files);
  };
  state.sharing = true;
  auto outcome =
      co_await store::ingest(*state.store, std::move(ingest), meter->watch(control.stop));
  state.sharing = false;
  meter->finish();
  if (!outcome) co_return fail(outcome.error());
  Shared shared;
  shared.link = link_of(outcome->row);
  shared.bytes = outcome->row.bytes;
  shared.files = outcome->row.files;
  shared.known_before = outcome->known_before;
  shared.resumed_bytes = outcome->resumed_bytes;
  for (const auto& skipped : outcome->skipped) {
    shared.skipped.push_back({skipped.path.string(), skipped.reason});
  }
  store::Watch tidying{{}, control.stop};
  CO_TRY_VOID(co_await store::tidy(*state.store, std::move(tidying)));
  co_return shared;
}

env::Task<std::vector<BundleSummary>> LocalNode::list() {
  auto& state = *state_;
  auto work = [&state]() -> Result<std::vector<BundleSummary>> {
    TRY(const auto rows, state.library->bundles());
    TRY(auto glance, store::Glance::make(*state.store));
    std::vector<BundleSummary> summaries;
    summaries.reserve(rows.size());
    for (const auto& row : rows)
      summaries.push_back(summary_of(row, health_of(glance.health(row))));
    return summaries;
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

env::Task<BundleDetails> LocalNode::inspect(Link link) {
  auto& state = *state_;
  auto work = [&state, &link]() -> Result<BundleDetails> {
    TRY(const auto row, state.row_for(link));
    TRY(const auto reader, StripeReader::open(*state.store, row));
    TRY(const auto survey, store::survey(*state.store, *reader, kProblemsListed));
    BundleDetails details;
    details.summary = summary_of(row, survey.damaged   ? BundleHealth::damaged
                                      : survey.changed ? BundleHealth::changed
                                                       : BundleHealth::whole);
    details.readable = reader->bundle().manifest.has_value();
    if (details.readable) {
      details.single_file = reader->bundle().manifest->single_file;
      for (const auto& entry : reader->bundle().manifest->entries) {
        details.entries.push_back(entry_of(entry));
      }
    }
    details.stripes = reader->bundle().layout.size();
    details.chunks = survey.chunks;
    details.chunks_here = survey.chunks_here;
    details.tolerated_losses = survey.tolerated_losses;
    details.problems = survey.problems;
    state.remember_seen(row, survey.changed);
    return details;
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

env::Task<GetReport> LocalNode::get(GetRequest request, Control control) {
  auto& state = *state_;
  auto open = [&state, &request]() -> Result<std::shared_ptr<StripeReader>> {
    TRY(const auto row, state.row_for(request.link));
    if (!row.key) {
      return fail(ErrorCode::permission,
                  "bundle " + row.root.brief() + " cannot be read without the key of its link");
    }
    return StripeReader::open(*state.store, row);
  };
  CO_TRY(const auto reader, co_await env::run_on(state.env.workers, std::move(open)));
  const auto executor = co_await env::asio::this_coro::executor;
  auto meter = ProgressMeter::make(state.env.clock, executor, control.progress);
  meter->set_total(request.patterns.empty() ? reader->row().bytes : 0, 0);
  store::TargetOptions options;
  options.output = request.output;
  options.patterns = request.patterns;
  options.overwrite = request.overwrite;
  auto outcome = co_await store::materialize(*state.store, reader, std::move(options),
                                             meter->watch(control.stop));
  meter->finish();
  const bool missed =
      outcome ? outcome->rebuilt_chunks > 0 : outcome.error().code == ErrorCode::unavailable;
  if (missed || (outcome && reader->row().seen != store::Seen::nothing)) {
    auto look = [&state, &reader] {
      state.look_at_place(*reader);
      return Result<>{};
    };
    CO_TRY_VOID(co_await env::run_on(state.env.workers, std::move(look)));
  }
  if (!outcome) co_return fail(outcome.error());
  co_return GetReport{outcome->path,       outcome->bytes,          outcome->files,
                      outcome->kept_bytes, outcome->rebuilt_chunks, outcome->warnings};
}

env::Task<VerifyReport> LocalNode::verify(VerifyRequest request, Control control) {
  auto& state = *state_;
  auto choose = [&state, &request]() -> Result<std::vector<BundleRow>> {
    if (!request.link) return state.library->bundles();
    TRY(auto row, state.row_for(*request.link));
    return std::vector{std::move(row)};
  };
  CO_TRY(const auto rows, co_await env::run_on(state.env.workers, std::move(choose)));
  std::uint64_t total = 0;
  for (const auto& row : rows) total += row.bytes;
  const auto executor = co_await env::asio::this_coro::executor;
  auto meter = ProgressMeter::make(state.env.clock, executor, control.progress);
  meter->set_total(total, rows.size());
  VerifyReport report;
  std::vector<Looked> looks;
  for (const auto& row : rows) {
    auto outcome =
        co_await store::verify(*state.store, row, request.repair, meter->watch(control.stop));
    if (!outcome) {
      meter->finish();
      co_return fail(outcome.error());
    }
    meter->advance(0, 1);
    add(report, *outcome);
    Looked look{row, std::move(*outcome)};
    if (is_news(look)) looks.push_back(std::move(look));
  }
  meter->finish();
  auto remember = [&state, &looks]() -> Result<> {
    if (looks.empty()) return {};
    return state.remember([&looks](store::Store& writable) -> Result<> {
      for (const auto& [row, found] : looks) TRY_VOID(store::remember(writable, row, found));
      return {};
    });
  };
  CO_TRY_VOID(co_await env::run_on(state.env.workers, std::move(remember)));
  if (request.repair) {
    store::Watch tidying{{}, control.stop};
    CO_TRY_VOID(co_await store::tidy(*state.store, std::move(tidying)));
  }
  co_return report;
}

env::Task<Removed> LocalNode::remove(Link link, Control control) {
  auto& state = *state_;
  auto forget = [&state, &link] { return state.forget(link); };
  CO_TRY(auto removed, co_await env::run_on(state.env.workers, std::move(forget)));
  store::Watch watch{{}, control.stop};
  CO_TRY(const auto compacted, co_await store::compact(*state.store, std::move(watch)));
  if (!compacted.complete && control.stop.stop_requested()) {
    co_return fail(ErrorCode::cancelled,
                   "'" + removed.name + "' is removed, but not all of its space is freed");
  }
  removed.freed_bytes = compacted.freed_bytes;
  co_return removed;
}

env::Task<Removed> LocalNode::remove_unfinished(Control control) {
  auto& state = *state_;
  auto forget = [&state]() -> Result<> {
    return state.library->forget_unfinished(std::numeric_limits<std::int64_t>::max());
  };
  CO_TRY_VOID(co_await env::run_on(state.env.workers, std::move(forget)));
  store::Watch watch{{}, control.stop};
  CO_TRY(const auto compacted, co_await store::compact(*state.store, std::move(watch)));
  if (!compacted.complete && control.stop.stop_requested()) {
    co_return fail(ErrorCode::cancelled, "not all of the space is freed");
  }
  co_return Removed{{}, compacted.freed_bytes, false};
}

env::Task<NodeStatus> LocalNode::status() {
  auto& state = *state_;
  auto work = [&state]() -> Result<NodeStatus> {
    TRY(const auto totals, state.library->totals());
    TRY(const auto usage, state.packs->usage());
    TRY(const auto free, state.env.files.free_bytes(state.options.data_folder));
    NodeStatus status;
    status.node_id = state.keys.identity->node_id();
    status.public_key = state.keys.identity->public_key();
    status.data_folder = state.options.data_folder;
    status.bundles = totals.bundles;
    status.placed_bytes = totals.placed_bytes;
    status.copied_bytes = totals.copied_bytes;
    status.pack_files = usage.files;
    status.pack_bytes = usage.bytes;
    status.dead_bytes = usage.dead_bytes;
    status.unfinished = totals.unfinished;
    status.free_bytes = free;
    return status;
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

std::shared_ptr<const crypto::Identity> LocalNode::identity() const {
  return state_->keys.identity;
}

env::Task<std::optional<std::vector<Root>>> LocalNode::changed_roots() {
  auto& state = *state_;
  auto work = [&state]() -> Result<std::optional<std::vector<Root>>> {
    TRY(const auto version, state.library->version());
    if (state.version_seen == version) return std::nullopt;
    TRY(auto roots, state.library->roots());
    state.version_seen = version;
    return roots;
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

}  // namespace cairn::node
