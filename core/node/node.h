// What a Cairn peer can be asked, whoever asks: command line, desktop app or API. LocalNode is the
// peer itself, RemoteNode speaks to one that runs. Every awaitable is to be awaited on the executor
// that the node was made with; progress and events are reported on it too.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "content/code.h"
#include "content/file_order.h"
#include "content/file_patterns.h"
#include "content/link.h"
#include "env/async.h"
#include "node/place.h"
#include "node/transfer_limits.h"
#include "node/views.h"

namespace cairn::node {

// How far a command has come. Reported at most ten times a second.
struct Progress {
  Progress() = default;
  Progress(std::uint64_t bytes, std::uint64_t of_bytes, std::uint64_t files, std::uint64_t of_files)
      : done_bytes(bytes), total_bytes(of_bytes), done_files(files), total_files(of_files) {}

  std::uint64_t done_bytes = 0;
  std::uint64_t total_bytes = 0;  // 0 while it is not known
  std::uint64_t done_files = 0;
  std::uint64_t total_files = 0;
  std::optional<DownloadInfo> download;  // where the command waits for one
};
using ProgressFn = std::function<void(const Progress&)>;

// How a long command is watched and stopped. A stopped command ends with ErrorCode::cancelled and
// goes on where it was when it is given again.
struct Control {
  ProgressFn progress;
  std::stop_token stop;
};

struct ShareRequest {
  std::filesystem::path path;
  content::Code code;
  bool copy = false;  // keep the chunks in the packs, instead of making them from the user's file
                      // on request
};

struct Skipped {
  std::string path;
  std::string reason;
};

struct Shared {
  content::Link link;
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  bool known_before = false;        // the same content was shared already
  std::uint64_t resumed_bytes = 0;  // taken over from a share that was interrupted
  std::vector<Skipped> skipped;     // sockets, devices and the like
};

enum class BundleHealth {
  whole,    // as far as is known without reading everything
  changed,  // a placed file was changed, moved or deleted
  damaged,  // chunks were found damaged or missing
  partial,  // only some of its chunks are kept here, for others
};

struct BundleSummary {
  content::Link link;  // with the key where this node has it
  content::Code code;
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::int64_t added_ns = 0;  // wall clock
  bool copied = false;
  Place place;  // of the user's file or folder; empty when only copied chunks are kept
  BundleHealth health = BundleHealth::whole;
  bool offered = true;             // to others; not while it is paused
  std::uint64_t holders_seen = 0;  // other nodes that had some of it, since this one started
  std::uint64_t sent_bytes = 0;    // to others, since it came here
};

enum class EntryKind { file, directory, symlink };

struct FileEntry {
  std::string path;
  EntryKind kind = EntryKind::file;
  std::uint64_t bytes = 0;
  std::uint32_t mode = 0;
  std::int64_t mtime_ns = 0;
  std::string target;  // of a symbolic link
};

struct BundleDetails {
  BundleSummary summary;
  // The key is there, so that `entries` says what is inside; not so while a download has the key
  // alone.
  bool readable = false;
  bool single_file = false;
  std::vector<FileEntry> entries;
  std::uint64_t stripes = 0;
  std::uint64_t chunks = 0;  // stripes × (k + m), without those of the bundle's own description
  std::uint64_t chunks_here = 0;  // that this node can give
  int tolerated_losses =
      0;  // chunks that may still be lost in the worst stripe; negative: that many too few
  std::vector<std::string> problems;  // changed files and the like, one sentence each
  // What is here, by the records and without reading it: at most kStripesShown.
  std::vector<StripeState> map;
};

struct GetRequest {
  GetRequest() = default;
  GetRequest(content::Link what, std::filesystem::path folder, std::vector<std::string> like = {},
             bool replace = false)
      : link(std::move(what)),
        output(std::move(folder)),
        patterns(std::move(like)),
        overwrite(replace) {}

  content::Link link;
  std::filesystem::path output;       // the folder that receives the file or folder; absolute
  std::vector<std::string> patterns;  // glob patterns; empty for everything
  bool overwrite = false;             // replace files of the same name that differ
  std::vector<std::string> from;      // HOST:PORT of holders, beside those of the link
  content::FileOrder order;
  bool keep_record = true;  // false: nothing stays but the files
};

// Chunks that are kept for others.
struct SeedRequest {
  content::Link link;       // without a key will do
  std::vector<int> pieces;  // of every stripe; empty for all
  std::vector<std::string> from;
};

struct GetReport {
  std::filesystem::path path;  // what was written: the file, or the folder
  std::uint64_t bytes = 0;
  std::uint64_t files = 0;
  std::uint64_t kept_bytes = 0;      // were already there, identical
  std::uint64_t rebuilt_chunks = 0;  // damaged or missing, made from the others of their stripe
  std::vector<std::string> warnings;
};

struct VerifyRequest {
  std::optional<content::Link> link;  // everything in the library when absent
  bool repair = false;
};

struct RelocateRequest {
  Root root;
  std::filesystem::path path;  // the file or folder itself; absolute
};

enum class Fate { damaged, repaired, lost };

struct Damage {
  Root root;
  std::string name;  // of the bundle
  std::string part;  // "content", or which part of the bundle's description
  std::uint64_t stripe = 0;
  int piece = 0;  // 0..k+m
  ChunkId chunk;
  std::string where;    // "pack 7 at byte 1048624" or the file
  std::string problem;  // "its bytes differ", "the file was changed", …
  Fate fate = Fate::damaged;
};

struct VerifyReport {
  std::uint64_t bundles = 0;
  std::uint64_t chunks = 0;
  std::uint64_t bytes = 0;     // read and hashed
  std::vector<Damage> damage;  // at most kDamageListed, in order; `damaged` counts all
  std::uint64_t damaged = 0;
  std::uint64_t repaired = 0;
  std::uint64_t lost = 0;  // cannot be rebuilt from what is here
};
// What the error says where a share has to wait for another.
inline constexpr std::string_view kOtherShare = "another share is under way in this process";
inline constexpr std::size_t kDamageListed = 10'000;

struct Removed {
  std::string name;               // of the bundle; empty for unfinished shares
  std::uint64_t freed_bytes = 0;  // of disk space in the packs
  bool gone_before = false;       // by an interrupted removal, which this one went on with
};

struct NodeStatus {
  NodeId node_id;
  Bytes public_key;  // that the id follows from
  std::filesystem::path data_folder;
  std::uint64_t bundles = 0;
  std::uint64_t placed_bytes = 0;  // shared where they are
  std::uint64_t copied_bytes = 0;  // of bundles kept in the packs
  std::uint64_t pack_files = 0;
  std::uint64_t pack_bytes = 0;  // on disk
  std::uint64_t dead_bytes = 0;  // of them, waiting for compaction
  std::uint64_t unfinished = 0;  // shares that were interrupted and can go on
  std::uint64_t free_bytes = 0;  // on the disk that holds the data folder
};

// Ends with its life.
class Subscription {
 public:
  virtual ~Subscription() = default;
};

class Node {
 public:
  virtual ~Node() = default;

  virtual env::Task<Shared> share(ShareRequest request, Control control) = 0;
  virtual env::Task<std::vector<BundleSummary>> list() = 0;
  // Of the library, or of a download: its link, and what is inside as soon as that is known.
  virtual env::Task<BundleDetails> inspect(content::Link link) = 0;
  // From the library where the bundle is there, else from the network: as a download that goes on
  // when this is stopped, as far as the node does.
  virtual env::Task<GetReport> get(GetRequest request, Control control) = 0;
  virtual env::Task<VerifyReport> verify(VerifyRequest request, Control control) = 0;
  virtual env::Task<Removed> remove(content::Link link, Control control) = 0;
  // Gives up every share that was interrupted, and the space of what was copied for it.
  virtual env::Task<Removed> remove_unfinished(Control control) = 0;
  virtual env::Task<NodeStatus> status() = 0;
  // What the library and the link call it: 1 to 255 bytes of UTF-8. The user's files keep their
  // names.
  virtual env::Task<> rename(Root root, std::string name) = 0;
  // The user's file or folder is at `path` now. All of it is read first; `changed` or `not_found`
  // names the file that is not as it was shared, and then nothing happens.
  virtual env::Task<BundleSummary> relocate(RelocateRequest request, Control control) = 0;
  // Moves the user's file or folder into this one, of the same file system; `unsupported` where it
  // is another one. Other bundles that lie in it go along.
  virtual env::Task<BundleSummary> move_to(Root root, std::filesystem::path folder) = 0;
  // Of one stripe of a download that runs or of a bundle of the library, data before parity.
  virtual env::Task<std::vector<ChunkInfo>> chunks(Root root, std::uint64_t stripe) = 0;

  // ---- the network; `unavailable` where the node takes no part in any ----
  // Puts a download at the end of the queue and returns at once. One that failed, is paused or has
  // ended is taken up again.
  virtual env::Task<DownloadInfo> download(GetRequest request) = 0;
  virtual env::Task<DownloadInfo> seed(SeedRequest request) = 0;
  // In the order of the queue, the ended ones last.
  virtual env::Task<std::vector<DownloadInfo>> downloads() = 0;
  virtual env::Task<DownloadDetails> download_details(Root root) = 0;
  // `root` of a download, or of a bundle of the library, which is then not offered to others until
  // it is resumed; nothing is all downloads.
  virtual env::Task<> pause(std::optional<Root> root) = 0;
  virtual env::Task<> resume(std::optional<Root> root) = 0;
  // What is here is held against its hashes again before it goes on.
  virtual env::Task<> recheck(Root root) = 0;
  // In front of another one in the queue, or to its end.
  virtual env::Task<> move(Root root, std::optional<Root> before) = 0;
  // Which of its files come before others, from now on.
  virtual env::Task<> reorder(Root root, content::FileOrder order) = 0;
  // Which of its files are wanted: glob patterns, or none for all. What is here stays, also of
  // those that are not wanted any more; one that has ended goes on.
  virtual env::Task<> choose(Root root, std::vector<std::string> patterns) = 0;
  // Forgets the download; finished files stay.
  virtual env::Task<> drop(Root root) = 0;
  virtual env::Task<std::vector<PeerInfo>> peers() = 0;
  virtual env::Task<NetworkInfo> network() = 0;
  virtual env::Task<PortTest> test_port() = 0;
  virtual env::Task<LimitsInfo> limits() = 0;
  // Until the node ends.
  virtual env::Task<> set_limits(TransferLimits limits) = 0;
  // Calls `on_event` until the subscription goes.
  virtual std::unique_ptr<Subscription> subscribe(std::function<void(const Event&)> on_event) = 0;
};

}  // namespace cairn::node
