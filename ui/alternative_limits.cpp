#include "ui/alternative_limits.h"

#include <algorithm>
#include <utility>

#include "ui/limits_memory.h"

namespace cairn::ui {
namespace {

using node::TransferLimits;

std::uint64_t limitOf(std::uint64_t rate) {
  return rate == 0 ? node::kUnlimited : rate;
}

TransferLimits insteadOf(TransferLimits normal, const AppSettings::Rates& rates) {
  normal.upload_per_s = limitOf(rates.up);
  normal.download_per_s = limitOf(rates.down);
  normal.schedule.clear();
  return normal;
}

// Those of `imposed` that the node has.
std::optional<AppSettings::Rates> ratesInForce(const TransferLimits& limits,
                                               const std::vector<AppSettings::Rates>& imposed) {
  const auto has = [&limits](const AppSettings::Rates& rates) {
    return limits.upload_per_s == limitOf(rates.up) && limits.download_per_s == limitOf(rates.down);
  };
  const auto found = std::ranges::find_if(imposed, has);
  if (found == imposed.end() || !limits.schedule.empty()) return std::nullopt;
  return *found;
}

// Those that the others took the place of, in what they left as it was.
TransferLimits normalOf(TransferLimits now, const TransferLimits& normal) {
  now.upload_per_s = normal.upload_per_s;
  now.download_per_s = normal.download_per_s;
  now.schedule = normal.schedule;
  return now;
}

}  // namespace

AlternativeLimits::AlternativeLimits(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge) {
  connect(&bridge_, &NodeBridge::stateChanged, this, &AlternativeLimits::nodeChanged);
}

void AlternativeLimits::nodeChanged(NodeBridge::State state) {
  if (state == NodeBridge::State::running) return step();
  if (!bridge_.isOver()) return;
  // What was asked of it may never be answered, or only after another node runs.
  ++run_;
  inForce_ = false;
  asking_ = false;
  if (nextNormal_) setNormal(*std::exchange(nextNormal_, std::nullopt));
  step();
}

void AlternativeLimits::recall(const QByteArray& memory) {
  auto recalled = limitsMemoryFrom(memory);
  noted_ = memory;
  normal_ = std::move(recalled.normal);
  imposed_ = std::move(recalled.imposed);
  set(recalled.wanted);
  keepsForeign_ = recalled.isForeign;
}

void AlternativeLimits::setRates(const Rates& rates) {
  if (rates == rates_) return;
  rates_ = rates;
  if (inForce_) step();
}

void AlternativeLimits::setNormal(const TransferLimits& limits) {
  if (asking_) {
    nextNormal_ = limits;
    return;
  }
  if (normal_) normal_ = limits;
  note();
  tell(inForce_ ? insteadOf(limits, imposed_.back()) : limits);
}

void AlternativeLimits::set(bool on) {
  if (wanted_ == on) return;
  wanted_ = on;
  keepsForeign_ = false;
  Q_EMIT changed(on);
  note();
  step();
}

void AlternativeLimits::restore(std::function<void()> then) {
  then_ = std::move(then);
  ending_ = true;
  wanted_ = false;
  step();
}

void AlternativeLimits::step() {
  if (asking_) return;
  const bool runs = bridge_.state() == NodeBridge::State::running;
  if (runs && !wanted_ && inForce_) return putBack();
  if (runs && !inForce_ && (wanted_ || normal_)) return look();
  if (runs && inForce_ && imposed_.back() != rates_) return impose();
  if (then_) std::exchange(then_, nullptr)();
}

// Which limits the node has: its own, unless it was left with the others.
void AlternativeLimits::look() {
  asking_ = true;
  NodeBridge::Question<node::LimitsInfo> question = [](node::Node& node) { return node.limits(); };
  bridge_.ask<node::LimitsInfo>(this, std::move(question),
                                [this, run = run_](const Result<node::LimitsInfo>& info) {
                                  if (run != run_) return;
                                  if (!info) return settle(fail(info.error()));
                                  const auto& now = info->limits;
                                  const auto left = ratesInForce(now, imposed_);
                                  inForce_ = normal_ && left;
                                  normal_ = inForce_ ? normalOf(now, *normal_) : now;
                                  imposed_.clear();
                                  if (inForce_) imposed_ = {*left};
                                  if (!inForce_ && wanted_) return impose();
                                  if (!inForce_) normal_.reset();
                                  settle({});
                                });
}

// Remembered first, so that whoever is killed meanwhile knows it afterwards. Until the node has
// answered it may have these or those before.
void AlternativeLimits::impose() {
  asking_ = true;
  std::erase(imposed_, rates_);
  if (imposed_.size() == kImposedMax) imposed_.erase(imposed_.begin());
  imposed_.push_back(rates_);
  note();
  NodeBridge::Question<void> question = [limits = insteadOf(*normal_, rates_)](node::Node& node) {
    return node.set_limits(limits);
  };
  bridge_.ask<void>(this, std::move(question), [this, run = run_](const Result<>& done) {
    if (run != run_) return;
    if (done) {
      inForce_ = true;
      imposed_ = {imposed_.back()};
    }
    settle(done);
  });
}

void AlternativeLimits::putBack() {
  asking_ = true;
  NodeBridge::Question<void> question = [limits = *normal_](node::Node& node) {
    return node.set_limits(limits);
  };
  bridge_.ask<void>(this, std::move(question), [this, run = run_](const Result<>& done) {
    if (run != run_) return;
    if (done) {
      inForce_ = false;
      normal_.reset();
      imposed_.clear();
    }
    settle(done);
  });
}

void AlternativeLimits::settle(const Result<>& outcome) {
  asking_ = false;
  note();
  if (outcome) Q_EMIT applied();
  if (nextNormal_) setNormal(*std::exchange(nextNormal_, std::nullopt));
  const bool runs = bridge_.state() == NodeBridge::State::running;
  // A node that ends is no reason to want something else.
  if (!outcome && runs) {
    Q_EMIT failed(outcome.error());
    if (then_) return std::exchange(then_, nullptr)();
    if (std::exchange(wanted_, inForce_) != inForce_) Q_EMIT changed(inForce_);
    return note();
  }
  step();
}

void AlternativeLimits::note() {
  if (ending_ || keepsForeign_) return;
  auto memory = bytesOf(LimitsMemory{wanted_, normal_, imposed_});
  if (memory == noted_) return;
  noted_ = std::move(memory);
  Q_EMIT remember(noted_);
}

void AlternativeLimits::tell(const TransferLimits& limits) {
  NodeBridge::Question<void> question = [limits](node::Node& node) {
    return node.set_limits(limits);
  };
  bridge_.ask<void>(this, std::move(question), [this](const Result<>& done) {
    if (done) return Q_EMIT applied();
    if (bridge_.state() == NodeBridge::State::running) Q_EMIT failed(done.error());
  });
}

}  // namespace cairn::ui
