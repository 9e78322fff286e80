#include "app/run_gui.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <cstdio>
#include <cstdlib>

#include "app/console.h"
#include "app/desktop.h"
#include "app/desktop_options.h"
#include "app/exit_status.h"
#include "app/gui_host.h"
#include "app/gui_settings.h"
#include "app/messages.h"
#include "app/version.h"
#include "platform/system_files.h"
#include "ui/desktop.h"
#include "ui/icons.h"
#include "ui/single_instance.h"

namespace cairn::app {
namespace {

int leave_early(const EarlyExit& leaving) {
  std::fputs(leaving.text.c_str(), leaving.status == kExitDone ? stdout : stderr);
  if (!leaving.hint.empty()) std::fprintf(stderr, "\n  %s\n", leaving.hint.c_str());
  return leaving.status;
}

// Where there is no window yet, and perhaps nobody who reads the standard error.
int refuse(const Message& message) {
  const auto text = as_text(message);
  std::fputs(text.c_str(), stderr);
  QMessageBox::critical(nullptr, QCoreApplication::applicationName(), QString::fromStdString(text));
  return kExitFailed;
}

class Gui {
 public:
  Gui(Options options, Surroundings surroundings)
      : options_(std::move(options)),
        surroundings_(std::move(surroundings)),
        files_(platform::make_system_files()) {}

  int run(const DesktopOptions& desktop) {
    const auto prepared = prepare(options_, surroundings_, *files_);
    if (!prepared) return refuse(prepared.error());
    const auto file = settings_file(options_, surroundings_, *files_);
    if (!file) {
      return refuse(usage_message("there is no place for the settings", file.error().context,
                                  "Name a file with --config."));
    }
    const auto folder = QString::fromStdString(prepared->data_folder.string());
    auto request = request_of(desktop);
    ui::SingleInstance instance(folder);
    switch (instance.start(request)) {
      case ui::SingleInstance::Outcome::handed_over:
        return kExitDone;
      case ui::SingleInstance::Outcome::first:
        break;
      case ui::SingleInstance::Outcome::failed:
        return refuse(usage_message("other starts of this app could not find it",
                                    instance.problem().toStdString(),
                                    "Correct what is named, or choose another data folder."));
      case ui::SingleInstance::Outcome::busy:
      case ui::SingleInstance::Outcome::refused:
        return refuse(usage_message("another Cairn has this data folder and does not answer",
                                    instance.problem().toStdString(),
                                    "Close it, or choose another folder with --data-dir."));
    }
    return live(desktop, request, {*prepared, *file}, instance);
  }

 private:
  static ui::StartRequest request_of(const DesktopOptions& desktop) {
    QStringList what;
    for (const auto& word : desktop.what) what += QString::fromStdString(word);
    auto request = ui::requestFrom(what, QDir::currentPath());
    request.show = !desktop.minimized;
    if (desktop.share) request.ask = ui::StartQuestion::share_files;
    request.activationToken = ui::takeActivationToken();
    return request;
  }

  struct Found {
    Prepared prepared;
    std::filesystem::path settings_file;
  };

  int live(const DesktopOptions& desktop, const ui::StartRequest& request, const Found& found,
           ui::SingleInstance& instance) {
    auto read = [options = options_, surroundings = surroundings_, files = files_] {
      return read_settings(options, surroundings, *files);
    };
    GuiSettings file(files_, found.settings_file, found.prepared.settings, std::move(read));
    ui::AppSettings settings;
    auto host = gui_host(*files_, [this]() -> Result<Prepared> {
      auto again = prepare(options_, surroundings_, *files_);
      if (!again) return fail(ErrorCode::invalid, as_text(again.error()));
      return *std::move(again);
    });
    ui::Desktop app(std::move(host), settings, file);
    // Not quit(), which asks the windows first.
    QObject::connect(
        &app, &ui::Desktop::ended, qApp, [] { QCoreApplication::exit(kExitDone); },
        Qt::QueuedConnection);
    QObject::connect(&app, &ui::Desktop::overdue, [] { std::_Exit(kExitFailed); });
    if (!app.welcome()) return kExitDone;
    QObject::connect(&instance, &ui::SingleInstance::requested, &app, &ui::Desktop::take);
    QObject::connect(&app, &ui::Desktop::ending, &instance, &ui::SingleInstance::close);
    app.start(request, desktop.minimized);
    return QApplication::exec();
  }

  Options options_;
  Surroundings surroundings_;
  std::shared_ptr<env::Files> files_;
};

}  // namespace

int run_gui(const Invocation& invocation) {
  const auto desktop = parse_desktop_options(invocation.arguments);
  if (!desktop) return leave_early(desktop.error());
  if (desktop->daemon) return run_cli(invocation);
  // Qt would end the process with what only its makers understand.
  if (!has_display(invocation.environment) && !invocation.environment.contains("QT_QPA_PLATFORM")) {
    return leave_early({kExitFailed, "cairn-desktop: there is no display to open a window on\n",
                        "Without one, use `cairn` or `cairn --daemon`.", false});
  }
  Options options;
  options.data_dir = desktop->data_dir;
  options.config = desktop->config;

  // Qt keeps what it is given here for as long as it lives.
  auto program = invocation.program;
  char* argv[] = {program.data(), nullptr};
  int argc = 1;
  QApplication application(argc, argv);
  QApplication::setApplicationName("Cairn");
  QApplication::setApplicationVersion(kVersion);
  QApplication::setDesktopFileName("io.github.cairn.Cairn");
  QApplication::setWindowIcon(ui::appIcon());
  QApplication::setQuitOnLastWindowClosed(false);
  return Gui(std::move(options), surroundings_of(invocation.environment)).run(*desktop);
}

}  // namespace cairn::app
