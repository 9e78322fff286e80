// A bridge with a fake node on its thread, for tests of what lives on the window's side.
#pragma once

#include <QTest>
#include <optional>
#include <stdexcept>
#include <stop_token>

#include "app/stopping.h"
#include "support/fake_node.h"
#include "ui/node_bridge.h"
#include "ui/node_commands.h"

namespace cairn::test {

// A node that is there until it is to stop.
class FakeHost final : public ui::NodeHost {
 public:
  explicit FakeHost(node::Node& node, Where where = Where::here) : node_(node), where_(where) {}
  env::Task<> run(Ready ready, EndWanted, std::stop_token stop) override {
    ready(node_, where_);
    if (breaks) {
      co_await app::wait_for_stop(breaks->get_token());
      throw std::runtime_error("broken");
    }
    co_await app::wait_for_stop(std::move(stop));
    co_return Result<>{};
  }
  // By which it fails inside, asked on its thread.
  std::optional<std::stop_source> breaks;

 private:
  node::Node& node_;
  Where where_;
};

// What a test sets in `node` it sets before start(), or on the node's thread by there().
struct BridgeRig {
  FakeNode node;
  std::optional<Error> refused;
  std::optional<std::stop_source> breaks;
  ui::NodeBridge bridge;
  ui::NodeCommands commands{bridge};

  BridgeRig()
      : bridge([this](const env::asio::any_io_executor&) -> Result<std::unique_ptr<ui::NodeHost>> {
          if (refused) return fail(*refused);
          auto host = std::make_unique<FakeHost>(node);
          host->breaks = breaks;
          return host;
        }) {}
  ~BridgeRig() {
    bridge.stop();
    if (!bridge.isOver()) {
      static_cast<void>(reaches(ui::NodeBridge::State::stopped));
    }
  }
  BridgeRig(const BridgeRig&) = delete;
  BridgeRig& operator=(const BridgeRig&) = delete;

  [[nodiscard]] bool reaches(ui::NodeBridge::State state) {
    return QTest::qWaitFor([this, state] { return bridge.state() == state; }, 5000);
  }
  [[nodiscard]] bool start() {
    bridge.start();
    return reaches(ui::NodeBridge::State::running);
  }
  // On the node's thread; returns when it was done.
  void there(std::function<void(FakeNode& node)> change) {
    bool done = false;
    ui::NodeBridge::Question<void> question = [this, change](node::Node&) {
      return make(node, change);
    };
    bridge.ask<void>(&commands, std::move(question), [&done](const Result<>&) { done = true; });
    QVERIFY(QTest::qWaitFor([&done] { return done; }, 5000));
  }
  // Whatever is under way then is never answered. `breaks` is to be there.
  [[nodiscard]] bool failInside() {
    there([this](FakeNode&) { breaks->request_stop(); });
    return reaches(ui::NodeBridge::State::failed);
  }

 private:
  static env::Task<> make(FakeNode& node, std::function<void(FakeNode& node)> change) {
    change(node);
    co_return Result<>{};
  }
};

}  // namespace cairn::test
