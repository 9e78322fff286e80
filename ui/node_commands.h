// What a user tells the node to do. Each call returns at once; what came of it is told by a signal,
// in words for the user. Lives on the window's thread, as the bridge does.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <set>

#include "ui/alternative_limits.h"
#include "ui/chronicle.h"
#include "ui/node_bridge.h"
#include "ui/relocate_job.h"
#include "ui/verify_job.h"

namespace cairn::ui {

class NodeCommands : public QObject {
  Q_OBJECT
 public:
  explicit NodeCommands(NodeBridge& bridge, QObject* parent = nullptr);

  [[nodiscard]] NodeBridge& bridge() { return bridge_; }

  // One bundle for each path, one after the other.
  void share(const QStringList& paths, const node::ShareRequest& like = {});
  void stopSharing();  // those that are not finished
  void download(const node::GetRequest& request);
  // Of a download, or of a bundle of the library; nothing is all downloads.
  void pause(std::optional<Root> root);
  void resume(std::optional<Root> root);
  void recheck(const Root& root);
  void move(const Root& root, std::optional<Root> before);
  void reorder(const Root& root, const content::FileOrder& files);
  void choose(const Root& root, const std::vector<std::string>& patterns);
  // Forgets the download; files that are finished stay.
  void drop(const Root& root);
  // Forgets the bundle and what was kept for it; the user's own files stay.
  void remove(const content::Link& link) { remove(link, {}); }
  // The same, and then their files go to the trash, but for what other bundles need.
  void removeWithFiles(const std::vector<node::BundleSummary>& bundles);
  // What it and its link are called; not the user's files.
  void rename(const Root& root, const QString& name);
  // Moves the user's file or folder into this one.
  void moveFiles(const Root& root, const QString& folder);
  // Reads everything and says what is damaged; with `repair` it is made anew from the rest.
  void verify(const content::Link& link, bool repair);
  // Of the node, as the settings have them.
  void setLimits(const node::TransferLimits& limits) { alternative_.setNormal(limits); }
  [[nodiscard]] AlternativeLimits& alternative() { return alternative_; }
  [[nodiscard]] Chronicle& chronicle() { return chronicle_; }
  // Whatever becomes of the page that began them.
  [[nodiscard]] VerifyJob& verifying() { return verifying_; }
  [[nodiscard]] RelocateJob& relocating() { return relocating_; }
  // What takes a moment has not been done for a while: the node is busy.
  [[nodiscard]] bool isLate() const { return !late_.empty(); }

 Q_SIGNALS:
  void sharing(const QString& path, const cairn::node::Progress& progress);
  void sharingEnded(const QString& path);  // without a link
  // It was not given up, and nothing goes on by itself.
  void shareFailed(const QString& path);
  void shared(const QString& path, const cairn::node::Shared& what, bool copied);
  void downloadAdded(const cairn::node::DownloadInfo& info);
  void removed(const cairn::node::Removed& what);
  void verified(const QString& name, const cairn::node::VerifyReport& report);
  void lateChanged(bool late);
  // The node took the order of the files of this one, or refused it; and the choice of them.
  void reordered(const cairn::Root& root, bool done);
  void chosen(const cairn::Root& root, bool done);
  // Something was done that changes what the views show.
  void done();
  // `what` is a sentence: what could not be done, why, and what helps.
  void failed(const QString& what);

 private:
  void remove(const content::Link& link, const std::filesystem::path& trashed);
  void trash(const std::filesystem::path& path);

  template <class T>
  using Then = std::function<void(const Result<T>& result)>;
  // However it ended.
  using Ended = std::function<void(bool done)>;

  enum class Takes { a_moment, long_perhaps };

  void shareNext();
  // `failure` is a sentence with a place for why.
  template <class T>
  void order(const QString& failure, NodeBridge::Question<T> question, Then<T> then = nullptr,
             Takes takes = Takes::a_moment, Ended ended = nullptr);
  void expectSoon(std::uint64_t number);
  void answered(std::uint64_t number);
  node::Control heeding();
  void fails(const QString& failure, const Error& error);

  struct Sharing;
  NodeBridge& bridge_;
  AlternativeLimits alternative_;
  Chronicle chronicle_;
  VerifyJob verifying_;
  RelocateJob relocating_;
  std::shared_ptr<Sharing> sharing_;
  std::uint64_t orders_ = 0;  // so far; each has its number
  std::set<std::uint64_t> expected_;
  std::set<std::uint64_t> late_;
};

}  // namespace cairn::ui
