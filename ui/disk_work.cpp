#include "ui/disk_work.h"

#include <mutex>
#include <thread>
#include <utility>

namespace cairn::ui {

// Between the window's side and its threads, which may outlive it.
struct DiskWork::Link {
  std::mutex mutex;  // guards what follows
  DiskWork* there = nullptr;
};

DiskWork::DiskWork(QObject* parent) : QObject(parent), link_(std::make_shared<Link>()) {
  link_->there = this;
}

DiskWork::~DiskWork() {
  const std::lock_guard lock(link_->mutex);
  link_->there = nullptr;
}

void DiskWork::start(Job job) {
  if (busy_) {
    next_ = std::move(job);
  } else {
    begin(std::move(job));
  }
}

void DiskWork::begin(Job job) {
  busy_ = true;
  std::thread([link = link_, job = std::move(job)] {
    auto tell = job();
    const std::lock_guard lock(link->mutex);
    auto* there = link->there;
    if (there == nullptr) return;
    QMetaObject::invokeMethod(
        there, [there, tell = std::move(tell)] { there->ended(tell); }, Qt::QueuedConnection);
  }).detach();
}

void DiskWork::ended(const Telling& tell) {
  busy_ = false;
  if (next_) begin(std::exchange(next_, nullptr));
  tell();
}

}  // namespace cairn::ui
