#include "transfer/channel.h"

#include <array>

#include <boost/asio/redirect_error.hpp>

#include "env/task_group.h"

namespace cairn::transfer {

namespace asio = env::asio;

namespace {

constexpr std::size_t kFramesAtOnce = 8;
constexpr std::size_t kSkipBytes = 64 * 1024;

}  // namespace

Channel::Channel(std::unique_ptr<env::PeerStream> stream, const asio::any_io_executor& executor)
    : stream_(std::move(stream)), more_(executor, asio::steady_timer::time_point::max()) {}

env::Task<> Channel::read_exactly(MutableBytes out, bool may_end) {
  std::size_t filled = 0;
  while (filled < out.size()) {
    const auto rest = out.subspan(filled);
    CO_TRY(const auto got, co_await stream_->read_some(rest));
    if (got == 0) {
      if (may_end && filled == 0) co_return fail(ErrorCode::not_found, "the stream has ended");
      co_return fail(ErrorCode::unavailable, "the connection ended inside a message");
    }
    filled += got;
    received_bytes_ += got;
    if (in_payload_) received_payload_bytes_ += got;
  }
  co_return Result<>{};
}

env::Task<Channel::Frame> Channel::receive() {
  std::array<std::uint8_t, kFrameHeadBytes> head{};
  const MutableBytes into_head(head);
  CO_TRY_VOID(co_await read_exactly(into_head, true));
  CO_TRY(const auto sizes, decode_frame_head(head));
  message_.resize(sizes.message_bytes);
  const MutableBytes into_message(message_);
  CO_TRY_VOID(co_await read_exactly(into_message, false));
  CO_TRY(auto message, decode(message_));
  co_return Frame{std::move(message), sizes.payload_bytes};
}

env::Task<> Channel::read_payload(MutableBytes out) {
  in_payload_ = true;
  auto read = co_await read_exactly(out, false);
  in_payload_ = false;
  co_return read;
}

env::Task<> Channel::skip_payload(std::size_t bytes) {
  Bytes scratch(std::min(bytes, kSkipBytes));
  while (bytes > 0) {
    const auto part = MutableBytes(scratch).first(std::min(bytes, scratch.size()));
    CO_TRY_VOID(co_await read_payload(part));
    bytes -= part.size();
  }
  co_return Result<>{};
}

void Channel::send(const Message& message) {
  queue({encode_frame(message, 0), {}});
}

void Channel::send(const Message& message, Payload payload) {
  auto head = encode_frame(message, payload.bytes);
  queue({std::move(head), std::move(payload)});
}

void Channel::queue(Outgoing frame) {
  if (ending_ || overflown_) return;
  queued_bytes_ += frame.head.size() + frame.payload.bytes;
  if (queued_bytes_ > kQueuedBytesMax) {
    overflown_ = true;
    queue_.clear();
  } else {
    queue_.push_back(std::move(frame));
  }
  more_.cancel();
}

void Channel::drop_payloads() {
  std::erase_if(queue_, [this](const Outgoing& frame) {
    if (frame.payload.bytes == 0) return false;
    queued_bytes_ -= frame.head.size() + frame.payload.bytes;
    return true;
  });
}

void Channel::end_after_queue() {
  ending_ = true;
  more_.cancel();
}

env::Task<> Channel::wait_for_more() {
  const bool stopped = co_await env::cancelled();
  if (stopped) co_return fail(ErrorCode::cancelled, "");
  boost::system::error_code woken;
  co_await more_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  const bool stopped_since = co_await env::cancelled();
  if (stopped_since) co_return fail(ErrorCode::cancelled, "");
  co_return Result<>{};
}

env::Task<> Channel::write_queue() {
  while (true) {
    if (overflown_) co_return fail(ErrorCode::limit, "the peer does not read what it asked for");
    if (queue_.empty()) {
      if (ending_) co_return Result<>{};
      CO_TRY_VOID(co_await wait_for_more());
      continue;
    }
    std::vector<Outgoing> frames;
    std::vector<ByteView> pieces;
    std::size_t bytes = 0;
    while (!queue_.empty() && frames.size() < kFramesAtOnce && bytes < kPayloadBytesMax) {
      frames.push_back(std::move(queue_.front()));
      queue_.pop_front();
      const auto& frame = frames.back();
      bytes += frame.head.size() + frame.payload.bytes;
    }
    for (const auto& frame : frames) {
      pieces.emplace_back(frame.head);
      if (frame.payload.bytes > 0) {
        pieces.push_back(
            frame.payload.buffer->view().subspan(frame.payload.offset, frame.payload.bytes));
      }
    }
    const std::span<const ByteView> all(pieces);
    CO_TRY_VOID(co_await stream_->write(all));
    queued_bytes_ -= bytes;
    sent_bytes_ += bytes;
    if (drained_) drained_();
  }
}

}  // namespace cairn::transfer
