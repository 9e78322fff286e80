#include "ui/relocate_job.h"

#include "ui/format.h"
#include "ui/library_rows.h"

namespace cairn::ui {

RelocateJob::RelocateJob(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
  connect(&bridge_, &NodeBridge::stateChanged, this, [this] {
    if (bridge_.isOver()) nodeEnded();
  });
}

void RelocateJob::begin(const node::BundleSummary& bundle, const std::filesystem::path& path) {
  if (runs_) return;
  runs_ = true;
  name_ = nameText(bundle);
  path_ = path;
  isAt(-1);

  stop_ = bridge_.makeStop();
  node::Control control;
  control.stop = stop_->get_token();
  control.progress = [this, run = run_, post = bridge_.postTo(this)](const node::Progress& soFar) {
    if (soFar.total_bytes == 0) return;
    const double share =
        static_cast<double>(soFar.done_bytes) / static_cast<double>(soFar.total_bytes);
    post([this, run, share] {
      if (run == run_) isAt(share);
    });
  };
  const node::RelocateRequest request{bundle.link.root, path};
  NodeBridge::Question<node::BundleSummary> question = [request, control](node::Node& node) {
    return node.relocate(request, control);
  };
  bridge_.ask<node::BundleSummary>(this, std::move(question),
                                   [this, run = run_](const Result<node::BundleSummary>& moved) {
                                     if (run == run_) take(moved);
                                   });
}

void RelocateJob::take(const Result<node::BundleSummary>& moved) {
  runs_ = false;
  ++run_;
  if (moved) {
    const auto text = tr("“%1” is shared from %2 now.");
    return Q_EMIT ended(text.arg(name_, placeText(moved->place)), true);
  }
  if (moved.error().code == ErrorCode::cancelled) {
    return Q_EMIT ended(tr("“%1” stays where it was.").arg(name_), false);
  }
  const auto text = tr("“%1” was not found there. %2");
  Q_EMIT ended(text.arg(name_, errorText(moved.error())), false);
}

// One that failed inside leaves the question without an answer.
void RelocateJob::nodeEnded() {
  if (runs_) take(fail(ErrorCode::unavailable, "the node has ended"));
}

QString RelocateJob::text() const {
  return tr("Comparing %1 with “%2”.").arg(placeText(path_), name_);
}

void RelocateJob::isAt(double share) {
  share_ = share;
  Q_EMIT progressed(text(), share);
}

void RelocateJob::stop() {
  if (runs_) bridge_.requestStop(stop_);
}

}  // namespace cairn::ui
