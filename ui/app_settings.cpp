#include "ui/app_settings.h"

#include <QDir>
#include <QSettings>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace cairn::ui {
namespace {

constexpr const char* kThemes[] = {"system", "light", "dark"};
// Of the end of the app, which the peer has had most of.
constexpr std::chrono::milliseconds kEndWithin{400};

std::uint64_t rateFrom(const QVariant& value) {
  bool understood = false;
  const auto rate = value.toULongLong(&understood);
  return understood ? rate : 0;
}

// While one writes, all others of the same file wait: once it has begun, only the writer has any.
std::unique_ptr<QSettings> storeOf(const QString& file) {
  return file.isEmpty() ? std::make_unique<QSettings>("Cairn", "cairn-desktop")
                        : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

void write(const QString& file, const QVariantMap& values) {
  const auto store = storeOf(file);
  for (auto it = values.begin(); it != values.end(); ++it) store->setValue(it.key(), *it);
}

}  // namespace

struct AppSettings::Writer {
  explicit Writer(QString into) : file(std::move(into)) {}

  void take(const QString& key, const QVariant& value) {
    const std::lock_guard lock(mutex);
    waiting.insert(key, value);
    stirred.notify_all();
  }
  void end() {
    std::unique_lock lock(mutex);
    ending = true;
    stirred.notify_all();
    stirred.wait_for(lock, kEndWithin, [this] { return ended; });
  }
  // On the thread.
  void live() {
    std::unique_lock lock(mutex);
    while (true) {
      stirred.wait(lock, [this] { return ending || !waiting.isEmpty(); });
      if (waiting.isEmpty()) break;
      const auto values = std::exchange(waiting, {});
      lock.unlock();
      write(file, values);
      lock.lock();
    }
    ended = true;
    stirred.notify_all();
  }

  const QString file;
  std::mutex mutex;  // guards what follows
  std::condition_variable stirred;
  QVariantMap waiting;
  bool ending = false;
  bool ended = false;
};

AppSettings::AppSettings(const QString& file, QObject* parent)
    : QObject(parent), writer_(std::make_shared<Writer>(file)) {
  const auto store = storeOf(file);
  for (const auto& key : store->allKeys()) values_.insert(key, store->value(key));
  std::thread([writer = writer_] { writer->live(); }).detach();
}

AppSettings::~AppSettings() {
  writer_->end();
}

bool AppSettings::isWelcomed() const {
  return value("first/welcomed", false).toBool();
}

void AppSettings::setWelcomed(bool welcomed) {
  set("first/welcomed", welcomed);
}

QString AppSettings::downloadFolder() const {
  const auto folder = value("folders/downloads").toString();
  return QDir::isAbsolutePath(folder) ? folder : QString();
}

void AppSettings::setDownloadFolder(const QString& folder) {
  set("folders/downloads", folder);
}

QString AppSettings::watchedFolder() const {
  const auto folder = value("folders/watched").toString();
  return QDir::isAbsolutePath(folder) ? folder : QString();
}

void AppSettings::setWatchedFolder(const QString& folder) {
  set("folders/watched", folder);
}

Theme AppSettings::theme() const {
  const auto name = value("looks/theme").toString();
  for (int i = 0; i < 3; ++i) {
    if (name == QLatin1String(kThemes[i])) return static_cast<Theme>(i);
  }
  return Theme::system;
}

void AppSettings::setTheme(Theme theme) {
  set("looks/theme", QString::fromLatin1(kThemes[static_cast<int>(theme)]));
}

QString AppSettings::language() const {
  return value("looks/language").toString();
}

void AppSettings::setLanguage(const QString& language) {
  set("looks/language", language);
}

bool AppSettings::closesToTray() const {
  return value("window/to-tray", true).toBool();
}

void AppSettings::setClosesToTray(bool closes) {
  set("window/to-tray", closes);
}

bool AppSettings::notifies() const {
  return value("window/notifies", true).toBool();
}

void AppSettings::setNotifies(bool notifies) {
  set("window/notifies", notifies);
}

bool AppSettings::asks(const QString& question) const {
  return value("asks/" + question, true).toBool();
}

void AppSettings::setAsks(const QString& question, bool asks) {
  set("asks/" + question, asks);
}

AppSettings::Rates AppSettings::alternativeRates() const {
  Rates rates;
  rates.up = rateFrom(value("rates/up", 100'000));
  rates.down = rateFrom(value("rates/down", 500'000));
  return rates;
}

void AppSettings::setAlternativeRates(const Rates& rates) {
  const auto before = alternativeRates();
  keep("rates/up", static_cast<qulonglong>(rates.up));
  keep("rates/down", static_cast<qulonglong>(rates.down));
  if (before != rates) Q_EMIT changed();
}

QByteArray AppSettings::state(const QString& name) const {
  return value("state/" + name).toByteArray();
}

void AppSettings::setState(const QString& name, const QByteArray& state) {
  keep("state/" + name, state);
}

QVariant AppSettings::value(const QString& key, const QVariant& otherwise) const {
  return values_.value(key, otherwise);
}

void AppSettings::keep(const QString& key, const QVariant& value) {
  values_.insert(key, value);
  writer_->take(key, value);
}

void AppSettings::set(const QString& key, const QVariant& value) {
  if (values_.value(key) == value) return;
  keep(key, value);
  Q_EMIT changed();
}

}  // namespace cairn::ui
