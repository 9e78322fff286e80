#include "ui/watched_folder.h"

#include <algorithm>
#include <utility>

namespace cairn::ui {
namespace {

constexpr std::chrono::hours kRetryMax{1};
// So that a look comes after the rest, and not just before its end.
constexpr std::chrono::milliseconds kAfter{50};

}  // namespace

WatchedFolder::WatchedFolder(Pace pace, Look look, QObject* parent)
    : QObject(parent), pace_(pace), look_(std::move(look)) {
  clock_.start();
  next_.setSingleShot(true);
  connect(&next_, &QTimer::timeout, this, &WatchedFolder::look);
}

void WatchedFolder::watch(const QString& folder, const FolderView& shared) {
  if (folder == folder_) return;
  folder_ = folder;
  known_.clear();
  for (const auto& [name, thing] : shared) {
    auto& known = known_[name];
    known.thing = thing;
    known.state = State::shared;
  }
  deepAt_ = now() - pace_.deep;
  isMissing_ = false;
  next_.stop();
  // A look at the one before may wait for its disk for ever.
  disk_ = std::make_unique<DiskWork>();
  if (!folder_.isEmpty()) look();
}

void WatchedFolder::look() {
  disk_->run<std::optional<FolderView>>(
      [look = look_, folder = folder_, known = resting()] { return look(folder, known); },
      [this, folder = folder_](const std::optional<FolderView>& view) {
        if (folder == folder_ && !folder.isEmpty()) take(view);
      });
}

// Of these only their own time is looked at, which what changes deeper down does not change.
FolderView WatchedFolder::resting() {
  if (now() - deepAt_ >= pace_.deep) {
    deepAt_ = now();
    return {};
  }
  FolderView view;
  for (const auto& [name, known] : known_) {
    if (known.state != State::restless) view.emplace(name, known.thing);
  }
  return view;
}

void WatchedFolder::take(const std::optional<FolderView>& view) {
  if (view) compare(*view);
  const bool wasMissing = std::exchange(isMissing_, !view);
  if (isMissing_ && !wasMissing) Q_EMIT missing(folder_);
  const bool restless = std::any_of(known_.begin(), known_.end(), [](const auto& known) {
    return known.second.state == State::restless;
  });
  next_.start(view && restless ? pace_.rest + kAfter : pace_.look);
}

void WatchedFolder::compare(const FolderView& view) {
  QStringList due;
  std::map<QString, Known> now;
  for (const auto& [name, thing] : view) {
    const auto before = known_.find(name);
    auto known = before == known_.end() ? Known{} : before->second;
    if (before == known_.end() || known.thing != thing || thing.unfinished) {
      known = Known{};
      known.thing = thing;
      known.since = this->now();
    } else if (isDue(known)) {
      known.state = State::told;
      due += folder_ + QLatin1Char('/') + name;
    }
    now.emplace(name, known);
  }
  known_ = std::move(now);
  if (!due.isEmpty()) Q_EMIT arrived(due);
}

bool WatchedFolder::isDue(const Known& known) const {
  switch (known.state) {
    case State::restless:
      return now() - known.since >= pace_.rest;
    case State::failed:
      return now() >= known.retryAt;
    case State::told:
    case State::shared:
      return false;
  }
  return false;
}

WatchedFolder::Known* WatchedFolder::toldOf(const QString& path) {
  const auto top = folder_ + QLatin1Char('/');
  if (folder_.isEmpty() || !path.startsWith(top)) return nullptr;
  const auto found = known_.find(path.mid(top.size()));
  return found != known_.end() && found->second.state == State::told ? &found->second : nullptr;
}

void WatchedFolder::wasShared(const QString& path) {
  auto* known = toldOf(path);
  if (known == nullptr) return;
  known->state = State::shared;
  Q_EMIT sharedChanged();
}

void WatchedFolder::retryLater(const QString& path) {
  auto* known = toldOf(path);
  if (known == nullptr) return;
  known->state = State::failed;
  known->retryIn =
      known->retryIn.count() == 0 ? pace_.retry : std::min<Ms>(known->retryIn * 2, kRetryMax);
  known->retryAt = now() + known->retryIn;
}

FolderView WatchedFolder::shared() const {
  FolderView view;
  for (const auto& [name, known] : known_) {
    if (known.state == State::shared) view.emplace(name, known.thing);
  }
  return view;
}

}  // namespace cairn::ui
