#include "ui/verify_job.h"

#include <utility>

#include "ui/format.h"
#include "ui/library_rows.h"

namespace cairn::ui {

VerifyJob::VerifyJob(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
  connect(&bridge_, &NodeBridge::stateChanged, this, [this] {
    if (bridge_.isOver()) nodeEnded();
  });
}

void VerifyJob::check(const std::vector<node::BundleSummary>& bundles, bool repair) {
  for (const auto& bundle : bundles) waiting_.push_back({bundle, repair});
  if (runs_ || waiting_.empty()) return;
  runs_ = true;
  stopped_ = false;
  sum_ = {};
  problem_.reset();
  onlyName_.clear();
  repair_ = false;
  next();
}

void VerifyJob::stop() {
  waiting_.clear();
  if (!runs_) return;
  stopped_ = true;
  bridge_.requestStop(stop_);
}

void VerifyJob::next() {
  if (waiting_.empty()) return end();
  now_ = std::move(waiting_.front());
  waiting_.pop_front();
  stop_ = bridge_.makeStop();
  isAt(-1);

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
  node::VerifyRequest request;
  request.link = now_.bundle.link;
  request.repair = now_.repair;
  NodeBridge::Question<node::VerifyReport> question = [request, control](node::Node& node) {
    return node.verify(request, control);
  };
  bridge_.ask<node::VerifyReport>(this, std::move(question),
                                  [this, run = run_](const Result<node::VerifyReport>& report) {
                                    if (run == run_) take(report);
                                  });
}

QString VerifyJob::text() const {
  const auto text = now_.repair ? tr("Checking and repairing “%1”.") : tr("Checking “%1”.");
  return text.arg(nameText(now_.bundle));
}

void VerifyJob::isAt(double share) {
  share_ = share;
  Q_EMIT progressed(text(), share);
}

void VerifyJob::take(const Result<node::VerifyReport>& report) {
  if (report) {
    onlyName_ = sum_.bundles == 0 ? nameText(now_.bundle) : QString();
    ++sum_.bundles;
    sum_.damaged += report->damaged;
    sum_.repaired += report->repaired;
    sum_.lost += report->lost;
    repair_ = repair_ || now_.repair;
  } else if (report.error().code != ErrorCode::cancelled) {
    problem_.emplace(nameText(now_.bundle), report.error());
  }
  next();
}

// One that failed inside leaves the question without an answer.
void VerifyJob::nodeEnded() {
  if (!runs_) return;
  waiting_.clear();
  take(fail(ErrorCode::unavailable, "the node has ended"));
}

void VerifyJob::end() {
  runs_ = false;
  ++run_;
  if (problem_) {
    const auto& [name, error] = *problem_;
    const auto text = tr("“%1” could not be checked. %2").arg(name, errorText(error));
    return Q_EMIT ended(text, false);
  }
  if (stopped_) return Q_EMIT ended(tr("The check was stopped before its end."), false);
  Q_EMIT ended(resultText(sum_, onlyName_, repair_), sum_.repaired == sum_.damaged);
}

QString VerifyJob::resultText(const node::VerifyReport& report, const QString& name, bool repair) {
  const auto number = [](std::uint64_t count) { return static_cast<int>(count); };
  if (report.damaged == 0) {
    return name.isEmpty() ? tr("%Ln stored item(s) were checked, and all are whole.", nullptr,
                               number(report.bundles))
                          : tr("“%1” was checked and is whole.").arg(name);
  }
  if (report.repaired == report.damaged) {
    return tr("%Ln damaged chunk(s) were found and repaired.", nullptr, number(report.damaged));
  }
  if (report.lost > 0) {
    return tr(
        "%Ln damaged chunk(s) cannot be repaired from what is here. Share the original files "
        "again, or download them again from others.",
        nullptr, number(report.lost));
  }
  return repair ? tr("%Ln damaged chunk(s) could not be repaired yet. Check again later.", nullptr,
                     number(report.damaged - report.repaired))
                : tr("%Ln damaged chunk(s) were found. They can be repaired: choose “Check and "
                     "repair”.",
                     nullptr, number(report.damaged));
}

}  // namespace cairn::ui
