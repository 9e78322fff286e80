#include "platform/tls_session.h"

#include <algorithm>
#include <cstring>

#include <boost/asio/buffer.hpp>
#include <openssl/err.h>

#include "base/check.h"
#include "platform/network_error.h"

namespace cairn::platform {

namespace asio = boost::asio;

// ---- what OpenSSL reads from and writes to ------------------------------------------------------

struct SocketBio {
  static TlsSession& of(BIO* bio) { return *static_cast<TlsSession*>(BIO_get_data(bio)); }

  static int read(BIO* bio, char* out, std::size_t size, std::size_t* got) {
    BIO_clear_retry_flags(bio);
    const auto received = of(bio).receive({reinterpret_cast<std::uint8_t*>(out), size});
    if (!received) BIO_set_retry_read(bio);
    *got = received.value_or(0);
    return *got > 0 ? 1 : 0;
  }
  static int write(BIO* bio, const char* bytes, std::size_t size, std::size_t* written) {
    BIO_clear_retry_flags(bio);
    *written = of(bio).send({reinterpret_cast<const std::uint8_t*>(bytes), size}) ? size : 0;
    return *written > 0 ? 1 : 0;
  }
  static long control(BIO* bio, int command, long /*number*/, void* /*pointer*/) {
    if (command == BIO_CTRL_FLUSH) return 1;  // the session flushes where it sees fit
    if (command == BIO_CTRL_EOF) return of(bio).ended_ ? 1 : 0;
    return 0;
  }

  static const BIO_METHOD* method() {
    static const std::unique_ptr<BIO_METHOD, Freer<BIO_meth_free>> made = [] {
      auto* const made_now =
          BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "cairn socket");
      CHECK(made_now != nullptr);
      BIO_meth_set_read_ex(made_now, read);
      BIO_meth_set_write_ex(made_now, write);
      BIO_meth_set_ctrl(made_now, control);
      return std::unique_ptr<BIO_METHOD, Freer<BIO_meth_free>>(made_now);
    }();
    return made.get();
  }
};

std::optional<std::size_t> TlsSession::receive(MutableBytes out) {
  if (inbox_at_ == inbox_end_ && !fill_inbox()) {
    return ended_ ? std::optional<std::size_t>(0) : std::nullopt;
  }
  const auto size = std::min(out.size(), inbox_end_ - inbox_at_);
  std::memcpy(out.data(), inbox_.data() + inbox_at_, size);
  inbox_at_ += size;
  return size;
}

bool TlsSession::fill_inbox() {
  if (drained_ || ended_) return false;
  if (inbox_.empty()) inbox_ = context_->buffers().take();
  boost::system::error_code failed;
  const auto room = asio::buffer(inbox_.data(), TlsContext::kBatchBytes);
  const auto size = socket_.read_some(room, failed);
  inbox_at_ = 0;
  inbox_end_ = size;
  // Less than there was room for is all that there is.
  drained_ = size < TlsContext::kBatchBytes;
  if (failed == asio::error::interrupted) drained_ = false;
  if (failed && !would_block(failed) && failed != asio::error::interrupted) {
    ended_ = true;
    if (failed != asio::error::eof) failure_ = failed.message();
  }
  return size > 0;
}

bool TlsSession::send(ByteView bytes) {
  if (outbox_.empty()) outbox_ = context_->buffers().take();
  // Only a peer that makes OpenSSL answer it and takes no answers can come here.
  if (outbox_.size() - outbox_end_ < bytes.size()) return false;
  std::memcpy(outbox_.data() + outbox_end_, bytes.data(), bytes.size());
  outbox_end_ += bytes.size();
  return true;
}

// ---- records ------------------------------------------------------------------------------------

void RecordCutter::skip_empty() {
  while (!pieces_.empty() && at_ == pieces_.front().size()) {
    pieces_ = pieces_.subspan(1);
    at_ = 0;
  }
}

ByteView RecordCutter::next() {
  skip_empty();
  if (pieces_.empty()) return {};
  const auto first = pieces_.front().subspan(at_);
  if (pieces_.size() == 1 || first.size() >= TlsContext::kRecordBytes) {
    const auto record = first.first(std::min(first.size(), TlsContext::kRecordBytes));
    at_ += record.size();
    return record;
  }
  gathered_.clear();
  gathered_.reserve(TlsContext::kRecordBytes);
  while (!pieces_.empty() && gathered_.size() < TlsContext::kRecordBytes) {
    const auto rest = pieces_.front().subspan(at_);
    const auto part =
        rest.first(std::min(rest.size(), TlsContext::kRecordBytes - gathered_.size()));
    gathered_.insert(gathered_.end(), part.begin(), part.end());
    at_ += part.size();
    skip_empty();
  }
  return gathered_;
}

// ---- the session --------------------------------------------------------------------------------

TlsSession::TlsSession(std::shared_ptr<TlsContext> context, asio::ip::tcp::socket socket,
                       TlsRole role, std::uint64_t rekey_bytes)
    : context_(std::move(context)),
      socket_(std::move(socket)),
      ssl_(context_->new_session(role)),
      rekey_bytes_(rekey_bytes) {
  auto* const bio = BIO_new(SocketBio::method());
  CHECK(bio != nullptr);
  BIO_set_data(bio, this);
  BIO_set_init(bio, 1);
  SSL_set_bio(ssl_.get(), bio, bio);
}

TlsSession::~TlsSession() {
  if (!inbox_.empty()) context_->buffers().give_back(std::move(inbox_));
  if (!outbox_.empty()) context_->buffers().give_back(std::move(outbox_));
}

TlsSession::Step TlsSession::fail_with(std::string failure) {
  if (!failed_ && failure_.empty()) failure_ = std::move(failure);
  failed_ = true;
  return Step::failed;
}

// `outcome` is what a call of OpenSSL returned that did not succeed.
TlsSession::Step TlsSession::step_after(int outcome) {
  switch (SSL_get_error(ssl_.get(), outcome)) {
    case SSL_ERROR_WANT_READ:
      return Step::wait_read;
    case SSL_ERROR_ZERO_RETURN:
      goodbye_ = true;
      return Step::done;
    default:
      break;
  }
  if (ended_) return fail_with("the connection ended without a goodbye");
  const auto* const reason = ERR_reason_error_string(ERR_peek_last_error());
  ERR_clear_error();
  return fail_with(reason == nullptr ? "TLS failed" : reason);
}

TlsSession::Step TlsSession::handshake() {
  if (failed_) return Step::failed;
  ERR_clear_error();
  drained_ = false;
  const auto outcome = SSL_do_handshake(ssl_.get());
  const auto step = outcome == 1 ? Step::done : step_after(outcome);
  empty_inbox();
  // What went wrong is told to the peer too.
  const auto flushed = flush();
  if (step == Step::failed || flushed == Step::failed) return Step::failed;
  return flushed == Step::wait_write ? flushed : step;
}

void TlsSession::empty_inbox() {
  if (inbox_.empty() || inbox_at_ < inbox_end_) return;
  context_->buffers().give_back(std::exchange(inbox_, Buffer()));
}

TlsSession::Step TlsSession::read(MutableBytes out, std::size_t& got) {
  got = 0;
  if (failed_) return Step::failed;
  if (goodbye_) return Step::done;
  ERR_clear_error();
  drained_ = false;
  auto step = Step::done;
  while (got < out.size() && step == Step::done && !goodbye_) {
    std::size_t size = 0;
    const auto outcome = SSL_read_ex(ssl_.get(), out.data() + got, out.size() - got, &size);
    got += size;
    if (outcome != 1) step = step_after(outcome);
  }
  empty_inbox();
  // OpenSSL answers a peer that asks for new keys.
  if (outbox_end_ > 0) (void)flush();
  // Whatever came after these bytes is told by the next call.
  return got > 0 ? Step::done : step;
}

TlsSession::Step TlsSession::flush() {
  while (outbox_at_ < outbox_end_) {
    boost::system::error_code failed;
    const auto rest = asio::buffer(outbox_.data() + outbox_at_, outbox_end_ - outbox_at_);
    outbox_at_ += socket_.write_some(rest, failed);
    if (would_block(failed)) return Step::wait_write;
    if (failed && failed != asio::error::interrupted) {
      // The session goes on: what the peer sent before it went can still be read.
      if (failure_.empty()) failure_ = failed.message();
      return Step::failed;
    }
  }
  outbox_at_ = 0;
  outbox_end_ = 0;
  if (!outbox_.empty()) context_->buffers().give_back(std::exchange(outbox_, Buffer()));
  return Step::done;
}

TlsSession::Step TlsSession::write(RecordCutter& pieces, bool& more) {
  more = true;
  if (failed_) return Step::failed;
  ERR_clear_error();
  while (outbox_end_ < TlsContext::kBatchBytes) {
    const auto record = pieces.next();
    more = !record.empty();
    if (!more) break;
    std::size_t written = 0;
    const auto outcome = SSL_write_ex(ssl_.get(), record.data(), record.size(), &written);
    if (outcome != 1) {
      (void)step_after(outcome);
      return fail_with("TLS cannot send");
    }
    sent_with_key_ += record.size();
    if (sent_with_key_ >= rekey_bytes_) {
      sent_with_key_ = 0;
      // Takes effect with the next record.
      CHECK(SSL_key_update(ssl_.get(), SSL_KEY_UPDATE_NOT_REQUESTED) == 1);
    }
  }
  return flush();
}

void TlsSession::shut_down() {
  if (failed_) return;
  ERR_clear_error();
  SSL_shutdown(ssl_.get());
  ERR_clear_error();
  if (flush() != Step::done) return;
  boost::system::error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

}  // namespace cairn::platform
