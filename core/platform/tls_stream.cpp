#include "platform/tls_stream.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

#include "base/check.h"
#include "env/task_group.h"

namespace cairn::platform {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::size_t kBytesWithoutPauseMax = std::size_t{1} << 20U;

env::Endpoint local_of(const tcp::socket& socket) {
  boost::system::error_code ignored;
  const auto bound = socket.local_endpoint(ignored);
  return {bound.address(), bound.port()};
}

}  // namespace

TlsStream::TlsStream(std::unique_ptr<TlsSession> session, const NodeId& peer, env::Endpoint remote)
    : session_(std::move(session)),
      peer_(peer),
      remote_(std::move(remote)),
      local_(local_of(session_->socket())) {}

Digest TlsStream::session_secret(std::string_view label) const {
  std::string name = "EXPORTER-cairn-";
  name += label;
  Digest secret;
  CHECK(SSL_export_keying_material(session_->ssl(), secret.bytes.data(), secret.bytes.size(),
                                   name.data(), name.size(), nullptr, 0, 0) == 1);
  return secret;
}

env::Task<> TlsStream::wait_after(Step step) {
  if (step == Step::failed) {
    co_return fail(ErrorCode::unavailable, env::to_string(remote_) + ": " + session_->failure());
  }
  const auto what = step == Step::wait_read ? tcp::socket::wait_read : tcp::socket::wait_write;
  boost::system::error_code failed;
  co_await session_->socket().async_wait(what, asio::redirect_error(asio::use_awaitable, failed));
  if (failed) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

env::Task<> TlsStream::pause_after(std::size_t& work) {
  if (work >= kBytesWithoutPauseMax) {
    work = 0;
    co_await asio::post(session_->socket().get_executor(), asio::use_awaitable);
  }
  const bool given_up = co_await env::cancelled();
  if (given_up) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

env::Task<std::size_t> TlsStream::read_some(MutableBytes out) {
  CHECK(!out.empty());
  while (true) {
    CO_TRY_VOID(co_await pause_after(read_without_pause_));
    std::size_t got = 0;
    const auto step = session_->read(out, got);
    read_without_pause_ += got;
    if (step == Step::done) co_return got;
    CO_TRY_VOID(co_await wait_after(step));
    read_without_pause_ = 0;
  }
}

env::Task<> TlsStream::write(std::span<const ByteView> pieces) {
  RecordCutter cutter(pieces);
  while (true) {
    CO_TRY_VOID(co_await pause_after(written_without_pause_));
    bool more = true;
    const auto step = session_->write(cutter, more);
    written_without_pause_ += TlsContext::kBatchBytes;
    if (step == Step::done && !more) co_return Result<>{};
    if (step == Step::done) continue;
    CO_TRY_VOID(co_await wait_after(step));
    written_without_pause_ = 0;
  }
}

env::Task<> TlsStream::close() {
  session_->shut_down();
  co_return Result<>{};
}

}  // namespace cairn::platform
