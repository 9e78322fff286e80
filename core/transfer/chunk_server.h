// Serving what this node has: the RequestHandler of all sessions. Chunks are read on workers of its
// own, ahead of what is being sent, as far as bounds on memory allow, and sent in the order that
// the UploadScheduler says. A slow disk holds up who asked for what lies there, and nobody else; a
// peer that does not take what it asked for loses what was read for it, and its turn.
// Tells whoever is interested what there is, how that changes, and who else has shown interest.
// Lives on one executor.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <set>

#include "env/env.h"
#include "env/task_group.h"
#include "transfer/holdings.h"
#include "transfer/session.h"
#include "transfer/upload_scheduler.h"

namespace cairn::transfer {

struct ServerTotals {
  std::uint64_t sent_bytes = 0;
  std::uint64_t sent_chunks = 0;
  std::uint64_t waiting = 0;  // chunks that were asked for and not sent yet
};

class ChunkServer final : public RequestHandler {
 public:
  // Read and not sent, in all; and as much again for those for whom there is nothing yet.
  static constexpr std::size_t kAheadBytesMax = 64 * 1024 * 1024;
  static constexpr std::size_t kAheadOfPeerBytesMax = 20 * 1024 * 1024;
  static constexpr std::size_t kRequestsOfPeerMax = 1024;
  static constexpr std::size_t kReadsOfPeerMax = 2;
  static constexpr std::size_t kAnswersOfPeerMax = 4;      // root blocks and maps, at once
  static constexpr std::size_t kMapsOfPeerMax = 256;       // messages that wait
  static constexpr std::size_t kQueuedBytes = 768 * 1024;  // in a session's own queue

  // `reads` are the workers that may be held up by slow disks.
  ChunkServer(env::Env env, const env::asio::any_io_executor& executor, env::Workers& reads,
              Holdings& holdings, const UploadLimits& limits);
  ~ChunkServer() override;
  env::asio::awaitable<void> stop();

  void set_limits(const UploadLimits& limits);
  // What of the bundle is there has changed: a stripe, or anything.
  void changed(const Root& root, std::uint64_t stripe);
  void changed(const Root& root);
  // Who is interested in it and takes connections.
  [[nodiscard]] std::vector<PeerAddress> interested(const Root& root) const;
  [[nodiscard]] ServerTotals totals() const;
  // Sent of a bundle since the start.
  [[nodiscard]] std::uint64_t sent_of(const Root& root) const;
  [[nodiscard]] const std::map<Root, std::uint64_t>& sent_of_all() const { return sent_of_; }

  void on_interest(Session& session, const Root& root) override;
  void on_disinterest(Session& session, const Root& root) override;
  void on_get_block(Session& session, const GetBlock& request) override;
  void on_get_chunks(Session& session, const GetChunks& request) override;
  void on_cancel(Session& session, const Cancel& cancel) override;
  void on_drained(Session& session) override;
  void on_closed(Session& session) override;

 private:
  struct Ready {
    GetChunks of;
    int piece = 0;
    std::shared_ptr<const Buffer> bytes;
    std::size_t sent = 0;
    bool counted = true;  // among the bytes ahead
  };
  struct Upload {
    Session* session = nullptr;
    std::uint64_t number = 0;
    std::deque<GetChunks> wanted;
    std::map<std::uint32_t, std::uint64_t> reading;  // request → pieces that are still wanted
    std::size_t reads = 0;
    std::deque<Ready> ready;
    std::size_t ahead_bytes = 0;  // ready or being read
    env::TimePoint took;          // something last, or wanted nothing
    bool stalled = false;
    std::set<Root> interests;
    std::deque<GetBlock> blocks;  // that are asked for
    std::set<Root> untold;        // whose maps are asked for
    std::set<Root> making;        // whose maps are being made
    std::set<Root> introduced;    // of which the others have heard
    std::size_t answering = 0;
    std::deque<HaveMap> maps;  // to be sent
  };
  using UploadPtr = std::shared_ptr<Upload>;

  UploadPtr upload_of(Session& session);
  void pump();
  void start_reads();
  [[nodiscard]] static bool listens(const Upload& upload);
  [[nodiscard]] static bool has_room(const Upload& upload);
  [[nodiscard]] bool may_read(const Upload& upload) const;
  bool start_read(const UploadPtr& upload);
  void count_ahead(Upload& upload, std::size_t bytes);
  void count_gone(Upload& upload, std::size_t bytes);
  void put_back(Upload& upload, GetChunks& request, const content::Code& code);
  env::asio::awaitable<void> read(UploadPtr upload, GetChunks request);
  void took(Upload& upload, const GetChunks& request, std::vector<store::Piece> pieces);
  void miss(Upload& upload, std::uint32_t request, std::uint64_t pieces);
  void send_turns();
  void send_part(Upload& upload, std::size_t bytes_max);
  void note_state(Upload& upload);
  void arm();
  env::asio::awaitable<void> wake_later(env::Duration wait);
  void look_at_stalled();
  void read_again_later(Upload& upload);
  env::asio::awaitable<void> keep_moving();
  void answer_some(const UploadPtr& upload);
  env::asio::awaitable<void> send_block(UploadPtr upload, GetBlock request);
  env::asio::awaitable<void> make_map(UploadPtr upload, Root root);
  void add_maps(Upload& upload, const std::vector<HaveMap>& maps);
  void send_maps(Upload& upload);
  void send_peers(const Root& root, Upload& newcomer);
  env::asio::awaitable<void> tell_changes();

  env::Env env_;
  env::asio::any_io_executor executor_;
  env::Workers& reads_;
  Holdings& holdings_;
  UploadScheduler scheduler_;
  env::TaskGroup tasks_;
  std::map<std::uint64_t, UploadPtr> uploads_;  // by the numbers of their sessions
  std::map<Root, std::set<std::uint64_t>> interested_;
  std::map<Root, std::set<std::uint64_t>> changes_;  // to be told; an empty set is all
  std::map<Root, std::uint64_t> sent_of_;
  bool telling_ = false;
  bool waking_ = false;
  bool stopping_ = false;
  bool pumping_ = false;
  bool watching_ = false;
  std::uint64_t last_read_ = 0;  // whose turn to read was last
  std::size_t ahead_bytes_ = 0;
  ServerTotals totals_;
};

// What a holding has, from a stripe on, in maps of bounded length.
std::vector<HaveMap> maps_of(const Root& root, const store::Holding& holding);

}  // namespace cairn::transfer
