#include "api/routes.h"

#include <array>

#include <boost/json/serialize.hpp>

#include "api/event_stream.h"
#include "api/json.h"
#include "api/list_reply.h"
#include "api/long_command.h"
#include "api/metrics.h"
#include "api/route_form.h"
#include "base/limits.h"

namespace cairn::api {

namespace asio = env::asio;

struct Routes::Call {
  HttpRequest request;
  HttpReply& reply;
  PathNames names;
};

struct Routes::Route {
  std::string_view method;
  std::string_view path;
  env::Task<std::string> (Routes::*ask)(Call&) = nullptr;
  env::Task<> (Routes::*answer)(Call&) = nullptr;
};

struct Routes::Probe {
  explicit Probe(const asio::any_io_executor& executor) : wakeup(executor) {}

  Wakeup wakeup;
  std::optional<Result<node::NodeStatus>> outcome;
};

std::span<const Routes::Route> Routes::all() {
  static constexpr std::array kAll{
      Route{"GET", "/health", nullptr, &Routes::health},
      Route{"GET", "/metrics", nullptr, &Routes::metrics},
      Route{"GET", "/api/v1/status", &Routes::status},
      Route{"GET", "/api/v1/network", &Routes::network},
      Route{"GET", "/api/v1/network/port", &Routes::test_port},
      Route{"GET", "/api/v1/peers", &Routes::peers},
      Route{"GET", "/api/v1/limits", &Routes::limits},
      Route{"PUT", "/api/v1/limits", &Routes::put_limits},
      Route{"PATCH", "/api/v1/limits", &Routes::patch_limits},
      Route{"GET", "/api/v1/bundles", nullptr, &Routes::bundles},
      Route{"POST", "/api/v1/bundles", nullptr, &Routes::share},
      Route{"POST", "/api/v1/bundles/inspect", &Routes::inspect},
      Route{"POST", "/api/v1/bundles/verify", nullptr, &Routes::verify},
      Route{"GET", "/api/v1/bundles/{root}", &Routes::inspect_root},
      Route{"DELETE", "/api/v1/bundles/{root}", nullptr, &Routes::remove},
      Route{"PUT", "/api/v1/bundles/{root}/name", &Routes::rename},
      Route{"PUT", "/api/v1/bundles/{root}/place", nullptr, &Routes::relocate},
      Route{"POST", "/api/v1/bundles/{root}/move", &Routes::move_to},
      Route{"GET", "/api/v1/chunks/{root}/{stripe}", &Routes::chunks},
      Route{"DELETE", "/api/v1/unfinished", nullptr, &Routes::remove_unfinished},
      Route{"POST", "/api/v1/get", nullptr, &Routes::get},
      Route{"GET", "/api/v1/downloads", &Routes::downloads},
      Route{"POST", "/api/v1/downloads", &Routes::download},
      Route{"POST", "/api/v1/downloads/pause", &Routes::pause},
      Route{"POST", "/api/v1/downloads/resume", &Routes::resume},
      Route{"GET", "/api/v1/downloads/{root}", &Routes::download_details},
      Route{"DELETE", "/api/v1/downloads/{root}", &Routes::drop},
      Route{"POST", "/api/v1/downloads/{root}/pause", &Routes::pause},
      Route{"POST", "/api/v1/downloads/{root}/resume", &Routes::resume},
      Route{"POST", "/api/v1/downloads/{root}/recheck", &Routes::recheck},
      Route{"POST", "/api/v1/downloads/{root}/move", &Routes::move},
      Route{"PUT", "/api/v1/downloads/{root}/order", &Routes::reorder},
      Route{"PUT", "/api/v1/downloads/{root}/files", &Routes::choose},
      Route{"POST", "/api/v1/seed", &Routes::seed},
      Route{"GET", "/api/v1/events", nullptr, &Routes::events},
      Route{"POST", "/api/v1/shutdown", nullptr, &Routes::shutdown},
  };
  return kAll;
}

namespace {

constexpr int kMethodNotAllowed = 405;

template <class T>
Result<> read_body(const HttpRequest& request, T& value) {
  auto body = parse_json(request.body.empty() ? "{}" : request.body);
  if (!body) return fail(body.error().in("the body"));
  const auto read = read_json(*body, value, Unknown::refused);
  if (!read) return fail(read.error().in("the body"));
  return {};
}

// The daemon's current folder is not that of whoever asks.
Result<> check_absolute(const char* field, const std::filesystem::path& path) {
  if (path.is_absolute()) return {};
  return fail(ErrorCode::invalid, std::string(field) + ": must be an absolute path");
}

Result<> check_pieces(const std::vector<int>& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i] >= 0 && pieces[i] < limits::kDataPiecesMax + limits::kParityPiecesMax) continue;
    return fail(ErrorCode::invalid,
                "pieces[" + std::to_string(i) + "]: must be a whole number from 0 to 63");
  }
  return {};
}

// On the pool, because a library can be large.
template <class T>
env::Task<std::string> text_of(env::Workers& workers, Result<T> value) {
  if (!value) co_return fail(value.error());
  auto work = [&value]() -> Result<std::string> { return json::serialize(json_of(*value)); };
  co_return co_await env::run_on(workers, std::move(work));
}

Result<std::string> nothing_more(const Result<>& done) {
  if (!done) return fail(done.error());
  return "{}";
}

bool wants_lines(const HttpRequest& request) {
  return request.accept.find(kLinesType) != std::string::npos;
}

}  // namespace

Routes::Routes(env::Env env, asio::any_io_executor executor, node::Node& node,
               RoutesOptions options)
    : env_(env),
      executor_(std::move(executor)),
      node_(node),
      options_(std::move(options)),
      events_(std::make_shared<EventLog>(executor_, env.random, node)),
      tasks_(executor_) {}

Routes::~Routes() = default;

asio::awaitable<void> Routes::stop() {
  tasks_.cancel();
  co_await tasks_.join();
}

env::Task<> Routes::answer(HttpRequest request, HttpReply& reply) {
  Call call{std::move(request), reply, {}};
  const Route* chosen = nullptr;
  std::string allowed;
  for (const auto& route : all()) {
    if (chosen != nullptr || !has_form(call.request.path, route.path, call.names)) continue;
    if (route.method == call.request.method) chosen = &route;
    allowed.append(allowed.empty() ? "" : ", ").append(route.method);
  }
  if (chosen == nullptr && allowed.empty()) {
    Error error{ErrorCode::not_found, "there is no such path"};
    co_return co_await reply.send_error(std::move(error));
  }
  if (chosen == nullptr) {
    const Error error{ErrorCode::unsupported, "this path takes " + allowed};
    auto response = error_response(kMethodNotAllowed, error);
    response.more_fields.emplace_back("Allow", allowed);
    co_return co_await reply.send(std::move(response));
  }
  if (chosen->answer != nullptr) co_return co_await (this->*chosen->answer)(call);
  auto asked = (this->*chosen->ask)(call);
  auto body = co_await std::move(asked);
  co_return co_await reply.send_body(std::move(body));
}

// ---- views --------------------------------------------------------------------------------------

env::Task<std::string> Routes::status(Call&) {
  CO_TRY(const auto status, co_await node_.status());
  auto value = json_of(status);
  value.get_object()["version"] = options_.version;
  co_return json::serialize(value);
}

env::Task<std::string> Routes::network(Call&) {
  auto network = co_await node_.network();
  co_return co_await text_of(env_.workers, std::move(network));
}

env::Task<std::string> Routes::test_port(Call&) {
  auto test = co_await node_.test_port();
  co_return co_await text_of(env_.workers, std::move(test));
}

env::Task<std::string> Routes::peers(Call&) {
  auto peers = co_await node_.peers();
  auto writing = list_text(env_.workers, "peers", std::move(peers));
  co_return co_await std::move(writing);
}

env::Task<std::string> Routes::limits(Call&) {
  auto limits = co_await node_.limits();
  co_return co_await text_of(env_.workers, std::move(limits));
}

env::Task<std::string> Routes::put_limits(Call& call) {
  node::TransferLimits limits;
  CO_TRY_VOID(read_body(call.request, limits));
  CO_TRY_VOID(co_await node_.set_limits(limits));
  co_return co_await this->limits(call);
}

env::Task<std::string> Routes::patch_limits(Call& call) {
  CO_TRY(auto known, co_await node_.limits());
  CO_TRY_VOID(read_body(call.request, known.limits));
  CO_TRY_VOID(co_await node_.set_limits(known.limits));
  co_return co_await limits(call);
}

env::Task<> Routes::bundles(Call& call) {
  auto bundles = co_await node_.list();
  if (bundles && wants_lines(call.request)) {
    auto sending = send_lines(env_.workers, call.reply, std::move(*bundles));
    co_return co_await std::move(sending);
  }
  auto writing = list_text(env_.workers, "bundles", std::move(bundles));
  auto text = co_await std::move(writing);
  co_return co_await call.reply.send_body(std::move(text));
}

env::Task<std::string> Routes::inspect(Call& call) {
  InspectRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  auto details = co_await node_.inspect(request.link);
  co_return co_await text_of(env_.workers, std::move(details));
}

env::Task<std::string> Routes::inspect_root(Call& call) {
  content::Link link;
  link.root = call.names.root;
  auto details = co_await node_.inspect(link);
  co_return co_await text_of(env_.workers, std::move(details));
}

env::Task<std::string> Routes::rename(Call& call) {
  RenameRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  co_return nothing_more(co_await node_.rename(call.names.root, request.name));
}

env::Task<std::string> Routes::move_to(Call& call) {
  FolderRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  CO_TRY_VOID(check_absolute("folder", request.folder));
  auto moved = co_await node_.move_to(call.names.root, request.folder);
  co_return co_await text_of(env_.workers, std::move(moved));
}

env::Task<std::string> Routes::chunks(Call& call) {
  auto chunks = co_await node_.chunks(call.names.root, call.names.stripe);
  auto writing = list_text(env_.workers, "chunks", std::move(chunks));
  co_return co_await std::move(writing);
}

// ---- downloads ----------------------------------------------------------------------------------

env::Task<std::string> Routes::downloads(Call&) {
  auto downloads = co_await node_.downloads();
  auto writing = list_text(env_.workers, "downloads", std::move(downloads));
  co_return co_await std::move(writing);
}

env::Task<std::string> Routes::download(Call& call) {
  node::GetRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  CO_TRY_VOID(check_absolute("output", request.output));
  auto info = co_await node_.download(std::move(request));
  co_return co_await text_of(env_.workers, std::move(info));
}

env::Task<std::string> Routes::seed(Call& call) {
  node::SeedRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  CO_TRY_VOID(check_pieces(request.pieces));
  auto info = co_await node_.seed(std::move(request));
  co_return co_await text_of(env_.workers, std::move(info));
}

env::Task<std::string> Routes::download_details(Call& call) {
  auto details = co_await node_.download_details(call.names.root);
  co_return co_await text_of(env_.workers, std::move(details));
}

env::Task<std::string> Routes::pause(Call& call) {
  const bool all = call.request.path == "/api/v1/downloads/pause";
  const auto root = all ? std::nullopt : std::optional(call.names.root);
  co_return nothing_more(co_await node_.pause(root));
}

env::Task<std::string> Routes::resume(Call& call) {
  const bool all = call.request.path == "/api/v1/downloads/resume";
  const auto root = all ? std::nullopt : std::optional(call.names.root);
  co_return nothing_more(co_await node_.resume(root));
}

env::Task<std::string> Routes::recheck(Call& call) {
  co_return nothing_more(co_await node_.recheck(call.names.root));
}

env::Task<std::string> Routes::move(Call& call) {
  MoveRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  co_return nothing_more(co_await node_.move(call.names.root, request.before));
}

env::Task<std::string> Routes::choose(Call& call) {
  ChooseRequest request;
  CO_TRY_VOID(read_body(call.request, request));
  co_return nothing_more(co_await node_.choose(call.names.root, std::move(request.patterns)));
}

env::Task<std::string> Routes::reorder(Call& call) {
  content::FileOrder order;
  CO_TRY_VOID(read_body(call.request, order));
  co_return nothing_more(co_await node_.reorder(call.names.root, order));
}

env::Task<std::string> Routes::drop(Call& call) {
  co_return nothing_more(co_await node_.drop(call.names.root));
}

// ---- commands that take long --------------------------------------------------------------------

template <class T>
env::Task<> Routes::run_long(Call& call, std::function<env::Task<T>(node::Control)> command) {
  LongCommand around(env_, executor_, call.reply, wants_lines(call.request));
  auto begun = co_await around.begin();
  if (!begun) {
    Result<std::string> failed = fail(begun.error());
    co_return co_await around.finish(std::move(failed));
  }
  auto running = command(around.control());
  auto result = co_await std::move(running);
  auto writing = text_of(env_.workers, std::move(result));
  auto text = co_await std::move(writing);
  co_return co_await around.finish(std::move(text));
}

env::Task<> Routes::share(Call& call) {
  node::ShareRequest request;
  auto read = read_body(call.request, request);
  if (read) read = check_absolute("path", request.path);
  if (!read) co_return co_await call.reply.send_error(read.error());
  std::function<env::Task<node::Shared>(node::Control)> command =
      [this, request](node::Control control) { return node_.share(request, std::move(control)); };
  co_return co_await run_long(call, std::move(command));
}

env::Task<> Routes::verify(Call& call) {
  node::VerifyRequest request;
  const auto read = read_body(call.request, request);
  if (!read) co_return co_await call.reply.send_error(read.error());
  std::function<env::Task<node::VerifyReport>(node::Control)> command =
      [this, request](node::Control control) { return node_.verify(request, std::move(control)); };
  co_return co_await run_long(call, std::move(command));
}

env::Task<> Routes::relocate(Call& call) {
  PlaceRequest place;
  auto read = read_body(call.request, place);
  if (read) read = check_absolute("path", place.path);
  if (!read) co_return co_await call.reply.send_error(read.error());
  const node::RelocateRequest request{call.names.root, place.path};
  std::function<env::Task<node::BundleSummary>(node::Control)> command =
      [this, request](node::Control control) {
        return node_.relocate(request, std::move(control));
      };
  co_return co_await run_long(call, std::move(command));
}

env::Task<> Routes::remove(Call& call) {
  content::Link link;
  link.root = call.names.root;
  std::function<env::Task<node::Removed>(node::Control)> command =
      [this, link](node::Control control) { return node_.remove(link, std::move(control)); };
  co_return co_await run_long(call, std::move(command));
}

env::Task<> Routes::remove_unfinished(Call& call) {
  std::function<env::Task<node::Removed>(node::Control)> command = [this](node::Control control) {
    return node_.remove_unfinished(std::move(control));
  };
  co_return co_await run_long(call, std::move(command));
}

env::Task<> Routes::get(Call& call) {
  node::GetRequest request;
  auto read = read_body(call.request, request);
  if (read) read = check_absolute("output", request.output);
  if (!read) co_return co_await call.reply.send_error(read.error());
  std::function<env::Task<node::GetReport>(node::Control)> command =
      [this, request](node::Control control) { return node_.get(request, std::move(control)); };
  co_return co_await run_long(call, std::move(command));
}

// ---- the daemon ---------------------------------------------------------------------------------

env::Task<> Routes::events(Call& call) {
  return stream_events(call.reply, events_, env_.clock, call.request.last_event_id);
}

// As in the table of all.
// NOLINTNEXTLINE(readability-make-member-function-const)
env::Task<> Routes::shutdown(Call& call) {
  HttpResponse response;
  response.status = 202;
  response.body = R"({"stopping":true})";
  auto sent = co_await call.reply.send(std::move(response));
  if (options_.on_shutdown) options_.on_shutdown();
  co_return sent;
}

asio::awaitable<void> Routes::probe(std::shared_ptr<Probe> probe) {
  auto status = co_await node_.status();
  probe->outcome = std::move(status);
  probe->wakeup.wake();
}

namespace {

asio::awaitable<void> wake_after(env::Clock& clock, env::Duration duration, Wakeup& wakeup,
                                 bool& late) {
  const auto slept = co_await clock.sleep(duration);
  if (!slept) co_return;
  late = true;
  wakeup.wake();
}

}  // namespace

// A node that hangs has one question waiting, however often its health is asked for.
env::Task<> Routes::health(Call& call) {
  if (!probe_ || probe_->outcome) {
    probe_ = std::make_shared<Probe>(executor_);
    tasks_.spawn(probe(probe_));
  }
  const auto waited = probe_;
  bool late = false;
  env::TaskGroup timer(executor_);
  timer.spawn(wake_after(env_.clock, kHealthWithin, waited->wakeup, late));
  Result<> going_on;
  while (!waited->outcome && !late && going_on) going_on = co_await waited->wakeup.wait();
  timer.cancel();
  co_await timer.join();
  HttpResponse response;
  json::object body;
  if (waited->outcome && *waited->outcome) {
    const auto& status = **waited->outcome;
    body = {{"status", "ok"},
            {"version", options_.version},
            {"bundles", status.bundles},
            {"free_bytes", status.free_bytes}};
  } else {
    response.status = 503;
    const Error late_error{ErrorCode::unavailable, "the node does not answer within 2 seconds"};
    const auto& error = waited->outcome ? waited->outcome->error() : late_error;
    body = {{"status", "failing"}, {"version", options_.version}, {"error", json_of(error)}};
  }
  response.body = json::serialize(body);
  co_return co_await call.reply.send(std::move(response));
}

env::Task<> Routes::metrics(Call& call) {
  Measured measured;
  measured.version = options_.version;
  measured.api_connections = options_.connections();
  auto status = co_await node_.status();
  if (status) measured.status = std::move(*status);
  auto network = co_await node_.network();
  if (network) measured.network = std::move(*network);
  auto downloads = co_await node_.downloads();
  if (downloads) measured.downloads = std::move(*downloads);
  HttpResponse response;
  response.type = kMetricsType;
  response.body = metrics_text(measured);
  co_return co_await call.reply.send(std::move(response));
}

}  // namespace cairn::api
