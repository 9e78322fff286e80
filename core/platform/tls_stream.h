// env::PeerStream over a TlsSession whose handshake is done.
//
// A reader takes all that has arrived in one resumption; a writer makes one call of the system for
// 64 KiB. After 1 MiB without a wait either lets others run.
#pragma once

#include <memory>

#include "env/streams.h"
#include "platform/tls_session.h"

namespace cairn::platform {

class TlsStream final : public env::PeerStream {
 public:
  TlsStream(std::unique_ptr<TlsSession> session, const NodeId& peer, env::Endpoint remote);

  [[nodiscard]] NodeId peer_id() const override { return peer_; }
  [[nodiscard]] env::Endpoint remote() const override { return remote_; }
  [[nodiscard]] env::Endpoint local() const override { return local_; }
  [[nodiscard]] Digest session_secret(std::string_view label) const override;
  env::Task<std::size_t> read_some(MutableBytes out) override;
  env::Task<> write(std::span<const ByteView> pieces) override;
  env::Task<> close() override;

 private:
  using Step = TlsSession::Step;

  // Until the step can be tried again; an error where it need not be.
  env::Task<> wait_after(Step step);
  // `work` is what the caller has done since it last let others run.
  env::Task<> pause_after(std::size_t& work);

  std::unique_ptr<TlsSession> session_;
  NodeId peer_;
  env::Endpoint remote_;
  env::Endpoint local_;
  std::size_t read_without_pause_ = 0;
  std::size_t written_without_pause_ = 0;
};

}  // namespace cairn::platform
