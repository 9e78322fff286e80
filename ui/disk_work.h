// Looks at disks away from the window's thread, which a disk or a network drive that stalls must
// not hold up. Lives on the window's thread; a look that never ends is left behind.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace cairn::ui {

class DiskWork final : public QObject {
  Q_OBJECT
 public:
  explicit DiskWork(QObject* parent = nullptr);
  ~DiskWork() override;
  DiskWork(const DiskWork&) = delete;
  DiskWork& operator=(const DiskWork&) = delete;

  // Calls `work` on a thread of its own, and `take` here with what came of it, unless this has gone
  // by then. One at a time: while one is under way, the newest of the others waits and the rest is
  // dropped.
  template <class T>
  void run(std::function<T()> work, std::function<void(T found)> take);
  [[nodiscard]] bool isBusy() const { return busy_; }

 private:
  using Telling = std::function<void()>;
  using Job = std::function<Telling()>;
  struct Link;

  void start(Job job);
  void begin(Job job);
  void ended(const Telling& tell);

  std::shared_ptr<Link> link_;
  bool busy_ = false;
  Job next_;
};

template <class T>
void DiskWork::run(std::function<T()> work, std::function<void(T found)> take) {
  start([work = std::move(work), take = std::move(take)]() -> Telling {
    auto found = std::make_shared<T>(work());
    return [take, found] { take(std::move(*found)); };
  });
}

}  // namespace cairn::ui
