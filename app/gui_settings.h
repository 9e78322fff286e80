// cairn.toml as the desktop app's window shows and changes it.
#pragma once

#include <functional>

#include "env/files.h"
#include "node/config.h"
#include "ui/settings_file.h"

namespace cairn::app {

class GuiSettings final : public ui::SettingsFile {
 public:
  using Read = std::function<Result<node::Settings>()>;

  // `settings` are what `read` said before.
  GuiSettings(env::Files& files, std::filesystem::path file, node::Settings settings, Read read);

  [[nodiscard]] const node::Settings& settings() const override { return settings_; }
  Result<> change(const Changes& changes) override;
  [[nodiscard]] QString place() const override;
  void refresh() override;

 private:
  env::Files& files_;
  std::filesystem::path file_;
  node::Settings settings_;
  Read read_;
};

}  // namespace cairn::app
