// A folder from which everything that is put there is shared, once nothing of it has changed for a
// while, and again later where that failed. What came when the app was not running is shared too,
// and nothing twice, as whoever has removed or renamed it since may have had a reason. A folder
// that is not there is looked for again and again.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "ui/disk_work.h"
#include "ui/folder_view.h"

namespace cairn::ui {

class WatchedFolder : public QObject {
  Q_OBJECT
 public:
  struct Pace {
    std::chrono::milliseconds rest{3000};     // how long nothing must have changed
    std::chrono::milliseconds look{5000};     // between looks while nothing changes
    std::chrono::milliseconds retry{60'000};  // after a failure; ever longer up to an hour
    std::chrono::milliseconds deep{120'000};  // between looks into folders that seem to rest
  };
  using Look = std::function<std::optional<FolderView>(const QString&, const FolderView&)>;

  explicit WatchedFolder(QObject* parent = nullptr)
      : WatchedFolder(Pace{}, lookIntoFolder, parent) {}
  WatchedFolder(Pace pace, Look look, QObject* parent = nullptr);

  // Empty for none. Of what was `shared` before, what is still the same is not told of.
  void watch(const QString& folder, const FolderView& shared = {});
  // What it told of was shared, or could not be.
  void wasShared(const QString& path);
  void retryLater(const QString& path);
  [[nodiscard]] const QString& folder() const { return folder_; }
  [[nodiscard]] FolderView shared() const;

 Q_SIGNALS:
  // Files and folders at the top of it.
  void arrived(const QStringList& paths);
  // It cannot be read; said once until it can.
  void missing(const QString& folder);
  // There is something else to remember as shared().
  void sharedChanged();

 private:
  using Ms = std::chrono::milliseconds;
  enum class State { restless, told, shared, failed };
  struct Known {
    FolderThing thing;
    State state = State::restless;
    Ms since{0};  // it is as it is
    Ms retryIn{0};
    Ms retryAt{0};
  };

  void look();
  void take(const std::optional<FolderView>& view);
  void compare(const FolderView& view);
  [[nodiscard]] bool isDue(const Known& known) const;
  [[nodiscard]] FolderView resting();
  [[nodiscard]] Known* toldOf(const QString& path);
  [[nodiscard]] Ms now() const { return Ms(clock_.elapsed()); }

  Pace pace_;
  Look look_;
  QString folder_;
  std::unique_ptr<DiskWork> disk_;
  Ms deepAt_{0};
  QTimer next_;
  QElapsedTimer clock_;
  std::map<QString, Known> known_;
  bool isMissing_ = false;
};

}  // namespace cairn::ui
