#include "api/remote_node.h"

#include <boost/json/serialize.hpp>

#include "api/daemon_client.h"
#include "api/json.h"
#include "api/lines.h"
#include "api/remote_events.h"

namespace cairn::api {
namespace {

using Client = std::shared_ptr<DaemonClient>;

class RemoteSubscription final : public node::Subscription {
 public:
  explicit RemoteSubscription(std::shared_ptr<RemoteListener> listener)
      : listener_(std::move(listener)) {}
  ~RemoteSubscription() override { listener_->leave(); }
  RemoteSubscription(const RemoteSubscription&) = delete;
  RemoteSubscription& operator=(const RemoteSubscription&) = delete;

 private:
  std::shared_ptr<RemoteListener> listener_;
};

HttpQuestion question_of(const char* method, const std::string& path) {
  HttpQuestion question;
  question.method = method;
  question.path = "/api/v1/" + path;
  return question;
}

template <class Body>
HttpQuestion question_of(const char* method, const std::string& path, const Body& body) {
  auto question = question_of(method, path);
  question.body = json::serialize(json_of(body));
  return question;
}

// The values are read on the pool, because a library can be large.
template <class T>
env::Task<T> asked(Client client, HttpQuestion question) {
  auto asking = DaemonClient::ask(client, std::move(question));
  CO_TRY(const auto document, co_await std::move(asking));
  auto read = [&document] { return from_json<T>(document, Unknown::ignored); };
  auto value = co_await env::run_on(client->workers(), std::move(read));
  if (!value) co_return fail(value.error().in("the daemon's answer"));
  co_return value;
}

template <class T>
env::Task<std::vector<T>> listed(Client client, std::string path) {
  auto asking = asked<Listed<T>>(client, question_of("GET", path));
  CO_TRY(auto list, co_await std::move(asking));
  co_return std::move(list.items);
}

// For lists that can be very long: read as they come.
template <class T>
env::Task<std::vector<T>> listed_in_lines(Client client, std::string path) {
  std::vector<T> items;
  DaemonClient::TakeLines take = [&items](std::string_view lines) {
    return read_lines(lines, items);
  };
  auto asking = DaemonClient::ask_lines(client, question_of("GET", path), std::move(take));
  CO_TRY(const auto document, co_await std::move(asking));
  if (!document) co_return items;
  auto list = from_json<Listed<T>>(*document, Unknown::ignored);
  if (!list) co_return fail(list.error().in("the daemon's answer"));
  co_return std::move(list->items);
}

env::Task<> told(Client client, HttpQuestion question) {
  auto asking = DaemonClient::ask(client, std::move(question));
  CO_TRY_VOID(co_await std::move(asking));
  co_return Result<>{};
}

template <class T>
env::Task<T> commanded(Client client, HttpQuestion question, node::Control control) {
  auto running = DaemonClient::command(client, std::move(question), std::move(control));
  CO_TRY(const auto document, co_await std::move(running));
  auto value = from_json<T>(document, Unknown::ignored);
  if (!value) co_return fail(value.error().in("the daemon's answer"));
  co_return value;
}

std::string order_path(const std::optional<Root>& root, const char* order) {
  return "downloads/" + (root ? root->text() + "/" : std::string()) + order;
}

}  // namespace

RemoteNode::RemoteNode(env::Env env, env::asio::any_io_executor executor, const env::Path& socket)
    : client_(std::make_shared<DaemonClient>(env, executor, socket)), tasks_(executor) {}

RemoteNode::~RemoteNode() {
  client_->close();
}

env::asio::awaitable<void> RemoteNode::stop() {
  client_->close();
  tasks_.cancel();
  co_await tasks_.join();
}

env::Task<node::Shared> RemoteNode::share(node::ShareRequest request, node::Control control) {
  return commanded<node::Shared>(client_, question_of("POST", "bundles", request),
                                 std::move(control));
}

env::Task<std::vector<node::BundleSummary>> RemoteNode::list() {
  return listed_in_lines<node::BundleSummary>(client_, "bundles");
}

env::Task<node::BundleDetails> RemoteNode::inspect(content::Link link) {
  const InspectRequest request{std::move(link)};
  return asked<node::BundleDetails>(client_, question_of("POST", "bundles/inspect", request));
}

env::Task<node::GetReport> RemoteNode::get(node::GetRequest request, node::Control control) {
  return commanded<node::GetReport>(client_, question_of("POST", "get", request),
                                    std::move(control));
}

env::Task<node::VerifyReport> RemoteNode::verify(node::VerifyRequest request,
                                                 node::Control control) {
  return commanded<node::VerifyReport>(client_, question_of("POST", "bundles/verify", request),
                                       std::move(control));
}

env::Task<node::Removed> RemoteNode::remove(content::Link link, node::Control control) {
  return commanded<node::Removed>(client_, question_of("DELETE", "bundles/" + link.root.text()),
                                  std::move(control));
}

env::Task<node::Removed> RemoteNode::remove_unfinished(node::Control control) {
  return commanded<node::Removed>(client_, question_of("DELETE", "unfinished"), std::move(control));
}

env::Task<node::NodeStatus> RemoteNode::status() {
  return asked<node::NodeStatus>(client_, question_of("GET", "status"));
}

env::Task<> RemoteNode::rename(Root root, std::string name) {
  const RenameRequest request{std::move(name)};
  return told(client_, question_of("PUT", "bundles/" + root.text() + "/name", request));
}

env::Task<node::BundleSummary> RemoteNode::relocate(node::RelocateRequest request,
                                                    node::Control control) {
  const PlaceRequest place{std::move(request.path)};
  return commanded<node::BundleSummary>(
      client_, question_of("PUT", "bundles/" + request.root.text() + "/place", place),
      std::move(control));
}

env::Task<node::BundleSummary> RemoteNode::move_to(Root root, std::filesystem::path folder) {
  const FolderRequest request{std::move(folder)};
  return asked<node::BundleSummary>(
      client_, question_of("POST", "bundles/" + root.text() + "/move", request));
}

env::Task<std::vector<node::ChunkInfo>> RemoteNode::chunks(Root root, std::uint64_t stripe) {
  return listed<node::ChunkInfo>(client_, "chunks/" + root.text() + "/" + std::to_string(stripe));
}

env::Task<node::DownloadInfo> RemoteNode::download(node::GetRequest request) {
  return asked<node::DownloadInfo>(client_, question_of("POST", "downloads", request));
}

env::Task<node::DownloadInfo> RemoteNode::seed(node::SeedRequest request) {
  return asked<node::DownloadInfo>(client_, question_of("POST", "seed", request));
}

env::Task<std::vector<node::DownloadInfo>> RemoteNode::downloads() {
  return listed<node::DownloadInfo>(client_, "downloads");
}

env::Task<node::DownloadDetails> RemoteNode::download_details(Root root) {
  return asked<node::DownloadDetails>(client_, question_of("GET", "downloads/" + root.text()));
}

env::Task<> RemoteNode::pause(std::optional<Root> root) {
  return told(client_, question_of("POST", order_path(root, "pause")));
}

env::Task<> RemoteNode::resume(std::optional<Root> root) {
  return told(client_, question_of("POST", order_path(root, "resume")));
}

env::Task<> RemoteNode::recheck(Root root) {
  return told(client_, question_of("POST", order_path(root, "recheck")));
}

env::Task<> RemoteNode::move(Root root, std::optional<Root> before) {
  const MoveRequest request{before};
  return told(client_, question_of("POST", order_path(root, "move"), request));
}

env::Task<> RemoteNode::reorder(Root root, content::FileOrder order) {
  return told(client_, question_of("PUT", order_path(root, "order"), order));
}

env::Task<> RemoteNode::choose(Root root, std::vector<std::string> patterns) {
  const ChooseRequest request{std::move(patterns)};
  return told(client_, question_of("PUT", order_path(root, "files"), request));
}

env::Task<> RemoteNode::drop(Root root) {
  return told(client_, question_of("DELETE", "downloads/" + root.text()));
}

env::Task<std::vector<node::PeerInfo>> RemoteNode::peers() {
  return listed<node::PeerInfo>(client_, "peers");
}

env::Task<node::NetworkInfo> RemoteNode::network() {
  return asked<node::NetworkInfo>(client_, question_of("GET", "network"));
}

env::Task<node::PortTest> RemoteNode::test_port() {
  return asked<node::PortTest>(client_, question_of("GET", "network/port"));
}

env::Task<node::LimitsInfo> RemoteNode::limits() {
  return asked<node::LimitsInfo>(client_, question_of("GET", "limits"));
}

env::Task<> RemoteNode::set_limits(node::TransferLimits limits) {
  return told(client_, question_of("PUT", "limits", limits));
}

std::unique_ptr<node::Subscription> RemoteNode::subscribe(
    std::function<void(const node::Event&)> on_event) {
  auto listener = std::make_shared<RemoteListener>(std::move(on_event));
  tasks_.spawn(RemoteListener::listen(listener, client_));
  return std::make_unique<RemoteSubscription>(std::move(listener));
}

env::Task<> RemoteNode::shut_down() {
  return told(client_, question_of("POST", "shutdown"));
}

}  // namespace cairn::api
