#include "app/gui_settings.h"

#include <utility>

#include "node/config_edit.h"

namespace cairn::app {
namespace {

constexpr std::uint64_t kSettingsBytesMax = limits::kMiB;

Result<std::string> text_of_file(env::Files& files, const std::filesystem::path& file) {
  const auto bytes = env::read_file(files, file, kSettingsBytesMax);
  if (bytes) return std::string(text_of(*bytes));
  if (bytes.error().code == ErrorCode::not_found) return std::string();
  return fail(bytes.error());
}

}  // namespace

GuiSettings::GuiSettings(env::Files& files, std::filesystem::path file, node::Settings settings,
                         Read read)
    : files_(files),
      file_(std::move(file)),
      settings_(std::move(settings)),
      read_(std::move(read)) {}

QString GuiSettings::place() const {
  return QString::fromStdString(file_.string());
}

Result<> GuiSettings::change(const Changes& changes) {
  TRY(const auto before, text_of_file(files_, file_));
  TRY(const auto after, node::with_settings(before, changes));
  if (file_.has_parent_path()) TRY_VOID(env::make_directories(files_, file_.parent_path()));
  TRY_VOID(env::write_file_atomically(files_, file_, view_of(after), env::Open::create_private));
  TRY(settings_, read_());
  return {};
}

}  // namespace cairn::app
