#include "node/local_node.h"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

#include "node/local_node_state.h"
#include "node/progress_meter.h"
#include "store/ingest.h"
#include "store/materialize.h"
#include "store/survey.h"
#include "store/upkeep.h"

namespace cairn::node {
namespace {

using content::Link;
using store::BundleRow;
using store::StripeReader;

constexpr std::size_t kProblemsListed = 20;
constexpr int kListedAtOnce = 1000;

Link link_of(const BundleRow& row) {
  return {row.root, row.key, row.name, {}};
}

BundleSummary summary_of(const BundleRow& row, BundleHealth health) {
  if (row.partial && health == BundleHealth::whole) health = BundleHealth::partial;
  BundleSummary summary;
  summary.link = link_of(row);
  summary.code = row.code;
  summary.bytes = row.bytes;
  summary.files = row.files;
  summary.added_ns = row.added_ns;
  summary.copied = row.copied;
  summary.place = row.place;
  summary.health = health;
  summary.offered = !row.withheld;
  summary.sent_bytes = row.sent_bytes;
  return summary;
}

std::vector<StripeState> map_of(const std::vector<store::Survey::Pieces>& stripes) {
  std::vector<StripeState> map;
  map.reserve(stripes.size());
  for (const auto& one : stripes) map.push_back({one.wanted, one.here, 0, 0, one.damaged});
  return map;
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

void put_entries(BundleDetails& details, const content::Bundle& bundle) {
  details.readable = bundle.manifest.has_value();
  if (!details.readable) return;
  details.single_file = bundle.manifest->single_file;
  for (const auto& entry : bundle.manifest->entries) details.entries.push_back(entry_of(entry));
}

// Of a download: what it was asked for with, and what is inside once it has been described.
BundleDetails details_of_coming(const download::DownloadRow& row, const content::Bundle* bundle) {
  BundleDetails details;
  details.summary.link.root = row.root;
  details.summary.link.key = row.key;
  details.summary.link.name = row.name;
  details.summary.bytes = row.total_bytes;
  details.summary.health = BundleHealth::partial;
  if (bundle == nullptr) return details;
  details.summary.code = bundle->block.code;
  put_entries(details, *bundle);
  details.summary.bytes = bundle->block.length;
  for (const auto& entry : details.entries) {
    if (entry.kind == EntryKind::file) ++details.summary.files;
  }
  if (details.readable) details.summary.link.name = bundle->manifest->name;
  details.stripes = bundle->layout.size();
  details.chunks = details.stripes * static_cast<std::uint64_t>(bundle->block.code.total());
  return details;
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

// One that was shared again while the list was read has been read twice; the later row counts.
void keep_the_latest(std::vector<BundleSummary>& summaries) {
  std::unordered_set<Root> seen;
  const auto first = std::remove_if(
      summaries.rbegin(), summaries.rend(),
      [&seen](const BundleSummary& one) { return !seen.insert(one.link.root).second; });
  summaries.erase(summaries.begin(), first.base());
}

}  // namespace

Result<std::unique_ptr<LocalNode>> LocalNode::open(env::Env env, LocalNodeOptions options) {
  auto state = std::make_unique<State>(env, std::move(options));
  auto opened =
      state->options.access == Access::read ? state->open_to_read() : state->open_to_write();
  if (!opened) return fail(opened.error());
  return std::unique_ptr<LocalNode>(new LocalNode(std::move(state)));
}

LocalNode::LocalNode(std::unique_ptr<State> state) : state_(std::move(state)) {}
LocalNode::~LocalNode() = default;

env::Task<Shared> LocalNode::share(ShareRequest request, Control control) {
  auto& state = *state_;
  if (state.sharing) co_return fail(ErrorCode::busy, std::string(kOtherShare));
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
  state.library_changed(shared.link.root, EventKind::shared, shared.link.name);
  store::Watch tidying{{}, control.stop};
  CO_TRY_VOID(co_await store::tidy(*state.store, std::move(tidying)));
  co_return shared;
}

// Of very many the rows are never all in memory beside what is made of them.
env::Task<std::vector<BundleSummary>> LocalNode::list() {
  auto& state = *state_;
  auto work = [&state]() -> Result<std::vector<BundleSummary>> {
    TRY(auto glance, store::Glance::make(*state.store));
    std::vector<BundleSummary> summaries;
    store::BundleNumber behind = 0;
    while (true) {
      TRY(const auto rows, state.library->bundles(behind, kListedAtOnce));
      const bool is_last = std::cmp_less(rows.size(), kListedAtOnce);
      if (behind == 0 && !is_last) {
        TRY(const auto totals, state.library->totals());
        summaries.reserve(totals.bundles);
      }
      for (const auto& row : rows)
        summaries.push_back(summary_of(row, health_of(glance.health(row))));
      if (is_last) break;
      behind = rows.back().number;
    }
    if (behind != 0) keep_the_latest(summaries);
    return summaries;
  };
  CO_TRY(auto summaries, co_await env::run_on(state.env.workers, std::move(work)));
  for (auto& summary : summaries) state.add_network_facts(summary);
  co_return summaries;
}

env::Task<BundleDetails> LocalNode::inspect(Link link) {
  auto& state = *state_;
  std::optional<download::DownloadRow> coming;
  std::shared_ptr<const content::Bundle> described;
  if (state.peer) {
    CO_TRY_VOID(co_await state.peer->recall(link.root));
    auto& downloader = state.peer->downloader();
    auto queued = downloader.look(link.root);
    if (queued && (!link.key || link.key == queued->row.key)) {
      described = state.peer->bundle_of(*queued);
      coming = std::move(queued->row);
    }
  }
  auto work = [&state, &link, &coming, described]() -> Result<BundleDetails> {
    const auto found = state.row_for(link);
    if (!found && found.error().code == ErrorCode::not_found && coming) {
      return details_of_coming(*coming, described.get());
    }
    if (!found) return fail(found.error());
    const auto& row = *found;
    TRY(const auto reader, StripeReader::open(*state.store, row));
    const store::SurveyLimits limits{kProblemsListed, kStripesShown};
    TRY(const auto survey, store::survey(*state.store, *reader, limits));
    BundleDetails details;
    details.summary = summary_of(row, survey.damaged   ? BundleHealth::damaged
                                      : survey.changed ? BundleHealth::changed
                                                       : BundleHealth::whole);
    put_entries(details, reader->bundle());
    details.stripes = reader->bundle().layout.size();
    details.chunks = survey.chunks;
    details.chunks_here = survey.chunks_here;
    details.tolerated_losses = survey.tolerated_losses;
    details.problems = survey.problems;
    details.map = map_of(survey.stripes);
    state.remember_seen(row, survey.changed);
    return details;
  };
  CO_TRY(auto details, co_await env::run_on(state.env.workers, std::move(work)));
  state.add_network_facts(details.summary);
  co_return details;
}

env::Task<GetReport> LocalNode::get(GetRequest request, Control control) {
  auto& state = *state_;
  if (state.peer) {
    const auto root = request.link.root;
    CO_TRY(const bool here, co_await holds(root));
    if (!here) co_return co_await get_from_network(std::move(request), std::move(control));
  }
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
    // One of many that was removed before its turn is no longer asked for.
    const bool gone = !outcome && outcome.error().code == ErrorCode::not_found && !request.link;
    if (!outcome && !gone) {
      meter->finish();
      co_return fail(outcome.error());
    }
    meter->advance(0, 1);
    if (gone) continue;
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
  if (request.repair || std::exchange(state.untidy, false)) {
    store::Watch tidying{{}, control.stop};
    CO_TRY_VOID(co_await store::tidy(*state.store, std::move(tidying)));
  }
  co_return report;
}

env::Task<Removed> LocalNode::remove(Link link, Control control) {
  auto& state = *state_;
  auto forget = [&state, &link] { return state.forget(link); };
  CO_TRY(auto removed, co_await env::run_on(state.env.workers, std::move(forget)));
  state.library_changed(link.root, EventKind::removed, removed.name);
  store::Watch watch{{}, control.stop};
  CO_TRY(const auto compacted, co_await store::compact(*state.store, std::move(watch)));
  if (!compacted.complete && control.stop.stop_requested()) {
    co_return fail(ErrorCode::cancelled,
                   "'" + removed.name + "' is removed, but not all of its space is freed");
  }
  // What is being checked keeps its room until then.
  state.untidy = state.untidy || !compacted.complete;
  removed.freed_bytes = compacted.freed_bytes;
  co_return removed;
}

env::Task<Removed> LocalNode::remove_unfinished(Control control) {
  auto& state = *state_;
  if (state.sharing) {
    co_return fail(ErrorCode::busy,
                   "something is being shared just now, and would be given up too; stop it, or "
                   "wait until it is done");
  }
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
  // What is being shared has not been interrupted.
  const std::uint64_t under_way = state.sharing ? 1 : 0;
  auto work = [&state, under_way]() -> Result<NodeStatus> {
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
    status.unfinished = totals.unfinished - std::min(totals.unfinished, under_way);
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
  auto work = [&state] { return state.roots_since(state.version_seen); };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

}  // namespace cairn::node
