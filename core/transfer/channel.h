// Frames over a PeerStream. One coroutine reads, one writes; what is to be sent waits in a queue
// that whoever sends much looks at before. Lives on one executor.
#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <boost/asio/steady_timer.hpp>

#include "env/streams.h"
#include "transfer/messages.h"

namespace cairn::transfer {

class Channel {
 public:
  // Of messages without a payload; a peer that makes us say more than it reads is left.
  static constexpr std::size_t kQueuedBytesMax = 4 * 1024 * 1024;

  Channel(std::unique_ptr<env::PeerStream> stream, const env::asio::any_io_executor& executor);

  [[nodiscard]] const env::PeerStream& stream() const { return *stream_; }

  // ---- reading ----
  struct Frame {
    Message message;
    std::size_t payload_bytes = 0;  // to be read or skipped before the next frame
  };
  // `not_found` at the orderly end of the stream, between frames.
  env::Task<Frame> receive();
  env::Task<> read_payload(MutableBytes out);
  env::Task<> skip_payload(std::size_t bytes);

  // ---- writing ----
  void send(const Message& message);
  // With `payload_bytes` of `payload` from `offset` on.
  struct Payload {
    std::shared_ptr<const Buffer> buffer;
    std::size_t offset = 0;
    std::size_t bytes = 0;
  };
  void send(const Message& message, Payload payload);
  // Bytes that wait, of payloads and all else.
  [[nodiscard]] std::size_t queued_bytes() const { return queued_bytes_; }
  // More than may wait did; nothing is sent any more.
  [[nodiscard]] bool overflown() const { return overflown_; }
  // Called when the queue has become shorter.
  void on_drained(std::function<void()> call) { drained_ = std::move(call); }
  // Sends what is queued until the stream breaks, the coroutine is cancelled or, after
  // end_after_queue(), all is sent.
  env::Task<> write_queue();
  void end_after_queue();
  // Payloads that wait, with their messages.
  void drop_payloads();
  env::Task<> close() { return stream_->close(); }

  [[nodiscard]] std::uint64_t sent_bytes() const { return sent_bytes_; }
  [[nodiscard]] std::uint64_t received_bytes() const { return received_bytes_; }
  // Of them, of payloads, wanted or not.
  [[nodiscard]] std::uint64_t received_payload_bytes() const { return received_payload_bytes_; }

 private:
  struct Outgoing {
    Bytes head;
    Payload payload;
  };
  env::Task<> read_exactly(MutableBytes out, bool may_end);
  void queue(Outgoing frame);
  env::Task<> wait_for_more();

  std::unique_ptr<env::PeerStream> stream_;
  Bytes message_;
  std::deque<Outgoing> queue_;
  std::size_t queued_bytes_ = 0;
  bool overflown_ = false;
  bool ending_ = false;
  env::asio::steady_timer more_;  // never expires; cancelled to wake the writer
  std::function<void()> drained_;
  std::uint64_t sent_bytes_ = 0;
  std::uint64_t received_bytes_ = 0;
  std::uint64_t received_payload_bytes_ = 0;
  bool in_payload_ = false;
};

}  // namespace cairn::transfer
