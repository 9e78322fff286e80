// What there is to know of one download, as lines of text that can be copied: its link, its code,
// what the content survives, dates and counters.
#pragma once

#include <QWidget>
#include <optional>
#include <utility>

#include "ui/node_commands.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace cairn::ui {

// What loss of holders the content survives, as far as that can be said honestly.
QString survivalText(const node::DownloadDetails& details);

class DownloadInfoTab final : public QWidget {
  Q_OBJECT
 public:
  explicit DownloadInfoTab(NodeBridge& bridge, QWidget* parent = nullptr);

  // Asks for the link only while it is.
  void setActive(bool active);
  void setDownload(const node::DownloadInfo& info);
  void setDetails(const node::DownloadDetails& details);

 private:
  QLabel* addLine(const QString& title);
  // With a button that copies it.
  QLabel* addCopied(const QString& title, const QString& copyText);
  static void set(QLabel* value, const QString& text);
  void askForLink();

  NodeBridge& bridge_;
  bool active_ = false;
  std::optional<Root> root_;
  // How far it is, and was when it was asked for its link.
  using Stage = std::pair<node::DownloadState, node::DownloadPhase>;
  Stage stage_;
  std::optional<Stage> askedIn_;
  bool hasKey_ = false;

  QFormLayout* form_ = nullptr;
  QLabel* link_ = nullptr;
  QLabel* linkNote_ = nullptr;
  QLabel* rootText_ = nullptr;
  QLabel* problem_ = nullptr;
  QLabel* survival_ = nullptr;
  QLabel* code_ = nullptr;
  QLabel* stripes_ = nullptr;
  QLabel* size_ = nullptr;
  QLabel* folder_ = nullptr;
  QLabel* added_ = nullptr;
  QLabel* finishedAt_ = nullptr;
  QLabel* received_ = nullptr;
  QLabel* repeated_ = nullptr;
  QLabel* rebuilt_ = nullptr;
  QLabel* damaged_ = nullptr;
};

}  // namespace cairn::ui
