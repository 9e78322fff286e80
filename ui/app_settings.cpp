#include "ui/app_settings.h"

#include <QDir>

namespace cairn::ui {
namespace {

constexpr const char* kThemes[] = {"system", "light", "dark"};

std::uint64_t rateFrom(const QVariant& value) {
  bool understood = false;
  const auto rate = value.toULongLong(&understood);
  return understood ? rate : 0;
}

}  // namespace

AppSettings::AppSettings(const QString& file, QObject* parent)
    : QObject(parent),
      store_(file.isEmpty() ? std::make_unique<QSettings>("Cairn", "cairn-desktop")
                            : std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

bool AppSettings::isWelcomed() const {
  return store_->value("first/welcomed", false).toBool();
}

void AppSettings::setWelcomed(bool welcomed) {
  set("first/welcomed", welcomed);
}

QString AppSettings::downloadFolder() const {
  const auto folder = store_->value("folders/downloads").toString();
  return QDir::isAbsolutePath(folder) ? folder : QString();
}

void AppSettings::setDownloadFolder(const QString& folder) {
  set("folders/downloads", folder);
}

QString AppSettings::watchedFolder() const {
  const auto folder = store_->value("folders/watched").toString();
  return QDir::isAbsolutePath(folder) ? folder : QString();
}

void AppSettings::setWatchedFolder(const QString& folder) {
  set("folders/watched", folder);
}

Theme AppSettings::theme() const {
  const auto name = store_->value("looks/theme").toString();
  for (int i = 0; i < 3; ++i) {
    if (name == QLatin1String(kThemes[i])) return static_cast<Theme>(i);
  }
  return Theme::system;
}

void AppSettings::setTheme(Theme theme) {
  set("looks/theme", QString::fromLatin1(kThemes[static_cast<int>(theme)]));
}

QString AppSettings::language() const {
  return store_->value("looks/language").toString();
}

void AppSettings::setLanguage(const QString& language) {
  set("looks/language", language);
}

bool AppSettings::closesToTray() const {
  return store_->value("window/to-tray", true).toBool();
}

void AppSettings::setClosesToTray(bool closes) {
  set("window/to-tray", closes);
}

bool AppSettings::notifies() const {
  return store_->value("window/notifies", true).toBool();
}

void AppSettings::setNotifies(bool notifies) {
  set("window/notifies", notifies);
}

bool AppSettings::asks(const QString& question) const {
  return store_->value("asks/" + question, true).toBool();
}

void AppSettings::setAsks(const QString& question, bool asks) {
  set("asks/" + question, asks);
}

AppSettings::Rates AppSettings::alternativeRates() const {
  Rates rates;
  rates.up = rateFrom(store_->value("rates/up", 100'000));
  rates.down = rateFrom(store_->value("rates/down", 500'000));
  return rates;
}

void AppSettings::setAlternativeRates(const Rates& rates) {
  store_->setValue("rates/up", static_cast<qulonglong>(rates.up));
  set("rates/down", static_cast<qulonglong>(rates.down));
}

QByteArray AppSettings::state(const QString& name) const {
  return store_->value("state/" + name).toByteArray();
}

void AppSettings::setState(const QString& name, const QByteArray& state) {
  store_->setValue("state/" + name, state);
}

void AppSettings::set(const QString& key, const QVariant& value) {
  if (store_->value(key) == value) return;
  store_->setValue(key, value);
  Q_EMIT changed();
}

}  // namespace cairn::ui
