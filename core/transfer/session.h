// The transfer protocol with one peer, from the hello to the goodbye: what we ask of it and what it
// asks of us. Requests are answered to Receivers, one for each bundle; what the peer asks goes to a
// RequestHandler. Keeps the connection alive, and ends it when the peer is silent or makes no
// sense. Lives on one executor; callbacks may call anything here.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

#include "env/env.h"
#include "env/task_group.h"
#include "transfer/channel.h"
#include "transfer/download_gate.h"
#include "transfer/network_proof.h"

namespace cairn::transfer {

class Session;

struct PieceName {
  std::uint32_t stream = 0;
  std::uint64_t stripe = 0;
  int piece = 0;
  auto operator<=>(const PieceName&) const = default;
};

// Who asked for something of one bundle. Nothing is called after unsubscribe().
class Receiver {
 public:
  virtual ~Receiver() = default;
  virtual void on_have(Session& session, const HaveMap& map) = 0;
  virtual void on_peers(Session& session, const Peers& peers) = 0;
  // What was asked for, not verified.
  virtual void on_block(Session& session, Bytes block) = 0;
  virtual void on_chunk(Session& session, const PieceName& name, Buffer bytes) = 0;
  // Part of a chunk has come.
  virtual void on_bytes(Session& session, std::size_t bytes) = 0;
  // The peer does not have them. Without pieces it is the block.
  virtual void on_missing(Session& session, const PieceName& first, std::uint64_t pieces) = 0;
  virtual void on_closed(Session& session) = 0;
};

// Who serves what the peer asks for.
class RequestHandler {
 public:
  virtual ~RequestHandler() = default;
  virtual void on_interest(Session& session, const Root& root) = 0;
  virtual void on_disinterest(Session& session, const Root& root) = 0;
  virtual void on_get_block(Session& session, const GetBlock& request) = 0;
  virtual void on_get_chunks(Session& session, const GetChunks& request) = 0;
  virtual void on_cancel(Session& session, const Cancel& cancel) = 0;
  // More can be sent.
  virtual void on_drained(Session& session) = 0;
  virtual void on_closed(Session& session) = 0;
};

// Who dials back for others, and is told what others say of having dialed this node.
class DialBackHandler {
 public:
  virtual ~DialBackHandler() = default;
  virtual void on_dial_back(Session& session, const DialBack& dial) = 0;
  virtual void on_dialed_back(Session& session, const DialedBack& dialed) = 0;
};

struct SessionOptions {
  std::string agent;
  std::uint16_t serve_port = 0;
  bool dialed = false;                    // by this node
  DownloadGate* gate = nullptr;           // limits what comes in; outlives the session
  DialBackHandler* dial_backs = nullptr;  // may be null; outlives the session
  env::Duration hello_within = std::chrono::seconds(10);
  env::Duration ping_after = std::chrono::seconds(15);  // of silence, of either
  env::Duration silent_at_most = std::chrono::seconds(45);
  env::Duration unread_at_most = std::chrono::minutes(2);  // what we send
};

struct SessionTraffic {
  std::uint64_t sent_bytes = 0;
  std::uint64_t received_bytes = 0;
  std::uint64_t received_payload_bytes = 0;  // of chunks and blocks, wanted or not
  std::uint64_t sent_chunks = 0;
  std::uint64_t received_chunks = 0;
};

class Session {
 public:
  static constexpr std::size_t kSubscriptionsMax = 4096;
  // At a time, of ours; half of what a peer must take.
  static constexpr std::size_t kRequestsMax = 512;

  Session(env::Env env, const env::asio::any_io_executor& executor,
          std::unique_ptr<env::PeerStream> stream, RequestHandler& handler, SessionOptions options);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Both hellos. `permission` for another network, `unsupported` without a common version.
  env::Task<> greet(const NetworkProof& network);
  // Until the connection ends; why it did. After greet(), and always then.
  env::asio::awaitable<Error> run();
  // Says goodbye and has run() return soon; what still comes is passed over. Again is nothing.
  void close(Reason reason, std::string text = {});
  [[nodiscard]] bool closing() const { return closing_; }
  // The same without a word.
  void abort();

  // In the order of their coming into being, so that who goes by it does the same in each run of a
  // simulation.
  [[nodiscard]] std::uint64_t number() const { return number_; }
  [[nodiscard]] NodeId peer() const { return channel_.stream().peer_id(); }
  [[nodiscard]] env::Endpoint remote() const { return channel_.stream().remote(); }
  [[nodiscard]] env::Endpoint local() const { return channel_.stream().local(); }
  // Where it takes connections, as far as it says.
  [[nodiscard]] std::optional<env::Endpoint> serves_at() const;
  [[nodiscard]] bool dialed() const { return options_.dialed; }
  [[nodiscard]] const std::string& agent() const { return agent_; }
  [[nodiscard]] env::TimePoint opened() const { return opened_; }
  // The shortest time between a ping and its answer so far.
  [[nodiscard]] std::optional<env::Duration> round_trip() const { return round_trip_; }
  [[nodiscard]] SessionTraffic traffic() const;
  // Neither asks anything of the other.
  [[nodiscard]] bool idle() const { return receivers_.empty() && interests_.empty(); }
  [[nodiscard]] env::TimePoint last_used() const { return last_used_; }

  // ---- what we ask ----
  void subscribe(const Root& root, Receiver& receiver);
  // What is under way for it is cancelled.
  void unsubscribe(const Root& root);
  [[nodiscard]] bool subscribed(const Root& root) const { return receivers_.contains(root); }
  // Has the peer say what it has, now and whenever that changes.
  void ask_map(const Root& root);
  // After subscribe().
  void ask_block(const Root& root);
  struct Ask {
    Root root;
    std::uint32_t stream = 0;
    std::uint64_t stripe = 0;
    std::uint64_t pieces = 0;
    std::size_t chunk_bytes = 0;  // of each
  };
  void ask_chunks(const Ask& ask);
  // It is just coming in.
  [[nodiscard]] bool brings(const Root& root, const PieceName& piece) const;
  // It has been asked for as much as it may be at a time.
  [[nodiscard]] bool busy() const { return requests_.size() >= kRequestsMax; }
  void cancel(const Root& root, const PieceName& piece);

  // ---- what we answer ----
  void send(const Message& message);
  void send_chunk(const Chunk& chunk, Channel::Payload payload);
  void send_block(std::uint32_t request, std::shared_ptr<const Buffer> block);
  [[nodiscard]] std::size_t queued_bytes() const { return channel_.queued_bytes(); }

 private:
  struct Request {
    Root root;
    std::uint32_t stream = 0;
    std::uint64_t stripe = 0;
    std::uint64_t pieces = 0;  // still to come
    std::size_t chunk_bytes = 0;
    bool block = false;
  };
  // The chunk that is just coming in.
  struct Inbound {
    std::uint32_t request = 0;
    int piece = 0;
    Buffer bytes;
    std::size_t filled = 0;
  };

  env::Task<> take_hello(const NetworkProof& network);
  void send_hello(const NetworkProof& network);
  env::Task<> receive_all();
  env::Task<> handle(Channel::Frame frame);
  env::Task<> pass_gate(std::size_t bytes);
  env::Task<> take_block(const Block& block, std::size_t payload_bytes);
  env::Task<> take_chunk(const Chunk& chunk, std::size_t payload_bytes);
  Result<> begin_chunk(const Request& request, const Chunk& chunk);
  void finish_chunk();
  Result<> take_missing(const Missing& missing);
  Result<> dispatch(const Message& message);
  Receiver* receiver_of(const Root& root);
  env::asio::awaitable<void> keep_alive();
  Result<> look_whether_alive();
  void send_ping();
  env::asio::awaitable<void> read_task();
  env::asio::awaitable<void> write_task();
  env::asio::awaitable<void> end_soon();
  void ended(Error why);
  std::uint32_t next_request();

  const std::uint64_t number_;
  env::Env env_;
  SessionOptions options_;
  RequestHandler& handler_;
  Channel channel_;
  env::TaskGroup tasks_;
  std::string agent_;
  std::uint16_t serve_port_ = 0;
  env::TimePoint opened_;
  env::TimePoint last_heard_;
  env::TimePoint last_used_;
  std::optional<env::TimePoint> pinged_;
  bool at_gate_ = false;  // we are not listening
  // How much had been sent when that last changed, and when.
  std::uint64_t moved_bytes_ = 0;
  std::uint64_t heard_bytes_ = 0;
  env::TimePoint said_;
  env::TimePoint moved_;  // or when nothing was left to send
  std::optional<env::Duration> round_trip_;
  std::map<Root, Receiver*> receivers_;
  std::set<Root> interests_;  // of the peer
  std::unordered_map<std::uint32_t, Request> requests_;
  std::uint32_t last_request_ = 0;
  std::optional<Inbound> inbound_;
  RateLimiter own_rate_{1, 1};
  std::uint64_t sent_chunks_ = 0;
  std::uint64_t received_chunks_ = 0;
  bool closing_ = false;
  std::optional<Error> why_;
};

}  // namespace cairn::transfer
