#include "download/downloader.h"

#include <algorithm>

#include "base/limits.h"

namespace cairn::download {

namespace asio = env::asio;

namespace {

constexpr env::Duration kNoteEvery = std::chrono::seconds(10);

}  // namespace

Downloader::Downloader(Means means) : means_(std::move(means)), tasks_(means_.download.executor) {}

Downloader::~Downloader() = default;

env::Task<> Downloader::work(std::function<Result<>(store::Downloads&)> action) {
  auto& store = *means_.download.store;
  auto job = [&store, &action] { return action(store.library.downloads()); };
  co_return co_await env::run_on(means_.download.env.workers, std::move(job));
}

env::Task<> Downloader::start() {
  auto& store = *means_.download.store;
  auto read = [&store] { return store.library.downloads().list(); };
  CO_TRY(auto rows, co_await env::run_on(means_.download.env.workers, std::move(read)));
  for (auto& row : rows) {
    const auto entry = std::make_shared<Entry>(means_.download.executor);
    entry->row = std::move(row);
    if (entry->row.state == DownloadState::running) entry->row.state = DownloadState::queued;
    queue_.push_back(entry);
  }
  tasks_.spawn(keep_noted());
  begin_some();
  co_return Result<>{};
}

asio::awaitable<void> Downloader::stop() {
  stopping_ = true;
  tasks_.cancel();
  const auto all = queue_;
  for (const auto& entry : all) {
    if (!entry->download) continue;
    entry->stop = Stop::end;
    entry->tasks.cancel();
  }
  for (const auto& entry : all) {
    const auto ended = co_await end_running(entry, Stop::end);
    static_cast<void>(ended);
    entry->ended->set();
  }
  co_await tasks_.join();
}

void Downloader::set_at_once(std::size_t at_once) {
  means_.at_once = std::max<std::size_t>(1, at_once);
  admit_next();
}

Downloader::EntryPtr Downloader::find(const Root& root) const {
  const auto found =
      std::ranges::find_if(queue_, [&](const EntryPtr& entry) { return entry->row.root == root; });
  return found == queue_.end() ? nullptr : *found;
}

void Downloader::tell(Change change, const Entry& entry) const {
  if (means_.on_change) means_.on_change(change, entry.row);
}

// ---- running ------------------------------------------------------------------------------------

void Downloader::begin_some() {
  for (const auto& entry : queue_) {
    if (stopping_ || running_ >= kRunningMax) return;
    // One that was just stopped is left to whoever stopped it.
    const bool idle =
        entry->row.state == DownloadState::queued && !entry->download && entry->stop == Stop::none;
    if (idle) begin(entry);
  }
}

void Downloader::begin(const EntryPtr& entry) {
  DownloadRequest request;
  request.link = {entry->row.root, entry->row.key, entry->row.name, entry->row.addresses};
  request.target.output = entry->row.output;
  request.target.patterns = entry->row.patterns;
  request.target.overwrite = entry->row.overwrite;
  request.target.off_limits = means_.download.store->folder;
  request.order = entry->row.order;
  request.recheck = std::exchange(entry->recheck, false);
  request.pieces = entry->row.pieces;
  auto means = means_.download;
  std::weak_ptr<Entry> weak = entry;
  means.admit = [this, weak](std::uint64_t bytes) -> env::Task<> {
    return admit(weak.lock(), bytes);
  };
  entry->row.state = DownloadState::running;
  entry->row.error.clear();
  entry->download = std::make_unique<Download>(std::move(means), std::move(request));
  ++running_;
  entry->tasks.spawn(run(entry));
  tell(Change::changed, *entry);
}

asio::awaitable<void> Downloader::run(EntryPtr entry) {
  auto outcome = co_await entry->download->run();
  conclude(entry, std::move(outcome));
  const bool of_itself = entry->stop == Stop::none && entry->row.state != DownloadState::queued;
  if (!of_itself) co_return;
  // Is not interrupted by cancellation, so what has ended stays ended over a restart.
  const auto noted = co_await note(entry, entry->row.state, entry->row.error);
  if (!noted) {
    means_.download.env.log.warning("download", "not noted: " + noted.error().context);
  }
}

void Downloader::conclude(const EntryPtr& entry, Result<store::Materialized> outcome) {
  const auto view = entry->download->view();
  if (!view.name.empty()) entry->row.name = view.name;
  if (view.total_bytes > 0) entry->row.total_bytes = view.total_bytes;
  entry->row.done_bytes = outcome ? entry->row.total_bytes : view.done_bytes;
  if (outcome) entry->row.path = outcome->path;
  if (outcome) {
    entry->bundle.reset();
  } else if (auto described = entry->download->bundle()) {
    entry->bundle = std::move(described);
  }
  entry->outcome = std::move(outcome);
  entry->download.reset();
  --running_;
  if (std::exchange(entry->counts, false)) --counting_;
  settle(entry);
  if (means_.on_ended) means_.on_ended(entry->row.root);
  admit_next();
  begin_some();
}

void Downloader::wake_waiting(Entry& entry) {
  const auto ended =
      std::exchange(entry.ended, std::make_shared<env::Event>(means_.download.executor));
  ended->set();
}

// What the end of a run makes of the download.
void Downloader::settle(const EntryPtr& entry) {
  const auto& outcome = entry->outcome;
  auto state = DownloadState::finished;
  std::string error;
  if (!outcome) {
    state = entry->stop == Stop::pause  ? DownloadState::paused
            : entry->stop != Stop::none ? DownloadState::queued
                                        : DownloadState::failed;
    if (state == DownloadState::failed) error = outcome.error().context;
  }
  entry->row.state = state;
  entry->row.error = error;
  wake_waiting(*entry);
  if (state == DownloadState::finished) {
    entry->stop = Stop::none;
    entry->row.finished_ns = means_.download.env.clock.wall_ns();
    means_.download.env.log.info("download", "'" + entry->row.name + "' is here");
    tell(Change::finished, *entry);
  } else if (state == DownloadState::failed) {
    means_.download.env.log.warning("download", "'" + entry->row.name + "' failed: " + error);
    tell(Change::failed, *entry);
  } else if (entry->stop != Stop::drop && entry->stop != Stop::end) {
    tell(Change::changed, *entry);
  }
}

env::Task<> Downloader::note(EntryPtr entry, DownloadState state, std::string error) {
  const auto row = entry->row;
  const auto now = means_.download.env.clock.wall_ns();
  std::function<Result<>(store::Downloads&)> action =
      [row, state, error, now](store::Downloads& downloads) -> Result<> {
    TRY_VOID(
        downloads.set_known(row.number, {row.name, row.total_bytes, row.done_bytes, row.path}));
    return downloads.set_state(row.number, {state, error, now});
  };
  co_return co_await work(std::move(action));
}

// How far they are, for whoever looks after a crash.
asio::awaitable<void> Downloader::keep_noted() {
  while (true) {
    const auto slept = co_await means_.download.env.clock.sleep(kNoteEvery);
    if (!slept) co_return;
    std::vector<std::pair<store::DownloadNumber, store::Downloads::Known>> known;
    for (const auto& entry : queue_) {
      if (!entry->download) continue;
      const auto view = entry->download->view();
      if (view.total_bytes == 0) continue;
      known.push_back(
          {entry->row.number, {view.name, view.total_bytes, view.done_bytes, entry->row.path}});
    }
    if (known.empty()) continue;
    std::function<Result<>(store::Downloads&)> action =
        [&known](store::Downloads& downloads) -> Result<> {
      for (const auto& [number, what] : known) TRY_VOID(downloads.set_known(number, what));
      return {};
    };
    const auto noted = co_await work(std::move(action));
    if (!noted) means_.download.env.log.debug("download", "not noted: " + noted.error().context);
  }
}

env::Task<> Downloader::admit(EntryPtr entry, std::uint64_t bytes) {
  if (!entry || bytes <= kSmallBytes) co_return Result<>{};
  if (counting_ >= means_.at_once) {
    entry->admitted = std::make_shared<env::Event>(means_.download.executor);
    const auto admitted = entry->admitted;
    tell(Change::changed, *entry);
    auto waited = co_await admitted->wait();
    if (entry->admitted == admitted) entry->admitted.reset();
    if (!waited) co_return fail(waited.error());
  } else {
    ++counting_;
  }
  entry->counts = true;
  co_return Result<>{};
}

void Downloader::admit_next() {
  for (const auto& entry : queue_) {
    if (counting_ >= means_.at_once) return;
    if (!entry->admitted) continue;
    ++counting_;
    entry->counts = true;
    const auto admitted = std::exchange(entry->admitted, nullptr);
    admitted->set();
    tell(Change::changed, *entry);
  }
}

// ---- what the user asks -------------------------------------------------------------------------

env::Task<DownloadRow> Downloader::add(DownloadRow row, bool recheck) {
  auto known = find(row.root);
  // What is just being dropped goes first.
  while (known && known->stop == Stop::drop) {
    const auto ended = known->ended;
    CO_TRY_VOID(co_await ended->wait());
    known = find(row.root);
  }
  if (known) {
    const bool over =
        known->row.state == DownloadState::finished || known->row.state == DownloadState::failed;
    if (!over) {
      CO_TRY_VOID(co_await add_addresses(known, row.addresses));
      const bool other_order = row.order != content::FileOrder{} && row.order != known->row.order;
      if (other_order) CO_TRY_VOID(co_await reorder(row.root, row.order));
      // Without patterns it says nothing of files, as without an order nothing of that.
      const bool other_files =
          !known->row.pieces && !row.patterns.empty() && row.patterns != known->row.patterns;
      if (other_files) CO_TRY_VOID(co_await choose(row.root, row.patterns));
      if (known->row.state == DownloadState::paused) CO_TRY_VOID(co_await resume(row.root));
      co_return known->row;
    }
    co_await known->tasks.join();
  }
  row.state = DownloadState::queued;
  row.added_ns = means_.download.env.clock.wall_ns();
  auto& store = *means_.download.store;
  auto insert = [&store, &row] { return store.library.downloads().add(row); };
  const auto number = co_await env::run_on(means_.download.env.workers, std::move(insert));
  // Another may have added it while both waited for it to be dropped.
  const bool late = !number && number.error().code == ErrorCode::exists && find(row.root) != known;
  if (late) co_return co_await add(std::move(row), recheck);
  if (!number) co_return fail(number.error());
  row.number = *number;
  if (known) {
    // It may have been taken up again meanwhile.
    CO_TRY_VOID(co_await end_running(known, Stop::drop));
    queue_.remove(known);
    wake_waiting(*known);
  }
  const auto entry = std::make_shared<Entry>(means_.download.executor);
  entry->row = std::move(row);
  entry->recheck = recheck;
  queue_.push_back(entry);
  tell(Change::added, *entry);
  begin_some();
  co_return entry->row;
}

env::Task<> Downloader::add_addresses(EntryPtr entry, std::vector<std::string> addresses) {
  auto& known = entry->row.addresses;
  std::erase_if(addresses, [&known](const std::string& address) {
    return std::ranges::find(known, address) != known.end();
  });
  const auto room = limits::kLinkAddressesMax - std::min(limits::kLinkAddressesMax, known.size());
  if (entry->download && !addresses.empty()) entry->download->add_addresses(addresses);
  addresses.resize(std::min(addresses.size(), room));
  if (addresses.empty()) co_return Result<>{};
  known.insert(known.end(), addresses.begin(), addresses.end());
  const auto number = entry->row.number;
  std::function<Result<>(store::Downloads&)> action = [number,
                                                       all = known](store::Downloads& downloads) {
    return downloads.set_addresses(number, all);
  };
  co_return co_await work(std::move(action));
}

// Until nothing of it runs; of two that stop it, the later says what becomes of it.
env::Task<> Downloader::end_running(EntryPtr entry, Stop why) {
  entry->stop = why;
  entry->tasks.cancel();
  co_await entry->tasks.join();
  // A task that is cancelled before its first step never makes one.
  if (entry->download) {
    conclude(entry, fail(ErrorCode::cancelled, ""));
  } else {
    wake_waiting(*entry);
  }
  co_return Result<>{};
}

env::Task<> Downloader::pause(Root root) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  if (entry->row.state == DownloadState::finished) co_return Result<>{};
  CO_TRY_VOID(co_await end_running(entry, Stop::pause));
  if (entry->stop != Stop::pause) co_return Result<>{};  // it is finished, or dropped meanwhile
  entry->row.state = DownloadState::paused;
  tell(Change::changed, *entry);
  co_return co_await note(entry, DownloadState::paused, "");
}

env::Task<> Downloader::resume(Root root) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  const bool waits =
      entry->row.state == DownloadState::paused || entry->row.state == DownloadState::failed;
  if (!waits) co_return Result<>{};
  entry->row.state = DownloadState::queued;
  entry->stop = Stop::none;
  // It goes on even where that cannot be noted, which the next start then does not know.
  auto noted = co_await note(entry, DownloadState::queued, "");
  begin_some();
  co_return noted;
}

env::Task<> Downloader::drop(Root root) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  CO_TRY_VOID(co_await end_running(entry, Stop::drop));
  const auto number = entry->row.number;
  std::function<Result<>(store::Downloads&)> action = [number](store::Downloads& downloads) {
    return downloads.remove(number);
  };
  const auto removed = co_await work(std::move(action));
  if (!removed) {
    // It stays in the queue, as it does in the library.
    if (entry->stop == Stop::drop) entry->stop = Stop::none;
    wake_waiting(*entry);
    begin_some();
    co_return fail(removed.error());
  }
  // It may have been taken up again meanwhile.
  CO_TRY_VOID(co_await end_running(entry, Stop::drop));
  queue_.remove(entry);
  wake_waiting(*entry);
  tell(Change::dropped, *entry);
  co_return Result<>{};
}

env::Task<store::Materialized> Downloader::wait(Root root) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  while (entry->stop != Stop::drop) {
    const auto state = entry->row.state;
    if (state == DownloadState::paused) {
      co_return fail(ErrorCode::cancelled, "the download was paused");
    }
    if (state == DownloadState::failed || state == DownloadState::finished) break;
    if (stopping_) co_return fail(ErrorCode::cancelled, "the node is stopping");
    const auto ended = entry->ended;
    CO_TRY_VOID(co_await ended->wait());
  }
  if (entry->stop == Stop::drop) co_return fail(ErrorCode::cancelled, "the download was dropped");
  if (entry->outcome) co_return *entry->outcome;
  if (entry->row.state == DownloadState::finished) {
    // By a run of the program before this one.
    store::Materialized report;
    report.path = entry->row.path;
    report.bytes = entry->row.total_bytes;
    co_return report;
  }
  const auto& error = entry->outcome.error();
  const bool told = !error.context.empty();
  co_return fail(told ? error : Error{ErrorCode::unavailable, entry->row.error});
}

// ---- views --------------------------------------------------------------------------------------

std::vector<Root> Downloader::roots() const {
  std::vector<Root> all;
  for (const auto& entry : queue_) all.push_back(entry->row.root);
  return all;
}

std::vector<QueuedDownload> Downloader::list() {
  std::vector<QueuedDownload> all;
  for (const auto& entry : queue_) {
    QueuedDownload one{entry->row, entry->admitted != nullptr, std::nullopt};
    if (entry->download) one.view = entry->download->view();
    all.push_back(std::move(one));
  }
  return all;
}

std::optional<QueuedDownload> Downloader::look(const Root& root) {
  const auto entry = find(root);
  if (!entry) return std::nullopt;
  QueuedDownload one{entry->row, entry->admitted != nullptr, std::nullopt};
  if (entry->download) one.view = entry->download->view();
  return one;
}

std::shared_ptr<const content::Bundle> Downloader::bundle(const Root& root) const {
  const auto entry = find(root);
  if (!entry) return nullptr;
  auto described = entry->download ? entry->download->bundle() : nullptr;
  return described ? described : entry->bundle;
}

Download* Downloader::running(const Root& root) {
  const auto entry = find(root);
  return entry ? entry->download.get() : nullptr;
}

void Downloader::add_peers(const Root& root, const std::vector<transfer::PeerAddress>& peers) {
  if (auto* download = running(root)) download->add_peers(peers);
}

}  // namespace cairn::download
