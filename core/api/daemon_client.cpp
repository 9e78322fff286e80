#include "api/daemon_client.h"

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

#include "api/json.h"
#include "base/limits.h"
#include "env/task_group.h"

namespace cairn::api {

namespace asio = env::asio;
using asio::local::stream_protocol;

namespace {

// Larger documents are read on the pool.
constexpr std::size_t kReadHereBytes = 64 * limits::kKiB;
constexpr int kFirstErrorStatus = 400;

Error error_from(const json::value& document, int status) {
  const auto* object = document.if_object();
  const auto* error = object == nullptr ? nullptr : object->if_contains("error");
  if (error != nullptr) {
    auto known = from_json<Error>(*error, Unknown::ignored);
    if (known) return std::move(*known);
  }
  return {ErrorCode::io, "the daemon answered with the status " + std::to_string(status)};
}

}  // namespace

DaemonClient::DaemonClient(env::Env env, asio::any_io_executor executor, env::Path socket)
    : env_(env), executor_(std::move(executor)), socket_(std::move(socket)) {}

DaemonClient::~DaemonClient() = default;

void DaemonClient::close() {
  closed_ = true;
  idle_.clear();
  for (auto* socket : in_use_) socket->close();
}

Error DaemonClient::told(Error error) const {
  if (error.code == ErrorCode::unavailable) error.context += " (" + socket_.string() + ")";
  return error;
}

env::Task<std::unique_ptr<HttpSocket>> DaemonClient::connect() {
  if (closed_) co_return fail(ErrorCode::cancelled, "");
  stream_protocol::socket socket(executor_);
  boost::system::error_code failed;
  try {
    // Where it is of this machine, this takes no time.
    socket.connect(stream_protocol::endpoint(socket_.string()), failed);
  } catch (const boost::system::system_error& error) {
    failed = error.code();
  }
  if (failed) {
    co_return fail(ErrorCode::unavailable,
                   "no daemon answers at " + socket_.string() + ": " + failed.message());
  }
  co_return std::make_unique<HttpSocket>(std::move(socket), env_.clock);
}

std::unique_ptr<HttpSocket> DaemonClient::take_idle() {
  while (!idle_.empty()) {
    auto socket = std::move(idle_.back());
    idle_.pop_back();
    if (socket->is_idle()) return socket;
  }
  return nullptr;
}

void DaemonClient::keep(std::unique_ptr<HttpSocket> socket) {
  if (!closed_ && idle_.size() < kIdleMax) idle_.push_back(std::move(socket));
}

env::Task<std::shared_ptr<DaemonClient::Stream>> DaemonClient::open(
    std::shared_ptr<DaemonClient> client, HttpQuestion question) {
  const bool may_repeat = question.method == "GET";
  const auto text = request_text(question);
  auto socket = client->take_idle();
  while (true) {
    const bool used_before = socket != nullptr;
    if (!socket) {
      CO_TRY(socket, co_await client->connect());
    }
    auto stream = std::make_shared<Stream>();
    stream->socket = std::move(socket);
    stream->answer = std::make_unique<HttpAnswer>(*stream->socket, client->env_.clock);
    const Use use(*client, stream->socket.get());
    auto done = co_await stream->socket->write(text);
    // A daemon that has no room for another connection says so, and reads nothing.
    const bool may_answer = done || done.error().code == ErrorCode::unavailable;
    if (may_answer) done = co_await stream->answer->read_head(kAnswerWithin);
    if (done && stream->answer->api_version() != kApiVersion) {
      co_return fail(ErrorCode::unsupported,
                     "the daemon speaks another version of the API; start it again");
    }
    if (done) co_return stream;
    // It may have been closed at that moment, as connections are that nobody uses.
    const bool again = used_before && may_repeat && !stream->answer->has_begun() &&
                       done.error().code == ErrorCode::unavailable;
    if (!again) co_return fail(client->told(done.error()));
  }
}

env::Task<json::value> DaemonClient::understood(std::shared_ptr<DaemonClient> client,
                                                std::string text, int status) {
  Result<json::value> document = fail(ErrorCode::corrupt, "");
  if (text.size() <= kReadHereBytes) {
    document = parse_json(text);
  } else {
    auto parse = [&text] { return parse_json(text); };
    document = co_await env::run_on(client->env_.workers, std::move(parse));
  }
  if (!document) {
    co_return fail(ErrorCode::corrupt, "the daemon's answer " + document.error().context);
  }
  if (status >= kFirstErrorStatus) co_return fail(error_from(*document, status));
  co_return document;
}

env::Task<json::value> DaemonClient::ask(std::shared_ptr<DaemonClient> client,
                                         HttpQuestion question) {
  auto opening = open(client, std::move(question));
  CO_TRY(auto stream, co_await std::move(opening));
  co_return co_await rest(client, std::move(stream));
}

env::Task<json::value> DaemonClient::rest(std::shared_ptr<DaemonClient> client,
                                          std::shared_ptr<Stream> stream) {
  const Use use(*client, stream->socket.get());
  auto reading = stream->answer->read_body(kAnswerWithin);
  auto body = co_await std::move(reading);
  if (!body) co_return fail(client->told(body.error()));
  const int status = stream->answer->status();
  if (stream->answer->leaves_connection()) client->keep(std::move(stream->socket));
  co_return co_await understood(client, std::move(*body), status);
}

env::Task<std::optional<json::value>> DaemonClient::ask_lines(std::shared_ptr<DaemonClient> client,
                                                              HttpQuestion question,
                                                              TakeLines take) {
  question.accept = kLinesType;
  auto opening = open(client, std::move(question));
  CO_TRY(auto stream, co_await std::move(opening));
  if (stream->answer->type() != kLinesType) {
    CO_TRY(auto document, co_await rest(client, std::move(stream)));
    co_return std::optional(std::move(document));
  }
  const Use use(*client, stream->socket.get());
  std::size_t bytes = 0;
  while (true) {
    auto reading = stream->answer->read_lines(kAnswerWithin);
    auto lines = co_await std::move(reading);
    if (!lines) co_return fail(client->told(lines.error()));
    if (lines->empty()) break;
    bytes += lines->size();
    if (bytes > limits::kApiAnswerBytesMax) {
      co_return fail(ErrorCode::limit, "the daemon's answer is larger than 1 GiB");
    }
    auto work = [&take, &lines] { return take(*lines); };
    const auto taken = co_await env::run_on(client->env_.workers, std::move(work));
    if (!taken) co_return fail(ErrorCode::corrupt, "the daemon's answer " + taken.error().context);
  }
  if (stream->answer->leaves_connection()) client->keep(std::move(stream->socket));
  co_return std::nullopt;
}

env::Task<json::value> DaemonClient::follow(std::shared_ptr<DaemonClient> client,
                                            std::shared_ptr<Stream> stream,
                                            node::ProgressFn progress) {
  while (true) {
    auto reading = stream->answer->read_line(kLineWithin);
    auto line = co_await std::move(reading);
    if (!line) co_return fail(client->told(line.error()));
    if (!*line) {
      co_return fail(ErrorCode::unavailable, "the daemon has ended before the command was done");
    }
    auto understanding = understood(client, std::move(**line), 0);
    CO_TRY(auto document, co_await std::move(understanding));
    auto* object = document.if_object();
    if (object == nullptr) co_return fail(error_from(document, stream->answer->status()));
    if (const auto* now = object->if_contains("progress")) {
      const auto known = from_json<node::Progress>(*now, Unknown::ignored);
      if (known && progress) progress(*known);
      continue;
    }
    auto* result = object->if_contains("result");
    if (result == nullptr) co_return fail(error_from(document, stream->answer->status()));
    co_return std::move(*result);
  }
}

env::Task<json::value> DaemonClient::command(std::shared_ptr<DaemonClient> client,
                                             HttpQuestion question, node::Control control) {
  if (control.stop.stop_requested()) co_return fail(ErrorCode::cancelled, "");
  question.accept = kLinesType;
  auto opening = open(client, std::move(question));
  CO_TRY(auto stream, co_await std::move(opening));
  const Use use(*client, stream->socket.get());
  // The wish to stop can come from any thread, and later than the answer.
  const std::weak_ptr<Stream> weak = stream;
  auto close = [weak] {
    if (const auto open_one = weak.lock(); open_one && open_one->socket) open_one->socket->close();
  };
  auto on_stop = [executor = client->executor_, close] { asio::post(executor, close); };
  const std::stop_callback stopping(control.stop, std::move(on_stop));
  if (stream->answer->type() != kLinesType) {
    // Refused before it began.
    auto reading = stream->answer->read_body(kAnswerWithin);
    CO_TRY(auto body, co_await std::move(reading));
    const int status = stream->answer->status();
    co_return co_await understood(client, std::move(body), status);
  }
  auto following = follow(client, stream, control.progress);
  auto result = co_await std::move(following);
  if (!result && control.stop.stop_requested()) co_return fail(ErrorCode::cancelled, "");
  if (result && stream->answer->leaves_connection()) client->keep(std::move(stream->socket));
  co_return result;
}

}  // namespace cairn::api
