#include "api/json.h"
#include "app/commands/commands.h"
#include "app/exit_status.h"
#include "app/print_json.h"
#include "app/print_transfers.h"
#include "app/safe_text.h"

namespace cairn::app {
namespace {

constexpr env::Duration kWatchEvery = std::chrono::seconds(1);
constexpr env::Duration kLookAtDownload = std::chrono::milliseconds(100);

template <class Value>
void print_document(Session& session, const Value& value) {
  session.console.print(json_line(api::json_of(value)) + "\n");
}

std::optional<Root> root_of(const Session& session) {
  if (session.links.empty()) return std::nullopt;
  return session.links.front().root;
}

// Until it ends; with a line that shows how far it is.
env::Task<int> follow(Session& session, Root root) {
  ProgressLine line(session.console, {session.links.front().name, session.options.quiet});
  while (true) {
    CO_TRY(const auto details, co_await session.node.download_details(root));
    const auto& info = details.info;
    if (info.state == node::DownloadState::finished) co_return kExitDone;
    if (info.state == node::DownloadState::failed) co_return fail(ErrorCode::io, info.problem);
    node::Progress progress{info.done_bytes, info.total_bytes, 0, 0};
    progress.download = info;
    line.update(progress);
    if (session.stop.stop_requested()) co_return fail(ErrorCode::cancelled, "keeping the chunks");
    const auto slept = co_await session.clock.sleep(kLookAtDownload);
    if (!slept) co_return fail(slept.error());
  }
}

}  // namespace

env::Task<int> run_downloads(Session& session) {
  CO_TRY(const auto downloads, co_await session.node.downloads());
  if (session.options.json) {
    print_document(session, api::Listed<node::DownloadInfo>{downloads});
  } else {
    session.console.print(downloads_text(downloads, session.console.out_screen()));
  }
  co_return kExitDone;
}

env::Task<int> run_peers(Session& session) {
  CO_TRY(const auto peers, co_await session.node.peers());
  if (session.options.json) {
    print_document(session, api::Listed<node::PeerInfo>{peers});
  } else {
    session.console.print(peers_text(peers));
  }
  co_return kExitDone;
}

env::Task<int> run_seed(Session& session) {
  node::SeedRequest request{session.links.front(), session.options.pieces, session.options.from};
  CO_TRY(const auto info, co_await session.node.seed(std::move(request)));
  CO_TRY(const auto status, co_await follow(session, info.root));
  CO_TRY(const auto ended, co_await session.node.download_details(info.root));
  if (session.options.json) {
    print_document(session, ended.info);
  } else {
    remark(session, "The chunks are kept for others, and offered as long as the daemon runs.");
  }
  co_return status;
}

env::Task<int> run_pause(Session& session) {
  const auto root = root_of(session);
  CO_TRY_VOID(co_await session.node.pause(root));
  co_return kExitDone;
}

env::Task<int> run_resume(Session& session) {
  const auto root = root_of(session);
  CO_TRY_VOID(co_await session.node.resume(root));
  co_return kExitDone;
}

env::Task<int> run_order(Session& session) {
  CO_TRY_VOID(co_await session.node.reorder(session.links.front().root, session.options.order));
  co_return kExitDone;
}

env::Task<int> run_limits(Session& session) {
  CO_TRY(auto limits, co_await session.node.limits());
  const auto& options = session.options;
  if (options.up) limits.limits.upload_per_s = *options.up;
  if (options.down) limits.limits.download_per_s = *options.down;
  if (options.up || options.down) {
    auto wanted = limits.limits;
    CO_TRY_VOID(co_await session.node.set_limits(std::move(wanted)));
    CO_TRY(limits, co_await session.node.limits());
  }
  if (options.json) {
    print_document(session, limits);
  } else {
    session.console.print(limits_text(limits));
  }
  co_return kExitDone;
}

env::Task<int> run_reach(Session& session) {
  CO_TRY(const auto test, co_await session.node.test_port());
  if (session.options.json) {
    print_document(session, test);
  } else {
    session.console.print(reach_text(test));
  }
  co_return kExitDone;
}

// On a terminal a picture that is drawn again each second; elsewhere, and as JSON, a line for each
// event.
env::Task<int> run_watch(Session& session) {
  const bool picture = session.console.out_screen().is_terminal && !session.options.json;
  const auto subscription = session.node.subscribe([&session, picture](const node::Event& event) {
    if (picture) return;
    if (session.options.json) {
      print_document(session, event);
      return;
    }
    auto text = std::string(node::to_string(event.kind));
    if (!event.text.empty()) text += " " + event.text;
    session.console.print(escaped(text) + "\n");
  });
  auto next = session.clock.now();
  while (!session.stop.stop_requested()) {
    if (picture && session.clock.now() >= next) {
      next = session.clock.now() + kWatchEvery;
      CO_TRY(const auto network, co_await session.node.network());
      CO_TRY(const auto downloads, co_await session.node.downloads());
      CO_TRY(const auto peers, co_await session.node.peers());
      const auto& screen = session.console.out_screen();
      session.console.print("\x1b[H\x1b[2J" + watch_text(network, downloads, peers,
                                                         screen.rows() - 1, screen.columns()));
    }
    const auto slept = co_await session.clock.sleep(kLookAtDownload);
    if (!slept) break;
    if (!session.console.result()) break;  // nobody reads it any more
  }
  co_return kExitDone;
}

}  // namespace cairn::app
