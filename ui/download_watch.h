// What is asked of the node about single downloads, again and again while somebody looks:
// everything about the one that is selected, and of those that run the parts that are here.
#pragma once

#include <optional>
#include <vector>

#include "ui/live_view.h"

namespace cairn::ui {

class DownloadDetailsWatch final : public LiveViewBase {
  Q_OBJECT
 public:
  explicit DownloadDetailsWatch(NodeBridge& bridge, QObject* parent = nullptr);

  // Asks soon, not at once, so that going through a long list asks little.
  void setRoot(std::optional<Root> root);

 Q_SIGNALS:
  // Only of the root that is set.
  void came(const cairn::node::DownloadDetails& details);

 protected:
  void ask() override;

 private:
  std::optional<Root> root_;
};

// What it asks for is made small where the node is: a bundle may have very many stripes.
class DownloadStripesWatch final : public LiveViewBase {
  Q_OBJECT
 public:
  // Of more downloads than this at once nothing is asked.
  static constexpr std::size_t kRootsMax = 32;

  explicit DownloadStripesWatch(NodeBridge& bridge, QObject* parent = nullptr);

  void setRoots(std::vector<Root> roots);

 Q_SIGNALS:
  // As stripeBuckets() gives them.
  void came(const cairn::Root& root, const std::vector<float>& buckets);

 protected:
  void ask() override;

 private:
  std::vector<Root> roots_;
};

}  // namespace cairn::ui
