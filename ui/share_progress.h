// What is being shared just now, how far that is, and a way to stop it. Takes no room where nothing
// is.
#pragma once

#include <QWidget>

#include "ui/node_commands.h"

class QLabel;
class QProgressBar;

namespace cairn::ui {

class ShareProgress : public QWidget {
  Q_OBJECT
 public:
  explicit ShareProgress(NodeCommands& commands, QWidget* parent = nullptr);

 private:
  void showProgress(const QString& path, const node::Progress& progress);

  QLabel* what_ = nullptr;
  QProgressBar* bar_ = nullptr;
};

}  // namespace cairn::ui
