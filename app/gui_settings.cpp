#include "app/gui_settings.h"

#include <utility>

#include "app/preparation.h"
#include "node/config_edit.h"

namespace cairn::app {
namespace {

Result<std::string> text_if_there(env::Files& files, const std::filesystem::path& file) {
  auto text = settings_text(files, file);
  if (!text && text.error().code == ErrorCode::not_found) return std::string();
  return text;
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

void GuiSettings::refresh() {
  if (auto now = read_()) settings_ = *std::move(now);
}

Result<> GuiSettings::change(const Changes& changes) {
  // As it is now: somebody may have edited it since the window read it.
  TRY(const auto before, text_if_there(files_, file_));
  TRY(const auto after, node::with_settings(before, changes));
  if (file_.has_parent_path()) TRY_VOID(env::make_directories(files_, file_.parent_path()));
  // A link that leads elsewhere stays one.
  const auto there = files_.canonical(file_).value_or(file_);
  TRY_VOID(env::write_file_atomically(files_, there, view_of(after), env::Open::create_private));
  TRY(settings_, read_());
  return {};
}

}  // namespace cairn::app
