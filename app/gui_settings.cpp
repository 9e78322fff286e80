#include "app/gui_settings.h"

#include <QPointer>
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

// What they are then.
Result<node::Settings> changed_in(env::Files& files, const std::filesystem::path& file,
                                  const ui::SettingsFile::Changes& changes,
                                  const GuiSettings::Read& read) {
  // As it is now: somebody may have edited it since the window read it.
  TRY(const auto before, text_if_there(files, file));
  TRY(const auto after, node::with_settings(before, changes));
  if (file.has_parent_path()) TRY_VOID(env::make_directories(files, file.parent_path()));
  // A link that leads elsewhere stays one.
  const auto there = files.canonical(file).value_or(file);
  TRY_VOID(env::write_file_atomically(files, there, view_of(after), env::Open::create_private));
  return read();
}

}  // namespace

GuiSettings::GuiSettings(std::shared_ptr<env::Files> files, std::filesystem::path file,
                         node::Settings settings, Read read)
    : files_(std::move(files)),
      file_(std::move(file)),
      settings_(std::move(settings)),
      read_(std::move(read)) {}

QString GuiSettings::place() const {
  return QString::fromStdString(file_.string());
}

void GuiSettings::refresh(QObject* context, std::function<void()> then) {
  auto take = [this, context = QPointer(context), then = std::move(then),
               before = changed_](const Result<node::Settings>& now) {
    // What was read before a change may be older than what is known.
    if (now && before == changed_) settings_ = *now;
    if (context) then();
  };
  reading_.run<Result<node::Settings>>(read_, std::move(take));
}

void GuiSettings::change(const Changes& changes, QObject* context, Then then) {
  if (writing_.isBusy()) {
    return then(fail(ErrorCode::busy, file_.string() + ": the disk is still at the last change"));
  }
  auto work = [files = files_, file = file_, changes, read = read_] {
    return changed_in(*files, file, changes, read);
  };
  auto take = [this, context = QPointer(context),
               then = std::move(then)](const Result<node::Settings>& now) {
    ++changed_;
    if (now) settings_ = *now;
    if (context) then(now ? Result<>{} : fail(now.error()));
  };
  writing_.run<Result<node::Settings>>(std::move(work), std::move(take));
}

}  // namespace cairn::app
