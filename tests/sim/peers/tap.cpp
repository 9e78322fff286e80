#include "peers/tap.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <openssl/sha.h>

#include "transfer/messages.h"

namespace cairn::sim {
namespace {

using StreamPtr = std::unique_ptr<env::PeerStream>;

std::unexpected<Error> killed() {
  return fail(ErrorCode::unavailable, "the process was killed");
}

// Follows the frames of one direction of a connection.
class FrameWalk {
 public:
  FrameWalk(std::shared_ptr<Tap> tap, const NodeId& to) : tap_(std::move(tap)), to_(to) {}

  // May change bytes of payloads.
  void walk(MutableBytes bytes) {
    while (!bytes.empty()) {
      const auto taken = payload_left_ > 0 ? take_payload(bytes) : take_head(bytes);
      bytes = bytes.subspan(taken);
    }
  }

 private:
  std::size_t take_head(MutableBytes bytes) {
    const auto wanted = transfer::kFrameHeadBytes + message_bytes_;
    const auto taken = std::min(bytes.size(), wanted - head_.size());
    head_.insert(head_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(taken));
    if (head_.size() == transfer::kFrameHeadBytes && message_bytes_ == 0) {
      const auto head = transfer::decode_frame_head(head_);
      message_bytes_ = head ? head->message_bytes : 0;
      payload_bytes_ = head ? head->payload_bytes : 0;
    }
    if (head_.size() == transfer::kFrameHeadBytes + message_bytes_) begin_frame();
    return taken;
  }

  void begin_frame() {
    const auto message = transfer::decode(ByteView(head_).subspan(transfer::kFrameHeadBytes));
    head_.clear();
    message_bytes_ = 0;
    payload_left_ = payload_bytes_;
    if (message) {
      if (const auto* chunk = std::get_if<transfer::Chunk>(&*message)) begin_chunk(*chunk);
      block_ = std::holds_alternative<transfer::Block>(*message);
    }
    if (block_) begin_whole(payload_bytes_);
  }

  void begin_chunk(const transfer::Chunk& chunk) {
    if (chunk.offset == 0) begin_whole(chunk.total);
  }

  void begin_whole(std::size_t total) {
    whole_.clear();
    total_ = total;
    lies_ = tap_->random.below(1000) < tap_->lies_per_mille;
  }

  std::size_t take_payload(MutableBytes bytes) {
    const auto part = bytes.first(std::min(bytes.size(), payload_left_));
    if (lies_ && whole_.empty()) part[0] ^= 1U;
    payload_left_ -= part.size();
    whole_.insert(whole_.end(), part.begin(), part.end());
    if (whole_.size() == total_) tell();
    return part.size();
  }

  void tell() {
    Said said{to_, {}, total_, block_, lies_};
    SHA256(whole_.data(), whole_.size(), said.digest.bytes.data());
    whole_.clear();
    if (tap_->on_said) tap_->on_said(said);
  }

  std::shared_ptr<Tap> tap_;
  NodeId to_;
  Bytes head_;
  std::size_t message_bytes_ = 0;
  std::size_t payload_bytes_ = 0;
  std::size_t payload_left_ = 0;
  Bytes whole_;  // of the chunk so far
  std::size_t total_ = 0;
  bool block_ = false;
  bool lies_ = false;
};

class TappedStream final : public env::PeerStream {
 public:
  TappedStream(StreamPtr inner, const std::shared_ptr<Tap>& tap)
      : inner_(std::move(inner)), tap_(tap), out_(tap, inner_->peer_id()) {}

  [[nodiscard]] NodeId peer_id() const override { return inner_->peer_id(); }
  [[nodiscard]] env::Endpoint remote() const override { return inner_->remote(); }
  [[nodiscard]] env::Endpoint local() const override { return inner_->local(); }
  [[nodiscard]] Digest session_secret(std::string_view label) const override {
    return inner_->session_secret(label);
  }

  env::Task<std::size_t> read_some(MutableBytes out) override {
    if (tap_->dead) co_return killed();
    auto got = co_await inner_->read_some(out);
    if (tap_->dead && got) co_return killed();
    co_return got;
  }

  env::Task<> write(std::span<const ByteView> pieces) override {
    if (tap_->dead) co_return killed();
    Bytes all;
    for (const auto piece : pieces) all.insert(all.end(), piece.begin(), piece.end());
    const MutableBytes changeable(all);
    out_.walk(changeable);
    const ByteView whole(all);
    const std::span<const ByteView> one(&whole, 1);
    co_return co_await inner_->write(one);
  }

  env::Task<> close() override {
    if (tap_->dead) co_return killed();
    co_return co_await inner_->close();
  }

 private:
  StreamPtr inner_;
  std::shared_ptr<Tap> tap_;
  FrameWalk out_;
};

class TappedListener final : public env::PeerListener {
 public:
  TappedListener(std::unique_ptr<env::PeerListener> inner, std::shared_ptr<Tap> tap)
      : inner_(std::move(inner)), tap_(std::move(tap)) {}

  [[nodiscard]] env::Endpoint local() const override { return inner_->local(); }
  env::Task<StreamPtr> accept() override {
    CO_TRY(auto stream, co_await inner_->accept());
    co_return std::make_unique<TappedStream>(std::move(stream), tap_);
  }

 private:
  std::unique_ptr<env::PeerListener> inner_;
  std::shared_ptr<Tap> tap_;
};

env::Task<StreamPtr> tapped(env::Task<StreamPtr> connecting, std::shared_ptr<Tap> tap) {
  if (tap->dead) co_return killed();
  CO_TRY(auto stream, co_await std::move(connecting));
  co_return std::make_unique<TappedStream>(std::move(stream), tap);
}

}  // namespace

Result<std::unique_ptr<env::PeerListener>> TappedStreams::listen(const env::Endpoint& local) {
  TRY(auto listener, inner_.listen(local));
  return std::make_unique<TappedListener>(std::move(listener), tap_);
}

env::Task<StreamPtr> TappedStreams::connect(const env::Endpoint& to, const NodeId* expected,
                                            env::Duration deadline) {
  return tapped(inner_.connect(to, expected, deadline), tap_);
}

}  // namespace cairn::sim
