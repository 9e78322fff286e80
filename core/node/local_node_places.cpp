// What a LocalNode does about a bundle's name, its place, and the ids of its chunks.
#include <map>
#include <utility>

#include "content/paths.h"
#include "node/local_node_state.h"
#include "node/progress_meter.h"
#include "store/move_place.h"
#include "store/relocate.h"
#include "store/survey.h"

namespace cairn::node {
namespace {

constexpr env::Duration kLookAtPlaces = std::chrono::minutes(5);
constexpr int kRowsAtOnce = 1000;
constexpr std::size_t kNameBytesMax = 255;

Result<> check_name(const std::string& name) {
  const bool fits = !name.empty() && name.size() <= kNameBytesMax && content::valid_utf8(name);
  if (fits) return {};
  return fail(ErrorCode::invalid, "a name is 1 to 255 bytes of UTF-8");
}

std::vector<store::DownloadRow> unfinished_in(download::Downloader& downloader) {
  std::vector<store::DownloadRow> rows;
  for (auto& queued : downloader.list()) {
    const bool writes = queued.row.state != store::DownloadState::finished && !queued.row.pieces;
    if (writes) rows.push_back(std::move(queued.row));
  }
  return rows;
}

// What is being written to would not be found again.
Result<> check_downloads(const store::BundleRow& row,
                         const std::vector<store::DownloadRow>& unfinished) {
  for (const auto& other : unfinished) {
    if (other.output != row.place && !store::lies_in(other.output, row.place)) continue;
    return fail(ErrorCode::busy, "'" + other.name + "' is being downloaded to " +
                                     other.output.string() +
                                     "; let that finish, or remove it, before this is moved");
  }
  return {};
}

std::unexpected<Error> no_stripe(const Root& root, std::uint64_t stripe, std::size_t stripes) {
  return fail(ErrorCode::not_found, "bundle " + root.brief() + " has no stripe " +
                                        std::to_string(stripe) + "; there are " +
                                        std::to_string(stripes) + ", numbered from 0");
}

Result<std::vector<ChunkInfo>> ids_of(const Root& root, const content::StripeTable& layout,
                                      std::uint64_t stripe) {
  if (stripe >= layout.size()) return no_stripe(root, stripe, layout.size());
  std::vector<ChunkInfo> chunks;
  for (int i = 0; i < layout.code().total(); ++i) {
    chunks.push_back({layout.chunk_id(static_cast<std::size_t>(stripe), i), {}});
  }
  return chunks;
}

}  // namespace

env::Task<> LocalNode::rename(Root root, std::string name) {
  auto& state = *state_;
  CO_TRY_VOID(check_name(name));
  auto work = [&state, &root, &name]() -> Result<> {
    TRY(const auto row, state.row_for(root));
    return row.name == name ? Result<>{} : state.library->set_name(row, name);
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

env::Task<BundleSummary> LocalNode::relocate(RelocateRequest request, Control control) {
  auto& state = *state_;
  if (!request.path.is_absolute()) {
    co_return fail(ErrorCode::invalid, "path: must be an absolute path");
  }
  auto find = [&state, &request] { return state.row_for(request.root); };
  CO_TRY(auto row, co_await env::run_on(state.env.workers, std::move(find)));
  const auto executor = co_await env::asio::this_coro::executor;
  auto meter = ProgressMeter::make(state.env.clock, executor, control.progress);
  meter->set_total(row.bytes, 0);
  const auto old = row.place;
  auto place_of = [&state, &request]() -> Result<env::Path> {
    TRY(const auto found, state.row_for(request.root));
    return found.place;
  };
  auto path = std::move(request.path);
  const auto moved = co_await store::relocate(*state.store, std::move(row), std::move(path),
                                              meter->watch(control.stop));
  meter->finish();
  if (!moved) co_return fail(moved.error());
  CO_TRY(const auto now, co_await env::run_on(state.env.workers, std::move(place_of)));
  if (state.peer) {
    state.peer->changed(request.root);
    CO_TRY_VOID(co_await state.peer->downloader().moved(old, now));
  }
  content::Link link;
  link.root = request.root;
  CO_TRY(const auto details, co_await inspect(link));
  co_return details.summary;
}

env::Task<BundleSummary> LocalNode::move_to(Root root, std::filesystem::path folder) {
  auto& state = *state_;
  if (!folder.is_absolute()) co_return fail(ErrorCode::invalid, "folder: must be an absolute path");
  const auto busy =
      state.peer ? unfinished_in(state.peer->downloader()) : std::vector<store::DownloadRow>();
  using Places = std::pair<env::Path, env::Path>;
  auto work = [&state, &root, &folder, &busy]() -> Result<Places> {
    TRY(const auto row, state.row_for(root));
    TRY_VOID(check_downloads(row, busy));
    TRY(auto now, store::move_place(*state.store, row, folder));
    return Places{row.place, std::move(now)};
  };
  CO_TRY(const auto places, co_await env::run_on(state.env.workers, std::move(work)));
  if (state.peer) {
    state.peer->changed(root);
    CO_TRY_VOID(co_await state.peer->downloader().moved(places.first, places.second));
  }
  content::Link link;
  link.root = root;
  CO_TRY(const auto details, co_await inspect(link));
  co_return details.summary;
}

env::Task<std::vector<ChunkInfo>> LocalNode::chunks(Root root, std::uint64_t stripe) {
  auto& state = *state_;
  auto* running = state.peer ? state.peer->downloader().running(root) : nullptr;
  if (running != nullptr && running->bundle()) {
    const auto bundle = running->bundle();
    auto chunks = ids_of(root, bundle->layout, stripe);
    if (!chunks) co_return fail(chunks.error());
    for (std::size_t i = 0; i < chunks->size(); ++i) {
      (*chunks)[i].holders =
          running->holders_of(static_cast<std::size_t>(stripe), static_cast<int>(i));
    }
    co_return chunks;
  }
  auto work = [&state, &root, stripe]() -> Result<std::vector<ChunkInfo>> {
    TRY(const auto row, state.row_for(root));
    TRY(const auto reader, store::StripeReader::open(*state.store, row));
    return ids_of(root, reader->bundle().layout, stripe);
  };
  co_return co_await env::run_on(state.env.workers, std::move(work));
}

namespace {

using Health = store::Glance::Health;

// Bundles that are not whole, as far as a glance tells.
struct Unwell {
  std::map<Root, std::pair<Health, std::string>> bundles;  // with their names

  static Result<Unwell> find(store::Store& store) {
    Unwell found;
    TRY(auto glance, store::Glance::make(store));
    store::BundleNumber last = 0;
    while (true) {
      TRY(const auto rows, store.library.bundles(last, kRowsAtOnce));
      if (rows.empty()) return found;
      for (const auto& row : rows) {
        const auto health = glance.health(row);
        if (health != Health::whole) found.bundles[row.root] = {health, row.name};
      }
      last = rows.back().number;
    }
  }
};

}  // namespace

// Files change without a word to this program: those who watch are told all the same, some time
// later.
env::asio::awaitable<void> LocalNode::State::keep_looking() {
  std::optional<Unwell> before;
  while (true) {
    const auto slept = co_await env.clock.sleep(kLookAtPlaces);
    if (!slept) co_return;
    auto look = [this] { return Unwell::find(*store); };
    auto found = co_await env::run_on(env.workers, std::move(look));
    if (!found) continue;
    const auto known = before ? std::move(before->bundles) : found->bundles;
    for (const auto& [root, bundle] : found->bundles) {
      const auto was = known.find(root);
      const bool same = was != known.end() && was->second.first == bundle.first;
      if (!same) library_changed(root, EventKind::bundle_changed, bundle.second);
    }
    for (const auto& [root, bundle] : known) {
      if (found->bundles.contains(root)) continue;
      library_changed(root, EventKind::bundle_changed, bundle.second);
    }
    before = std::move(*found);
  }
}

}  // namespace cairn::node
