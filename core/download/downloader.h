// The queue of downloads: which of them run, in what order, and what becomes of each, over
// restarts. So many bring content at once; looking for holders and reading descriptions does not
// count, nor do small ones, so that one without holders keeps nobody waiting. Lives on one
// executor.
#pragma once

#include <list>
#include <map>
#include <memory>

#include "download/download.h"
#include "store/downloads.h"

namespace cairn::download {

using store::DownloadRow;
using store::DownloadState;

struct QueuedDownload {
  DownloadRow row;
  bool waits = false;                // for others to end
  std::optional<DownloadView> view;  // while it runs
};

std::unexpected<Error> no_such_download(const Root& root);

class Downloader {
 public:
  static constexpr std::size_t kRunningMax = 256;
  static constexpr std::uint64_t kSmallBytes = 4 * 1024 * 1024;

  enum class Change { added, changed, finished, failed, dropped };
  struct Means {
    Download::Means download;  // with a store
    std::size_t at_once = 4;
    std::function<void(Change, const DownloadRow&)> on_change;
    // It is in the library now, or not offered as a download any more.
    std::function<void(const Root&)> on_ended;
  };
  explicit Downloader(Means means);
  ~Downloader();

  // Takes up what was under way when the program ended.
  env::Task<> start();
  // Ends all; they go on at the next start.
  env::asio::awaitable<void> stop();
  void set_at_once(std::size_t at_once);

  // One of the same root is taken up again instead, with what is new about this.
  env::Task<DownloadRow> add(DownloadRow row, bool recheck);
  // `not_found` where there is none; the others too.
  env::Task<> pause(Root root);
  env::Task<> resume(Root root);
  env::Task<> recheck(Root root);
  env::Task<> move(Root root, std::optional<Root> before);
  env::Task<> reorder(Root root, content::FileOrder order);
  // Which files are wanted; patterns as in its row.
  env::Task<> choose(Root root, std::vector<std::string> patterns);
  // What was downloaded to `from`, or below it, is at `to` now, or below that.
  env::Task<> moved(env::Path from, env::Path to);
  env::Task<> drop(Root root);
  [[nodiscard]] std::vector<Root> roots() const;
  [[nodiscard]] bool has(const Root& root) const { return find(root) != nullptr; }

  // Until it is finished, fails, is paused or dropped.
  env::Task<store::Materialized> wait(Root root);

  // In the order of the queue.
  [[nodiscard]] std::vector<QueuedDownload> list();
  [[nodiscard]] std::optional<QueuedDownload> look(const Root& root);
  // What it is of, once it has been described since this was started.
  [[nodiscard]] std::shared_ptr<const content::Bundle> bundle(const Root& root) const;
  // While it runs.
  [[nodiscard]] Download* running(const Root& root);
  void add_peers(const Root& root, const std::vector<transfer::PeerAddress>& peers);

 private:
  enum class Stop { none, pause, drop, again, end };
  struct Entry {
    explicit Entry(const env::asio::any_io_executor& executor)
        : ended(std::make_shared<env::Event>(executor)), tasks(executor) {}
    DownloadRow row;
    bool recheck = false;
    Stop stop = Stop::none;
    bool counts = false;  // among those at once
    std::shared_ptr<env::Event> admitted;
    std::unique_ptr<Download> download;
    std::shared_ptr<const content::Bundle> bundle;  // of one that was interrupted
    std::shared_ptr<env::Event> ended;              // the run that is under way, or the next
    Result<store::Materialized> outcome = std::unexpected(Error{});
    env::TaskGroup tasks;
  };
  using EntryPtr = std::shared_ptr<Entry>;

  [[nodiscard]] EntryPtr find(const Root& root) const;
  void begin(const EntryPtr& entry);
  void begin_some();
  env::asio::awaitable<void> run(EntryPtr entry);
  void conclude(const EntryPtr& entry, Result<store::Materialized> outcome);
  env::Task<> admit(EntryPtr entry, std::uint64_t bytes);
  void admit_next();
  void settle(const EntryPtr& entry);
  void wake_waiting(Entry& entry);
  env::Task<> note(EntryPtr entry, DownloadState state, std::string error);
  env::Task<> end_running(EntryPtr entry, Stop why);
  env::Task<> add_addresses(EntryPtr entry, std::vector<std::string> addresses);
  void tell(Change change, const Entry& entry) const;
  env::Task<> work(std::function<Result<>(store::Downloads&)> action);
  env::asio::awaitable<void> keep_noted();

  Means means_;
  env::TaskGroup tasks_;
  std::list<EntryPtr> queue_;
  std::size_t running_ = 0;
  std::size_t counting_ = 0;
  bool stopping_ = false;
};

}  // namespace cairn::download
