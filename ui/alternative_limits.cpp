#include "ui/alternative_limits.h"

#include <utility>

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

bool isInForce(const TransferLimits& limits, const AppSettings::Rates& rates) {
  return limits.upload_per_s == limitOf(rates.up) && limits.download_per_s == limitOf(rates.down) &&
         limits.schedule.empty();
}

// Returns the limits otherwise: those of the node, unless it has the others already.
env::Task<TransferLimits> exchange(node::Node& node, AppSettings::Rates rates,
                                   std::optional<TransferLimits> known) {
  auto asked = node.limits();
  auto info = co_await std::move(asked);
  if (!info) co_return fail(info.error());
  const bool already = known && isInForce(info->limits, rates);
  auto normal = already ? *known : info->limits;
  auto setting = node.set_limits(insteadOf(normal, rates));
  const auto set = co_await std::move(setting);
  if (!set) co_return fail(set.error());
  co_return normal;
}

}  // namespace

AlternativeLimits::AlternativeLimits(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge) {
  connect(&bridge_, &NodeBridge::stateChanged, this, &AlternativeLimits::nodeChanged);
}

void AlternativeLimits::nodeChanged(NodeBridge::State state) {
  if (state == NodeBridge::State::running) return step();
  if (state == NodeBridge::State::stopped || state == NodeBridge::State::failed) inForce_ = false;
}

void AlternativeLimits::setRates(const Rates& rates) {
  if (rates.up == rates_.up && rates.down == rates_.down) return;
  rates_ = rates;
  if (inForce_) tell(insteadOf(*normal_, rates_));
}

void AlternativeLimits::setNormal(const TransferLimits& limits) {
  if (asking_) {
    nextNormal_ = limits;
    return;
  }
  if (normal_) normal_ = limits;
  tell(inForce_ ? insteadOf(limits, rates_) : limits);
}

void AlternativeLimits::set(bool on) {
  if (wanted_ == on) return;
  wanted_ = on;
  Q_EMIT changed(on);
  step();
}

void AlternativeLimits::restore(std::function<void()> then) {
  then_ = std::move(then);
  wanted_ = false;
  step();
}

void AlternativeLimits::step() {
  if (asking_) return;
  const bool runs = bridge_.state() == NodeBridge::State::running;
  if (runs && wanted_ && !inForce_) return apply();
  if (runs && !wanted_ && inForce_) return putBack();
  if (!wanted_) normal_.reset();
  if (then_) std::exchange(then_, nullptr)();
}

void AlternativeLimits::apply() {
  asking_ = true;
  NodeBridge::Question<TransferLimits> question =
      [rates = rates_, known = normal_](node::Node& node) { return exchange(node, rates, known); };
  bridge_.ask<TransferLimits>(this, std::move(question),
                              [this](const Result<TransferLimits>& normal) {
                                if (normal) {
                                  normal_ = *normal;
                                  inForce_ = true;
                                }
                                settle(normal ? Result<>{} : fail(normal.error()));
                              });
}

void AlternativeLimits::putBack() {
  asking_ = true;
  NodeBridge::Question<void> question = [limits = *normal_](node::Node& node) {
    return node.set_limits(limits);
  };
  bridge_.ask<void>(this, std::move(question), [this](const Result<>& done) {
    if (done) inForce_ = false;
    settle(done);
  });
}

void AlternativeLimits::settle(const Result<>& outcome) {
  asking_ = false;
  if (outcome) Q_EMIT applied();
  if (nextNormal_) setNormal(*std::exchange(nextNormal_, std::nullopt));
  const bool runs = bridge_.state() == NodeBridge::State::running;
  // A node that ends is no reason to want something else.
  if (!outcome && runs) {
    Q_EMIT failed(outcome.error());
    if (then_) return std::exchange(then_, nullptr)();
    if (std::exchange(wanted_, inForce_) != inForce_) Q_EMIT changed(inForce_);
    return;
  }
  step();
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
