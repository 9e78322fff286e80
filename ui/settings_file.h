// The peer's settings, as they stand in cairn.toml and the environment. The window shows and
// changes them through this; the program says where they are. Lives on the window's thread, which
// waits for no disk: what reads or writes one tells later what came of it, unless `context` has
// gone by then.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "node/config.h"

namespace cairn::ui {

class SettingsFile {
 public:
  // By their names in cairn.toml, each as TOML writes it; nothing takes the setting away, so that
  // the default counts.
  using Changes = std::map<std::string, std::optional<std::string>>;
  using Then = std::function<void(const Result<>& outcome)>;

  virtual ~SettingsFile() = default;
  // As they were when they were read or changed last.
  [[nodiscard]] virtual const node::Settings& settings() const = 0;
  // All of them or none; what else is in the file stays as it is. `busy` while the disk has not
  // taken the changes before.
  virtual void change(const Changes& changes, QObject* context, Then then) = 0;
  [[nodiscard]] virtual QString place() const = 0;
  // Reads them again; what cannot be read now stays as it was.
  virtual void refresh(QObject* context, std::function<void()> then) = 0;
};

}  // namespace cairn::ui
