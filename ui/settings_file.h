// The peer's settings, as they stand in cairn.toml and the environment. The window shows and
// changes them through this; the program says where they are.
#pragma once

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

  virtual ~SettingsFile() = default;
  // As they were when they were read or changed last.
  [[nodiscard]] virtual const node::Settings& settings() const = 0;
  // All of them or none; what else is in the file stays as it is.
  virtual Result<> change(const Changes& changes) = 0;
  [[nodiscard]] virtual QString place() const = 0;
  // Reads them again; what cannot be read now stays as it was.
  virtual void refresh() {}
};

}  // namespace cairn::ui
