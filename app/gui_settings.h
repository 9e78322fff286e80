// cairn.toml as the desktop app's window shows and changes it.
#pragma once

#include <functional>
#include <memory>

#include "env/files.h"
#include "node/config.h"
#include "ui/disk_work.h"
#include "ui/settings_file.h"

namespace cairn::app {

class GuiSettings final : public ui::SettingsFile {
 public:
  // Is called on threads that a disk may hold for longer than this is there.
  using Read = std::function<Result<node::Settings>()>;

  // `settings` are what `read` said before.
  GuiSettings(std::shared_ptr<env::Files> files, std::filesystem::path file,
              node::Settings settings, Read read);

  [[nodiscard]] const node::Settings& settings() const override { return settings_; }
  void change(const Changes& changes, QObject* context, Then then) override;
  [[nodiscard]] QString place() const override;
  void refresh(QObject* context, std::function<void()> then) override;

 private:
  std::shared_ptr<env::Files> files_;
  std::filesystem::path file_;
  node::Settings settings_;
  Read read_;
  int changed_ = 0;  // how often
  ui::DiskWork reading_;
  ui::DiskWork writing_;
};

}  // namespace cairn::app
