// Whether what was entered is a folder, or can become one. The disk is asked away from the window's
// thread; until it answers, it may be one.
#pragma once

#include <QObject>
#include <QString>

#include "ui/disk_work.h"

namespace cairn::ui {

enum class PathKind { nothing, folder, other };
using LookAtPath = std::function<PathKind(const QString& path)>;
// May take as long as the disk does.
PathKind kindOfPath(const QString& path);

class FolderCheck final : public QObject {
  Q_OBJECT
 public:
  explicit FolderCheck(LookAtPath look = kindOfPath, QObject* parent = nullptr);

  // Absolute, or empty for none.
  void setFolder(const QString& folder);
  // False where the disk has said so.
  [[nodiscard]] bool mayBe() const { return mayBe_; }

 Q_SIGNALS:
  void found();

 private:
  LookAtPath look_;
  DiskWork disk_;
  QString folder_;
  bool mayBe_ = true;
};

}  // namespace cairn::ui
