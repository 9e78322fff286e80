// A page of downloads on a fake node, with downloads like those that people have.
#pragma once

#include <QTreeView>

#include "bridge_rig.h"
#include "ui/downloads_page.h"

namespace cairn::test {

inline Root root_of(int number) {
  Root root;
  root.bytes.fill(static_cast<std::uint8_t>(number));
  return root;
}

inline node::DownloadInfo some_download(int number,
                                        node::DownloadState state = node::DownloadState::running) {
  node::DownloadInfo info;
  info.root = root_of(number);
  info.name = "file " + std::to_string(number);
  info.state = state;
  info.phase = state == node::DownloadState::running ? node::DownloadPhase::fetching
                                                     : node::DownloadPhase::idle;
  info.output = "/downloads";
  info.total_bytes = 64U << 20U;
  info.done_bytes = state == node::DownloadState::finished ? info.total_bytes : 20U << 20U;
  info.added_ns = 1'760'000'000'000'000'000 + number;
  if (state == node::DownloadState::finished) info.path = "/downloads/" + info.name;
  return info;
}

struct DownloadsRig {
  BridgeRig rig;
  ui::DownloadsPage page{rig.commands};
  QTreeView* table = page.findChild<QTreeView*>("downloads");

  // Running, waiting, paused, failed, finished: 1 to 5.
  DownloadsRig() {
    using State = node::DownloadState;
    int number = 0;
    for (const auto state :
         {State::running, State::queued, State::paused, State::failed, State::finished}) {
      rig.node.download_list.push_back(some_download(++number, state));
    }
    rig.node.download_list[3].problem = "the disk is full";
    page.resize(1100, 700);
    page.show();
  }

  [[nodiscard]] bool start() {
    if (!rig.start()) return false;
    page.setActive(true);
    return table != nullptr && has(static_cast<int>(rig.node.download_list.size()));
  }
  [[nodiscard]] bool has(int rows) {
    return QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }, 5000);
  }
  // Whatever keys a test has pressed before.
  void select(int row) {
    table->selectionModel()->setCurrentIndex(
        table->model()->index(row, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  }
  [[nodiscard]] std::vector<std::string> orders() {
    std::vector<std::string> all;
    rig.there([&all](FakeNode& node) { all = node.orders; });
    return all;
  }
  [[nodiscard]] bool was_told(const std::vector<std::string>& expected) {
    return QTest::qWaitFor([&] { return orders() == expected; }, 5000);
  }
  static std::string told(const std::string& what, int number) {
    return what + " " + root_of(number).brief();
  }
};

}  // namespace cairn::test
