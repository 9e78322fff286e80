#include "node/guest.h"

#include "node/download_view.h"
#include "node/progress_meter.h"

namespace cairn::node {

namespace asio = env::asio;

namespace {

class NothingHeld final : public transfer::Holdings {
 public:
  env::Task<std::shared_ptr<store::Holding>> find(Root) override {
    co_return fail(ErrorCode::not_found, "this node keeps nothing");
  }
};

transfer::PoolOptions pool_options(const PeerOptions& options, transfer::DownloadGate& gate) {
  transfer::PoolOptions out;
  out.network = options.network.name;
  out.secret = options.network.secret;
  out.agent = options.agent;
  out.gate = &gate;
  return out;
}

PresenceOptions presence_options(const PeerOptions& options) {
  PresenceOptions out;
  out.network = options.network;
  out.saved_nodes = options.saved_nodes;
  out.transient = true;
  out.announce = false;
  return out;
}

struct Guest {
  Guest(env::Env surroundings, const asio::any_io_executor& executor,
        std::shared_ptr<const crypto::Identity> identity, PeerMeans means,
        const PeerOptions& options)
      : env(surroundings),
        gate(env.clock),
        server(env, executor, means.reads, nothing, {}),
        pool(env, executor, means.streams, identity->node_id(), server,
             pool_options(options, gate)),
        presence(env, means.presence, executor, identity, presence_options(options)),
        finder(env, means.presence.network, presence),
        finisher(env.workers) {}

  env::Env env;
  NothingHeld nothing;
  transfer::DownloadGate gate;
  transfer::ChunkServer server;
  transfer::SessionPool pool;
  Presence presence;
  PeerFinder finder;
  download::Budget budget{kDownloadBytesMax};
  store::Finisher finisher;
};

download::DownloadRequest request_of(GetRequest get) {
  download::DownloadRequest request;
  request.link = std::move(get.link);
  request.addresses = std::move(get.from);
  request.target.output = std::move(get.output);
  request.target.patterns = std::move(get.patterns);
  request.target.overwrite = get.overwrite;
  request.order = std::move(get.order);
  request.keep_record = false;
  return request;
}

asio::awaitable<void> run_download(download::Download& download,
                                   std::optional<Result<store::Materialized>>& outcome) {
  outcome = co_await download.run();
}

env::Task<store::Materialized> watch(Guest& guest, download::Download& download, Control control) {
  std::optional<Result<store::Materialized>> outcome;
  env::TaskGroup tasks(co_await asio::this_coro::executor);
  tasks.spawn(run_download(download, outcome));
  while (!outcome) {
    const auto slept = co_await guest.env.clock.sleep(kReportEvery / 4);
    if (!slept || control.stop.stop_requested()) break;
    if (outcome || !control.progress) continue;
    DownloadInfo info;
    info.name = download.request().link.name;
    info.state = DownloadState::running;
    put_view(info, download.view());
    Progress progress{info.done_bytes, info.total_bytes, 0, 0};
    progress.download = info;
    control.progress(progress);
  }
  tasks.cancel();
  co_await tasks.join();
  if (!outcome || control.stop.stop_requested()) {
    co_return fail(ErrorCode::cancelled, "the download");
  }
  co_return std::move(*outcome);
}

}  // namespace

env::Task<GetReport> get_as_guest(env::Env env, std::shared_ptr<const crypto::Identity> identity,
                                  PeerMeans means, PeerOptions options, GetRequest request,
                                  Control control) {
  if (!request.link.key) {
    co_return fail(ErrorCode::permission, "bundle " + request.link.root.brief() +
                                              " cannot be read without the key of its link");
  }
  const auto executor = co_await asio::this_coro::executor;
  Guest guest(env, executor, identity, means, options);
  guest.gate.set_limits(download_limits(limits_at(options.limits, means.week_time())));
  auto started = co_await guest.presence.start();
  if (started) started = co_await guest.pool.start();
  Result<store::Materialized> done = fail(ErrorCode::cancelled, "");
  if (started) {
    download::Download download({env,
                                 executor,
                                 nullptr,
                                 guest.pool,
                                 guest.finder,
                                 guest.budget,
                                 guest.finisher,
                                 {},
                                 {},
                                 {}},
                                request_of(std::move(request)));
    done = co_await watch(guest, download, std::move(control));
  }
  co_await guest.server.stop();
  co_await guest.pool.stop();
  co_await guest.presence.stop();
  if (!started) co_return fail(started.error());
  if (!done) co_return fail(done.error());
  co_return GetReport{done->path,       done->bytes,          done->files,
                      done->kept_bytes, done->rebuilt_chunks, done->warnings};
}

}  // namespace cairn::node
