#include "ui/relocate_job.h"

#include "ui/format.h"
#include "ui/library_rows.h"

namespace cairn::ui {

RelocateJob::RelocateJob(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {}

void RelocateJob::begin(const node::BundleSummary& bundle, const std::filesystem::path& path) {
  if (runs_) return;
  runs_ = true;
  const auto name = nameText(bundle);
  const auto text = tr("Comparing %1 with “%2”.").arg(placeText(path), name);
  Q_EMIT progressed(text, -1);

  stop_ = bridge_.makeStop();
  node::Control control;
  control.stop = stop_->get_token();
  control.progress = [this, text, post = bridge_.postTo(this)](const node::Progress& so_far) {
    if (so_far.total_bytes == 0) return;
    const double share =
        static_cast<double>(so_far.done_bytes) / static_cast<double>(so_far.total_bytes);
    post([this, text, share] {
      if (runs_) Q_EMIT progressed(text, share);
    });
  };
  const node::RelocateRequest request{bundle.link.root, path};
  NodeBridge::Question<node::BundleSummary> question = [request, control](node::Node& node) {
    return node.relocate(request, control);
  };
  bridge_.ask<node::BundleSummary>(
      this, std::move(question), [this, name](const Result<node::BundleSummary>& moved) {
        runs_ = false;
        if (moved) {
          return Q_EMIT ended(tr("“%1” is shared from %2 now.").arg(name, placeText(moved->place)),
                              true);
        }
        if (moved.error().code == ErrorCode::cancelled) {
          return Q_EMIT ended(tr("“%1” stays where it was.").arg(name), false);
        }
        Q_EMIT ended(tr("“%1” was not found there. %2").arg(name, errorText(moved.error())), false);
      });
}

void RelocateJob::stop() {
  if (runs_) bridge_.requestStop(stop_);
}

}  // namespace cairn::ui
