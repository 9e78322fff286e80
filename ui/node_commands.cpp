#include "ui/node_commands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <deque>
#include <utility>

#include "ui/disk_work.h"
#include "ui/format.h"
#include "ui/trash_plan.h"

namespace cairn::ui {
namespace {

using node::Node;

constexpr std::chrono::seconds kShareAgain{1};

}  // namespace

struct NodeCommands::Sharing {
  std::deque<node::ShareRequest> waiting;
  bool runs = false;
  bool givenUp = false;  // the one that runs
  std::shared_ptr<std::stop_source> stop;
};

NodeCommands::NodeCommands(NodeBridge& bridge, QObject* parent)
    : QObject(parent),
      bridge_(bridge),
      alternative_(bridge),
      chronicle_(bridge),
      verifying_(bridge),
      relocating_(bridge),
      sharing_(std::make_shared<Sharing>()) {
  connect(&alternative_, &AlternativeLimits::applied, this, &NodeCommands::done);
  connect(&alternative_, &AlternativeLimits::failed, this,
          [this](const Error& error) { fails(tr("The limits stay as they were. %1"), error); });
  connect(&bridge_, &NodeBridge::stateChanged, this, [this](NodeBridge::State state) {
    if (state == NodeBridge::State::running && !sharing_->runs) shareNext();
  });
  const auto giveUp = [this] {
    if (!bridge_.isOver()) return;
    expected_.clear();
    if (!std::exchange(late_, {}).empty()) Q_EMIT lateChanged(false);
  };
  connect(&bridge_, &NodeBridge::stateChanged, this, giveUp, Qt::QueuedConnection);
}

template <class T>
void NodeCommands::order(const QString& failure, NodeBridge::Question<T> question, Then<T> then,
                         Takes takes, Ended ended) {
  const auto number = ++orders_;
  if (takes == Takes::a_moment) expectSoon(number);
  bridge_.ask<T>(
      this, std::move(question),
      [this, failure, number, then = std::move(then), ended = std::move(ended)](Result<T> result) {
        answered(number);
        if (ended) ended(result.has_value());
        if (!result) return fails(failure, result.error());
        if (then) then(result);
        Q_EMIT done();
      });
}

void NodeCommands::expectSoon(std::uint64_t number) {
  expected_.insert(number);
  QTimer::singleShot(NodeBridge::kPatience, this, [this, number] {
    if (!expected_.contains(number)) return;
    late_.insert(number);
    if (late_.size() == 1) Q_EMIT lateChanged(true);
  });
}

void NodeCommands::answered(std::uint64_t number) {
  expected_.erase(number);
  if (late_.erase(number) > 0 && late_.empty()) Q_EMIT lateChanged(false);
}

// Ends before the node does. The bridge forgets the source with the last who holds it.
node::Control NodeCommands::heeding() {
  auto stop = bridge_.makeStop();
  node::Control control;
  control.stop = stop->get_token();
  control.progress = [stop](const node::Progress&) {};
  return control;
}

void NodeCommands::fails(const QString& failure, const Error& error) {
  if (error.code == ErrorCode::cancelled) return;
  Q_EMIT failed(failure.arg(errorText(error)));
}

// ---- sharing ------------------------------------------------------------------------------------

void NodeCommands::share(const QStringList& paths, const node::ShareRequest& like) {
  for (const auto& path : paths) {
    sharing_->waiting.push_back(like);
    sharing_->waiting.back().path = pathFrom(path);
  }
  if (!sharing_->runs) shareNext();
}

void NodeCommands::shareNext() {
  sharing_->runs = !sharing_->waiting.empty();
  if (!sharing_->runs) return;
  auto request = std::move(sharing_->waiting.front());
  sharing_->waiting.pop_front();
  sharing_->givenUp = false;
  const auto path = pathText(request.path);
  node::Control control;
  sharing_->stop = bridge_.makeStop();
  control.stop = sharing_->stop->get_token();
  control.progress = [this, path, post = bridge_.postTo(this)](const node::Progress& progress) {
    post([this, path, progress] { Q_EMIT sharing(path, progress); });
  };
  NodeBridge::Question<node::Shared> question = [request, control](Node& node) {
    return node.share(request, control);
  };
  bridge_.ask<node::Shared>(
      this, std::move(question), [this, path, request](Result<node::Shared> result) {
        const bool ended = bridge_.state() != NodeBridge::State::running ||
                           (!result && (result.error().code == ErrorCode::unavailable ||
                                        result.error().code == ErrorCode::cancelled));
        if (!result && ended && !sharing_->givenUp) {
          // It goes on where it was once the node is there again.
          sharing_->waiting.push_front(request);
          sharing_->runs = false;
          Q_EMIT sharingEnded(path);
          return;
        }
        if (!result && result.error().context == node::kOtherShare && !sharing_->givenUp) {
          // Somebody else shares through the same daemon just now.
          sharing_->waiting.push_front(request);
          Q_EMIT sharing(path, {});
          QTimer::singleShot(kShareAgain, this, &NodeCommands::shareNext);
          return;
        }
        if (result) {
          Q_EMIT shared(path, *result, request.copy);
          Q_EMIT done();
        } else {
          Q_EMIT sharingEnded(path);
          if (result.error().code != ErrorCode::cancelled) Q_EMIT shareFailed(path);
          fails(tr("%1 was not shared. %2").arg(path), result.error());
        }
        shareNext();
      });
}

void NodeCommands::stopSharing() {
  sharing_->givenUp = true;
  for (const auto& request : std::exchange(sharing_->waiting, {})) {
    Q_EMIT sharingEnded(pathText(request.path));
  }
  bridge_.requestStop(sharing_->stop);
}

// ---- downloads ----------------------------------------------------------------------------------

void NodeCommands::download(const node::GetRequest& request) {
  order<node::DownloadInfo>(
      tr("The download was not added. %1"),
      [request](Node& node) { return node.download(request); },
      [this](const Result<node::DownloadInfo>& info) { Q_EMIT downloadAdded(*info); });
}

void NodeCommands::pause(std::optional<Root> root) {
  order<void>(tr("It was not paused. %1"), [root](Node& node) { return node.pause(root); });
}

void NodeCommands::resume(std::optional<Root> root) {
  order<void>(tr("It was not resumed. %1"), [root](Node& node) { return node.resume(root); });
}

void NodeCommands::recheck(const Root& root) {
  order<void>(tr("It is not checked again. %1"), [root](Node& node) { return node.recheck(root); });
}

void NodeCommands::move(const Root& root, std::optional<Root> before) {
  order<void>(tr("The queue stays as it was. %1"),
              [root, before](Node& node) { return node.move(root, before); });
}

void NodeCommands::reorder(const Root& root, const content::FileOrder& files) {
  order<void>(
      tr("The order of the files stays as it was. %1"),
      [root, files](Node& node) { return node.reorder(root, files); }, nullptr, Takes::a_moment,
      [this, root](bool done) { Q_EMIT reordered(root, done); });
}

void NodeCommands::choose(const Root& root, const std::vector<std::string>& patterns) {
  order<void>(
      tr("The choice of files stays as it was. %1"),
      [root, patterns](Node& node) { return node.choose(root, patterns); }, nullptr,
      Takes::a_moment, [this, root](bool done) { Q_EMIT chosen(root, done); });
}

void NodeCommands::drop(const Root& root) {
  order<void>(tr("The download was not removed. %1"),
              [root](Node& node) { return node.drop(root); });
}

// ---- the library --------------------------------------------------------------------------------

void NodeCommands::remove(const content::Link& link, const std::filesystem::path& trashed) {
  order<node::Removed>(
      tr("It was not removed. %1"),
      [link, control = heeding()](Node& node) { return node.remove(link, control); },
      [this, trashed](const Result<node::Removed>& what) {
        Q_EMIT removed(*what);
        if (!trashed.empty()) trash(trashed);
      },
      Takes::long_perhaps);
}

namespace {

env::Task<TrashPlan> planFor(Node& node, std::vector<node::BundleSummary> removed) {
  auto asked = node.list();
  const auto all = co_await std::move(asked);
  if (!all) co_return fail(all.error());
  co_return trashPlan(removed, *all);
}

}  // namespace

void NodeCommands::removeWithFiles(const std::vector<node::BundleSummary>& bundles) {
  order<TrashPlan>(
      tr("It was not removed. %1"), [bundles](Node& node) { return planFor(node, bundles); },
      [this, bundles](const Result<TrashPlan>& plan) {
        for (const auto& bundle : bundles) {
          const auto place = bundle.place.path();
          remove(bundle.link, plan->go.contains(place) ? place : std::filesystem::path());
        }
        for (const auto& place : plan->stay) {
          Q_EMIT failed(tr("%1 stays where it is, because another stored item needs it.")
                            .arg(pathText(place)));
        }
      },
      Takes::long_perhaps);
}

void NodeCommands::trash(const std::filesystem::path& path) {
  auto* disk = new DiskWork(this);
  const auto name = pathText(path);
  const auto work = [name] {
    // Where it is missing, Qt would make a trash of the folder that the app was started in.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return !QFileInfo::exists(name) || QFile::moveToTrash(name);
  };
  disk->run<bool>(work, [this, disk, name](bool moved) {
    disk->deleteLater();
    if (moved) return;
    Q_EMIT failed(tr("%1 is not in the library any more, but could not be moved to "
                     "the trash. It is where it was.")
                      .arg(name));
  });
}

void NodeCommands::rename(const Root& root, const QString& name) {
  order<void>(tr("It keeps its name. %1"),
              [root, text = name.toStdString()](Node& node) { return node.rename(root, text); });
}

void NodeCommands::moveFiles(const Root& root, const QString& folder) {
  order<node::BundleSummary>(
      tr("It was not moved. %1"),
      [root, into = pathFrom(folder)](Node& node) { return node.move_to(root, into); }, nullptr,
      Takes::long_perhaps);
}

void NodeCommands::verify(const content::Link& link, bool repair) {
  node::VerifyRequest request;
  request.link = link;
  request.repair = repair;
  const auto name = QString::fromStdString(link.name);
  order<node::VerifyReport>(
      tr("It could not be checked. %1"),
      [request, control = heeding()](Node& node) { return node.verify(request, control); },
      [this, name](const Result<node::VerifyReport>& report) { Q_EMIT verified(name, *report); },
      Takes::long_perhaps);
}

}  // namespace cairn::ui
