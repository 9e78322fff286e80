// The queue of downloads as it outlives the program: what was asked for, how far it came, what
// became of it. One download a root. Named operations, no policy. Thread-safe; all calls block.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/file_order.h"
#include "env/files.h"
#include "store/database.h"

namespace cairn::store {

using DownloadNumber = std::int64_t;

enum class DownloadState { queued = 0, running = 1, paused = 2, failed = 3, finished = 4 };

struct DownloadRow {
  DownloadNumber number = 0;  // never given to another
  Root root;
  std::optional<LinkKey> key;
  std::string name;
  env::Path output;
  std::vector<std::string> patterns;
  bool overwrite = false;
  content::FileOrder order;
  DownloadState state = DownloadState::queued;
  std::string error;                   // of one that failed
  std::vector<std::string> addresses;  // HOST:PORT of holders that the link names
  std::int64_t added_ns = 0;
  std::int64_t finished_ns = 0;   // 0 until it is
  std::uint64_t total_bytes = 0;  // 0 until it is known
  std::uint64_t done_bytes = 0;
  std::optional<std::uint64_t> pieces;  // of every stripe, for others; none: the files are wanted
  env::Path path;                       // of what was written; empty until it is finished
};

class Downloads {
 public:
  explicit Downloads(Database& database) : database_(database) {}

  // At the end of the queue; the number of `row` is not used. `exists` while one of the same root
  // is queued, running or paused. One that failed or finished gives way, and what it left behind is
  // taken up.
  Result<DownloadNumber> add(const DownloadRow& row);
  // In the order of the queue.
  Result<std::vector<DownloadRow>> list();
  Result<std::optional<DownloadRow>> find(DownloadNumber number);
  Result<std::optional<DownloadRow>> find(const Root& root);
  // These do nothing about a download that was removed meanwhile.
  struct Change {
    DownloadState state = DownloadState::queued;
    std::string error;
    std::int64_t now_ns = 0;
  };
  Result<> set_state(DownloadNumber number, const Change& change);
  struct Known {
    std::string name;
    std::uint64_t total_bytes = 0;
    std::uint64_t done_bytes = 0;
    env::Path path;
  };
  // Not worth a wait for the disk: a power cut may undo it.
  Result<> set_known(DownloadNumber number, const Known& known);
  Result<> set_addresses(DownloadNumber number, const std::vector<std::string>& addresses);
  Result<> set_order(DownloadNumber number, const content::FileOrder& order);
  // Where it was written, which the user has changed.
  Result<> set_place(DownloadNumber number, const env::Path& output, const env::Path& path);
  Result<> set_patterns(DownloadNumber number, const std::vector<std::string>& patterns);
  // To the place in front of `before`, or to the end.
  Result<> move(DownloadNumber number, std::optional<DownloadNumber> before);
  // Forgets it, and what the library knows of a bundle that is not finished, whose space is given
  // back by the next tidying. Files stay.
  Result<> remove(DownloadNumber number);

  // Bundles of the library that are not offered to others until further notice.
  Result<std::vector<Root>> withheld();
  Result<> set_withheld(const Root& root, bool withheld);

 private:
  Database& database_;
};

}  // namespace cairn::store
