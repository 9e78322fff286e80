#include "node/download_view.h"
#include "node/local_node_state.h"
#include "node/progress_meter.h"

namespace cairn::node {

namespace asio = env::asio;

namespace {

constexpr env::Duration kLookAtLibrary = std::chrono::milliseconds(500);

std::unexpected<Error> offline() {
  return fail(ErrorCode::unavailable, "this node takes no part in the network");
}

store::DownloadRow row_of(GetRequest request) {
  store::DownloadRow row;
  row.root = request.link.root;
  row.key = request.link.key;
  row.name = request.link.name;
  row.output = std::move(request.output);
  row.patterns = std::move(request.patterns);
  row.overwrite = request.overwrite;
  row.order = std::move(request.order);
  row.addresses = std::move(request.link.addresses);
  row.addresses.insert(row.addresses.end(), request.from.begin(), request.from.end());
  return row;
}

class LocalSubscription final : public Subscription {
 public:
  using Listeners = std::list<std::function<void(const Event&)>>;
  LocalSubscription(Listeners& listeners, Listeners::iterator at)
      : listeners_(listeners), at_(at) {}
  ~LocalSubscription() override { listeners_.erase(at_); }
  LocalSubscription(const LocalSubscription&) = delete;
  LocalSubscription& operator=(const LocalSubscription&) = delete;

 private:
  Listeners& listeners_;
  Listeners::iterator at_;
};

}  // namespace

// ---- taking part --------------------------------------------------------------------------------

env::Task<> LocalNode::go_online(PeerMeans means, PeerOptions options) {
  auto& state = *state_;
  if (state.options.access != Access::write) {
    co_return fail(ErrorCode::invalid, "a node that only reads takes no part in the network");
  }
  const auto executor = co_await asio::this_coro::executor;
  Peer::Tell tell = [&state](const Event& event) {
    if (event.kind == EventKind::download_finished && event.root) {
      state.library_changed(*event.root, EventKind::shared, event.text);
    }
    state.tell(event);
  };
  state.peer = std::make_unique<Peer>(state.env, executor, *state.store, state.keys.identity,
                                      std::move(means), std::move(options), std::move(tell));
  auto started = co_await state.peer->start();
  if (!started) {
    co_await state.peer->stop();
    state.peer.reset();
    co_return fail(started.error());
  }
  state.tasks = std::make_unique<env::TaskGroup>(executor);
  state.tasks->spawn(state.keep_holding());
  state.tasks->spawn(state.keep_looking());
  co_return Result<>{};
}

asio::awaitable<void> LocalNode::go_offline() {
  auto& state = *state_;
  if (!state.peer) co_return;
  state.tasks->cancel();
  co_await state.tasks->join();
  co_await state.peer->stop();
  state.peer.reset();
  state.tasks.reset();
}

void LocalNode::State::tell(const Event& event) const {
  // A listener may end its subscription, or another's, when it is called.
  const auto calls = listeners;
  for (const auto& call : calls) call(event);
}

void LocalNode::State::library_changed(const Root& root, EventKind kind, const std::string& name) {
  if (peer) peer->changed(root);
  version_seen.reset();
  tell({kind, root, std::nullopt, name});
}

// What was shared, got or removed is announced, or not any more, within a moment.
asio::awaitable<void> LocalNode::State::keep_holding() {
  std::string problem;
  std::optional<store::Library::Version> seen;
  std::optional<std::vector<Root>> held;
  while (true) {
    // A hundred thousand are not read where nothing has changed.
    auto look = [this, &seen] { return roots_since(seen); };
    auto roots = co_await env::run_on(env.workers, std::move(look));
    if (roots && *roots && *roots != held) {
      held = std::move(**roots);
      peer->hold(*held);
    }
    const auto wrong = roots ? std::string() : roots.error().text();
    if (wrong != problem && !wrong.empty()) env.log.warning("node", "the library: " + wrong);
    problem = wrong;
    for (const auto& [root, name] : library->take_changes()) {
      library_changed(root, EventKind::bundle_changed, name);
    }
    const auto slept = co_await env.clock.sleep(kLookAtLibrary);
    if (!slept) co_return;
  }
}

void LocalNode::State::add_network_facts(BundleSummary& summary) const {
  if (!peer) return;
  const auto& root = summary.link.root;
  summary.holders_seen = peer->holders_seen(root);
  summary.sent_bytes += peer->sent_unnoted(root);
}

// ---- downloads ----------------------------------------------------------------------------------

env::Task<DownloadInfo> LocalNode::download(GetRequest request) {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  if (!request.link.key) {
    co_return fail(ErrorCode::permission,
                   "bundle " + request.link.root.brief() +
                       " cannot be read without the key of its link; its chunks can be kept for "
                       "others");
  }
  auto& downloader = state.peer->downloader();
  const auto root = request.link.root;
  auto row = row_of(std::move(request));
  const auto added = co_await downloader.add(std::move(row), false);
  if (!added) co_return fail(added.error());
  const auto queued = downloader.look(root);
  if (!queued) co_return fail(ErrorCode::cancelled, "the download was dropped");
  co_return info_of(*queued);
}

env::Task<DownloadInfo> LocalNode::seed(SeedRequest request) {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  GetRequest plain;
  plain.link = std::move(request.link);
  plain.from = std::move(request.from);
  const auto root = plain.link.root;
  auto row = row_of(std::move(plain));
  row.pieces = 0;
  for (const auto piece : request.pieces) {
    if (piece < 0 || piece >= 64) {
      co_return fail(ErrorCode::invalid, "there is no piece " + std::to_string(piece) +
                                             "; the pieces of a stripe are numbered from 0");
    }
    *row.pieces |= store::piece_bit(piece);
  }
  if (request.pieces.empty()) row.pieces = ~store::PieceMask{0};
  auto& downloader = state.peer->downloader();
  const auto added = co_await downloader.add(std::move(row), false);
  if (!added) co_return fail(added.error());
  const auto queued = downloader.look(root);
  if (!queued) co_return fail(ErrorCode::cancelled, "the download was dropped");
  co_return info_of(*queued);
}

// Waits for a download as for any other command. When the wait is stopped, the download goes on.
env::Task<GetReport> LocalNode::get_from_network(GetRequest request, Control control) {
  auto& state = *state_;
  const auto root = request.link.root;
  CO_TRY_VOID(co_await download(std::move(request)));
  auto& downloader = state.peer->downloader();
  std::optional<Result<store::Materialized>> outcome;
  auto wait = [](download::Downloader& from, Root of,
                 std::optional<Result<store::Materialized>>& into) -> asio::awaitable<void> {
    into = co_await from.wait(of);
  };
  env::TaskGroup tasks(co_await asio::this_coro::executor);
  tasks.spawn(wait(downloader, root, outcome));
  const auto began = state.env.clock.now();
  auto reported = began;
  while (!outcome && !control.stop.stop_requested()) {
    // Small ones end sooner than a report is due.
    const auto nap =
        state.env.clock.now() - began < kReportEvery ? kReportEvery / 50 : kReportEvery / 2;
    const auto slept = co_await state.env.clock.sleep(nap);
    // Once it has ended, the node may be offline, and the queue gone.
    if (!slept || outcome) break;
    const auto queued = downloader.look(root);
    const auto now = state.env.clock.now();
    if (!queued || !control.progress || now - reported < kReportEvery) continue;
    reported = now;
    const auto info = info_of(*queued);
    Progress progress{info.done_bytes, info.total_bytes, 0, 0};
    progress.download = info;
    control.progress(progress);
  }
  tasks.cancel();
  co_await tasks.join();
  if (!outcome || (!*outcome && control.stop.stop_requested())) {
    co_return fail(ErrorCode::cancelled, "the download goes on with the node");
  }
  if (!*outcome) co_return fail(outcome->error());
  auto& done = **outcome;
  co_return GetReport{done.path,       done.bytes,          done.files,
                      done.kept_bytes, done.rebuilt_chunks, done.warnings};
}

env::Task<std::vector<DownloadInfo>> LocalNode::downloads() {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  std::vector<DownloadInfo> all;
  std::vector<DownloadInfo> ended;
  for (const auto& queued : state.peer->downloader().list()) {
    auto info = info_of(queued);
    const bool over = info.state == DownloadState::finished;
    (over ? ended : all).push_back(std::move(info));
  }
  std::ranges::move(ended, std::back_inserter(all));
  co_return all;
}

env::Task<DownloadDetails> LocalNode::download_details(Root root) {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  CO_TRY_VOID(co_await state.peer->recall(root));
  const auto queued = state.peer->downloader().look(root);
  if (!queued) {
    co_return fail(ErrorCode::not_found, "there is no download of " + root.brief());
  }
  co_return state.peer->details_of(*queued);
}

env::Task<> LocalNode::pause(std::optional<Root> root) {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  auto& downloader = state.peer->downloader();
  if (!root) {
    const auto all = downloader.roots();
    for (const auto& one : all) CO_TRY_VOID(co_await downloader.pause(one));
    co_return Result<>{};
  }
  const auto queued = downloader.look(*root);
  const bool over = queued && queued->row.state == store::DownloadState::finished;
  if (queued && !over) co_return co_await downloader.pause(*root);
  co_return co_await withhold(*root, true);
}

env::Task<> LocalNode::resume(std::optional<Root> root) {
  auto& state = *state_;
  if (!state.peer) co_return offline();
  auto& downloader = state.peer->downloader();
  if (!root) {
    const auto all = downloader.roots();
    for (const auto& one : all) CO_TRY_VOID(co_await downloader.resume(one));
    co_return Result<>{};
  }
  const auto queued = downloader.look(*root);
  const bool over = queued && queued->row.state == store::DownloadState::finished;
  if (queued && !over) co_return co_await downloader.resume(*root);
  co_return co_await withhold(*root, false);
}

env::Task<bool> LocalNode::holds(Root root) {
  auto& state = *state_;
  auto find = [&state, &root]() -> Result<bool> {
    TRY(const auto row, state.library->find(root));
    return row.has_value();
  };
  co_return co_await env::run_on(state.env.workers, std::move(find));
}

env::Task<> LocalNode::withhold(Root root, bool withheld) {
  auto& state = *state_;
  auto find = [&state, &root] { return state.library->find(root); };
  CO_TRY(const auto row, co_await env::run_on(state.env.workers, std::move(find)));
  if (!row) {
    co_return fail(ErrorCode::not_found,
                   "bundle " + root.brief() + " is neither in the library nor a download");
  }
  CO_TRY_VOID(co_await state.peer->withhold(root, withheld));
  if (row->withheld != withheld) {
    state.tell({EventKind::bundle_changed, root, std::nullopt, row->name});
  }
  co_return Result<>{};
}

env::Task<> LocalNode::recheck(Root root) {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->downloader().recheck(root);
}

env::Task<> LocalNode::move(Root root, std::optional<Root> before) {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->downloader().move(root, before);
}

env::Task<> LocalNode::choose(Root root, std::vector<std::string> patterns) {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->downloader().choose(root, std::move(patterns));
}

env::Task<> LocalNode::reorder(Root root, content::FileOrder order) {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->downloader().reorder(root, std::move(order));
}

env::Task<> LocalNode::drop(Root root) {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->downloader().drop(root);
}

// ---- views --------------------------------------------------------------------------------------

env::Task<std::vector<PeerInfo>> LocalNode::peers() {
  if (!state_->peer) co_return offline();
  co_return state_->peer->peers();
}

env::Task<NetworkInfo> LocalNode::network() {
  if (!state_->peer) co_return offline();
  co_return state_->peer->network();
}

env::Task<PortTest> LocalNode::test_port() {
  if (!state_->peer) co_return offline();
  co_return co_await state_->peer->test_port();
}

env::Task<LimitsInfo> LocalNode::limits() {
  if (!state_->peer) co_return offline();
  co_return state_->peer->limits();
}

env::Task<> LocalNode::set_limits(TransferLimits limits) {
  if (!state_->peer) co_return offline();
  apply_limits(limits);
  co_return Result<>{};
}

void LocalNode::apply_limits(const TransferLimits& limits) {
  if (state_->peer) state_->peer->set_limits(limits);
}

std::unique_ptr<Subscription> LocalNode::subscribe(std::function<void(const Event&)> on_event) {
  auto& listeners = state_->listeners;
  const auto at = listeners.insert(listeners.end(), std::move(on_event));
  return std::make_unique<LocalSubscription>(listeners, at);
}

}  // namespace cairn::node
