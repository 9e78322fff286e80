// One peer of a StreamFetch: how fast it is, what it owes, and when that is to be expected. Peers
// answer more or less in the order in which they were asked.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "download/pace.h"
#include "download/picker.h"
#include "transfer/session.h"

namespace cairn::download {

struct FetchPeer {
  using PieceId = std::pair<std::size_t, int>;  // stripe, piece
  struct Owed {
    std::size_t bytes = 0;
    std::uint64_t upto = 0;  // of all bytes that were asked of the peer
    bool counted = true;     // in the budget
  };

  FetchPeer(std::shared_ptr<transfer::Session> its_session, env::TimePoint now);

  void note_asked(const PieceId& id, std::size_t bytes, env::TimePoint now);
  // Before it is settled.
  void note_arrival(const PieceId& id, env::TimePoint now);
  // It came, or it will not. Nothing where it was not owed.
  std::optional<Owed> settle(const PieceId& id);
  // How long until what is owed comes.
  [[nodiscard]] env::Duration comes_in(const PieceId& id, env::TimePoint now) const;
  // Nothing whole came for so long, whatever else it sends, that memory must not wait for it.
  [[nodiscard]] bool lingers(env::TimePoint now) const;
  // For far longer than its line explains.
  [[nodiscard]] bool brings_nothing(env::TimePoint now) const;
  // Since something whole came; nothing while it owes nothing.
  [[nodiscard]] env::Duration waited(env::TimePoint now) const;
  [[nodiscard]] std::uint64_t received_bytes() const;  // of payloads
  [[nodiscard]] Picker::Peer number() const { return session->number(); }

  std::shared_ptr<transfer::Session> session;
  Pace pace;
  std::map<PieceId, Owed> owed;
  bool late = false;  // others may bring what it owes

 private:
  std::uint64_t asked_ = 0;      // bytes, in all
  std::uint64_t came_upto_ = 0;  // of them, with the latest asked piece that came
  // When the last piece came, or the first was asked for.
  std::uint64_t received_then_ = 0;
  env::TimePoint then_;
};

}  // namespace cairn::download
