// One end of a TLS connection on a TCP socket that does not block: OpenSSL between two buffers. One
// call of the system brings or takes up to 64 KiB, where OpenSSL by itself would make one for
// every record of 16 KiB. Nothing here waits; a call that cannot go on says for what.
//
// Lives on one thread and stays where it is made. A session that failed fails the same way again;
// one that cannot send any more can still read what came before.
// The buffers are borrowed from the context while there is something in them.
#pragma once

#include <memory>
#include <optional>

#include <boost/asio/ip/tcp.hpp>

#include "base/bytes.h"
#include "base/result.h"
#include "platform/tls_context.h"

namespace cairn::platform {

// Pieces cut into what one record carries. A small piece is put together with what follows it, so
// that it costs no record of its own; of large ones the bytes stay where they are.
class RecordCutter {
 public:
  explicit RecordCutter(std::span<const ByteView> pieces) : pieces_(pieces) {}
  // Empty at the end; stays valid until the next call.
  ByteView next();

 private:
  void skip_empty();

  std::span<const ByteView> pieces_;
  std::size_t at_ = 0;  // in the first piece
  Bytes gathered_;
};

class TlsSession {
 public:
  enum class Step { done, wait_read, wait_write, failed };

  // New keys for what is sent after so many bytes: far fewer than AES-GCM allows for one key.
  static constexpr std::uint64_t kRekeyBytes = std::uint64_t{64} << 30U;

  TlsSession(std::shared_ptr<TlsContext> context, boost::asio::ip::tcp::socket socket, TlsRole role,
             std::uint64_t rekey_bytes = kRekeyBytes);
  ~TlsSession();
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  Step handshake();
  // As much as has arrived, up to out.size(). Done with `got` zero is the orderly end.
  Step read(MutableBytes out, std::size_t& got);
  // Goes on with what is left of `pieces`, about a batch at a time: done while `more` holds means
  // that it can be called again at once.
  Step write(RecordCutter& pieces, bool& more);
  // The goodbye, as far as it goes without waiting.
  void shut_down();

  // Of a step that failed, without saying with whom.
  [[nodiscard]] const std::string& failure() const { return failure_; }
  [[nodiscard]] SSL* ssl() const { return ssl_.get(); }
  [[nodiscard]] boost::asio::ip::tcp::socket& socket() { return socket_; }

 private:
  friend struct SocketBio;

  // Called by OpenSSL. Zero of receive() is the end; nothing is that nothing is there now.
  std::optional<std::size_t> receive(MutableBytes out);
  bool send(ByteView bytes);

  bool fill_inbox();
  void empty_inbox();
  Step flush();
  Step step_after(int outcome);
  Step fail_with(std::string failure);

  std::shared_ptr<TlsContext> context_;
  boost::asio::ip::tcp::socket socket_;
  SslPtr ssl_;
  std::uint64_t rekey_bytes_;
  std::uint64_t sent_with_key_ = 0;

  Buffer inbox_;
  std::size_t inbox_at_ = 0;
  std::size_t inbox_end_ = 0;
  bool drained_ = false;  // the socket had no more to give in this call
  bool ended_ = false;    // the peer's side of TCP

  Buffer outbox_;
  std::size_t outbox_at_ = 0;
  std::size_t outbox_end_ = 0;

  bool goodbye_ = false;  // the peer's
  bool failed_ = false;
  std::string failure_;
};

}  // namespace cairn::platform
