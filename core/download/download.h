// One bundle on its way here: finds who has it, brings the description, then the content, and puts
// it in its place; or, for others, keeps chunks of it. What is here already is offered to others
// meanwhile. Cancelling run() is to pause: nothing that was verified is lost.
// Lives on one executor; run() once.
#pragma once

#include <memory>
#include <optional>
#include <set>

#include "content/file_order.h"
#include "content/link.h"
#include "download/contacts.h"
#include "download/description.h"
#include "download/peer_source.h"
#include "download/rate_meter.h"
#include "download/stream_fetch.h"
#include "store/finisher.h"
#include "store/piece_keeper.h"

namespace cairn::download {

struct DownloadRequest {
  content::Link link;
  std::vector<std::string> addresses;  // HOST:PORT, beside those of the link
  store::TargetOptions target;
  content::FileOrder order;
  bool keep_record = true;  // false: nothing but the files
  bool recheck = false;
  // Instead of its files: these pieces of every stripe, for others.
  std::optional<store::PieceMask> pieces;
};

enum class Phase { searching, describing, checking, fetching, finishing, ended };

struct PeerOfDownload {
  NodeId node;
  env::Endpoint endpoint;
  std::string agent;
  double bytes_per_s = 0;
  double share = 0;  // of the content, that it has
  std::uint64_t received_bytes = 0;
};

struct DownloadView {
  Phase phase = Phase::searching;
  std::string name;
  std::uint64_t total_bytes = 0;  // 0 while it is not known
  std::uint64_t done_bytes = 0;
  double bytes_per_s = 0;
  std::uint64_t received_bytes = 0;  // over the network, since it was started
  std::size_t stripes = 0;
  std::size_t stripes_left = 0;
  std::size_t unobtainable = 0;  // stripes, from the peers that are connected
  std::uint64_t false_chunks = 0;
  std::uint64_t repeated_bytes = 0;
  std::uint64_t decoded = 0;
  std::size_t known_peers = 0;
  std::size_t connected_peers = 0;
  std::string problem;  // why nobody can be reached
};

class Download final : public transfer::Receiver, public FetchWatcher {
 public:
  struct Means {
    env::Env env;
    env::asio::any_io_executor executor;
    store::Store* store = nullptr;  // null without a record
    transfer::SessionPool& pool;
    PeerSource& source;
    Budget& budget;
    store::Finisher& finishing;
    // What is here from now on, for others; and that more of it is.
    std::function<void(const Root&, std::shared_ptr<store::Holding>)> offer;
    std::function<void(const Root&, std::size_t stripe)> arrived;
    // Waits for this download's turn to bring so many bytes of content; may be empty.
    std::function<env::Task<>(std::uint64_t bytes)> admit;
    // A connected peer has some of it; called often, may be empty.
    std::function<void(const Root&, const NodeId&)> holder_seen = {};
  };

  Download(Means means, DownloadRequest request);
  ~Download() override;

  env::Task<store::Materialized> run();

  void add_peers(const std::vector<transfer::PeerAddress>& peers);
  // HOST:PORT, to be looked up.
  void add_addresses(std::vector<std::string> addresses);
  // On a worker, as content::stripe_ranks() gives them; nothing where there are no files to read
  // of.
  static env::Task<std::vector<std::uint8_t>> ranks_of(
      env::Workers& workers, std::shared_ptr<const content::Bundle> bundle,
      content::FileOrder order);
  // `ranks` are its own.
  void set_order(content::FileOrder order, std::vector<std::uint8_t> ranks);
  [[nodiscard]] DownloadView view();
  [[nodiscard]] std::vector<PeerOfDownload> peers() const;
  // Of every stripe. Empty until the layout is known.
  struct StripeView {
    store::PieceMask wanted = 0;
    store::PieceMask there = 0;
    store::PieceMask asked = 0;
    store::PieceMask received = 0;  // came, and is not there yet
    store::PieceMask damaged = 0;   // came with other bytes or has them now, and nothing since
  };
  [[nodiscard]] std::vector<StripeView> stripes(std::size_t first, std::size_t count) const;
  // How many connected peers have each piece, as Picker::holders(); empty while the content is not
  // fetched.
  [[nodiscard]] std::vector<std::uint8_t> holders(std::size_t first, std::size_t count) const;
  // As Picker::losses_survived(), of the content.
  [[nodiscard]] std::optional<std::size_t> losses_survived() const;
  // Who of the connected has this piece.
  [[nodiscard]] std::vector<NodeId> holders_of(std::size_t stripe, int piece) const;
  [[nodiscard]] const DownloadRequest& request() const { return request_; }
  [[nodiscard]] std::shared_ptr<const content::Bundle> bundle() const { return bundle_; }

  void on_have(transfer::Session& session, const transfer::HaveMap& map) override;
  void on_peers(transfer::Session& session, const transfer::Peers& peers) override;
  void on_block(transfer::Session& session, Bytes block) override;
  void on_chunk(transfer::Session& session, const transfer::PieceName& name, Buffer bytes) override;
  void on_bytes(transfer::Session& session, std::size_t bytes) override;
  void on_missing(transfer::Session& session, const transfer::PieceName& first,
                  std::uint64_t pieces) override;
  void on_closed(transfer::Session& session) override;
  void on_piece(std::size_t stripe, int piece, std::size_t bytes) override;
  void on_false_chunk(const NodeId& peer, std::size_t stripe, int piece) override;

 private:
  using SessionPtr = std::shared_ptr<transfer::Session>;
  struct Peer {
    SessionPtr session;
    std::vector<transfer::HaveMap> maps;  // what it said before the content was described
    std::optional<env::TimePoint> asked_for_block;
    std::uint64_t received = 0;
  };

  void on_session(const SessionPtr& session);
  void ask_for_block();
  void ask_for_block(Peer& peer);
  env::asio::awaitable<void> stop_syncing();
  env::asio::awaitable<void> keep_asking();
  env::asio::awaitable<void> keep_synced();
  env::Task<store::Materialized> bring();
  env::Task<> describe();
  env::Task<> bring_stream(const Description::Needed& needed);
  env::Task<> fetch(const content::StripeTable& table, StripeSink& sink, std::uint32_t stream);
  env::Task<store::Materialized> bring_files();
  env::Task<store::Materialized> bring_pieces();
  env::asio::awaitable<void> leave();
  [[nodiscard]] Result<> check_request() const;
  env::Task<> rank_stripes();
  [[nodiscard]] bool keeps_record() const;

  Means means_;
  DownloadRequest request_;
  Root root_;
  env::TaskGroup tasks_;
  env::TaskGroup syncing_;
  Contacts contacts_;
  std::map<std::uint64_t, Peer> peers_;  // by the numbers of their sessions
  env::Event have_block_;
  std::optional<Bytes> block_;
  std::unique_ptr<Description> description_;
  std::shared_ptr<const content::Bundle> bundle_;
  std::shared_ptr<store::PieceKeeper> keeper_;
  std::shared_ptr<store::Incoming> incoming_;
  StripeSink* sink_ = nullptr;  // of the content, while it is fetched
  std::unique_ptr<StreamFetch> fetch_;
  std::uint32_t stream_ = 0;         // that is being fetched
  std::vector<std::uint8_t> ranks_;  // of the stripes of the content
  bool content_begun_ = false;
  Phase phase_ = Phase::searching;
  std::map<std::size_t, store::PieceMask> false_;  // of the content; nothing right came since
  std::uint64_t received_bytes_ = 0;
  std::uint64_t kept_bytes_ = 0;
  std::uint64_t unsynced_ = 0;
  RateMeter rate_;
  bool ending_ = false;
};

}  // namespace cairn::download
