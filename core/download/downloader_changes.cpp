// What users change about downloads that are there already.
#include <algorithm>

#include "content/bundle.h"
#include "content/file_patterns.h"
#include "download/downloader.h"
#include "store/move_place.h"

namespace cairn::download {
namespace {

// Nothing that could be chosen meets them.
Result<> check_patterns(const content::Bundle* bundle, const std::vector<std::string>& patterns) {
  if (!bundle || !bundle->manifest) return {};
  TRY_VOID(content::FilePatterns(patterns).choose(*bundle->manifest));
  return {};
}

}  // namespace

std::unexpected<Error> no_such_download(const Root& root) {
  return fail(ErrorCode::not_found, "there is no download of " + root.brief());
}

env::Task<> Downloader::recheck(Root root) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  if (entry->row.state != DownloadState::finished) {
    entry->recheck = true;
    CO_TRY_VOID(co_await end_running(entry, Stop::again));
  }
  if (entry->row.state == DownloadState::finished) {
    co_return fail(ErrorCode::invalid,
                   "'" + entry->row.name + "' is finished: verify the bundle instead");
  }
  if (entry->stop != Stop::again) co_return Result<>{};
  entry->row.state = DownloadState::queued;
  entry->stop = Stop::none;
  auto noted = co_await note(entry, DownloadState::queued, "");
  begin_some();
  co_return noted;
}

// One that is under way begins again with what it has; one that has ended is taken up.
env::Task<> Downloader::choose(Root root, std::vector<std::string> patterns) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  if (entry->row.pieces) {
    co_return fail(ErrorCode::invalid, "'" + entry->row.name + "' keeps chunks, not files");
  }
  if (entry->row.patterns == patterns) co_return Result<>{};
  const auto gone = [this, root, entry] {
    return find(root) != entry || entry->stop == Stop::drop;
  };
  const auto known = bundle(root);
  auto check = [known, patterns] { return check_patterns(known.get(), patterns); };
  CO_TRY_VOID(co_await env::run_on(means_.download.env.workers, std::move(check)));
  if (gone()) co_return no_such_download(root);
  if (entry->download) CO_TRY_VOID(co_await end_running(entry, Stop::again));
  if (gone()) co_return no_such_download(root);
  const bool over =
      entry->row.state == DownloadState::finished || entry->row.state == DownloadState::failed;
  if (over) {
    auto row = entry->row;
    row.patterns = std::move(patterns);
    row.error.clear();
    row.path.clear();
    row.finished_ns = 0;
    row.total_bytes = 0;
    row.done_bytes = 0;
    const auto added = co_await add(std::move(row), false);
    if (!added) co_return fail(added.error());
    co_return Result<>{};
  }
  entry->row.patterns = patterns;
  const auto number = entry->row.number;
  Result<> noted;
  // Another choice may have been made meanwhile, and noted before this one.
  do {
    patterns = entry->row.patterns;
    std::function<Result<>(store::Downloads&)> action = [number,
                                                         patterns](store::Downloads& downloads) {
      return downloads.set_patterns(number, patterns);
    };
    noted = co_await work(std::move(action));
  } while (noted && patterns != entry->row.patterns);
  if (gone()) co_return no_such_download(root);
  if (entry->stop == Stop::again) entry->stop = Stop::none;
  tell(Change::changed, *entry);
  begin_some();
  co_return noted;
}

env::Task<> Downloader::move(Root root, std::optional<Root> before) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  EntryPtr next;
  if (before) {
    next = find(*before);
    if (!next) co_return no_such_download(*before);
    if (next == entry) co_return Result<>{};
  }
  queue_.remove(entry);
  queue_.insert(std::ranges::find(queue_, next), entry);
  const auto number = entry->row.number;
  const auto place = next ? std::optional(next->row.number) : std::nullopt;
  std::function<Result<>(store::Downloads&)> action = [number, place](store::Downloads& downloads) {
    return downloads.move(number, place);
  };
  tell(Change::changed, *entry);
  co_return co_await work(std::move(action));
}

env::Task<> Downloader::reorder(Root root, content::FileOrder order) {
  const auto entry = find(root);
  if (!entry) co_return no_such_download(root);
  const bool over = entry->row.state == DownloadState::finished;
  if (over || entry->row.pieces) {
    co_return fail(ErrorCode::invalid, "'" + entry->row.name + "' " +
                                           (over ? "is finished" : "keeps chunks, not files") +
                                           ": nothing is left to be put in order");
  }
  const auto bundle = entry->download ? entry->download->bundle() : nullptr;
  CO_TRY(auto ranks, co_await Download::ranks_of(means_.download.env.workers, bundle, order));
  if (entry->download) entry->download->set_order(order, std::move(ranks));
  entry->row.order = order;
  tell(Change::changed, *entry);
  const auto number = entry->row.number;
  std::function<Result<>(store::Downloads&)> action = [number, order](store::Downloads& downloads) {
    return downloads.set_order(number, order);
  };
  co_return co_await work(std::move(action));
}

env::Task<> Downloader::moved(env::Path from, env::Path to) {
  const auto all = queue_;
  for (const auto& entry : all) {
    auto& row = entry->row;
    const bool beneath = store::lies_in(row.path, from);
    if (row.state != DownloadState::finished || (row.path != from && !beneath)) continue;
    row.path = beneath ? to / row.path.lexically_relative(from) : to;
    row.output = row.path.parent_path();
    const auto number = row.number;
    std::function<Result<>(store::Downloads&)> action =
        [number, output = row.output, path = row.path](store::Downloads& downloads) {
          return downloads.set_place(number, output, path);
        };
    CO_TRY_VOID(co_await work(std::move(action)));
    tell(Change::changed, *entry);
  }
  co_return Result<>{};
}

}  // namespace cairn::download
